// Everything below draws with textContent and createElement alone: no text of the data is ever parsed as markup.
const $ = (id) => document.getElementById(id);

// Marks that reorder text and control characters are shown, not obeyed: a file name must not pose as another one.
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const clean = (text) =>
  String(text).replace(ODD, (odd) => "⟨U+" + odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + "⟩");

const make = (tag, options, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options || {})) {
    if (name === "class") node.className = value;
    else if (name === "dir" || name === "id") node[name] = value;
    else if (name === "href") node.setAttribute("href", "#" + value);
  }
  for (const child of children) {
    if (child === null || child === undefined || child === "") continue;
    node.append(child instanceof Node ? child : document.createTextNode(clean(child)));
  }
  return node;
};

const count = (number, one) => number.toLocaleString("en-GB") + " " + (number === 1 ? one : one + "s");

const readIsland = async () => {
  const holder = $("data");
  if (holder.dataset.encoding === "json") return JSON.parse(holder.textContent);
  const packed = Uint8Array.from(atob(holder.textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
};

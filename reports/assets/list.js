// Filters, pages, deep links and printing of the findings.
const PAGE = 50;
const PRINTED = 500;

const makeList = (data) => {
  const rows = data.findings;
  const list = $("list");
  const size = rows.length > 200 ? PAGE : 200;
  const nodes = new Map();
  for (const node of list.querySelectorAll(".finding")) nodes.set(node.id, node);
  const places = new Map(rows.map((row, place) => [row[0], place]));
  const haystacks = [];
  let shown = rows.map((row, place) => place);
  let page = 0;

  const haystack = (place) => {
    if (haystacks[place] === undefined) {
      const row = rows[place];
      const topic = data.topics[row[1]];
      haystacks[place] = [topic[1], row[2], row[0], topic[0], ...row[10].slice(0, 5).map((item) => item[5])].join("\n").toLowerCase();
    }
    return haystacks[place];
  };
  // Preparing the search in idle time keeps the first letter typed as quick as the others.
  const prepare = (from) => {
    for (let place = from; place < Math.min(from + 2000, rows.length); place += 1) haystack(place);
    if (from + 2000 < rows.length) setTimeout(prepare, 0, from + 2000);
  };

  const completeStatic = (node, row) => {
    const more = node.querySelector(".more");
    if (!more || row[10].length <= node.querySelectorAll(".evidence li").length) return;
    if (row[10].length <= 20) {
      node.addEventListener("toggle", () => {
        node.querySelector(".evidence").replaceWith(evidenceList(data, row[10]));
        more.replaceChildren(row[9] > row[10].length ? row[10].length + " of " + count(row[9], "record") + " are listed." : "");
      }, { once: true });
      return;
    }
    const button = make("button", { class: "quiet" }, "Show all " + count(row[10].length, "record"));
    button.type = "button";
    button.addEventListener("click", () => {
      const old = node.querySelector(".evidence");
      old.replaceWith(evidenceList(data, row[10]));
      more.replaceChildren(row[9] > row[10].length ? row[10].length + " of " + count(row[9], "record") + " are listed." : "");
    });
    more.replaceChildren(button);
  };

  const nodeFor = (place) => {
    const row = rows[place];
    let node = nodes.get(row[0]);
    if (!node) nodes.set(row[0], (node = drawFinding(data, row)));
    else if (!node.completed) completeStatic(node, row);
    node.completed = true;
    return node;
  };

  const heading = (family) => {
    const [word, meaning] = data.words.families[family];
    return make("h3", { class: "family" }, word, " ", make("span", null, meaning));
  };

  const draw = (chosen) => {
    const made = [];
    let family = null;
    for (const place of chosen) {
      const own = data.topics[rows[place][1]][2];
      if (own !== family) made.push(heading((family = own)));
      made.push(nodeFor(place));
    }
    list.replaceChildren(...made);
  };

  const pages = () => Math.max(1, Math.ceil(shown.length / size));
  const drawPage = () => {
    page = Math.max(0, Math.min(page, pages() - 1));
    draw(shown.slice(page * size, page * size + size));
    $("pager").hidden = pages() === 1;
    $("p-prev").disabled = page === 0;
    $("p-next").disabled = page === pages() - 1;
    $("p-where").textContent = "Page " + (page + 1).toLocaleString("en-GB") + " of " + pages().toLocaleString("en-GB");
  };

  const viewpoint = () => document.querySelector("input[name=viewpoint]:checked").value;
  const say = () => {
    const view = viewpoint();
    const unknown = shown.filter((place) => rows[place][7] === "unknown").length;
    let words = shown.length === rows.length ? count(rows.length, "finding") + "." :
      shown.length.toLocaleString("en-GB") + " of " + count(rows.length, "finding") + ".";
    if (view !== "holder" && unknown) {
      words += " For " + unknown.toLocaleString("en-GB") + " of them it is not known who can see them; they are included because they may be visible.";
    }
    if (!shown.length) words += " Nothing matches these filters; that is not an all-clear.";
    $("f-status").textContent = words;
  };

  const filter = () => {
    const band = $("f-band").value;
    const family = $("f-family").value;
    const sought = $("f-text").value.trim().toLowerCase();
    const visible = new Set(data.words.viewpoints[viewpoint()][1]);
    shown = [];
    rows.forEach((row, place) => {
      if (band && row[3] !== band) return;
      if (family && data.topics[row[1]][2] !== family) return;
      if (!visible.has(row[7])) return;
      if (sought && !haystack(place).includes(sought)) return;
      shown.push(place);
    });
    page = 0;
    drawPage();
    say();
    syncOpen();
  };

  const syncOpen = () => {
    const all = [...list.querySelectorAll(".finding")];
    $("f-open").textContent = all.length && all.every((node) => node.open) ? "Close all shown" : "Open all shown";
  };
  const openAll = () => {
    const all = [...list.querySelectorAll(".finding")];
    const open = !all.every((node) => node.open);
    for (const node of all) node.open = open;
    syncOpen();
  };

  const turn = (step) => {
    const before = page;
    page += step;
    drawPage();
    if (page !== before) $("findings-title").scrollIntoView();
  };

  const clear = () => {
    $("filters").reset();
    filter();
  };
  // A link to a finding opens it, even when a filter or another page hides it.
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = places.get(id);
    if (place === undefined) {
      const target = id && $(id);
      if (target && target.tagName === "DETAILS") target.open = true;
      return;
    }
    if (!shown.includes(place)) clear();
    page = Math.floor(shown.indexOf(place) / size);
    drawPage();
    const node = nodeFor(place);
    if (node.fill) node.fill();
    node.open = true;
    node.scrollIntoView();
    node.querySelector("summary").focus({ preventScroll: true });
  };

  const step = (by) => {
    const all = [...list.querySelectorAll(".finding > summary")];
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))];
    if (next) next.focus();
  };

  let closed = [];
  const beforePrint = () => {
    const chosen = shown.slice(0, PRINTED);
    draw(chosen);
    closed = [...document.querySelectorAll("details:not(.ledger):not([open])")];
    for (const node of closed) {
      if (node.fill) node.fill();
      node.open = true;
    }
    $("print-note").textContent = chosen.length < rows.length ?
      "Printed: " + chosen.length.toLocaleString("en-GB") + " of " + count(rows.length, "finding") + ". The others are in the file." : "";
  };
  const afterPrint = () => {
    for (const node of closed) node.open = false;
    drawPage();
  };

  for (const id of ["f-band", "f-family"]) $(id).addEventListener("change", filter);
  $("f-text").addEventListener("input", filter);
  for (const radio of document.querySelectorAll("input[name=viewpoint]")) radio.addEventListener("change", filter);
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("f-open").addEventListener("click", openAll);
  $("p-prev").addEventListener("click", () => turn(-1));
  $("p-next").addEventListener("click", () => turn(1));
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", beforePrint);
  addEventListener("afterprint", afterPrint);
  list.addEventListener("toggle", syncOpen, true);

  $("filters").hidden = false;
  for (const node of document.querySelectorAll("#findings .nojs")) node.hidden = true;
  drawPage();
  say();
  follow();
  setTimeout(prepare, 200, 0);
  return { step, turn, nodeFor, drawPage, follow, length: rows.length, row: (place) => rows[place] };
};

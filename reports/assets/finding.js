// One finding from its row; the same structure as the one the template writes.
const SVG = "http://www.w3.org/2000/svg";
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December"];

const day = (text) => {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(text || "");
  if (!found) return text || "date not given";
  const whole = Number(found[3]) + " " + MONTHS[Number(found[2]) - 1] + " " + Number(found[1]);
  return found[4] ? whole + ", " + found[4] + (found[5] ? " UTC" : " (zone not stated)") : whole;
};

const bandOf = (words, band) => {
  const glyph = document.createElementNS(SVG, "svg");
  glyph.setAttribute("class", "glyph");
  glyph.setAttribute("aria-hidden", "true");
  glyph.setAttribute("focusable", "false");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", "#band-" + band);
  glyph.append(use);
  return make("span", { class: "band band-" + band }, glyph, words.bands[band]);
};

const fixItem = ([what, where, effort, age]) =>
  make("li", null, make("span", { dir: "auto" }, what), " ",
    where ? make("span", { class: "path", dir: "auto" }, where) : null,
    age ? make("span", { class: "small age" }, age) : null, " ",
    make("span", { class: "small" }, effort));

const evidenceList = (data, items) =>
  make("ol", { class: "evidence" }, ...items.map(([source, member, pointer, when, audience, what]) =>
    make("li", null, make("span", { dir: "auto" }, what || "One record"),
      make("span", { class: "where" }, make("bdi", null, data.sources[source] || "unnamed source"), " ",
        make("code", { dir: "auto" }, member), " ", make("code", { dir: "auto" }, pointer), " ",
        make("span", null, day(when)), " ", make("span", null, data.words.audiences[audience][2])))));

const entry = (term, ...content) => make("div", null, make("dt", null, term), make("dd", null, ...content));
const text = (term, words) => {
  const made = entry(term, words);
  made.lastChild.dir = "auto";
  return made;
};
const plainList = (items) => make("ul", { class: "plain" }, ...items);

// By the name of the part: what is written of one row, or nothing.
const PARTS = {
  why: (data, { why }) => why && text("Why it matters", why),
  together: (data, { together }) => together.length && entry("Together they are worse", plainList(
    together.map(([other, title, because]) => make("li", null, "Beside ", make("q", { dir: "auto" }, title), " (",
      make("code", null, other), "), because ", make("span", { dir: "auto" }, because))))),
  risk: ({ words }, { band, likelihood, impact }) => entry("Band", words.bands[band] + ", " + words.pressing[band] +
    ": likelihood " + likelihood + " of 5 × impact " + impact + " of 5."),
  seen: ({ words }, { audience }) => entry("Who can see it", words.audiences[audience].slice(0, 2).join(": ") + "."),
  do: (data, { fixes, book }) => {
    const todo = fixes.map(fixItem);
    if (book) todo.push(make("li", null, "Step by step: ", make("a", { href: "steps-" + book[0] }, book[1])));
    return todo.length && entry("What to do", plainList(todo));
  },
  evidence: (data, { items, total }) => entry("What it rests on", evidenceList(data, items),
    total > items.length ? make("p", { class: "small" }, items.length + " of " + count(total, "record") + " shown here.") : null),
  sure: ({ words }, { sure, home }) => entry("How sure", words.confidences[sure][0] + " (" + sure + "): " +
    words.confidences[sure][1] + "." + (home ? " " + words.home_claims[home] : "")),
  doubt: (data, { doubt }) => doubt && text("What would change our mind", doubt),
  notes: (data, { notes }) => notes.length && entry("Notes", plainList(notes.map((note) => make("li", { dir: "auto" }, note)))),
  listed: ({ words }, { contact, person }) => {
    if (!contact || !person) return null;
    const [ref, role, relation] = person;
    return entry("Person on the list", ref ? "Reference " : null, ref ? make("bdi", null, ref) : null, role ? ", " : null,
      role ? make("bdi", null, role) : null, relation ? "; link " + words.relations[relation] : null);
  },
  policy: ({ words }, { family }) => entry("What applies", plainList([
    ...(words.authority ? [make("li", { dir: "auto" }, words.authority)] : []),
    ...words.policies[family].map((line) => make("li", null, line))])),
  ask: ({ words }, { contact }) => contact &&
    entry("Ask before concluding anything", plainList(words.fairness.map((question) => make("li", null, question)))),
  record: ({ words }) => words.record.map((line) => make("div", null, make("dt", null, line), make("dd", { class: "rule" }))),
};

const factsOf = (data, row) => {
  const [id, topic, , band, likelihood, impact, sure, audience, vector, total, items, notes, home, person, together] = row;
  const [check, , family, why, doubt, fixes, book, contact] = data.topics[topic];
  return { id, band, likelihood, impact, sure, audience, vector, total, items, notes, home, person, together,
    check, family, why, doubt, fixes, book, contact };
};

const insideOf = (data, row) => {
  const facts = factsOf(data, row);
  const stages = data.words.layout.flatMap(([title, parts]) => [
    title ? make("h4", { class: "stage" }, title) : null,
    make("dl", null, ...parts.flatMap((name) => PARTS[name](data, facts) || [])),
  ]);
  const codes = [facts.id, facts.check, "likelihood " + facts.likelihood + " × impact " + facts.impact, facts.vector];
  return make("div", { class: "inside" }, ...stages,
    make("p", { class: "vector" }, ...codes.flatMap((code) => [make("span", null, code), " "])));
};

const drawFinding = (data, row) => {
  const [id, topicAt, summary, band, , , sure, audience] = row;
  const words = data.words;
  const line = make("summary", null, bandOf(words, band),
    make("span", { class: "what" }, make("strong", { class: "title", dir: "auto" }, data.topics[topicAt][1]),
      make("span", { class: "summary", dir: "auto" }, summary)),
    make("span", { class: "facts" }, make("span", null, words.audiences[audience][2]), " ",
      make("span", null, words.confidences[sure][2])));
  const node = make("details", { class: "finding", id }, line);
  const fill = () => {
    if (node.children.length === 1) node.append(insideOf(data, row));
  };
  node.addEventListener("toggle", fill);
  node.fill = fill;
  return node;
};

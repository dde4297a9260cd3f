// The ledger, a hundred files at a time.
const ENTRIES = 100;

const makeLedger = (data) => {
  const rows = data.ledger;
  let shown = rows;
  let page = 0;

  const draw = () => {
    const pages = Math.max(1, Math.ceil(shown.length / ENTRIES));
    page = Math.max(0, Math.min(page, pages - 1));
    $("l-rows").replaceChildren(...shown.slice(page * ENTRIES, page * ENTRIES + ENTRIES).map(([source, member, state, records, note]) => {
      const number = make("td", { class: "n" }, records.toLocaleString("en-GB"));
      return make("tr", null,
        make("td", null, make("span", { class: "small" }, make("bdi", null, data.sources[source] || "unnamed source")), " ",
          make("code", { dir: "auto" }, member)),
        make("td", null, data.words.states[state]), number, make("td", { dir: "auto" }, note));
    }));
    $("l-pager").hidden = pages === 1;
    $("l-prev").disabled = page === 0;
    $("l-next").disabled = page === pages - 1;
    $("l-where").textContent = "Page " + (page + 1).toLocaleString("en-GB") + " of " + pages.toLocaleString("en-GB");
    $("l-status").textContent = shown.length === rows.length ? count(rows.length, "file") + "." :
      shown.length.toLocaleString("en-GB") + " of " + count(rows.length, "file") + ".";
  };
  const filter = () => {
    const source = $("l-source").value;
    const state = $("l-state").value;
    shown = rows.filter((row) => (!source || row[0] === Number(source)) && (!state || row[2] === state));
    page = 0;
    draw();
  };
  const turn = (step) => {
    page += step;
    draw();
  };
  $("l-source").addEventListener("change", filter);
  $("l-state").addEventListener("change", filter);
  $("l-filters").addEventListener("submit", (event) => event.preventDefault());
  $("l-prev").addEventListener("click", () => turn(-1));
  $("l-next").addEventListener("click", () => turn(1));
  $("l-filters").hidden = false;
  for (const node of document.querySelectorAll("#ledger .nojs")) node.hidden = true;
  $("ledger-all").addEventListener("toggle", draw, { once: true });
};

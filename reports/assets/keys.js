// Single-letter keys: off while somebody types, and off for good for those who untick the box.
const makeKeys = (list, spot) => {
  const sheet = $("sheet");
  const typing = (node) => node && (node.tagName === "SELECT" || node.tagName === "TEXTAREA" ||
    (node.tagName === "INPUT" && !["checkbox", "radio"].includes(node.type)));
  const acts = {
    "?": () => sheet.showModal(),
    "/": () => {
      if (!$("f-text")) return;
      $("findings-title").scrollIntoView();
      $("f-text").focus();
    },
    j: () => list.step(1),
    k: () => list.step(-1),
    "[": () => list.turn(-1),
    "]": () => list.turn(1),
    n: () => spot && spot.next(),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || sheet.open || typing(event.target)) return;
    if (!$("keys-on").checked && event.key !== "?") return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  if ($("f-keys")) $("f-keys").addEventListener("click", () => sheet.showModal());
  const search = $("f-text");
  if (search) {
    search.addEventListener("keydown", (event) => {
      if (event.key === "Escape") search.blur();
    });
  }
};

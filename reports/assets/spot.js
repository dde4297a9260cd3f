// The trainer's mode: everything that would give the answers away stays hidden until it is revealed, one by one.
const makeSpot = (list) => {
  const panel = $("spot");
  if (!panel) return null;
  const shown = $("spot-shown");
  let at = 0;
  const say = (extra) => {
    $("spot-status").textContent = at ? at + " of " + count(list.length, "finding") + " revealed." + extra :
      "There " + (list.length === 1 ? "is " : "are ") + count(list.length, "finding") + ", hidden for now.";
    $("spot-next").disabled = at >= list.length;
  };
  const next = () => {
    if (!document.body.classList.contains("spotting") || at >= list.length) return;
    const node = list.nodeFor(at);
    at += 1;
    if (node.fill) node.fill();
    node.open = true;
    shown.prepend(node);
    say(at >= list.length ? " That is all of them." : "");
    node.querySelector("summary").focus();
  };
  const all = () => {
    document.body.classList.remove("spotting");
    shown.replaceChildren();
    list.drawPage();
    at = list.length;
    say("");
    $("lead-title").scrollIntoView();
  };
  const again = () => {
    for (const node of shown.querySelectorAll(".finding")) node.open = false;
    document.body.classList.add("spotting");
    at = 0;
    shown.replaceChildren();
    list.drawPage();
    say("");
    $("spot-next").focus();
  };
  $("spot-next").addEventListener("click", next);
  $("spot-all").addEventListener("click", all);
  $("spot-again").addEventListener("click", again);
  panel.hidden = false;
  document.body.classList.add("spotting");
  say("");
  return { next };
};

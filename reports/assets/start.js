readIsland().then((data) => {
  const list = $("list") ? makeList(data) : { step() {}, turn() {}, drawPage() {}, length: 0 };
  if ($("ledger-all")) makeLedger(data);
  makeKeys(list, makeSpot(list));
  document.documentElement.dataset.ready = "yes";
});

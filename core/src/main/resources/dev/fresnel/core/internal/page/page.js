
"use strict";
// So many rows are seen at a glance.
const UNFILTERED = 7;
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  if (rows.length < 2) {
    continue;
  }
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) {
        other.removeAttribute("aria-sort");
      }
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const texts = new Map(rows.map(row => [row, row.cells[column].textContent]));
      rows.sort((a, b) => (up ? 1 : -1) * compare(texts.get(a), texts.get(b)));
      rows.forEach(row => body.append(row));
    });
  });
  if (rows.length <= UNFILTERED) {
    continue;
  }
  const label = document.createElement("label");
  label.className = "filter";
  label.textContent = "Filter: " + table.caption.textContent;
  const input = document.createElement("input");
  input.type = "search";
  const count = document.createElement("output");
  let texts = null;
  input.addEventListener("input", () => {
    texts = texts || new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const isShown = texts.get(row).includes(wanted);
      shown += isShown ? 1 : 0;
      if (row.hidden === isShown) {
        row.hidden = !isShown;
      }
    }
    count.textContent = wanted === "" ? "" : shown + " of " + rows.length + " rows";
  });
  label.append(input, " ", count);
  table.before(label);
}

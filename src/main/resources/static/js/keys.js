/* A link that names its keys in aria-keyshortcuts is followed when they are pressed, outside of fields and of what scrolls sideways. */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.target.closest("input, textarea, select, summary, [contenteditable], [role='combobox'], .scroll, .table-scroll")) return;
  const keys = (event.shiftKey && event.key.length > 1 ? "Shift+" : "") + event.key;
  const link = [...document.querySelectorAll("a[aria-keyshortcuts]")].find((it) =>
    it.getAttribute("aria-keyshortcuts").split(" ").includes(keys),
  );
  if (link) {
    event.preventDefault();
    link.click();
  }
});

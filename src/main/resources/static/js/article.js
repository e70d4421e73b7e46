/* Copies the article with a line that says where it was printed; without a clipboard the button is not shown. */
document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("[data-copy-source]");
  if (!button || !navigator.clipboard) return;
  button.addEventListener("click", async () => {
    const lines = [...document.querySelectorAll(".clipping h1 > *, .clipping .byline, .clipping .prose p")].map((line) => {
      const copy = line.cloneNode(true);
      copy.querySelectorAll(".where").forEach((mark) => mark.remove());
      return copy.textContent.trim();
    });
    await navigator.clipboard.writeText([...lines, "", button.dataset.source].join("\n"));
    button.textContent = button.dataset.done;
  });
});

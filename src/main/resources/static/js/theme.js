/* Light, dark or as the system says. Loaded before the page is drawn, so that a chosen theme does not flash. */
(() => {
  const root = document.documentElement;
  const choices = ["auto", "light", "dark"];
  const chosen = () => {
    try {
      return localStorage.getItem("theme") ?? "auto";
    } catch {
      return "auto";
    }
  };
  const apply = (theme) => {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  apply(chosen());
  // The style sheets show what works with scripts only from the first picture on: revealed later, it would move the page.
  root.dataset.scripts = "";
  if (navigator.clipboard) root.dataset.clipboard = "";
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-toggle]");
    if (!button) return;
    button.addEventListener("click", () => {
      const next = choices[(choices.indexOf(chosen()) + 1) % choices.length];
      try {
        localStorage.setItem("theme", next);
      } catch {
        /* without storage the choice lasts as long as the page */
      }
      apply(next);
    });
  });
})();

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
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-theme-toggle]");
    if (!button) return;
    const label = () => {
      button.textContent = button.dataset[chosen()];
    };
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      const next = choices[(choices.indexOf(chosen()) + 1) % choices.length];
      try {
        localStorage.setItem("theme", next);
      } catch {
        /* without storage the choice lasts as long as the page */
      }
      apply(next);
      label();
    });
  });
})();

/* Steps through what was looked for in an article. Without script its places are links; single keys can be switched off. */
document.addEventListener("DOMContentLoaded", () => {
  const bar = document.querySelector("[data-found]");
  const places = [...document.querySelectorAll('.clipping mark[id^="hit-"]')];
  if (!bar || places.length === 0) return;
  const count = bar.querySelector("[data-found-count]");
  const keys = bar.querySelector("[data-found-keys]");
  let at = places.findIndex((place) => "#" + place.id === decodeURIComponent(location.hash));

  const go = (step) => {
    places[at]?.classList.remove("current");
    at = at < 0 ? (step > 0 ? 0 : places.length - 1) : (at + step + places.length) % places.length;
    places[at].classList.add("current");
    places[at].scrollIntoView({ block: "center" });
    history.replaceState(null, "", "#" + places[at].id);
    count.textContent = at + 1 + " / " + places.length;
  };
  const set = (on) => {
    keys.setAttribute("aria-pressed", on);
    localStorage.setItem("found-keys", on ? "on" : "off");
  };

  bar.querySelector("[data-found-up]").addEventListener("click", () => go(-1));
  bar.querySelector("[data-found-down]").addEventListener("click", () => go(1));
  keys.addEventListener("click", () => set(keys.getAttribute("aria-pressed") !== "true"));
  set(localStorage.getItem("found-keys") !== "off");
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (writing || event.ctrlKey || event.metaKey || event.altKey || keys.getAttribute("aria-pressed") !== "true") return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });
});

/*
  Suggestions under a search box, input[data-suggest]: a combobox with a list, after the ARIA pattern. The focus stays in the
  box; arrows choose, Enter takes, Escape closes. Without this script the box is a plain one. Queries of this session are kept
  in the browser alone.
*/
(() => {
  const words = document.currentScript.dataset;
  const KEPT = "jiuwen.queries";
  const MOST_KEPT = 20;
  const SHOWN_EARLIER = 3;
  const SHOWN = 8;
  const WAIT = 120;

  const earlier = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    } catch {
      return [];
    }
  };
  const keep = (query) => {
    const text = query.trim();
    if (!text) return;
    try {
      const queries = [text, ...earlier().filter((other) => other !== text)];
      sessionStorage.setItem(KEPT, JSON.stringify(queries.slice(0, MOST_KEPT)));
    } catch {
      /* without storage there are no earlier queries */
    }
  };
  const element = (name, attributes, text = "") => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };

  const combobox = (box) => {
    const id = `${box.id}-suggestions`;
    const list = element("ul", { id, role: "listbox", class: "suggestions", "aria-label": words.label, hidden: "" });
    const status = element("p", { role: "status", class: "visually-hidden" });
    box.parentElement.append(list, status);
    for (const [key, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id,
    }))
      box.setAttribute(key, value);

    let items = [];
    let active = -1;
    let timer = 0;
    let request = null;

    const close = () => {
      clearTimeout(timer);
      request?.abort();
      list.hidden = true;
      active = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };
    const point = (index) => {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      if (index < 0) {
        box.removeAttribute("aria-activedescendant");
        return;
      }
      box.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    };
    const take = (index) => {
      box.value = items[index].query;
      close();
      box.form.requestSubmit();
    };
    const show = (found) => {
      items = found;
      list.replaceChildren(
        ...found.map((item, i) => {
          const option = element("li", { id: `${id}-${i}`, role: "option", "aria-selected": "false" });
          const count = item.articles ? ` ${words.articles.replace("#", item.articles.toLocaleString())}` : "";
          option.append(
            element("span", { class: "suggested", lang: "zh-CN" }, item.text),
            element("span", { class: "count" }, item.label + count),
          );
          option.addEventListener("pointerdown", (event) => event.preventDefault());
          option.addEventListener("click", () => take(i));
          return option;
        }),
      );
      point(-1);
      list.hidden = found.length === 0;
      box.setAttribute("aria-expanded", String(found.length > 0));
      status.textContent = words.count.replace("#", found.length);
    };
    const before = (typed) =>
      earlier()
        .filter((query) => query !== typed && query.includes(typed))
        .slice(0, typed ? SHOWN_EARLIER : SHOWN)
        .map((query) => ({ text: query, query, label: words.earlier }));
    const ask = async () => {
      const typed = box.value.trim();
      request?.abort();
      if (!typed) {
        show(before(""));
        return;
      }
      request = new AbortController();
      try {
        const answer = await fetch(`/api/v1/suggest?size=${SHOWN}&q=${encodeURIComponent(typed)}`, {
          signal: request.signal,
          headers: { Accept: "application/json" },
        });
        if (!answer.ok) return;
        const { items: found } = await answer.json();
        const own = before(typed);
        const others = found.filter((item) => own.every((query) => query.query !== item.query));
        if (document.activeElement === box) show([...own, ...others]);
      } catch {
        /* typed on, or offline: the box is a plain one */
      }
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    };

    box.addEventListener("input", (event) => {
      // Letters of an input method are not yet what is meant.
      if (!event.isComposing) soon();
    });
    box.addEventListener("compositionend", soon);
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        if (list.hidden) ask();
        // One place more than there are options: the box itself.
        else point(((active + 1 + step + items.length + 1) % (items.length + 1)) - 1);
      } else if (event.key === "Enter" && !list.hidden && active >= 0) {
        event.preventDefault();
        take(active);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    box.form.addEventListener("submit", () => keep(box.value));
    keep(box.defaultValue);
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("input[data-suggest]").forEach(combobox);
  });
})();

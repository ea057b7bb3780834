// Findings of all pages, filtered; a link with #id finds the page that the finding is on.
"use strict";

(() => {
  const words = document.getElementById("words");
  const severity = document.getElementById("severity");
  const rule = document.getElementById("rule");
  const shown = document.getElementById("shown");
  const all = document.getElementById("all");
  const filtered = document.getElementById("filtered");
  const MOST = 100;
  // Rows of [id, address, rules, severity, words, label], loaded when they are needed first.
  const findings = () => mineaction.load("findings");
  words.closest(".filters").hidden = false;

  function entry([, address, rules, level, sentence, label]) {
    const item = mineaction.element("li", "finding");
    const head = mineaction.element("h2", "head");
    const link = mineaction.element("a", "", rules.join(", "));
    link.href = address;
    head.append(mineaction.element("span", `sev sev-${level}`, level), " ", link, " ");
    head.append(mineaction.element("span", "note", label));
    const told = mineaction.element("p", "told");
    told.append(mineaction.said(sentence));
    item.append(head, told);
    return item;
  }

  async function filter() {
    const index = await findings();
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const active = wanted.length || severity.value || rule.value;
    all.hidden = Boolean(active);
    filtered.hidden = !active;
    const found = index.filter(
      ([, , rules, level, sentence, label]) =>
        (!severity.value || level === severity.value) &&
        (!rule.value || rules.includes(rule.value)) &&
        wanted.every((word) => `${rules.join(" ")} ${sentence} ${label}`.toLowerCase().includes(word)),
    );
    filtered.replaceChildren(...(active ? found.slice(0, MOST).map(entry) : []));
    const rest = found.length > MOST ? `, the first ${MOST} are shown` : "";
    shown.textContent = active ? `${found.length} of ${index.length} findings${rest}` : "";
    keep();
  }

  // The filter stands in the address, so that it can be sent to a colleague.
  function keep() {
    const asked = new URLSearchParams();
    for (const [name, field] of Object.entries({ words, severity, rule })) {
      if (field.value) asked.set(name, field.value);
    }
    const address = location.pathname + (asked.size ? `?${asked}` : "") + location.hash;
    try {
      history.replaceState(null, "", address);
    } catch {
      // A browser may refuse this for a page from a file; the filter works all the same.
    }
  }

  const asked = new URLSearchParams(location.search);
  for (const [name, field] of Object.entries({ words, severity, rule })) {
    field.value = asked.get(name) || "";
    field.addEventListener("input", mineaction.after(60, filter));
  }
  if (asked.size) filter();

  async function arrive() {
    const id = decodeURIComponent(location.hash.slice(1));
    const here = document.getElementById(id);
    if (here && here.classList.contains("finding")) {
      const told = here.querySelector("details");
      if (told) told.open = true;
      here.scrollIntoView();
    } else if (id && !here) {
      const found = (await findings()).find((row) => row[0] === id);
      if (found) location.replace(found[1]);
    }
  }
  addEventListener("hashchange", arrive);
  arrive();
})();

// The dictionary: shows the entries that have all the words.
"use strict";

(() => {
  const words = document.getElementById("words");
  const shown = document.getElementById("shown");
  const sections = [...document.querySelectorAll(".entries")].map((section) => ({
    section,
    head: section.firstElementChild.textContent,
    entries: [...section.querySelectorAll(".entry > div")],
  }));
  for (const part of sections) {
    part.texts = part.entries.map((e) => `${part.head} ${e.textContent} ${e.id}`.toLowerCase());
  }

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let number = 0;
    for (const { section, entries, texts } of sections) {
      let any = false;
      entries.forEach((entry, n) => {
        const fits = wanted.every((word) => texts[n].includes(word));
        entry.hidden = !fits;
        any ||= fits;
        number += fits ? 1 : 0;
      });
      section.hidden = !any;
    }
    shown.textContent = wanted.length ? `${number} entries` : "";
  }

  words.closest(".filters").hidden = false;
  words.addEventListener("input", mineaction.after(60, filter));
  words.value = new URLSearchParams(location.search).get("words") || "";
  if (words.value) filter();
})();

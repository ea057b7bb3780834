// The search over claims: loads only the parts of the index that a query needs.
"use strict";

(async () => {
  const words = document.getElementById("words");
  const measure = document.getElementById("measure");
  const shown = document.getElementById("shown");
  const results = document.getElementById("results");
  const further = document.getElementById("further");
  const PAGE = 20;
  const MOST_FILES = 6; // of terms that begin alike; a longer beginning needs fewer
  const WORD =
    /(?<!\p{Nd})\p{Nd}{1,3}(?:[,' ]\p{Nd}{3})+(?!\p{Nd})(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?|[\p{L}\p{N}_]+/gu;
  const GROUPING = /(?<=\p{Nd})[,' ](?=\p{Nd})/gu;
  const about = await mineaction.given("search"); // terms: first term of each file
  let asked = 0;
  let found = [];

  function folded(text) {
    return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  }

  function terms(text) {
    return (folded(text).match(WORD) || []).map((word) => word.replace(GROUPING, ""));
  }

  // Code points, as Python sorts; not UTF-16 units.
  function compare(a, b) {
    const left = Array.from(a);
    const right = Array.from(b);
    for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
      if (left[i] !== right[i]) return left[i].codePointAt(0) - right[i].codePointAt(0);
    }
    return left.length - right.length;
  }

  // The files that hold terms with this beginning.
  function files(beginning) {
    const places = [];
    for (let place = 0; place < about.terms.length; place += 1) {
      const next = about.terms[place + 1];
      const before = next !== undefined && compare(next, beginning) <= 0 && !next.startsWith(beginning);
      const first = about.terms[place];
      const behind = compare(first, beginning) > 0 && !first.startsWith(beginning);
      if (!before && !behind) places.push(place);
    }
    return places.slice(0, MOST_FILES);
  }

  // The claims that have the term, or one that begins with it.
  async function claims(term, whole) {
    const parts = await Promise.all(files(term).map((place) => mineaction.load(`terms-${place}`)));
    const numbers = new Set();
    for (const [word, ...gaps] of parts.flat()) {
      if (whole ? word !== term : !word.startsWith(term)) continue;
      let number = 0;
      for (const gap of gaps) numbers.add((number += gap));
    }
    return numbers;
  }

  async function search() {
    const own = (asked += 1);
    const sought = terms(words.value);
    const sets = await Promise.all([
      ...sought.map((term) => claims(term, /^\p{Nd}/u.test(term) && term.length > 4)),
      ...(measure.value ? [claims(`=${measure.value}`, true)] : []),
    ]);
    const numbers = sought.filter((term) => /^\p{Nd}/u.test(term));
    const stating = await Promise.all(numbers.map((number) => claims(`#${number}`, true)));
    if (own !== asked) return;
    sets.sort((a, b) => a.size - b.size);
    const [smallest, ...others] = sets;
    found = smallest ? [...smallest].filter((n) => others.every((set) => set.has(n))) : [];
    // A claim that states the number itself comes before those that stand beside it.
    const states = (claim) => stating.filter((set) => set.has(claim)).length;
    found.sort((a, b) => states(b) - states(a) || a - b);
    results.replaceChildren();
    shown.textContent = sets.length ? `${found.length.toLocaleString("en")} claims` : "";
    results.dataset.for = words.value;
    await more(own);
  }

  async function more(own) {
    const next = found.slice(results.childElementCount, results.childElementCount + PAGE);
    const items = await Promise.all(next.map(result));
    if (own !== asked) return;
    results.append(...items);
    further.hidden = results.childElementCount >= found.length;
  }

  async function result(number) {
    const place = Math.floor(number / about.file);
    const [rows, documents] = await mineaction.load(`claims-${place}`);
    const [address, document_, value, what, kind, whom, time, speaker, where, quote] =
      rows[number - place * about.file];
    const [title, file, day] = documents[document_];
    const item = mineaction.element("li", `result k-${kind}`);
    const head = mineaction.element("h2");
    const link = mineaction.element("a");
    link.href = address;
    link.append(mineaction.said(value), ` ${what}`);
    head.append(link);
    if (whom) head.append(" ", mineaction.element("span", "note", whom));
    const told = mineaction.element("p");
    told.append(mineaction.said(quote));
    const facts = mineaction.element("p", "note");
    const parts = [speaker, time, where, title || file, day].filter(Boolean);
    parts.forEach((part, n) => facts.append(n ? " · " : "", mineaction.said(part)));
    item.append(head, told, facts);
    return item;
  }

  const soon = mineaction.after(40, search);
  words.addEventListener("input", soon);
  measure.addEventListener("input", soon);
  further.addEventListener("click", () => more(asked));
  words.value = new URLSearchParams(location.search).get("words") || "";
  if (words.value) search();
  words.focus();
})();

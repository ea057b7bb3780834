// The text of a document: pointing at a number, or reaching it by keyboard, shows what is known of it.
"use strict";

(() => {
  const panel = document.getElementById("panel");
  const text = document.getElementById("text");
  let current = null;
  document.getElementById("hint").hidden = false;

  function show(mark) {
    const told = mark.dataset.claim ? claim(mark) : other(mark);
    const close = mineaction.element("button", "close", "Close");
    close.type = "button";
    close.addEventListener("click", hide);
    panel.replaceChildren(close, told);
    panel.hidden = false;
    point(mark);
  }

  function point(mark) {
    for (const part of text.querySelectorAll(".now")) part.classList.remove("now");
    current = mark;
    const key = mark && mark.dataset.claim;
    const parts = key ? text.querySelectorAll(`[data-claim="${key}"]`) : mark ? [mark] : [];
    for (const part of parts) part.classList.add("now");
  }

  // The claim as it stands in the list below.
  function claim(mark) {
    const listed = document.getElementById(`c-${mark.dataset.claim}`);
    const copy = mineaction.element("div");
    for (const part of [listed.querySelector("h3"), listed.querySelector(".told")]) {
      copy.append(part.cloneNode(true));
    }
    return copy;
  }

  function other(mark) {
    const told = mineaction.element("div", "");
    const head = mineaction.element("h3");
    head.append(mineaction.said(mark.textContent.trim()));
    told.append(head, mineaction.element("p", "", `No claim. ${mark.dataset.told}`));
    return told;
  }

  function hide() {
    panel.hidden = true;
    point(null);
  }

  const marked = (event) => event.target.closest && event.target.closest("[data-claim], [data-told]");
  for (const kind of ["mouseover", "focusin"]) {
    text.addEventListener(kind, (event) => {
      const mark = marked(event);
      if (mark && mark !== current) show(mark);
    });
  }
  text.addEventListener("click", (event) => {
    const mark = marked(event);
    if (!mark) return;
    // On a phone a touch opens the panel; the list is one step away, from there.
    event.preventDefault();
    if (mark !== current) show(mark);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  // A link from a finding or a search result leads to the number itself.
  function arrive() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.dataset.claim) show(target);
    const listed = target && target.querySelector("details");
    if (listed) listed.open = true;
  }
  addEventListener("hashchange", arrive);
  arrive();
})();

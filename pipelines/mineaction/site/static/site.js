// What all pages share: data that is handed over by scripts, since a page that was opened from a
// file may fetch nothing else.
"use strict";

window.mineaction = (() => {
  const waiting = new Map(); // name -> { promise, resolve }
  const root = document.documentElement.dataset.root;

  function expected(name) {
    if (!waiting.has(name)) {
      const entry = {};
      entry.promise = new Promise((resolve, reject) => {
        entry.resolve = resolve;
        entry.reject = reject;
      });
      waiting.set(name, entry);
    }
    return waiting.get(name);
  }

  // Called by every script in data/.
  function take(name, data) {
    expected(name).resolve(data);
  }

  // The data of a script that the page names already.
  function given(name) {
    return expected(name).promise;
  }

  // The data of data/NAME.js, which is loaded when it is first asked for.
  function load(name) {
    if (!waiting.has(name)) {
      const script = document.createElement("script");
      script.src = `${root}data/${name}.js`;
      script.onerror = () => expected(name).reject(new Error(`${script.src} is missing`));
      document.head.append(script);
    }
    return expected(name).promise;
  }

  // An element with text, never markup: what documents say is not run.
  function element(tag, name, text) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // Words of a document, isolated from those around them.
  function said(text) {
    return element("bdi", "", text);
  }

  function after(milliseconds, act) {
    let timer;
    return (...given_) => {
      clearTimeout(timer);
      timer = setTimeout(() => act(...given_), milliseconds);
    };
  }

  return { take, given, load, element, said, after };
})();

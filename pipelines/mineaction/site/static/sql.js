// SQL in the browser: starts the engine, opens the published tables, shows results.
"use strict";

(async () => {
  const { cells, element, given } = mineaction;
  const field = (id) => document.getElementById(id);
  if (location.protocol === "file:") {
    field("from-file").hidden = false;
    return;
  }
  field("sql").hidden = false;
  const examples = await given("examples");
  const MOST = 1000; // rows that are shown; the download has all
  let connection = null;
  let result = null; // { columns, rows } of the last query

  function say(message, wrong = false) {
    field("shown").textContent = message;
    field("shown").classList.toggle("wrong", wrong);
  }

  function script(address) {
    return new Promise((resolve, reject) => {
      const made = document.createElement("script");
      made.src = address;
      made.onload = resolve;
      made.onerror = () => reject(new Error(`${address} is missing`));
      document.head.append(made);
    });
  }

  // The worker is made from a blob, so that it has this page's rules: it can load nothing from
  // another machine, whatever a query asks for.
  function worker(address) {
    const source = `importScripts(${JSON.stringify(address)});`;
    const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    return new Worker(blob);
  }

  async function start() {
    const base = new URL("sql/", location.href).href;
    window.module = { exports: {} };
    window.require = () => window.Arrow;
    await script(`${base}arrow.js`);
    await script(`${base}duckdb.js`);
    const { AsyncDuckDB } = window.module.exports;
    const database = new AsyncDuckDB({ log() {} }, worker(`${base}duckdb-worker.js`));
    const [, file] = await Promise.all([
      database.instantiate(`${base}duckdb.wasm`),
      fetch(`${base}mineaction.duckdb`).then((answer) => {
        if (!answer.ok) throw new Error(`mineaction.duckdb: ${answer.status}`);
        return answer.arrayBuffer();
      }),
    ]);
    await database.open({ path: ":memory:" });
    await database.registerFileBuffer("mineaction.duckdb", new Uint8Array(file));
    connection = await database.connect();
    for (const statement of [
      "SET autoinstall_known_extensions = false",
      "SET autoload_known_extensions = false",
      "ATTACH 'mineaction.duckdb' AS mineaction (READ_ONLY)",
      "USE mineaction",
      "SET enable_external_access = false",
      "SET lock_configuration = true",
    ]) {
      await connection.query(statement);
    }
  }

  async function run() {
    if (!connection) return;
    field("run").disabled = true;
    say("Running …");
    const begin = performance.now();
    try {
      const table = await connection.query(field("query").value);
      const columns = table.schema.fields.map((f) => ({ name: f.name, number: cells.isNumber(f.type) }));
      const vectors = table.schema.fields.map((f, n) => [table.getChildAt(n), f.type]);
      const rows = Array.from({ length: table.numRows }, (_, row) =>
        vectors.map(([vector, type]) => cells.text(vector.get(row), type)),
      );
      result = { columns, rows };
      show((performance.now() - begin) / 1000);
    } catch (error) {
      result = null;
      field("result").replaceChildren();
      say(error.message, true);
    }
    field("run").disabled = false;
    field("download").disabled = !result;
  }

  function show(seconds) {
    const { columns, rows } = result;
    const table = element("table", "");
    const head = element("tr");
    for (const column of columns) {
      const cell = element("th", column.number ? "n" : "", column.name);
      cell.scope = "col";
      head.append(cell);
    }
    const top = element("thead");
    top.append(head);
    const body = element("tbody");
    for (const row of rows.slice(0, MOST)) {
      const line = element("tr");
      row.forEach((told, n) => {
        const cell = element("td", columns[n].number ? "n" : "");
        cell.append(mineaction.said(told));
        line.append(cell);
      });
      body.append(line);
    }
    table.append(top, body);
    field("result").replaceChildren(table);
    const rest = rows.length > MOST ? `; the first ${MOST} are shown` : "";
    say(`${rows.length.toLocaleString("en")} row${rows.length === 1 ? "" : "s"} in ${seconds.toFixed(2)} s${rest}`);
  }

  function download() {
    const text = cells.csv(result.columns, result.rows);
    const link = element("a");
    // The mark tells spreadsheets that this is UTF-8.
    link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
    link.download = "mineaction.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function choose() {
    field("query").value = examples[Number(field("example").value)] || "SELECT * FROM documents;";
  }

  field("example").addEventListener("input", () => {
    choose();
    run();
  });
  field("run").addEventListener("click", run);
  field("download").addEventListener("click", download);
  field("query").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  choose();
  try {
    await start();
    field("run").disabled = false;
    await run();
  } catch (error) {
    say(`The engine did not start: ${error.message}`, true);
  }
})();

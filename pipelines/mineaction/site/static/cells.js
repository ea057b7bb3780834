// Cells of a result: Arrow's values as people write them, and as CSV.
"use strict";

window.mineaction.cells = (() => {
  // A decimal comes as a whole number of its last places, in words of 32 bits, the lowest first.
  function decimal(value, scale) {
    const parts = Array.from(value, BigInt);
    let whole = BigInt.asIntN(32 * parts.length, parts.reduceRight((sum, part) => (sum << 32n) + part, 0n));
    const sign = whole < 0n ? "-" : "";
    if (whole < 0n) whole = -whole;
    const digits = whole.toString().padStart(scale + 1, "0");
    const point = digits.length - scale;
    const places = digits.slice(point).replace(/0+$/, "");
    return sign + digits.slice(0, point) + (places ? `.${places}` : "");
  }

  // One value of an Arrow column as text; nothing for null.
  function text(value, type) {
    if (value === null || value === undefined) return "";
    const name = type.toString();
    if (name.startsWith("Decimal")) return decimal(value, type.scale);
    if (name.startsWith("Date")) return new Date(Number(value)).toISOString().slice(0, 10);
    if (name.startsWith("Timestamp")) return new Date(Number(value)).toISOString().replace("T", " ").replace("Z", "");
    if (name.startsWith("List")) {
      return Array.from(value, (part) => text(part, type.children[0].type)).join("; ");
    }
    return String(value);
  }

  function isNumber(type) {
    return /^(Decimal|Int|Uint|Float)/.test(type.toString());
  }

  // A cell that a spreadsheet would run as a formula is kept as words.
  function csvCell(told, number) {
    const safe = !number && /^[=+\-@\t\r]/.test(told) ? `'${told}` : told;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function csv(columns, rows) {
    const lines = [columns.map((c) => csvCell(c.name, false)).join(",")];
    for (const row of rows) lines.push(row.map((t, n) => csvCell(t, columns[n].number)).join(","));
    return `${lines.join("\r\n")}\r\n`;
  }

  return { text, isNumber, csv };
})();

// Rows for a spreadsheet, as DelimitedText in the generator writes them. Bound to Tests/Fixtures/vectors/csv.json.

import { clean } from './text.js';

// What a spreadsheet would take for a formula, also behind blanks, and what it would cut off.
const formula = /^[ \u00A0\t\n]*[=+\-@＝＋－＠]|^[\t\n]/;
// A code that would become a number or a date: 0123, 1-2, 12E3, 2026.1.
const number = /^(?=.*\d)[\d.,:/\- ]+$|^\d+e\d+$/i;

/** @type {(text: string, isRisky: boolean) => string} */
const mark = (text, isRisky) => (isRisky ? `'${text}` : text);
/** @param {string | number} value */
export const field = (value) => {
  const text = clean(String(value));
  return mark(text, formula.test(text));
};
/** @param {string} value */
export const code = (value) => {
  const text = field(value);
  return mark(text, number.test(text));
};

/** @param {string[][]} rows fields as `field` and `code` make them */
export function write(rows) {
  /** @param {string} text */
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

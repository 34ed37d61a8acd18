// Rows for a spreadsheet, as DelimitedText in the generator writes them. Bound to Tests/Fixtures/vectors/csv.json.

import { clean } from './text.js';

// What a spreadsheet would take for a formula, also behind blanks, and what it would cut off.
const formula = /^[ \u00A0\t\n]*[=+\-@＝＋－＠]|^[\t\n]/;
// A code that would become a number, a date, a time or a truth value: 0123, 1-2, 12E-03, DEC-01, 1-mei, 1 pm, waar.
const number = /^(?=.*\d)[\d.,:/%€$ -]+$|^(?=[.,]*\d)[\d.,]+e[+-]?\d+$/i;
const date = /^\d{0,4}[-/. ]*([a-z]{3,})[-/. ]*\d{0,4}(?:[-/. ,]+\d{1,4})?$/i;
const time = /^\d{1,2}(?=[: ])(?::\d{1,2}){0,2} ?[ap]m?$/i;
const truth = /^(?:waar|onwaar|true|false)$/i;
// Dutch and English, as offices set their spreadsheets.
const months = [
  'januari', 'februari', 'maart', 'mrt', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober',
  'november', 'december', 'january', 'february', 'march', 'may', 'june', 'july', 'august', 'october',
];
/** @param {string} text */
const isDate = (text) => {
  const name = /\d/.test(text) ? date.exec(text)?.[1]?.toLowerCase() : undefined;
  return name !== undefined && months.some((month) => month.startsWith(name));
};
/** @param {string} text */
const isValue = (text) => number.test(text) || isDate(text) || time.test(text) || truth.test(text);

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
  return mark(text, isValue(text));
};

/** @param {string[][]} rows fields as `field` and `code` make them */
export function write(rows) {
  /** @param {string} text */
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`;
}

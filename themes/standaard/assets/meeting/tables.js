// The tables of the page as rows. A file is made of them, so it cannot say what the page does not.

import { find, findAll } from '../page/elements.js';
import { say } from './data.js';

/** @typedef {import('../rules/office/workbook.js').Sheet} Sheet */

/**
 * The words of an element; its paragraphs and points are lines.
 *
 * @param {Element} element
 */
export function textOf(element) {
  const parts = [...element.querySelectorAll('p, li')];
  const lines = parts.length > 0 ? parts : [element];
  return lines.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).join('\n');
}

/** @param {Element} cell */
function headingOf(cell) {
  const name = cell.querySelector('abbr')?.title;
  return name ? `${textOf(cell)}: ${name}` : textOf(cell);
}

/**
 * A number where the page has a number: "6 in 1–2" is six, over two columns. A sign for what is not said stays.
 *
 * @param {HTMLTableCellElement} cell
 */
function cellOf(cell) {
  const text = textOf(cell);
  const number = cell.classList.contains('number') ? /^\d+/.exec(text) : null;
  return { value: number ? Number(number[0]) : text, span: cell.colSpan };
}

/**
 * @param {HTMLTableElement} table
 * @param {boolean} withCodes
 * @returns {Sheet}
 */
export function sheetOf(table, withCodes) {
  const bodies = [...table.tBodies];
  const hasThemes = bodies.some(({ dataset }) => dataset.theme);
  const before = [...(hasThemes ? [say('theme')] : []), ...(withCodes ? [say('code')] : [])];
  return {
    name: table.dataset.sheet ?? '',
    columns: [...before, ...findAll(table, 'thead th').map(headingOf)],
    rows: bodies.flatMap((body) => [...body.rows].map((row) => [
      ...(hasThemes ? [{ value: body.dataset.theme ?? '' }] : []),
      ...(withCodes ? [{ value: row.dataset.code ?? '' }] : []),
      ...[...row.cells].map(cellOf),
    ])),
  };
}

/** Every table of the numbers, with its caption. */
export const numbers = () => findAll(document, '[data-sheet]', HTMLTableElement)
  .map((table) => ({ table, caption: textOf(find(table, 'caption')) }));

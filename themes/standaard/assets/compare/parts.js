// Copies of the templates of the page, with texts in them.

import { find, findAll } from '../page/elements.js';
import { say } from './data.js';

/**
 * @typedef {{text: string | number, level?: number, span?: number}} Cell `level` is how strongly it is tinted
 *
 * @typedef {object} Table
 * @property {string} [title]
 * @property {string} caption
 * @property {string} region
 * @property {string[]} columns
 * @property {{title: string, cells: Cell[]}[]} rows
 */

const templates = new Map(findAll(document, '#compare template[data-part]', HTMLTemplateElement)
  .map((template) => [template.dataset.part, template.content.firstElementChild]));

/**
 * A copy; an element whose text is empty is left out.
 *
 * @param {string} name
 * @param {Record<string, string | number | undefined>} [texts]
 */
export function make(name, texts = {}) {
  const copy = templates.get(name)?.cloneNode(true);
  if (!(copy instanceof HTMLElement || copy instanceof SVGElement)) throw new Error(name);
  const places = findAll(copy, '[data-text]', Element);
  if (copy.dataset.text) places.push(copy);
  for (const place of places) {
    const text = texts[place.getAttribute('data-text') ?? ''] ?? '';
    if (text === '') place.remove();
    else place.textContent = String(text);
  }
  return copy;
}

/**
 * A list with a text per item.
 *
 * @param {string[]} texts
 */
export function list(texts) {
  const element = make('list');
  element.append(...texts.map((text) => make('item', { text })));
  return element;
}

/**
 * A table of texts.
 *
 * @param {'table' | 'open-table'} kind `table` can be folded
 * @param {Table} table
 */
export function table(kind, { title, caption, region, columns, rows }) {
  const element = make(kind, { title, caption });
  const wrap = element.matches('.table-wrap') ? element : find(element, '.table-wrap');
  wrap.setAttribute('aria-label', region);
  const [first, ...rest] = columns;
  find(element, 'thead tr').replaceChildren(
    make('first-column', { title: first }), ...rest.map((column) => make('column', { title: column })));
  const cell = make('cell');
  find(element, 'tbody').append(...rows.map((row) => {
    const line = make('row', { title: row.title });
    line.append(...row.cells.map(({ text, level, span = 1 }) => {
      const copy = /** @type {Element} */ (cell.cloneNode(false));
      copy.textContent = String(text);
      if (span > 1) copy.setAttribute('colspan', String(span));
      if (level !== undefined) copy.classList.add('heat', `heat-${level}`);
      return copy;
    }));
    return line;
  }));
  return element;
}

/**
 * Items a number at a time, with buttons to go on. `show(part)` makes the element of a part.
 *
 * @template Item
 * @param {Item[]} items
 * @param {number} size
 * @param {(part: Item[]) => Element} show
 */
export function pages(items, size, show) {
  const box = document.createElement('div');
  if (items.length <= size) {
    box.append(show(items));
    return box;
  }
  let start = 0;
  const pager = make('pager', { shown: ' ' });
  const back = find(pager, '[data-previous]', HTMLButtonElement);
  const on = find(pager, '[data-next]', HTMLButtonElement);
  const fill = () => {
    const end = Math.min(items.length, start + size);
    find(pager, '[data-text]').textContent = say('pager.shown', { from: start + 1, to: end, n: items.length });
    back.disabled = start === 0;
    on.disabled = end === items.length;
    box.replaceChildren(pager, show(items.slice(start, end)));
  };
  /** @type {(by: number, button: HTMLButtonElement, other: HTMLButtonElement) => void} */
  const turn = (by, button, other) => {
    start += by;
    fill();
    (button.disabled ? other : button).focus();
  };
  back.addEventListener('click', () => turn(-size, back, on));
  on.addEventListener('click', () => turn(size, on, back));
  fill();
  return box;
}

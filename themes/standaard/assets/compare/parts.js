// Copies of the templates of the page, with texts in them.

import { say } from './data.js';

const templates = new Map([...document.querySelectorAll('#compare template[data-part]')]
  .map((template) => [template.dataset.part, template.content.firstElementChild]));

/** A copy; an element whose text is empty is left out. */
export function make(name, texts = {}) {
  const copy = templates.get(name).cloneNode(true);
  const places = [...copy.querySelectorAll('[data-text]')];
  if (copy.dataset.text) places.push(copy);
  for (const place of places) {
    const text = texts[place.dataset.text] ?? '';
    if (text === '') place.remove();
    else place.textContent = text;
  }
  return copy;
}

/** A list with a text per item. */
export function list(texts) {
  const element = make('list');
  element.append(...texts.map((text) => make('item', { text })));
  return element;
}

/**
 * A table of texts.
 *
 * @param {'table' | 'open-table'} kind `table` can be folded
 * @param {{title: string, caption: string, region: string, columns: string[], rows: {title: string, cells: string[]}[]}}
 */
export function table(kind, { title, caption, region, columns, rows }) {
  const element = make(kind, { title, caption });
  const wrap = element.matches('.table-wrap') ? element : element.querySelector('.table-wrap');
  wrap.setAttribute('aria-label', region);
  const [first, ...rest] = columns;
  element.querySelector('thead tr').replaceChildren(
    make('first-column', { title: first }), ...rest.map((column) => make('column', { title: column })));
  const cell = make('cell');
  element.querySelector('tbody').append(...rows.map((row) => {
    const line = make('row', { title: row.title });
    line.append(...row.cells.map(({ text, level }) => {
      const copy = cell.cloneNode(false);
      copy.textContent = text;
      if (level !== undefined) copy.classList.add('heat', `heat-${level}`);
      return copy;
    }));
    return line;
  }));
  return element;
}

/** Items a number at a time, with buttons to go on. `show(part)` makes the element of a part. */
export function pages(items, size, show) {
  const box = document.createElement('div');
  if (items.length <= size) {
    box.append(show(items));
    return box;
  }
  let start = 0;
  const pager = make('pager', { shown: ' ' });
  const [back, on] = [pager.querySelector('[data-previous]'), pager.querySelector('[data-next]')];
  const fill = () => {
    const end = Math.min(items.length, start + size);
    pager.querySelector('[data-text]').textContent = say('pager.shown', { from: start + 1, to: end, n: items.length });
    back.disabled = start === 0;
    on.disabled = end === items.length;
    box.replaceChildren(pager, show(items.slice(start, end)));
  };
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

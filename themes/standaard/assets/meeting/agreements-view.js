// The fields of the agreements at each aspect, and all of them on the slide at the end.

import { around, copyOf, find, findAll, within } from '../page/elements.js';
import { FIELDS, inOrder } from '../rules/agreements.js';
import { say } from './data.js';
import { aspects, slides, titleOf } from './slides.js';
import * as store from './store.js';

/** @typedef {import('../rules/agreements.js').Agreement} Agreement */

let made = 0;
/** Later ones come later in the order of ids, also of two in one millisecond. */
function newID() {
  made += 1;
  return [Date.now().toString(36), String(made).padStart(4, '0'), Math.random().toString(36).slice(2, 8)].join('-');
}

/** @param {string} name */
const template = (name) => find(document, `template[data-part="${name}"]`, HTMLTemplateElement);

/** @param {HTMLElement} row */
const fields = (row) => findAll(row, '[data-field]', HTMLInputElement);

/**
 * @param {HTMLElement} box
 * @param {string} aspect
 */
function addRow(box, aspect) {
  const row = copyOf(template('agreement'));
  find(row, 'legend').textContent = say('legend', { n: box.children.length + 1, title: titleOf(aspect) });
  box.append(row);
  return row;
}

/** All fields as they are kept; what somebody is typing in stays as it is. */
function draw() {
  const all = inOrder(store.agreements, aspects);
  for (const { element, aspect } of slides) {
    if (!aspect) continue;
    const box = find(element, '[data-agreements]');
    for (const one of all.filter((other) => other.aspect === aspect)) {
      let row = findAll(box, '.agreement').find(({ dataset }) => dataset.id === one.id);
      if (!row) {
        row = findAll(box, '.agreement').find(({ dataset }) => !dataset.id) ?? addRow(box, aspect);
        row.dataset.id = one.id;
      }
      for (const input of fields(row)) {
        const value = one[/** @type {keyof Agreement} */ (input.dataset.field)];
        if (input !== document.activeElement && input.value !== value) input.value = String(value);
      }
    }
    for (const row of findAll(box, '.agreement')) {
      if (!row.dataset.id || all.some(({ id }) => id === row.dataset.id)) continue;
      for (const input of fields(row)) if (input !== document.activeElement) input.value = '';
    }
    // One that is empty, to write in.
    if (findAll(box, '.agreement').every(({ dataset }) => dataset.id)) addRow(box, aspect);
  }
  drawList(all);
}

/** @param {Agreement} agreement */
export function sentence({ what, who, when }) {
  const key = who && when ? 'agreed' : who ? 'agreedWho' : when ? 'agreedWhen' : '';
  const ended = /[.!?]$/.test(what) ? what : `${what}.`;
  return key ? say(key, { what: ended, who, when }) : ended;
}

/** @param {Agreement[]} all */
function drawList(all) {
  find(document, '[data-agreement-list]').replaceChildren(...all.map((one) => {
    const line = copyOf(template('agreement-line'));
    find(line, '[data-text="aspect"]').textContent = titleOf(one.aspect);
    find(line, '[data-text="text"]').textContent = sentence(one);
    return line;
  }));
  find(document, '[data-no-agreements]').hidden = all.length > 0;
  find(document, '[data-wipe]').hidden = all.length === 0;
  find(document, '[data-place]').textContent = all.length > 0 ? say(store.where()) : '';
}

/** @param {Event} event */
function typed(event) {
  const input = within(event, '[data-field]', HTMLInputElement);
  if (!input) return;
  const row = around(input, '.agreement');
  const { aspect = '' } = around(input, '[data-slide]').dataset;
  row.dataset.id ??= newID();
  /** @type {Agreement} */
  const agreement = { id: row.dataset.id, aspect, what: '', who: '', when: '', at: 0 };
  for (const [index, field] of fields(row).entries()) agreement[FIELDS[index]] = field.value;
  store.change(agreement);
}

export function listen() {
  store.listen();
  store.onChange(draw);
  document.addEventListener('input', typed);
  draw();
}

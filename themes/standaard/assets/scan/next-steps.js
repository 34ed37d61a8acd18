// The next steps of an aspect: rows to fill in.

import { around, copyOf, find, findAll, within } from '../page/elements.js';
import { MOST, STEP_TEXTS } from '../rules/contract.js';
import { emptyStep } from '../rules/document.js';
import { say } from './data.js';
import { remark } from './remark.js';
import { state } from './state.js';

/**
 * @typedef {object} Parts
 * @property {HTMLElement} rows
 * @property {HTMLTemplateElement} template
 * @property {HTMLElement} full
 */

const names = STEP_TEXTS.map(({ key }) => key);
const [{ key: first }] = STEP_TEXTS;
/** @type {Map<string, Parts>} */
const parts = new Map();

/** @param {string} id */
function partsOf(id) {
  const found = parts.get(id);
  if (!found) throw new Error(id);
  return found;
}

/** @type {(row: ParentNode, name: string) => HTMLInputElement} */
const field = (row, name) => find(row, `[data-${name}]`, HTMLInputElement);

/** @param {HTMLElement} form */
export function listen(form) {
  for (const root of findAll(form, '[data-aspect]')) {
    parts.set(root.id, {
      rows: find(root, '[data-next-steps]'),
      template: find(root, '[data-next-step-template]', HTMLTemplateElement),
      full: find(root, '[data-remark="steps"]'),
    });
  }
  form.addEventListener('input', (event) => {
    const row = within(event, '[data-next-step]');
    if (row && event.target instanceof HTMLInputElement) take(row, event.target);
  });
  form.addEventListener('click', (event) => {
    const button = within(event, '[data-add-step]');
    const row = button && addRow(around(button, '[data-aspect]').id);
    if (row) field(row, first).focus();
  });
}

/**
 * @param {Element} row
 * @param {HTMLInputElement} changed
 */
function take(row, changed) {
  const { id } = around(row, '[data-aspect]');
  const answer = state.answer(id);
  const index = [...partsOf(id).rows.children].indexOf(row);
  while (answer.nextSteps.length <= index) answer.nextSteps.push(emptyStep());
  const text = changed.value.replace(/[\v\f]/g, ' ');
  for (const name of names) if (name in changed.dataset) answer.nextSteps[index][name] = text;
  state.changed(id);
}

/**
 * One more row, or null with a remark when no more fit in a file.
 *
 * @param {string} id
 */
function addRow(id) {
  const { rows, template, full } = partsOf(id);
  const isFull = rows.children.length >= MOST.nextSteps;
  remark(full, isFull ? say('aspect.stepsFull', { limit: MOST.nextSteps }) : '');
  if (isFull) return null;
  const row = copyOf(template);
  rows.append(row);
  row.setAttribute('aria-label', `${say('aspect.nextStep')} ${rows.children.length}`);
  return row;
}

/** @param {string} id */
function firstEmptyRow(id) {
  const isEmpty = (/** @type {Element} */ row) => names.every((name) => field(row, name).value === '');
  return [...partsOf(id).rows.children].find(isEmpty) ?? addRow(id);
}

/**
 * Puts a text in the first row that is empty, as if it was typed there.
 *
 * @param {string} id
 * @param {string} text
 */
export function add(id, text) {
  const row = firstEmptyRow(id);
  if (!row) return;
  const main = field(row, first);
  main.value = text;
  remark(partsOf(id).full, say('aspect.taken'));
  take(row, main);
  main.focus();
}

/**
 * Shows the steps of the document in the rows.
 *
 * @param {string} id
 */
export function show(id) {
  const { rows, full } = partsOf(id);
  const steps = state.document.answers.get(id)?.nextSteps ?? [];
  while (rows.children.length > Math.max(1, steps.length)) rows.lastElementChild?.remove();
  while (rows.children.length < steps.length) addRow(id);
  for (const [index, row] of [...rows.children].entries()) {
    for (const name of names) field(row, name).value = steps[index]?.[name] ?? '';
  }
  remark(full, '');
}

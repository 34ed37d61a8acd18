// The next steps of an aspect: rows to fill in, to move and to take away.

import { around, copyOf, find, findAll, within } from '../page/elements.js';
import { MOST, STEP_TEXTS } from '../rules/contract.js';
import { emptyStep, isStepFilled } from '../rules/document.js';
import * as aspectFields from './aspect-fields.js';
import { say } from './data.js';
import { remark } from './remark.js';
import { state } from './state.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement} TextField */
/** @typedef {{rows: HTMLElement, full: HTMLElement}} Parts */

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

/** @type {(row: ParentNode, name: string) => TextField} */
const field = (row, name) => /** @type {TextField} */ (find(row, `[data-${name}]`));
/** @param {ParentNode} row */
const stateField = (row) => find(row, '[data-step-state]', HTMLSelectElement);

/** @param {HTMLElement} form */
export function listen(form) {
  const more = find(form, '[data-step-more-template]', HTMLTemplateElement);
  for (const root of findAll(form, '[data-aspect]')) {
    const rows = find(root, '[data-next-steps]');
    rows.children[0].append(copyOf(more));
    parts.set(root.id, { rows, full: find(root, '[data-remark="steps"]') });
  }
  form.addEventListener('input', (event) => {
    const row = within(event, '[data-next-step]');
    if (row) take(row);
  });
  form.addEventListener('click', (event) => {
    const button = within(event, 'button');
    if (!button) return;
    const marks = button.dataset;
    if ('addStep' in marks) addEmpty(button);
    else if ('removeStep' in marks) remove(around(button, '[data-next-step]'));
    else if ('moveStep' in marks) move(around(button, '[data-next-step]'), Number(marks.moveStep));
  });
  aspectFields.onShow(show);
  // Typed before this script was there, or of a draft.
  for (const [id, { rows }] of parts) {
    if (state.document.answers.get(id)?.nextSteps.length) show(id);
    else for (const row of rows.children) if (names.some((name) => field(row, name).value !== '')) take(row);
  }
}

/** @param {Element} row */
function placeOf(row) {
  const { id } = around(row, '[data-aspect]');
  return { id, index: [...partsOf(id).rows.children].indexOf(row), answer: state.answer(id) };
}

/** @param {Element} row */
function take(row) {
  const { id, index, answer } = placeOf(row);
  while (answer.nextSteps.length <= index) answer.nextSteps.push(emptyStep());
  const step = answer.nextSteps[index];
  for (const name of names) step[name] = field(row, name).value.replace(/[\v\f]/g, ' ');
  step.state = /** @type {import('../rules/contract.js').StepState} */ (stateField(row).value);
  fit(row, isStepFilled(step));
  state.changed(id);
}

/**
 * The plan grows with its text; how it went can be said of a step that is there.
 *
 * @param {Element} row
 * @param {boolean} isFilled
 */
function fit(row, isFilled) {
  find(row, '.step-more').hidden = !isFilled;
  const main = field(row, first);
  if (CSS.supports('field-sizing', 'content')) return;
  main.style.height = '';
  if (isFilled && main.scrollHeight > main.clientHeight) main.style.height = `${main.scrollHeight + 4}px`;
}

/** @param {HTMLElement} button */
function addEmpty(button) {
  const row = addRow(around(button, '[data-aspect]').id);
  if (row) field(row, first).focus();
}

/** @param {HTMLElement} row */
function remove(row) {
  const { id, index, answer } = placeOf(row);
  answer.nextSteps.splice(index, 1);
  show(id);
  state.changed(id);
  const { rows, full } = partsOf(id);
  remark(full, say('aspect.stepRemoved'));
  field(rows.children[Math.min(index, rows.children.length - 1)], first).focus();
}

/**
 * @param {HTMLElement} row
 * @param {number} by
 */
function move(row, by) {
  const { id, index, answer } = placeOf(row);
  const to = index + by;
  if (to < 0 || to >= answer.nextSteps.length) return;
  answer.nextSteps.splice(to, 0, ...answer.nextSteps.splice(index, 1));
  show(id);
  state.changed(id);
  const { rows, full } = partsOf(id);
  remark(full, say('aspect.stepMoved', { n: to + 1, total: answer.nextSteps.length }));
  find(rows.children[to], `[data-move-step="${by}"]`).focus();
}

/**
 * One more row, or null with a remark when no more fit in a file.
 *
 * @param {string} id
 */
function addRow(id) {
  const { rows, full } = partsOf(id);
  const isFull = rows.children.length >= MOST.nextSteps;
  remark(full, isFull ? say('aspect.stepsFull', { limit: MOST.nextSteps }) : '');
  if (isFull) return null;
  const row = /** @type {HTMLElement} */ (rows.children[0].cloneNode(true));
  for (const said of findAll(row, '.remark')) said.remove(); // Of a text that is too long there.
  for (const name of names) field(row, name).removeAttribute('aria-invalid');
  rows.append(row);
  fill(row, emptyStep());
  row.setAttribute('aria-label', `${say('aspect.nextStep')} ${rows.children.length}`);
  return row;
}

/** @type {(row: Element, step: import('../rules/document.js').NextStep) => void} */
function fill(row, step) {
  for (const name of names) field(row, name).value = step[name];
  stateField(row).value = step.state;
  fit(row, isStepFilled(step));
}

/** @param {string} id */
function firstEmptyRow(id) {
  const isEmpty = (/** @type {Element} */ row) => names.every((name) => field(row, name).value === '');
  return [...partsOf(id).rows.children].find(isEmpty) ?? addRow(id);
}

/**
 * Whether a step says this already; whoever takes it over again is brought to it.
 *
 * @param {string} id
 * @param {string} text
 */
export function has(id, text) {
  const row = [...partsOf(id).rows.children].find((one) => field(one, first).value.trim() === text);
  if (!row) return false;
  remark(partsOf(id).full, say('aspect.takenAlready'));
  field(row, first).focus();
  return true;
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
  take(row);
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
    fill(row, steps[index] ?? emptyStep());
    for (const button of findAll(row, '[data-move-step]', HTMLButtonElement)) {
      const to = index + Number(button.dataset.moveStep);
      button.setAttribute('aria-disabled', String(to < 0 || to >= steps.length));
    }
  }
  remark(full, '');
}

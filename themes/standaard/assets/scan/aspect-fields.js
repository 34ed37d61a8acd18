// The fields of the aspects: from the page to the document, and back after something else changed it.

import { around, find, findAll, within } from '../page/elements.js';
import { ANSWER_FLAGS, ANSWER_TEXTS } from '../rules/contract.js';
import { counts, emptyAnswer } from '../rules/document.js';
import { say } from './data.js';
import * as nextSteps from './next-steps.js';
import { remark } from './remark.js';
import { state } from './state.js';

/**
 * @typedef {import('../rules/document.js').Answer} Answer
 * @typedef {import('../rules/document.js').AnswerState} AnswerState
 *
 * @typedef {object} TextPart
 * @property {import('../rules/contract.js').AnswerText} key
 * @property {number} limit
 * @property {HTMLTextAreaElement} field
 * @property {HTMLElement} left
 *
 * @typedef {{key: import('../rules/contract.js').AnswerFlag, field: HTMLInputElement}} FlagPart
 *
 * @typedef {object} Parts of an aspect on the page
 * @property {HTMLInputElement[]} choices
 * @property {HTMLSelectElement} target
 * @property {HTMLElement} targetRemark
 * @property {TextPart[]} texts
 * @property {FlagPart[]} flags
 * @property {HTMLElement} priorityRemark
 */

export const MANY_PRIORITIES = 3;
const NEARLY_FULL = 0.9; // Of the longest text: from here on the page says how much is left.
/** @type {Map<string, Parts>} */
const parts = new Map();

/**
 * Finds the parts of every aspect once, so that a change touches nothing else.
 *
 * @param {HTMLElement} form
 */
function findParts(form) {
  for (const root of findAll(form, '[data-aspect]')) {
    parts.set(root.id, {
      choices: findAll(root, '[data-current]', HTMLInputElement),
      target: find(root, '[data-target]', HTMLSelectElement),
      targetRemark: find(root, '[data-remark="target"]'),
      texts: ANSWER_TEXTS.map(({ key, limit }) => ({
        key, limit, field: find(root, `[data-answer-text="${key}"]`, HTMLTextAreaElement),
        left: find(root, `[data-left="${key}"]`),
      })),
      flags: ANSWER_FLAGS.map((key) => ({ key, field: find(root, `[data-answer-flag="${key}"]`, HTMLInputElement) })),
      priorityRemark: find(root, '[data-remark="priority"]'),
    });
  }
}

/** @param {string} id */
function partsOf(id) {
  const found = parts.get(id);
  if (!found) throw new Error(id);
  return found;
}

/**
 * Takes over the one field that changed; fields of a next step are another's.
 *
 * @param {string} id
 * @param {EventTarget | null} field
 */
function take(id, field) {
  const { choices, target: ambition, texts, flags } = partsOf(id);
  const answer = state.answer(id);
  const choice = choices.find((one) => one === field);
  const text = texts.find((one) => one.field === field);
  const flag = flags.find((one) => one.field === field);
  if (choice) choose(id, choice.checked ? choice.value : null);
  else if (field === ambition) answer.target = target(answer, ambition.value);
  else if (text) answer[text.key] = text.field.value.replace(/[\v\f]/g, '\n'); // As Word and Excel paste them.
  else if (flag) answer[flag.key] = flag.field.checked;
  else return;
  showRemarks(id, flag?.key === 'priority');
  state.changed(id);
}

/**
 * @param {string} id
 * @param {string | null} value the number of a stage, one of the other answers, or null for none
 */
export function choose(id, value) {
  const answer = state.answer(id);
  const isStage = value !== null && /^\d+$/.test(value);
  answer.current = isStage ? Number(value) : null;
  answer.state = isStage ? 'answered' : /** @type {AnswerState | null} */ (value);
  const field = partsOf(id).target;
  if (field.value === 'keep') answer.target = target(answer, 'keep');
}

/**
 * The ambition that a choice stands for. Keeping it as it is follows the stage of now.
 *
 * @param {Answer} answer
 * @param {string} value
 */
function target(answer, value) {
  if (value === 'keep') return answer.current;
  return value === '' ? null : Number(value);
}

/** @param {string} id */
function clear(id) {
  choose(id, null);
  for (const choice of partsOf(id).choices) choice.checked = false;
  showRemarks(id, false);
  state.changed(id);
}

/**
 * Odd combinations get a remark, never a refusal.
 *
 * @param {string} id
 * @param {boolean} isPriorityChange
 */
function showRemarks(id, isPriorityChange) {
  const { target: field, targetRemark, priorityRemark, texts } = partsOf(id);
  const answer = state.document.answers.get(id) ?? emptyAnswer();
  const key = oddity(answer, field.value);
  remark(targetRemark, key ? say(key) : '');
  for (const { field: text, limit, left } of texts) {
    const n = limit - text.value.length;
    remark(left, n >= 0 && n <= limit * (1 - NEARLY_FULL) ? say('aspect.left', { n }) : '');
  }
  if (!isPriorityChange) return;
  const { priorities } = counts(state.document);
  for (const part of parts.values()) remark(part.priorityRemark, '');
  if (priorities > MANY_PRIORITIES && answer.priority) {
    remark(priorityRemark, say('state.priorities', { n: priorities }));
  }
}

/**
 * @param {Answer} answer
 * @param {string} chosen
 */
function oddity({ current, target: ambition, state: kind }, chosen) {
  if (kind === 'notApplicable' && ambition !== null) return 'aspect.notApplicableTarget';
  if (current === null) return chosen === 'keep' ? 'aspect.keepFirst' : null;
  if (ambition === current && chosen !== 'keep') return 'aspect.keep';
  return ambition !== null && ambition < current ? 'aspect.below' : null;
}

/** Shows the whole document in the fields. */
export function show() {
  for (const id of parts.keys()) showAspect(id);
}

/** @param {string} id */
export function showAspect(id) {
  const part = partsOf(id);
  const answer = state.document.answers.get(id) ?? emptyAnswer();
  const chosen = answer.state === 'answered' ? String(answer.current) : answer.state;
  for (const choice of part.choices) choice.checked = choice.value === chosen;
  part.target.value = answer.target === null ? '' : answer.target === answer.current ? 'keep' : String(answer.target);
  for (const { key, field } of part.texts) field.value = answer[key];
  for (const { key, field } of part.flags) field.checked = answer[key];
  remark(part.priorityRemark, '');
  showRemarks(id, false);
  nextSteps.show(id);
}

/** @param {HTMLElement} form */
export function listen(form) {
  findParts(form);
  form.addEventListener('input', (event) => {
    const root = within(event, '[data-aspect]');
    if (root) take(root.id, event.target);
  });
  form.addEventListener('click', (event) => {
    const button = within(event, '[data-clear]');
    if (button) clear(around(button, '[data-aspect]').id);
  });
}

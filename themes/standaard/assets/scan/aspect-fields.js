// The fields of the aspects: from the page to the document, and back after something else changed it.

import { around, find, findAll, within } from '../page/elements.js';
import { ANSWER_FLAGS, ANSWER_TEXTS } from '../rules/contract.js';
import { emptyAnswer, emptyStep } from '../rules/document.js';
import { state } from './state.js';

/**
 * @typedef {import('../rules/document.js').Answer} Answer
 * @typedef {import('../rules/document.js').AnswerState} AnswerState
 *
 * @typedef {HTMLInputElement | HTMLTextAreaElement} TextField
 *
 * @typedef {object} TextPart
 * @property {import('../rules/contract.js').AnswerText} key
 * @property {HTMLTextAreaElement} field
 *
 * @typedef {{key: import('../rules/contract.js').AnswerFlag, field: HTMLInputElement}} FlagPart
 *
 * @typedef {object} Parts of an aspect on the page
 * @property {HTMLInputElement[]} choices
 * @property {HTMLSelectElement} target
 * @property {TextPart[]} texts
 * @property {FlagPart[]} flags
 * @property {TextField[]} step the texts of the first step; next-steps.js has the others, when it is there
 */

export const MANY_PRIORITIES = 3;
/** @type {Map<string, Parts>} */
const parts = new Map();
/** @type {((id: string) => void)[]} */
const listeners = [];

/** @param {(id: string) => void} listener called when an aspect is shown in its fields: for fields of others */
export function onShow(listener) {
  listeners.push(listener);
}

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
      texts: ANSWER_TEXTS.filter(({ hasConsent }) => !hasConsent).map(({ key }) => (
        { key, field: find(root, `[data-answer-text="${key}"]`, HTMLTextAreaElement) })),
      flags: ANSWER_FLAGS.map((key) => ({ key, field: find(root, `[data-answer-flag="${key}"]`, HTMLInputElement) })),
      step: /** @type {TextField[]} */ (findAll(root, '[data-step-text]')),
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
  const { choices, target: ambition, texts, flags, step } = partsOf(id);
  const answer = state.answer(id);
  const choice = choices.find((one) => one === field);
  const text = texts.find((one) => one.field === field);
  const flag = flags.find((one) => one.field === field);
  const part = step.find((one) => one === field);
  if (choice) choose(id, choice.checked ? choice.value : null);
  else if (field === ambition) answer.target = target(answer, ambition.value);
  else if (text) answer[text.key] = text.field.value.replace(/[\v\f]/g, '\n'); // As Word and Excel paste them.
  else if (flag) answer[flag.key] = flag.field.checked;
  else if (part) takeStep(answer, part);
  else return;
  state.changed(id);
}

/** @type {(answer: Answer, field: TextField) => void} */
function takeStep({ nextSteps }, field) {
  nextSteps[0] ??= emptyStep();
  nextSteps[0][stepKey(field)] = field.value.replace(/[\v\f]/g, ' ');
}

/** @param {TextField} field */
const stepKey = (field) => /** @type {import('../rules/contract.js').StepText} */ (field.dataset.stepText);

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
  state.changed(id);
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
  for (const field of part.step) field.value = answer.nextSteps[0]?.[stepKey(field)] ?? '';
  for (const listener of listeners) listener(id);
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

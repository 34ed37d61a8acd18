// The fields of the aspects: from the page to the document, and back after something else changed it.

import { ANSWER_FLAGS, ANSWER_TEXTS } from '../rules/contract.js';
import { counts, emptyAnswer } from '../rules/document.js';
import { say } from './data.js';
import * as nextSteps from './next-steps.js';
import { remark } from './remark.js';
import { state } from './state.js';

export const MANY_PRIORITIES = 3;
const NEARLY_FULL = 0.9; // Of the longest text: from here on the page says how much is left.
const parts = new Map();

/** Finds the parts of every aspect once, so that a change touches nothing else. */
function find(form) {
  for (const root of form.querySelectorAll('[data-aspect]')) {
    const part = (name) => root.querySelector(`[${name}]`);
    parts.set(root.dataset.aspect, {
      choices: [...root.querySelectorAll('[data-current]')],
      target: part('data-target'),
      targetRemark: part('data-remark="target"'),
      texts: ANSWER_TEXTS.map(({ key, limit }) => (
        { key, limit, field: part(`data-answer-text="${key}"`), left: part(`data-left="${key}"`) })),
      flags: ANSWER_FLAGS.map((key) => ({ key, field: part(`data-answer-flag="${key}"`) })),
      priorityRemark: part('data-remark="priority"'),
    });
  }
}

/** Takes over the one field that changed; fields of a next step are another's. */
function take(id, field) {
  const marks = field.dataset;
  const answer = state.answer(id);
  if ('current' in marks) choose(id, field.checked ? field.value : null);
  else if ('target' in marks) answer.target = target(answer, field.value);
  else if ('answerText' in marks) answer[marks.answerText] = field.value;
  else if ('answerFlag' in marks) answer[marks.answerFlag] = field.checked;
  else return;
  showRemarks(id, 'priority' in marks);
  state.changed(id);
}

/** @param {string | null} value the number of a stage, one of the other answers, or null for none */
export function choose(id, value) {
  const answer = state.answer(id);
  const isStage = value !== null && /^\d+$/.test(value);
  answer.current = isStage ? Number(value) : null;
  answer.state = isStage ? 'answered' : value;
  const field = parts.get(id).target;
  if (field.value === 'keep') answer.target = target(answer, 'keep');
}

/** The ambition that a choice stands for. Keeping it as it is follows the stage of now. */
function target(answer, value) {
  if (value === 'keep') return answer.current;
  return value === '' ? null : Number(value);
}

function clear(id) {
  choose(id, null);
  for (const choice of parts.get(id).choices) choice.checked = false;
  showRemarks(id, false);
  state.changed(id);
}

/** Odd combinations get a remark, never a refusal. */
function showRemarks(id, isPriorityChange) {
  const { target: field, targetRemark, priorityRemark, texts } = parts.get(id);
  const answer = state.document.answers.get(id) ?? emptyAnswer();
  const key = oddity(answer, field.value);
  remark(targetRemark, key ? say(key) : '');
  for (const { field: text, limit, left } of texts) {
    const n = limit - text.value.length;
    remark(left, n <= limit * (1 - NEARLY_FULL) ? say('aspect.left', { n }) : '');
  }
  if (!isPriorityChange) return;
  const { priorities } = counts(state.document);
  for (const part of parts.values()) remark(part.priorityRemark, '');
  if (priorities > MANY_PRIORITIES && answer.priority) {
    remark(priorityRemark, say('state.priorities', { n: priorities }));
  }
}

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

export function showAspect(id) {
  const part = parts.get(id);
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

export function listen(form) {
  find(form);
  form.addEventListener('input', ({ target: field }) => {
    const root = field.closest('[data-aspect]');
    if (root) take(root.dataset.aspect, field);
  });
  form.addEventListener('click', ({ target: element }) => {
    const button = element.closest('[data-clear]');
    if (button) clear(button.closest('[data-aspect]').dataset.aspect);
  });
}

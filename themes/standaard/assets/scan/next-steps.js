// The next steps of an aspect: rows to fill in, and the ideas of the scan that fit the stage of now.

import { MOST, STEP_TEXTS } from '../rules/contract.js';
import { emptyStep } from '../rules/document.js';
import { say } from './data.js';
import { remark } from './remark.js';
import { state } from './state.js';

const names = STEP_TEXTS.map(({ key }) => key);
const [{ key: first, limit: longest }] = STEP_TEXTS;
const parts = new Map();

export function listen(form) {
  for (const root of form.querySelectorAll('[data-aspect]')) {
    const part = (name) => root.querySelector(`[data-${name}]`);
    parts.set(root.dataset.aspect, {
      rows: root.querySelector('[data-next-steps]'),
      template: part('next-step-template'),
      full: part('remark="steps"'),
      ideasPart: part('ideas'),
      ideas: [...root.querySelectorAll('[data-idea]')],
    });
  }
  form.addEventListener('input', ({ target }) => {
    if (target.closest('[data-next-step]')) take(target);
  });
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-add-step], [data-take-idea]');
    if (!button) return;
    const { id } = button.closest('[data-aspect]');
    const idea = button.closest('[data-idea]');
    const row = idea ? firstEmptyRow(id) : addRow(id);
    if (row && idea) takeIdea(id, row, idea);
    row?.querySelector(`[data-${first}]`).focus();
  });
  state.onChange((id) => { if (parts.has(id)) showIdeas(id); });
  for (const id of parts.keys()) showIdeas(id);
}

function take(field) {
  const { id } = field.closest('[data-aspect]');
  const answer = state.answer(id);
  const index = [...parts.get(id).rows.children].indexOf(field.closest('[data-next-step]'));
  while (answer.nextSteps.length <= index) answer.nextSteps.push(emptyStep());
  for (const name of names) if (name in field.dataset) answer.nextSteps[index][name] = field.value;
  state.changed(id);
}

/** One more row, or null with a remark when no more fit in a file. */
function addRow(id) {
  const { rows, template, full } = parts.get(id);
  const isFull = rows.children.length >= MOST.nextSteps;
  remark(full, isFull ? say('aspect.stepsFull', { limit: MOST.nextSteps }) : '');
  if (isFull) return null;
  rows.append(template.content.firstElementChild.cloneNode(true));
  rows.lastElementChild.setAttribute('aria-label', `${say('aspect.nextStep')} ${rows.children.length}`);
  return rows.lastElementChild;
}

function firstEmptyRow(id) {
  const isEmpty = (row) => names.every((name) => row.querySelector(`[data-${name}]`).value === '');
  return [...parts.get(id).rows.children].find(isEmpty) ?? addRow(id);
}

function takeIdea(id, row, idea) {
  const field = row.querySelector(`[data-${first}]`);
  field.value = idea.querySelector('[data-idea-text]').textContent.trim().slice(0, longest);
  remark(parts.get(id).full, say('aspect.taken'));
  take(field);
}

/** The ideas on the way from now to the ambition; one step further when there is no ambition yet. */
function showIdeas(id) {
  const { ideasPart, ideas } = parts.get(id);
  const { current, target } = state.document.answers.get(id) ?? {};
  const end = Math.max(target ?? 0, (current ?? 0) + 1);
  for (const idea of ideas) idea.hidden = !(current && idea.dataset.idea >= current && idea.dataset.idea < end);
  if (ideasPart) ideasPart.hidden = ideas.every((idea) => idea.hidden);
}

/** Shows the steps of the document in the rows. */
export function show(id) {
  const { rows, full } = parts.get(id);
  const steps = state.document.answers.get(id)?.nextSteps ?? [];
  while (rows.children.length > Math.max(1, steps.length)) rows.lastElementChild.remove();
  while (rows.children.length < steps.length) addRow(id);
  [...rows.children].forEach((row, index) => {
    for (const name of names) row.querySelector(`[data-${name}]`).value = steps[index]?.[name] ?? '';
  });
  remark(full, '');
  showIdeas(id);
}

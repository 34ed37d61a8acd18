// The ideas of the scan for a next step, which fit the stage of now.

import { around, find, findAll, within } from '../page/elements.js';
import { STEP_TEXTS } from '../rules/contract.js';
import * as nextSteps from './next-steps.js';
import { state } from './state.js';

const [{ limit: longest }] = STEP_TEXTS;
/** @type {Map<string, HTMLElement>} */
const parts = new Map();

/** @param {HTMLElement} form */
export function listen(form) {
  for (const part of findAll(form, '[data-ideas]')) {
    parts.set(around(part, '[data-aspect]').id, part);
    part.dataset.ideas = 'fitting'; // Until then none are shown.
  }
  form.addEventListener('click', (event) => {
    const idea = within(event, '[data-take-idea]')?.closest('[data-idea]');
    if (!idea) return;
    const text = (find(idea, '[data-idea-text]').textContent ?? '').trim().slice(0, longest);
    const { id } = around(idea, '[data-aspect]');
    if (!nextSteps.has(id, text)) nextSteps.add(id, text);
  });
  state.onChange((id) => {
    if (id) show(id);
    else if (id === undefined) showAll();
  });
  showAll();
}

function showAll() {
  for (const id of parts.keys()) show(id);
}

/**
 * The ideas on the way from now to the ambition; one step further when there is no ambition yet.
 *
 * @param {string} id
 */
function show(id) {
  const part = parts.get(id);
  if (!part) return;
  const answer = state.document.answers.get(id);
  const current = answer?.current ?? 0;
  const end = Math.max(answer?.target ?? 0, current + 1);
  let isEmpty = true;
  for (const idea of findAll(part, '[data-idea]')) {
    const from = Number(idea.dataset.idea);
    idea.hidden = !(current > 0 && from >= current && from < end);
    if (!idea.hidden) isEmpty = false;
  }
  part.hidden = isEmpty;
}

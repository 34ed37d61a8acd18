// Remarks beside the fields of an aspect: an odd combination, a text that is nearly full, many priorities. Never a
// refusal, and nothing that is needed before there is a first answer.

import { find, findAll, within } from '../page/elements.js';
import { ANSWER_TEXTS } from '../rules/contract.js';
import { counts, emptyAnswer } from '../rules/document.js';
import { MANY_PRIORITIES } from './aspect-fields.js';
import { say } from './data.js';
import { remark } from './remark.js';
import { state } from './state.js';

const NEARLY_FULL = 0.9; // Of the longest text: from here on the page says how much is left.

/**
 * @typedef {object} Parts of an aspect on the page
 * @property {HTMLSelectElement} target
 * @property {HTMLElement} targetRemark
 * @property {{limit: number, field: HTMLTextAreaElement, left: HTMLElement}[]} texts
 * @property {HTMLInputElement} priority
 * @property {HTMLElement} priorityRemark
 */

/** @type {Map<string, Parts>} */
const parts = new Map();

/** @param {HTMLElement} form */
export function listen(form) {
  for (const root of findAll(form, '[data-aspect]')) {
    parts.set(root.id, {
      target: find(root, '[data-target]', HTMLSelectElement),
      targetRemark: find(root, '[data-remark="target"]'),
      texts: ANSWER_TEXTS.map(({ key, limit }) => ({
        limit, field: find(root, `[data-answer-text="${key}"]`, HTMLTextAreaElement),
        left: find(root, `[data-left="${key}"]`),
      })),
      priority: find(root, '[data-answer-flag="priority"]', HTMLInputElement),
      priorityRemark: find(root, '[data-remark="priority"]'),
    });
  }
  form.addEventListener('input', (event) => {
    const id = within(event, '[data-aspect]')?.id ?? '';
    const found = parts.get(id);
    if (found && event.target === found.priority) showPriority(id, found);
  });
  state.onChange((id) => {
    const found = id ? parts.get(id) : undefined;
    if (id && found) show(id, found);
    else if (id === undefined) showAll();
  });
  showAll();
}

function showAll() {
  for (const [id, found] of parts) {
    remark(found.priorityRemark, '');
    show(id, found);
  }
}

/** @type {(id: string, found: Parts) => void} */
function show(id, { target, targetRemark, texts }) {
  const key = oddity(state.document.answers.get(id) ?? emptyAnswer(), target.value);
  remark(targetRemark, key ? say(key) : '');
  for (const { limit, field, left } of texts) {
    const n = limit - field.value.length;
    remark(left, n >= 0 && n <= limit * (1 - NEARLY_FULL) ? say('aspect.left', { n }) : '');
  }
}

/** @type {(id: string, found: Parts) => void} */
function showPriority(id, { priorityRemark }) {
  const { priorities } = counts(state.document);
  for (const part of parts.values()) remark(part.priorityRemark, '');
  if (priorities > MANY_PRIORITIES && state.document.answers.get(id)?.priority) {
    remark(priorityRemark, say('state.priorities', { n: priorities }));
  }
}

/**
 * @param {import('../rules/document.js').Answer} answer
 * @param {string} chosen
 */
function oddity({ current, target: ambition, state: kind }, chosen) {
  if (kind === 'notApplicable' && ambition !== null) return 'aspect.notApplicableTarget';
  if (current === null) return chosen === 'keep' ? 'aspect.keepFirst' : null;
  if (ambition === current && chosen !== 'keep') return 'aspect.keep';
  return ambition !== null && ambition < current ? 'aspect.below' : null;
}

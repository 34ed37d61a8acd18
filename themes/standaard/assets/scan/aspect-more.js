// The texts of an aspect that begin folded, each with its own consent: made from one template, and open when there is
// something in them.

import { find, findAll, within } from '../page/elements.js';
import * as aspectFields from './aspect-fields.js';
import { aspectOf } from './look-up.js';
import { state } from './state.js';

/**
 * @typedef {import('../rules/contract.js').AnswerText} AnswerText
 * @typedef {{part: HTMLDetailsElement, key: AnswerText, field: HTMLTextAreaElement, consent: HTMLInputElement}} Text
 */

/** @type {Map<string, Text[]>} */
const parts = new Map();

/** @param {HTMLElement} form */
export function listen(form) {
  const template = find(form, '[data-more-texts-template]', HTMLTemplateElement);
  for (const root of findAll(form, '[data-aspect]')) {
    const copy = document.importNode(template.content, true);
    for (const place of findAll(copy, '[data-title]')) place.textContent = aspectOf(root.id).title;
    const texts = findAll(copy, '[data-more]', HTMLDetailsElement).map((part) => textOf(root.id, part));
    find(root, '[data-more-texts]').append(copy);
    parts.set(root.id, texts);
  }
  form.addEventListener('input', (event) => {
    const part = within(event, '[data-more]');
    const id = part?.closest('[data-aspect]')?.id;
    if (id) take(id, event.target);
  });
  aspectFields.onShow(show);
  for (const id of parts.keys()) show(id);
}

/** @type {(id: string, part: HTMLDetailsElement) => Text} */
function textOf(id, part) {
  const key = /** @type {AnswerText} */ (part.dataset.more);
  const field = find(part, 'textarea', HTMLTextAreaElement);
  const left = find(part, '[data-left]');
  field.id = field.name = `${id}-${key}`;
  left.id = `${field.id}-left`;
  field.setAttribute('aria-describedby', left.id);
  return { part, key, field, consent: find(part, '[data-shared]', HTMLInputElement) };
}

/** @type {(id: string, target: EventTarget | null) => void} */
function take(id, target) {
  const answer = state.answer(id);
  const texts = parts.get(id) ?? [];
  const text = texts.find(({ field }) => field === target);
  if (text) answer[text.key] = text.field.value.replace(/[\v\f]/g, '\n');
  answer.shared = texts.filter(({ consent }) => consent.checked).map(({ key }) => key);
  state.changed(id);
}

/** @param {string} id */
function show(id) {
  const answer = state.document.answers.get(id);
  for (const { part, key, field, consent } of parts.get(id) ?? []) {
    field.value = answer?.[key] ?? '';
    consent.checked = answer?.shared.includes(key) ?? false;
    if (field.value !== '') part.open = true;
  }
}

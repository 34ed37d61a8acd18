// The aspects that somebody answered, each with its dots and what the team agrees.

import { byID, copyOf, find, findAll } from '../page/elements.js';
import { ANSWER_TEXTS } from '../rules/contract.js';
import { aspectOf } from './look-up.js';
import { state } from './state.js';
import * as dots from './team-dots.js';

/**
 * @param {string} id of an aspect
 * @param {HTMLTemplateElement} template
 */
export function make(id, template) {
  const item = copyOf(template);
  item.id = `team-${id}`;
  item.dataset.teamAspect = id;
  for (const place of findAll(item, '[data-title]')) place.textContent = aspectOf(id).title;
  for (const choice of findAll(item, '[data-agreed]', HTMLInputElement)) choice.name = `team-${id}`;
  find(item, '[data-to-talk]', HTMLAnchorElement).href = `#gesprek/${id}`;
  find(item, '[data-to-aspect]', HTMLAnchorElement).href = `#${id}`;
  find(item, '[data-stage-texts]').append(...findAll(byID(id), '.stage-text').map(unnamed));
  dots.show(id, item);
  return item;
}

/**
 * A copy to read, for a page has each id once.
 *
 * @param {HTMLElement} text
 */
function unnamed(text) {
  const copy = /** @type {HTMLElement} */ (text.cloneNode(true));
  for (const element of findAll(copy, '[id]')) element.removeAttribute('id');
  return copy;
}

/**
 * @param {string} id of an aspect
 * @param {HTMLElement} item
 */
export function showAgreement(id, item) {
  const answer = state.document.answers.get(id);
  const chosen = String(answer?.current ?? answer?.state);
  for (const choice of findAll(item, '[data-agreed]', HTMLInputElement)) choice.checked = choice.value === chosen;
  for (const field of findAll(item, '[data-note]', HTMLTextAreaElement)) {
    const text = ANSWER_TEXTS.find(({ key }) => key === field.dataset.note);
    field.value = text ? answer?.[text.key] ?? '' : '';
  }
}

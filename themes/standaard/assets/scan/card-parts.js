// What a card has below its stages, part by part: each unfolds, and says in a line what stands in it. What is unfolded
// on one card is so on the next.

import { copyOf, find, findAll } from '../page/elements.js';
import { emptyAnswer } from '../rules/document.js';
import { say } from './data.js';
import { state } from './state.js';
import * as words from './words.js';

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {HTMLElement[]} elements
 * @property {HTMLElement} head
 * @property {HTMLElement} button
 * @property {boolean} isAmbition
 * @property {boolean} wasAsked whether a stage unfolded it
 */

/** @type {HTMLTemplateElement} */
let template;
/** @type {Part[]} */
let parts = [];
/** @type {Set<string>} */
const unfolded = new Set(); // Their titles.

/** @param {HTMLElement} form */
export function listen(form) {
  template = find(form, '[data-part-template]', HTMLTemplateElement);
}

/** @param {HTMLElement} aspect */
export function show(aspect) {
  // The example, the question and the story fold by themselves; what was said a year ago does not.
  for (const element of findAll(aspect, ':scope > .stages ~ :not([data-more-texts], [data-look-back-at])')) {
    const isAmbition = element.matches('.field-target');
    const named = element.querySelector(':scope > label:not(.check), :scope > .part-title');
    const title = isAmbition ? say('card.ambition') : (named?.textContent ?? '').trim();
    // What has no title belongs to what stands before it.
    if (title === '') parts[parts.length - 1]?.elements.push(element);
    else add(title, element, isAmbition);
  }
  for (const part of parts) fold(part, !unfolded.has(part.title));
}

/** @type {(title: string, element: HTMLElement, isAmbition: boolean) => void} */
function add(title, element, isAmbition) {
  const head = copyOf(template);
  const button = find(head, 'button');
  const part = { title, elements: [element], head, button, isAmbition, wasAsked: false };
  find(head, '[data-title]').textContent = title;
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    if (isOpen) unfolded.delete(title);
    else unfolded.add(title);
    fold(part, isOpen);
  });
  element.before(head);
  parts.push(part);
}

/** @type {(part: Part, isFolded: boolean) => void} */
function fold({ elements, button }, isFolded) {
  button.setAttribute('aria-expanded', String(!isFolded));
  for (const element of elements) element.toggleAttribute('data-off', isFolded);
}

export function leave() {
  for (const { elements, head } of parts) {
    head.remove();
    for (const element of elements) element.removeAttribute('data-off');
  }
  parts = [];
}

/** @param {string} id */
export function renew(id) {
  const answer = state.document.answers.get(id) ?? emptyAnswer();
  for (const part of parts) {
    const said = part.isAmbition ? words.target(answer) : written(part.elements);
    find(part.button, '[data-part-said]').textContent = said;
    // Where a team stands asks at once where it wants to go.
    if (!part.isAmbition || part.wasAsked || (answer.current === null && answer.target === null)) continue;
    part.wasAsked = true;
    fold(part, false);
  }
}

/**
 * The first text that somebody wrote there.
 *
 * @param {HTMLElement[]} elements
 */
function written(elements) {
  const fields = elements.flatMap((element) => findAll(element, 'textarea, input[type="text"]'));
  const texts = fields.map((field) => /** @type {HTMLInputElement | HTMLTextAreaElement} */ (field).value.trim());
  return texts.find((text) => text !== '') ?? '';
}

// The ambition as a second choice on the stages of a card: the dot and the diamond of the pictures. What is stored
// stays the list of the whole theme.

import { around, copyOf, find, findAll } from '../page/elements.js';
import { emptyAnswer } from '../rules/document.js';
import { state } from './state.js';

/** @type {HTMLElement} */
let fieldset; // The only one: it goes along from card to card.
/** @type {HTMLInputElement[]} */
let choices;
/** @type {HTMLSelectElement | null} */
let stored = null;

/** @param {HTMLElement} form */
export function listen(form) {
  fieldset = copyOf(find(form, '[data-ambition-template]', HTMLTemplateElement));
  choices = findAll(fieldset, 'input', HTMLInputElement);
  fieldset.addEventListener('input', () => {
    const chosen = choices.find(({ checked }) => checked);
    if (chosen) choose(chosen.value);
  });
  find(fieldset, '[data-no-ambition]').addEventListener('click', () => {
    choose('');
    choices[0].focus();
  });
}

/** @param {string} value the number of a stage, or nothing */
function choose(value) {
  if (!stored) return;
  const { current } = answerOf(around(stored, '[data-aspect]').id);
  // The stage of now is to keep it as it is, also when that changes.
  stored.value = value === String(current) ? 'keep' : value;
  stored.dispatchEvent(new Event('input', { bubbles: true }));
}

/** @param {string} id */
const answerOf = (id) => state.document.answers.get(id) ?? emptyAnswer();

/** @param {HTMLElement} aspect */
export function show(aspect) {
  stored = find(aspect, '[data-target]', HTMLSelectElement);
  around(stored, '.field-target').prepend(fieldset);
}

export function leave() {
  if (stored) for (const stage of stagesOf(around(stored, '[data-aspect]'))) delete stage.dataset.ambition;
  fieldset.remove();
  stored = null;
}

/** @param {HTMLElement} aspect */
const stagesOf = (aspect) => findAll(aspect, '.stage');

/** @param {string} id */
export function renew(id) {
  if (!stored) return;
  const { current, target } = answerOf(id);
  for (const [index, choice] of choices.entries()) {
    choice.checked = index + 1 === target;
    around(choice, 'label').toggleAttribute('data-now', index + 1 === current);
  }
  for (const [index, stage] of stagesOf(around(stored, '[data-aspect]')).entries()) {
    stage.toggleAttribute('data-ambition', index + 1 === target);
  }
  find(fieldset, '[data-no-ambition]').hidden = target === null;
  const [from, to] = [current ?? target ?? 1, target ?? current ?? 1].sort((one, other) => one - other);
  const { style } = find(fieldset, '.ambition-way');
  style.left = `${((from - 0.5) / choices.length) * 100}%`;
  style.width = `${((to - from) / choices.length) * 100}%`;
}

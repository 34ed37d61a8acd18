// How somebody fills in: a whole theme, one card at a time, or only the stages. This tab remembers it, and the ways to
// a theme follow it.

import { find, findAll, within } from '../page/elements.js';
import { isAnswered } from '../rules/document.js';
import { data } from './data.js';
import * as drafts from './drafts.js';
import * as screens from './screens.js';
import { state } from './state.js';

/** @typedef {import('./drafts.js').Mode} Mode */

/** @type {HTMLElement} */
let form;
/** @type {HTMLInputElement[]} */
let choices;

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  choices = findAll(find(form, '[data-modes]'), 'input', HTMLInputElement);
  for (const choice of choices) choice.addEventListener('change', () => set(/** @type {Mode} */ (choice.value)));
  form.addEventListener('click', (event) => {
    const link = within(event, '[data-mode]');
    if (link) set(/** @type {Mode} */ (link.dataset.mode));
  });
  screens.onShow((screen) => { if (screen === 'themas') show(); });
  // Chosen before this script was there.
  const chosen = choices.find((choice) => choice.checked && !choice.defaultChecked);
  if (chosen && screens.current() === 'themas') set(/** @type {Mode} */ (chosen.value));
  else show();
}

export const get = () => drafts.tab.get().mode ?? 'theme';

/** @param {Mode} mode */
export function set(mode) {
  drafts.tab.set({ mode });
  show();
}

/** The choice, and the links to the themes. */
function show() {
  const mode = get();
  for (const choice of choices) choice.checked = choice.value === mode;
  for (const { id } of data.themes) {
    const link = find(form, `[data-task="${id}"] a`, HTMLAnchorElement);
    link.href = `#${mode === 'theme' ? `thema-${id}` : card(firstOpen(id))}`;
  }
}

/** @param {string} theme */
function firstOpen(theme) {
  const ids = data.aspects.filter((aspect) => aspect.theme === theme).map(({ id }) => id);
  return ids.find((id) => !isAnswered(state.document.answers.get(id))) ?? ids[0];
}

/** @param {string} id of an aspect */
export const card = (id) => `kaart/${id}`;

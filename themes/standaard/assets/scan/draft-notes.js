// Says how the draft stands: in the line at the top, and in notes at the foot of the window.

import { find } from '../page/elements.js';
import { counts } from '../rules/document.js';
import * as moments from '../rules/moments.js';
import { MANY_PRIORITIES } from './aspect-fields.js';
import { data, say } from './data.js';
import { state } from './state.js';

const REMIND = 20 * 60_000; // Milliseconds that changes may be in no file before the page says so.
/** @type {HTMLElement} */
let form;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let reminder;

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);

/** @type {(element: HTMLElement, text: string) => void} */
function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
}

/**
 * A note at the foot of the window. The style leaves room for it below whatever has the focus.
 *
 * @param {'conflict' | 'reminder'} name
 * @param {boolean} isShown
 */
function note(name, isShown) {
  part(name).hidden = !isShown;
  const noted = ['conflict', 'reminder'].find((one) => !part(one).hidden);
  document.documentElement.dataset.noted = noted ?? '';
}

/** There is something that is in no file. */
export function startReminder() {
  reminder ??= setTimeout(() => note('reminder', true), REMIND);
}

export function stopReminder() {
  clearTimeout(reminder);
  reminder = undefined;
  note('reminder', false);
}

/** @param {Date | null} date */
const inWords = (date) => (date ? moments.inWords(date, new Date()) : '');

/**
 * The time stands outside the part that is read out: it is renewed with every change.
 *
 * @param {import('./state.js').Standing} standing
 * @param {ReturnType<typeof import('./keeper.js').keeper>} keeper
 */
export function show(standing, keeper) {
  const { answered, priorities } = counts(state.document);
  const place = keeper.place();
  const values = { n: answered, total: data.aspects.length, time: inWords(state.savedAt) };
  const said = [say(`state.${standing === 'saved' && state.isGiven ? 'given' : standing}`, values)];
  if (keeper.isConflict() || (standing === 'changed' && place !== 'stored')) said.push(say(`keep.${place}`));
  if (priorities > MANY_PRIORITIES) said.push(say('state.priorities', { n: priorities }));
  set(part('said'), said.join(' · '));
  const isStored = place === 'stored' && standing !== 'empty';
  set(part('stored'), isStored ? say('keep.stored', { time: inWords(keeper.storedAt()) }) : '');
  note('conflict', keeper.isConflict());
  if (!keeper.isConflict()) return;
  set(part('conflict-text'), say(`keep.${place}Text`));
  set(part('keep="theirs"'), say(`keep.${place}Theirs`));
}

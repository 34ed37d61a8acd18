// The way to go on with the last draft on this computer; draft-items.js lists them all.

import { find, findAll } from '../page/elements.js';
import { say } from './data.js';
import * as draftWords from './draft-words.js';
import * as drafts from './drafts.js';
import { state } from './state.js';

/** @typedef {(isOwn: boolean) => void} ShowItems whether something was done in this tab */

/** @type {HTMLElement} */
let form;
/** @type {ShowItems} */
let showItems = () => {};

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
}

/** @param {ShowItems} listener */
export function whenShown(listener) {
  showItems = listener;
  showItems(true);
}

export function show(isOwn = true) {
  offer(state.standing());
  showItems(isOwn);
}

/**
 * The way to go on, on every screen, as long as nothing is filled in.
 *
 * @param {import('./state.js').Standing} standing
 */
export function offer(standing) {
  const last = standing === 'empty' ? drafts.list().find((draft) => draft.document) : undefined;
  for (const place of findAll(form, '[data-continue]')) {
    place.hidden = !last;
    if (!last?.document) continue;
    place.dataset.key = last.key;
    const button = find(place, '[data-keep="open"]');
    const text = say('keep.continue', draftWords.facts(last));
    if (button.textContent !== text) button.textContent = text;
  }
}

// What was done, with the way back; and the question before drafts are wiped.

import { find } from '../page/elements.js';
import * as bin from './draft-bin.js';

/** @type {HTMLElement} */
let form;
/** @type {string[]} */
let doomed = []; // The keys that wait for a yes.

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
}

/**
 * @param {'done' | 'refusal'} kind
 * @param {string} sentence
 */
export function tell(kind, sentence) {
  const message = part('open-message');
  message.dataset.kind = kind;
  message.textContent = sentence;
  message.hidden = false;
  part('open-undo').hidden = bin.isEmpty();
  message.focus();
}

/**
 * On another screen what was told is of no use; what was removed can be put back from Start.
 *
 * @param {string} screen
 */
export function leave(screen) {
  part('open-message').hidden = true;
  part('open-undo').hidden = bin.isEmpty() || screen !== 'start';
}

/**
 * What stands beside the button that puts drafts back.
 *
 * @param {string} sentence
 */
export function offerUndo(sentence) {
  part('undo-text').textContent = sentence;
}

/**
 * @param {string[]} keys
 * @param {string} sentence
 */
export function askToWipe(keys, sentence) {
  doomed = keys;
  part('wipe-text').textContent = sentence;
  part('wipe-choice').hidden = false;
  part('wipe-choice').focus();
}

/** The answer was yes: the keys of what is to go. */
export function wipe() {
  part('wipe-choice').hidden = true;
  return doomed;
}

/** The answer was no. */
export function spare() {
  part('wipe-choice').hidden = true;
  part('keep="wipe"').focus();
}

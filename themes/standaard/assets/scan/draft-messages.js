// What was done, with the way back.

import { find } from '../page/elements.js';
import * as bin from './draft-bin.js';

/** @type {HTMLElement} */
let form;

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
}

/**
 * @param {'done' | 'refusal'} kind
 * @param {string} sentence
 * @param {Element} [way] on
 */
export function tell(kind, sentence, way) {
  const message = part('open-message');
  message.dataset.kind = kind;
  message.textContent = sentence;
  if (way) message.append(way);
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

import { byID, find } from '../page/elements.js';

/**
 * Says in the status line of the page what happened.
 *
 * @param {string} sentence
 */
export function tell(sentence) {
  find(byID('compare'), '[data-said]').textContent = sentence;
}

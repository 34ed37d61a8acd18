// What the generator put in the page for the scripts.

import { byID } from '../page/elements.js';
import { fill } from '../rules/text.js';

/**
 * @typedef {object} MeetingData
 * @property {string} key of this meeting: the address of the group
 * @property {string} file how files about it begin
 * @property {string} group
 * @property {string} scan
 * @property {string} version
 * @property {string} round
 * @property {string} site
 * @property {Record<string, string>} strings
 */

/** @type {MeetingData} */
export const data = JSON.parse(byID('_meeting-data').textContent ?? '');
const { strings } = data;

/**
 * The words under a key, with `{name}` filled in. A missing text shows its key, so that nobody overlooks it.
 *
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
export function say(key, values) {
  return Object.hasOwn(strings, key) ? fill(strings[key], values) : `⟦${key}⟧`;
}

/**
 * A sentence about a number: of one thing it may be said in its own words.
 *
 * @param {string} key
 * @param {number} n
 * @param {Record<string, unknown>} [values]
 */
export function count(key, n, values = {}) {
  return say(n === 1 && Object.hasOwn(strings, `${key}One`) ? `${key}One` : key, { n, ...values });
}

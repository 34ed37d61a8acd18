// What the generator put in the page: what opens the edition, and words.

import { byID } from '../page/elements.js';

/**
 * @typedef {object} Opening
 * @property {number} version
 * @property {number} rounds of PBKDF2
 * @property {number} blockSize bytes in a block before it was sealed
 * @property {string} salt
 * @property {string} nonce what the nonces of this edition begin with; the number of the block follows
 * @property {string} header how many blocks there are and where the list of files stands, sealed
 * @property {string} blocks where a block stands, with `{n}` for its number
 */

/** @type {{opening: Opening, strings: Record<string, string>}} */
const data = JSON.parse(byID('lock-data').textContent ?? '');
export const opening = data.opening;

/**
 * The words under a key.
 *
 * @param {string} key
 * @param {string} [name]
 */
export const say = (key, name = '') => (data.strings[key] ?? `⟦${key}⟧`).replace('{name}', name);

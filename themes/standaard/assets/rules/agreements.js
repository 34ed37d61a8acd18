// What a meeting agrees: what, who and when, by aspect. Lists that were made beside each other, in two tabs or on two
// computers, become one: of each agreement what was typed last counts, and an agreement without words is gone.

import { clean } from './text.js';

/**
 * @typedef {{id: string, aspect: string, what: string, who: string, when: string, at: number}} Agreement
 *   `at`: when it was typed, in milliseconds since 1970
 * @typedef {Map<string, Agreement>} Agreements by id
 */

export const FORMAT = 'scandossier-meeting';
export const VERSION = 1;
/** @type {('what' | 'who' | 'when')[]} */
export const FIELDS = ['what', 'who', 'when'];
const LONGEST = 300;
const MOST = 500;

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? clean(value).slice(0, LONGEST) : '');

/**
 * What is left of a list from outside.
 *
 * @param {unknown} list
 * @returns {Agreement[]}
 */
export function read(list) {
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((/** @type {unknown} */ item) => {
    if (typeof item !== 'object' || item === null) return [];
    const { id, aspect, what, who, when, at } = /** @type {Record<string, unknown>} */ (item);
    if (textOf(id) === '' || textOf(aspect) === '') return [];
    return [{
      id: textOf(id), aspect: textOf(aspect), what: textOf(what), who: textOf(who), when: textOf(when),
      at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
    }];
  });
}

/**
 * Takes in what is newer.
 *
 * @param {Agreements} agreements
 * @param {Agreement[]} others
 * @returns {number} how many of them came in
 */
export function merge(agreements, others) {
  let taken = 0;
  for (const other of others) {
    const own = agreements.get(other.id);
    if (own && own.at >= other.at) continue;
    agreements.set(other.id, other);
    taken += 1;
  }
  return taken;
}

/** @param {Agreement} agreement */
export const isEmpty = (agreement) => FIELDS.every((field) => agreement[field].trim() === '');

/**
 * All of them without their words, as typed now: what another tab still has of before does not bring them back.
 *
 * @param {Agreements} agreements
 * @param {number} now
 * @returns {Agreement[]}
 */
export const emptied = (agreements, now) => [...agreements.values()].filter((one) => !isEmpty(one))
  .map((one) => ({ ...one, what: '', who: '', when: '', at: now }));

/**
 * What somebody asks for counts as typed now where its own words were wiped.
 *
 * @param {Agreements} agreements
 * @param {Agreement[]} others
 * @param {number} now
 */
export const revived = (agreements, others, now) => others.map((other) => {
  const own = agreements.get(other.id);
  return own && isEmpty(own) && !isEmpty(other) ? { ...other, at: now } : other;
});

/**
 * Those of the aspects in this order; those of an aspect in the order of their ids, which begin with a moment.
 *
 * @param {Agreements} agreements
 * @param {string[]} aspects
 */
export function inOrder(agreements, aspects) {
  const all = [...agreements.values()].filter((one) => !isEmpty(one));
  const place = (/** @type {Agreement} */ { aspect }) => (
    aspects.includes(aspect) ? aspects.indexOf(aspect) : aspects.length);
  return all.sort((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
}

/**
 * What a file of agreements says; null: it is none.
 *
 * @param {string} text
 * @returns {{key: string, group: string, round: string, agreements: Agreement[]} | null}
 */
export function readFile(text) {
  try {
    const { format, formatVersion, key, group, round, agreements } = JSON.parse(text) ?? {};
    if (format !== FORMAT || formatVersion !== VERSION) return null;
    return { key: textOf(key), group: textOf(group), round: textOf(round), agreements: read(agreements) };
  } catch {
    return null;
  }
}

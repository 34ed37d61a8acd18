// What the generator put in the page for the scripts: the scans of the site and words.

import { byID } from '../page/elements.js';
import { withIDs } from '../rules/aspect-ids.js';
import { fill } from '../rules/text.js';

/**
 * @typedef {object} Aspect
 * @property {string} id
 * @property {string} title
 * @property {string} theme the id of its theme
 * @property {string[]} renamedFrom
 * @property {string[]} safeguards the ids of the waarborgen that it belongs to
 * @property {boolean} isExtra
 *
 * @typedef {object} ScanData a scan of the site
 * @property {{id: string, version: string, digest: string, title: string, sector: string}} scan
 * @property {string} page its address
 * @property {string[]} stages
 * @property {{id: string, title: string}[]} themes
 * @property {Aspect[]} aspects
 *
 * @typedef {object} CompareData
 * @property {number} mostFiles that can be compared at once
 * @property {ScanData[]} scans
 * @property {Record<string, string>} strings
 *
 * @typedef {ReturnType<typeof prepare>} Scan what the rules and the screens need to know of a scan
 */

/** @type {CompareData} */
export const data = JSON.parse(byID('compare-data').textContent ?? '');
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

const format = new Intl.ListFormat('nl', { type: 'conjunction' });
const collator = new Intl.Collator('nl');

/**
 * "a, b en c"
 *
 * @param {string[]} texts
 */
export const list = (texts) => format.format(texts);

/** @type {(left: string, right: string) => number} for names of schools, as a reader looks them up */
export const byName = (left, right) => collator.compare(left, right);

/**
 * What resultFile.read needs to know of a scan, and its aspects with the ids under which an answer may stand.
 *
 * @param {ScanData} found
 */
function prepare({ scan, page, stages, themes, aspects }) {
  // All results that are compared answer this version: its texts are equal to themselves.
  /** @type {import('../rules/compare/editions.js').Edition} */
  const edition = { ...scan, aspects: aspects.map(({ id, renamedFrom }) => ({ id, renamedFrom, stageTexts: [] })) };
  return { scan, page, stages, themes, aspects: withIDs(aspects), edition };
}

/** By id. */
export const scans = new Map(data.scans.map(prepare).map((scan) => [scan.scan.id, scan]));

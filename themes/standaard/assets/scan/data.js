// What the generator put in the page for the scripts: ids and words. What a file may hold stands in rules/contract.js.

import { byID } from '../page/elements.js';
import { withIDs } from '../rules/aspect-ids.js';
import { fill } from '../rules/text.js';

/**
 * @typedef {object} Aspect
 * @property {string} id
 * @property {string} title
 * @property {string} theme the id of its theme
 * @property {string[]} renamedFrom
 *
 * @typedef {{code: string, name: string, place: string}} RegisterSchool
 *
 * @typedef {object} ScanData
 * @property {{id: string, version: string, digest: string, title: string, sector: string}} scan
 * @property {string[]} stages their names; stage 1 is the first
 * @property {{id: string, title: string}[]} themes
 * @property {Aspect[]} aspects in the order of the scan
 * @property {RegisterSchool[]} schools the register
 * @property {import('../rules/years.js').EarlierEdition[]} editions versions that are not filled in any more
 * @property {{name: string, email: string}} office who takes files in; without an address the email is empty
 * @property {Record<string, string>} strings the words of this page, and the style of a report
 */

/** @type {ScanData} */
const given = JSON.parse(byID('scan-data').textContent ?? '');
export const data = { ...given, aspects: withIDs(given.aspects) };
export const aspects = new Map(data.aspects.map((aspect) => [aspect.id, aspect]));

/**
 * The words under a key, with `{name}` filled in. A missing text shows its key, so that nobody overlooks it.
 *
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
export function say(key, values) {
  return Object.hasOwn(data.strings, key) ? fill(data.strings[key], values) : `⟦${key}⟧`;
}

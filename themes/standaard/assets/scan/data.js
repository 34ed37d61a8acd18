// What the generator put in the page for the scripts: ids and words. What a file may hold stands in rules/contract.js.

import { withIDs } from '../rules/aspect-ids.js';
import * as schoolCode from '../rules/school-code.js';
import { fill } from '../rules/text.js';

/**
 * @typedef {object} ScanData
 * @property {{id: string, version: string, digest: string, title: string, sector: string}} scan
 * @property {string[]} stages their names; stage 1 is the first
 * @property {{id: string, title: string, theme: string, renamedFrom: string[], ids: string[]}[]} aspects in the order of the scan
 * @property {{code: string, name: string, place: string}[]} schools the register
 * @property {Record<string, string>} strings the words of this page
 */

const given = JSON.parse(document.getElementById('scan-data').textContent);
/** @type {ScanData} */
export const data = { ...given, aspects: withIDs(given.aspects) };
const words = new Map(Object.entries(data.strings));
const schools = new Map(data.schools.map((school) => [schoolCode.key(school.code), school]));
export const aspects = new Map(data.aspects.map((aspect) => [aspect.id, aspect]));

/** The words under a key, with `{name}` filled in. A missing text shows its key, so that nobody overlooks it. */
export function say(key, values) {
  return words.has(key) ? fill(words.get(key), values) : `⟦${key}⟧`;
}

/** The school with this code in the register, or undefined. */
export function schoolOf(code) {
  return schools.get(schoolCode.key(code));
}

// What the generator put in the page for the scripts: the scans of the site and words.

import { withIDs } from '../rules/aspect-ids.js';
import { fill } from '../rules/text.js';

export const data = JSON.parse(document.getElementById('compare-data').textContent);
const words = new Map(Object.entries(data.strings));

/** The words under a key, with `{name}` filled in. A missing text shows its key, so that nobody overlooks it. */
export function say(key, values) {
  return words.has(key) ? fill(words.get(key), values) : `⟦${key}⟧`;
}

/** A sentence about a number: of one thing it may be said in its own words. */
export function count(key, n, values = {}) {
  return say(n === 1 && words.has(`${key}One`) ? `${key}One` : key, { n, ...values });
}

const format = new Intl.ListFormat('nl', { type: 'conjunction' });
const collator = new Intl.Collator('nl');

/** "a, b en c" */
export const list = (texts) => format.format(texts);

/** For names of schools, as a reader looks them up. */
export const byName = (left, right) => collator.compare(left, right);

/** What resultFile.read needs to know of a scan, and its aspects with the ids under which an answer may stand. */
function prepare({ scan, stages, themes, aspects }) {
  // All results that are compared answer this version: its texts are equal to themselves.
  const edition = { ...scan, aspects: aspects.map(({ id, renamedFrom }) => ({ id, renamedFrom, stageTexts: [] })) };
  return { scan, stages, themes, aspects: withIDs(aspects), edition };
}

export const scans = new Map(data.scans.map(prepare).map((scan) => [scan.scan.id, scan]));

// What a group could talk about when it meets, made from counts. How it is chosen stands at Agenda in Swift.
// Bound to Tests/Fixtures/vectors/agenda.json.

import * as order from './order.js';

/**
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {'spread' | 'priority' | 'nobody'} Reason
 *
 * @typedef {object} Item
 * @property {Picture} picture the counts that the reasons speak of
 * @property {Reason[]} reasons
 */

const SPREAD_LIMIT = 2;
const FEWEST_PRIORITIES = 2;

/**
 * The pictures that have a rank, the highest first, equals in the order of the scan.
 *
 * @param {Picture[]} pictures
 * @param {(picture: Picture) => number[] | null} rankOf
 */
function best(pictures, rankOf) {
  return pictures
    .flatMap((picture) => {
      const rank = rankOf(picture);
      return rank ? [{ picture, rank }] : [];
    })
    .sort((left, right) => order.compareNumbers(right.rank, left.rank))
    .map(({ picture }) => picture);
}

/** @param {Picture} picture */
function spreadRank({ stageCounts, offerCount, steps }) {
  if (steps) return null;
  const used = stageCounts.flatMap((count, index) => (count > 0 ? [index] : []));
  const width = used.length === 0 ? 0 : used[used.length - 1] - used[0];
  const schools = stageCounts.reduce((sum, count) => sum + count, 0);
  return width === 0 ? null : [offerCount > 0 ? 1 : 0, width, used.length, schools];
}

/** @param {Picture} picture */
const priorityRank = ({ priorityCount, offerCount }) => (
  priorityCount < FEWEST_PRIORITIES ? null : [priorityCount, offerCount]);

/** @type {(picture: Picture, schools: number) => number[] | null} */
const nobodyRank = ({ stageCounts, notApplicable, unknown }, schools) => (
  stageCounts.some((count) => count > 0) || notApplicable === schools ? null : [unknown]);

/**
 * @param {Picture[]} pictures of one group, in the order of the scan
 * @param {number} schools how many were counted
 * @returns {Item[]} empty for fewer than two schools
 */
export function make(pictures, schools) {
  /** @type {Map<string, Item>} */
  const items = new Map();
  /** @type {(reason: Reason) => (picture: Picture) => void} */
  const add = (reason) => (picture) => {
    items.set(picture.aspectID, { picture, reasons: [...(items.get(picture.aspectID)?.reasons ?? []), reason] });
  };
  if (schools > 1) {
    best(pictures, spreadRank).slice(0, SPREAD_LIMIT).forEach(add('spread'));
    best(pictures, priorityRank).slice(0, 1).forEach(add('priority'));
    best(pictures, (picture) => nobodyRank(picture, schools)).slice(0, 1).forEach(add('nobody'));
  }
  return [...items.values()];
}

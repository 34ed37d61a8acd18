// Two rounds laid beside each other. A step back is a finding like any other. Bound to
// Tests/Fixtures/vectors/rounds.json.

import * as editions from './editions.js';
import * as schools from './schools.js';

/**
 * @typedef {import('../document.js').Answer} Answer
 * @typedef {import('./editions.js').Edition} Edition
 * @typedef {import('./editions.js').Obstacle} Obstacle
 * @typedef {'up' | 'same' | 'down'} Direction
 *
 * @typedef {object} Round
 * @property {import('./editions.js').Reference} scan what the result answers
 * @property {Edition | null} edition that version with its texts; null when they are not known
 * @property {Map<string, Answer>} answers by the ids of that edition
 *
 * @typedef {object} Step
 * @property {string | null} earlierID
 * @property {string | null} laterID
 * @property {Direction | Obstacle} move
 * @property {number} [from] the earlier stage, when they can be compared
 * @property {number} [to] the later stage, likewise
 */

/** @type {(move: Step['move']) => move is Direction} */
const isDirection = (move) => ['up', 'same', 'down'].includes(move);

/**
 * How many steps went which way.
 *
 * @param {Pick<Step, 'move'>[]} steps
 */
export function counts(steps) {
  const result = { up: 0, same: 0, down: 0, notComparable: 0 };
  for (const { move } of steps) result[isDirection(move) ? move : 'notComparable'] += 1;
  return result;
}

/**
 * @param {import('./editions.js').Link} link
 * @param {Map<string, Answer>} before
 * @param {Map<string, Answer>} now
 * @returns {Step}
 */
function step({ earlierID, laterID, obstacle }, before, now) {
  const from = schools.stage(before.get(earlierID ?? ''));
  const to = schools.stage(now.get(laterID ?? ''));
  /** @type {(move: Obstacle) => Step} */
  const fixed = (move) => ({ earlierID, laterID, move });
  if (obstacle) return fixed(obstacle);
  if (from === null) return fixed(to === null ? 'openBoth' : 'openEarlier');
  if (to === null) return fixed('openLater');
  const move = from === to ? 'same' : from < to ? 'up' : 'down';
  return { earlierID, laterID, move, from, to };
}

/**
 * Two rounds of one school.
 *
 * @param {Round} earlier
 * @param {Round & {edition: Edition}} later with its edition
 * @returns {Step[]} the aspects of the later version in its order, then those that are gone
 */
export function ofSchool(earlier, later) {
  const isSame = editions.meansTheSame(earlier.scan, later.edition);
  const edition = isSame ? later.edition : earlier.edition;
  const links = editions.links(edition, later.edition);
  const isOther = !edition && earlier.scan.id !== later.edition.id;
  return links.map((link) => (
    step(isOther ? { ...link, obstacle: 'otherScan' } : link, earlier.answers, later.answers)));
}

/**
 * Two rounds of a group, per aspect of the later version.
 *
 * @param {string[]} aspectIDs of the later version, in its order
 * @param {Step[][]} comparisons one for every school with a result in both years: the same schools in both
 * @returns {{schools: number, aspects: {aspectID: string, counts: ReturnType<typeof counts>}[]}}
 */
export function ofGroup(aspectIDs, comparisons) {
  /** @type {Map<string | null, Step[]>} */
  const steps = new Map(aspectIDs.map((id) => [id, []]));
  for (const one of comparisons.flat()) steps.get(one.laterID)?.push(one);
  return {
    schools: comparisons.length,
    aspects: aspectIDs.map((aspectID) => ({ aspectID, counts: counts(steps.get(aspectID) ?? []) })),
  };
}

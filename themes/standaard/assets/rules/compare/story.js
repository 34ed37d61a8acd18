// What stands out in a group: at most five findings, made from counts. How they are chosen stands at Story in Swift.
// Bound to Tests/Fixtures/vectors/story.json.

import * as stages from '../stages.js';
import * as order from './order.js';

/**
 * @typedef {import('./picture.js').Picture} Picture
 * @typedef {'goOn' | 'differ' | 'match' | 'moved' | 'silent'} Kind
 * @typedef {{up: number, same: number, down: number}} Moves
 *
 * @typedef {object} Finding
 * @property {Kind} kind
 * @property {string} aspectID
 * @property {number} schools how many it is about
 * @property {number} count how many of them
 * @property {number} other those that tell for `match`, that moved down for `moved`
 * @property {[number, number] | null} range for `differ`
 */

const FEWEST = 2;

/**
 * The first of those with the highest rank.
 *
 * @param {Picture[]} pictures
 * @param {(picture: Picture) => number[] | null} rankOf
 */
function best(pictures, rankOf) {
  /** @type {{picture: Picture, rank: number[]} | null} */
  let found = null;
  for (const picture of pictures) {
    const rank = rankOf(picture);
    if (rank && (!found || order.compareNumbers(found.rank, rank) < 0)) found = { picture, rank };
  }
  return found?.picture ?? null;
}

/** @param {Picture} picture */
const answered = ({ stageCounts }) => stageCounts.reduce((sum, count) => sum + count, 0);

/**
 * The stages between two schools, over all pairs. As StageDistance in Swift.
 *
 * @param {Picture} picture
 */
function distance(picture) {
  const total = answered(picture);
  let below = 0;
  let steps = 0;
  for (const count of picture.stageCounts) {
    below += count;
    steps += below * (total - below);
  }
  return { steps, pairs: total * (total - 1) / 2, total };
}

/** @type {(pictures: Picture[], schools: number, smallest: number) => Picture | null} */
function widest(pictures, schools, smallest) {
  let found = null;
  for (const picture of pictures.filter(({ steps }) => !steps)) {
    const own = distance(picture);
    if (own.total * 2 < schools || own.total < smallest || own.steps === 0) continue;
    const more = found ? own.steps * found.pairs - found.steps * own.pairs : 1;
    if (found && (more < 0 || more === 0 && own.total <= found.total)) continue;
    found = { picture, ...own };
  }
  return found?.picture ?? null;
}

/**
 * @param {Picture[]} pictures of one group, in the order of the scan
 * @param {number} schools how many were counted
 * @param {Map<string, Moves> | null} [moves] by aspect, when rounds may be shown
 * @param {number} [smallest] a finding about fewer schools is none
 * @returns {Finding[]} in the order of the kinds; empty for fewer than two schools
 */
export function make(pictures, schools, moves = null, smallest = 1) {
  /** @type {Finding[]} */
  const findings = [];
  if (schools < 2) return findings;
  /** @type {(kind: Kind, picture: Picture | null, values: (picture: Picture) => Partial<Finding>) => void} */
  const add = (kind, picture, values) => {
    if (!picture) return;
    const { aspectID } = picture;
    findings.push({ kind, aspectID, schools, count: 0, other: 0, range: null, ...values(picture) });
  };
  add('goOn', best(pictures, ({ needCount, priorityCount }) => (
    needCount < FEWEST ? null : [needCount, priorityCount])), ({ needCount }) => ({ count: needCount }));
  add('differ', widest(pictures, schools, smallest), (picture) => {
    const spread = stages.spread(picture.stageCounts);
    return { schools: answered(picture), range: spread && [spread.lowest, spread.highest] };
  });
  const told = new Set(findings.map(({ aspectID }) => aspectID));
  add('match', best(pictures, ({ aspectID, needCount, offerCount }) => (needCount === 0 || offerCount === 0
    ? null : [told.has(aspectID) ? 0 : 1, Math.min(needCount, offerCount), needCount + offerCount])),
  ({ needCount, offerCount }) => ({ count: needCount, other: offerCount }));
  /** @param {Picture} picture */
  const movesOf = ({ aspectID }) => {
    const { up, same, down } = moves?.get(aspectID) ?? { up: 0, same: 0, down: 0 };
    return { up, down, compared: up + same + down };
  };
  add('moved', best(pictures, (picture) => {
    const { up, down, compared } = movesOf(picture);
    return up + down === 0 || compared < smallest ? null : [up + down, compared];
  }), (picture) => {
    const { up, down, compared } = movesOf(picture);
    return { schools: compared, count: up, other: down };
  });
  add('silent', best(pictures, (picture) => {
    const isOpen = answered(picture) === 0 && picture.notApplicable < schools;
    const isSilent = !picture.steps && picture.notDiscussed >= FEWEST;
    return isOpen || isSilent ? [isOpen ? 1 : 0, picture.notDiscussed, picture.unknown] : null;
  }), (picture) => ({ count: answered(picture) === 0 ? schools : picture.notDiscussed }));
  return findings;
}

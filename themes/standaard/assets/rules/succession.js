// Which of the files of one school counts, as Succession in Swift, where stands why: ancestry first, the clock last.
// Bound to Tests/Fixtures/vectors/succession.json.

import * as order from './compare/order.js';
import { CLOCK_AHEAD } from './contract-groups.js';
import * as moments from './moments.js';

/**
 * @typedef {object} Version a file, or what is known of it
 * @property {string} id
 * @property {string} modifiedAt
 * @property {() => string} [digest]
 * @property {import('./contract.js').Origin[] | null} [basedOn] null in a file of version 1, which cannot say so
 */

/**
 * Whether it was changed in a future that cannot be.
 *
 * @param {Pick<Version, 'modifiedAt'>} version
 * @param {number} now in seconds since 1970
 */
export function isFuture({ modifiedAt }, now) {
  return order.compareNumbers(moments.instant(modifiedAt), [now + CLOCK_AHEAD, 0]) > 0;
}

/**
 * The one that counts, and the others: which one goes before them, and whether it grew apart from them.
 *
 * @template {Version} V
 * @param {V[]} versions at least one, none of them twice
 * @param {number} now in seconds since 1970
 * @param {(one: V, other: V) => boolean} isSame whether they say the same
 * @returns {{latest: V, others: {version: V, by: V, isApart: boolean}[]}}
 */
export function settle(versions, now, isSame) {
  const all = versions.map((version) => ({
    version, ...version, digest: version.digest?.() ?? '', moment: moments.instant(version.modifiedAt),
    future: Number(isFuture(version, now)),
    ancestors: new Set((version.basedOn ?? []).flatMap(({ digest, earlier }) => [digest, ...earlier])),
  }));
  /** @typedef {(typeof all)[number]} One */
  /** @type {(left: One, right: One) => number} below 0 when the first is ahead by the clock */
  const byClock = (left, right) => left.future - right.future || order.compareNumbers(right.moment, left.moment)
    || order.compare(right.id, left.id) || order.compare(right.digest, left.digest);
  /** @type {(later: One, earlier: One) => boolean} */
  const succeeds = (later, earlier) => {
    if (later.ancestors.has(earlier.digest)) return true;
    if (earlier.basedOn || later.id !== earlier.id) return false;
    return later.basedOn ? later.basedOn.some(({ id, modifiedAt }) => (
      id === earlier.id && order.compareNumbers(moments.instant(modifiedAt), earlier.moment) >= 0))
      : byClock(later, earlier) < 0;
  };
  all.sort(byClock);
  /** @param {One} one */
  const successorOf = (one) => all.find((other) => other !== one && succeeds(other, one));
  const latest = all.find((one) => !successorOf(one)) ?? all[0];
  return {
    latest: latest.version,
    others: all.filter((one) => one !== latest).map((one) => {
      const successor = succeeds(latest, one) ? latest : successorOf(one);
      const isApart = !successor && !isSame(one.version, latest.version);
      return { version: one.version, by: (successor ?? latest).version, isApart };
    }),
  };
}

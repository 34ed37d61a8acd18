// Which results count, and which groups may be shown, to the learning group. As ResultSelection, PublicationRule and
// PublicationPlan in Swift, where stands why it holds. Bound to Tests/Fixtures/vectors: publication.json,
// suppression.json and round-suppression.json.

import * as editions from './editions.js';
import * as order from './order.js';
import { SHARING, SMALLEST_GROUP } from '../contract-groups.js';
import * as schoolCode from '../school-code.js';
import { settle } from '../succession.js';

/**
 * @typedef {import('./editions.js').Reference} Reference
 *
 * @typedef {import('../succession.js').Version & Own} Result
 *
 * @typedef {object} Own
 * @property {string} code
 * @property {import('../contract.js').Sharing} sharing
 * @property {Reference} scan what it answers
 *
 * @typedef {'shown' | 'tooFew' | 'noData'} Kind
 * @typedef {{codes: string[] | null}} Group null: every school
 * @typedef {{accept: (members: string[]) => boolean, copy: () => Rule}} Rule
 */

/**
 * @template {Result} [R=Result]
 * @typedef {object} Outcome
 * @property {Kind} kind
 * @property {R[]} results those that are counted; empty unless shown
 * @property {boolean} isNamedOnly whether schools without a name are left out because they are too few
 */

/** @param {Pick<Result, 'code'>} result */
export const key = (result) => schoolCode.key(result.code);

/**
 * A level that is not known allows nothing, so a new one shows nothing before the contract says what it allows.
 *
 * @param {Pick<Result, 'sharing'>} result
 */
const allows = ({ sharing }) => (
  Object.hasOwn(SHARING, sharing) ? SHARING[sharing] : { isCounted: false, isNamed: false });
/** @param {Pick<Result, 'sharing'>} result */
export const isCounted = (result) => allows(result).isCounted;
/** @param {Pick<Result, 'sharing'>} result */
export const isNamed = (result) => allows(result).isNamed;

/**
 * Takes sets of schools in, unless a reader could then work out the counts of a few of the protected ones.
 *
 * @param {Iterable<string>} schools the keys of the schools to protect
 */
export function rule(schools, minimum = SMALLEST_GROUP) {
  const protect = [...new Set(schools)];
  return ruleFrom(new Map(protect.map((school) => [school, 0])), [protect.length], minimum);
}

/**
 * Every protected school is in one atom; 0 is that of the schools in no published set.
 *
 * @param {Map<string, number>} atoms
 * @param {number[]} sizes
 * @param {number} minimum
 * @returns {Rule}
 */
function ruleFrom(atoms, sizes, minimum) {
  /** @param {string[]} members */
  function accept(members) {
    /** @type {Map<number, string[]>} */
    const inside = new Map();
    for (const school of new Set(members)) {
      const atom = atoms.get(school);
      if (atom !== undefined) inside.set(atom, [...(inside.get(atom) ?? []), school]);
    }
    for (const [atom, schools] of inside) {
      const rest = sizes[atom] - schools.length;
      if (schools.length < minimum || atom !== 0 && rest !== 0 && rest < minimum) return false;
    }
    for (const [atom, schools] of inside) {
      if (atom !== 0 && schools.length === sizes[atom]) continue;
      for (const school of schools) atoms.set(school, sizes.length);
      sizes[atom] -= schools.length;
      sizes.push(schools.length);
    }
    return true;
  }
  return { accept, copy: () => ruleFrom(new Map(atoms), [...sizes], minimum) };
}

/** @type {(left: Result, right: Result) => number} */
const byCode = (left, right) => order.compare(key(left), key(right)) || order.compare(left.id, right.id);

/**
 * @template {Result} R
 * @typedef {{result: R, reason: 'superseded' | 'notShared' | 'otherVersion', by?: R, isApart?: boolean}} LeftOut
 *   `by` is the one that counts, or would; it may have grown apart from this one
 */

/**
 * Of each school one result speaks, also when it says that nothing may be shared.
 *
 * @template {Result} R
 * @param {R[]} results of one scan and one school year
 * @param {Reference} edition the scan as the site has it
 * @param {(one: R, other: R) => boolean} isSame whether two results say the same
 * @param {number} now in seconds since 1970
 * @returns {{counted: R[], leftOut: LeftOut<R>[]}}
 */
export function select(results, edition, isSame = () => false, now = Number.POSITIVE_INFINITY) {
  /** @type {Map<string, R[]>} */
  const schools = new Map();
  for (const result of results) schools.set(key(result), [...(schools.get(key(result)) ?? []), result]);
  /** @type {R[]} */
  const counted = [];
  /** @type {LeftOut<R>[]} */
  const leftOut = [];
  for (const versions of schools.values()) {
    const { latest, others } = settle(versions, now, isSame);
    for (const { version, by, isApart } of others) leftOut.push({ result: version, reason: 'superseded', by, isApart });
    if (!isCounted(latest)) leftOut.push({ result: latest, reason: 'notShared' });
    else if (!editions.meansTheSame(latest.scan, edition)) leftOut.push({ result: latest, reason: 'otherVersion' });
    else counted.push(latest);
  }
  return { counted: counted.sort(byCode), leftOut: leftOut.sort((left, right) => byCode(left.result, right.result)) };
}

/**
 * What may be shown of every group, in the order in which they are tried.
 *
 * @template {Result} R
 * @param {Group[]} groups
 * @param {R[]} counted
 * @param {number} [minimum]
 * @returns {Outcome<R>[]}
 */
export function plan(groups, counted, minimum = SMALLEST_GROUP) {
  const guard = rule(counted.filter((result) => !isNamed(result)).map(key), minimum);
  return groups.map((group) => outcome(inGroup(group, counted), guard));
}

/**
 * @template {Result} R
 * @param {Group} group
 * @param {R[]} results
 */
function inGroup({ codes }, results) {
  if (codes === null) return results;
  const keys = new Set(codes.map(schoolCode.key));
  return results.filter((result) => keys.has(key(result)));
}

/**
 * @template {Result} R
 * @param {R[]} results
 * @param {Rule} guard
 * @returns {Outcome<R>}
 */
function outcome(results, guard) {
  /** @type {(kind: Kind) => Outcome<R>} */
  const none = (kind) => ({ kind, results: [], isNamedOnly: false });
  if (results.length === 0) return none('noData');
  if (guard.accept(results.map(key))) return { kind: 'shown', results, isNamedOnly: false };
  const named = results.filter(isNamed);
  return named.length === 0 ? none('tooFew') : { kind: 'shown', results: named, isNamedOnly: true };
}

/**
 * @template {Result} [R=Result]
 * @typedef {object} Year what is shown of one school year
 * @property {Outcome<R>[]} outcomes as `plan` gave them
 * @property {R[]} counted
 */

/**
 * The rule of a year with all that is shown of it.
 *
 * @param {Year} year
 * @param {number} minimum
 */
function guardOf({ outcomes, counted }, minimum) {
  const guard = rule(counted.filter((result) => !isNamed(result)).map(key), minimum);
  for (const { kind, results, isNamedOnly } of outcomes) {
    if (kind === 'shown' && !isNamedOnly) guard.accept(results.map(key));
  }
  return guard;
}

/**
 * Per year but the last, and per group, the results of the schools with a result in it and in the year before: all of
 * them when no reader can subtract, else those with a name in both. As RoundsPlan in Swift, where stands why it holds.
 *
 * @template {Result} R
 * @param {Group[]} groups in the order in which they are tried
 * @param {Year<R>[]} years the newest first
 * @param {number} [minimum]
 * @returns {{kind: Kind, pairs: [R, R][], isNamedOnly: boolean}[][]} the earlier and the later result
 */
export function rounds(groups, years, minimum = SMALLEST_GROUP) {
  const guards = years.map((year) => guardOf(year, minimum));

  /**
   * Both rules take the schools, or neither does.
   *
   * @param {number} place
   * @param {string[]} keys
   */
  function accept(place, keys) {
    const trial = [guards[place].copy(), guards[place + 1].copy()];
    if (!trial.every((guard) => guard.accept(keys))) return false;
    guards.splice(place, 2, ...trial);
    return true;
  }

  return years.slice(0, -1).map((later, place) => groups.map((group) => {
    const before = new Map(years[place + 1].counted.map((result) => [key(result), result]));
    /** @type {[R, R][]} */
    const pairs = inGroup(group, later.counted).flatMap((result) => {
      const earlier = before.get(key(result));
      return earlier ? [[earlier, result]] : [];
    });
    if (pairs.length === 0) return { kind: 'noData', pairs, isNamedOnly: false };
    if (accept(place, pairs.map(([, result]) => key(result)))) return { kind: 'shown', pairs, isNamedOnly: false };
    const named = pairs.filter((pair) => pair.every(isNamed));
    if (named.length === 0) return { kind: 'tooFew', pairs: [], isNamedOnly: false };
    return { kind: 'shown', pairs: named, isNamedOnly: true };
  }));
}

// Of which aspects a picture says less, because it would tell where each of its schools stands. As StageDetail in Swift,
// where stands why it holds. Bound to Tests/Fixtures/vectors/detail.json.

import * as schools from './schools.js';

/**
 * @typedef {import('../document.js').Answer} Answer
 * @typedef {[now: number, target: number]} Mark a stage from 1, above those the states; the ambition, 0 for none
 * @typedef {Map<string, Map<string, Answer>>} Answers of the schools to protect, by their keys
 */

/** With how many others a school has to be exchangeable: one more than an insider knows. */
const OTHERS = 2;

/**
 * The first and the last stage of every pair; of an odd number the last three stand together.
 *
 * @param {number} stages
 * @returns {[number, number][]}
 */
export function pairs(stages) {
  if (stages <= 1) return [[1, Math.max(1, stages)]];
  /** @type {[number, number][]} */
  const found = [];
  for (let first = 1; first < stages; first += 2) found.push([first, first + 3 > stages ? stages : first + 1]);
  return found;
}

/** @type {(stage: number, stages: number) => number} */
const pairOf = (stage, stages) => Math.min(Math.floor((stage - 1) / 2), Math.max(0, Math.floor(stages / 2) - 1));

/**
 * @param {Answer | undefined} answer
 * @param {number} stages
 * @returns {Mark}
 */
function markOf(answer, stages) {
  const stage = schools.stage(answer);
  const target = answer?.target ?? 0;
  const states = { unknown: 1, notApplicable: 2 };
  const state = answer?.state === 'unknown' || answer?.state === 'notApplicable' ? states[answer.state] : 3;
  const isStage = stage !== null && stage >= 1 && stage <= stages;
  return [isStage ? stage : stages + state, target >= 1 && target <= stages ? target : 0];
}

/**
 * What a picture that says less still says of a mark.
 *
 * @param {Mark} mark
 * @param {number} stages
 */
const likeness = ([now, target], stages) => (
  `${now <= stages ? pairOf(now, stages) : 'none'}/${target === 0 ? 'none' : pairOf(target, stages)}`);

/** How many say what: in all, and by how alike they are. */
class Tally {
  /** @type {Map<string, {mark: Mark, count: number}>} */
  #marks = new Map();

  /**
   * @param {Mark} mark
   * @param {number} [count]
   */
  add(mark, count = 1) {
    const name = mark.join();
    this.#marks.set(name, { mark, count: (this.#marks.get(name)?.count ?? 0) + count });
  }

  /** @param {Tally} other */
  addAll(other) {
    for (const { mark, count } of other.#marks.values()) this.add(mark, count);
  }

  /** @param {(mark: Mark) => boolean} isCounted */
  count(isCounted) {
    let sum = 0;
    for (const { mark, count } of this.#marks.values()) sum += isCounted(mark) ? count : 0;
    return sum;
  }

  /**
   * Whether each of these schools is hidden among all that no set with single stages divides from them.
   *
   * @param {Tally} all with these
   * @param {number} stages
   */
  isHidden(all, stages) {
    return [...this.#marks.values()].every(({ mark }) => [0, 1].every((place) => {
      if (mark[place] === 0) return true;
      const own = likeness(mark, stages);
      /** @type {(other: Mark) => boolean} */
      const differs = (other) => other[place] !== mark[place];
      /** @type {(other: Mark) => boolean} */
      const isAlike = (other) => differs(other) && likeness(other, stages) === own;
      return this.count(differs) + all.count(isAlike) - this.count(isAlike) >= OTHERS;
    }));
  }
}

/**
 * By set the ids of the aspects of which its picture says less.
 *
 * @param {string[][]} sets the keys of the protected schools of every picture, in the order in which groups are tried
 * @param {string[][]} more those of further sets that numbers are shown about
 * @param {Answers} answers
 * @param {string[]} aspectIDs
 * @param {number} stages
 * @returns {Set<string>[]}
 */
export function merged(sets, more, answers, aspectIDs, stages) {
  /** @type {Map<string, string>} */
  const atomOf = new Map([...answers.keys()].map((school) => [school, '']));
  for (const [place, members] of [...sets, ...more].entries()) {
    for (const school of new Set(members)) atomOf.set(school, `${atomOf.get(school)} ${place}`);
  }
  const unions = sets.map((members) => [...new Set(members.map((school) => atomOf.get(school) ?? ''))]);
  return aspectIDs.reduce((found, aspect) => {
    /** @type {Map<string, Tally>} */
    const tallies = new Map();
    for (const [school, own] of answers) {
      const atom = atomOf.get(school) ?? '';
      const tally = tallies.get(atom) ?? new Tally();
      tallies.set(atom, tally);
      tally.add(markOf(own.get(aspect), stages));
    }
    for (const place of divide(unions, tallies, stages)) found[place].add(aspect);
    return found;
  }, sets.map(() => /** @type {Set<string>} */ (new Set())));
}

/**
 * The places of the sets that may not show single stages.
 *
 * @param {string[][]} unions the atoms of every set
 * @param {Map<string, Tally>} tallies
 * @param {number} stages
 */
function divide(unions, tallies, stages) {
  /** @type {number[]} */
  const refused = [];
  /** @type {string[][]} */
  let parts = [];
  /** @param {string[]} atoms */
  const isHidden = (atoms) => {
    const all = new Tally();
    const own = atoms.flatMap((atom) => tallies.get(atom) ?? []);
    for (const tally of own) all.addAll(tally);
    return own.every((tally) => tally.isHidden(all, stages));
  };
  unions.forEach((union, place) => {
    const inside = new Set(union);
    const divided = parts.flatMap((atoms) => [
      atoms.filter((atom) => inside.has(atom)), atoms.filter((atom) => !inside.has(atom))]);
    const known = new Set(parts.flat());
    const pieces = [...divided, union.filter((atom) => !known.has(atom))].filter((atoms) => atoms.length > 0);
    if (pieces.every(isHidden)) parts = pieces;
    else refused.push(place);
  });
  return refused;
}

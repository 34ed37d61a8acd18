// Schools that want to grow on the same aspect from the same stage. Bound to Tests/Fixtures/vectors/pairing.json.

import * as needs from './need.js';
import * as order from './order.js';
import * as all from './schools.js';

/**
 * @typedef {import('./need.js').Need} Need
 * @typedef {import('./schools.js').School} School
 *
 * @typedef {object} Question
 * @property {string} aspectID
 * @property {number} stage
 * @property {{code: string, need: Need}[]} members at least two, by code
 * @property {number} weight what their needs weigh together. To order, never to show
 */

/**
 * @param {string} aspectID
 * @param {number} place
 * @param {School[]} schools
 */
function ofAspect(aspectID, place, schools) {
  /** @type {Map<number, Question['members']>} */
  const stages = new Map();
  for (const { code, answers } of schools) {
    const need = needs.of(answers.get(aspectID));
    if (need) stages.set(need.current, [...(stages.get(need.current) ?? []), { code, need }]);
  }
  return [...stages].filter(([, members]) => members.length > 1).map(([stage, members]) => ({
    place,
    question: { aspectID, stage, members, weight: members.reduce((sum, { need }) => sum + needs.weight(need), 0) },
  }));
}

/**
 * @param {School[]} group each school once, in any order
 * @param {string[]} aspectIDs in the order of the scan
 * @returns {Question[]} the heaviest first, then that of more schools, then in the order of scan and stages
 */
export function find(group, aspectIDs) {
  const named = all.named(group);
  /** @type {(found: {question: Question, place: number}) => number[]} */
  const rank = ({ question, place }) => [-question.weight, -question.members.length, place, question.stage];
  return aspectIDs.flatMap((id, place) => ofAspect(id, place, named))
    .sort((left, right) => order.compareNumbers(rank(left), rank(right)))
    .map(({ question }) => question);
}

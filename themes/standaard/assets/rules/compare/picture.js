// How a group of schools answered one aspect: counts only. As AspectPicture in Swift.

import { pairs } from './detail.js';
import * as need from './need.js';
import * as schools from './schools.js';

/**
 * @typedef {object} Picture every school is in one of the stages of now, `unknown`, `notApplicable`, `notDiscussed`
 * @property {string} aspectID
 * @property {number[]} stageCounts schools per stage of now; the first is stage 1
 * @property {number[]} targetCounts schools per stage they want to reach
 * @property {number} unknown
 * @property {number} notApplicable
 * @property {number} notDiscussed also schools without an answer
 * @property {number} needCount schools that are at a stage and want to reach a later one
 * @property {number} priorityCount
 * @property {number} offerCount
 * @property {[number, number][]} [steps] where a picture says less: the two stages that each count is of
 */

/**
 * @param {string} aspectID
 * @param {number} stages how many the scan has
 * @param {(import('../document.js').Answer | undefined)[]} answers one per school
 * @returns {Picture}
 */
export function of(aspectID, stages, answers) {
  const zeros = () => Array.from({ length: stages }, () => 0);
  /** @type {Picture} */
  const picture = {
    aspectID, stageCounts: zeros(), targetCounts: zeros(), unknown: 0, notApplicable: 0, notDiscussed: 0,
    needCount: answers.filter((answer) => need.of(answer)).length,
    priorityCount: answers.filter((answer) => answer?.priority).length,
    offerCount: answers.filter((answer) => answer?.offer).length,
  };
  for (const answer of answers) {
    const stage = schools.stage(answer);
    if (stage !== null && stage >= 1 && stage <= stages) picture.stageCounts[stage - 1] += 1;
    else if (answer?.state === 'unknown' || answer?.state === 'notApplicable') picture[answer.state] += 1;
    else {
      picture.notDiscussed += 1;
      if (answer?.state === 'answered') continue;
    }
    const target = answer?.target ?? 0;
    if (target >= 1 && target <= stages) picture.targetCounts[target - 1] += 1;
  }
  return picture;
}

/**
 * The same with less in it, as AspectPicture in Swift: two stages together, and all that is no stage.
 *
 * @param {Picture} picture
 * @returns {Picture}
 */
export function merge(picture) {
  const steps = pairs(picture.stageCounts.length);
  /** @type {(counts: number[]) => number[]} */
  const sums = (counts) => steps.map(([first, last]) => counts.slice(first - 1, last).reduce((sum, count) => sum + count, 0));
  const { stageCounts, targetCounts, unknown, notApplicable, notDiscussed } = picture;
  return {
    ...picture, steps, stageCounts: sums(stageCounts), targetCounts: sums(targetCounts),
    unknown: 0, notApplicable: 0, notDiscussed: unknown + notApplicable + notDiscussed, needCount: 0,
  };
}

'use strict';

// How a group of schools answered one aspect: counts only. As AspectPicture in Swift.
{
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
   */

  /**
   * @param {string} aspectID
   * @param {number} stages how many the scan has
   * @param {(Answer | undefined)[]} answers one per school
   * @returns {Picture}
   */
  function of(aspectID, stages, answers) {
    const zeros = () => new Array(stages).fill(0);
    const picture = {
      aspectID, stageCounts: zeros(), targetCounts: zeros(), unknown: 0, notApplicable: 0, notDiscussed: 0,
      needCount: answers.filter((answer) => Scandossier.need.of(answer)).length,
      priorityCount: answers.filter((answer) => answer?.priority).length,
      offerCount: answers.filter((answer) => answer?.offer).length,
    };
    for (const answer of answers) {
      const stage = Scandossier.schools.stage(answer);
      if (stage >= 1 && stage <= stages) picture.stageCounts[stage - 1] += 1;
      else if (['unknown', 'notApplicable'].includes(answer?.state)) picture[answer.state] += 1;
      else {
        picture.notDiscussed += 1;
        if (answer?.state === 'answered') continue;
      }
      if (answer?.target >= 1 && answer.target <= stages) picture.targetCounts[answer.target - 1] += 1;
    }
    return picture;
  }

  Scandossier.picture = { of };
}

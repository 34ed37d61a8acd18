'use strict';

// Leren van elkaar: for each school at most three suggestions whom to talk with, about what. How they are chosen stands
// at Suggestions in Swift. Bound to Tests/Fixtures/vectors/suggestions.json.
{
  /**
   * @typedef {object} Suggestion its reasons as facts; the sentence is made elsewhere
   * @property {string} aspectID
   * @property {Need} need where the school stands and wants to go
   * @property {string} otherCode the other school
   * @property {number} otherStage above `need.current`
   * @property {'near' | 'far'} fit
   * @property {number} score need × fit, in halves. To order, never to show
   */

  const LIMIT = 3;
  const { need: needs, order, schools: all } = Scandossier;

  /** The equally good answers to one need: the best fit there is, from the next code after the school's own. */
  function options(school, aspectID, offering) {
    const need = needs.of(school.answers.get(aspectID));
    if (!need) return [];
    const key = all.key(school);
    const found = offering.filter((other) => all.key(other) !== key).map((other) => {
      const answer = other.answers.get(aspectID);
      const stage = answer && answer.offer ? all.stage(answer) : null;
      return { code: other.code, stage, fit: stage === null ? 0 : needs.fit(need, stage), key: all.key(other) };
    });
    const best = Math.max(0, ...found.map(({ fit }) => fit));
    if (best === 0) return [];
    const equals = found.filter(({ fit }) => fit === best);
    const isLater = (other) => order.compare(key, other.key) < 0;
    return [...equals.filter(isLater), ...equals.filter((other) => !isLater(other))].slice(0, LIMIT).map((other) => ({
      aspectID, need, otherCode: other.code, otherStage: other.stage, fit: best === 2 ? 'near' : 'far',
      score: needs.weight(need) * best,
    }));
  }

  /** The next choice: by score, then a school that was chosen less often, then the order of scan and codes. */
  function next(choices, picks) {
    const uses = (code) => picks.filter((pick) => pick.choice[pick.option].otherCode === code).length;
    let best = null;
    for (const [place, choice] of choices.entries()) {
      if (picks.some((pick) => pick.choice === choice)) continue;
      for (const [option, { score, otherCode }] of choice.entries()) {
        const rank = [-score, uses(otherCode), place, option];
        if (!best || order.compareNumbers(rank, best.rank) < 0) best = { choice, option, place, rank };
      }
    }
    return best;
  }

  /** When all are from one school and another is as good, the last such aspect goes to the other. */
  function spread(picks) {
    const codes = new Set(picks.map(({ choice, option }) => choice[option].otherCode));
    const movable = picks.findLast(({ choice }) => choice.length > 1);
    if (picks.length > 1 && codes.size === 1 && movable) movable.option = movable.option === 0 ? 1 : 0;
  }

  /**
   * @param {School} school for whom
   * @param {School[]} group each school once, in any order
   * @param {string[]} aspectIDs in the order of the scan
   * @returns {Suggestion[]} the best first; among equals in the order of the scan
   */
  function of(school, group, aspectIDs) {
    if (!school.named) return [];
    const offering = all.named(group);
    const choices = aspectIDs.map((id) => options(school, id, offering)).filter((choice) => choice.length > 0);
    const picks = [];
    while (picks.length < Math.min(LIMIT, choices.length)) picks.push(next(choices, picks));
    spread(picks);
    const rank = ({ choice, option, place }) => [-choice[option].score, place];
    return picks.sort((left, right) => order.compareNumbers(rank(left), rank(right)))
      .map(({ choice, option }) => choice[option]);
  }

  Scandossier.suggestions = { of };
}

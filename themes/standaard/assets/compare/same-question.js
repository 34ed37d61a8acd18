'use strict';

// Schools that want to grow on the same aspect from the same stage. Bound to Tests/Fixtures/vectors/pairing.json.
{
  /**
   * @typedef {object} Question
   * @property {string} aspectID
   * @property {number} stage
   * @property {{code: string, need: Need}[]} members at least two, by code
   * @property {number} weight what their needs weigh together. To order, never to show
   */

  const { need: needs, order, schools: all } = Scandossier;

  function ofAspect(aspectID, place, schools) {
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
  function find(group, aspectIDs) {
    const named = all.named(group);
    const rank = ({ question, place }) => [-question.weight, -question.members.length, place, question.stage];
    return aspectIDs.flatMap((id, place) => ofAspect(id, place, named))
      .sort((left, right) => order.compareNumbers(rank(left), rank(right)))
      .map(({ question }) => question);
  }

  Scandossier.sameQuestion = { find };
}

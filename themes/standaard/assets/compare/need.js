'use strict';

// Wanting to grow, and who could help with it. As LearningNeed and LearningFit in Swift.
{
  /**
   * @typedef {object} Need a school is at a stage, and its ambition lies above it
   * @property {number} current
   * @property {number} target
   * @property {boolean} priority
   */

  /** @returns {Need | null} what an answer says; a priority alone is no need */
  function of(answer) {
    const current = Scandossier.schools.stage(answer);
    if (current === null || answer.target === null || answer.target <= current) return null;
    return { current, target: answer.target, priority: answer.priority };
  }

  /** One for every stage between now and the ambition, doubled with priority. To order, never to show. */
  function weight({ current, target, priority }) {
    return (target - current) * (priority ? 2 : 1);
  }

  /**
   * How well another school's stage answers a need, in halves: 2 when it is one or two stages ahead or at the ambition,
   * 1 when it is further ahead, 0 when it is not ahead.
   */
  function fit({ current, target }, otherStage) {
    if (otherStage <= current) return 0;
    return otherStage - current <= 2 || otherStage === target ? 2 : 1;
  }

  Scandossier.need = { of, weight, fit };
}

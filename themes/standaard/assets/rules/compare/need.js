// Wanting to grow, and who could help with it. As LearningNeed and LearningFit in Swift.

import * as schools from './schools.js';

/**
 * @typedef {object} Need a school is at a stage, and its ambition lies above it
 * @property {number} current
 * @property {number} target
 * @property {boolean} priority
 */

/**
 * @param {import('../document.js').Answer | undefined} answer
 * @returns {Need | null} what an answer says; a priority alone is no need
 */
export function of(answer) {
  const current = schools.stage(answer);
  if (!answer || current === null || answer.target === null || answer.target <= current) return null;
  return { current, target: answer.target, priority: answer.priority };
}

/**
 * One for every stage between now and the ambition, doubled with priority. To order, never to show.
 *
 * @param {Need} need
 */
export function weight({ current, target, priority }) {
  return (target - current) * (priority ? 2 : 1);
}

/**
 * How well another school's stage answers a need, in halves: 2 when it is one or two stages ahead or at the ambition,
 * 1 when it is further ahead, 0 when it is not ahead.
 *
 * @param {Need} need
 * @param {number} otherStage
 */
export function fit({ current, target }, otherStage) {
  if (otherStage <= current) return 0;
  return otherStage - current <= 2 || otherStage === target ? 2 : 1;
}

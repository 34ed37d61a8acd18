// Steps of the colour ramp. Bound to Tests/Fixtures/vectors: levels.json and shares.json, as in Swift.

import { COLOUR_STEPS } from './contract-pictures.js';

/**
 * The step of a stage, from 1 for the first to 5 for the last, or null: the scan has no such stage. As StageLevel.
 *
 * @param {number} stage
 * @param {number} stages how many the scan has
 */
export function stageLevel(stage, stages) {
  if (!(stage >= 1 && stage <= stages)) return null;
  const gaps = stages - 1;
  return gaps === 0 ? 1 : 1 + Math.floor(((stage - 1) * (COLOUR_STEPS - 1) * 2 + gaps) / (gaps * 2));
}

/**
 * The step of a count by the share of the schools: 0 for nobody. As ShareLevel.
 *
 * @param {number} count
 * @param {number} total
 */
export function shareLevel(count, total) {
  if (count <= 0 || total <= 0) return 0;
  return Math.min(COLOUR_STEPS, 1 + Math.floor((count * COLOUR_STEPS - 1) / total));
}

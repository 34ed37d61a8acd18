// What stands beside a next step.

import { STEP_TEXTS } from './contract.js';
import { isBlank } from './text.js';

const beside = STEP_TEXTS.filter(({ isBeside }) => isBeside).map(({ key }) => key);

/**
 * Who and when, as far as they are filled in.
 *
 * @param {Record<import('./contract.js').StepText, string>} step
 */
export function aside(step) {
  return beside.map((key) => step[key]).filter((text) => !isBlank(text)).join(', ');
}

// A next step in words. Bound to Tests/Fixtures/vectors/steps.json, as NextStep.line in Swift.

import { STEP_TEXTS } from './contract.js';
import { isBlank } from './text.js';

const [, ...beside] = STEP_TEXTS;

/**
 * What stands beside a step: who and when, as far as they are filled in.
 *
 * @param {Record<import('./contract.js').StepText, string>} step
 */
export function aside(step) {
  return beside.map(({ key }) => step[key]).filter((text) => !isBlank(text)).join(', ');
}

/**
 * `Plan (wie, wanneer)`
 *
 * @param {Record<import('./contract.js').StepText, string>} step
 */
export function line(step) {
  const details = aside(step);
  return details === '' ? step.what : `${step.what} (${details})`;
}

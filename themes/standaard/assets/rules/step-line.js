// A next step on one line. Bound to Tests/Fixtures/vectors/steps.json, as NextStep.line in Swift.

import { EXPORT_WORDS } from './contract-exports.js';
import { aside } from './steps.js';
import { isBlank } from './text.js';

/**
 * @typedef {Pick<import('./contract.js').NextStep, 'state' | import('./contract.js').StepText>} Step
 */

/**
 * How it went: `loopt: nog twee klassen`; empty for a step that was not begun, without a word about it.
 *
 * @param {Step} step
 */
export function progress({ state, note }) {
  return [state === 'open' ? '' : EXPORT_WORDS[state], note].filter((text) => !isBlank(text)).join(': ');
}

/**
 * `Plan (wie, wanneer); te merken aan: …; loopt: …`
 *
 * @param {Step} step
 */
export function line(step) {
  const details = aside(step);
  const first = details === '' ? step.what : `${step.what} (${details})`;
  const signal = isBlank(step.signal) ? '' : `${EXPORT_WORDS.signal}: ${step.signal}`;
  return [first, ...[signal, progress(step)].filter((text) => text !== '')].join('; ');
}

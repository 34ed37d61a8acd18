// Parts of answers in words, for every screen and report that shows them.

import { isBlank } from '../rules/text.js';
import { data, say } from './data.js';

/** @typedef {import('../rules/document.js').Answer} Answer */

/** @type {Record<string, string>} */
const OTHERS = {
  unknown: 'aspect.unknown', notApplicable: 'aspect.notApplicable', notDiscussed: 'aspect.notDiscussed',
};

/**
 * `Fase 2: Opbouwen`, as the cards are named
 *
 * @param {number} number
 */
export function stage(number) {
  return say('overview.stage', { number, name: data.stages[number - 1] ?? '' }).trim();
}

/**
 * Where a team stands: a stage, one of the other answers, or still open.
 *
 * @param {Answer | undefined} answer
 */
export function now(answer) {
  if (!answer || answer.state === null) return say('overview.open');
  return answer.state === 'answered' && answer.current !== null ? stage(answer.current) : say(OTHERS[answer.state]);
}

/**
 * The ambition, or an empty text.
 *
 * @param {Answer | undefined} answer
 */
export function target(answer) {
  if (!answer || answer.target === null) return '';
  const named = stage(answer.target);
  return answer.target === answer.current ? say('overview.keep', { stage: named }) : named;
}

/**
 * The name of the school, else its code, else a sentence that there is none yet.
 *
 * @param {{name: string, code: string}} school
 */
export function school({ name, code }) {
  const known = [name, code].find((text) => !isBlank(text));
  return known ?? say('details.unnamed');
}

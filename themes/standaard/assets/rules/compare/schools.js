// What one school says about each aspect of a scan: what the rules of comparing look at. As SchoolAnswers in Swift.

import * as order from './order.js';
import * as schoolCode from '../school-code.js';

/**
 * @typedef {import('../document.js').Answer} Answer
 *
 * @typedef {object} School one per school
 * @property {string} code
 * @property {string} name may be empty
 * @property {boolean} named whether it may be shown by name with its stages; the others take no part in what names
 * @property {Map<string, Answer>} answers by the id that the aspect has now, as in a ScanDocument
 */

/**
 * The stage a school is at, or null.
 *
 * @param {Pick<Answer, 'state' | 'current'> | undefined} answer
 */
export function stage(answer) {
  return answer && answer.state === 'answered' ? answer.current : null;
}

/** @param {{code: string}} school */
export const key = (school) => schoolCode.key(school.code);

/**
 * By code: an order that says nothing about the schools.
 *
 * @param {{code: string}} left
 * @param {{code: string}} right
 */
export function byCode(left, right) {
  return order.compare(key(left), key(right));
}

/**
 * Those that may be shown by name, by code.
 *
 * @param {School[]} schools
 */
export function named(schools) {
  return schools.filter((school) => school.named).sort(byCode);
}

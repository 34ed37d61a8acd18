// A school of the register by its code, and an aspect by its id.

import * as schoolCode from '../rules/school-code.js';
import { aspects, data } from './data.js';

const schools = new Map(data.schools.map((school) => [schoolCode.key(school.code), school]));

/**
 * The school with this code in the register, or undefined.
 *
 * @param {string} code
 */
export function schoolOf(code) {
  return schools.get(schoolCode.key(code));
}

/**
 * The aspect with this id; it has to be one of this scan.
 *
 * @param {string} id
 */
export function aspectOf(id) {
  const found = aspects.get(id);
  if (!found) throw new Error(id);
  return found;
}

// Aspects × schools, never ordered by what the cells say. As HeatTable in Swift; bound to
// Tests/Fixtures/vectors/heat.json.

import * as order from './order.js';
import * as all from './schools.js';
import * as schoolCode from '../school-code.js';

/**
 * @typedef {number | 'unknown' | 'notApplicable' | null} Cell null: not discussed, or a stage that the scan has not
 *
 * @param {import('../document.js').Answer | undefined} answer
 * @param {number} stages
 * @returns {Cell}
 */
function cell(answer, stages) {
  const stage = all.stage(answer);
  if (stage !== null) return stage >= 1 && stage <= stages ? stage : null;
  return answer?.state === 'unknown' || answer?.state === 'notApplicable' ? answer.state : null;
}

/**
 * @param {import('./schools.js').School[]} group each school once; only those that may be named get a column
 * @param {string[]} aspectIDs in the order of the scan
 * @param {number} stages how many the scan has
 * @param {string[]} registerCodes the order of the register; schools that it does not know come last, by name
 */
export function table(group, aspectIDs, stages, registerCodes = []) {
  /** @type {Map<string, number>} */
  const places = new Map();
  for (const [index, code] of registerCodes.entries()) {
    const key = schoolCode.key(code);
    if (!places.has(key)) places.set(key, index);
  }
  /** @param {{code: string}} school */
  const place = (school) => places.get(all.key(school)) ?? registerCodes.length;
  // Sorting is stable: what is equal stays in the order of the codes.
  const ordered = all.named(group).sort((left, right) => place(left) - place(right)
    || order.compare(left.name.toLowerCase(), right.name.toLowerCase()));
  return {
    columns: ordered.map(({ code, name }) => ({ code, name })),
    rows: aspectIDs.map((aspectID) => ({
      aspectID,
      cells: ordered.map(({ answers }) => cell(answers.get(aspectID), stages)),
    })),
  };
}

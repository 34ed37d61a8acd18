// The name of a file that a school downloads. Sorted by name, files stand by school, school year and scan; whoever fills
// in has a name of their own, so that five colleagues hand in five files.

import * as moments from './moments.js';
import * as schoolCode from './school-code.js';

const SHORT = 4; // Characters of the id that tell two colleagues of one role apart.
const LONGEST = 30;

/**
 * What every disk takes: `Intern begeleider` becomes `intern-begeleider`.
 *
 * @param {string} text
 */
function slug(text) {
  const plain = text.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-|-$/g, '');
}

/**
 * `scan_12AB00_2026-2027_samen-opleiden-po_schoolleider-0b0c_2026-11-23.json`
 *
 * @param {Pick<import('./document.js').ScanDocument, 'id' | 'school' | 'round' | 'respondents'>} result
 * @param {string} scan its id
 * @param {Date} date
 * @param {string} kind `json`, or of another file about the same
 */
export function fileName({ id, school, round, respondents }, scan, date, kind) {
  const { code } = schoolCode.validate(school.code);
  const who = respondents.length > 1 ? 'team' : slug(respondents[0] ?? '');
  const own = [who, id.slice(0, SHORT).toLowerCase()].filter(Boolean).join('-');
  const parts = ['scan', code, round, scan, own, moments.day(date)];
  return `${parts.filter(Boolean).join('_')}.${kind}`;
}

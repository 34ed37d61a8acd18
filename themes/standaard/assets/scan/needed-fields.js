// The fields that a file cannot do without: the code of the school, with what the page knows of it, and the school
// year.

import { find } from '../page/elements.js';
import * as schoolCode from '../rules/school-code.js';
import { isBlank } from '../rules/text.js';
import { say } from './data.js';
import { schoolOf } from './look-up.js';
import { remark } from './remark.js';
import { state } from './state.js';

/** @type {Record<string, string>} */
const problemKeys = {
  missingLocation: 'details.codeMissingLocation',
  lostLeadingZero: 'details.codeLostZero',
  reserved: 'details.codeReserved',
  tooShort: 'details.codeTooShort',
};
/** @type {ReturnType<typeof findParts>} */
let parts;
let filledName = '';

/** @param {HTMLElement} form */
const findParts = (form) => ({
  code: find(form, '[data-detail="code"]', HTMLInputElement),
  codeRemark: find(form, '[data-remark="code"]'),
  name: find(form, '[data-detail="name"]', HTMLInputElement),
  round: find(form, '[data-detail="round"]', HTMLSelectElement),
  roundRemark: find(form, '[data-remark="round"]'),
});

/** @param {HTMLElement} form */
export function listen(form) {
  parts = findParts(form);
  const { code, codeRemark, round, roundRemark } = parts;
  roundRemark.id = '_round-remark'; // No id of a scan starts so.
  round.setAttribute('aria-describedby', roundRemark.id);
  code.addEventListener('input', () => { if (!codeRemark.hidden) showCodeRemark(); });
  code.addEventListener('change', settleCode);
  round.addEventListener('input', settleRound);
  state.onChange((id) => { if (id === undefined) showAll(); });
  showAll();
  // Typed before this script was there.
  if (state.standing() === 'changed' && document.activeElement !== code) settleCode();
}

/** After another document was shown in the fields. */
function showAll() {
  filledName = '';
  settleRound();
  showCodeRemark();
}

function settleRound() {
  parts.round.removeAttribute('aria-invalid');
  remark(parts.roundRemark, '');
}

/** After the code was typed or chosen: its normal form, the name from the register, or a remark. */
function settleCode() {
  const { code } = schoolCode.validate(parts.code.value);
  const school = code === undefined ? undefined : schoolOf(code);
  if (code !== undefined) parts.code.value = state.document.school.code = school ? school.code : code;
  const isFree = isBlank(parts.name.value) || parts.name.value === filledName;
  if (school && isFree) parts.name.value = state.document.school.name = filledName = school.name;
  showCodeRemark();
  state.changed(null);
}

function showCodeRemark() {
  remark(parts.codeRemark, remarkOn(parts.code.value));
  const { problem } = schoolCode.validate(parts.code.value);
  if (problem && problem !== 'empty') parts.code.setAttribute('aria-invalid', 'true');
  else parts.code.removeAttribute('aria-invalid');
}

/** @param {string} typed */
function remarkOn(typed) {
  const { code = '', problem, suggestion } = schoolCode.validate(typed);
  if (problem === 'empty') return '';
  if (problem) return say(problemKeys[problem] ?? 'details.codeInvalid', { code: suggestion });
  const school = schoolOf(code);
  return school ? say('details.codeKnown', { name: school.name, place: school.place }) : '';
}

/** The ids of the fields that the office needs and that are not filled in. */
export function missing() {
  const { school, round } = state.document;
  const { code, round: year } = parts;
  return [...(schoolCode.validate(school.code).problem ? [code.id] : []), ...(round === '' ? [year.id] : [])];
}

/** Says so at those fields. */
export function ask() {
  const found = missing();
  for (const name of /** @type {const} */ (['code', 'round'])) {
    if (!found.includes(parts[name].id)) continue;
    parts[name].setAttribute('aria-invalid', 'true');
    const place = name === 'code' ? parts.codeRemark : parts.roundRemark;
    if (name === 'round' || isBlank(parts.code.value)) remark(place, say(name === 'code' ? 'details.codeNeeded' : 'details.roundNeeded'));
  }
}

/** @param {string} id of a field */
export const labelOf = (id) => document.querySelector(`label[for="${id}"]`)?.firstChild?.textContent ?? id;

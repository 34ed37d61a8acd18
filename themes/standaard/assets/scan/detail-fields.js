// The fields about the school, the school year, the roles and sharing.

import { copyOf, find, findAll } from '../page/elements.js';
import { MOST } from '../rules/contract.js';
import * as schoolCode from '../rules/school-code.js';
import { isBlank } from '../rules/text.js';
import { say, schoolOf } from './data.js';
import { remark } from './remark.js';
import { state } from './state.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {ReturnType<typeof findParts>} Parts
 */

/** @type {Record<string, string>} */
const problemKeys = {
  missingLocation: 'details.codeMissingLocation',
  lostLeadingZero: 'details.codeLostZero',
  reserved: 'details.codeReserved',
  tooShort: 'details.codeTooShort',
};
/** @type {Parts} */
let parts;
let filledName = '';

/** @param {HTMLElement} form */
function findParts(form) {
  return {
    code: find(form, '[data-detail="code"]', HTMLInputElement),
    codeRemark: find(form, '[data-remark="code"]'),
    name: find(form, '[data-detail="name"]', HTMLInputElement),
    round: find(form, '[data-detail="round"]', HTMLSelectElement),
    roles: find(form, '[data-roles]'),
    roleTemplate: find(form, '[data-role-template]', HTMLTemplateElement),
    sharing: findAll(form, '[data-sharing]', HTMLInputElement),
    shareNotes: find(form, '[data-share-notes]', HTMLInputElement),
  };
}

/**
 * Takes over the field that changed, when it is one of these.
 *
 * @param {EventTarget | null} field
 */
function take(field) {
  const { code, name, round, sharing, shareNotes } = parts;
  const result = state.document;
  const choice = sharing.find((one) => one === field);
  if (field === code) result.school.code = code.value;
  else if (field === name) result.school.name = name.value;
  else if (field === round) result.round = round.value;
  else if (choice) result.sharing = /** @type {ScanDocument['sharing']} */ (choice.value);
  else if (field === shareNotes) result.shareNotes = shareNotes.checked;
  else if (field instanceof HTMLInputElement && 'role' in field.dataset) takeRole(result, field);
  else return;
  if (field === round) round.removeAttribute('aria-invalid');
  state.changed(null);
}

/**
 * Roles stay in the order of the file; a new one goes to the end.
 *
 * @param {ScanDocument} result
 * @param {HTMLInputElement} box
 */
function takeRole(result, box) {
  const others = result.respondents.filter((role) => role !== box.value);
  if (box.checked && others.length >= MOST.respondents) box.checked = false;
  result.respondents = box.checked ? [...others, box.value] : others;
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
  remark(parts.codeRemark, codeRemark(parts.code.value));
  const { problem } = schoolCode.validate(parts.code.value);
  if (problem && problem !== 'empty') parts.code.setAttribute('aria-invalid', 'true');
  else parts.code.removeAttribute('aria-invalid');
}

/** @param {string} typed */
function codeRemark(typed) {
  const { code = '', problem, suggestion } = schoolCode.validate(typed);
  if (problem === 'empty') return '';
  if (problem) return say(problemKeys[problem] ?? 'details.codeInvalid', { code: suggestion });
  const school = schoolOf(code);
  return school ? say('details.codeKnown', { name: school.name, place: school.place }) : '';
}

/**
 * Shows the whole document in the fields.
 *
 * @param {ScanDocument} result
 */
export function show(result) {
  filledName = '';
  parts.code.value = result.school.code;
  parts.name.value = result.school.name;
  showRound(result.round);
  showRoles(result.respondents);
  for (const choice of parts.sharing) choice.checked = choice.value === result.sharing;
  parts.shareNotes.checked = result.shareNotes;
  parts.round.removeAttribute('aria-invalid');
  showCodeRemark();
}

/**
 * A school year that is not in the list is added to it.
 *
 * @param {string} round
 */
function showRound(round) {
  parts.round.value = round;
  if (parts.round.value === round) return;
  parts.round.append(new Option(round, round));
  parts.round.value = round;
}

/**
 * Roles that only the file knows get a box of their own, for as long as the file is open.
 *
 * @param {string[]} roles
 */
function showRoles(roles) {
  for (const label of findAll(parts.roles, '[data-own-role]')) label.remove();
  const boxes = new Map(findAll(parts.roles, '[data-role]', HTMLInputElement).map((box) => [box.value, box]));
  for (const box of boxes.values()) box.checked = roles.includes(box.value);
  for (const role of new Set(roles)) {
    if (boxes.has(role)) continue;
    const label = copyOf(parts.roleTemplate);
    const box = find(label, '[data-role]', HTMLInputElement);
    box.value = role;
    box.checked = true;
    find(label, '[data-role-name]').textContent = role;
    parts.roles.append(label);
  }
}

/** What the file needs and does not have yet. Marks those fields. */
export function missing() {
  const { school, round } = state.document;
  /** @type {('code' | 'round')[]} */
  const names = [];
  if (schoolCode.validate(school.code).problem) names.push('code');
  if (round === '') names.push('round');
  for (const name of names) parts[name].setAttribute('aria-invalid', 'true');
  return names;
}

/** @param {HTMLElement} form */
export function listen(form) {
  parts = findParts(form);
  form.addEventListener('input', (event) => {
    take(event.target);
    if (event.target === parts.code && !parts.codeRemark.hidden) showCodeRemark();
  });
  form.addEventListener('change', (event) => {
    if (event.target === parts.code) settleCode();
  });
}

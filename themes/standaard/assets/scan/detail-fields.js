// The fields about the school, the school year, the roles and sharing.

import { MOST } from '../rules/contract.js';
import * as schoolCode from '../rules/school-code.js';
import { isBlank } from '../rules/text.js';
import { say, schoolOf } from './data.js';
import { state } from './state.js';

const problemKeys = {
  missingLocation: 'details.codeMissingLocation',
  lostLeadingZero: 'details.codeLostZero',
  reserved: 'details.codeReserved',
  tooShort: 'details.codeTooShort',
};
let parts;
let filledName = '';

function find(form) {
  const part = (name) => form.querySelector(`[${name}]`);
  parts = {
    code: part('data-detail="code"'),
    codeRemark: part('data-remark="code"'),
    name: part('data-detail="name"'),
    round: part('data-detail="round"'),
    roles: part('data-roles'),
    roleTemplate: part('data-role-template'),
    sharing: [...form.querySelectorAll('[data-sharing]')],
    shareNotes: part('data-share-notes'),
  };
}

/** Takes over the field that changed, when it is one of these. */
function take(field) {
  const result = state.document;
  const marks = field.dataset;
  if (marks.detail === 'code') result.school.code = field.value;
  else if (marks.detail === 'name') result.school.name = field.value;
  else if (marks.detail === 'round') result.round = field.value;
  else if ('role' in marks) takeRole(result, field);
  else if ('sharing' in marks) result.sharing = field.value;
  else if ('shareNotes' in marks) result.shareNotes = field.checked;
  else return;
  if (marks.detail === 'round') field.removeAttribute('aria-invalid');
  state.changed(null);
}

/** Roles stay in the order of the file; a new one goes to the end. */
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
  const text = codeRemark(parts.code.value);
  if (parts.codeRemark.textContent !== text) parts.codeRemark.textContent = text;
  parts.codeRemark.hidden = text === '';
  const { problem } = schoolCode.validate(parts.code.value);
  if (problem && problem !== 'empty') parts.code.setAttribute('aria-invalid', 'true');
  else parts.code.removeAttribute('aria-invalid');
}

function codeRemark(typed) {
  const { code, problem, suggestion } = schoolCode.validate(typed);
  if (problem === 'empty') return '';
  if (problem) return say(problemKeys[problem] ?? 'details.codeInvalid', { code: suggestion });
  const school = schoolOf(code);
  return school ? say('details.codeKnown', { name: school.name, place: school.place }) : '';
}

/** Shows the whole document in the fields. */
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

/** A school year that is not in the list is added to it. */
function showRound(round) {
  parts.round.value = round;
  if (parts.round.value === round) return;
  const option = parts.round.options[0].cloneNode();
  option.value = option.textContent = round;
  parts.round.append(option);
  parts.round.value = round;
}

/** Roles that only the file knows get a box of their own, for as long as the file is open. */
function showRoles(roles) {
  for (const label of parts.roles.querySelectorAll('[data-own-role]')) label.remove();
  const boxes = new Map([...parts.roles.querySelectorAll('[data-role]')].map((box) => [box.value, box]));
  for (const box of boxes.values()) box.checked = roles.includes(box.value);
  for (const role of new Set(roles)) {
    if (boxes.has(role)) continue;
    const label = parts.roleTemplate.content.firstElementChild.cloneNode(true);
    const box = label.querySelector('[data-role]');
    box.value = role;
    box.checked = true;
    label.querySelector('[data-role-name]').textContent = role;
    parts.roles.append(label);
  }
}

/** What the file needs and does not have yet: `code`, `round`. Marks those fields. */
export function missing() {
  const { school, round } = state.document;
  const names = [];
  if (schoolCode.validate(school.code).problem) names.push('code');
  if (round === '') names.push('round');
  for (const name of names) parts[name].setAttribute('aria-invalid', 'true');
  return names;
}

export function listen(form) {
  find(form);
  form.addEventListener('input', (event) => {
    take(event.target);
    if (event.target === parts.code && !parts.codeRemark.hidden) showCodeRemark();
  });
  form.addEventListener('change', (event) => {
    if (event.target === parts.code) settleCode();
  });
}

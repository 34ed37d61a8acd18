// The fields about the school, the school year, the roles and sharing.

import { copyOf, find, findAll } from '../page/elements.js';
import { MOST } from '../rules/contract.js';
import { state } from './state.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {ReturnType<typeof findParts>} Parts
 */

const plan = /** @type {const} */ (['goal', 'rests']);
/** @type {Parts} */
let parts;

/** @param {HTMLElement} form */
function findParts(form) {
  return {
    code: find(form, '[data-detail="code"]', HTMLInputElement),
    name: find(form, '[data-detail="name"]', HTMLInputElement),
    round: find(form, '[data-detail="round"]', HTMLSelectElement),
    roles: find(form, '[data-roles]'),
    roleTemplate: find(form, '[data-role-template]', HTMLTemplateElement),
    sharing: findAll(form, '[data-sharing]', HTMLInputElement),
    shareNotes: find(form, '[data-share-notes]', HTMLInputElement),
    plan: plan.map((key) => ({ key, field: find(form, `[data-detail="${key}"]`, HTMLTextAreaElement) })),
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
  const text = parts.plan.find((one) => one.field === field);
  if (field === code) result.school.code = code.value;
  else if (field === name) result.school.name = name.value;
  else if (field === round) result.round = round.value;
  else if (choice) result.sharing = /** @type {ScanDocument['sharing']} */ (choice.value);
  else if (text) result[text.key] = text.field.value;
  else if (field === shareNotes) result.shareNotes = shareNotes.checked;
  else if (field instanceof HTMLInputElement && 'role' in field.dataset) takeRole(result, field);
  else return;
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

/**
 * Shows the whole document in the fields.
 *
 * @param {ScanDocument} result
 */
export function show(result) {
  parts.code.value = result.school.code;
  parts.name.value = result.school.name;
  for (const { key, field } of parts.plan) field.value = result[key];
  showRound(result.round);
  showRoles(result.respondents);
  for (const choice of parts.sharing) choice.checked = choice.value === result.sharing;
  parts.shareNotes.checked = result.shareNotes;
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

/** @param {HTMLElement} form */
export function listen(form) {
  parts = findParts(form);
  form.addEventListener('input', (event) => take(event.target));
}

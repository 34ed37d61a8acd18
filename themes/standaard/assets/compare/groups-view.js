// Groups by hand: a name and the schools in it.

import { byID, find, findAll } from '../page/elements.js';
import { clean } from '../rules/text.js';
import { count, say } from './data.js';
import * as parts from './parts.js';
import { compared } from './state.js';
import { tell } from './tell.js';

/**
 * @typedef {import('./state.js').Group} Group
 * @typedef {import('./state.js').Member} Member
 */

/** @type {HTMLElement} */
let root;

/** @param {string} name */
const part = (name) => find(root, `[data-${name}]`);
const nameField = () => find(root, '[data-group-name]', HTMLInputElement);
const chosenBoxes = () => findAll(part('group-schools'), ':checked', HTMLInputElement);

/**
 * A school without a name is known by its file.
 *
 * @param {Member} member
 */
function label({ result, named }) {
  return named ? compared.nameOf(result) : compared.different().find((entry) => entry.result === result)?.name;
}

function show() {
  const members = compared.members();
  const all = parts.make('group-all', { about: count('groups.members', members.length) });
  part('group-list').replaceChildren(all, ...compared.groups.map((group) => {
    const item = parts.make('group', { name: group.name, about: count('groups.members', group.codes.length) });
    find(item, '[data-remove]').addEventListener('click', () => remove(group));
    return item;
  }));
  const ticked = new Set(codes());
  part('group-schools').replaceChildren(...members.map((member) => {
    const choice = parts.make('school-choice', { name: label(member) });
    const box = find(choice, 'input', HTMLInputElement);
    box.value = member.code;
    box.checked = ticked.has(member.code);
    return choice;
  }));
}

const codes = () => chosenBoxes().map((box) => box.value);

/** @param {Group} group */
function remove(group) {
  compared.removeGroup(group);
  byID('groepen-titel').focus();
  tell(say('groups.removed', { name: group.name }));
}

/**
 * @param {string} name
 * @param {string[]} chosen
 */
function problem(name, chosen) {
  const known = [say('all'), ...compared.groups.map((group) => group.name)].map((text) => text.toLowerCase());
  if (name === '') return 'needName';
  if (known.includes(name.toLowerCase())) return 'taken';
  return chosen.length === 0 ? 'needSchools' : null;
}

/** @param {Event} event */
function add(event) {
  event.preventDefault();
  const field = nameField();
  const name = clean(field.value).trim();
  const chosen = codes();
  const found = problem(name, chosen);
  part('group-error').hidden = !found;
  part('group-error').textContent = found ? say(`groups.${found}`) : '';
  field.toggleAttribute('aria-invalid', found === 'needName' || found === 'taken');
  if (found) {
    (found === 'needSchools' ? find(part('group-schools'), 'input') : field).focus();
    return;
  }
  field.value = '';
  for (const box of chosenBoxes()) box.checked = false;
  compared.addGroup(name, chosen);
  tell(say('groups.added', { name, members: count('groups.members', chosen.length) }));
}

/** @param {HTMLElement} page */
export function listen(page) {
  root = page;
  part('group-form').addEventListener('submit', add);
  compared.onChange(show);
}

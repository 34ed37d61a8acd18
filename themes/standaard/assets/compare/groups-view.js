// Groups by hand: a name and the schools in it.

import { clean } from '../rules/text.js';
import { count, say } from './data.js';
import * as parts from './parts.js';
import { compared } from './state.js';
import { tell } from './tell.js';

let part;

/** A school without a name is known by its file. */
function label({ result, named }) {
  return named ? compared.nameOf(result) : compared.different().find((entry) => entry.result === result).name;
}

function show() {
  const members = compared.members();
  const all = parts.make('group-all', { about: count('groups.members', members.length) });
  part('group-list').replaceChildren(all, ...compared.groups.map((group) => {
    const item = parts.make('group', { name: group.name, about: count('groups.members', group.codes.length) });
    item.querySelector('[data-remove]').addEventListener('click', () => remove(group));
    return item;
  }));
  const ticked = new Set(codes());
  part('group-schools').replaceChildren(...members.map((member) => {
    const choice = parts.make('school-choice', { name: label(member) });
    const box = choice.querySelector('input');
    box.value = member.code;
    box.checked = ticked.has(member.code);
    return choice;
  }));
}

const codes = () => [...part('group-schools').querySelectorAll(':checked')].map((box) => box.value);

function remove(group) {
  compared.removeGroup(group);
  document.getElementById('groepen-titel').focus();
  tell(say('groups.removed', { name: group.name }));
}

function problem(name, chosen) {
  const known = [say('all'), ...compared.groups.map((group) => group.name)].map((text) => text.toLowerCase());
  if (name === '') return 'needName';
  if (known.includes(name.toLowerCase())) return 'taken';
  return chosen.length === 0 ? 'needSchools' : null;
}

function add(event) {
  event.preventDefault();
  const name = clean(part('group-name').value).trim();
  const chosen = codes();
  const found = problem(name, chosen);
  part('group-error').hidden = !found;
  part('group-error').textContent = found ? say(`groups.${found}`) : '';
  part('group-name').toggleAttribute('aria-invalid', found === 'needName' || found === 'taken');
  if (found) {
    (found === 'needSchools' ? part('group-schools').querySelector('input') : part('group-name')).focus();
    return;
  }
  part('group-name').value = '';
  for (const box of part('group-schools').querySelectorAll(':checked')) box.checked = false;
  compared.addGroup(name, chosen);
  tell(say('groups.added', { name, members: count('groups.members', chosen.length) }));
}

export function listen(root) {
  part = (name) => root.querySelector(`[data-${name}]`);
  part('group-form').addEventListener('submit', add);
  compared.onChange(show);
}

// School, school year and roles of the team's own result come from the files on the table, where it has none yet.

import { MOST } from '../rules/contract.js';
import { isEmpty } from '../rules/document.js';
import * as detailFields from './detail-fields.js';
import { state } from './state.js';
import * as memory from './talk-memory.js';
import * as people from './team-people.js';

/**
 * The one value that all have who have one.
 *
 * @param {string[]} values
 */
function agreedOn(values) {
  const [value, ...others] = new Set(values.filter((one) => one !== ''));
  return others.length === 0 ? value : undefined;
}

/** The school and the year, when nothing stands there and the files agree. */
export function takeSchool() {
  const { document } = state;
  if (people.size() === 0 || !isEmpty(document)) return;
  const documents = people.all().map((person) => person.document);
  const code = agreedOn(documents.map(({ school }) => school.code));
  const name = agreedOn(documents.map(({ school }) => school.name));
  const round = agreedOn(documents.map((one) => one.round));
  if (code !== undefined && (name !== undefined || code !== '')) Object.assign(document.school, { code, name: name ?? '' });
  if (round !== undefined) document.round = round;
  show();
}

/** The roles of everybody: of who is there when the conversation begins, and of who comes later. */
export function takeRoles() {
  const { document } = state;
  if (memory.begunFor() !== document.id) return;
  const roles = people.all().flatMap((person) => person.document.respondents);
  const all = [...new Set([...document.respondents, ...roles])].slice(0, MOST.respondents);
  if (all.length === document.respondents.length) return;
  document.respondents = all;
  show();
}

function show() {
  if (isEmpty(state.document)) return;
  detailFields.show(state.document);
  state.changed(null);
}

// The screen of the team: colleagues' files side by side, and where it differs. What it agrees goes into the draft.

import { around, byID, find, findAll, within } from '../page/elements.js';
import { counts } from '../rules/document.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import * as keeping from './keeping.js';
import { showLines } from './message-lines.js';
import { remark } from './remark.js';
import * as screens from './screens.js';
import * as shelf from './shelf.js';
import { state } from './state.js';
import * as talk from './talk.js';
import * as memory from './talk-memory.js';
import * as tally from './tally.js';
import * as agreement from './team-agreement.js';
import * as details from './team-details.js';
import * as dots from './team-dots.js';
import * as intake from './team-intake.js';
import * as people from './team-people.js';
import * as quotes from './team-quotes.js';
import * as rows from './team-rows.js';
import * as words from './words.js';

/**
 * By aspect: its part of the screen, in the order of the screen.
 *
 * @type {Map<string, HTMLElement>}
 */
const items = new Map();
/** @type {HTMLElement} */
let root;

/** @type {(name: string, around?: ParentNode) => HTMLElement} */
const part = (name, place = root) => find(place, `[data-${name}]`);
/** @param {string} name */
const template = (name) => find(root, `[data-${name}-template]`, HTMLTemplateElement);
/** @type {(event: Event) => string} */
const idOf = (event) => within(event, '[data-team-aspect]')?.dataset.teamAspect ?? '';

/** @param {HTMLElement} form */
export function listen(form) {
  root = byID('team');
  talk.listen(form);
  tally.listen();
  intake.listen(root, add);
  root.addEventListener('click', (event) => {
    const button = within(event, 'button');
    if (!button) return;
    const marks = button.dataset;
    if ('removePerson' in marks) remove(around(button, 'li'));
    else if ('teamSelf' in marks) addSelf();
    else if ('teamBegin' in marks) begin();
    else if ('clearAgreed' in marks) agree(idOf(event), null);
  });
  root.addEventListener('input', (event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && 'agreed' in target.dataset) agree(idOf(event), target.value);
    else if (target instanceof HTMLTextAreaElement && 'note' in target.dataset) agreement.note(idOf(event), target);
  });
  if (people.size() > 0) settle([say('team.restored')], false);
  shelf.onClear(() => settle([], false));
  const update = () => { if (screens.current() === 'team') show(); };
  screens.onShow(update);
  state.onChange((id) => {
    if (id === undefined) update();
    else if (id !== null) showSummary();
  });
}

/**
 * Takes up every file that can be read, and says in one message what happened to the others.
 *
 * @param {File[]} files
 */
export async function add(files) {
  const found = await intake.open(files);
  settle(found.map(({ file, document, sentence }) => (document ? people.take(file, document) : sentence)),
    found.some(({ document }) => document), found.map(({ way }) => way));
}

/** From here on the team talks: whoever is on the table is there. */
function begin() {
  memory.begin(state.document.id);
  details.takeRoles();
  talk.begin();
}

/** @param {HTMLElement} item */
function remove(item) {
  const { document } = people.remove([...item.parentElement?.children ?? []].indexOf(item));
  settle([say('team.removed', { who: people.rolesOf(document) })], true);
}

/** The open draft becomes a colleague like the others, and a fresh draft is there for what the team agrees. */
function addSelf() {
  const { id, round } = state.document;
  const said = people.take(say('team.self'), structuredClone(state.document));
  const isTaken = people.all().some(({ document }) => document.id === id && document.round === round);
  if (isTaken) keeping.startNew(true);
  settle([isTaken ? say('team.fresh') : said], true);
}

/**
 * After the files changed: says so in one status message, a line each, and makes the list of aspects anew.
 *
 * @param {string[]} lines
 * @param {boolean} takesFocus
 * @param {(Element | undefined)[]} [ways] on from what was refused
 */
function settle(lines, takesFocus, ways = []) {
  const said = [...lines, say('team.count', { n: people.size() })].filter(Boolean).join('\n');
  showLines(part('team-message'), said, ways);
  details.takeSchool();
  details.takeRoles();
  items.clear();
  for (const id of people.order()) {
    const item = rows.make(id, template('team-row'));
    quotes.show(id, item);
    items.set(id, item);
  }
  part('team-aspects').replaceChildren(...items.values());
  people.keep();
  show();
  talk.refresh(said);
  if (takesFocus && screens.current() === 'team') part(people.size() > 0 ? 'team-heading' : 'team-files').focus();
}

/** What depends on the draft: where agreements go, what was agreed, and which files do not belong to it. */
function show() {
  // The address of a row, by which a conversation comes back, does not survive a reload.
  if (screens.current() === 'team' && location.hash !== '#team') history.replaceState(null, '', '#team');
  const values = {
    school: words.school(state.document.school), round: state.document.round || say('team.noRound'),
    n: counts(state.document).answered, total: data.aspects.length,
  };
  part('team-draft').textContent = say(values.n === 0 ? 'team.toEmpty' : 'team.toDraft', values);
  part('team-self-part').hidden = values.n === 0;
  part('team-list').hidden = people.size() === 0;
  const left = data.aspects.length - items.size;
  part('team-left').textContent = left > 0 ? say('team.left', { n: left }) : '';
  fillList(part('team-people'), template('person'), [...people.all()], showPerson);
  for (const [id, item] of items) rows.showAgreement(id, item);
  showSummary();
}

function showSummary() {
  const n = counts(state.document).answered;
  part('team-summary').textContent = say('team.agreed', { n, total: data.aspects.length });
}

/**
 * @param {HTMLElement} item
 * @param {people.Person} person
 */
function showPerson(item, person) {
  const { document: { id, school, round, answers }, file } = person;
  const draft = state.document;
  const differs = (/** @type {string} */ theirs, /** @type {string} */ ours) => ours !== '' && theirs !== ours;
  const remarks = [
    id === draft.id && round === draft.round && say('team.isDraft'),
    differs(school.code, draft.school.code) && say('team.otherSchool', { school: words.school(school) }),
    differs(round, draft.round) && say('team.otherRound', { round }),
  ];
  item.prepend(dots.dot(people.all().indexOf(person)));
  const name = people.nameOf(person);
  for (const place of findAll(item, '[data-who]')) place.textContent = name;
  const n = counts({ answers }).answered;
  part('about', item).textContent = say('team.about', { n, total: data.aspects.length, file });
  remark(part('person-remark', item), remarks.filter(Boolean).join(' '));
}

/**
 * @param {string} id of an aspect
 * @param {string | null} value as in the fields of an aspect
 */
function agree(id, value) {
  agreement.agree(id, value);
  const item = items.get(id);
  if (item) rows.showAgreement(id, item);
}

// Colleagues' files of one scan side by side, and what the team agrees. What one person answered stays in the memory of
// this page; only the agreement goes into the draft that is open.

import { around, byID, copyOf, find, findAll, within } from '../page/elements.js';
import { ANSWER_TEXTS } from '../rules/contract.js';
import { counts, isAnswered } from '../rules/document.js';
import { joined, origins } from '../rules/origins.js';
import { readOwn } from '../rules/own-file.js';
import * as resultWriting from '../rules/result-writing.js';
import { spread as spreadOf } from '../rules/stages.js';
import { clean } from '../rules/text.js';
import * as aspectFields from './aspect-fields.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import * as keeping from './keeping.js';
import { read } from './opening.js';
import { remark } from './remark.js';
import * as screens from './screens.js';
import * as shelf from './shelf.js';
import { state } from './state.js';
import * as words from './words.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {{file: string, document: ScanDocument}} Person
 */

const MOST_PEOPLE = 30;
/**
 * By aspect: its part of the screen, in the order of the screen.
 *
 * @type {Map<string, HTMLElement>}
 */
const rows = new Map();

/** @type {Person[]} */
const people = [];
let isKept = true; // Whether the files survive loading the page again.
/** @type {HTMLElement} */
let root;

/** @type {(name: string, around?: ParentNode) => HTMLElement} */
const part = (name, place = root) => find(place, `[data-${name}]`);
/** @param {string} name */
const template = (name) => find(root, `[data-${name}-template]`, HTMLTemplateElement);
/** @type {(event: Event) => string} */
const idOf = (event) => within(event, '[data-team-aspect]')?.dataset.teamAspect ?? '';

export function listen() {
  root = byID('team');
  const input = find(root, '[data-team-files]', HTMLInputElement);
  const choose = () => {
    add([...input.files ?? []]);
    input.value = '';
  };
  input.addEventListener('change', choose);
  if (input.files?.length) choose(); // Chosen while this script was still loading.
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    add([...event.dataTransfer?.files ?? []]);
  });
  root.addEventListener('click', (event) => {
    const button = within(event, 'button');
    if (!button) return;
    const marks = button.dataset;
    if ('removePerson' in marks) remove(around(button, 'li'));
    else if ('teamSelf' in marks) addSelf();
    else if ('clearAgreed' in marks) agree(idOf(event), null);
  });
  root.addEventListener('input', (event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && 'agreed' in target.dataset) agree(idOf(event), target.value);
    else if (target instanceof HTMLTextAreaElement && 'note' in target.dataset) note(idOf(event), target);
  });
  find(document, '[data-off-switch]').addEventListener('change', keep);
  keeping.addRisk(() => people.length > 0 && !isKept);
  restore();
  const update = () => { if (screens.current() === 'team') show(); };
  screens.onShow(update);
  state.onChange((id) => { if (id === undefined) update(); });
}

/** Keeps the files for when this page is loaded again, where that may be. */
function keep() {
  const write = (/** @type {ScanDocument} */ document) => resultWriting.write(document, data, document.modifiedAt);
  isKept = shelf.put(people.map(({ file, document }) => ({ file, text: write(document) })));
  keeping.store();
}

/** What was open before the page was loaded again. */
function restore() {
  for (const { file, text } of shelf.take()) {
    const document = readOwn(new TextEncoder().encode(text), data);
    if (!document) continue;
    delete document.opened; // It names the file that it came from already.
    people.push({ file, document });
  }
  if (people.length > 0) settle([say('team.restored')], false);
}

/** How many people there are. */
export const size = () => people.length;

/** The aspects that somebody answered, the largest spread first. */
export const order = () => [...rows.keys()];

/**
 * Takes up every file that can be read, and says in one message what happened to the others.
 *
 * @param {File[]} files
 */
export async function add(files) {
  const found = await Promise.all(files.map(read));
  settle(found.map(({ sentence, document }, index) => {
    const file = clean(files[index].name).slice(0, 80);
    return document ? take(file, document) : say('team.refused', { file, reason: sentence });
  }), found.some(({ document }) => document));
}

/**
 * @param {string} file
 * @param {ScanDocument} document
 * @returns {string} what there is to say about it; mostly nothing
 */
function take(file, document) {
  document.basedOn = origins(document);
  const place = people.findIndex((person) => isAgain(document, person.document));
  if (place < 0 && people.length >= MOST_PEOPLE) return say('team.full', { file, limit: MOST_PEOPLE });
  people.splice(place < 0 ? people.length : place, 1, { file, document });
  return place < 0 ? '' : say('team.again', { file });
}

/**
 * Whether one is the other, earlier or later. Two that grew apart are two, also when they were one once.
 *
 * @param {ScanDocument} one
 * @param {ScanDocument} other
 */
function isAgain(one, other) {
  if (one.id !== other.id) return false;
  const [mine, theirs] = [one.basedOn[0], other.basedOn[0]];
  if (!mine || !theirs || mine.earlier.length + theirs.earlier.length === 0) return true;
  return mine.digest === theirs.digest || mine.earlier.includes(theirs.digest) || theirs.earlier.includes(mine.digest);
}

/** @param {HTMLElement} item */
function remove(item) {
  const [{ document }] = people.splice([...item.parentElement?.children ?? []].indexOf(item), 1);
  settle([say('team.removed', { who: rolesOf(document) })], true);
}

/** The open draft becomes a colleague like the others, and a fresh draft is there for what the team agrees. */
function addSelf() {
  const { id } = state.document;
  const said = take(say('team.self'), structuredClone(state.document));
  const isTaken = people.some(({ document }) => document.id === id);
  if (isTaken) keeping.startNew(true);
  settle([isTaken ? say('team.fresh') : said], true);
}

/**
 * After the files changed: says so in one status message, a line each, and makes the list of aspects anew.
 *
 * @param {string[]} lines
 * @param {boolean} takesFocus
 */
function settle(lines, takesFocus) {
  part('team-message').textContent = [...lines, say('team.count', { n: people.length })].filter(Boolean).join('\n');
  const chosen = data.aspects.filter(({ id }) => people.some(({ document }) => isAnswered(document.answers.get(id))));
  const width = (/** @type {{id: string}} */ { id }) => spread(id)?.width ?? -1;
  rows.clear();
  for (const aspect of chosen.sort((one, other) => width(other) - width(one))) rows.set(aspect.id, row(aspect));
  part('team-aspects').replaceChildren(...rows.values());
  keep();
  show();
  if (takesFocus) part(people.length > 0 ? 'team-heading' : 'team-files').focus();
}

/** @param {Pick<ScanDocument, 'respondents'>} document */
function rolesOf({ respondents }) {
  return respondents.join(', ') || say('team.noRole');
}

/**
 * Of two with one role the numbers of their dots tell them apart, also for who listens.
 *
 * @param {Person} person
 */
function nameOf(person) {
  const role = rolesOf(person.document);
  const isShared = people.some((other) => other !== person && rolesOf(other.document) === role);
  return isShared ? say('team.numbered', { role, n: people.indexOf(person) + 1 }) : role;
}

/** @param {string} id */
const answersTo = (id) => people.map(({ document }) => document.answers.get(id));

/** @param {string} id */
function spread(id) {
  const stages = answersTo(id).map((answer) => answer?.current);
  return spreadOf(data.stages.map((_, index) => stages.filter((stage) => stage === index + 1).length));
}

/** @param {{id: string, title: string}} aspect */
function row({ id, title }) {
  const item = copyOf(template('team-row'));
  item.id = `team-${id}`;
  item.dataset.teamAspect = id;
  for (const place of findAll(item, '[data-title]')) place.textContent = title;
  for (const choice of findAll(item, '[data-agreed]', HTMLInputElement)) choice.name = `team-${id}`;
  find(item, '[data-to-talk]', HTMLAnchorElement).href = `#gesprek/${id}`;
  find(item, '[data-to-aspect]', HTMLAnchorElement).href = `#${id}`;
  part('stage-texts', item).append(...findAll(byID(id), '.stage-text').map(unnamed));
  showPeople(id, item);
  return item;
}

/**
 * A copy to read, for a page has each id once.
 *
 * @param {HTMLElement} text
 */
function unnamed(text) {
  const copy = /** @type {HTMLElement} */ (text.cloneNode(true));
  for (const element of findAll(copy, '[id]')) element.removeAttribute('id');
  return copy;
}

/**
 * A dot for each person at the stage of now, and beneath it who said what.
 *
 * @param {string} id
 * @param {HTMLElement} place
 */
export function showPeople(id, place) {
  const answers = answersTo(id);
  for (const column of findAll(place, '[data-dots]')) {
    column.replaceChildren(...answers.flatMap((answer, index) => (
      answer?.current === Number(column.dataset.dots) ? [dot(index)] : [])));
  }
  fillList(part('team-answers', place), template('team-answer'), people, (line, person) => {
    line.prepend(dot(people.indexOf(person)));
    part('who', line).textContent = nameOf(person);
    part('said', line).textContent = words.now(person.document.answers.get(id));
  });
  part('spread', place).textContent = spreadInWords(spread(id));
}

/** @param {number} index */
function dot(index) {
  const copy = copyOf(template('dot'));
  copy.textContent = String(index + 1);
  return copy;
}

/** @param {ReturnType<typeof spread>} found */
function spreadInWords(found) {
  if (!found) return say('team.noStage');
  const key = found.total === 1 ? 'team.one' : found.width === 0 ? 'team.same' : 'team.spread';
  return say(key, { n: found.total, of: people.length, ...found });
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
  part('team-list').hidden = people.length === 0;
  const left = data.aspects.length - rows.size;
  part('team-left').textContent = left > 0 ? say('team.left', { n: left }) : '';
  fillList(part('team-people'), template('person'), people, showPerson);
  for (const [id, item] of rows) showAgreement(id, item);
  showSummary();
}

function showSummary() {
  const n = counts(state.document).answered;
  part('team-summary').textContent = say('team.agreed', { n, total: data.aspects.length });
}

/**
 * @param {HTMLElement} item
 * @param {Person} person
 */
function showPerson(item, person) {
  const { document: { id, school, round, answers }, file } = person;
  const draft = state.document;
  const differs = (/** @type {string} */ theirs, /** @type {string} */ ours) => ours !== '' && theirs !== ours;
  const remarks = [
    id === draft.id && say('team.isDraft'),
    differs(school.code, draft.school.code) && say('team.otherSchool', { school: words.school(school) }),
    differs(round, draft.round) && say('team.otherRound', { round }),
  ];
  item.prepend(dot(people.indexOf(person)));
  for (const place of findAll(item, '[data-who]')) place.textContent = nameOf(person);
  const n = counts({ answers }).answered;
  part('about', item).textContent = say('team.about', { n, total: data.aspects.length, file });
  remark(part('person-remark', item), remarks.filter(Boolean).join(' '));
}

/**
 * @param {string} id
 * @param {HTMLElement} item
 */
function showAgreement(id, item) {
  const answer = state.document.answers.get(id);
  const chosen = String(answer?.current ?? answer?.state);
  for (const choice of findAll(item, '[data-agreed]', HTMLInputElement)) choice.checked = choice.value === chosen;
  for (const { key } of ANSWER_TEXTS) {
    find(item, `[data-note="${key}"]`, HTMLTextAreaElement).value = answer?.[key] ?? '';
  }
}

/**
 * @param {string} id
 * @param {string | null} value as in the fields of an aspect
 */
function agree(id, value) {
  aspectFields.choose(id, value);
  const item = rows.get(id);
  if (item) showAgreement(id, item);
  changed(id);
}

/**
 * @param {string} id
 * @param {HTMLTextAreaElement} field
 */
function note(id, field) {
  const text = ANSWER_TEXTS.find(({ key }) => key === field.dataset.note);
  if (text) state.answer(id)[text.key] = field.value;
  changed(id);
}

/** @param {ScanDocument} document */
const lineage = ({ basedOn }) => basedOn.flatMap(({ digest, earlier }) => [digest, ...earlier]);

/**
 * What was agreed grows from the versions of this file that lay on the table. The files of colleagues are named
 * nowhere.
 *
 * @param {string} id
 */
function changed(id) {
  const { document } = state;
  const own = new Set(lineage(document));
  const versions = people.map((person) => person.document)
    .filter((one) => one.id === document.id || lineage(one).some((digest) => own.has(digest)));
  document.basedOn = joined([...document.basedOn, ...versions.flatMap(({ basedOn }) => basedOn)]);
  aspectFields.showAspect(id);
  state.changed(id);
  showSummary();
}

// Colleagues' files of one scan: which are open, and what they come to per aspect. What one person answered stays in the
// memory of this page, and on the shelf of this tab.

import { find } from '../page/elements.js';
import { isAnswered } from '../rules/document.js';
import { origins } from '../rules/origins.js';
import { readOwn } from '../rules/own-file.js';
import * as resultWriting from '../rules/result-writing.js';
import { spread as spreadOf } from '../rules/stages.js';
import { data, say } from './data.js';
import * as keeping from './keeping.js';
import * as shelf from './shelf.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {{file: string, document: ScanDocument}} Person
 */

const MOST_PEOPLE = 30;

/** @type {Person[]} */
const people = [];
let isKept = true; // Whether the files survive loading the page again.

/** @type {string[] | null} */
let sorted = null; // Until somebody comes or goes: it is asked for with every key of a conversation.

/** @returns {readonly Person[]} everybody, in the order of their numbers */
export const all = () => people;

/** How many people there are. */
export const size = () => people.length;

/** Whether something goes when the page goes. */
export const mayLose = () => people.length > 0 && !isKept;

/** Keeps the files for when this page is loaded again, where that may be. */
export function keep() {
  const write = (/** @type {ScanDocument} */ document) => resultWriting.write(document, data, document.modifiedAt);
  isKept = shelf.put(people.map(({ file, document }) => ({ file, text: write(document) })));
  keeping.store();
}

/** From here on they count, also for who never opens the screen of the team; those of before a reload too. */
export function listen() {
  find(document, '[data-off-switch]').addEventListener('change', keep);
  keeping.addRisk(mayLose);
  shelf.onClear(() => {
    people.length = 0;
    sorted = null;
  });
  for (const { file, text } of shelf.take()) {
    const document = readOwn(new TextEncoder().encode(text), data);
    if (!document) continue;
    delete document.opened; // It names the file that it came from already.
    people.push({ file, document });
  }
  sorted = null;
}

/**
 * @param {string} file
 * @param {ScanDocument} document
 * @returns {string} what there is to say about it; mostly nothing
 */
export function take(file, document) {
  document.basedOn = origins(document);
  const place = people.findIndex((person) => isAgain(document, person.document));
  if (place < 0 && people.length >= MOST_PEOPLE) return say('team.full', { file, limit: MOST_PEOPLE });
  people.splice(place < 0 ? people.length : place, 1, { file, document });
  sorted = null;
  return place < 0 ? '' : say('team.again', { file });
}

/**
 * Whether one is the other, earlier or later. Two that grew apart are two, also when they were one once.
 *
 * @param {ScanDocument} one
 * @param {ScanDocument} other
 */
function isAgain(one, other) {
  if (one.id !== other.id || one.round !== other.round) return false; // Of another year it is another conversation.
  const [mine, theirs] = [one.basedOn[0], other.basedOn[0]];
  if (!mine || !theirs || mine.earlier.length + theirs.earlier.length === 0) return true;
  return mine.digest === theirs.digest || mine.earlier.includes(theirs.digest) || theirs.earlier.includes(mine.digest);
}

/**
 * @param {number} place
 * @returns {Person} who is not there any more
 */
export function remove(place) {
  sorted = null;
  return people.splice(place, 1)[0];
}

/** @param {Pick<ScanDocument, 'respondents'>} document */
export function rolesOf({ respondents }) {
  return respondents.join(', ') || say('team.noRole');
}

/**
 * Who it is. With files of several years beside each other the year says so too.
 *
 * @param {Pick<ScanDocument, 'respondents' | 'round'>} document
 */
function titleOf(document) {
  const hasYears = document.round !== '' && people.some((other) => other.document.round !== document.round);
  return hasYears ? say('team.inYear', { role: rolesOf(document), round: document.round }) : rolesOf(document);
}

/**
 * Of two with one role the numbers of their dots tell them apart, also for who listens.
 *
 * @param {Person} person
 */
export function nameOf(person) {
  const role = titleOf(person.document);
  const isShared = people.some((other) => other !== person && titleOf(other.document) === role);
  return isShared ? say('team.numbered', { role, n: people.indexOf(person) + 1 }) : role;
}

/** @param {string} id of an aspect */
export const answersTo = (id) => people.map(({ document }) => document.answers.get(id));

/** @param {string} id of an aspect */
export function spread(id) {
  const stages = answersTo(id).map((answer) => answer?.current);
  return spreadOf(data.stages.map((_, index) => stages.filter((stage) => stage === index + 1).length));
}

/** The ids of the aspects that somebody answered, the largest spread first. */
export function order() {
  sorted ??= sort();
  return sorted;
}

function sort() {
  const chosen = data.aspects.filter(({ id }) => people.some(({ document }) => isAnswered(document.answers.get(id))));
  const widths = new Map(chosen.map(({ id }) => [id, spread(id)?.width ?? -1]));
  return chosen.map(({ id }) => id).sort((one, other) => (widths.get(other) ?? 0) - (widths.get(one) ?? 0));
}

// Bestanden: choosing files, what became of each, and taking them out.

import { find, findAll } from '../page/elements.js';
import * as order from '../rules/compare/order.js';
import * as publication from '../rules/compare/publication.js';
import { JSON_LIMITS } from '../rules/contract.js';
import * as moments from '../rules/moments.js';
import { isFuture } from '../rules/succession.js';
import { count, data, list, say } from './data.js';
import * as parts from './parts.js';
import { compared } from './state.js';
import { tell } from './tell.js';

const MOST_NAMES = 5;
const FIRST = 60;
/**
 * @typedef {import('./intake.js').Entry} Entry
 * @typedef {import('./state.js').Result} Result
 * @typedef {{state: string, values: Record<string, unknown>}} State
 */

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / 1_048_576)} MB`;
/** @type {HTMLElement} */
let root;

/** @param {string} name */
const part = (name) => find(root, `[data-${name}]`);
const fileField = () => find(root, '[data-files]', HTMLInputElement);

/**
 * Per entry the key of its state and what is filled in there.
 *
 * @returns {State[]}
 */
function states() {
  const whole = new Map(compared.different().map((entry) => [entry.result, entry]));
  /** @type {Map<Result, publication.LeftOut<Result>>} */
  const reasons = new Map();
  for (const { scan, document } of whole.values()) {
    for (const item of compared.selection(scan.scan.id, document.round).leftOut) reasons.set(item.result, item);
  }
  return compared.entries.map((entry) => {
    if (!entry.document) return entry.refusal;
    const same = compared.copies().get(entry);
    if (same) return { state: 'identical', values: { other: same.name } };
    const found = reasons.get(entry.result);
    if (!found) return { state: countedAs(entry), values: {} };
    const other = found.by && whole.get(found.by)?.name;
    const values = { other, version: entry.document.scanVersion, current: entry.scan.scan.version };
    return { state: found.isApart ? 'apart' : goesBefore(found) ? 'passed' : found.reason, values };
  });
}

/**
 * Whether it is not the clock that says which one counts.
 *
 * @param {publication.LeftOut<Result>} found
 */
function goesBefore({ result, by }) {
  return by && order.compareNumbers(moments.instant(by.modifiedAt), moments.instant(result.modifiedAt)) < 0;
}

/** @param {Entry} entry */
function future({ document }) {
  if (!document || !isFuture(document, Date.now() / 1000)) return '';
  return ` ${say('files.future', { date: moments.inWords(new Date(document.modifiedAt), new Date()) })}`;
}

/** @param {import('./intake.js').ReadEntry} entry */
function countedAs({ document, result }) {
  if (!publication.isNamed(result)) return 'anonymous';
  return document.shareNotes ? 'namedNotes' : 'named';
}

/** @param {State} found */
const isCounted = ({ state }) => ['named', 'namedNotes', 'anonymous'].includes(state);

/**
 * @param {Entry} entry
 * @param {State} found
 */
function about(entry, { state }) {
  if (!entry.document) return '';
  const { school, round, sharing } = entry.document;
  const key = publication.isNamed({ sharing }) && state !== 'identical' ? 'files.about' : 'files.aboutAnonymous';
  return say(key, { school: compared.nameOf(entry.result), sector: school.sector, round });
}

function show() {
  const { entries } = compared;
  const found = states();
  part('list-part').hidden = entries.length === 0;
  part('list').replaceChildren(...entries.map((entry, index) => {
    const state = found[index];
    const text = say(`files.state.${state.state}`, state.values) + future(entry);
    const merge = state.state === 'apart' ? say('files.merge') : '';
    const item = parts.make('file', { name: entry.name, about: about(entry, state), state: text, merge });
    for (const link of findAll(item, 'a', HTMLAnchorElement)) link.href = `${entry.scan?.page}#team`;
    item.dataset.state = isCounted(state) ? 'counted' : 'left-out';
    find(item, '[data-remove]').addEventListener('click', () => remove(entry, index));
    return item;
  }));
  showYears();
  const counted = found.filter(isCounted).length;
  part('list-summary').textContent = count('files.summary', entries.length, { counted });
}

/** Of one school in several years a group says nothing; the page of the scan lays them beside each other. */
function showYears() {
  const all = compared.different();
  const isOne = new Set(all.map(({ result }) => publication.key(result))).size === 1
    && new Set(all.map(({ scan }) => scan)).size === 1 && new Set(all.map(({ document }) => document.round)).size > 1;
  part('one-school').hidden = !isOne;
  if (isOne) find(part('one-school'), 'a', HTMLAnchorElement).href = `${all[0].scan.page}#terugkijken`;
}

/**
 * @param {Entry} entry
 * @param {number} index
 */
function remove(entry, index) {
  compared.remove(entry);
  const buttons = findAll(part('list'), '[data-remove]');
  (buttons[Math.min(index, buttons.length - 1)] ?? fileField()).focus();
  tell(say('files.removed', { name: entry.name, n: compared.entries.length }));
}

/** What reads and shows the files, or null. Loaded once, and tried again when it could not. */
const later = () => import('./later.js').catch(() => null);

/** @param {File[]} files */
async function take(files) {
  if (files.length === 0) return undefined;
  const room = data.mostFiles - compared.entries.length;
  const left = files.splice(room);
  tell(say('files.reading', { n: files.length }));
  const loaded = await later();
  if (!loaded) return tell(say('files.noScreens'));
  // Of many files the first stand there while the others are read.
  for (const some of [files.splice(0, FIRST), files]) {
    if (some.length > 0) compared.add(await loaded.readAll(some));
  }
  part('too-many').hidden = left.length === 0;
  const names = named(left.map(({ name }) => name));
  part('too-many').textContent = say('files.tooMany', { files: data.mostFiles, names });
  return tell(part('list-summary').textContent ?? '');
}

/**
 * Not three hundred names in a sentence.
 *
 * @param {string[]} names
 */
function named(names) {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return rest > 0 ? say('files.more', { name: shown.join(', '), n: rest }) : list(shown);
}

/** @param {HTMLElement} page */
export function listen(page) {
  root = page;
  const field = fileField();
  part('limit-hint').textContent = say('files.hint', { files: data.mostFiles, size: megabytes(JSON_LIMITS.bytes) });
  field.addEventListener('change', async () => {
    await take([...field.files ?? []]);
    field.value = ''; // So that the same file can be chosen once more.
  });
  part('remove-all').addEventListener('click', () => {
    compared.remove();
    part('too-many').hidden = true;
    field.focus();
    tell(say('files.removedAll'));
  });
  // A file that is dropped beside the place would replace the page, and all that was chosen.
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    part('drop').classList.add('drop-ready');
  });
  window.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) part('drop').classList.remove('drop-ready');
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    part('drop').classList.remove('drop-ready');
    take([...event.dataTransfer?.files ?? []]);
  });
  compared.onChange(show);
}

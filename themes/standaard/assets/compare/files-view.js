// Bestanden: choosing files, what became of each, and taking them out.

import * as publication from '../rules/compare/publication.js';
import { JSON_LIMITS } from '../rules/contract.js';
import { count, data, list, say } from './data.js';
import * as intake from './intake.js';
import * as parts from './parts.js';
import { compared } from './state.js';
import { tell } from './tell.js';

const MOST_NAMES = 5;
const FIRST = 60;
const megabytes = (bytes) => `${Math.round(bytes / 1_048_576)} MB`;
let part;

/** Per entry the key of its state and what is filled in there. */
function states() {
  const whole = new Map(compared.different().map((entry) => [entry.result, entry]));
  const reasons = new Map();
  for (const { scan, document } of whole.values()) {
    for (const item of compared.selection(scan.scan.id, document.round).leftOut) reasons.set(item.result, item);
  }
  return compared.entries.map((entry) => {
    if (entry.refusal) return entry.refusal;
    const same = compared.copies().get(entry);
    if (same) return { state: 'identical', values: { other: same.name } };
    const found = reasons.get(entry.result);
    if (!found) return { state: countedAs(entry), values: {} };
    return { state: found.reason, values: {
      other: found.by && whole.get(found.by).name, version: entry.document.scanVersion, current: entry.scan.scan.version } };
  });
}

function countedAs({ document, result }) {
  if (!publication.isNamed(result)) return 'anonymous';
  return document.shareNotes ? 'namedNotes' : 'named';
}

const isCounted = ({ state }) => ['named', 'namedNotes', 'anonymous'].includes(state);

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
    const item = parts.make('file', { name: entry.name, about: about(entry, state), state: say(`files.state.${state.state}`, state.values) });
    item.dataset.state = isCounted(state) ? 'counted' : 'left-out';
    item.querySelector('[data-remove]').addEventListener('click', () => remove(entry, index));
    return item;
  }));
  part('list-summary').textContent = count('files.summary', entries.length, { counted: found.filter(isCounted).length });
}

function remove(entry, index) {
  compared.remove(entry);
  const buttons = part('list').querySelectorAll('[data-remove]');
  (buttons[Math.min(index, buttons.length - 1)] ?? part('files')).focus();
  tell(say('files.removed', { name: entry.name, n: compared.entries.length }));
}

async function take(chosen) {
  const files = [...chosen];
  if (files.length === 0) return;
  const room = data.mostFiles - compared.entries.length;
  const left = files.splice(room);
  tell(say('files.reading', { n: files.length }));
  // Of many files the first stand there while the others are read.
  for (const part of [files.splice(0, FIRST), files]) {
    if (part.length > 0) compared.add(await intake.readAll(part));
  }
  part('too-many').hidden = left.length === 0;
  part('too-many').textContent = say('files.tooMany', { files: data.mostFiles, names: some(left.map(({ name }) => name)) });
  tell(part('list-summary').textContent);
}

/** Not three hundred names in a sentence. */
function some(names) {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return rest > 0 ? say('files.more', { name: shown.join(', '), n: rest }) : list(shown);
}

export function listen(root) {
  part = (name) => root.querySelector(`[data-${name}]`);
  part('limit-hint').textContent = say('files.hint', { files: data.mostFiles, size: megabytes(JSON_LIMITS.bytes) });
  part('files').addEventListener('change', async () => {
    await take(part('files').files);
    part('files').value = ''; // So that the same file can be chosen once more.
  });
  part('remove-all').addEventListener('click', () => {
    compared.remove();
    part('too-many').hidden = true;
    part('files').focus();
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
    take(event.dataTransfer.files);
  });
  compared.onChange(show);
}

// Opening a file again: every refusal is a sentence and changes nothing, every replacement can be undone.

import { find } from '../page/elements.js';
import { JSON_LIMITS, REPORT_BYTES } from '../rules/contract.js';
import { counts, isEmpty } from '../rules/document.js';
import { Refusal } from '../rules/result-fields.js';
import * as resultFile from '../rules/result-file.js';
import * as resultWriting from '../rules/result-writing.js';
import { clean } from '../rules/text.js';
import { aspects, data, say } from './data.js';
import { tell } from './draft-messages.js';
import * as drafts from './drafts.js';
import * as keeping from './keeping.js';
import { state } from './state.js';
import * as words from './words.js';

/** @typedef {import('../rules/document.js').ScanDocument} ScanDocument */

/** @type {ReturnType<typeof findParts>} */
let parts;
let turn = 0;
/**
 * The document of a file while the user chooses what to do with it.
 *
 * @type {ScanDocument | null}
 */
let offered = null;

/** @param {HTMLElement} form */
const findParts = (form) => ({
  file: find(form, '[data-open-file]', HTMLInputElement),
  message: find(form, '[data-open-message]'),
  choice: find(form, '[data-open-choice]'),
  summary: find(form, '[data-open-summary]'),
});

/** @param {HTMLElement} form */
export function listen(form) {
  parts = findParts(form);
  // Empty again before every choice, so that the same file can be chosen once more; its name stays visible till then.
  parts.file.addEventListener('click', () => { parts.file.value = ''; });
  const choose = () => {
    const file = parts.file.files?.[0];
    if (file) open(file);
  };
  parts.file.addEventListener('change', choose);
  choose(); // Chosen while this script was still loading.
  find(form, '[data-open-both]').addEventListener('click', () => takeOver(offered));
  find(form, '[data-open-replace]').addEventListener('click', replace);
  find(form, '[data-open-cancel]').addEventListener('click', cancel);
}

/** @param {File} file */
async function open(file) {
  turn += 1;
  const mine = turn;
  offered = null;
  parts.choice.hidden = parts.message.hidden = true;
  const answer = await read(file);
  if (mine !== turn) return;
  if (answer.refusal) tell('refusal', explain(answer.refusal));
  else if (isEmpty(state.document)) takeOver(answer.document);
  else offer(answer.document);
}

/**
 * @param {File} file
 * @returns {Promise<ReturnType<typeof resultFile.read>>}
 */
export async function read(file) {
  // A report with the answers in it may be larger; reading it says when that is too large as well.
  if (file.size > REPORT_BYTES) return { refusal: new Refusal('open.tooLarge', { bytes: JSON_LIMITS.bytes }) };
  try {
    return resultFile.read(new Uint8Array(await file.arrayBuffer()), data);
  } catch {
    return { refusal: new Refusal('open.unreadable') };
  }
}

/**
 * A refusal as a sentence.
 *
 * @param {Refusal} refusal
 */
export function explain({ key, values }) {
  const limit = `${Math.round((values.bytes ?? 0) / 1_048_576)} MB`;
  return say(key, { ...values, limit, where: values.path ? placeInWords(values.path) : '' });
}

/**
 * Where a file is damaged, in words of the form where it has them.
 *
 * @param {string[]} path
 */
function placeInWords([first, id, field]) {
  /** @param {string} key */
  const known = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : shown(key));
  if (first === undefined) return say('where.file');
  if (first !== 'answers' || id === undefined) return known(first);
  const title = aspects.get(id)?.title ?? shown(id);
  return field === undefined ? title : `${title}: ${known(field)}`;
}

/** @param {string} text */
const shown = (text) => clean(text).slice(0, 60);

/** @param {ScanDocument} found */
function about(found) {
  const { answered } = counts(found);
  return { school: words.school(found.school), round: found.round, n: answered, total: data.aspects.length };
}

/** @param {ScanDocument} found */
function offer(found) {
  keeping.settle();
  offered = found;
  parts.summary.textContent = [say('open.summary', about(found)), ...twin(found)].join(' ');
  parts.choice.hidden = false;
  parts.choice.focus();
}

/**
 * When a draft is of the same result: how the file compares to it.
 *
 * @param {ScanDocument} found
 */
function twin(found) {
  const draft = drafts.list().find(({ document }) => document?.id === found.id);
  if (!draft?.document) return [];
  /** @param {ScanDocument} result */
  const content = (result) => resultWriting.write(result, data, '');
  if (content(draft.document) === content(found)) return [say('open.same')];
  return [say(new Date(found.modifiedAt) > draft.storedAt ? 'open.newerThan' : 'open.olderThan')];
}

function replace() {
  keeping.settle();
  takeOver(offered, state.key);
}

/**
 * @param {ScanDocument | null} found
 * @param {string} [replaced] the key of the draft that makes room for it; without it the draft stays in the list
 */
function takeOver(found, replaced) {
  if (!found) return;
  keeping.settle();
  const sentences = [say('open.opened', about(found)), ...(replaced ? [] : twin(found))];
  const version = found.scanVersion;
  if (version !== data.scan.version) sentences.push(say('open.otherVersion', { version }));
  const n = found.orphans.size;
  if (n > 0) sentences.push(say(n === 1 ? 'open.orphan' : 'open.orphans', { n }));
  offered = null;
  parts.choice.hidden = true;
  state.open(found);
  keeping.show();
  if (replaced) keeping.remove([replaced], say('open.replaced'), replaced);
  tell('done', sentences.join(' '));
}

function cancel() {
  offered = null;
  parts.choice.hidden = true;
  parts.file.value = '';
  parts.file.focus();
}

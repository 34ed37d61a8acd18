// Opening a file again: every refusal is a sentence and changes nothing, every replacement can be undone.

import { JSON_LIMITS, REPORT_BYTES } from '../rules/contract.js';
import { counts, isEmpty } from '../rules/document.js';
import { Refusal } from '../rules/result-fields.js';
import * as resultFile from '../rules/result-file.js';
import * as resultWriting from '../rules/result-writing.js';
import { clean } from '../rules/text.js';
import { aspects, data, say } from './data.js';
import * as drafts from './drafts.js';
import * as keeping from './keeping.js';
import { state } from './state.js';
import * as together from './together.js';
import * as words from './words.js';

let parts;
let turn = 0;
let offered = null; // The document of a file while the user chooses what to do with it.

export function listen(form) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  parts = {
    file: part('open-file'), message: part('open-message'), choice: part('open-choice'), summary: part('open-summary'),
  };
  // Empty again before every choice, so that the same file can be chosen once more; its name stays visible till then.
  parts.file.addEventListener('click', () => { parts.file.value = ''; });
  parts.file.addEventListener('change', () => {
    const [file] = parts.file.files;
    if (file) open(file);
  });
  part('open-both').addEventListener('click', () => takeOver(offered));
  part('open-replace').addEventListener('click', replace);
  part('open-cancel').addEventListener('click', cancel);
}

/** @param {File} file */
async function open(file) {
  turn += 1;
  const mine = turn;
  offered = null;
  parts.choice.hidden = parts.message.hidden = true;
  // An opened file can be printed at once.
  const [answer] = await Promise.all([read(file), together.load()]);
  if (mine !== turn) return;
  if (answer.refusal) keeping.tell('refusal', explain(answer.refusal));
  else if (isEmpty(state.document)) takeOver(answer.document);
  else offer(answer.document);
}

export async function read(file) {
  // A report with the answers in it may be larger; reading it says when that is too large as well.
  if (file.size > REPORT_BYTES) return { refusal: new Refusal('open.tooLarge', { bytes: JSON_LIMITS.bytes }) };
  try {
    return resultFile.read(new Uint8Array(await file.arrayBuffer()), data);
  } catch {
    return { refusal: new Refusal('open.unreadable') };
  }
}

/** A refusal as a sentence. */
export function explain({ key, values }) {
  const limit = `${Math.round((values.bytes ?? 0) / 1_048_576)} MB`;
  return say(key, { ...values, limit, where: values.path ? placeInWords(values.path) : '' });
}

/** Where a file is damaged, in words of the form where it has them. */
function placeInWords([first, id, field]) {
  const words = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : null);
  if (first !== 'answers' || id === undefined) return words(first) ?? shown(first ?? say('where.file'));
  const title = aspects.get(id)?.title ?? shown(id);
  return field === undefined ? title : `${title}: ${words(field) ?? shown(field)}`;
}

const shown = (text) => clean(text).slice(0, 60);

function values(found) {
  const { answered } = counts(found);
  return { school: words.school(found.school), round: found.round, n: answered, total: data.aspects.length };
}

function offer(found) {
  keeping.settle();
  offered = found;
  parts.summary.textContent = [say('open.summary', values(found)), ...twin(found)].join(' ');
  parts.choice.hidden = false;
  parts.choice.focus();
}

/** When a draft is of the same result: how the file compares to it. */
function twin(found) {
  const draft = drafts.list().find(({ document }) => document?.id === found.id);
  if (!draft) return [];
  const content = (result) => resultWriting.write(result, data, '');
  if (content(draft.document) === content(found)) return [say('open.same')];
  return [say(new Date(found.modifiedAt) > draft.storedAt ? 'open.newerThan' : 'open.olderThan')];
}

function replace() {
  keeping.settle();
  takeOver(offered, state.key);
}

/** @param {string} [replaced] the key of the draft that makes room for it; without it the draft stays in the list */
function takeOver(found, replaced) {
  if (!found) return;
  keeping.settle();
  const sentences = [say('open.opened', values(found)), ...(replaced ? [] : twin(found))];
  const version = found.scanVersion;
  if (version !== data.scan.version) sentences.push(say('open.otherVersion', { version }));
  const n = found.orphans.size;
  if (n > 0) sentences.push(say(n === 1 ? 'open.orphan' : 'open.orphans', { n }));
  offered = null;
  parts.choice.hidden = true;
  state.open(found);
  keeping.show();
  if (replaced) keeping.remove([replaced], say('open.replaced'), replaced);
  keeping.tell('done', sentences.join(' '));
}

function cancel() {
  offered = null;
  parts.choice.hidden = true;
  parts.file.value = '';
  parts.file.focus();
}

// Opening a file again: every refusal is a sentence and changes nothing. A file that this program wrote is read here;
// what anything else is, and the choice when there are answers already, come with later scripts.

import { find } from '../page/elements.js';
import { JSON_LIMITS } from '../rules/contract.js';
import { counts, isEmpty } from '../rules/document.js';
import { readOwn } from '../rules/own-file.js';
import { data, say } from './data.js';
import { tell } from './draft-messages.js';
import * as keeping from './keeping.js';
import { state } from './state.js';
import * as together from './together.js';
import * as words from './words.js';

/** @typedef {import('../rules/document.js').ScanDocument} ScanDocument */

let turn = 0;

/** @param {HTMLElement} form */
export function listen(form) {
  const field = find(form, '[data-open-file]', HTMLInputElement);
  // Empty again before every choice, so that the same file can be chosen once more; its name stays visible till then.
  field.addEventListener('click', () => { field.value = ''; });
  const choose = () => {
    const file = field.files?.[0];
    if (file) open(form, file);
  };
  field.addEventListener('change', choose);
  choose(); // Chosen before this script ran.
}

/**
 * @param {HTMLElement} form
 * @param {File} file
 */
async function open(form, file) {
  turn += 1;
  const mine = turn;
  together.load(); // Whoever opens a file needs it soon.
  for (const name of ['choice', 'message']) find(form, `[data-open-${name}]`).hidden = true;
  const { document, sentence, way } = await read(file);
  if (mine !== turn) return;
  if (!document) tell('refusal', sentence ?? say('open.notNow'), way);
  else if (isEmpty(state.document)) takeOver(document);
  else {
    const later = await together.load();
    if (mine !== turn) return;
    // Beside the draft of now, when nobody can be asked.
    if (later) later.openChoice.offer(document);
    else takeOver(document);
  }
}

/**
 * @param {File} file
 * @returns {Promise<{document?: ScanDocument, sentence?: string, way?: Element}>} without a document why it is refused
 */
export async function read(file) {
  const own = file.size <= JSON_LIMITS.bytes ? readOwn(await bytesOf(file), data) : null;
  return own ? { document: own } : await together.part('file').then((part) => part?.read(file) ?? {});
}

/**
 * None when the browser cannot read it.
 *
 * @param {File} file
 */
const bytesOf = (file) => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => new Uint8Array());

/** @param {ScanDocument} found */
export function about(found) {
  const { answered } = counts(found);
  return { school: words.school(found.school), round: found.round, n: answered, total: data.aspects.length };
}

/**
 * Shows a document in the place of the one of now.
 *
 * @param {ScanDocument} found
 * @param {string} [replaced] the key of the draft that makes room for it; without it the draft stays in the list
 */
export function takeOver(found, replaced) {
  keeping.settle();
  const twin = replaced ? undefined : together.later()?.openChoice.twin(found);
  const sentences = [say('open.opened', about(found)), ...twin ?? []];
  const version = found.scanVersion;
  if (version !== data.scan.version) sentences.push(say('open.otherVersion', { version }));
  const n = found.orphans.size;
  if (n > 0) sentences.push(say(n === 1 ? 'open.orphan' : 'open.orphans', { n }));
  state.open(found);
  keeping.show();
  if (replaced) keeping.remove([replaced], say('open.replaced'), replaced);
  tell('done', sentences.join(' '));
}

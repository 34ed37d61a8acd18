// A file is opened while there are answers already: what to do with it. Every replacement can be undone.

import { find } from '../page/elements.js';
import * as moments from '../rules/moments.js';
import * as resultWriting from '../rules/result-writing.js';
import { data, say } from './data.js';
import * as drafts from './drafts.js';
import * as keeping from './keeping.js';
import * as opening from './opening.js';
import { state } from './state.js';

/** @typedef {import('../rules/document.js').ScanDocument} ScanDocument */

/** @type {HTMLElement} */
let form;
/** @type {HTMLElement} */
let choice;
/**
 * The document of a file while the user chooses.
 *
 * @type {ScanDocument | null}
 */
let offered = null;

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  choice = find(form, '[data-open-choice]');
  find(form, '[data-open-both]').addEventListener('click', () => take());
  find(form, '[data-open-replace]').addEventListener('click', replace);
  find(form, '[data-open-cancel]').addEventListener('click', () => {
    const field = find(form, '[data-open-file]', HTMLInputElement);
    choice.hidden = true;
    field.value = '';
    field.focus();
  });
}

/** @param {ScanDocument} found */
export function offer(found) {
  keeping.settle();
  offered = found;
  const sentences = [say('open.summary', opening.about(found)), ...twin(found)];
  find(form, '[data-open-summary]').textContent = sentences.join(' ');
  const isEarlier = found.round !== '' && found.round < (state.document.round || moments.schoolYear(new Date()));
  find(form, '[data-open-reference]').hidden = !isEarlier;
  choice.hidden = false;
  choice.focus();
}

/**
 * The document that was offered, for who does something else with it; null when there is none.
 *
 * @returns {ScanDocument | null}
 */
export function takeOffered() {
  const found = offered;
  choice.hidden = true;
  offered = null;
  return found;
}

/** @param {string} [replaced] the key of the draft that makes room for it */
function take(replaced) {
  const found = takeOffered();
  if (found) opening.takeOver(found, replaced);
}

function replace() {
  keeping.settle();
  take(state.key);
}

/**
 * When a draft is of the same result: how the file compares to it.
 *
 * @param {ScanDocument} found
 */
export function twin(found) {
  const draft = drafts.list().find(({ document }) => document?.id === found.id);
  if (!draft?.document) return [];
  /** @param {ScanDocument} result */
  const content = (result) => resultWriting.write({ ...result, basedOn: [] }, data, '');
  if (content(draft.document) === content(found)) return [say('open.same')];
  return [say(new Date(found.modifiedAt) > draft.storedAt ? 'open.newerThan' : 'open.olderThan')];
}

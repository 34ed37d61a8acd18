// The one document of this page, and whether it stands in a file. Whoever shows something of it listens here.

import { emptyAnswer, emptyDocument, isEmpty } from '../rules/document.js';
import * as resultWriting from '../rules/result-writing.js';
import { data } from './data.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {import('../rules/document.js').Answer} Answer
 * @typedef {'empty' | 'changed' | 'saved'} Standing whether the document is in a file
 * @typedef {(aspectID?: string | null) => void} Listener
 *
 * @typedef {object} Snapshot
 * @property {string} key of the draft: under which it is kept, and no other draft is
 * @property {ScanDocument} document
 * @property {string | null} savedContent what the last file had, without its time; null: not in a file as it was opened
 * @property {Date | null} savedAt
 * @property {boolean} isGiven it was given to the browser to download; whether it arrived nobody knows
 */

/** @type {Listener[]} */
const listeners = [];
const empty = () => emptyDocument(data.scan, new Date());
const newKey = () => empty().id;
/** @type {Snapshot} */
const snapshot = { key: newKey(), document: empty(), savedContent: null, savedAt: null, isGiven: false };

const content = () => resultWriting.write(snapshot.document, data, '');

/**
 * `listener(id)` is called after every change: with the id of an aspect, null for details, undefined for all.
 *
 * @param {Listener} listener
 */
function onChange(listener) {
  listeners.push(listener);
}

/** @param {string | null} [aspectID] */
function changed(aspectID) {
  for (const listener of listeners) listener(aspectID);
}

/**
 * The answer of an aspect, made when there is none yet: for whoever is about to change it.
 *
 * @param {string} aspectID
 */
function answer(aspectID) {
  const { answers } = snapshot.document;
  const found = answers.get(aspectID) ?? emptyAnswer();
  answers.set(aspectID, found);
  return found;
}

/**
 * Puts a document in the place of this one; without more about it, it came from a file that has all of it.
 *
 * @param {ScanDocument} opened
 * @param {{key?: string, savedAt?: Date | null, isSaved?: boolean}} about
 */
function open(opened, { key = '', savedAt = new Date(opened.modifiedAt), isSaved = true } = {}) {
  const isGiven = key !== '';
  Object.assign(snapshot, { key: key || newKey(), document: opened, savedContent: null, savedAt, isGiven });
  if (isSaved) snapshot.savedContent = content();
}

/** An empty document in the place of this one. */
function clear() {
  open(empty(), { savedAt: null, isSaved: false });
}

/** From here on this is a draft of its own, beside the one it came from. */
function split() {
  snapshot.key = newKey();
}

/** @param {Date | null} now */
function markSaved(now, isGiven = true) {
  Object.assign(snapshot, { savedContent: content(), savedAt: now, isGiven });
}

/** @returns {Standing} */
function standing(now = content()) {
  if (isEmpty(snapshot.document)) return 'empty';
  return snapshot.savedContent === now ? 'saved' : 'changed';
}

export const state = {
  get document() { return snapshot.document; },
  get key() { return snapshot.key; },
  get savedAt() { return snapshot.savedAt; },
  get isGiven() { return snapshot.isGiven; },
  answer, changed, clear, content, empty, markSaved, onChange, open, split, standing,
};

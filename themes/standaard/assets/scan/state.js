// The one document of this page, and whether it stands in a file. Whoever shows something of it listens here.

import { emptyAnswer, emptyDocument, isEmpty } from '../rules/document.js';
import * as resultWriting from '../rules/result-writing.js';
import { data } from './data.js';

/**
 * @typedef {object} Snapshot
 * @property {string} key of the draft: under which it is kept, and no other draft is
 * @property {ScanDocument} document
 * @property {string | null} savedContent what the last file had, without its time; null: not in a file as it was opened
 * @property {Date | null} savedAt
 */

const listeners = [];
/** @type {Snapshot} */
let snapshot;

const content = () => resultWriting.write(snapshot.document, data, '');
const empty = () => emptyDocument(data.scan, new Date());
const newKey = () => empty().id;

/** `listener(id)` is called after every change: with the id of an aspect, null for details, undefined for all. */
function onChange(listener) {
  listeners.push(listener);
}

function changed(aspectID) {
  for (const listener of listeners) listener(aspectID);
}

/** The answer of an aspect, made when there is none yet: for whoever is about to change it. */
function answer(aspectID) {
  const { answers } = snapshot.document;
  if (!answers.has(aspectID)) answers.set(aspectID, emptyAnswer());
  return answers.get(aspectID);
}

/** Puts a document in the place of this one; without more about it, it came from a file that has all of it. */
function open(opened, { key = newKey(), savedAt = new Date(opened.modifiedAt), isSaved = true } = {}) {
  snapshot = { key, document: opened, savedContent: null, savedAt };
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

function markSaved(now) {
  snapshot.savedContent = content();
  snapshot.savedAt = now;
}

/** @returns {'empty' | 'changed' | 'saved'} */
function standing(now = content()) {
  if (isEmpty(snapshot.document)) return 'empty';
  return snapshot.savedContent === now ? 'saved' : 'changed';
}

clear();
export const state = {
  get document() { return snapshot.document; },
  get key() { return snapshot.key; },
  get savedAt() { return snapshot.savedAt; },
  answer, changed, clear, content, empty, markSaved, onChange, open, split, standing,
};

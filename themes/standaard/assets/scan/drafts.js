// Drafts on this computer: the only script that knows the browser's storage. What cannot be stored, or may not, stays
// in memory until this tab closes. A draft is a text, so that what is damaged is kept and moved as it is.

import * as resultFile from '../rules/result-file.js';
import { data } from './data.js';

/**
 * @typedef {object} Draft
 * @property {string} key
 * @property {string} raw as it stands in storage: {v, text, isSaved, savedAt, storedAt}, with `text` a result file
 * @property {boolean} isInMemory
 * @property {ScanDocument} [document] absent: it cannot be read
 * @property {boolean} [isSaved] whether this content stands in a file
 * @property {Date | null} [savedAt] of that file
 * @property {Date} [storedAt]
 */

const VERSION = 1;
const KEPT = 90 * 86_400_000; // Milliseconds without a change.
const prefix = `scandossier:${data.scan.id}:`;
// A draft may lack what a file needs, and be longer than one.
const lenient = { ...data, isDraft: true };
const memory = new Map();
const written = new Set(); // The keys of what this tab stored.

/** Every use of storage can throw: it may be blocked, full, or not there. */
function attempt(use, otherwise = null) {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

export const stored = (key) => attempt(() => localStorage.getItem(prefix + key));

/** What this tab remembers of itself: the draft that is open, and whether nothing may be stored. */
export const tab = {
  get: () => attempt(() => JSON.parse(sessionStorage.getItem(prefix))) ?? {},
  set: (value) => attempt(() => sessionStorage.setItem(prefix, JSON.stringify({ ...tab.get(), ...value }))),
};
// Pages opened from disk share one store in some browsers, whoever made them.
let off = tab.get().isOff ?? location.protocol === 'file:';

/** Whether nothing may be stored on this computer. */
export const isOff = () => off;

/** @returns {Draft | null} */
export function read(key) {
  const raw = memory.get(key) ?? stored(key);
  if (raw === null) return null;
  const draft = { key, raw, isInMemory: memory.has(key) };
  return attempt(() => {
    const { v, text, isSaved, savedAt, storedAt } = JSON.parse(raw);
    const times = [storedAt, savedAt ?? storedAt].map((time) => new Date(time));
    if (v !== VERSION || times.some((time) => Number.isNaN(time.getTime()))) return draft;
    const { document } = resultFile.read(new TextEncoder().encode(text), lenient);
    return document
      ? { ...draft, document, isSaved: isSaved === true, savedAt: savedAt && times[1], storedAt: times[0] } : draft;
  }, draft);
}

/** All drafts of this scan, the last one changed first, those that cannot be read at the end. */
export function list() {
  const names = attempt(() => Object.keys(localStorage), []).filter((name) => name.startsWith(prefix));
  const keys = new Set([...memory.keys(), ...names.map((name) => name.slice(prefix.length))]);
  return [...keys].map(read).sort((one, other) => (other.storedAt ?? 0) - (one.storedAt ?? 0));
}

/** Whether this tab alone has a draft that is in no file. */
export const hasUnsaved = () => [...memory.keys()].some((key) => read(key).isSaved === false);

/** How a document is written down. */
export function raw(text, isSaved, savedAt) {
  return JSON.stringify({ v: VERSION, text, isSaved, savedAt, storedAt: new Date() });
}

/**
 * Stores a draft, unless another tab touched it since.
 *
 * @param {string | null} known what this tab knows to be stored
 * @returns {'stored' | 'memory' | 'full' | 'changed' | 'gone'}
 */
export function write(key, text, known) {
  memory.set(key, text);
  if (off) return 'memory';
  try {
    const there = localStorage.getItem(prefix + key);
    if (there === known) localStorage.setItem(prefix + key, text);
    memory.delete(key);
    written.add(key);
    return there === known ? 'stored' : there === null ? 'gone' : 'changed';
  } catch (error) {
    return error.name === 'QuotaExceededError' ? 'full' : 'memory';
  }
}

export function remove(key) {
  memory.delete(key);
  attempt(() => localStorage.removeItem(prefix + key));
}

/** From here on nothing is stored, and what this tab stored or has open moves to memory; or the other way round. */
export function turn(isNowOff, openKey) {
  off = isNowOff;
  tab.set({ isOff: off });
  if (!off) {
    for (const [key, text] of memory) if (stored(key) === null) write(key, text, null);
    return;
  }
  for (const key of written.add(openKey)) {
    const text = memory.get(key) ?? stored(key);
    remove(key);
    if (text !== null) memory.set(key, text);
  }
  written.clear();
}

export const expires = ({ storedAt }) => new Date(storedAt.getTime() + KEPT);

/** Removes what was not changed for too long; what cannot be read stays. */
export function prune() {
  for (const draft of list()) if (draft.storedAt && expires(draft) < new Date()) remove(draft.key);
}

/** `listener(key)` is called when another tab changed a draft; without a key when it cleared everything. */
export function onOtherTab(listener) {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) listener(key?.slice(prefix.length));
  });
}

// Drafts on this computer: only this script stores them in the browser. What cannot be stored, or may not, stays
// in memory until this tab closes. A draft is a text, so that what is damaged is kept and moved as it is.

import { fit, readRoot } from '../rules/result-root.js';
import { data } from './data.js';

/**
 * @typedef {object} Readable
 * @property {import('../rules/document.js').ScanDocument} document
 * @property {boolean} isSaved whether this content stands in a file
 * @property {Date | null} savedAt of that file
 * @property {Date} storedAt
 *
 * @typedef {object} Raw
 * @property {string} key
 * @property {string} raw as it stands in storage: {v, text, isSaved, savedAt, storedAt}, with `text` a result file
 * @property {boolean} isInMemory
 *
 * @typedef {Raw & Readable} ReadableDraft
 * @typedef {ReadableDraft | (Raw & Partial<Record<keyof Readable, undefined>>)} Draft
 *   without a document it cannot be read
 *
 * @typedef {'stored' | 'memory' | 'full' | 'changed' | 'gone'} Place where a draft is after it was to be stored
 */

const VERSION = 1;
const KEPT = 90 * 86_400_000; // Milliseconds without a change.
const prefix = `scandossier:${data.scan.id}:`;
/** @type {Map<string, string>} */
const memory = new Map();
/** @type {Set<string>} */
const written = new Set(); // The keys of what this tab stored.

/**
 * Every use of storage can throw: it may be blocked, full, or not there.
 *
 * @template Value
 * @template [Otherwise=null]
 * @param {() => Value} use
 * @param {Otherwise} otherwise
 * @returns {Value | Otherwise}
 */
function attempt(use, otherwise) {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

/** @param {string} key */
export const stored = (key) => attempt(() => localStorage.getItem(prefix + key), null);

/**
 * @typedef {'theme' | 'card' | 'short'} Mode how somebody fills in
 * @typedef {{key?: string, isOff?: boolean, mode?: Mode}} Tab the draft that is open, whether nothing may be stored
 */

/** What this tab remembers of itself. */
export const tab = {
  /** @returns {Tab} */
  get: () => attempt(() => JSON.parse(sessionStorage.getItem(prefix) ?? '{}') ?? {}, {}),
  /** @param {Tab} value */
  set: (value) => attempt(() => sessionStorage.setItem(prefix, JSON.stringify({ ...tab.get(), ...value })), null),
};
// Pages opened from disk share one store in some browsers, whoever made them.
let off = tab.get().isOff ?? location.protocol === 'file:';

/** Whether nothing may be stored on this computer. */
export const isOff = () => off;

/**
 * @param {string} key
 * @returns {Draft | null}
 */
export function read(key) {
  const text = memory.get(key) ?? stored(key);
  if (text === null) return null;
  const draft = { key, raw: text, isInMemory: memory.has(key) };
  return attempt(() => {
    const { v, text: file, isSaved, savedAt, storedAt } = JSON.parse(text);
    const times = [storedAt, savedAt ?? storedAt].map((time) => new Date(time));
    if (v !== VERSION || times.some((time) => Number.isNaN(time.getTime()))) return draft;
    // A draft may lack what a file needs. It was written by this page, so its JSON needs no guard.
    const { result } = readRoot(JSON.parse(file), true);
    const document = result?.scan.id === data.scan.id ? fit(result, data).document : undefined;
    return document
      ? { ...draft, document, isSaved: isSaved === true, savedAt: savedAt && times[1], storedAt: times[0] } : draft;
  }, draft);
}

/** All drafts of this scan, the last one changed first, those that cannot be read at the end. */
export function list() {
  const names = attempt(() => Object.keys(localStorage), []).filter((name) => name.startsWith(prefix));
  const keys = new Set([...memory.keys(), ...names.map((name) => name.slice(prefix.length))]);
  const time = (/** @type {Draft} */ draft) => draft.storedAt?.getTime() ?? 0;
  return [...keys].flatMap((key) => read(key) ?? []).sort((one, other) => time(other) - time(one));
}

/** Whether this tab alone has a draft that is in no file. */
export const hasUnsaved = () => [...memory.keys()].some((key) => read(key)?.isSaved === false);

/**
 * How a document is written down.
 *
 * @param {string} text
 * @param {boolean} isSaved
 * @param {Date | null} savedAt
 */
export function raw(text, isSaved, savedAt) {
  return JSON.stringify({ v: VERSION, text, isSaved, savedAt, storedAt: new Date() });
}

/**
 * Stores a draft, unless another tab touched it since.
 *
 * @param {string} key
 * @param {string} text
 * @param {string | null} known what this tab knows to be stored
 * @returns {Place}
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
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'memory';
  }
}

/** @param {string} key */
export function remove(key) {
  memory.delete(key);
  attempt(() => localStorage.removeItem(prefix + key), null);
}

/**
 * From here on nothing is stored, and what this tab stored or has open moves to memory; or the other way round.
 *
 * @param {boolean} isNowOff
 * @param {string} openKey
 */
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

/** Removes what was not changed for too long; what cannot be read stays. */
export function prune() {
  for (const draft of list()) if (draft.storedAt && draft.storedAt.getTime() + KEPT < Date.now()) remove(draft.key);
}

/**
 * `listener(key)` is called when another tab changed a draft; without a key when it cleared everything.
 *
 * @param {(key?: string) => void} listener
 */
export function onOtherTab(listener) {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) listener(key?.slice(prefix.length));
  });
}

// The agreements of this meeting, kept on this computer as they are typed; opened from disk only in this tab, for there
// some browsers have one store for all pages, whoever made them. Another tab of the meeting adds to the same list.

import { emptied, isEmpty, merge, read, revived } from '../rules/agreements.js';
import { data } from './data.js';

/** @typedef {import('../rules/agreements.js').Agreement} Agreement */
/** @typedef {'kept' | 'keptTab' | 'notKept'} Place where the agreements are */

const key = `scandossier-meeting:${data.key}`;
const isFromDisk = location.protocol === 'file:';
/** @type {import('../rules/agreements.js').Agreements} */
export const agreements = new Map();
/** @type {Place} */
let place = isFromDisk ? 'keptTab' : 'kept';
let isInFile = true;
/** @type {(() => void)[]} */
const listeners = [];

/** Every use of it can throw: it may be blocked, full, or not there. */
const storage = () => (isFromDisk ? sessionStorage : localStorage);

function takeStored() {
  try {
    return merge(agreements, read(JSON.parse(storage().getItem(key) ?? '[]')));
  } catch {
    return 0;
  }
}

function put() {
  takeStored();
  try {
    storage().setItem(key, JSON.stringify([...agreements.values()]));
    place = isFromDisk ? 'keptTab' : 'kept';
  } catch {
    place = 'notKept';
  }
}

export const where = () => place;

/** @param {() => void} listener called when there is something else to show */
export function onChange(listener) {
  listeners.push(listener);
}

function tell() {
  for (const listener of listeners) listener();
}

/** @param {Agreement} agreement as it is now */
export function change(agreement) {
  agreements.set(agreement.id, { ...agreement, at: Date.now() });
  isInFile = false;
  put();
  tell();
}

/**
 * @param {Agreement[]} others
 * @returns {number} how many came in
 */
export function add(others) {
  const taken = merge(agreements, revived(agreements, others, Date.now()));
  put();
  tell();
  return taken;
}

/** @returns {Agreement[]} as they were before nothing of them was left here */
export function wipe() {
  const before = [...agreements.values()].filter((one) => !isEmpty(one));
  merge(agreements, emptied(agreements, Date.now()));
  put();
  tell();
  return before;
}

/** Somebody has them in a file. */
export function handed() {
  isInFile = true;
}

export function listen() {
  takeStored();
  addEventListener('storage', (event) => {
    if (event.key === key && takeStored() > 0) tell();
  });
  addEventListener('pageshow', () => { if (takeStored() > 0) tell(); });
  addEventListener('beforeunload', (event) => {
    const isSafe = place === 'kept' || isInFile || [...agreements.values()].every(isEmpty);
    if (!isSafe) event.preventDefault();
  });
}

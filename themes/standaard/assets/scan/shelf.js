// What is kept in this tab, so that it is still there after the page is loaded again: the files of colleagues, how far
// their conversation is, and the files of earlier years. It goes when the tab closes, and nothing is kept where nothing may be.

import { data } from './data.js';
import * as drafts from './drafts.js';

const team = `scandossier-team:${data.scan.id}`;
const talk = `scandossier-talk:${data.scan.id}`;
const years = `scandossier-years:${data.scan.id}`;

/** @typedef {{file: string, text: string}} Kept a file by its name, as this program writes it */

/**
 * @param {string} name
 * @returns {unknown} null: nothing, or nothing that can be read
 */
function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {unknown} value null: nothing
 * @returns {boolean} whether it is kept
 */
function write(name, value) {
  try {
    sessionStorage.removeItem(name);
    if (value !== null && !drafts.isOff()) sessionStorage.setItem(name, JSON.stringify(value));
    return value === null || !drafts.isOff();
  } catch {
    return false;
  }
}

/** @returns {Kept[]} */
export const take = () => /** @type {Kept[] | null} */ (read(team)) ?? [];

/**
 * @param {Kept[]} files
 * @returns {boolean} whether they are kept
 */
export const put = (files) => write(team, files.length > 0 ? files : null);

/** @returns {Kept[]} */
export const takeYears = () => /** @type {Kept[] | null} */ (read(years)) ?? [];

/**
 * @param {Kept[]} files
 * @returns {boolean} whether they are kept
 */
export const putYears = (files) => write(years, files.length > 0 ? files : null);

/** How far a conversation is; any object, for whoever kept it knows its shape. */
export const takeTalk = () => /** @type {Record<string, unknown> | null} */ (read(talk)) ?? {};

/** @param {Record<string, unknown>} value */
export const putTalk = (value) => write(talk, value);

/** @type {(() => void)[]} */
const listeners = [];

/** @param {() => void} listener called when nothing may be kept of anybody any more */
export function onClear(listener) {
  listeners.push(listener);
}

/** Nothing is kept of anybody. */
export function clear() {
  put([]);
  putYears([]);
  write(talk, null);
  for (const listener of listeners) listener();
}

// How far the conversation of this tab is: what was parked, how long each aspect took, and what the screen shows.

import { aspects } from './data.js';
import * as shelf from './shelf.js';

/** @typedef {{spent: number, extra: number, isTalk: boolean}} Times of one aspect, in seconds; and whether it is talked about after all */

/** @type {Map<string, Times>} */
const times = new Map();
/** @type {string[]} the ids of aspects that wait for the end */
let parked = [];
/** @type {Record<string, boolean>} by their names the boxes that say what is shown */
let boxes = {};
let running = 0; // When the clock last ran; 0: it stands still.
let begun = ''; // The id of the result for which a conversation was begun.

/** Takes up what was kept before the page was loaded again. Whatever somebody else put there is left out. */
export function restore() {
  shelf.onClear(forget);
  const kept = shelf.takeTalk();
  parked = listOf(kept.parked).filter((id) => aspects.has(id));
  for (const [id, values] of Object.entries(objectOf(kept.times))) {
    const [spent, extra] = listOf(values).map(Number);
    if (aspects.has(id) && spent >= 0 && extra >= 0) times.set(id, { spent, extra, isTalk: listOf(values)[2] === true });
  }
  boxes = Object.fromEntries(Object.entries(objectOf(kept.boxes)).map(([name, isOn]) => [name, isOn === true]));
  running = Number(kept.running) || 0;
  begun = String(kept.begun ?? '');
}

function forget() {
  times.clear();
  parked = [];
  running = 0;
  begun = '';
}

/** @param {unknown} value */
const listOf = (value) => /** @type {any[]} */ (Array.isArray(value) ? value : []);
/** @param {unknown} value */
const objectOf = (value) => /** @type {Record<string, unknown>} */ (typeof value === 'object' && value ? value : {});

export function keep() {
  const kept = Object.fromEntries([...times].map(([id, { spent, extra, isTalk }]) => [id, [spent, extra, isTalk]]));
  shelf.putTalk({ parked, times: kept, boxes, running, begun });
}

/** @param {string} id */
export const isParked = (id) => parked.includes(id);
export const allParked = () => parked;

/** @param {string} id */
export function park(id) {
  parked = isParked(id) ? parked.filter((one) => one !== id) : [...parked, id];
  keep();
}

/**
 * @param {string} id
 * @returns {Times}
 */
export function timesOf(id) {
  const found = times.get(id) ?? { spent: 0, extra: 0, isTalk: false };
  times.set(id, found);
  return found;
}

export const box = (/** @type {string} */ name) => boxes[name];

/** @type {(name: string, isOn: boolean) => void} */
export function setBox(name, isOn) {
  boxes[name] = isOn;
  keep();
}

export const lastRun = () => running;

/** @param {number} moment */
export function ran(moment) {
  running = moment;
}

export const begunFor = () => begun;

/** @param {string} id */
export function begin(id) {
  begun = id;
  keep();
}

// What the years before said about an aspect, for whoever shows it beside what is chosen now. Without files of those years
// that is nothing; with them it is nothing until there is a choice.

/**
 * @typedef {object} Earlier what one year said
 * @property {string} round
 * @property {number | undefined} current a stage
 * @property {number | undefined} target
 * @property {string} said the same in words
 * @property {boolean} isOther whether the texts of the stages were other ones
 */

/** @type {(id: string) => Earlier[]} */
let source = () => [];

let tell = () => {};

/**
 * After the files changed.
 *
 * @param {typeof source} found the latest year first
 */
export function provide(found) {
  source = found;
  tell();
}

/** @param {() => void} listener called after the files of earlier years changed */
export function onChange(listener) {
  tell = listener;
}

/** @param {string} id of an aspect */
export const about = (id) => source(id);

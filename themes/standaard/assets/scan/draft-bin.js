// The drafts that were removed last, until they are put back or others are removed.

import * as drafts from './drafts.js';

/** @type {{drafts: drafts.Draft[], key: string | undefined} | null} */
let bin = null;

export const isEmpty = () => bin === null;

/**
 * @param {string[]} keys
 * @param {string} [opened] the one to open when they are put back
 */
export function remove(keys, opened) {
  bin = { drafts: keys.flatMap((key) => drafts.read(key) ?? []), key: opened };
  for (const key of keys) drafts.remove(key);
}

/**
 * Puts them back.
 *
 * @returns {string | undefined} the key of the one to open
 */
export function restore() {
  const found = bin;
  bin = null;
  for (const { key, raw } of found?.drafts ?? []) drafts.write(key, raw, null);
  return found?.key;
}

// Older result files become files of today, one version at a time, as ResultMigration does in the generator.

import { RESULT } from './contract.js';

/** @typedef {Record<string, unknown>} Root a file as `JSON.parse` gives it */

/**
 * By the version it starts from: a function of the whole file to that of the next version, besides making room there.
 *
 * @type {Map<number, (root: Root) => Root>}
 */
const standard = new Map();

/**
 * A key that means something from this version on meant nothing before: it is kept under another name.
 *
 * @param {number} version
 * @param {Root} root
 */
function makingRoom(version, root) {
  const kept = { ...root };
  for (const { key, since } of RESULT) {
    const name = `${key}-${version - 1}`;
    if (since !== version) continue;
    if (key in kept && !(name in kept)) kept[name] = kept[key];
    delete kept[key];
  }
  return kept;
}

/**
 * The file in the newest version. Keys that no step knows stay.
 *
 * @param {Root} root
 * @param {number} version what the file says
 * @param {number} newest what this page reads
 */
export function migrate(root, version, newest, steps = standard) {
  /** @type {Root} */
  let migrated = root;
  for (let start = version; start < newest; start += 1) {
    const step = steps.get(start) ?? ((same) => same);
    migrated = { ...step(makingRoom(start + 1, migrated)), formatVersion: start + 1 };
  }
  return migrated;
}

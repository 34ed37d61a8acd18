// Older result files become files of today, one version at a time, as ResultMigration does in the generator.

/** @typedef {Record<string, unknown>} Root a file as `JSON.parse` gives it */

/**
 * By the version it starts from: a function of the whole file to that of the next version. 1 is the newest.
 *
 * @type {Map<number, (root: Root) => Root>}
 */
const standard = new Map();

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
    migrated = { ...step(migrated), formatVersion: start + 1 };
  }
  return migrated;
}

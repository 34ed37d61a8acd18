// Older result files become files of today, one version at a time, as ResultMigration does in the generator.

import { RESULT } from './contract.js';

/** @typedef {Record<string, unknown>} Root a file as `JSON.parse` gives it */

/**
 * By the version it starts from: a function of the whole file to that of the next version, besides making room there.
 *
 * @type {Map<number, (root: Root) => Root>}
 */
const standard = new Map();

/** @type {(value: unknown) => value is Root} */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A key that means something from this version on meant nothing before: it is kept under another name.
 *
 * @param {number} version
 * @param {unknown} value
 * @param {readonly import('./contract.js').FieldRule[]} rules
 * @returns {any}
 */
function makingRoom(version, value, rules) {
  if (!isObject(value)) return value;
  const fields = new Map(rules.map((rule) => [rule.key, rule]));
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.get(key);
    if (field?.since !== version) return [[key, field ? within(version, inner, field) : inner]];
    const name = `${key}-${version - 1}`;
    return Object.hasOwn(value, name) ? [] : [[name, inner]];
  }));
}

/**
 * @param {number} version
 * @param {unknown} value
 * @param {import('./contract.js').ValueRule} rule
 * @returns {unknown}
 */
function within(version, value, { kind, fields = [], items }) {
  if (kind === 'object') return makingRoom(version, value, fields);
  if (kind === 'list' && items && Array.isArray(value)) return value.map((item) => within(version, item, items));
  if (kind !== 'map' || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([id, item]) => [id, makingRoom(version, item, fields)]));
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
    migrated = { ...step(makingRoom(start + 1, migrated, RESULT)), formatVersion: start + 1 };
  }
  return migrated;
}

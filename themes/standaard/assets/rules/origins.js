// What a file grew from: made when one is opened or handed out, joined when several are merged.

import { RESULT } from './contract.js';
import { digestOf } from './digest.js';

/** @typedef {import('./contract.js').Origin} Origin */

const { limit, items } = RESULT.find(({ key }) => key === 'basedOn') ?? {};
const earlierLimit = items?.fields?.find(({ key }) => key === 'earlier')?.limit;

/**
 * A file as the next one names it.
 *
 * @param {{id: string, modifiedAt: string, basedOn: Origin[]}} document what it holds
 * @param {string} digest
 * @returns {Origin}
 */
export function origin({ id, modifiedAt, basedOn }, digest) {
  const earlier = [...basedOn.map((one) => one.digest), ...basedOn.flatMap((one) => one.earlier)];
  return { id, modifiedAt, digest, earlier: [...new Set(earlier)].slice(0, earlierLimit), unknown: [] };
}

/**
 * What a document that is open grows from: the file that it was opened from, once that is named.
 *
 * @param {import('./contract.js').ScanDocument} result
 */
export function origins(result) {
  return result.opened ? [origin(result, digestOf(result.opened))] : result.basedOn;
}

/**
 * Each file once.
 *
 * @param {Origin[]} all
 */
export function joined(all) {
  return [...new Map(all.map((one) => [one.digest, one])).values()].slice(0, limit);
}

// One school over its years: which file counts for a year, and what moved between two. What may be laid beside each
// other is the rule of rounds; a school looks at itself, so nothing of it is kept back here.

import * as editions from './compare/editions.js';
import * as order from './compare/order.js';
import * as rounds from './compare/rounds.js';
import { isAnswered } from './document.js';
import * as schoolCode from './school-code.js';
import { settle } from './succession.js';
import { isBlank } from './text.js';

/**
 * @typedef {import('./contract.js').ScanDocument} ScanDocument
 * @typedef {{round: string, document: ScanDocument, isDraft: boolean}} Year
 *
 * @typedef {object} EarlierEdition a version of the scan that is not filled in any more
 * @property {string} version
 * @property {string} digest
 * @property {string[]} new the aspects of now that it did not ask
 * @property {string[]} changed those that it asked with other words
 *
 * @typedef {object} Known what the page knows of its scan
 * @property {{id: string, version: string, digest: string}} scan
 * @property {{id: string}[]} aspects
 * @property {EarlierEdition[]} editions
 *
 * @typedef {'otherSchool' | 'noRound' | 'passed' | 'draftCounts' | null} Remark why a file takes no part; null: it does
 */

/** @param {ScanDocument} document */
const keyOf = ({ school }) => (isBlank(school.code) ? '' : schoolCode.key(school.code));

/**
 * The years of one school, the earliest first: of each the file that counts, and in its place what is filled in now.
 * Beside them what there is to say about each file. A file without a code is taken to be of this school.
 *
 * @param {ScanDocument[]} files
 * @param {ScanDocument | null} draft null when there is nothing in it
 * @param {number} now in seconds since 1970
 * @returns {{years: Year[], remarks: Remark[]}} `remarks` in the order of `files`
 */
export function arrange(files, draft, now) {
  const key = [...(draft ? [draft] : []), ...files].map(keyOf).find((one) => one !== '') ?? '';
  const isOwn = (/** @type {ScanDocument} */ file) => ['', key].includes(keyOf(file));
  /** @type {Map<string, ScanDocument[]>} */
  const byRound = new Map();
  for (const file of files) {
    if (isOwn(file) && file.round !== '') byRound.set(file.round, [...byRound.get(file.round) ?? [], file]);
  }
  /** @type {Year[]} */
  const years = [...byRound].filter(([round]) => round !== draft?.round)
    .map(([round, all]) => ({ round, document: latest(all, now), isDraft: false }))
    .sort((one, other) => order.compare(one.round, other.round));
  if (draft) {
    const later = years.findIndex(({ round }) => draft.round !== '' && order.compare(round, draft.round) > 0);
    years.splice(later < 0 ? years.length : later, 0, { round: draft.round, document: draft, isDraft: true });
  }
  const remarks = files.map((file) => {
    if (!isOwn(file)) return 'otherSchool';
    if (file.round === '') return 'noRound';
    if (file.round === draft?.round) return 'draftCounts';
    return years.some(({ document }) => document === file) ? null : 'passed';
  });
  return { years, remarks };
}

/**
 * Of several files of one year the one that counts. Each names itself first in `basedOn`.
 *
 * @param {ScanDocument[]} files
 * @param {number} now
 */
function latest(files, now) {
  const versions = files.map((file) => {
    const [own] = file.basedOn;
    const { id, modifiedAt } = file;
    const earlier = (own?.earlier ?? []).map((digest) => ({ id, modifiedAt, digest, earlier: [], unknown: [] }));
    return { id, modifiedAt, digest: () => own?.digest ?? '', basedOn: earlier.length > 0 ? earlier : null, file };
  });
  return settle(versions, now, () => true).latest.file;
}

/**
 * Two years laid beside each other: per aspect of the scan whether the stage is a later, the same or an earlier one, or
 * why that cannot be said.
 *
 * @param {ScanDocument} earlier
 * @param {ScanDocument} later
 * @param {Known} known
 * @returns {Map<string, rounds.Step>}
 */
export function between(earlier, later, known) {
  const [before, now] = [earlier, later].map((document) => roundOf(document, known));
  // Of a version that nobody knows any more no text is the same, except in that version itself.
  const strange = { version: now.scan.version, digest: '', new: [], changed: known.aspects.map(({ id }) => id) };
  const edition = now.edition ?? editionOf(now.scan, known, strange);
  const steps = rounds.ofSchool(before, { ...now, edition });
  return new Map(steps.flatMap((step) => (step.laterID === null ? [] : [[step.laterID, step]])));
}

/**
 * @param {ScanDocument} document
 * @param {Known} known
 */
function roundOf({ scanVersion: version, scanDigest: digest = '', answers }, known) {
  const { scan, editions: all } = known;
  const reference = { id: scan.id, version, digest };
  const isOf = (/** @type {{version: string, digest: string}} */ edition) => (
    editions.meansTheSame(reference, { id: scan.id, version: edition.version, digest: edition.digest }));
  const older = isOf(scan) ? null : all.find(isOf);
  const edition = older === undefined ? null : editionOf(reference, known, older);
  return { scan: reference, edition, answers };
}

/**
 * A version as the rule of rounds looks at it: answers stand under the ids of now; of texts that differ only that.
 *
 * @param {editions.Reference} reference
 * @param {Known} known
 * @param {EarlierEdition | null} older null: it asks what is asked now
 * @returns {editions.Edition}
 */
function editionOf(reference, { aspects }, older) {
  return {
    ...reference,
    aspects: aspects.filter(({ id }) => !older?.new.includes(id)).map(({ id }) => (
      { id, renamedFrom: [], stageTexts: older?.changed.includes(id) ? [reference.version] : [] })),
  };
}

/**
 * Whether the years before stay closed: choose first, look back then.
 *
 * @param {ScanDocument | null} draft
 * @param {string} id of an aspect
 */
export const isClosed = (draft, id) => !isAnswered(draft?.answers.get(id));

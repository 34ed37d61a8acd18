// Which aspects of two versions of a scan ask the same. As AspectLink in Swift.

/**
 * @typedef {{id: string, version: string, digest: string}} Reference what a result says of the scan that it answers
 *
 * @typedef {object} EditionAspect
 * @property {string} id
 * @property {string[]} stageTexts
 * @property {string[]} renamedFrom
 *
 * @typedef {object} Edition a version of a scan
 * @property {string} id
 * @property {string} version
 * @property {string} digest may be empty
 * @property {EditionAspect[]} aspects in the order of the scan
 *
 * @typedef {'otherScan' | 'textsUnknown' | 'new' | 'gone' | 'textsChanged'
 *   | 'openEarlier' | 'openLater' | 'openBoth'} Obstacle why two answers of a school are not laid beside each other
 *
 * @typedef {object} Link an aspect in two versions
 * @property {string | null} earlierID
 * @property {string | null} laterID
 * @property {Obstacle | null} obstacle null: answers can be compared
 */

/**
 * Whether the editors say that all texts mean the same, as Comparability in Swift: then there is nothing to link.
 *
 * @param {Reference} reference
 * @param {Reference} edition
 */
export function meansTheSame(reference, edition) {
  if (reference.id !== edition.id) return false;
  return (edition.digest !== '' && reference.digest === edition.digest) || reference.version === edition.version;
}

/** @type {(left: string[], right: string[]) => boolean} */
const sameTexts = (left, right) => left.length === right.length && left.every((text, index) => text === right[index]);

/**
 * The earlier aspect that belongs to each later one: by id, by a rename, and last by a rename the other way.
 *
 * @param {EditionAspect[]} earlier
 * @param {EditionAspect[]} later
 */
function counterparts(earlier, later) {
  const free = new Map(earlier.map((aspect) => [aspect.id, aspect]));
  /** @type {Map<string, EditionAspect>} */
  const found = new Map();
  /** @type {(laterID: string, earlierID: string) => void} */
  const pair = (laterID, earlierID) => {
    const aspect = free.get(earlierID);
    if (aspect) found.set(laterID, aspect);
    free.delete(earlierID);
  };
  for (const { id } of later) if (free.has(id)) pair(id, id);
  for (const { id, renamedFrom } of later) {
    const old = found.has(id) ? undefined : renamedFrom.find((name) => free.has(name));
    if (old !== undefined) pair(id, old);
  }
  const known = new Set(later.map((aspect) => aspect.id));
  for (const { id, renamedFrom } of earlier) {
    const other = free.has(id) ? renamedFrom.find((name) => known.has(name) && !found.has(name)) : undefined;
    if (other !== undefined) pair(other, id);
  }
  return found;
}

/**
 * Every aspect of the later version in its order, then those of the earlier one without a counterpart.
 *
 * @param {Edition | null} earlier null when its texts are not known
 * @param {Edition} later
 * @returns {Link[]}
 */
export function links(earlier, later) {
  /** @type {(obstacle: Obstacle) => Link[]} */
  const asked = (obstacle) => later.aspects.map(({ id }) => ({ earlierID: null, laterID: id, obstacle }));
  /** @type {(aspects: EditionAspect[], obstacle: Obstacle) => Link[]} */
  const left = (aspects, obstacle) => aspects.map(({ id }) => ({ earlierID: id, laterID: null, obstacle }));
  if (!earlier) return asked('textsUnknown');
  if (earlier.id !== later.id) return [...asked('otherScan'), ...left(earlier.aspects, 'otherScan')];
  const found = counterparts(earlier.aspects, later.aspects);
  /** @type {Link[]} */
  const both = later.aspects.map(({ id, stageTexts }) => {
    const before = found.get(id);
    if (!before) return { earlierID: null, laterID: id, obstacle: 'new' };
    const obstacle = sameTexts(before.stageTexts, stageTexts) ? null : 'textsChanged';
    return { earlierID: before.id, laterID: id, obstacle };
  });
  const paired = new Set([...found.values()].map((aspect) => aspect.id));
  return [...both, ...left(earlier.aspects.filter(({ id }) => !paired.has(id)), 'gone')];
}

'use strict';

// What a group could talk about when it meets, made from counts. How it is chosen stands at Agenda in Swift.
// Bound to Tests/Fixtures/vectors/agenda.json.
{
  /**
   * @typedef {object} Item
   * @property {Picture} picture the counts that the reasons speak of
   * @property {('spread' | 'priority' | 'nobody')[]} reasons
   */

  const SPREAD_LIMIT = 2;
  const FEWEST_PRIORITIES = 2;

  /** The pictures that have a rank, the highest first, equals in the order of the scan. */
  function best(pictures, rank) {
    return pictures.map((picture) => ({ picture, rank: rank(picture) })).filter((item) => item.rank)
      .sort((left, right) => Scandossier.order.compareNumbers(right.rank, left.rank))
      .map(({ picture }) => picture);
  }

  function spreadRank({ stageCounts, offerCount }) {
    const used = stageCounts.flatMap((count, index) => (count > 0 ? [index] : []));
    const width = used.length === 0 ? 0 : used.at(-1) - used[0];
    const schools = stageCounts.reduce((sum, count) => sum + count, 0);
    return width === 0 ? null : [offerCount > 0 ? 1 : 0, width, used.length, schools];
  }

  const priorityRank = ({ priorityCount, offerCount }) => (
    priorityCount < FEWEST_PRIORITIES ? null : [priorityCount, offerCount]);

  const nobodyRank = ({ stageCounts, notApplicable, unknown }, schools) => (
    stageCounts.some((count) => count > 0) || notApplicable === schools ? null : [unknown]);

  /**
   * @param {Picture[]} pictures of one group, in the order of the scan
   * @param {number} schools how many were counted
   * @returns {Item[]} empty for fewer than two schools
   */
  function make(pictures, schools) {
    const items = new Map();
    const add = (reason) => (picture) => {
      items.set(picture.aspectID, { picture, reasons: [...(items.get(picture.aspectID)?.reasons ?? []), reason] });
    };
    if (schools > 1) {
      best(pictures, spreadRank).slice(0, SPREAD_LIMIT).forEach(add('spread'));
      best(pictures, priorityRank).slice(0, 1).forEach(add('priority'));
      best(pictures, (picture) => nobodyRank(picture, schools)).slice(0, 1).forEach(add('nobody'));
    }
    return [...items.values()];
  }

  Scandossier.agenda = { make };
}

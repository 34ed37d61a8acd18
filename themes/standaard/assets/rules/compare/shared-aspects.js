// The aspects on which schools of different sectors can be laid beside each other; why, stands at SharedAspects in
// Swift. Bound to Tests/Fixtures/vectors/sectors.json.

import * as order from './order.js';

const sectors = ['po', 'vo', 'mbo'];

/** @typedef {'extra' | 'missing' | 'otherStages'} SharingObstacle */

/**
 * @param {{id: string, sector: string, stages: number, aspects: {id: string, extra: boolean}[]}[]} scans one for every
 *   sector, in any order
 * @returns {{aspectIDs: string[], leftOut: {aspectID: string, obstacle: SharingObstacle}[]}}
 */
export function of(scans) {
  const ordered = [...scans].sort((left, right) => sectors.indexOf(left.sector) - sectors.indexOf(right.sector)
    || order.compare(left.id, right.id));
  /** @type {Map<string, {extra: boolean}[]>} */
  const asked = new Map();
  for (const aspect of ordered.flatMap((scan) => scan.aspects)) {
    asked.set(aspect.id, [...(asked.get(aspect.id) ?? []), aspect]);
  }
  const sameStages = new Set(scans.map((scan) => scan.stages)).size <= 1;
  /** @type {(aspects: {extra: boolean}[]) => SharingObstacle | null} */
  const obstacle = (aspects) => {
    if (aspects.some((aspect) => aspect.extra)) return 'extra';
    if (aspects.length < scans.length) return 'missing';
    return sameStages ? null : 'otherStages';
  };
  const all = [...asked].map(([aspectID, aspects]) => ({ aspectID, obstacle: obstacle(aspects) }));
  return {
    aspectIDs: all.filter((item) => !item.obstacle).map(({ aspectID }) => aspectID),
    leftOut: all.flatMap(({ aspectID, obstacle: why }) => (why ? [{ aspectID, obstacle: why }] : [])),
  };
}

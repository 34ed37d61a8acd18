// Under which ids the answer to an aspect may stand in a file of an earlier version.

/**
 * Every aspect with its `ids`: its own first, then old ones that are not in use again.
 *
 * @template {{id: string, renamedFrom: string[]}} Aspect
 * @param {Aspect[]} aspects in the order of the scan
 * @returns {(Aspect & {ids: string[]})[]}
 */
export function withIDs(aspects) {
  const taken = new Set(aspects.map(({ id }) => id));
  return aspects.map((aspect) => {
    const old = aspect.renamedFrom.filter((id) => !taken.has(id));
    for (const id of old) taken.add(id);
    return { ...aspect, ids: [aspect.id, ...old] };
  });
}

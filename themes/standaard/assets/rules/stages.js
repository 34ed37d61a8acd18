// What a number of stages come to. They are ordinal: a middle and a range, never an average. Bound to
// Tests/Fixtures/vectors/stages.json, as in Swift.

/**
 * Every stage as often as it was chosen, from low to high. `counts[0]` is for stage 1.
 *
 * @type {(counts: number[]) => number[]}
 */
const each = (counts) => counts.flatMap((count, index) => Array(Math.max(0, count)).fill(index + 1));

/**
 * With an even number the middle can lie between two stages: `lower` and `upper` then differ. Null: no stages.
 *
 * @param {number[]} counts
 */
export function median(counts) {
  const stages = each(counts);
  if (stages.length === 0) return null;
  return { lower: stages[(stages.length - 1) >> 1], upper: stages[stages.length >> 1] };
}

/**
 * How far apart they are, and how many there are at all. Null: no stages.
 *
 * @param {number[]} counts
 */
export function spread(counts) {
  const stages = each(counts);
  if (stages.length === 0) return null;
  const [lowest, highest] = [stages[0], stages[stages.length - 1]];
  return { lowest, highest, width: highest - lowest, total: stages.length, stagesInUse: new Set(stages).size };
}

// What the manual asks of the conversation about one aspect (handleiding/stap-4): which of its three piles it lies on,
// the steps of the round, and the time of each.

/**
 * @typedef {'far' | 'lone' | 'none' | 'near' | 'same' | 'unknown' | 'notApplicable'} Picture what a team sees
 * @typedef {'talk' | 'short' | 'skip'} Pile
 * @typedef {{key: string, seconds: number}} Step
 * @typedef {{current: number | null, state: string | null}} Said what one person answered
 */

/** @type {Step[]} */
const ROUND = [
  { key: 'examples', seconds: 240 }, { key: 'reread', seconds: 60 }, { key: 'choose', seconds: 60 },
  { key: 'write', seconds: 60 },
];
const LOOK = 60;
const SKIP = 45; // About fourteen of them in ten minutes.

/**
 * @param {Picture} picture
 * @returns {Pile}
 */
export function pileOf(picture) {
  if (picture === 'far' || picture === 'lone' || picture === 'none') return 'talk';
  return picture === 'near' ? 'short' : 'skip';
}

/**
 * The steps of the round; the first one is named after what the team sees.
 *
 * @param {Picture} picture
 * @returns {Step[]}
 */
export function stepsOf(picture) {
  const pile = pileOf(picture);
  if (pile === 'talk') return [{ key: picture, seconds: LOOK }, ...ROUND];
  if (pile === 'short') return [{ key: 'near', seconds: 90 }, { key: 'pick', seconds: 30 }];
  return [{ key: picture, seconds: SKIP }];
}

/** @param {Step[]} steps */
export const secondsOf = (steps) => steps.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * When a step begins.
 *
 * @param {Step[]} steps
 * @param {number} index
 */
export const startOf = (steps, index) => secondsOf(steps.slice(0, index));

/**
 * The step of a moment; the last one stays.
 *
 * @param {Step[]} steps
 * @param {number} seconds since the start
 */
export function stepAt(steps, seconds) {
  const later = steps.findIndex((_, index) => startOf(steps, index + 1) > seconds);
  return later < 0 ? steps.length - 1 : later;
}

/**
 * @param {(Said | undefined)[]} answers of everybody
 * @returns {Picture}
 */
export function pictureOf(answers) {
  const stages = answers.flatMap((answer) => answer?.current ?? []).sort((one, other) => one - other);
  const saying = (/** @type {string} */ state) => answers.filter((answer) => answer?.state === state).length;
  if (saying('unknown') * 2 > answers.length) return 'unknown';
  if (stages.length > 1) {
    const width = stages[stages.length - 1] - stages[0];
    if (width > 1) return isLone(stages) ? 'lone' : 'far';
    if (saying('notApplicable') > 0) return 'notApplicable';
    return isNearlyOne(stages) ? 'same' : 'near';
  }
  if (saying('notApplicable') > 0) return 'notApplicable';
  return 'none';
}

/**
 * Whether one stands two or more stages from all others, who stand together.
 *
 * @param {number[]} stages from low to high
 */
function isLone(stages) {
  const ends = [[stages[0], stages.slice(1)], [stages[stages.length - 1], stages.slice(0, -1)]];
  return stages.length > 2 && /** @type {[number, number[]][]} */ (ends).some(([one, rest]) => (
    rest[rest.length - 1] - rest[0] < 2 && rest.every((other) => Math.abs(other - one) > 1)));
}

/**
 * Whether all are in one stage, or all but one of at least four.
 *
 * @param {number[]} stages from low to high
 */
function isNearlyOne(stages) {
  const most = Math.max(...stages.map((stage) => stages.filter((other) => other === stage).length));
  return most === stages.length || (stages.length > 3 && most === stages.length - 1);
}

/**
 * The stage that most chose; of as many the later one.
 *
 * @param {(Said | undefined)[]} answers
 */
export function mostChosen(answers) {
  const stages = answers.flatMap((answer) => answer?.current ?? []);
  const count = (/** @type {number} */ stage) => stages.filter((other) => other === stage).length;
  return [...stages].sort((one, other) => count(other) - count(one) || other - one)[0] ?? null;
}

// One aspect of a group in words, as AspectWords in Swift. Never an average.

import * as stages from '../rules/stages.js';
import { count, say } from './data.js';

/** @param {string[]} parts */
const sentence = (parts) => (parts.length === 0 ? '' : `${parts[0][0].toUpperCase()}${parts.join(', ').slice(1)}.`);
/** @param {[string, number][]} entries */
const some = (entries) => sentence(entries.filter(([, n]) => n > 0).map(([key, n]) => count(`group.${key}`, n)));
/** @typedef {import('../rules/compare/picture.js').Picture} Picture */

/**
 * "2", "1–2"
 *
 * @param {Picture['steps']} steps
 * @param {number} index
 */
export const stageName = (steps, index) => (
  steps ? say('group.stages', { min: steps[index][0], max: steps[index][1] }) : String(index + 1));

/** @type {(key: string, counts: number[], steps?: Picture['steps']) => string} */
const perStage = (key, counts, steps) => counts
  .flatMap((n, index) => (n > 0 ? [say(key, { n, stage: stageName(steps, index) })] : [])).join(', ');

/**
 * The pairs of stages with schools.
 *
 * @param {Picture} picture
 */
const used = ({ stageCounts, steps }) => stageCounts
  .flatMap((n, index) => (n > 0 ? [stageName(steps, index)] : [])).join(', ');

/**
 * The middle in words, or an empty text; where a picture says less, the pairs.
 *
 * @param {Picture} picture
 */
export function median(picture) {
  if (picture.steps) return used(picture);
  const counts = picture.stageCounts;
  const found = stages.median(counts);
  if (!found) return '';
  const { lower, upper } = found;
  return lower === upper ? say('group.medianStage', { stage: lower }) : say('group.medianBetween', { lower, upper });
}

/**
 * How many schools stand where, the middle and the range.
 *
 * @param {Picture} picture
 */
export function now(picture) {
  const { stageCounts: counts, steps } = picture;
  if (steps) return `${sentence([perStage('group.count', counts, steps)].filter(Boolean)) || say('group.noAnswers')} ${say('group.merged')}`;
  const spread = stages.spread(counts);
  if (!spread) return say('group.noAnswers');
  const { lowest: min, highest: max } = spread;
  const range = say(min === max ? 'group.rangeOne' : 'group.range', { min, max });
  return say('group.sentence', { counts: perStage('group.count', counts), median: median(picture), range });
}

/**
 * "2 (1–4)", "2 à 3 (1–4)": for a narrow place; an empty text when nobody is at a stage.
 *
 * @param {Picture} picture
 */
export function short(picture) {
  if (picture.steps) return used(picture);
  const counts = picture.stageCounts;
  const [middle, spread] = [stages.median(counts), stages.spread(counts)];
  if (!middle || !spread) return '';
  const isOne = middle.lower === middle.upper;
  const words = isOne ? String(middle.lower) : say('group.overview.between', middle);
  const { lowest: min, highest: max } = spread;
  return say(min === max ? 'group.overview.besideOne' : 'group.overview.beside', { median: words, min, max });
}

/** @param {Picture} picture */
export function of(picture) {
  const ambition = perStage('picture.target', picture.targetCounts, picture.steps);
  return {
    sentence: now(picture),
    others: picture.steps ? some([['noStageCount', picture.notDiscussed]]) : some([['unknownCount', picture.unknown], ['notApplicableCount', picture.notApplicable],
      ['notDiscussedCount', picture.notDiscussed]]),
    ambition: ambition === '' ? '' : say('picture.ambition', { counts: ambition }),
    marks: some([['priorityCount', picture.priorityCount], ['offerCount', picture.offerCount]]),
  };
}

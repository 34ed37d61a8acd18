// One aspect of a group in words, as AspectWords in Swift. Never an average.

import * as stages from '../rules/stages.js';
import { count, say } from './data.js';

/** @param {string[]} parts */
const sentence = (parts) => (parts.length === 0 ? '' : `${parts[0][0].toUpperCase()}${parts.join(', ').slice(1)}.`);
/** @param {[string, number][]} entries */
const some = (entries) => sentence(entries.filter(([, n]) => n > 0).map(([key, n]) => count(`group.${key}`, n)));
/** @type {(key: string, counts: number[]) => string} */
const perStage = (key, counts) => counts
  .flatMap((n, index) => (n > 0 ? [say(key, { n, stage: index + 1 })] : [])).join(', ');

/**
 * The middle in words, or an empty text.
 *
 * @param {number[]} counts
 */
export function median(counts) {
  const found = stages.median(counts);
  if (!found) return '';
  const { lower, upper } = found;
  return lower === upper ? say('group.medianStage', { stage: lower }) : say('group.medianBetween', { lower, upper });
}

/**
 * How many schools stand where, the middle and the range.
 *
 * @param {number[]} counts
 */
export function now(counts) {
  const spread = stages.spread(counts);
  if (!spread) return say('group.noAnswers');
  const { lowest: min, highest: max } = spread;
  const range = say(min === max ? 'group.rangeOne' : 'group.range', { min, max });
  return say('group.sentence', { counts: perStage('group.count', counts), median: median(counts), range });
}

/**
 * "2 (1–4)", "2 à 3 (1–4)": for a narrow place; an empty text when nobody is at a stage.
 *
 * @param {number[]} counts
 */
export function short(counts) {
  const [middle, spread] = [stages.median(counts), stages.spread(counts)];
  if (!middle || !spread) return '';
  const isOne = middle.lower === middle.upper;
  const words = isOne ? String(middle.lower) : say('group.overview.between', middle);
  const { lowest: min, highest: max } = spread;
  return say(min === max ? 'group.overview.besideOne' : 'group.overview.beside', { median: words, min, max });
}

/** @param {import('../rules/compare/picture.js').Picture} picture */
export function of(picture) {
  const ambition = perStage('picture.target', picture.targetCounts);
  return {
    sentence: now(picture.stageCounts),
    others: some([['unknownCount', picture.unknown], ['notApplicableCount', picture.notApplicable],
      ['notDiscussedCount', picture.notDiscussed]]),
    ambition: ambition === '' ? '' : say('picture.ambition', { counts: ambition }),
    marks: some([['priorityCount', picture.priorityCount], ['offerCount', picture.offerCount]]),
  };
}

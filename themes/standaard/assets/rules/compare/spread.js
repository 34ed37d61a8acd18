// The geometry of an aspect in one line, as SpreadStrip in Swift. Bound to Tests/Fixtures/vectors/strips.json.

import { SPREAD } from '../contract-pictures.js';
import { median } from '../stages.js';

/** @param {number} index */
const centre = (index) => index * SPREAD.columnWidth + SPREAD.columnWidth / 2;

/** @param {number[]} counts */
function triangle(counts) {
  const middle = median(counts);
  if (!middle) return null;
  const x = Math.trunc((centre(middle.lower - 1) + centre(middle.upper - 1)) / 2);
  const { top, bottom: end, half } = SPREAD.median;
  return `M${x} ${SPREAD.bottom + top}L${x + half} ${SPREAD.bottom + end}L${x - half} ${SPREAD.bottom + end}Z`;
}

/**
 * @param {number[]} counts schools per stage
 * @param {number} most schools in the fullest stage of the aspects it stands among
 * @param {[number, number][]} [steps] the stages that each count is of, when not of one
 */
export function geometry(counts, most, steps = counts.map((_, index) => [index + 1, index + 1])) {
  const bars = counts.map((count, index) => {
    const [first, last] = steps[index];
    if (count <= 0 || most <= 0) return '';
    const share = Math.floor(Math.min(count, most) * SPREAD.barHeight / most);
    const height = Math.max(SPREAD.leastHeight, share);
    const width = SPREAD.barWidth + (last - first) * SPREAD.columnWidth;
    return `M${centre(first - 1) - SPREAD.barWidth / 2} ${SPREAD.bottom}v-${height}h${width}v${height}z`;
  });
  return {
    width: Math.max(1, steps.at(-1)?.[1] ?? 0) * SPREAD.columnWidth, height: SPREAD.height, bottom: SPREAD.bottom,
    bars: bars.join(''), triangle: steps.every(([first, last]) => first === last) ? triangle(counts) : null,
  };
}

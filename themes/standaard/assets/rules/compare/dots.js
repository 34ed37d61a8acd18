// The geometry of the picture of one aspect, as DotGeometry in Swift. Bound to Tests/Fixtures/vectors/dots.json. All
// dots are one path, a line of no length with a round cap each: a region has thousands.

import { DOTS } from '../contract-pictures.js';
import { median } from '../stages.js';

/** @param {number} index */
export const centre = (index) => index * DOTS.columnWidth + DOTS.columnWidth / 2;

/**
 * Whether a column is too full for dots.
 *
 * @param {number[]} counts
 */
export const isBars = (counts) => Math.max(0, ...counts) > DOTS.mostDots;

/**
 * @param {number} count
 * @param {number} index
 * @param {number} bottom
 * @param {{radius: number, pitch: number, perRow: number}} packing
 */
function dotsOf(count, index, bottom, { radius, pitch, perRow }) {
  let path = '';
  for (let number = 0; number < count; number += 1) {
    const row = Math.floor(number / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const offset = Math.trunc((2 * (number % perRow) - inRow + 1) * pitch / 2);
    path += `M${centre(index) + offset} ${bottom - radius - DOTS.lift - row * pitch}h0`;
  }
  return path;
}

/**
 * @param {number} count
 * @param {number} index
 * @param {number} bottom
 * @param {number} largest
 */
function barOf(count, index, bottom, largest) {
  if (count <= 0) return '';
  const height = Math.max(1, Math.floor(count * DOTS.barHeight / largest));
  return `M${centre(index) - DOTS.barWidth / 2} ${bottom}v-${height}h${DOTS.barWidth}v${height}z`;
}

/**
 * @param {number[]} counts
 * @param {number} bottom
 */
function triangle(counts, bottom) {
  const middle = median(counts);
  if (!middle) return null;
  const x = Math.trunc((centre(middle.lower - 1) + centre(middle.upper - 1)) / 2);
  const { top, bottom: end, half } = DOTS.median;
  return `M${x} ${bottom + top}L${x + half} ${bottom + end}L${x - half} ${bottom + end}Z`;
}

/**
 * The picture of these counts.
 *
 * @param {number[]} counts schools per stage
 */
export function geometry(counts) {
  const largest = Math.max(0, ...counts);
  const packing = largest > DOTS.mostLargeDots ? DOTS.small : DOTS.large;
  const areBars = isBars(counts);
  const rows = Math.max(1, Math.ceil(largest / packing.perRow));
  const bottom = (areBars ? DOTS.barHeight : rows * packing.pitch) + DOTS.headroom;
  const labelY = bottom + DOTS.labelDrop;
  return {
    width: Math.max(1, counts.length) * DOTS.columnWidth,
    height: labelY + DOTS.labelRoom,
    bottom,
    labelY,
    centres: counts.map((_, index) => centre(index)),
    axis: counts.map((_, index) => `M${centre(index)} 0V${bottom}`).join(''),
    dotSize: 2 * packing.radius,
    dots: areBars ? null : counts.map((count, index) => dotsOf(count, index, bottom, packing)).join(''),
    bars: areBars ? counts.map((count, index) => barOf(count, index, bottom, largest)).join('') : null,
    triangle: triangle(counts, bottom),
  };
}

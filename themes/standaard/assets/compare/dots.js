// The picture of one aspect, with the geometry of DotPicture in Swift. All dots are one path, a line of no length with a
// round cap each: a region has thousands.

import * as stages from '../rules/stages.js';
import * as parts from './parts.js';

const COLUMN = 76;
const RADIUS = 5;
const PITCH = 13;
const PER_ROW = 5;
const centre = (index) => index * COLUMN + COLUMN / 2;

function dotsOf(count, index, bottom) {
  let path = '';
  for (let number = 0; number < count; number += 1) {
    const row = Math.floor(number / PER_ROW);
    const inRow = Math.min(PER_ROW, count - row * PER_ROW);
    const offset = Math.trunc((2 * (number % PER_ROW) - inRow + 1) * PITCH / 2);
    path += `M${centre(index) + offset} ${bottom - RADIUS - 3 - row * PITCH}h0`;
  }
  return path;
}

/** @param {SVGElement} picture the empty picture of a template */
export function draw(picture, counts) {
  const rows = Math.max(1, ...counts.map((count) => Math.ceil(count / PER_ROW)));
  const [width, bottom] = [Math.max(1, counts.length) * COLUMN, rows * PITCH + 4];
  const set = (selector, d) => picture.querySelector(selector).setAttribute('d', d);
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${bottom + 26}`, width, height: bottom + 26 })) {
    picture.setAttribute(name, value);
  }
  set('.axis', counts.map((_, index) => `M${centre(index)} 0V${bottom}`).join(''));
  set('.axis-base', `M0 ${bottom}H${width}`);
  set('.dots', counts.map((count, index) => dotsOf(count, index, bottom)).join(''));
  const median = stages.median(counts);
  if (median) {
    const x = Math.trunc((centre(median.lower - 1) + centre(median.upper - 1)) / 2);
    set('.median', `M${x} ${bottom + 2}L${x + 5} ${bottom + 10}L${x - 5} ${bottom + 10}Z`);
  } else picture.querySelector('.median').remove();
  picture.append(...counts.map((_, index) => {
    const label = parts.make('axis-label').firstElementChild;
    label.setAttribute('x', centre(index));
    label.setAttribute('y', bottom + 22);
    label.textContent = index + 1;
    return label;
  }));
}

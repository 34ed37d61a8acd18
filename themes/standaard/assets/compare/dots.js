// The picture of one aspect: the geometry of the rules, put in the empty picture of a template.

import { geometry } from '../rules/compare/dots.js';
import * as parts from './parts.js';

/** @param {SVGElement} picture the empty picture of a template */
export function draw(picture, counts) {
  const { width, height, bottom, labelY, centres, axis, dotSize, dots, bars, triangle } = geometry(counts);
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height })) {
    picture.setAttribute(name, value);
  }
  picture.querySelector('.dots').setAttribute('stroke-width', dotSize);
  const paths = { axis, 'axis-base': `M0 ${bottom}H${width}`, dots, bars, median: triangle };
  for (const [name, path] of Object.entries(paths)) {
    const element = picture.querySelector(`.${name}`);
    if (path === null) element.remove();
    else element.setAttribute('d', path);
  }
  picture.append(...centres.map((x, index) => {
    const label = parts.make('axis-label').firstElementChild;
    label.setAttribute('x', x);
    label.setAttribute('y', labelY);
    label.textContent = index + 1;
    return label;
  }));
}

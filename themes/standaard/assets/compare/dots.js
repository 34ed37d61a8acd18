// The picture of one aspect: the geometry of the rules, put in the empty picture of a template.

import { find } from '../page/elements.js';
import { geometry } from '../rules/compare/dots.js';
import { stageName } from './aspect-words.js';
import * as parts from './parts.js';

/**
 * @param {SVGElement} picture the empty picture of a template
 * @param {import('../rules/compare/picture.js').Picture} aspect
 */
export function draw(picture, { stageCounts: counts, steps }) {
  picture.classList.toggle('dot-picture-merged', steps !== undefined);
  const { width, height, bottom, labelY, centres, axis, dotSize, dots, bars, triangle } = geometry(counts);
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height })) {
    picture.setAttribute(name, String(value));
  }
  find(picture, '.dots', SVGElement).setAttribute('stroke-width', String(dotSize));
  const paths = { axis, 'axis-base': `M0 ${bottom}H${width}`, dots, bars, median: steps ? null : triangle };
  for (const [name, path] of Object.entries(paths)) {
    const element = find(picture, `.${name}`, SVGElement);
    if (path === null) element.remove();
    else element.setAttribute('d', path);
  }
  picture.append(...centres.map((x, index) => {
    const label = find(parts.make('axis-label'), 'text', SVGElement);
    label.setAttribute('x', String(x));
    label.setAttribute('y', String(labelY));
    label.textContent = stageName(steps, index);
    return label;
  }));
}

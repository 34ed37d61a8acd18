// A row per aspect: the years below each other on the stages, joined where they can be compared. The newest is filled.

import { copyOf, find } from '../page/elements.js';
import { data } from './data.js';

const PITCH = 18; // From one year to the next, in the units of the picture.
const LABEL = 78; // Room for the name of a year.

/**
 * @typedef {{round: string, stage: number | null, isJoined: boolean}} Dot `isJoined`: to the one before
 * @typedef {{id: string, title: string, theme: string, dots: Dot[]}} Row
 */

/** @param {string} name */
const template = (name) => find(document, `[data-year-${name}-template]`, HTMLTemplateElement);

/**
 * @param {HTMLElement} place
 * @param {Row[]} rows
 */
export function draw(place, rows) {
  const numbers = copyOf(template('numbers'));
  size(find(numbers, 'svg', SVGElement), 1);
  place.replaceChildren(numbers, ...data.themes.flatMap(({ id, title }) => {
    const own = rows.filter((row) => row.theme === id);
    if (own.length === 0) return [];
    const head = copyOf(template('theme'));
    head.textContent = title;
    return [head, ...own.map(make)];
  }));
}

/**
 * @param {SVGElement} strip
 * @param {number} years
 */
function size(strip, years) {
  const { width, height } = strip.dataset;
  const sizes = [Number(width) + LABEL, Number(height) + PITCH * (years - 1)];
  strip.setAttribute('viewBox', `0 0 ${sizes.join(' ')}`);
  for (const [index, name] of ['width', 'height'].entries()) strip.setAttribute(name, String(sizes[index]));
}

/** @param {Row} about */
function make({ title, dots }) {
  const item = copyOf(template('strip'));
  find(item, '[data-title]').textContent = title;
  const strip = find(item, 'svg', SVGElement);
  const { places = '', y } = strip.dataset;
  const xs = places.split(' ');
  size(strip, dots.length);
  const line = find(strip, 'g', SVGElement);
  const way = find(strip, '.year-way', SVGElement);
  let drawn = '';
  for (const [index, { round, stage, isJoined }] of dots.entries()) {
    const copy = /** @type {SVGElement} */ (line.cloneNode(true));
    copy.setAttribute('transform', `translate(0 ${PITCH * index})`);
    copy.toggleAttribute('data-newest', index === dots.length - 1);
    const dot = find(copy, '.year-dot', SVGElement);
    const x = stage === null ? undefined : xs[stage - 1];
    if (x === undefined) dot.remove();
    else dot.setAttribute('cx', x);
    find(copy, 'text', SVGElement).textContent = round;
    way.before(copy);
    if (x !== undefined) drawn += `${isJoined ? 'L' : 'M'}${x} ${Number(y) + PITCH * index}`;
  }
  line.remove();
  way.setAttribute('d', drawn);
  // The line lies under the dots.
  strip.prepend(way);
  return item;
}

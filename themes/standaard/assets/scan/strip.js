import { find } from '../page/elements.js';

/**
 * Puts now and the ambition of an answer in their places on a row of the picture.
 *
 * @param {SVGElement} strip
 * @param {import('../rules/document.js').Answer | undefined} answer
 */
export function drawStrip(strip, answer) {
  const places = (strip.dataset.places ?? '').split(' ');
  const now = places[(answer?.current ?? 0) - 1];
  const target = places[(answer?.target ?? 0) - 1];
  strip.toggleAttribute('data-has-now', now !== undefined);
  strip.toggleAttribute('data-has-target', target !== undefined);
  strip.toggleAttribute('data-same', now !== undefined && now === target);
  find(strip, '.strip-now', SVGElement).setAttribute('cx', now ?? '0');
  find(strip, '.strip-goal', SVGElement).setAttribute('transform', `translate(${target ?? 0} 0)`);
  const way = find(strip, '.strip-way', SVGElement);
  way.setAttribute('x1', now ?? target ?? '0');
  way.setAttribute('x2', target ?? now ?? '0');
}

// The slides as they stand on the page.

import { find, findAll } from '../page/elements.js';

/** @typedef {{element: HTMLElement, heading: HTMLElement, title: string, aspect: string, minutes: number}} Slide */

/** @returns {Slide[]} */
export const slides = findAll(document, '[data-slide]').map((element) => {
  const heading = find(element, 'h2');
  const time = element.querySelector('[data-minutes]');
  const words = [...heading.childNodes].filter((node) => node !== time).map(({ textContent }) => textContent);
  const minutes = Number.parseInt(time?.textContent ?? '', 10) || 0;
  return { element, heading, title: words.join('').trim(), aspect: element.dataset.aspect ?? '', minutes };
});

/** The aspects in the order of the slides. */
export const aspects = slides.flatMap(({ aspect }) => aspect || []);

const titles = new Map(slides.map(({ aspect, title }) => [aspect, title]));

/** @param {string} aspect */
export const titleOf = (aspect) => titles.get(aspect) ?? aspect;

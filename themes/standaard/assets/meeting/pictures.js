// The pictures of the aspects as files.

import { find } from '../page/elements.js';
import { pngOf, svgOf } from '../page/picture-file.js';
import { say } from './data.js';
import { aspects, slides } from './slides.js';
import { textOf } from './tables.js';

/** @typedef {'svg' | 'png'} Kind */

/** @param {string} aspect */
export function pictureOf(aspect) {
  const slide = slides.find((one) => one.aspect === aspect);
  if (!slide) throw new Error(`There is no slide of ${aspect}`);
  const { element, title } = slide;
  const about = say('picture', { title, words: textOf(find(element, '[data-words]')).replace(/\n/g, ' ') });
  return { ...svgOf(find(element, '[data-picture]', SVGSVGElement), title, about), about };
}

/**
 * @param {string} aspect
 * @param {Kind} kind
 */
export async function fileOf(aspect, kind) {
  const picture = pictureOf(aspect);
  const bytes = kind === 'svg' ? new TextEncoder().encode(picture.svg) : await pngOf(picture);
  return { name: `${aspect}.${kind}`, bytes };
}

/**
 * Of every aspect, in the order of the page.
 *
 * @param {Kind} kind
 */
export async function allFiles(kind) {
  const files = [];
  for (const aspect of aspects) files.push(await fileOf(aspect, kind));
  return files;
}

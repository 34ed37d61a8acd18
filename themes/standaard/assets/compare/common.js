// What the screens share: who takes part, the legend, and why there may be nothing to show.

import { find } from '../page/elements.js';
import { stageLevel } from '../rules/colours.js';
import * as publication from '../rules/compare/publication.js';
import * as aspectWords from './aspect-words.js';
import { byName, count, list, say } from './data.js';
import * as dots from './dots.js';
import * as parts from './parts.js';
import { compared } from './state.js';

const { make } = parts;

/** What stands on a screen without files. */
export const nothing = () => [make('nothing', { text: say('nothing') })];

/**
 * Why a group is not shown.
 *
 * @param {string} kind
 */
export const withheld = (kind) => make('withheld', { text: say(kind) });

/**
 * How many schools are counted; names only of those that may be named.
 *
 * @param {publication.Outcome<import('./state.js').Result>} outcome
 */
export function participants({ results, isNamedOnly }) {
  const named = results.filter(publication.isNamed).map(compared.nameOf)
    .sort(byName);
  const others = results.length - named.length;
  return make('participants', {
    count: count('participants', results.length),
    namedOnly: isNamedOnly ? say('namedOnly') : '',
    names: named.length > 0 ? say('names', { names: list(named) }) : '',
    anonymous: others > 0 ? say('anonymous', { n: others }) : '',
  });
}

/** @param {string[]} stages */
export function legend(stages) {
  const element = make('stage-legend');
  find(element, 'ol').append(...stages.map((stage, index) => {
    const item = make('legend-stage', { number: index + 1, name: stage });
    find(item, '.stage-number').classList.add(`heat-${stageLevel(index + 1, stages.length)}`);
    return item;
  }));
  return element;
}

/**
 * The dots of an aspect with its words; a link to it can find it.
 *
 * @param {string} id
 * @param {string} title
 * @param {import('../rules/compare/picture.js').Picture} picture
 */
export function row(id, title, picture) {
  const element = make('aspect-row', { title, ...aspectWords.of(picture) });
  element.dataset.aspect = id;
  dots.draw(find(element, 'svg', SVGElement), picture);
  return element;
}

// What the screens share: who takes part, the legend, and why there may be nothing to show.

import { stageLevel } from '../rules/colours.js';
import * as publication from '../rules/compare/publication.js';
import * as aspectWords from './aspect-words.js';
import { byName, count, list, say } from './data.js';
import * as dots from './dots.js';
import * as exporting from './exporting.js';
import * as parts from './parts.js';
import { compared } from './state.js';

const { make } = parts;

/** What stands on a screen without files, or null. */
export const nothing = () => (compared.scan ? null : [make('nothing', { text: say('nothing') })]);

/** Why a group is not shown. */
export const withheld = (kind) => make('withheld', { text: say(kind) });

/** How many schools are counted; names only of those that may be named. */
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

/** @param {'legend' | 'bar-legend' | 'stage-legend'} name what the signs of a picture mean, or without */
export function legend(stages, name = 'legend') {
  const element = make(name);
  element.querySelector('ol').append(...stages.map((name, index) => {
    const item = make('legend-stage', { number: String(index + 1), name });
    item.querySelector('.stage-number').classList.add(`heat-${stageLevel(index + 1, stages.length)}`);
    return item;
  }));
  return element;
}

/** The dots of an aspect with its words. */
export function row(title, picture) {
  const element = make('aspect-row', { title, ...aspectWords.of(picture) });
  dots.draw(element.querySelector('svg'), picture.stageCounts);
  return element;
}

/** The buttons under a screen. */
export function actions(name = 'actions') {
  const element = make(name);
  element.querySelector('[data-print]').addEventListener('click', () => window.print());
  for (const button of element.querySelectorAll('[data-export]')) {
    button.addEventListener('click', () => exporting.give(button.dataset.export));
  }
  return element;
}

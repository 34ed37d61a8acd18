// All aspects on one screen: a line each, leading to the detail below.

import { find } from '../page/elements.js';
import { geometry } from '../rules/compare/spread.js';
import * as aspectWords from './aspect-words.js';
import { say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

/**
 * A link to an aspect of the shown screen. The address stays that of the screen.
 *
 * @param {HTMLAnchorElement} link
 * @param {string} id
 */
export function goTo(link, id) {
  link.addEventListener('click', (event) => {
    screens.finish();
    const row = document.querySelector(`[data-fill="picture"] [data-aspect="${CSS.escape(id)}"]`);
    if (!row) return;
    event.preventDefault();
    const title = find(row, 'h4');
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    row.scrollIntoView();
  });
}

/**
 * @param {SVGElement} picture the empty picture of a template
 * @param {import('../rules/compare/picture.js').Picture} aspect
 * @param {number} most
 */
function draw(picture, { stageCounts, steps }, most) {
  const { width, height, bottom, bars, triangle } = geometry(stageCounts, most, steps);
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height })) {
    picture.setAttribute(name, String(value));
  }
  find(picture, '.spread-axis', SVGElement).setAttribute('d', `M0 ${bottom}H${width}`);
  find(picture, '.bars', SVGElement).setAttribute('d', bars);
  const median = find(picture, '.median', SVGElement);
  if (triangle === null) median.remove();
  else median.setAttribute('d', triangle);
}

/**
 * @param {import('./data.js').Scan} scan
 * @param {import('./state.js').Outcome} outcome
 */
export function make(scan, outcome) {
  const pictureOf = compared.pictureOf(outcome, scan);
  const most = Math.max(0, ...scan.aspects.flatMap(({ id }) => pictureOf(id).stageCounts));
  const element = parts.make('overview');
  find(element, '.overview-themes').append(...scan.themes.map((theme) => {
    const section = parts.make('overview-theme', { title: theme.title });
    const aspects = scan.aspects.filter((aspect) => aspect.theme === theme.id);
    find(section, 'ul').append(...aspects.map(({ id, title }) => {
      const picture = pictureOf(id);
      const line = parts.make('overview-line', {
        title, middle: aspectWords.short(picture) || say('group.overview.none'),
        answered: picture.stageCounts.reduce((sum, count) => sum + count, 0),
      });
      draw(find(line, 'svg', SVGElement), picture, most);
      goTo(find(line, 'a', HTMLAnchorElement), id);
      return line;
    }));
    return section;
  }));
  return element;
}

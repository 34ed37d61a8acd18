// Beeld: what stands out, all aspects in one line each, then per aspect every school as a dot, the same in words, and
// the numbers in a table.

import { shareLevel } from '../rules/colours.js';
import { isBars } from '../rules/compare/dots.js';
import { actions } from './actions.js';
import * as aspectWords from './aspect-words.js';
import * as common from './common.js';
import { say } from './data.js';
import * as overviewView from './overview-view.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';
import * as storyView from './story-view.js';

/**
 * @param {{title: string}} theme
 * @param {import('./data.js').Aspect[]} aspects
 * @param {(id: string) => import('../rules/compare/picture.js').Picture} pictureOf
 * @param {number} n
 * @param {string[]} stages
 */
function table(theme, aspects, pictureOf, n, stages) {
  /** @type {(counts: number[], steps: [number, number][] | undefined) => parts.Cell[]} */
  const staged = (counts, steps) => counts.map((count, index) => ({
    level: shareLevel(count, n),
    text: steps ? say('group.mergedCell', { n: count, stages: aspectWords.stageName(steps, index) }) : count,
    span: steps ? steps[index][1] - steps[index][0] + 1 : 1,
  }));
  /** @type {(...counts: (string | number)[]) => parts.Cell[]} */
  const plain = (...counts) => counts.map((text) => ({ text }));
  const stageTitles = stages.map((name, index) => say('stage', { number: index + 1, name }));
  return parts.table('table', {
    title: theme.title,
    caption: say('group.caption', { theme: theme.title, n }),
    region: `${say('group.numbers')} – ${theme.title}`,
    columns: [say('group.aspect'), ...stageTitles, say('group.unknown'), say('group.notApplicable'),
      say('group.notDiscussed'), say('group.median'),
      ...stages.map((_, index) => `${say('picture.targetTable')} ${index + 1}`),
      say('picture.priorities'), say('picture.offers')],
    rows: aspects.map(({ id, title }) => {
      const found = pictureOf(id);
      const { steps } = found;
      const others = steps ? [{ text: found.notDiscussed, span: 3 }]
        : plain(found.unknown, found.notApplicable, found.notDiscussed);
      const median = aspectWords.median(found) || '–';
      return { title, cells: [...staged(found.stageCounts, steps), ...others, ...plain(median),
        ...staged(found.targetCounts, steps).map(({ text, span }) => ({ text, span })),
        ...plain(found.priorityCount, found.offerCount)] };
    }),
  });
}

screens.add('picture', (scan) => {
  const outcome = compared.outcome();
  if (outcome.kind !== 'shown') return [common.withheld(outcome.kind)];
  const pictureOf = compared.pictureOf(outcome, scan);
  const areBars = compared.picturesOf(outcome, scan).some(({ stageCounts }) => isBars(stageCounts));
  const themes = scan.themes.map((theme) => () => {
    const section = parts.make('theme', { title: theme.title });
    const aspects = scan.aspects.filter((aspect) => aspect.theme === theme.id);
    section.append(
      ...aspects.map(({ id, title }) => common.row(id, title, pictureOf(id))),
      table(theme, aspects, pictureOf, outcome.results.length, scan.stages));
    return section;
  });
  return [
    common.participants(outcome), ...storyView.make(scan, outcome), common.legend(scan.stages),
    overviewView.make(scan, outcome), actions('export-actions'), parts.make(areBars ? 'bar-key' : 'key'), ...themes,
  ];
});

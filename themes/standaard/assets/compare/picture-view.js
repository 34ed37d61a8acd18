// Beeld: per aspect every school as a dot, the same in words, and the numbers in a table.

import { shareLevel } from '../rules/colours.js';
import { isBars } from '../rules/compare/dots.js';
import * as aspectWords from './aspect-words.js';
import * as common from './common.js';
import { say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

function table(theme, aspects, pictures, n, stages) {
  const staged = (counts) => counts.map((count) => ({ text: count, level: shareLevel(count, n) }));
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
      const found = pictures.get(id);
      return { title, cells: [
        ...staged(found.stageCounts), ...plain(found.unknown, found.notApplicable, found.notDiscussed,
          aspectWords.median(found.stageCounts) || '–', ...found.targetCounts, found.priorityCount, found.offerCount)] };
    }),
  });
}

screens.add('picture', () => {
  const { scan } = compared;
  if (!scan) return common.nothing();
  const outcome = compared.outcome();
  if (outcome.kind !== 'shown') return [common.withheld(outcome.kind)];
  const pictures = new Map(compared.picturesOf(outcome, scan).map((picture) => [picture.aspectID, picture]));
  const areBars = [...pictures.values()].some(({ stageCounts }) => isBars(stageCounts));
  const themes = scan.themes.map((theme) => () => {
    const section = parts.make('theme', { title: theme.title });
    const aspects = scan.aspects.filter((aspect) => aspect.theme === theme.id);
    section.append(
      ...aspects.map(({ id, title }) => common.row(title, pictures.get(id))),
      table(theme, aspects, pictures, outcome.results.length, scan.stages));
    return section;
  });
  return [common.participants(outcome), common.actions('export-actions'), common.legend(scan.stages, areBars ? 'bar-legend' : 'legend'), ...themes];
});

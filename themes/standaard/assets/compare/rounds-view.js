// Rondes: this year beside the year before, for schools with files of both.

import { actions } from './actions.js';
import * as common from './common.js';
import { count, say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

const moves = /** @type {const} */ (['up', 'same', 'down', 'notComparable']);

screens.add('rounds', (scan) => {
  const later = compared.chosen.round;
  const found = compared.roundsOf(scan);
  if (!found) return [parts.make('withheld', { text: say('rounds.noYear', { later }) })];
  const { kind, isNamedOnly, earlier, group, left } = found;
  if (kind === 'noData') return [parts.make('withheld', { text: say('rounds.none', { earlier, later }) })];
  if (kind !== 'shown') return [common.withheld(kind)];
  const titles = new Map(scan.aspects.map(({ id, title }) => [id, title]));
  const table = parts.table('open-table', {
    caption: say('rounds.caption', { n: group.schools }),
    region: say('rounds.region'),
    columns: [say('rounds.aspect'), ...moves.map((move) => say(`rounds.${move}`))],
    rows: group.aspects.map(({ aspectID, counts }) => (
      { title: titles.get(aspectID) ?? '', cells: moves.map((move) => ({ text: counts[move] })) })),
  });
  return [
    parts.make('paragraph', { text: count('rounds.between', group.schools, { earlier, later }) }),
    ...(isNamedOnly ? [parts.make('paragraph', { text: say('namedOnly') })] : []),
    actions(), table,
    ...(left.length > 0 ? [parts.list(left.map((id) => say('group.mergedRound', { aspect: titles.get(id) })))] : []),
  ];
});

// Warmtetabel: aspects × named schools, a number of schools at a time.

import { stageLevel } from '../rules/colours.js';
import * as heat from '../rules/compare/heat.js';
import { actions } from './actions.js';
import * as common from './common.js';
import { say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

const AT_ONCE = 6;

/** @type {(value: heat.Cell, stages: number) => parts.Cell} */
const cell = (value, stages) => {
  if (typeof value !== 'number') return { text: say(`heat.${value ?? 'open'}`) };
  return { text: value, level: stageLevel(value, stages) ?? undefined };
};

/**
 * @param {{name: string}[]} columns
 * @param {number} first
 * @param {{cells: heat.Cell[]}[]} rows
 * @param {import('./data.js').Scan} scan
 */
function table(columns, first, rows, scan) {
  return parts.table('open-table', {
    caption: say('heat.caption', { n: columns.length }),
    region: say('heat.region'),
    columns: [say('group.aspect'), ...columns.map(({ name }) => name)],
    rows: rows.map(({ cells }, index) => ({
      title: scan.aspects[index].title,
      cells: cells.slice(first, first + columns.length).map((value) => cell(value, scan.stages.length)),
    })),
  });
}

screens.add('heat', (scan) => {
  const { columns, rows } = heat.table(compared.schools(), scan.aspects.map(({ id }) => id), scan.stages.length);
  if (columns.length === 0) return [common.withheld('heat.none')];
  const key = parts.make('hint', { text: say('heat.key', { stages: scan.stages.length }) });
  /** @param {typeof columns} part */
  const show = (part) => table(part, columns.indexOf(part[0]), rows, scan);
  return [actions(), common.legend(scan.stages), key, parts.pages(columns, AT_ONCE, show)];
});

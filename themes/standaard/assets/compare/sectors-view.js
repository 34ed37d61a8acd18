// Sectoren: the aspects that the scans share, a row of dots per sector. Never added up.

import * as sharedAspects from '../rules/compare/shared-aspects.js';
import { actions } from './actions.js';
import * as common from './common.js';
import { list, say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { present } from './sectors.js';
import { compared } from './state.js';

/** @typedef {import('./data.js').Scan} Scan */

/** @param {Scan} scan */
const shape = ({ scan, stages, aspects }) => ({
  id: scan.id, sector: scan.sector, stages: stages.length,
  aspects: aspects.map(({ id, isExtra }) => ({ id, extra: isExtra })),
});

screens.add('sectors', () => {
  const found = present();
  if (found.length < 2) return [common.withheld('sectors.one')];
  const { aspectIDs, leftOut } = sharedAspects.of(found.map(shape));
  if (aspectIDs.length === 0) return [common.withheld('sectors.none')];
  const sectors = found.map((scan) => {
    const outcome = compared.outcomeOf(scan.scan.id, compared.chosen.round);
    return { scan, outcome, pictureOf: compared.pictureOf(outcome, scan) };
  });
  /** @param {string} id */
  const title = (id) => found.flatMap(({ aspects }) => aspects).find((aspect) => aspect.id === id)?.title ?? id;
  const sections = aspectIDs.map((id) => () => {
    const section = parts.make('theme', { title: title(id) });
    section.append(...sectors.flatMap(({ scan, outcome, pictureOf }) => (outcome.kind === 'shown'
      ? [common.row(id, scan.scan.title, pictureOf(id))]
      : [parts.make('sector', { name: scan.scan.title }), common.withheld(outcome.kind)])));
    return section;
  });
  const missing = leftOut.map(({ aspectID }) => title(aspectID));
  return [
    ...(missing.length > 0 ? [leftOutWords(missing)] : []),
    actions(), common.legend(found[0].stages), ...sections,
  ];
});

/** @param {string[]} titles */
const leftOutWords = (titles) => parts.make('paragraph', { text: say('sectors.leftOut', { titles: list(titles) }) });

// Sectoren: the aspects that the scans share, a row of dots per sector. Never added up.

import * as sharedAspects from '../rules/compare/shared-aspects.js';
import * as common from './common.js';
import { list, say, scans } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

/** @typedef {import('./data.js').Scan} Scan */

/** @param {Scan} scan */
const shape = ({ scan, stages, aspects }) => ({
  id: scan.id, sector: scan.sector, stages: stages.length,
  aspects: aspects.map(({ id, isExtra }) => ({ id, extra: isExtra })),
});

/** Scans with files of the chosen school year. */
const present = () => compared.offered().filter(({ rounds }) => rounds.includes(compared.chosen.round))
  .flatMap(({ scan }) => scans.get(scan) ?? []);

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
      ? [common.row(scan.scan.title, pictureOf(id))]
      : [parts.make('sector', { name: scan.scan.title }), common.withheld(outcome.kind)])));
    return section;
  });
  const missing = leftOut.map(({ aspectID }) => title(aspectID));
  return [
    ...(missing.length > 0 ? [leftOutWords(missing)] : []),
    common.actions(), common.legend(found[0].stages), ...sections,
  ];
});

/** @param {string[]} titles */
const leftOutWords = (titles) => parts.make('paragraph', { text: say('sectors.leftOut', { titles: list(titles) }) });

/** Whether there are files of several sectors in the chosen school year. */
export const areSeveral = () => present().length > 1;

// Gesprek: what the group could talk about when it meets, to print.

import * as agenda from '../rules/compare/agenda.js';
import { actions } from './actions.js';
import * as aspectWords from './aspect-words.js';
import * as common from './common.js';
import { byName, count, list, say } from './data.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

/** @typedef {import('../rules/compare/schools.js').School} School */

const capitals = { spread: 'askSpread', priority: 'askPriority', nobody: 'askNobody' };

/**
 * @param {agenda.Item} found
 * @param {Map<string, string>} titles by aspect
 * @param {School[]} schools
 */
function item({ picture, reasons }, titles, schools) {
  const tellers = schools.filter(({ named, answers }) => named && answers.get(picture.aspectID)?.offer)
    .map(({ name }) => name).sort(byName);
  const offer = picture.offerCount > 0 ? count('agenda.offer', picture.offerCount) : '';
  const names = tellers.length > 0 && tellers.length <= 12 ? say('agenda.names', { names: list(tellers) }) : '';
  return parts.make('agenda-item', {
    title: titles.get(picture.aspectID),
    reason: reasons.map((reason) => say(`agenda.${reason}`)).join(' '),
    sentence: aspectWords.now(picture),
    question: reasons.map((reason) => say(`agenda.${capitals[reason]}`)).join(' '),
    offer: [offer, names].filter((text) => text !== '').join(' '),
  });
}

screens.add('agenda', (scan) => {
  const outcome = compared.outcome();
  if (outcome.kind !== 'shown') return [common.withheld(outcome.kind)];
  const items = agenda.make(compared.picturesOf(outcome, scan), outcome.results.length);
  if (items.length === 0) return [common.participants(outcome), common.withheld('agenda.none')];
  const titles = new Map(scan.aspects.map(({ id, title }) => [id, title]));
  const schools = compared.schools();
  return [common.participants(outcome), actions(), ...items.map((found) => item(found, titles, schools))];
});

// What is shown as CSV. No more than the screens say.

import { hand } from '../page/hand.js';
import * as publication from '../rules/compare/publication.js';
import { EXPORT_WORDS, GROUP_COLUMNS, SCHOOL_COLUMNS } from '../rules/contract-exports.js';
import * as csv from '../rules/csv.js';
import { emptyAnswer } from '../rules/document.js';
import { answerCells, countCells, headings, row } from '../rules/exports.js';
import * as schoolCode from '../rules/school-code.js';
import { say } from './data.js';
import { compared } from './state.js';
import { tell } from './tell.js';

/** @typedef {import('./data.js').Scan} Scan */

const { code, field } = csv;

/** @param {Scan} scan */
const themesOf = (scan) => new Map(scan.themes.map(({ id, title }) => [id, title]));

/** @param {Scan} scan */
function groupRows(scan) {
  const { chosen } = compared;
  const { outcomes } = compared.plan(chosen.scan, chosen.round);
  const themes = themesOf(scan);
  return compared.allGroups().flatMap((group, index) => {
    const outcome = outcomes[index];
    if (outcome.kind !== 'shown') return [];
    const isAll = group.codes === null;
    const about = {
      round: field(chosen.round), scan: code(scan.scan.id), scanVersion: code(scan.scan.version),
      groupKind: field(isAll ? EXPORT_WORDS.all : say('csv.own')),
      group: field(isAll ? EXPORT_WORDS.allSchools : group.name), participants: field(outcome.results.length),
    };
    return compared.picturesOf(outcome, scan).flatMap((picture, place) => {
      const { id, title, theme } = scan.aspects[place];
      const start = { ...about, theme: field(themes.get(theme) ?? ''), aspectId: code(id), aspect: field(title) };
      return countCells(picture, scan.stages).map((cells) => row(GROUP_COLUMNS, { ...start, ...cells }));
    });
  });
}

/**
 * Only schools with a name; their notes only when they share those.
 *
 * @param {Scan} scan
 */
function schoolRows(scan) {
  const { chosen, group } = compared;
  const keys = group.codes && new Set(group.codes.map(schoolCode.key));
  const named = compared.plan(chosen.scan, chosen.round).counted
    .filter((result) => publication.isNamed(result) && (!keys || keys.has(publication.key(result))));
  const themes = themesOf(scan);
  return named.flatMap(({ document: result, scan: reference }) => {
    const { school, round, answers, shareNotes } = result;
    const about = {
      round: field(round), schoolCode: code(school.code), school: field(school.name), sector: field(school.sector),
      scan: code(scan.scan.id), scanVersion: code(reference.version),
    };
    return scan.aspects.map(({ id, title, theme }) => row(SCHOOL_COLUMNS, {
      ...about, theme: field(themes.get(theme) ?? ''), aspectId: code(id), aspect: field(title),
      ...answerCells(answers.get(id) ?? emptyAnswer(), scan.stages, {
        showsNotes: shareNotes, open: EXPORT_WORDS.notDiscussed,
      }),
    }));
  });
}

/** @param {'group' | 'schools'} kind */
export function give(kind) {
  const { scan } = compared;
  if (!scan) return;
  const [columns, rows] = kind === 'group' ? [GROUP_COLUMNS, groupRows(scan)] : [SCHOOL_COLUMNS, schoolRows(scan)];
  const name = say(`csv.${kind}File`, { round: compared.chosen.round });
  hand(csv.write([headings(columns), ...rows]), 'text/csv', name);
  tell(say('csv.done', { file: name }));
}

// What is shown as CSV. No more than the screens say.

import * as publication from '../rules/compare/publication.js';
import { EXPORT_WORDS, GROUP_COLUMNS, SCHOOL_COLUMNS } from '../rules/contract.js';
import * as csv from '../rules/csv.js';
import { emptyAnswer } from '../rules/document.js';
import { answerCells, countCells, headings, row } from '../rules/exports.js';
import * as schoolCode from '../rules/school-code.js';
import { say } from './data.js';
import { compared } from './state.js';
import { tell } from './tell.js';

const KEEP = 60_000; // A blob address must outlive the click.
const { code, field } = csv;

function groupRows() {
  const { scan, chosen } = compared;
  const { outcomes } = compared.plan(chosen.scan, chosen.round);
  const themes = new Map(scan.themes.map(({ id, title }) => [id, title]));
  return compared.allGroups().flatMap((group, index) => {
    const outcome = outcomes[index];
    if (outcome.kind !== 'shown') return [];
    const isAll = group.codes === null;
    const about = {
      round: field(chosen.round), scan: code(scan.scan.id), scanVersion: code(scan.scan.version),
      groupKind: field(isAll ? EXPORT_WORDS.all : say('csv.own')), group: field(isAll ? EXPORT_WORDS.allSchools : group.name),
      participants: field(outcome.results.length),
    };
    return compared.picturesOf(outcome, scan).flatMap((picture, place) => {
      const { id, title, theme } = scan.aspects[place];
      const start = { ...about, theme: field(themes.get(theme)), aspectId: code(id), aspect: field(title) };
      return countCells(picture, scan.stages).map((cells) => row(GROUP_COLUMNS, { ...start, ...cells }));
    });
  });
}

/** Only schools with a name; their notes only when they share those. */
function schoolRows() {
  const { scan, chosen, group } = compared;
  const keys = group.codes && new Set(group.codes.map(schoolCode.key));
  const named = compared.plan(chosen.scan, chosen.round).counted
    .filter((result) => publication.isNamed(result) && (!keys || keys.has(publication.key(result))));
  const themes = new Map(scan.themes.map(({ id, title }) => [id, title]));
  return named.flatMap(({ document: result, scan: reference }) => {
    const { school, round, answers, shareNotes } = result;
    const about = {
      round: field(round), schoolCode: code(school.code), school: field(school.name), sector: field(school.sector),
      scan: code(scan.scan.id), scanVersion: code(reference.version),
    };
    return scan.aspects.map(({ id, title, theme }) => row(SCHOOL_COLUMNS, {
      ...about, theme: field(themes.get(theme)), aspectId: code(id), aspect: field(title),
      ...answerCells(answers.get(id) ?? emptyAnswer(), scan.stages, {
        showsNotes: shareNotes, open: EXPORT_WORDS.notDiscussed,
      }),
    }));
  });
}

/** @param {'group' | 'schools'} kind */
export function give(kind) {
  const [columns, rows] = kind === 'group' ? [GROUP_COLUMNS, groupRows()] : [SCHOOL_COLUMNS, schoolRows()];
  const name = say(`csv.${kind}File`, { round: compared.chosen.round });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv.write([headings(columns), ...rows])], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
  tell(say('csv.done', { file: name }));
}

// What is shown as CSV, with the columns of GroupExport and SchoolExport in Swift. No more than the screens say.

import * as publication from '../rules/compare/publication.js';
import * as csv from '../rules/csv.js';
import { emptyAnswer } from '../rules/document.js';
import * as schoolCode from '../rules/school-code.js';
import { say } from './data.js';
import { compared } from './state.js';
import { tell } from './tell.js';

const KEEP = 60_000; // A blob address must outlive the click.
const { code, field } = csv;
const flag = (is) => (is ? say('csv.yes') : '');

function groupRows() {
  const { scan, chosen } = compared;
  const { outcomes } = compared.plan(chosen.scan, chosen.round);
  const themes = new Map(scan.themes.map(({ id, title }) => [id, title]));
  return compared.allGroups().flatMap((group, index) => {
    const outcome = outcomes[index];
    if (outcome.kind !== 'shown') return [];
    const isAll = group.codes === null;
    const about = [field(chosen.round), code(scan.scan.id), code(scan.scan.version), field(say(isAll ? 'csv.all' : 'csv.own')),
      field(isAll ? say('csv.allSchools') : group.name), field(outcome.results.length)];
    return compared.picturesOf(outcome, scan).flatMap((picture, place) => {
      const { id, title, theme } = scan.aspects[place];
      const start = [...about, field(themes.get(theme)), code(id), field(title)];
      return counts(picture, scan.stages).map((row) => [...start, ...row.map(field)]);
    });
  });
}

function counts(picture, stages) {
  const staged = (what, numbers) => numbers.map((n, index) => [say(`csv.${what}`), index + 1, stages[index], n]);
  const single = (what, n) => [say(`csv.${what}`), '', '', n];
  return [
    ...staged('current', picture.stageCounts), ...staged('target', picture.targetCounts),
    single('unknown', picture.unknown), single('notApplicable', picture.notApplicable),
    single('notDiscussed', picture.notDiscussed), single('priority', picture.priorityCount),
    single('offer', picture.offerCount),
  ];
}

/** Only schools with a name; their own texts only when they share those. */
function schoolRows() {
  const { scan, chosen, group } = compared;
  const keys = group.codes && new Set(group.codes.map(schoolCode.key));
  const named = compared.plan(chosen.scan, chosen.round).counted
    .filter((result) => publication.isNamed(result) && (!keys || keys.has(publication.key(result))));
  const themes = new Map(scan.themes.map(({ id, title }) => [id, title]));
  return named.flatMap(({ document: result, scan: reference }) => {
    const { school, round, answers, shareNotes } = result;
    const about = [field(round), code(school.code), field(school.name), '', field(school.sector), '', '', '',
      code(scan.scan.id), code(reference.version)];
    return scan.aspects.map(({ id, title, theme }) => {
      const answer = answers.get(id) ?? { ...emptyAnswer(), state: 'notDiscussed' };
      return [...about, field(themes.get(theme)), code(id), field(title), field(say(`csv.${answer.state}`)),
        field(answer.current ?? ''), field(answer.current ? scan.stages[answer.current - 1] : ''), field(answer.target ?? ''),
        flag(answer.priority), flag(answer.offer), field(shareNotes ? answer.attention : ''),
        field(shareNotes ? answer.nextSteps.map(step).join('\n') : '')];
    });
  });
}

/** Plan (wie, wanneer), with only what is filled in. */
function step({ what, who, when }) {
  const aside = [who, when].filter((text) => text !== '').join(', ');
  return aside === '' ? what : `${what} (${aside})`;
}

/** @param {'group' | 'schools'} kind */
export function give(kind) {
  const rows = kind === 'group' ? groupRows() : schoolRows();
  const name = say(`csv.${kind}File`, { round: compared.chosen.round });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv.write([say(`csv.${kind}`).split('; '), ...rows])], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
  tell(say('csv.done', { file: name }));
}

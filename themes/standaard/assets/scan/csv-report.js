// The answers as rows for a spreadsheet.

import * as csv from '../rules/csv.js';
import { emptyAnswer, isStepFilled } from '../rules/document.js';
import { data, say } from './data.js';
import * as words from './words.js';

/** Every aspect of the scan a row, also open ones, and after them the answers to vanished aspects. */
export function report({ school, round, answers, orphans }) {
  const names = new Map(data.themes.map(({ id, title }) => [id, title]));
  const row = ({ id, title, theme }, answer = emptyAnswer()) => [
    csv.code(school.code), csv.field(school.name), csv.field(round), csv.field(data.scan.title), csv.code(data.scan.version),
    csv.field(names.get(theme) ?? ''), csv.code(id), csv.field(title ?? ''), csv.field(say(`csv.${answer.state ?? 'open'}`)),
    csv.field(answer.current ?? ''), csv.field(title && answer.current ? data.stages[answer.current - 1] : ''),
    csv.field(answer.target ?? ''), ...[answer.priority, answer.offer].map((is) => (is ? say('overview.yes') : '')),
    csv.field(answer.attention),
    csv.field(answer.nextSteps.filter(isStepFilled).map(words.step).join('\n')),
  ];
  return csv.write([
    say('csv.columns').split('; '),
    ...data.aspects.map((aspect) => row(aspect, answers.get(aspect.id))),
    ...[...orphans].map(([id, answer]) => row({ id }, answer)),
  ]);
}

// The answers as rows for a spreadsheet.

import { FORM_COLUMNS } from '../rules/contract-exports.js';
import * as csv from '../rules/csv.js';
import { emptyAnswer, isStepFilled } from '../rules/document.js';
import { answerCells, headings, row } from '../rules/exports.js';
import { data, say } from './data.js';

/**
 * Every aspect of the scan a row, also open ones, and after them the answers to vanished aspects.
 *
 * @param {import('../rules/document.js').ScanDocument} result
 */
export function report({ school, round, answers, orphans }) {
  const names = new Map(data.themes.map(({ id, title }) => [id, title]));
  const about = {
    schoolCode: csv.code(school.code), school: csv.field(school.name), round: csv.field(round),
    scan: csv.field(data.scan.title), scanVersion: csv.code(data.scan.version),
  };
  /**
   * Of an aspect that is gone nobody knows what its stages were called.
   *
   * @param {{id: string, title?: string, theme?: string}} aspect
   * @param {import('../rules/document.js').Answer} [answer]
   */
  const line = ({ id, title = '', theme = '' }, answer = emptyAnswer()) => row(FORM_COLUMNS, {
    ...about, theme: csv.field(names.get(theme) ?? ''), aspectId: csv.code(id), aspect: csv.field(title),
    ...answerCells({ ...answer, nextSteps: answer.nextSteps.filter(isStepFilled) }, title ? data.stages : [], {
      showsNotes: true, isOwn: true, open: say('csv.open'),
    }),
  });
  return csv.write([
    headings(FORM_COLUMNS),
    ...data.aspects.map((aspect) => line(aspect, answers.get(aspect.id))),
    ...[...orphans].map(([id, answer]) => line({ id }, answer)),
  ]);
}

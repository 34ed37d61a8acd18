// Rows for spreadsheets, with the columns of the contract. What a school answered is bound to
// Tests/Fixtures/vectors/exports.json, as SchoolExport in Swift.

import { EXPORT_WORDS, SCHOOL_COLUMNS } from './contract-exports.js';
import { ANSWER_FLAGS, ANSWER_TEXTS } from './contract.js';
import { field } from './csv.js';
import { shows } from './consent.js';
import { line } from './step-line.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {Record<string, string>} Cells by the key of the column, guarded */

/**
 * What a school answered.
 *
 * @param {Answer} answer
 * @param {string[]} stages their names
 * @param {{showsNotes: boolean, isOwn?: boolean, open: string}} how whether notes are for the reader, whether the reader
 *   is the team itself, and the word for an answer that is still open
 * @returns {Cells}
 */
export function answerCells(answer, stages, { showsNotes, isOwn = false, open }) {
  const { state, current, target } = answer;
  const flags = ANSWER_FLAGS.map((key) => [key, answer[key] ? EXPORT_WORDS.yes : '']);
  const texts = ANSWER_TEXTS.map((text) => [text.key, field(isOwn || shows(answer, text, showsNotes) ? answer[text.key] : '')]);
  return {
    state: field(state === null ? open : EXPORT_WORDS[state]),
    current: field(current ?? ''),
    stage: field(current === null ? '' : stages[current - 1] ?? ''),
    target: field(target ?? ''),
    ...Object.fromEntries([...flags, ...texts]),
    nextSteps: field(showsNotes ? answer.nextSteps.map(line).join('\n') : ''),
  };
}

/**
 * The counts of an aspect, a row per count.
 *
 * @param {import('./compare/picture.js').Picture} picture
 * @param {string[]} stages their names
 * @returns {Cells[]}
 */
export function countCells(picture, stages) {
  /** @type {(measure: string, count: number) => Cells} */
  const single = (measure, count) => ({ measure: field(measure), count: field(count) });
  /** @type {(measure: string, counts: number[]) => Cells[]} */
  const staged = (measure, counts) => counts.map((count, index) => {
    // Two stages together have no number of their own.
    const names = picture.steps ? stages.slice(picture.steps[index][0] - 1, picture.steps[index][1]) : [stages[index]];
    const stage = picture.steps ? '' : index + 1;
    return { ...single(measure, count), stage: field(stage), stageName: field(names.join(EXPORT_WORDS.or)) };
  });
  const others = picture.steps ? [single(EXPORT_WORDS.noStage, picture.notDiscussed)] : [
    single(EXPORT_WORDS.unknown, picture.unknown), single(EXPORT_WORDS.notApplicable, picture.notApplicable),
    single(EXPORT_WORDS.notDiscussed, picture.notDiscussed),
  ];
  const { current, target, priority, offer } = SCHOOL_COLUMNS;
  return [
    ...staged(current, picture.stageCounts), ...staged(target, picture.targetCounts),
    ...others, single(priority, picture.priorityCount), single(offer, picture.offerCount),
  ];
}

/**
 * A row: a cell for every column, empty where there is none.
 *
 * @param {Readonly<Record<string, string>>} columns key and heading
 * @param {Cells} cells
 */
export const row = (columns, cells) => Object.keys(columns).map((key) => cells[key] ?? '');

/**
 * The headings.
 *
 * @param {Readonly<Record<string, string>>} columns
 */
export const headings = (columns) => Object.values(columns);

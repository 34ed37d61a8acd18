// What a school fills in, in memory. Shapes and small questions about them; nothing here knows the page.

import * as moments from './moments.js';
import { isBlank } from './text.js';

/**
 * @typedef {[string, unknown][]} Unknown keys of a file that this version does not know, to be written back
 *
 * @typedef {object} NextStep
 * @property {string} what
 * @property {string} who
 * @property {string} when
 * @property {Unknown} unknown
 *
 * @typedef {object} Answer
 * @property {number | null} current the stage of now, from 1; only with state `answered`
 * @property {number | null} target the ambition, from 1
 * @property {'answered' | 'unknown' | 'notApplicable' | 'notDiscussed' | null} state null: nothing chosen yet
 * @property {string} attention
 * @property {NextStep[]} nextSteps one for every row of the form; empty ones are not written
 * @property {boolean} priority
 * @property {boolean} offer
 * @property {Unknown} unknown
 *
 * @typedef {NonNullable<Answer['state']>} AnswerState
 * @typedef {'none' | 'anonymous' | 'group'} Sharing
 *
 * @typedef {object} ScanDocument
 * @property {string} id a UUID
 * @property {string} createdAt
 * @property {string} modifiedAt of the file it came from; empty when there is none
 * @property {string} scanVersion of the scan that the file was made with
 * @property {string} [scanDigest] of that version; only when it came from a file
 * @property {Unknown} scanUnknown
 * @property {{code: string, name: string, sector: string, unknown: Unknown}} school the code as typed
 * @property {string} round the school year, or empty
 * @property {string[]} respondents roles
 * @property {Sharing} sharing
 * @property {boolean} shareNotes
 * @property {Map<string, Answer>} answers by the id of an aspect of this scan
 * @property {Map<string, Answer>} orphans answers to aspects that this scan does not have, by id, in file order
 * @property {string[]} completedThemes ids of themes that the team calls finished
 * @property {Unknown} unknown
 */

/** `crypto.randomUUID` exists only in secure contexts, and a page opened from disk is not always one. */
function newID() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * @param {{version: string, sector: string}} scan
 * @param {Date} now
 * @returns {ScanDocument}
 */
export function emptyDocument(scan, now) {
  return {
    id: newID(), createdAt: moments.write(now), modifiedAt: '',
    scanVersion: scan.version, scanUnknown: [],
    school: { code: '', name: '', sector: scan.sector, unknown: [] },
    round: '', respondents: [], sharing: 'none', shareNotes: false,
    answers: new Map(), orphans: new Map(), completedThemes: [], unknown: [],
  };
}

/** @returns {Answer} */
export function emptyAnswer() {
  return {
    current: null, target: null, state: null, attention: '', nextSteps: [], priority: false, offer: false,
    unknown: [],
  };
}

/** @returns {NextStep} */
export function emptyStep() {
  return { what: '', who: '', when: '', unknown: [] };
}

/**
 * Whether a row of the form has something that must be written.
 *
 * @param {NextStep} step
 */
export function isStepFilled(step) {
  return !isBlank(step.what) || !isBlank(step.who) || !isBlank(step.when) || step.unknown.length > 0;
}

/**
 * Whether something was entered that must be written.
 *
 * @param {Answer} answer
 */
export function isAnswerFilled(answer) {
  return answer.state !== null || answer.target !== null || !isBlank(answer.attention)
    || answer.nextSteps.some(isStepFilled) || answer.priority || answer.offer || answer.unknown.length > 0;
}

/**
 * Whether the team said something about where it stands: what the counts on the page count.
 *
 * @param {Answer | undefined} answer
 */
export function isAnswered(answer) {
  return answer !== undefined && answer.state !== null && answer.state !== 'notDiscussed';
}

/** @param {ScanDocument} result */
export function isEmpty(result) {
  return isBlank(result.school.code) && isBlank(result.school.name) && result.round === ''
    && result.respondents.length === 0 && result.sharing === 'none' && !result.shareNotes
    && result.orphans.size === 0 && result.completedThemes.length === 0 && result.unknown.length === 0
    && ![...result.answers.values()].some(isAnswerFilled);
}

/**
 * How many aspects have an answer, and how many are a priority.
 *
 * @param {Pick<ScanDocument, 'answers'>} result
 */
export function counts(result) {
  const answers = [...result.answers.values()];
  return {
    answered: answers.filter(isAnswered).length,
    priorities: answers.filter((answer) => answer.priority).length,
  };
}

// What a school fills in, in memory. Shapes and small questions about them; nothing here knows the page.

import { ANSWER_FLAGS, ANSWER_TEXTS, STEP_STATES, STEP_TEXTS } from './contract.js';
import * as moments from './moments.js';
import { isBlank } from './text.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('./contract.js').AnswerState} AnswerState */
/** @typedef {import('./contract.js').NextStep} NextStep */
/** @typedef {import('./contract.js').ScanDocument} ScanDocument */
/** @typedef {import('./contract.js').Sharing} Sharing */

/**
 * @template {string} Key
 * @param {readonly {key: Key}[]} texts
 */
const emptyTexts = (texts) => (
  /** @type {Record<Key, string>} */ (Object.fromEntries(texts.map(({ key }) => [key, '']))));

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
    id: newID(), createdAt: moments.write(now), modifiedAt: '', basedOn: [],
    scanVersion: scan.version, scanUnknown: [],
    school: { code: '', name: '', sector: scan.sector, unknown: [] },
    round: moments.schoolYear(now), respondents: [], sharing: 'none', shareNotes: false,
    goal: '', rests: '', lookBack: '',
    answers: new Map(), orphans: new Map(), completedThemes: [], unknown: [],
  };
}

/** @returns {Answer} */
export function emptyAnswer() {
  const flags = Object.fromEntries(ANSWER_FLAGS.map((key) => [key, false]));
  return {
    ...emptyTexts(ANSWER_TEXTS), .../** @type {Record<import('./contract.js').AnswerFlag, boolean>} */ (flags),
    current: null, target: null, state: null, shared: [], nextSteps: [], unknown: [],
  };
}

/** @returns {NextStep} */
export function emptyStep() {
  return { ...emptyTexts(STEP_TEXTS), state: STEP_STATES[0], unknown: [] };
}

/**
 * Whether a row of the form has something that must be written.
 *
 * @param {NextStep} step
 */
export function isStepFilled(step) {
  return STEP_TEXTS.some(({ key }) => !isBlank(step[key])) || step.state !== STEP_STATES[0] || step.unknown.length > 0;
}

/**
 * Whether something was entered that must be written.
 *
 * @param {Answer} answer
 */
export function isAnswerFilled(answer) {
  return answer.state !== null || answer.target !== null || answer.nextSteps.some(isStepFilled)
    || ANSWER_TEXTS.some(({ key }) => !isBlank(answer[key])) || ANSWER_FLAGS.some((key) => answer[key])
    || answer.unknown.length > 0;
}

/**
 * Whether the team said something about where it stands: what the counts on the page count.
 *
 * @param {Answer | undefined} answer
 */
export function isAnswered(answer) {
  return answer !== undefined && answer.state !== null && answer.state !== 'notDiscussed';
}

/**
 * The school year that it began with says nothing.
 *
 * @param {ScanDocument} result
 */
export function isEmpty(result) {
  const given = ['', moments.schoolYear(new Date(result.createdAt))];
  return isBlank(result.school.code) && isBlank(result.school.name) && given.includes(result.round)
    && result.respondents.length === 0 && result.sharing === 'none' && !result.shareNotes
    && isBlank(result.goal) && isBlank(result.rests) && result.lookBack === ''
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

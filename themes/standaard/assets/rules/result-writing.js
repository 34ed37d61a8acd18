// A document as the text of a result file: the keys of the format in their order, unknown keys after them.

import { isAnswerFilled, isStepFilled } from './document.js';
import * as moments from './moments.js';
import * as schoolCode from './school-code.js';
import { clean } from './text.js';

/** @typedef {import('./document.js').ScanDocument} ScanDocument */

/**
 * An object without a prototype, so that no key can mean anything but itself.
 *
 * @param {Record<string, unknown>} known
 * @param {[string, unknown][]} unknown
 */
function object(known, unknown) {
  /** @type {Record<string, unknown>} */
  const result = Object.create(null);
  for (const [key, value] of [...Object.entries(known), ...unknown]) {
    if (!(key in result)) result[key] = value;
  }
  return result;
}

/**
 * JSON as the generator writes it too. Bound to Tests/Fixtures/vectors/json-writing.json.
 *
 * @param {unknown} value
 */
export function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The text of the file.
 *
 * @param {ScanDocument} result
 * @param {import('./result-file.js').ResultFormat} data
 * @param {string} modifiedAt
 */
export function write(result, data, modifiedAt) {
  const { id, version, digest } = data.scan;
  const { unknown, ...school } = result.school;
  const { code } = schoolCode.validate(school.code);
  return json(object({
    format: data.format,
    formatVersion: data.formatVersion,
    id: result.id,
    createdAt: result.createdAt,
    modifiedAt,
    scan: object({ id, version, digest }, result.scanUnknown),
    school: object({ code: code ?? school.code, name: clean(school.name), sector: school.sector }, unknown),
    round: result.round,
    respondents: result.respondents,
    sharing: result.sharing,
    shareNotes: result.shareNotes,
    answers: object({}, [...answers(result, data), ...result.orphans].map(([key, item]) => [key, answer(item)])),
    ...(result.completedThemes.length > 0 ? { completedThemes: result.completedThemes } : {}),
  }, result.unknown));
}

/**
 * What was entered, in the order of the scan.
 *
 * @param {ScanDocument} result
 * @param {import('./result-file.js').ResultFormat} data
 * @returns {[string, import('./document.js').Answer][]}
 */
function answers(result, data) {
  return data.aspects.flatMap(({ id }) => {
    const item = result.answers.get(id);
    return item && isAnswerFilled(item) ? [[id, item]] : [];
  });
}

/** @param {import('./document.js').Answer} item */
function answer(item) {
  return object({
    current: item.current,
    target: item.target,
    state: item.state ?? 'notDiscussed',
    attention: clean(item.attention),
    nextSteps: item.nextSteps.filter(isStepFilled).map(step),
    priority: item.priority,
    offer: item.offer,
  }, item.unknown);
}

/** @param {import('./document.js').NextStep} item */
function step(item) {
  return object({ what: clean(item.what), who: clean(item.who), when: clean(item.when) }, item.unknown);
}

/**
 * `scan_12AB00_2026-2027_2026-11-23.json`; the code is valid, so it is safe in a file name.
 *
 * @param {string} code
 * @param {string} round
 * @param {Date} date
 */
export function fileName(code, round, date) {
  return `scan_${code}_${round}_${moments.day(date)}.json`;
}

// A document as the text of a result file: the keys of the format in their order, unknown keys after them.

import { ANSWER_TEXTS, FORMAT, FORMAT_VERSION, RESULT, STEP_TEXTS } from './contract.js';
import { isAnswerFilled, isStepFilled } from './document.js';
import * as schoolCode from './school-code.js';
import { clean } from './text.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('./contract.js').FieldRule} FieldRule */
/** @typedef {import('./contract.js').ScanDocument} ScanDocument */

/**
 * JSON as the generator writes it too. Bound to Tests/Fixtures/vectors/json-writing.json.
 *
 * @param {unknown} value
 */
export function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * A value by its rule as it stands in the file.
 *
 * @param {any} value
 * @param {import('./contract.js').ValueRule} rule
 * @returns {unknown}
 */
function written(value, { kind, fields = [], items }) {
  switch (kind) {
    case 'object': return object(value, fields);
    case 'list': return value.map((/** @type {unknown} */ item) => (items ? written(item, items) : item));
    case 'map': return bare([...value].map(([key, item]) => [key, object(item, fields)]));
    default: return value;
  }
}

/**
 * An object without a prototype, so that no key can mean anything but itself.
 *
 * @param {[string, unknown][]} entries
 */
function bare(entries) {
  /** @type {Record<string, unknown>} */
  const result = Object.create(null);
  for (const [key, value] of entries) result[key] = value;
  return result;
}

/**
 * What an absent key says too: nothing, or the first of a set of words.
 *
 * @param {any} value
 * @param {FieldRule} rule
 */
const isEmptyValue = (value, { kind, choices }) => (kind === 'choice' ? value === choices?.[0] : value.length === 0);

/**
 * The known keys in their order, then those unknown ones that are really unknown.
 *
 * @param {Record<string, any>} values
 * @param {readonly FieldRule[]} rules
 */
function object(values, rules) {
  /** @type {[string, unknown][]} */
  const known = rules.filter((rule) => !(rule.isOmittedWhenEmpty && isEmptyValue(values[rule.key], rule)))
    .map((rule) => [rule.key, written(values[rule.key], rule)]);
  const keys = new Set(rules.map(({ key }) => key));
  /** @type {[string, unknown][]} */
  const unknown = values.unknown;
  return bare([...known, ...unknown.filter(([key]) => !keys.has(key))]);
}

/**
 * The content of the file.
 *
 * @param {Record<string, any>} result as `readResult` gives it
 */
export function content(result) {
  return object({ ...result, format: FORMAT, formatVersion: FORMAT_VERSION }, RESULT);
}

/**
 * The text of the file.
 *
 * @param {ScanDocument} result
 * @param {import('./result-root.js').ResultFormat} data
 * @param {string} modifiedAt
 */
export function write(result, data, modifiedAt) {
  const { id, version, digest } = data.scan;
  const { school } = result;
  const { code } = schoolCode.validate(school.code);
  return json(content({
    ...result,
    modifiedAt,
    goal: clean(result.goal),
    rests: clean(result.rests),
    scan: { id, version, digest, unknown: result.scanUnknown },
    school: { ...school, code: code ?? school.code, name: clean(school.name) },
    answers: new Map([...answers(result, data), ...result.orphans].map(([key, item]) => [key, answer(item)])),
  }));
}

/**
 * What was entered, in the order of the scan.
 *
 * @param {ScanDocument} result
 * @param {import('./result-root.js').ResultFormat} data
 * @returns {[string, Answer][]}
 */
function answers(result, data) {
  return data.aspects.flatMap(({ id }) => {
    const item = result.answers.get(id);
    return item && isAnswerFilled(item) ? [[id, item]] : [];
  });
}

/** @param {Answer} item */
function answer(item) {
  const nextSteps = item.nextSteps.filter(isStepFilled).map((step) => ({ ...step, ...cleaned(step, STEP_TEXTS) }));
  return { ...item, ...cleaned(item, ANSWER_TEXTS), state: item.state ?? 'notDiscussed', nextSteps };
}

/**
 * @template {string} Key
 * @param {Record<Key, string>} values
 * @param {readonly {key: Key}[]} texts
 */
const cleaned = (values, texts) => Object.fromEntries(texts.map(({ key }) => [key, clean(values[key])]));

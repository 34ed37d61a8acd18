// Reading a file that may be anything: what it holds, or a sentence that says why it is refused.

import { JSON_LIMITS, REPORT_BYTES } from '../rules/contract.js';
import { Refusal } from '../rules/result-fields.js';
import * as resultFile from '../rules/result-file.js';
import { clean } from '../rules/text.js';
import { aspects, data, say } from './data.js';

/** @typedef {import('../rules/document.js').ScanDocument} ScanDocument */

/**
 * @param {File} file
 * @returns {Promise<{document?: ScanDocument, sentence?: string}>}
 */
export async function read(file) {
  const { document, refusal } = await judge(file);
  return document ? { document } : { sentence: explain(refusal) };
}

/**
 * @param {File} file
 * @returns {Promise<ReturnType<typeof resultFile.read>>}
 */
async function judge(file) {
  // A report with the answers in it may be larger; reading it says when that is too large as well.
  if (file.size > REPORT_BYTES) return { refusal: new Refusal('open.tooLarge', { bytes: JSON_LIMITS.bytes }) };
  try {
    return resultFile.read(new Uint8Array(await file.arrayBuffer()), data);
  } catch {
    return { refusal: new Refusal('open.unreadable') };
  }
}

/**
 * A refusal as a sentence.
 *
 * @param {Refusal} refusal
 */
function explain({ key, values }) {
  const limit = `${Math.round((values.bytes ?? 0) / 1_048_576)} MB`;
  return say(key, { ...values, limit, where: values.path ? placeInWords(values.path) : '' });
}

/**
 * Where a file is damaged, in words of the form where it has them.
 *
 * @param {string[]} path
 */
function placeInWords([first, id, field]) {
  /** @param {string} key */
  const known = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : shown(key));
  if (first === undefined) return say('where.file');
  if (first !== 'answers' || id === undefined) return known(first);
  const title = aspects.get(id)?.title ?? shown(id);
  return field === undefined ? title : `${title}: ${known(field)}`;
}

/** @param {string} text */
const shown = (text) => clean(text).slice(0, 60);

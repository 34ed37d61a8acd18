// Reading chosen files. Every file becomes an entry with what it holds, or with why it cannot be read.

import { REPORT_BYTES } from '../rules/contract.js';
import * as resultFile from '../rules/result-file.js';
import { clean } from '../rules/text.js';
import { data, say, scans } from './data.js';

/**
 * @typedef {import('./data.js').Scan} Scan
 * @typedef {import('../rules/result-fields.js').Refusal} Refusal
 *
 * @typedef {object} ReadEntry
 * @property {string} name of the file
 * @property {import('../rules/document.js').ScanDocument} document
 * @property {import('./state.js').Result} result what publication.js looks at; the same school, with its document
 * @property {Scan} scan
 * @property {undefined} [refusal]
 *
 * @typedef {object} RefusedEntry
 * @property {string} name
 * @property {undefined} [document]
 * @property {undefined} [result]
 * @property {undefined} [scan]
 * @property {{state: string, values: Record<string, unknown>}} refusal
 *
 * @typedef {ReadEntry | RefusedEntry} Entry
 */

const AT_ONCE = 50;

/**
 * @param {File} file
 * @returns {Promise<Entry>}
 */
async function read(file) {
  const name = clean(file.name).slice(0, 200);
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return { name, refusal: { state: bytes, values: {} } };
  const found = resultFile.readResult(bytes);
  const scan = scans.get((found.result ? found.result.scan.id : found.scan) ?? '');
  /** @param {Refusal} refusal */
  const refused = (refusal) => ({ name, refusal: explain(refusal, scan) });
  if (!found.result) {
    // Whole, but for what a file needs that leaves its team.
    if (resultFile.readResult(bytes, { mayLack: true }).result) return { name, refusal: { state: 'ownTeam', values: {} } };
    return refused(resultFile.refusal(found.problems));
  }
  if (!scan) return refused(resultFile.otherScan(found.result));
  const { document, problems } = resultFile.fit(found.result, scan);
  if (!document) return refused(resultFile.refusal(problems));
  const { id, modifiedAt, sharing, school: { code }, scanVersion: version, scanDigest: digest = '' } = document;
  const result = {
    id, code, modifiedAt, sharing, scan: { id: scan.scan.id, version, digest }, document,
    digest: found.digest, basedOn: found.version < 2 ? null : document.basedOn,
  };
  return { name, document, result, scan };
}

/**
 * The bytes of a file, or why there are none. With a reader, because the size of a file is known as soon as it starts:
 * to ask each file for its size first takes as long as reading it.
 *
 * @param {File} file
 * @returns {Promise<Uint8Array | 'tooLarge' | 'unreadable'>}
 */
function bytesOf(file) {
  return new Promise((settle) => {
    const reader = new FileReader();
    // A report that holds a result may be larger; reading it says when that is too large as well.
    reader.addEventListener('progress', ({ total }) => {
      if (total <= REPORT_BYTES) return;
      settle('tooLarge');
      reader.abort();
    });
    reader.addEventListener('load', () => {
      settle(reader.result instanceof ArrayBuffer ? new Uint8Array(reader.result) : 'unreadable');
    });
    reader.addEventListener('error', () => settle('unreadable'));
    reader.readAsArrayBuffer(file);
  });
}

/**
 * @param {Refusal} refusal
 * @param {Scan} [scan]
 */
function explain({ key, values }, scan) {
  if (key === 'open.otherScan') return { state: 'unknownScan', values };
  return { state: key.replace('open.', ''), values: values.path ? { where: place(values.path, scan) } : values };
}

/**
 * Where a file is damaged, in words of the form where it has them.
 *
 * @param {string[]} path
 * @param {Scan} [scan]
 */
function place([first, id, field], scan) {
  /** @param {string} key */
  const words = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : shown(key));
  if (first === undefined) return words('file');
  if (first !== 'answers' || id === undefined) return words(first);
  const title = scan?.aspects.find((aspect) => aspect.id === id)?.title ?? shown(id);
  return field === undefined ? title : `${title}: ${words(field)}`;
}

/** @param {string} text */
const shown = (text) => clean(text).slice(0, 60);

/**
 * A number at a time; the entries in the order in which the files were chosen.
 *
 * @param {File[]} files
 */
export async function readAll(files) {
  /** @type {Entry[]} */
  const entries = [];
  let next = 0;
  async function readOn() {
    while (next < files.length) {
      const number = next;
      next += 1;
      entries[number] = await read(files[number]);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return entries;
}

// Reading chosen files. Every file becomes an entry with what it holds, or with why it cannot be read.

import { REPORT_BYTES } from '../rules/contract.js';
import * as resultFile from '../rules/result-file.js';
import { clean } from '../rules/text.js';
import { data, say, scans } from './data.js';

const AT_ONCE = 50;

/**
 * @typedef {object} Entry
 * @property {string} name of the file
 * @property {ScanDocument} [document]
 * @property {Result} [result] what publication.js looks at; the same school, with its document
 * @property {object} [scan] of scans
 * @property {{state: string, values: object}} [refusal]
 */

/** @returns {Promise<Entry>} */
async function read(file) {
  const name = clean(file.name).slice(0, 200);
  const refused = (state, values = {}) => ({ name, refusal: { state, values } });
  const { bytes, state } = await bytesOf(file);
  if (state) return refused(state);
  const found = resultFile.readResult(bytes);
  const scan = scans.get(found.result?.scan.id ?? found.scan);
  if (found.problems) return refused(...explain(resultFile.refusal(found.problems), scan));
  if (!scan) return refused(...explain(resultFile.otherScan(found.result)));
  const { document, problems } = resultFile.fit(found.result, scan);
  if (problems) return refused(...explain(resultFile.refusal(problems), scan));
  const { id, modifiedAt, sharing, school: { code }, scanVersion: version, scanDigest: digest } = document;
  const result = { id, code, modifiedAt, sharing, scan: { id: scan.scan.id, version, digest }, document };
  return { name, document, result, scan };
}

/**
 * The bytes of a file, or why there are none. With a reader, because the size of a file is known as soon as it starts:
 * to ask each file for its size first takes as long as reading it.
 */
function bytesOf(file) {
  return new Promise((settle) => {
    const reader = new FileReader();
    // A report that holds a result may be larger; reading it says when that is too large as well.
    reader.addEventListener('progress', ({ total }) => {
      if (total <= REPORT_BYTES) return;
      settle({ state: 'tooLarge' });
      reader.abort();
    });
    reader.addEventListener('load', () => settle({ bytes: new Uint8Array(reader.result) }));
    reader.addEventListener('error', () => settle({ state: 'unreadable' }));
    reader.readAsArrayBuffer(file);
  });
}

function explain({ key, values }, scan) {
  if (key === 'open.otherScan') return ['unknownScan', values];
  return [key.replace('open.', ''), values.path ? { where: place(values.path, scan) } : values];
}

/** Where a file is damaged, in words of the form where it has them. */
function place([first, id, field], scan) {
  const words = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : shown(key));
  if (first === undefined) return words('file');
  if (first !== 'answers' || id === undefined) return words(first);
  const title = scan?.aspects.find((aspect) => aspect.id === id)?.title ?? shown(id);
  return field === undefined ? title : `${title}: ${words(field)}`;
}

const shown = (text) => clean(String(text)).slice(0, 60);

/** A number at a time; the entries in the order in which the files were chosen. */
export async function readAll(files) {
  const entries = [];
  let next = 0;
  async function readOn() {
    while (next < files.length) {
      const place = next;
      next += 1;
      entries[place] = await read(files[place]);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return entries;
}

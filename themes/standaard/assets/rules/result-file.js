// The result file: bytes in, a result or what is wrong with it out. Knows nothing of the page. The generator judges
// every file in the same way (ResultFile and ScanResult in Swift); the corpus in Tests/Corpus holds one against the
// other.

import { JSON_LIMITS, REPORT_BYTES } from './contract.js';
import { digestOf } from './digest.js';
import { find } from './embedded-result.js';
import { inspect } from './json-guard.js';
import { readOpen } from './open-result.js';
import { origin } from './origins.js';
import { Refusal } from './result-fields.js';
import { fit, problem, readRoot } from './result-root.js';

export { fit };

/** @typedef {import('./contract.js').ScanDocument} ScanDocument */
/** @typedef {import('./result-fields.js').ResultProblem} ResultProblem */

/** @typedef {import('./result-root.js').Reading & {digest?: () => string}} Reading `digest` when there is a result */
/** @typedef {import('./result-root.js').ResultFormat} ResultFormat */

const MARK = [0xef, 0xbb, 0xbf]; // What some editors put before the first character.
const BLANKS = [0x20, 0x09, 0x0d, 0x0a];
const LESS_THAN = 0x3c;
// Facts about a file that is JSON, and damaged; the others say that it is none.
const damages = ['loneSurrogate', 'numberTooLarge', 'duplicateKey', 'forbiddenKey'];

/**
 * Reads a result, or the one in a readable report. With even one thing wrong there is no result, so nothing half-read
 * goes round.
 *
 * @param {Uint8Array} bytes
 * @param {{mayLack?: boolean}} options whether the code and the school year may be empty
 * @returns {Reading}
 */
export function readResult(bytes, { mayLack = false } = {}) {
  const first = bytes.subarray(hasMark(bytes) ? 3 : 0).find((byte) => !BLANKS.includes(byte));
  if (first === LESS_THAN) return readReport(bytes, mayLack);
  return readJSON(bytes, mayLack);
}

/** @param {Uint8Array} bytes */
const hasMark = (bytes) => MARK.every((byte, index) => bytes[index] === byte);

/** @type {(bytes: Uint8Array, mayLack: boolean) => Reading} */
function readReport(bytes, mayLack) {
  if (bytes.length > REPORT_BYTES) return problem('tooLarge');
  // A byte a character, so that places in the text are places in the bytes.
  const { outcome, start, end } = find(new TextDecoder('latin1').decode(bytes));
  switch (outcome) {
    case 'found': return readJSON(bytes.subarray(start, end), mayLack, true);
    case 'cutOff': return problem('reportCutOff');
    case 'several': return problem('severalResults');
    default: return problem('notAResult');
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {boolean} mayLack
 * @param {boolean} [isReport] whether they stood in one
 * @returns {Reading}
 */
function readJSON(bytes, mayLack, isReport) {
  if (bytes.length > JSON_LIMITS.bytes) return problem('tooLarge');
  const text = decoded(bytes);
  if (typeof text !== 'string') return text;
  const found = inspect(text);
  if (found) return problem(found.fact, found.path, { key: found.key, index: found.index, isSyntax: true });
  const value = JSON.parse(text);
  return { ...(mayLack ? readOpen(value) : readRoot(value, false)), digest: () => digestOf(bytes, isReport) };
}

/**
 * UTF-16 and UTF-32 show themselves by their mark, or by a zero byte among the first two.
 *
 * @param {Uint8Array} bytes
 */
function decoded(bytes) {
  const [one, two] = bytes;
  const isOther = bytes.length > 1 && (one === 0 || two === 0 || one + two === 0x1fd && one >= 0xfe);
  if (isOther) return problem('notUTF8', [], { isSyntax: true });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem('invalidUTF8', [], { isSyntax: true });
  }
}

/**
 * Reads a file of the scan on this page: what is made of it grows from that file.
 *
 * @param {Uint8Array} bytes
 * @param {ResultFormat} data
 * @returns {{document: ScanDocument, refusal?: undefined} | {refusal: Refusal, document?: undefined}}
 */
export function read(bytes, data) {
  const found = readResult(bytes, { mayLack: true });
  if (found.problems) return { refusal: refusal(found.problems) };
  if (found.result.scan.id !== data.scan.id) return { refusal: otherScan(found.result) };
  const fitted = fit(found.result, data);
  if (fitted.problems) return { refusal: refusal(fitted.problems) };
  const { document } = fitted;
  return { document: { ...document, basedOn: [origin(document, found.digest?.() ?? '')] } };
}

/**
 * For a file of a scan that is not here.
 *
 * @param {Record<string, any>} result
 */
export const otherScan = ({ scan }) => new Refusal('open.otherScan', { scan: scan.id });

/**
 * The first of the problems as a sentence.
 *
 * @param {ResultProblem[]} problems
 */
export function refusal([{ fact, path, key, isSyntax }]) {
  switch (fact) {
    case 'tooLarge': return new Refusal('open.tooLarge', { bytes: JSON_LIMITS.bytes });
    case 'notAResult': return new Refusal('open.notAResult');
    case 'newerFormat': return new Refusal('open.newer');
    case 'reportCutOff': return new Refusal('open.cutOff');
    case 'severalResults': return new Refusal('open.several');
    default:
  }
  if (isSyntax && !damages.includes(fact)) return new Refusal('open.notJSON');
  if (key === undefined) return new Refusal('open.damaged', { path });
  // Of a key that cannot stand anywhere its own name says most.
  return new Refusal('open.damaged', { path: isSyntax ? [key] : [...path, key] });
}

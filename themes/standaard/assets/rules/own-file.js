// A result file as this program writes it. Its text is what `JSON.stringify` makes of what it says, so there is nothing
// in it that the guard looks for, and it opens without. Any other file is for result-file.js, which says what is wrong.

import { JSON_LIMITS as limits } from './contract.js';
import { readOpen } from './open-result.js';
import { fit } from './result-root.js';

const WORST = 3; // Bytes of UTF-8 that a character can take.
const deepest = `\n${' '.repeat(2 * limits.depth)}`;
// Keys that are refused, and half of a surrogate pair. Where a text only speaks of them, the guard decides.
const doubtful = /"(__proto__|constructor|prototype)":|\\u[dD]/;

/**
 * @param {string} text
 * @returns {unknown} what it says; undefined when it is not so written, or comes near a limit
 */
function parse(text) {
  const lines = text.split('\n');
  const fits = lines.length <= limits.members && lines.every((line) => line.length * WORST <= limits.stringBytes);
  if (!fits || text.includes(deepest) || doubtful.test(text)) return undefined;
  const value = JSON.parse(text);
  return `${JSON.stringify(value, null, 2)}\n` === text ? value : undefined;
}

/**
 * The document of such a file of the scan on this page, or null. What is made of it grows from it; origins.js names it.
 *
 * @param {Uint8Array} bytes
 * @param {import('./result-root.js').ResultFormat} data
 * @returns {import('./contract.js').ScanDocument | null}
 */
export function readOwn(bytes, data) {
  if (bytes.length > limits.bytes) return null;
  try {
    const { result } = readOpen(parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    const document = result?.scan.id === data.scan.id ? fit(result, data).document : undefined;
    return document ? { ...document, opened: bytes } : null;
  } catch {
    return null;
  }
}

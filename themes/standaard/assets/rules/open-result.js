// A result that may lack the code of the school and the school year: enough for colleagues among themselves, and for
// whoever goes on with it. Who takes in results asks for both.

import { readRoot } from './result-root.js';

const open = ['school.code', 'round'];

/**
 * @param {any} value from `JSON.parse`
 * @returns {import('./result-root.js').Reading}
 */
export function readOpen(value) {
  const found = readRoot(value, false);
  const isOnlyOpen = found.problems?.every(({ path }) => (
    open.includes(path.join('.')) && path.reduce((part, key) => part?.[key], value) === ''));
  return isOnlyOpen ? readRoot(value, true) : found;
}

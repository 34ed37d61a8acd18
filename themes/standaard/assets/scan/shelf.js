// The files of colleagues in this tab, so that they are still there after the page is loaded again. They go when the
// tab closes, and nothing is kept where nothing may be.

import { data } from './data.js';
import * as drafts from './drafts.js';

const name = `scandossier-team:${data.scan.id}`;

/** @typedef {{file: string, text: string}} Kept a file by its name, as this program writes it */

/** @returns {Kept[]} */
export function take() {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '[]');
  } catch {
    return [];
  }
}

/**
 * @param {Kept[]} files
 * @returns {boolean} whether they are kept
 */
export function put(files) {
  try {
    sessionStorage.removeItem(name);
    if (files.length > 0 && !drafts.isOff()) sessionStorage.setItem(name, JSON.stringify(files));
    return files.length === 0 || !drafts.isOff();
  } catch {
    return false;
  }
}

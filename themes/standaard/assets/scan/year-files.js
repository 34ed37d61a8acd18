// The files of earlier years that are open beside this one. They are looked at, and never written into the answers of
// now: a new file does not grow from them, so it does not name them either.

import { find } from '../page/elements.js';
import { isEmpty } from '../rules/document.js';
import { origins } from '../rules/origins.js';
import { readOwn } from '../rules/own-file.js';
import * as resultWriting from '../rules/result-writing.js';
import * as years from '../rules/years.js';
import { data, say } from './data.js';
import * as shelf from './shelf.js';
import { state } from './state.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {{file: string, document: ScanDocument}} Opened
 */

const MOST = 12;
/** @type {Opened[]} */
const files = [];
let isKept = true; // Whether they survive loading the page again.

/** @param {() => void} changed called when they changed without anybody asking for it */
export function listen(changed) {
  for (const { file, text } of shelf.takeYears()) {
    const document = readOwn(new TextEncoder().encode(text), data);
    if (!document) continue;
    delete document.opened; // It names the file that it came from already.
    files.push({ file, document });
  }
  find(document, '[data-off-switch]').addEventListener('change', () => {
    keep();
    changed();
  });
  shelf.onClear(() => {
    files.length = 0;
    changed();
  });
}

function keep() {
  const write = (/** @type {ScanDocument} */ document) => resultWriting.write(document, data, document.modifiedAt);
  isKept = shelf.putYears(files.map(({ file, document }) => ({ file, text: write(document) })));
}

/** @returns {readonly Opened[]} */
export const all = () => files;

export const areKept = () => isKept;

/**
 * @param {string} file
 * @param {ScanDocument} document
 * @returns {string} what there is to say about it; mostly nothing
 */
export function take(file, document) {
  document.basedOn = origins(document);
  delete document.opened;
  const digest = document.basedOn[0]?.digest;
  const isThere = files.some((one) => one.document.round === document.round && one.document.id === document.id
    && one.document.basedOn[0]?.digest === digest);
  if (isThere) return say('year.again', { file });
  if (files.length >= MOST) return say('year.full', { file, limit: MOST });
  files.push({ file, document });
  files.sort((one, other) => one.document.round.localeCompare(other.document.round));
  keep();
  return '';
}

/** @param {number} place */
export function remove(place) {
  const [removed] = files.splice(place, 1);
  keep();
  return removed;
}

/** What is filled in now; null when there is nothing to lay beside another year. */
const draft = () => (isEmpty(state.document) || state.document.answers.size === 0 ? null : state.document);

/** The years that are laid beside each other, and what there is to say about each file. */
export const arranged = () => (
  years.arrange(files.map(({ document }) => document), draft(), Date.now() / 1000));

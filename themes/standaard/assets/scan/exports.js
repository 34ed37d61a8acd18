// What goes elsewhere: files to read, of which the report can be opened again, and a text to send with a file.

import * as afterSaving from './after-saving.js';
import * as csvReport from './csv-report.js';
import * as htmlReport from './html-report.js';
import * as markdownReport from './markdown-report.js';
import * as planDays from './plan-days.js';
import * as report from './report.js';
import { state } from './state.js';

/** @typedef {keyof typeof writers} Kind */

export { afterSaving };

const writers = {
  html: (/** @type {Date} */ _now, /** @type {() => string} */ result) => htmlReport.write(report.fill(), result()),
  csv: () => csvReport.report(state.document),
  md: () => markdownReport.write(report.fill()),
  ics: (/** @type {Date} */ now) => planDays.write(state.document, now),
};

/**
 * @param {Kind} kind
 * @param {Date} now
 * @param {() => string} result the text of the result file, which a report holds
 */
export const write = (kind, now, result) => writers[kind](now, result);

/** @param {HTMLElement} form */
export function listen(form) {
  afterSaving.listen(form);
}

/** @param {Date} now */
export const daysOf = (now) => planDays.daysOf(state.document, now);

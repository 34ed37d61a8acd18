// The files: the result, with what it still needs, and what can be read elsewhere.

import { find, findAll } from '../page/elements.js';
import { hand } from '../page/hand.js';
import { JSON_LIMITS } from '../rules/contract.js';
import * as moments from '../rules/moments.js';
import * as resultWriting from '../rules/result-writing.js';
import * as schoolCode from '../rules/school-code.js';
import * as csvReport from './csv-report.js';
import { data, say } from './data.js';
import * as htmlReport from './html-report.js';
import * as keeping from './keeping.js';
import * as markdownReport from './markdown-report.js';
import * as neededFields from './needed-fields.js';
import * as report from './report.js';
import { state } from './state.js';

/** @typedef {keyof typeof types} FileKind */

const types = { json: 'application/json', html: 'text/html', csv: 'text/csv', md: 'text/markdown' };
/** @type {ReturnType<typeof findParts>} */
let parts;

/** @param {HTMLElement} form */
const findParts = (form) => ({
  message: find(form, '[data-save-message]'),
  text: find(form, '[data-save-message-text]'),
  missing: find(form, '[data-save-missing]'),
  file: find(form, '[data-save-file]'),
});

/** @param {HTMLElement} form */
export function listen(form) {
  parts = findParts(form);
  find(form, '[data-download]').addEventListener('click', download);
  for (const button of findAll(form, '[data-export]')) {
    button.addEventListener('click', () => give(/** @type {keyof typeof readable} */ (button.dataset.export)));
  }
  state.onChange((aspectID) => {
    parts.message.hidden = true;
    if (!aspectID) showFileName();
  });
  showFileName();
}

function download() {
  const missing = neededFields.missing();
  if (missing.length > 0) {
    for (const item of findAll(parts.missing, '[data-missing]')) {
      item.hidden = !missing.some((name) => name === item.dataset.missing);
    }
    tell('refusal', 'save.missing');
    parts.missing.hidden = false;
    return;
  }
  const now = new Date();
  const text = result(now);
  if (new Blob([text]).size > JSON_LIMITS.bytes) {
    tell('refusal', 'save.tooLarge');
    return;
  }
  const file = fileName('json', now);
  hand(text, types.json, file);
  state.markSaved(now);
  tell('done', 'save.done', { file });
  keeping.store();
}

/** @param {Date} now */
const result = (now) => resultWriting.write(state.document, data, moments.write(now));

/** What can be read elsewhere. Only a report that has a code and a school year can be opened again. */
const readable = {
  html: (/** @type {Date} */ now) => htmlReport.write(report.fill(), isNamed() ? result(now) : null),
  csv: () => csvReport.report(state.document),
  md: () => markdownReport.write(report.fill()),
};

/** @param {keyof typeof readable} kind */
function give(kind) {
  const now = new Date();
  const text = readable[kind](now);
  const file = fileName(kind, now);
  hand(text, types[kind], file);
  tell('done', kind === 'html' && !isNamed() ? 'save.doneClosed' : 'save.done', { file });
}

/**
 * @param {'done' | 'refusal'} kind
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
function tell(kind, key, values) {
  parts.message.dataset.kind = kind;
  parts.text.textContent = say(key, values);
  parts.missing.hidden = true;
  parts.message.hidden = false;
  if (kind === 'refusal') parts.message.focus();
}

const code = () => schoolCode.validate(state.document.school.code).code;
const isNamed = () => Boolean(code() && state.document.round);

/**
 * @param {FileKind} kind
 * @param {Date} date
 */
function fileName(kind, date) {
  const { round } = state.document;
  const known = code();
  const name = known && round ? resultWriting.fileName(known, round, date)
    : `scan_${data.scan.id}_${moments.day(date)}.json`;
  return name.replace(/json$/, kind);
}

function showFileName() {
  parts.file.textContent = isNamed() ? say('save.fileName', { file: fileName('json', new Date()) }) : '';
}

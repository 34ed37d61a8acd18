// The files: the result, with what it still needs, and what can be read elsewhere.

import { JSON_LIMITS } from '../rules/contract.js';
import * as moments from '../rules/moments.js';
import * as resultWriting from '../rules/result-writing.js';
import * as schoolCode from '../rules/school-code.js';
import * as csvReport from './csv-report.js';
import { data, say } from './data.js';
import * as detailFields from './detail-fields.js';
import * as htmlReport from './html-report.js';
import * as keeping from './keeping.js';
import * as markdownReport from './markdown-report.js';
import * as report from './report.js';
import { state } from './state.js';

const KEEP = 60_000; // Milliseconds that a download may take to start; revoking its address sooner can break it.
const types = { json: 'application/json', html: 'text/html', csv: 'text/csv', md: 'text/markdown' };
let parts;

export function listen(form) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  parts = {
    message: part('save-message'), text: part('save-message-text'), missing: part('save-missing'),
    file: part('save-file'),
  };
  part('download').addEventListener('click', download);
  for (const button of form.querySelectorAll('[data-export]')) {
    button.addEventListener('click', () => give(button.dataset.export));
  }
  state.onChange((aspectID) => {
    parts.message.hidden = true;
    if (!aspectID) showFileName();
  });
  showFileName();
}

function download() {
  const missing = detailFields.missing();
  if (missing.length > 0) {
    for (const item of parts.missing.children) item.hidden = !missing.includes(item.dataset.missing);
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
  hand(new Blob([text], { type: types.json }), file);
  state.markSaved(now);
  tell('done', 'save.done', { file });
  keeping.store();
}

const result = (now) => resultWriting.write(state.document, data, moments.write(now));

/** The other files need no code and no school year; only a report that has both can be opened again. */
function give(kind) {
  const now = new Date();
  const isWhole = isNamed();
  const text = {
    html: () => htmlReport.write(report.fill(), isWhole ? result(now) : null),
    csv: () => csvReport.report(state.document),
    md: () => markdownReport.write(report.fill()),
  }[kind]();
  const file = fileName(kind, now);
  hand(new Blob([text], { type: types[kind] }), file);
  tell('done', kind === 'html' && !isWhole ? 'save.doneClosed' : 'save.done', { file });
}

/** Gives a file to the browser, as if the user followed a link to it. */
export function hand(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}

function tell(kind, key, values) {
  parts.message.dataset.kind = kind;
  parts.text.textContent = say(key, values);
  parts.missing.hidden = true;
  parts.message.hidden = false;
  if (kind === 'refusal') parts.message.focus();
}

const code = () => schoolCode.validate(state.document.school.code).code;
const isNamed = () => Boolean(code() && state.document.round);

function fileName(kind, date) {
  const name = isNamed() ? resultWriting.fileName(code(), state.document.round, date)
    : `scan_${data.scan.id}_${moments.day(date)}.json`;
  return name.replace(/json$/, kind);
}

function showFileName() {
  parts.file.textContent = isNamed() ? say('save.fileName', { file: fileName('json', new Date()) }) : '';
}

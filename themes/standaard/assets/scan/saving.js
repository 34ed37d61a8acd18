// The files: the result, with what it still needs, and what can be read elsewhere.

import { find, findAll } from '../page/elements.js';
import { hand } from '../page/hand.js';
import { JSON_LIMITS } from '../rules/contract.js';
import { digestOf } from '../rules/digest.js';
import * as names from '../rules/file-name.js';
import * as moments from '../rules/moments.js';
import { origin, origins } from '../rules/origins.js';
import * as resultWriting from '../rules/result-writing.js';
import { aspects, data, say } from './data.js';
import { fillList } from './fill-list.js';
import * as keeping from './keeping.js';
import * as neededFields from './needed-fields.js';
import { remark } from './remark.js';
import { state } from './state.js';
import * as together from './together.js';
import * as tooLong from './too-long.js';

/**
 * @typedef {keyof typeof types} FileKind
 * @typedef {import('./exports.js').Kind} ExportKind
 */

const types = { json: 'application/json', html: 'text/html', csv: 'text/csv', md: 'text/markdown', ics: 'text/calendar' };
/** @type {ReturnType<typeof findParts>} */
let parts;

/** @param {HTMLElement} form */
const findParts = (form) => ({
  message: find(form, '[data-save-message]'),
  text: find(form, '[data-save-message-text]'),
  next: find(form, '[data-next]'),
  places: find(form, '[data-save-places]'),
  placeTemplate: find(form, '[data-save-place-template]', HTMLTemplateElement),
  anyway: find(form, '[data-download-anyway]'),
  share: find(form, '[data-share]'),
  file: find(form, '[data-save-file]'),
  planSaid: find(form, '[data-plan-said]'),
});

/** @param {HTMLElement} form */
export function listen(form) {
  parts = findParts(form);
  find(form, '[data-download]').addEventListener('click', () => download(true));
  parts.anyway.addEventListener('click', () => download(false));
  parts.share.addEventListener('click', share);
  parts.share.hidden = !canShare();
  for (const button of findAll(form, '[data-export]')) {
    button.addEventListener('click', () => give(/** @type {ExportKind} */ (button.dataset.export)));
  }
  if (state.document.opened) {
    nameOpened();
    keeping.store();
  }
  state.onChange((aspectID) => {
    nameOpened();
    parts.message.hidden = true;
    if (!aspectID) showFileName();
  });
  showFileName();
}

/** @param {boolean} isComplete whether what the office needs has to be there */
function download(isComplete) {
  const long = tooLong.found();
  if (long.length > 0) {
    refuse('save.tooLongText', long.map((field) => field.closest('[data-aspect]')?.id ?? field.id));
    return;
  }
  const missing = neededFields.missing();
  // What goes to others has to say whose it is; what is for the own school or team need not.
  if (isComplete && missing.length > 0 && state.document.sharing !== 'none') {
    neededFields.ask();
    refuse('save.missing', missing);
    parts.anyway.hidden = false;
    return;
  }
  const now = new Date();
  const text = result(now);
  if (new Blob([text]).size > JSON_LIMITS.bytes) {
    refuse('save.tooLarge');
    return;
  }
  const file = fileName('json', now);
  hand(text, types.json, file);
  settle(now, text, missing.length > 0 ? 'save.doneOpen' : 'save.done', file);
  const isForOthers = state.document.sharing !== 'none' && missing.length === 0;
  together.part('exports').then((exports) => exports?.afterSaving.show(isForOthers));
}

/** @type {(now: Date, text: string, key: string, file: string) => void} */
function settle(now, text, key, file) {
  grow(text, now);
  state.markSaved(now);
  tell('done', key, { file });
  keeping.store();
}

/** Where a device has no folder with downloads in sight: a sheet that puts the file where the user says. */
async function share() {
  const now = new Date();
  const text = result(now);
  const file = new File([text], fileName('json', now), { type: types.json });
  try {
    await navigator.share({ files: [file] });
  } catch {
    return; // Not done, or not allowed: nothing is in a file.
  }
  settle(now, text, 'save.shared', file.name);
}

/** Whether this device can share such a file. */
function canShare() {
  const file = new File(['{}'], 'scan.json', { type: types.json });
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** @param {Date} now */
const result = (now) => resultWriting.write(state.document, data, moments.write(now));

/**
 * The next file grows from the one that was just handed out.
 *
 * @param {string} text
 * @param {Date} now
 */
function grow(text, now) {
  const digest = digestOf(new TextEncoder().encode(text));
  growFrom([origin({ ...state.document, modifiedAt: moments.write(now) }, digest)]);
}

/**
 * What it grows from is no answer: what stood in a file still does.
 *
 * @param {import('../rules/contract.js').Origin[]} basedOn
 */
function growFrom(basedOn) {
  const isSaved = state.standing() === 'saved';
  state.document.basedOn = basedOn;
  delete state.document.opened;
  if (isSaved) state.markSaved(state.savedAt, state.isGiven);
}

/** Names the file that was opened, as soon as this script is there. */
function nameOpened() {
  if (state.document.opened) growFrom(origins(state.document));
}

/** @param {ExportKind} kind */
async function give(kind) {
  const exports = await together.part('exports');
  if (!exports) return;
  const now = new Date();
  const days = kind === 'ics' ? exports.daysOf(now).length : null;
  if (days === 0) {
    tellDays('', 0);
    return;
  }
  const file = fileName(kind, now);
  hand(exports.write(kind, now, () => result(now)), types[kind], file);
  if (kind === 'html') {
    grow(result(now), now);
    keeping.store();
  }
  tell('done', 'save.done', { file });
  if (days) tellDays(file, days);
}

/** @type {(file: string, n: number) => void} */
function tellDays(file, n) {
  remark(parts.planSaid, n === 0 ? say('overview.noDays') : say('overview.days', { file, n }));
}

/**
 * @param {'done' | 'refusal'} kind
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
function tell(kind, key, values) {
  parts.message.dataset.kind = kind;
  parts.text.textContent = say(key, values);
  parts.places.hidden = parts.anyway.hidden = true;
  parts.next.hidden = true;
  parts.message.hidden = false;
  if (kind === 'refusal') parts.message.focus();
}

/**
 * @param {string} key
 * @param {string[]} places the fields or aspects to go to
 */
function refuse(key, places = []) {
  tell('refusal', key);
  fillList(parts.places, parts.placeTemplate, [...new Set(places)], (item, id) => {
    const link = find(item, 'a', HTMLAnchorElement);
    link.href = `#${id}`;
    link.textContent = aspects.get(id)?.title ?? neededFields.labelOf(id);
  });
  parts.places.hidden = places.length === 0;
}

/** @type {(kind: FileKind, date: Date) => string} */
const fileName = (kind, date) => names.fileName(state.document, data.scan.id, date, kind);

function showFileName() {
  parts.file.textContent = say('save.fileName', { file: fileName('json', new Date()) });
}

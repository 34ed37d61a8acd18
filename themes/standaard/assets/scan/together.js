// Loads what nobody needs before there are answers or a file (later.js): with the first answer, or when one of its
// screens or a file is opened. In the scan as one file it is there already. A press on what needs it, before it is
// there, is not lost.

import { find, findAll, within } from '../page/elements.js';
import { say } from './data.js';
import * as drafts from './drafts.js';
import * as keeping from './keeping.js';
import * as screens from './screens.js';
import { state } from './state.js';

/** @typedef {typeof import('./later.js')} Later */

const names = ['themas', 'kaart', 'nog-niet', 'kiezen', 'overzicht', 'bewaren', 'team', 'gesprek'];
const GONE = 400; // An answer from here on says that a file is not there.
/** @type {HTMLElement} */
let form;
/** @type {Promise<Later | null> | null} */
let loading = null;
/** @type {Later | null} */
let loaded = null;
let isGone = false;
let start = '#themas'; // Where a conversation was started, and goes back to.
/** @type {HTMLElement[]} */
const pressed = [];
/** @type {File[]} */
const dropped = [];

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  screens.onShow((screen) => {
    if (screen !== 'gesprek') start = location.hash;
    if (names.includes(screen)) load();
  });
  state.onChange(load);
  // In a field that nobody listens to before.
  form.addEventListener('input', (event) => { if (within(event, '[data-next-step]')) load(); });
  if (drafts.list().length > 0) load();
  form.addEventListener('click', holdPress, { capture: true });
  find(form, '#team').addEventListener('dragover', holdFiles);
  find(form, '#team').addEventListener('drop', holdFiles);
  find(form, '[data-later-reload]').addEventListener('click', () => location.reload());
}

/** @returns {Promise<Later | null>} null: it turned out that they cannot load */
export function load() {
  if (isGone) return Promise.resolve(null);
  loading ??= import('./later.js').then(arrived, failed);
  return loading;
}

/** @param {Later} later */
function arrived(later) {
  loaded = later;
  find(form, '[data-later-failed]').hidden = true;
  later.listen(form);
  if (['team', 'gesprek'].includes(screens.current() ?? '')) screens.go(location.hash);
  if (dropped.length > 0) later.team.add(dropped.splice(0));
  for (const control of takePressed()) control.click();
  return later;
}

/** @param {Error} error with the address that did not load */
function failed({ message: address }) {
  loading = null; // The next time somebody comes here is another try.
  dropped.length = 0;
  isGone = performance.getEntriesByName(address).some((entry) => (
    (/** @type {{responseStatus?: number}} */ (entry).responseStatus ?? 0) >= GONE));
  const notice = find(form, '[data-later-failed]');
  find(notice, '[data-later-text]').textContent = say(isGone ? goneKey() : 'later.failed');
  find(notice, '[data-later-reload]').hidden = !isGone;
  notice.hidden = false;
  if (takePressed().length > 0) notice.focus();
  if (isGone) bury();
  return null;
}

/** A reload loses what stands nowhere but in this tab. */
function goneKey() {
  keeping.store();
  return drafts.hasUnsaved() ? 'later.goneMemory' : 'later.gone';
}

/** What cannot work any more does not look as if it could. */
function bury() {
  for (const control of findAll(form, '[data-needs-later]')) {
    if (control instanceof HTMLInputElement) control.disabled = true;
    else control.setAttribute('aria-disabled', 'true');
  }
}

/**
 * Keeps a press until what carries it out is there. Impatience is one press, except for going on.
 *
 * @param {Event} event
 */
function holdPress(event) {
  const control = loaded ? null : within(event, 'button[data-needs-later]');
  if (!control) return;
  event.preventDefault();
  event.stopPropagation();
  if (isGone) {
    find(form, '[data-later-failed]').focus();
    return;
  }
  if (!pressed.includes(control) || 'talkStep' in control.dataset) pressed.push(control);
  control.setAttribute('aria-busy', 'true');
  load();
}

/** The controls that were pressed, in order; from here on nobody waits for them. */
function takePressed() {
  for (const control of pressed) control.removeAttribute('aria-busy');
  return pressed.splice(0);
}

/**
 * Files that are dropped before anything takes them would replace the page.
 *
 * @param {DragEvent} event
 */
function holdFiles(event) {
  if (loaded) return;
  event.preventDefault();
  if (event.type !== 'drop') return;
  dropped.push(...event.dataTransfer?.files ?? []);
  load();
}

/** What was loaded, or null. */
export const later = () => loaded;

/** Where a conversation was started. */
export const from = () => start;

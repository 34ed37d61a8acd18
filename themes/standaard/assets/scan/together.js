// Loads what nobody needs before there are answers or a file (later.js): with the first answer, or when one of its
// screens or a file is opened; and what only some need beyond that (its `parts`), with its screen or its button. In the
// scan as one file it is all there already. A press on what needs it, before it is there, is not lost.

import { find, findAll, within } from '../page/elements.js';
import { say } from './data.js';
import * as drafts from './drafts.js';
import * as keeping from './keeping.js';
import * as screens from './screens.js';
import { state } from './state.js';

/**
 * @typedef {typeof import('./later.js')} Later
 * @typedef {'' | keyof Later['parts']} Name of what loads: '' is later.js, which loads the others
 * @typedef {{listen?: (form: HTMLElement) => void, add?: (files: File[]) => void}} Part
 */

/**
 * By screen what it needs beside later.js.
 *
 * @type {Record<string, Name>}
 */
const needs = { team: 'team', gesprek: 'team', terugkijken: 'year' };
const early = /^(start|gegevens|thema-.*)$/; // What these screens need is there.
const GONE = 400; // An answer from here on says that a file is not there.
/** @type {HTMLElement} */
let form;
/** @type {Map<Name, Promise<Part | null>>} */
const loading = new Map();
/** @type {Map<Name, Part>} */
const loaded = new Map();
/** @type {Set<Name>} */
const gone = new Set();
let start = '#themas'; // Where a conversation was started, and goes back to.
/** @type {HTMLElement[]} */
const pressed = [];

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  screens.onShow((screen) => {
    if (screen !== 'gesprek') start = location.hash;
    if (!early.test(screen)) want(needs[screen] ?? '');
  });
  state.onChange(() => { load(); });
  // In a field that nobody listens to before.
  form.addEventListener('input', (event) => { if (within(event, '[data-next-step]')) load(); });
  if (drafts.list().length > 0) load();
  form.addEventListener('click', holdPress, { capture: true });
  form.addEventListener('dragover', holdFiles);
  form.addEventListener('drop', holdFiles);
  find(form, '[data-later-reload]').addEventListener('click', () => location.reload());
}

/** @returns {Promise<Later | null>} null: it turned out that they cannot load */
export const load = () => /** @type {Promise<Later | null>} */ (want(''));

/**
 * @template {keyof Later['parts']} Which
 * @param {Which} name
 * @returns {Promise<Awaited<ReturnType<Later['parts'][Which]>> | null>} null: it turned out that it cannot load
 */
export const part = (name) => /** @type {Promise<any>} */ (want(name));

/**
 * @param {Name} name
 * @returns {Promise<Part | null>}
 */
function want(name) {
  if (gone.has(name)) return Promise.resolve(null);
  const promise = loading.get(name) ?? fetchPart(name).then(
    (found) => arrived(name, found), (error) => failed(name, error)).catch((error) => {
    reportError(error); // What does not start is as good as what does not load.
    return failed(name, error);
  });
  loading.set(name, promise);
  return promise;
}

/**
 * @param {Name} name
 * @returns {Promise<Part | null>}
 */
async function fetchPart(name) {
  if (name === '') return import('./later.js');
  const later = await load();
  return later ? /** @type {Promise<Part>} */ (later.parts[name]()) : null;
}

/** @type {(name: Name, part: Part | null) => Part | null} */
function arrived(name, found) {
  if (!found) {
    loading.delete(name);
    return null;
  }
  found.listen?.(form);
  loaded.set(name, found);
  find(form, '[data-later-failed]').hidden = true;
  const screen = screens.current() ?? '';
  if (name !== '' && needs[screen] === name) screens.go(location.hash);
  for (const control of takePressed(name)) control.click();
  return found;
}

/**
 * @param {Name} name
 * @param {Error} error with the address that did not load
 */
function failed(name, { message: address }) {
  loading.delete(name); // The next time somebody comes here is another try.
  const isGone = performance.getEntriesByName(address).some((entry) => (
    (/** @type {{responseStatus?: number}} */ (entry).responseStatus ?? 0) >= GONE));
  const notice = find(form, '[data-later-failed]');
  find(notice, '[data-later-text]').textContent = say(isGone ? goneKey() : 'later.failed');
  find(notice, '[data-later-reload]').hidden = !isGone;
  notice.hidden = false;
  if (takePressed(name).length > 0) notice.focus();
  if (isGone) bury(name);
  return null;
}

/** A reload loses what stands nowhere but in this tab. */
function goneKey() {
  keeping.store();
  return drafts.hasUnsaved() ? 'later.goneMemory' : 'later.gone';
}

/** @param {HTMLElement} control */
const needOf = (control) => /** @type {Name} */ (control.dataset.needsLater);

/**
 * What cannot work any more does not look as if it could.
 *
 * @param {Name} name
 */
function bury(name) {
  gone.add(name);
  for (const control of findAll(form, '[data-needs-later]')) {
    // Without the first of them nothing else can load.
    if (name !== '' && needOf(control) !== name) continue;
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
  const control = within(event, 'button[data-needs-later]');
  if (!control || loaded.has(needOf(control))) return;
  event.preventDefault();
  event.stopPropagation();
  if (gone.has('') || gone.has(needOf(control))) {
    find(form, '[data-later-failed]').focus();
    return;
  }
  if (!pressed.includes(control) || 'talkStep' in control.dataset) pressed.push(control);
  control.setAttribute('aria-busy', 'true');
  want(needOf(control));
}

/**
 * The controls that were pressed, in order; from here on nobody waits for them.
 *
 * @param {Name} name
 */
function takePressed(name) {
  // Without the first of them nothing else comes either.
  const found = pressed.filter((control) => needOf(control) === name || (name === '' && !loaded.has('')));
  for (const control of found) {
    control.removeAttribute('aria-busy');
    pressed.splice(pressed.indexOf(control), 1);
  }
  return found;
}

/**
 * Files that are dropped before anything takes them would replace the page.
 *
 * @param {DragEvent} event
 */
function holdFiles(event) {
  const name = needs[within(event, '#team, #terugkijken')?.id ?? ''];
  if (!name || loaded.has(name)) return;
  event.preventDefault();
  const files = [...event.dataTransfer?.files ?? []];
  if (event.type === 'drop') want(name).then((found) => found?.add?.(files));
}

/** What was loaded, or null. */
export const later = () => /** @type {Later | null} */ (loaded.get('') ?? null);

/** Where a conversation was started. */
export const from = () => start;

// Keeps what is filled in: on this computer where that may be, else in memory. When to store, and what the buttons
// about drafts do; keeper.js knows when that would go over another tab, and the others show it.

import { find, findAll, within } from '../page/elements.js';
import * as aspectFields from './aspect-fields.js';
import { data } from './data.js';
import * as detailFields from './detail-fields.js';
import * as bin from './draft-bin.js';
import * as draftList from './draft-list.js';
import * as messages from './draft-messages.js';
import * as notes from './draft-notes.js';
import * as drafts from './drafts.js';
import { keeper as makeKeeper } from './keeper.js';
import * as screens from './screens.js';
import { state } from './state.js';

const QUIET = 500; // Milliseconds without a change before the draft is stored and the line about it is renewed.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
const keeper = makeKeeper(drafts);
/** @type {HTMLInputElement} */
let offSwitch;
let isStale = true; // The fields may show what the browser put back.

function draft(content = state.content()) {
  return { key: state.key, content, standing: state.standing(content), savedAt: state.savedAt };
}

/** @type {{isRisk: () => boolean, tell: () => void}} */
const others = { isRisk: () => false, tell: () => {} };

/** Whether there is something that goes when the page goes. */
export const mayLose = () => (
  (keeper.isConflict() && keeper.hasOwnChanges(draft())) || drafts.hasUnsaved() || others.isRisk());

/** @param {() => boolean} isRisk whether somebody else has something to lose */
export function addRisk(isRisk) {
  others.isRisk = isRisk;
}

/** @param {() => void} listener called when everything stands where it stands */
export function onStored(listener) {
  others.tell = listener;
}

/** The page may go: whoever leaves was asked. */
export const release = () => window.removeEventListener('beforeunload', warn);


function changed() {
  clearTimeout(timer);
  timer = setTimeout(store, QUIET);
  notes.startReminder();
  // Only while there may be something to lose: some browsers do not keep a page that listens.
  if (keeper.place() !== 'stored') window.addEventListener('beforeunload', warn);
}

/** Stores what changed, and says where everything stands. */
export function store() {
  clearTimeout(timer);
  const now = draft();
  if (keeper.keep(now, new Date())) drafts.tab.set({ key: state.key });
  if (now.standing !== 'changed') notes.stopReminder();
  if (mayLose()) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  notes.show(now.standing, keeper);
  draftList.offer(now.standing);
  others.tell();
}

/** @param {BeforeUnloadEvent} event */
function warn(event) {
  store();
  if (!mayLose()) return;
  event.preventDefault();
  event.returnValue = true; // For Chromium before 119.
}

/** Shows what is kept in the fields, after a browser put something there by itself. */
function redraw() {
  if (!isStale) return;
  isStale = false;
  offSwitch.checked = drafts.isOff();
  detailFields.show(state.document);
  aspectFields.show();
}

/**
 * What somebody filled in before the scripts ran. What a browser puts back when it loads a page again may be of another
 * draft, or of one that was wiped.
 *
 * @param {HTMLElement} form
 */
function takeTyped(form) {
  const [visit] = performance.getEntriesByType('navigation');
  if (/** @type {PerformanceNavigationTiming | undefined} */ (visit)?.type !== 'navigate') return;
  for (const field of findAll(form, 'input, select, textarea')) {
    if (isTyped(/** @type {HTMLInputElement} */ (field))) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} field */
function isTyped(field) {
  if (!(field instanceof HTMLInputElement) || field.type === 'text') return field.value !== '';
  return field.checked && !field.defaultChecked;
}

/** Before something else takes the place of this draft: nothing of it gets lost. */
export function settle() {
  if (keeper.isConflict() && keeper.hasOwnChanges(draft())) separate();
  else store();
}

function separate() {
  state.split();
  keeper.begin();
  store();
  draftList.show();
}

/**
 * Shows a document that was put in the state and is not stored yet; with `found` when it was.
 *
 * @param {drafts.ReadableDraft} [found]
 */
export function show(found) {
  if (found) keeper.open(draft(), found);
  else keeper.begin();
  drafts.tab.set({ key: state.key });
  detailFields.show(state.document);
  aspectFields.show();
  state.changed();
  store();
  draftList.show();
}

/**
 * A fresh draft beside the present one, which stays in the list.
 *
 * @param {boolean} keepDetails
 */
export function startNew(keepDetails) {
  settle();
  const { school, round, sharing, shareNotes } = state.document;
  state.clear();
  if (keepDetails) Object.assign(state.document, { school: { ...school }, round, sharing, shareNotes });
  show();
}

/**
 * @param {string | undefined} key
 * @returns {boolean} whether there was a draft with this key that can be read
 */
export function open(key) {
  const found = key === undefined ? null : drafts.read(key);
  if (!found?.document) {
    draftList.show();
    return false;
  }
  state.open(found.document, found);
  show(found);
  return true;
}

/**
 * Removes drafts; `undo` puts them back, and opens the one with `key`.
 *
 * @param {string[]} keys
 * @param {string} sentence
 */
export function remove(keys, sentence, key = keys.find((one) => one === state.key)) {
  bin.remove(keys, key);
  if (key === state.key) {
    state.clear();
    show();
  } else draftList.show();
  messages.offerUndo(sentence);
}

/** @param {drafts.Mode} mode */
function begin(mode) {
  startNew(false);
  drafts.tab.set({ mode });
  screens.go(`#kaart/${data.aspects[0].id}`);
}

/**
 * What the buttons do, with the key of the draft that they stand at; what was open is settled by then.
 *
 * @type {Record<string, (key: string) => void>}
 */
const actions = {
  new: () => begin('card'),
  short: () => begin('short'),
  open(key) {
    // Who came by a link to one screen goes on there.
    if (open(key)) screens.go(screens.current() === 'start' ? '#themas' : location.hash);
  },
  theirs(key) {
    if (open(key)) return;
    state.clear();
    show();
  },
};

/**
 * What further buttons do.
 *
 * @param {typeof actions} more
 */
export function addActions(more) {
  Object.assign(actions, more);
}

/** @param {Event} event */
function act(event) {
  const button = within(event, '[data-keep]');
  if (!button) return;
  const { keep = '' } = button.dataset;
  const key = within(event, '[data-key]')?.dataset.key ?? state.key; // Settling can give the draft another.
  if (keep === 'own') return separate();
  settle();
  actions[keep](key);
}

/** @param {HTMLElement} form */
export function listen(form) {
  for (const part of [draftList, messages, notes]) part.listen(form);
  drafts.prune();
  offSwitch = find(form, '[data-off-switch]', HTMLInputElement);
  find(form, '[data-local-file]').hidden = location.protocol !== 'file:';
  offSwitch.addEventListener('change', () => {
    const { checked } = offSwitch;
    drafts.turn(checked, state.key);
    keeper.turn(state.key, checked);
    store();
    draftList.show();
  });
  form.addEventListener('click', act);
  state.onChange(changed);
  screens.onShow((screen) => {
    messages.leave(screen);
    if (screen !== 'start') return;
    store();
    draftList.show();
  });
  window.addEventListener('pagehide', () => {
    store();
    isStale = true;
  });
  // Some browsers empty the fields after they said that the page is there again.
  window.addEventListener('pageshow', () => setTimeout(redraw));
  for (const kind of ['beforeinput', 'keydown', 'pointerdown']) form.addEventListener(kind, redraw, { capture: true });
  document.addEventListener('visibilitychange', store);
  drafts.onOtherTab(() => {
    keeper.hear(state.key);
    notes.show(state.standing(), keeper);
    draftList.show(false);
  });
  if (open(drafts.tab.get().key)) return;
  takeTyped(form);
  detailFields.show(state.document);
  store();
}

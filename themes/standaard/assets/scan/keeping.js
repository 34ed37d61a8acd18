// Keeps what is filled in: on this computer where that may be, else in memory. Says so in words, and never writes over
// what another tab wrote.

import { counts } from '../rules/document.js';
import * as moments from '../rules/moments.js';
import * as resultWriting from '../rules/result-writing.js';
import * as aspectFields from './aspect-fields.js';
import { data, say } from './data.js';
import * as detailFields from './detail-fields.js';
import * as drafts from './drafts.js';
import * as overview from './overview.js';
import * as screens from './screens.js';
import { state } from './state.js';
import * as words from './words.js';

const QUIET = 500; // Milliseconds without a change before the draft is stored and the line about it is renewed.
const REMIND = 20 * 60_000; // Milliseconds that changes may be in no file before the page says so.
let form;
let timer;
let reminder = null;
let known = null; // What this tab knows to be stored of its draft.
let kept = null; // The draft as it was when it was last stored or opened.
let place = null; // What the last write came to.
let storedAt = null;
let removed = null; // What `undo` puts back.
let doomed = []; // The keys that wait for a yes.

const part = (name) => form.querySelector(`[data-${name}]`);
const stamp = (content = state.content()) => [state.standing(content), state.savedAt?.getTime(), content].join();
const isConflict = () => place === 'changed' || place === 'gone';
const hasOwnChanges = () => state.standing() !== 'empty' && stamp() !== kept;

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A note at the foot of the window. The style leaves room for it below whatever has the focus. */
function note(name, isShown) {
  part(name).hidden = !isShown;
  const noted = ['conflict', 'reminder'].find((one) => !part(one).hidden);
  document.documentElement.dataset.noted = noted ?? '';
}

function changed() {
  clearTimeout(timer);
  timer = setTimeout(store, QUIET);
  reminder ??= setTimeout(() => note('reminder', true), REMIND);
  // Only while there may be something to lose: some browsers do not keep a page that listens.
  if (place !== 'stored') window.addEventListener('beforeunload', warn);
}

/** Stores what changed, and says where everything stands. */
export function store() {
  clearTimeout(timer);
  const content = state.content();
  const now = stamp(content);
  const standing = state.standing(content);
  if (now !== kept && !isConflict() && (kept !== null || standing !== 'empty')) {
    const raw = drafts.raw(content, standing !== 'changed', state.savedAt);
    place = drafts.write(state.key, raw, known);
    if (place === 'stored') known = raw;
    if (!isConflict()) kept = now;
    storedAt = new Date();
    drafts.tab.set({ key: state.key });
  }
  if (standing !== 'changed') {
    clearTimeout(reminder);
    reminder = null;
    note('reminder', false);
  }
  if (mayLose()) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  showLine(standing);
}

const mayLose = () => isConflict() && hasOwnChanges() || drafts.hasUnsaved();

function warn(event) {
  store();
  if (!mayLose()) return;
  event.preventDefault();
  event.returnValue = true; // For Chromium before 119.
}

/** The time stands outside the part that is read out: it is renewed with every change. */
function showLine(standing) {
  const { answered, priorities } = counts(state.document);
  const words = (date) => (date ? moments.inWords(date, new Date()) : '');
  const said = [say(`state.${standing}`, { n: answered, total: data.aspects.length, time: words(state.savedAt) })];
  if (isConflict() || standing === 'changed' && place !== 'stored') said.push(say(`keep.${place}`));
  if (priorities > aspectFields.MANY_PRIORITIES) said.push(say('state.priorities', { n: priorities }));
  set(part('said'), said.join(' · '));
  const isStored = place === 'stored' && standing !== 'empty';
  set(part('stored'), isStored ? say('keep.stored', { time: words(storedAt) }) : '');
  note('conflict', isConflict());
  if (!isConflict()) return;
  set(part('conflict-text'), say(`keep.${place}Text`));
  set(part('keep="theirs"'), say(`keep.${place}Theirs`));
}

function showList() {
  const all = drafts.list();
  const readable = all.filter((draft) => draft.document);
  part('drafts').hidden = all.length === 0;
  overview.fillList(part('draft-list'), part('draft-template'), all, showDraft);
  part('continue').hidden = state.standing() !== 'empty' || readable.length === 0;
  if (readable.length === 0) return;
  part('continue').dataset.key = readable[0].key;
  set(part('keep="open"'), say('keep.continue', { name: name(readable[0]), time: lastChange(readable[0]) }));
}

const name = ({ document }) => [words.school(document.school), document.round].filter(Boolean).join(', ');

function lastChange({ storedAt: date }) {
  const { day, inWords } = moments;
  const time = inWords(date, new Date());
  return day(date) === day(new Date()) ? say('keep.today', { time }) : time;
}

function showDraft(item, draft) {
  item.dataset.key = draft.key;
  const isOpen = draft.key === state.key;
  const title = draft.document ? name(draft) : say('keep.damaged');
  item.querySelector('[data-name]').textContent = title;
  item.querySelector('[data-open-now]').hidden = !isOpen;
  for (const button of item.querySelectorAll('[data-keep]')) {
    button.hidden = button.dataset.keep !== 'remove' && !draft.document || button.dataset.keep === 'open' && isOpen;
    button.setAttribute('aria-label', `${button.textContent}: ${title}`);
  }
  if (!draft.document) return;
  const until = drafts.expires(draft).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const { answered } = counts(draft.document);
  const values = { n: answered, total: data.aspects.length, time: lastChange(draft), until };
  item.querySelector('[data-facts]').textContent = [
    say('keep.facts', values), say(draft.isSaved ? 'keep.inFile' : 'keep.inNoFile'),
    say(draft.isInMemory ? 'keep.memory' : 'keep.until', values),
  ].join(' · ');
}

/** Before something else takes the place of this draft: nothing of it gets lost. */
export function settle() {
  if (isConflict() && hasOwnChanges()) separate();
  else store();
}

function separate() {
  state.split();
  known = kept = place = null;
  store();
  showList();
}

/** Shows a document that was put in the state and is not stored yet; `draft` when it was. */
export function show(draft) {
  known = draft ? drafts.stored(state.key) : null;
  kept = draft ? stamp() : null;
  place = draft ? draft.isInMemory ? 'memory' : 'stored' : null;
  storedAt = draft?.storedAt;
  drafts.tab.set({ key: state.key });
  detailFields.show(state.document);
  aspectFields.show(state.document);
  state.changed();
  store();
  showList();
}

/** A fresh draft beside the present one, which stays in the list. */
export function startNew(keepDetails) {
  settle();
  const { school, round, sharing, shareNotes } = state.document;
  state.clear();
  if (keepDetails) Object.assign(state.document, { school: { ...school }, round, sharing, shareNotes });
  show();
}

/** @returns {boolean} whether there was a draft with this key that can be read */
function open(key) {
  const draft = drafts.read(key);
  if (draft?.document) {
    state.open(draft.document, draft);
    show(draft);
  } else showList();
  return Boolean(draft?.document);
}

function copy(key) {
  const draft = drafts.read(key);
  if (!draft?.document) return showList();
  const { id, createdAt } = state.empty();
  const text = resultWriting.write({ ...draft.document, id, createdAt }, data, '');
  drafts.write(id, drafts.raw(text, false, null), null);
  showList();
  return tell('done', say('keep.copied', { name: name(draft) }));
}

/** Removes drafts; `undo` puts them back, and opens the one with `key`. */
export function remove(keys, sentence, key = keys.find((one) => one === state.key)) {
  removed = { drafts: keys.map(drafts.read).filter(Boolean), key };
  for (const one of keys) drafts.remove(one);
  if (key === state.key) {
    state.clear();
    show();
  } else showList();
  part('undo-text').textContent = sentence;
}

function undo() {
  const { drafts: items, key } = removed;
  removed = null;
  for (const draft of items) drafts.write(draft.key, draft.raw, null);
  if (!key || !open(key)) showList();
  tell('done', say('open.restored'));
}

function askToWipe(keys, sentence) {
  doomed = keys;
  part('wipe-text').textContent = sentence;
  part('wipe-choice').hidden = false;
  part('wipe-choice').focus();
}

/** @param {'done' | 'refusal'} kind */
export function tell(kind, sentence) {
  const message = part('open-message');
  message.dataset.kind = kind;
  message.textContent = sentence;
  message.hidden = false;
  part('open-undo').hidden = removed === null;
  message.focus();
}

/** What the buttons do, with the key of the draft that they stand at; what was open is settled by then. */
const actions = {
  new() {
    startNew(false);
    screens.go('#gegevens');
  },
  open(key) {
    if (open(key)) screens.go('#themas');
  },
  copy,
  remove(key) {
    remove([key], say('keep.removed'));
    tell('done', say('keep.removed'));
  },
  undo,
  theirs(key) {
    if (open(key)) return;
    state.clear();
    show();
  },
  wipe: () => askToWipe([state.key], say(`keep.wipe.${state.standing()}`)),
  wipeAll() {
    const all = drafts.list();
    askToWipe(all.map((draft) => draft.key),
      say('keep.wipe.all', { n: all.length, open: all.filter((draft) => !draft.isSaved).length }));
  },
  yes() {
    part('wipe-choice').hidden = true;
    remove(doomed, say('keep.wiped'));
    tell('done', say('keep.wiped'));
  },
  no() {
    part('wipe-choice').hidden = true;
    part('keep="wipe"').focus();
  },
};

function act({ target }) {
  const button = target.closest('[data-keep]');
  if (!button) return;
  const { keep } = button.dataset;
  const key = button.closest('[data-key]')?.dataset.key ?? state.key;
  if (keep === 'own') return separate();
  settle();
  actions[keep](key);
}

export function listen(root) {
  form = root;
  drafts.prune();
  part('off-switch').checked = drafts.isOff();
  part('local-file').hidden = location.protocol !== 'file:';
  part('off-switch').addEventListener('change', ({ target }) => {
    drafts.turn(target.checked, state.key);
    known = target.checked ? null : known ?? drafts.stored(state.key);
    kept = null;
    store();
    showList();
  });
  form.addEventListener('click', act);
  state.onChange(changed);
  screens.onShow((screen) => {
    part('open-message').hidden = true;
    part('open-undo').hidden = removed === null || screen !== 'start';
    if (screen !== 'start') return;
    store();
    showList();
  });
  window.addEventListener('pagehide', store);
  document.addEventListener('visibilitychange', store);
  drafts.onOtherTab((key) => {
    const there = drafts.stored(state.key);
    if (known !== null && there !== known) place = there === null ? 'gone' : 'changed';
    showLine(state.standing());
    // Whoever stands in the list keeps their place.
    if (!part('draft-list').contains(document.activeElement)) showList();
  });
  if (!open(drafts.tab.get().key)) store();
}


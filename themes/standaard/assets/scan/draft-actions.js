// What is done with drafts besides opening them: copying, removing, putting back, and wiping after a question.

import { find } from '../page/elements.js';
import * as resultWriting from '../rules/result-writing.js';
import { data, say } from './data.js';
import * as bin from './draft-bin.js';
import * as draftList from './draft-list.js';
import * as messages from './draft-messages.js';
import * as draftWords from './draft-words.js';
import * as drafts from './drafts.js';
import * as keeping from './keeping.js';
import * as shelf from './shelf.js';
import { state } from './state.js';

/** @type {HTMLElement} */
let form;
/** @type {string[]} */
let doomed = []; // The keys that wait for a yes.

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  keeping.addActions({ copy, remove, undo, wipe, wipeAll, yes, no });
}

/** @param {string} key */
function copy(key) {
  const found = drafts.read(key);
  if (!found?.document) return draftList.show();
  const { id, createdAt } = state.empty();
  const text = resultWriting.write({ ...found.document, id, createdAt }, data, '');
  drafts.write(id, drafts.raw(text, false, null), null);
  draftList.show();
  return messages.tell('done', say('keep.copied', { name: draftWords.name(found) }));
}

/** @param {string} key */
function remove(key) {
  keeping.remove([key], say('keep.removed'));
  messages.tell('done', say('keep.removed'));
}

function undo() {
  const key = bin.restore();
  if (!key || !keeping.open(key)) draftList.show();
  messages.tell('done', say('open.restored'));
}

/**
 * @param {string[]} keys
 * @param {string} sentence
 */
function askToWipe(keys, sentence) {
  doomed = keys;
  part('wipe-text').textContent = sentence;
  part('wipe-choice').hidden = false;
  part('wipe-choice').focus();
}

const wipe = () => askToWipe([state.key], say(`keep.wipe.${state.standing()}`));

function wipeAll() {
  const all = drafts.list();
  const values = { n: all.length, open: all.filter((one) => !one.isSaved).length };
  askToWipe(all.map((one) => one.key), say('keep.wipe.all', values));
}

function yes() {
  part('wipe-choice').hidden = true;
  shelf.clear();
  keeping.remove(doomed, say('keep.wiped'));
  messages.tell('done', say('keep.wiped'));
}

function no() {
  part('wipe-choice').hidden = true;
  part('keep="wipe"').focus();
}

// The drafts on this computer, and the way to go on with the last one.

import { find, findAll } from '../page/elements.js';
import { counts } from '../rules/document.js';
import { data, say } from './data.js';
import * as draftWords from './draft-words.js';
import * as drafts from './drafts.js';
import { fillList } from './fill-list.js';
import { state } from './state.js';

/** @type {HTMLElement} */
let form;

/** @param {string} name */
const part = (name) => find(form, `[data-${name}]`);

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
}

export function show() {
  const all = drafts.list();
  const last = all.find((draft) => draft.document);
  part('drafts').hidden = all.length === 0;
  fillList(part('draft-list'), find(form, '[data-draft-template]', HTMLTemplateElement), all, showDraft);
  part('continue').hidden = state.standing() !== 'empty' || !last;
  if (!last?.document) return;
  part('continue').dataset.key = last.key;
  const button = part('keep="open"');
  const text = say('keep.continue', { name: draftWords.name(last), time: draftWords.lastChange(last) });
  if (button.textContent !== text) button.textContent = text;
}

/** Whoever stands in the list keeps their place. */
export function showUnlessUsed() {
  if (!part('draft-list').contains(document.activeElement)) show();
}

/**
 * @param {HTMLElement} item
 * @param {drafts.Draft} draft
 */
function showDraft(item, draft) {
  item.dataset.key = draft.key;
  const isOpen = draft.key === state.key;
  const title = draft.document ? draftWords.name(draft) : say('keep.damaged');
  find(item, '[data-name]').textContent = title;
  find(item, '[data-open-now]').hidden = !isOpen;
  for (const button of findAll(item, '[data-keep]')) {
    const { keep } = button.dataset;
    button.hidden = (keep !== 'remove' && !draft.document) || (keep === 'open' && isOpen);
    button.setAttribute('aria-label', `${button.textContent}: ${title}`);
  }
  if (!draft.document) return;
  const until = drafts.expires(draft).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const { answered } = counts(draft.document);
  const values = { n: answered, total: data.aspects.length, time: draftWords.lastChange(draft), until };
  find(item, '[data-facts]').textContent = [
    say('keep.facts', values), say(draft.isSaved ? 'keep.inFile' : 'keep.inNoFile'),
    say(draft.isInMemory ? 'keep.memory' : 'keep.until', values),
  ].join(' · ');
}

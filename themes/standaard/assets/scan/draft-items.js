// All drafts on this computer, with what tells them apart and what can be done with them.

import { find, findAll } from '../page/elements.js';
import { say } from './data.js';
import * as draftList from './draft-list.js';
import * as draftWords from './draft-words.js';
import * as drafts from './drafts.js';
import { fillList } from './fill-list.js';
import { state } from './state.js';

const DAY = 86_400_000; // Milliseconds
// Safari wipes what a site stored after seven days of use without a visit
// (https://webkit.org/tracking-prevention/#intelligent-tracking-prevention-itp): early enough to do something about it.
const NUDGE = 4 * DAY;

/** @param {HTMLElement} form */
export function listen(form) {
  const list = find(form, '[data-draft-list]');
  const template = find(form, '[data-draft-template]', HTMLTemplateElement);
  draftList.whenShown((isOwn) => {
    const last = state.standing() === 'empty' ? drafts.list().find((draft) => draft.document) : undefined;
    const told = last ? forgets(last) : '';
    for (const place of findAll(form, '[data-forgets]')) {
      place.hidden = !told;
      place.textContent = told;
    }
    // Whoever stands in the list keeps their place when another tab does something.
    if (!isOwn && list.contains(document.activeElement)) return;
    const all = drafts.list();
    find(form, '[data-drafts]').hidden = all.length === 0;
    fillList(list, template, all, show);
  });
}

/**
 * How long this draft has been in this browser alone, in a sentence, when that is dangerously long.
 *
 * @param {drafts.Draft} draft
 */
function forgets({ isSaved, isInMemory, storedAt }) {
  const age = storedAt && !isSaved && !isInMemory ? Date.now() - storedAt.getTime() : 0;
  return age < NUDGE ? '' : say('keep.forgets', { days: Math.floor(age / DAY) });
}

/**
 * @param {HTMLElement} item
 * @param {drafts.Draft} draft
 */
function show(item, draft) {
  item.dataset.key = draft.key;
  const isOpen = draft.key === state.key;
  const title = draft.document ? draftWords.name(draft) : say('keep.damaged');
  find(item, '[data-name]').textContent = title;
  find(item, '[data-open-now]').hidden = !isOpen;
  const facts = draft.document ? draftWords.facts(draft) : null;
  for (const button of findAll(item, '[data-keep]')) {
    const { keep } = button.dataset;
    button.hidden = (keep !== 'remove' && !facts) || (keep === 'open' && isOpen);
    const act = button.textContent;
    button.setAttribute('aria-label', facts ? say('keep.continueLabel', { ...facts, act }) : `${act}: ${title}`);
  }
  if (!draft.document) return;
  find(item, '[data-facts]').textContent = [
    say('keep.facts', draftWords.facts(draft)), say(draft.isSaved ? 'keep.inFile' : 'keep.inNoFile'),
    say(draft.isInMemory ? 'keep.memory' : 'keep.inBrowser'), forgets(draft),
  ].filter(Boolean).join(' · ');
}

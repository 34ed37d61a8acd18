// The search page: what stands in the field and behind the # is what is looked for. It never goes to a host.

import { byID, find } from '../page/elements.js';
import * as searchRanking from '../rules/search/ranking.js';
import * as searchSpelling from '../rules/search/spelling.js';
import * as searchWords from '../rules/search/words.js';
import * as searchFiles from './data.js';
import { say } from './data.js';
import * as searchResults from './results.js';

const PAUSE = 200; // Milliseconds without a key before texts are loaded and the outcome is told.
const root = byID('search');
const field = find(root, 'input', HTMLInputElement);
const said = find(root, '[data-said]');
const nearest = find(root, '[data-nearest]');
const browse = find(document, '[data-browse]');
/** @type {import('../rules/search/lexicon.js').Lexicon | null} */
let lexicon = null;
let isBroken = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @param {string} question */
const hashOf = (question) => `#q=${encodeURIComponent(question)}`;

/** The question in the address; null when it holds none. */
function asked() {
  if (!location.hash.startsWith('#q=')) return null;
  try {
    return decodeURIComponent(location.hash.slice(3));
  } catch {
    return location.hash.slice(3);
  }
}

/**
 * What came of a question, in a sentence.
 *
 * @param {string} question
 * @param {searchRanking.Answer} answer
 */
function outcome(question, { refusal, found, unknown, terms }) {
  const words = { question, words: unknown.join(', ') };
  if (refusal) return say(refusal, words);
  if (found.length > 0) return say('found', { ...words, n: found.length });
  // One word may be looked for in its parts; who typed it has no word to leave out.
  const isMore = searchWords.of(question).length > 1;
  return say(unknown.length === 0 && terms.length > 1 && isMore ? 'notTogether' : 'nothing', words);
}

/**
 * @param {string} question
 * @param {searchRanking.Answer} answer
 */
function suggest(question, { unknown }) {
  const better = lexicon && unknown.length > 0 ? searchSpelling.better(lexicon, question, unknown) : null;
  nearest.hidden = better === null;
  if (better === null) return;
  const link = find(nearest, 'a', HTMLAnchorElement);
  link.textContent = better;
  link.href = hashOf(better);
}

/** @type {searchRanking.Answer} */
const nobody = { terms: [], found: [], unknown: [], refusal: '' };

/** Shows the titles at once. What takes longer, or would be heard at every letter, waits for a pause. */
function update(pause = PAUSE) {
  clearTimeout(timer);
  const question = field.value.trim();
  browse.hidden = question !== '';
  const answer = question === '' ? nobody : lexicon && searchRanking.search(lexicon, question);
  if (!answer) {
    said.textContent = say(isBroken ? 'broken' : 'loading');
    return;
  }
  searchResults.show(lexicon, answer);
  nearest.hidden = true;
  timer = setTimeout(() => settle(question, answer), pause);
}

/**
 * @param {string} question
 * @param {searchRanking.Answer} answer
 */
function settle(question, answer) {
  remember();
  said.textContent = question === '' ? '' : outcome(question, answer);
  suggest(question, answer);
  searchResults.fillIn();
}

/** Keeps the question in the address, so that it is there again after going to a result and back. */
function remember() {
  const question = field.value.trim();
  if (question === (asked() ?? '')) return;
  history.replaceState(null, '', question === '' ? location.pathname + location.search : hashOf(question));
}

function follow() {
  const question = asked();
  if (question === null || question === field.value.trim()) return;
  field.value = question;
  update(0);
}

/** @param {KeyboardEvent} event */
function clear(event) {
  if (event.key !== 'Escape' || field.value === '') return;
  event.preventDefault();
  field.value = '';
  update(0);
}

async function start() {
  root.hidden = false;
  field.value = asked() ?? field.value;
  field.addEventListener('input', () => update());
  field.addEventListener('change', remember);
  field.addEventListener('keydown', clear);
  find(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    update(0);
  });
  window.addEventListener('hashchange', follow);
  update(0);
  try {
    lexicon = await searchFiles.openIndex();
  } catch {
    isBroken = true;
  }
  update(0);
}

start();

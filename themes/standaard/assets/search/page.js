// The search page: what stands in the field and behind the # is what is looked for. It never goes to a host.

import * as searchRanking from '../rules/search/ranking.js';
import * as searchSpelling from '../rules/search/spelling.js';
import * as searchWords from '../rules/search/words.js';
import * as searchFiles from './data.js';
import { say } from './data.js';
import * as searchResults from './results.js';

const PAUSE = 200; // Milliseconds without a key before texts are loaded and the outcome is told.
const root = document.getElementById('search');
const field = root.querySelector('input');
const said = root.querySelector('[data-said]');
const nearest = root.querySelector('[data-nearest]');
const browse = document.querySelector('[data-browse]');
let lexicon = null;
let isBroken = false;
let timer = 0;

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

/** What came of a question, in a sentence. */
function outcome(question, { refusal, found, unknown, terms }) {
  const words = { question, words: unknown.join(', ') };
  if (refusal) return say(refusal, words);
  if (found.length > 0) return say('found', { ...words, n: found.length });
  // One word may be looked for in its parts; who typed it has no word to leave out.
  const isMore = searchWords.of(question).length > 1;
  return say(unknown.length === 0 && terms.length > 1 && isMore ? 'notTogether' : 'nothing', words);
}

function suggest(question, { unknown }) {
  const better = unknown.length > 0 ? searchSpelling.better(lexicon, question, unknown) : null;
  nearest.hidden = better === null;
  if (better === null) return;
  const link = nearest.querySelector('a');
  link.textContent = better;
  link.href = hashOf(better);
}

const nobody = { terms: [], found: [], unknown: [], refusal: '' };

/** Shows the titles at once. What takes longer, or would be heard at every letter, waits for a pause. */
function update(pause = PAUSE) {
  clearTimeout(timer);
  const question = field.value.trim();
  browse.hidden = question !== '';
  if (question !== '' && lexicon === null) {
    said.textContent = say(isBroken ? 'broken' : 'loading');
    return;
  }
  const answer = question === '' ? nobody : searchRanking.search(lexicon, question);
  searchResults.show(lexicon, answer);
  nearest.hidden = true;
  timer = setTimeout(() => settle(question, answer), pause);
}

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
  root.querySelector('form').addEventListener('submit', (event) => {
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

// The sentence of a page that answers a question best, cut where it is long, with the words that were found.

import * as searchWords from './words.js';

const LONGEST = 220;
const BEFORE = 70; // Of a long sentence, this much stands before the first word that was found.

/**
 * @typedef {import('./words.js').Place} Place
 * @typedef {{sentence: string, marks: Pick<Place, 'start' | 'end'>[]}} Marked
 * @typedef {[anchor: string, heading: string, text: string]} Section
 */

// The mark of a sentence and the blanks behind it, when a capital, a digit or a quote follows. Safari looks back from
// 16.4 on, and this has to work before that.
const END = /[.!?…]["”’)]? +(?=["“‘'(]?[\p{Lu}\d])/gu;

/**
 * A sentence ends at its mark when a capital, a digit or a quote follows.
 *
 * @param {string} text
 */
export function split(text) {
  return text.split('\n').flatMap(atEnds).map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** @param {string} block */
function atEnds(block) {
  const ends = [...block.matchAll(END)].map((match) => (match.index ?? 0) + match[0].length);
  return [...ends, block.length].map((end, place) => block.slice(ends[place - 1] ?? 0, end));
}

/**
 * The words of a sentence that a term stands for, and how many terms that are.
 *
 * @param {string} sentence
 * @param {Map<number, number>[]} terms
 * @param {(word: string) => number} find
 */
function look(sentence, terms, find) {
  const marks = [];
  const seen = new Set();
  let marked = 0;
  // Of what begins at one place the longest first: it is marked rather than its parts.
  const places = [...searchWords.places(sentence), ...searchWords.compounds(sentence)]
    .sort((one, other) => one.start - other.start || other.end - one.end);
  for (const place of places) {
    const number = find(place.word);
    const own = number < 0 ? [] : terms.filter((matches) => matches.has(number));
    if (own.length === 0) continue;
    for (const term of own) seen.add(term);
    if (place.start < marked) continue;
    marks.push(place);
    marked = place.end;
  }
  return { sentence, marks, count: seen.size };
}

/**
 * @param {Section[]} sections of a page
 * @param {number} preferred the section to take one from when it has one as good
 * @param {Map<number, number>[]} terms
 * @param {(word: string) => number} find the number of a word of the site, or -1
 */
export function best(sections, preferred, terms, find) {
  /** @type {Marked & {count: number, section: number} | null} */
  let chosen = null;
  const order = [preferred, ...sections.keys()].filter((number, index) => index === 0 || number !== preferred);
  for (const number of order) {
    for (const sentence of split(sections[number]?.[2] ?? '')) {
      const looked = look(sentence, terms, find);
      if (!chosen || looked.count > chosen.count) chosen = { ...looked, section: number };
      if (chosen.count === terms.length) return chosen;
    }
  }
  return chosen;
}

/**
 * Pieces of text, every second one a word that was found.
 *
 * @param {Marked} found
 */
export function pieces({ sentence, marks }) {
  const [from, to] = cut(sentence, marks);
  const found = [from > 0 ? '… ' : ''];
  let done = from;
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    found[found.length - 1] += sentence.slice(done, start);
    found.push(sentence.slice(start, end), '');
    done = end;
  }
  found[found.length - 1] += sentence.slice(done, to) + (to < sentence.length ? ' …' : '');
  return found;
}

/**
 * @param {string} sentence
 * @param {Marked['marks']} marks
 */
function cut(sentence, marks) {
  if (sentence.length <= LONGEST) return [0, sentence.length];
  const wanted = Math.max(0, Math.min((marks[0]?.start ?? 0) - BEFORE, sentence.length - LONGEST));
  const from = wanted === 0 ? 0 : sentence.indexOf(' ', wanted) + 1;
  const end = sentence.lastIndexOf(' ', from + LONGEST);
  return [from, from + LONGEST >= sentence.length || end <= from ? Math.min(sentence.length, from + LONGEST) : end];
}

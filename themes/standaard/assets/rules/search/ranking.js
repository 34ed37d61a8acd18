// The pages that have all words of a question, the best first.

import * as searchMatching from './matching.js';
import * as searchWords from './words.js';

const TITLE = 6;
const HEADING = 3; // Also for the title of a page that the generator made: there are many, much alike.
const TOGETHER = 4; // All words in one section.

/**
 * @typedef {import('./lexicon.js').Lexicon} Lexicon
 * @typedef {import('./lexicon.js').Page} Page
 *
 * @typedef {object} Found
 * @property {Page} page
 * @property {number} section from the top of the page
 * @property {number} score
 * @property {number} spread how many sections have one of the words
 *
 * @typedef {object} Answer
 * @property {Map<number, number>[]} terms per word of the question the words of the site it stands for
 * @property {Found[]} found the best first
 * @property {string[]} unknown words that no page has
 * @property {'' | 'short' | 'common'} refusal why nothing was looked for
 */

/**
 * @param {Lexicon} lexicon
 * @param {string} question
 * @returns {Answer}
 */
export function search(lexicon, question) {
  const all = searchWords.of(question);
  const words = [...new Set(all.filter((word) => !lexicon.common.has(word)))];
  if (words.length === 0) return { terms: [], found: [], unknown: [], refusal: all.length ? 'common' : 'short' };
  // The last word may not be finished.
  const last = all[all.length - 1];
  /** @type {string[]} */
  const unknown = [];
  const compounds = compoundsOf(question);
  const terms = words.flatMap((word) => {
    const matches = searchMatching.of(lexicon, word, word === last);
    // Who asks for co-assistent is served by coassistent too.
    for (const [number, quality] of searchMatching.of(lexicon, compounds.get(word) ?? '')) {
      matches.set(number, Math.max(quality, matches.get(number) ?? 0));
    }
    if (matches.size > 0) return [matches];
    const halves = searchMatching.halves(lexicon, word);
    if (!halves) unknown.push(word);
    return halves ?? [];
  });
  return { terms, found: unknown.length ? [] : rank(lexicon, terms), unknown, refusal: '' };
}

/**
 * Per word of the question what hyphens make of it and its neighbours.
 *
 * @param {string} question
 */
function compoundsOf(question) {
  const compounds = searchWords.compounds(question);
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { word, start } of searchWords.places(question)) {
    const whole = compounds.find((compound) => start >= compound.start && start < compound.end);
    if (whole) found.set(word, whole.word);
  }
  return found;
}

/**
 * @param {Lexicon} lexicon
 * @param {Map<number, number>[]} terms
 */
function rank(lexicon, terms) {
  const tops = new Uint8Array(lexicon.sectionCount);
  for (const page of lexicon.pages.slice(0, lexicon.written)) tops[page.first] = 1;
  const weights = terms.map((matches) => weigh(lexicon, matches, tops));
  const found = [];
  for (const page of lexicon.pages) {
    const result = judge(page, weights);
    if (result) found.push(result);
  }
  return found.sort((left, right) => (
    right.score - left.score || right.spread - left.spread || left.page.number - right.page.number));
}

/**
 * Per section how much one word of the question says about it.
 *
 * @param {Lexicon} lexicon
 * @param {Map<number, number>} matches
 * @param {Uint8Array} tops
 */
function weigh(lexicon, matches, tops) {
  const weights = new Uint8Array(lexicon.sectionCount);
  for (const [number, quality] of matches) {
    for (const value of lexicon.sectionsOf(number)) {
      const section = value >>> 1;
      let weight = quality;
      if (value & 1) weight *= tops[section] ? TITLE : HEADING;
      if (weight > weights[section]) weights[section] = weight;
    }
  }
  return weights;
}

/**
 * Null when the page lacks one of the words.
 *
 * @param {Page} page
 * @param {Uint8Array[]} weights
 * @returns {Found | null}
 */
function judge(page, weights) {
  let [score, section, most, spread] = [0, 0, 0, 0];
  let isTogether = false;
  for (const own of weights) {
    let best = 0;
    for (let at = page.first; at < page.first + page.sections; at += 1) if (own[at] > best) best = own[at];
    if (best === 0) return null;
    score += best;
  }
  for (let at = page.first; at < page.first + page.sections; at += 1) {
    let [sum, present] = [0, 0];
    for (const own of weights) {
      sum += own[at];
      if (own[at] > 0) present += 1;
    }
    if (present > 0) spread += 1;
    if (present === weights.length) isTogether = true;
    if (sum > most) [most, section] = [sum, at - page.first];
  }
  return { page, section, score: score + (isTogether && weights.length > 1 ? TOGETHER : 0), spread };
}

// Which words of the site a word of the question stands for, and how well: itself, another form of it, the beginning of
// one, a part of a longer one.

import * as searchStems from './stems.js';

const EXACT = 10;
const FORM = 8;
const RELATED = 6; // Another word from the same stem: leider and leiding.
const BEGINNING = 5;
const PART = 3;
const SHORTEST_PART = 4;
const SHORTEST_HALF = 3;

/**
 * @typedef {import('./lexicon.js').Lexicon} Lexicon
 *
 * @param {Lexicon} lexicon
 * @param {string} word a folded word
 * @param {boolean} isUnfinished whether more letters may follow
 * @returns {Map<number, number>} number of a word of the lexicon → how well it matches
 */
export function of(lexicon, word, isUnfinished = false) {
  /** @type {Map<number, number>} */
  const found = new Map();
  /** @type {(number: number, quality: number) => void} */
  const add = (number, quality) => { if ((found.get(number) ?? 0) < quality) found.set(number, quality); };
  addForms(lexicon, word, add);
  if (isUnfinished) {
    const [first, end] = lexicon.range(word);
    for (let number = first; number < end; number += 1) add(number, BEGINNING);
  }
  for (const form of searchStems.forms(word)) {
    if (form.length < SHORTEST_PART) continue;
    for (const number of lexicon.containing(form)) add(number, PART);
  }
  return found;
}

/** @type {Map<string, {forms: Set<string>, stems: Set<string>}>} */
const kin = new Map();

/**
 * What a word shares with others, worked out once.
 *
 * @param {string} word
 */
function kinOf(word) {
  const found = kin.get(word) ?? { forms: searchStems.forms(word), stems: searchStems.of(word) };
  kin.set(word, found);
  return found;
}

/**
 * @param {Set<string>} left
 * @param {Set<string>} right
 */
function shares(left, right) {
  for (const item of left) if (right.has(item)) return true;
  return false;
}

/**
 * @param {Lexicon} lexicon
 * @param {string} word
 * @param {(number: number, quality: number) => void} add
 */
function addForms(lexicon, word, add) {
  const exact = lexicon.find(word);
  if (exact >= 0) add(exact, EXACT);
  if (word.length < SHORTEST_HALF) return;
  const own = kinOf(word);
  for (const start of searchStems.beginnings(word)) {
    const [first, end] = lexicon.range(start);
    for (let number = first; number < end; number += 1) {
      const other = kinOf(lexicon.words[number]);
      if (shares(other.forms, own.forms)) add(number, FORM);
      else if (shares(other.stems, own.stems)) add(number, RELATED);
    }
  }
}

/**
 * A compound that the site does not have, as two words that it has; the halves as equal as can be. Null when none.
 *
 * @param {Lexicon} lexicon
 * @param {string} word
 */
export function halves(lexicon, word) {
  /** @type {{balance: number, parts: Map<number, number>[]} | null} */
  let best = null;
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut += 1) {
    const balance = Math.min(cut, word.length - cut);
    if (best && best.balance >= balance) continue;
    const parts = [word.slice(0, cut), word.slice(cut)].map((part) => {
      /** @type {Map<number, number>} */
      const found = new Map();
      addForms(lexicon, part, (number) => found.set(number, PART));
      return found;
    });
    if (parts.every((part) => part.size > 0)) best = { balance, parts };
  }
  return best?.parts ?? null;
}

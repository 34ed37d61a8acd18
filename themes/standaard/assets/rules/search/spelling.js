// The word of the site that is nearest in letters to one that it does not have.

import * as searchWords from './words.js';

const FEW_LETTERS = 5; // Up to here one letter may differ, above it two.

/**
 * Letters added, left out, changed or swapped with the next; more than `most` is `most + 1`.
 *
 * @param {string} left
 * @param {string} right
 * @param {number} most
 */
function distance(left, right, most) {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      let value = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + change);
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        value = Math.min(value, before[column - 2] + 1);
      }
      current.push(value);
      if (value < lowest) lowest = value;
    }
    if (lowest > most) return most + 1;
    [before, above] = [above, current];
  }
  return above[right.length];
}

/**
 * @param {import('./lexicon.js').Lexicon} lexicon
 * @param {string} word
 * @returns {string | null} of equals the one that stands in most sections
 */
export function nearest(lexicon, word) {
  let most = word.length <= FEW_LETTERS ? 1 : 2;
  /** @type {{other: string, steps: number, count: number} | null} */
  let best = null;
  for (const [number, other] of lexicon.words.entries()) {
    // Nobody gets the first two letters wrong both.
    if (other[0] !== word[0] && other[1] !== word[1] && other[0] !== word[1]) continue;
    const steps = distance(word, other, most);
    if (steps > most) continue;
    const count = lexicon.sectionsOf(number).length;
    if (best && steps === most && best.steps === steps && count <= best.count) continue;
    best = { other, steps, count };
    most = steps;
  }
  return best?.other ?? null;
}

/**
 * The question with every unknown word replaced; null when one has nothing near it.
 *
 * @param {import('./lexicon.js').Lexicon} lexicon
 * @param {string} question
 * @param {string[]} unknown
 */
export function better(lexicon, question, unknown) {
  let text = '';
  let done = 0;
  for (const { word, start, end } of searchWords.places(question)) {
    if (!unknown.includes(word)) continue;
    const other = nearest(lexicon, word);
    if (!other) return null;
    text += question.slice(done, start) + other;
    done = end;
  }
  return text + question.slice(done);
}

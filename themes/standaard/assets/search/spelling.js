'use strict';

// The word of the site that is nearest in letters to one that it does not have.
{
  const FEW_LETTERS = 5; // Up to here one letter may differ, above it two.

  /** Letters added, left out, changed or swapped with the next; more than `most` is `most + 1`. */
  function distance(left, right, most) {
    if (Math.abs(left.length - right.length) > most) return most + 1;
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

  /** @returns {string | null} of equals the one that stands in most sections */
  function nearest(lexicon, word) {
    let most = word.length <= FEW_LETTERS ? 1 : 2;
    let best = null;
    lexicon.words.forEach((other, number) => {
      // Nobody gets the first two letters wrong both.
      if (other[0] !== word[0] && other[1] !== word[1] && other[0] !== word[1]) return;
      const steps = distance(word, other, most);
      if (steps > most) return;
      const count = lexicon.sectionsOf(number).length;
      if (best && steps === most && best.steps === steps && count <= best.count) return;
      best = { other, steps, count };
      most = steps;
    });
    return best && best.other;
  }

  /** The question with every unknown word replaced; null when one has nothing near it. */
  function better(lexicon, question, unknown) {
    let text = '';
    let done = 0;
    for (const { word, start, end } of Scandossier.searchWords.places(question)) {
      if (!unknown.includes(word)) continue;
      const other = nearest(lexicon, word);
      if (!other) return null;
      text += question.slice(done, start) + other;
      done = end;
    }
    return text + question.slice(done);
  }

  Scandossier.searchSpelling = { better, nearest };
}

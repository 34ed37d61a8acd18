'use strict';

// The pages that have all words of a question, the best first.
{
  const TITLE = 6;
  const HEADING = 3; // Also for the title of a page that the generator made: there are many, much alike.
  const TOGETHER = 4; // All words in one section.

  /**
   * @typedef {object} Answer
   * @property {Map<number, number>[]} terms per word of the question the words of the site it stands for
   * @property {{page: object, section: number, score: number}[]} found the best first; the section counts from the top of the page
   * @property {string[]} unknown words that no page has
   * @property {'' | 'short' | 'common'} refusal why nothing was looked for
   */

  /** @returns {Answer} */
  function search(lexicon, question) {
    const all = Scandossier.searchWords.of(question);
    const words = [...new Set(all.filter((word) => !lexicon.common.has(word)))];
    if (words.length === 0) return { terms: [], found: [], unknown: [], refusal: all.length ? 'common' : 'short' };
    // The last word may not be finished.
    const last = all.at(-1);
    const unknown = [];
    const terms = words.flatMap((word) => {
      const matches = Scandossier.searchMatching.of(lexicon, word, word === last);
      if (matches.size > 0) return [matches];
      const halves = Scandossier.searchMatching.halves(lexicon, word);
      if (!halves) unknown.push(word);
      return halves ?? [];
    });
    return { terms, found: unknown.length ? [] : rank(lexicon, terms), unknown, refusal: '' };
  }

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

  /** Per section how much one word of the question says about it. */
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

  /** Null when the page lacks one of the words. */
  function judge(page, weights) {
    let [score, section, most, spread, isTogether] = [0, 0, 0, 0, false];
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

  Scandossier.searchRanking = { search };
}

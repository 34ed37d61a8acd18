// The index as the generator packed it (SearchIndex in Swift), opened for looking things up.

const digits = new Uint8Array(128);
Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_').forEach((digit, value) => {
  digits[digit.charCodeAt(0)] = value;
});
const FIELDS = 4;

/** @param {string} packed */
function unpackWords(packed) {
  const words = [];
  let last = '';
  for (const entry of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    last = last.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
    words.push(last);
  }
  return words;
}

/**
 * Where a word stands: twice the number of the section, plus one in a heading.
 *
 * @param {string} packed
 */
function unpackSections(packed) {
  const values = [];
  let [section, value, shift] = [0, 0, 0];
  for (let index = 0; index < packed.length; index += 1) {
    const digit = digits[packed.charCodeAt(index)];
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      section += value >>> 1;
      values.push(section * 2 + (value & 1));
      [value, shift] = [0, 0];
    }
  }
  return values;
}

/**
 * @typedef {object} SearchIndex as the generator packed it
 * @property {number} version
 * @property {string} words
 * @property {string} sections
 * @property {(string | number)[]} pages four for each: its address, its title, the number of its place, its sections
 * @property {string[]} places
 * @property {number} perFile how many pages a file of texts has
 * @property {string[]} texts the stamps of those files
 * @property {string} common words that are on nearly every page
 * @property {number} written how many pages somebody wrote: those come first, and have texts
 *
 * @typedef {{number: number, url: string, title: string, place: string, first: number, sections: number}} Page
 * @typedef {ReturnType<typeof open>} Lexicon
 */

/**
 * @param {SearchIndex} data
 * @returns {Page[]}
 */
function unpackPages({ pages, places }) {
  const found = [];
  let first = 0;
  for (let index = 0; index < pages.length; index += FIELDS) {
    const fields = /** @type {[string, string, number, number]} */ (pages.slice(index, index + FIELDS));
    const [url, title, place, sections] = fields;
    found.push({ number: found.length, url, title, place: places[place], first, sections });
    first += sections;
  }
  return found;
}

/** @param {SearchIndex} data as the index hands it over */
export function open(data) {
  const words = unpackWords(data.words);
  const packed = data.sections.split(' ');
  /** @type {Map<number, number[]>} */
  const unpacked = new Map();
  const pages = unpackPages(data);
  /** @type {number[]} */
  const starts = [];
  let length = 1;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  const last = pages[pages.length - 1];
  const joined = `\n${words.join('\n')}\n`;

  /**
   * The number of the first word that does not stand before `text`.
   *
   * @param {string} text
   */
  function place(text) {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The word at a place in `joined`.
   *
   * @param {number} index
   */
  function wordAt(index) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= index) low = middle;
      else high = middle;
    }
    return low;
  }

  return {
    words,
    pages,
    perFile: data.perFile,
    // The pages that somebody wrote come first: those have texts.
    written: data.written,
    stamps: data.texts,
    common: new Set(data.common.split(' ')),
    sectionCount: last ? last.first + last.sections : 0,
    /**
     * The number of a word, or -1.
     *
     * @param {string} word
     */
    find(word) {
      const number = place(word);
      return words[number] === word ? number : -1;
    },
    /**
     * The numbers of all words that begin so: from the first up to the second.
     *
     * @param {string} start
     */
    range: (start) => [place(start), place(`${start}\uFFFF`)],
    /**
     * The numbers of all words that have this in them.
     *
     * @param {string} part
     */
    containing(part) {
      const found = [];
      let index = joined.indexOf(part);
      while (index >= 0) {
        const number = wordAt(index);
        found.push(number);
        index = joined.indexOf(part, starts[number] + words[number].length);
      }
      return found;
    },
    /** @param {number} number */
    sectionsOf(number) {
      const found = unpacked.get(number) ?? unpackSections(packed[number]);
      unpacked.set(number, found);
      return found;
    },
  };
}

// The words of a text: runs of letters and digits, in small letters without diacritics. The generator cuts the texts of
// the site by the same rules (SearchLetters, SearchWords); both are bound to Tests/Fixtures/vectors/search-words.json.

const FEWEST = 2;
const MOST = 40;
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']; // U+FB00 to U+FB06: letters that a PDF hands over as one.
/** @type {Record<string, string>} */
const pairs = { 'æ': 'ae', 'þ': 'th', 'ß': 'ss', 'ĳ': 'ij', 'œ': 'oe' };
// The base letters of U+00C0 to U+017F, in order.
const bases = 'aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty'
  + 'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll'
  + 'lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

/**
 * The folded form of a character; empty inside a word, null where a word ends.
 *
 * @param {number} code
 */
function fold(code) {
  if (code < 0x80) {
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7A)) return String.fromCharCode(code);
    return code >= 0x41 && code <= 0x5A ? String.fromCharCode(code | 0x20) : null;
  }
  if (code === 0xAD || code === 0x200C || code === 0x200D || (code >= 0x300 && code <= 0x36F)) return '';
  if (code >= 0xFB00 && code <= 0xFB06) return ligatures[code - 0xFB00];
  const letter = String.fromCharCode(code);
  if (code === 0xD7 || code === 0xF7) return null;
  if (code >= 0xC0 && code <= 0x17F) return pairs[letter.toLowerCase()] ?? bases[code - 0xC0];
  return /[\p{L}\p{Nd}]/u.test(letter) ? letter.toLowerCase() : null;
}

/**
 * @typedef {{word: string, start: number, end: number}} Place of a word in a text
 *
 * @param {string} text
 * @returns {Place[]}
 */
export function places(text) {
  const found = [];
  let word = '';
  let letters = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const folded = index < text.length ? fold(text.charCodeAt(index)) : null;
    if (folded === null) {
      if (letters >= FEWEST && letters <= MOST) found.push({ word, start, end: index });
      [word, letters, start] = ['', 0, index + 1];
    } else if (folded !== '') {
      word += folded;
      letters += 1;
    }
  }
  return found;
}

/** @param {string} text */
export const of = (text) => places(text).map(({ word }) => word);

const isHyphen = /^[-\u2010\u2011]$/;

/**
 * What hyphens hold together, as words of their own: e-mailadres is emailadres too.
 *
 * @param {string} text
 * @returns {Place[]}
 */
export function compounds(text) {
  const found = [];
  let [word, own, letters, parts, start] = ['', '', 0, 0, 0];
  for (let index = 0; index <= text.length; index += 1) {
    const folded = index < text.length ? fold(text.charCodeAt(index)) : null;
    if (folded === null) {
      const isJoint = own !== '' && isHyphen.test(text.charAt(index));
      if (own !== '') [word, parts, own] = [word + own, parts + 1, ''];
      if (!isJoint) {
        const isWord = letters >= FEWEST && letters <= MOST && /[^0-9]/.test(word);
        if (parts > 1 && isWord) found.push({ word, start, end: text[index - 1] === '-' ? index - 1 : index });
        [word, letters, parts, start] = ['', 0, 0, index + 1];
      }
    } else if (folded !== '') {
      own += folded;
      letters += 1;
    }
  }
  return found;
}

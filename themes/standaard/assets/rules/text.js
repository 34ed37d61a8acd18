// What breaks a line: also what old programs put within a paragraph and between pages, so that no words are glued.
const breaks = /\r\n?|[\v\f]/g;
// Control characters except line break and tab, and the characters that turn the writing direction.
// oxlint-disable no-control-regex -- to take them out
// biome-ignore lint/suspicious/noControlCharactersInRegex: to take them out
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
// oxlint-enable no-control-regex
const halfCharacter = /\p{Surrogate}/gu;

/**
 * What is left of a text from outside. Bound to Tests/Fixtures/vectors/text-cleaning.json, as in Swift.
 *
 * @param {string} text
 */
export function clean(text) {
  return text.replace(breaks, '\n').replace(unwanted, '').replace(halfCharacter, '');
}

/**
 * Whether a text has half of a surrogate pair: such a text cannot be written as UTF-8.
 *
 * @param {string & {isWellFormed?: () => boolean}} text
 */
export function isBroken(text) {
  // The older way is many times slower.
  return text.isWellFormed ? !text.isWellFormed() : text.search(halfCharacter) >= 0;
}

/** @param {string} text */
export function isBlank(text) {
  return text.trim() === '';
}

/**
 * A sentence with `{name}` filled in.
 *
 * @param {string} sentence
 * @param {Record<string, unknown>} [values]
 */
export function fill(sentence, values = {}) {
  return sentence.replace(/\{(\w+)\}/g, (hole, /** @type {string} */ name) => (
    Object.hasOwn(values, name) ? String(values[name]) : hole));
}

// Looks through JSON text before it is parsed, and refuses what the generator refuses, at the same place: JSONParser in
// Swift. What passes here, `JSON.parse` reads. Bound to Tests/Fixtures/json and to the corpus in Tests/Corpus.

import { JSON_LIMITS as limits } from './contract.js';

/**
 * @typedef {object} JSONProblem
 * @property {string} fact as JSONProblem.Fact in Swift
 * @property {number} index in the text
 * @property {string[]} path of the value around it
 * @property {string} [key] the key that cannot stand
 */

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const escapes = 'bfnrt"\\/';
const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const BLANK = /[ \t\n\r]*/y;
// oxlint-disable no-control-regex -- JSON has none of these in a string
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of these in a string
const PLAIN = /[^"\\\u0000-\u001f]*/y;
// oxlint-enable no-control-regex
const HEX = /[0-9a-fA-F]{0,4}/y;
const DIGITS = /[0-9]*/y;

/** @type {(unit: number, first: number, last: number) => boolean} */
const isBetween = (unit, first, last) => unit >= first && unit <= last;
/** @param {number} unit */
const isLead = (unit) => isBetween(unit, 0xd800, 0xdbff);
/** @param {number} unit */
const isTrail = (unit) => isBetween(unit, 0xdc00, 0xdfff);

/**
 * How many bytes of UTF-8 a text takes.
 *
 * @param {string} text
 */
function byteLength(text) {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Both halves of a pair are counted as two of four.
    if (unit > 0x7f) length += unit > 0x7ff && !isBetween(unit, 0xd800, 0xdfff) ? 2 : 1;
  }
  return length;
}

// oxlint-disable-next-line no-extraneous-class -- it is thrown, and told by what it is from mistakes of the program
class Unreadable {
  /** @param {JSONProblem} problem */
  constructor(problem) {
    this.problem = problem;
  }
}

/** One pass from front to back. It calls itself once per level, and the levels are limited. */
class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.index = 0;
    this.values = 0;
    /** @type {string[]} */
    this.path = [];
  }

  get unit() { return this.text.charCodeAt(this.index); } // NaN behind the end

  get isAtEnd() { return this.index >= this.text.length; }

  /**
   * @param {string} fact
   * @param {{key?: string, index?: number}} more
   * @returns {never}
   */
  fail(fact, more = {}) {
    throw new Unreadable({ fact, index: this.index, path: [...this.path], ...more });
  }

  /** @returns {never} */
  unexpected() { return this.fail(this.isAtEnd ? 'unexpectedEnd' : 'unexpectedByte'); }

  /**
   * Moves over what matches here.
   *
   * @param {RegExp} pattern sticky
   * @returns {number} how far
   */
  skip(pattern) {
    pattern.lastIndex = this.index;
    pattern.exec(this.text);
    const from = this.index;
    this.index = pattern.lastIndex;
    return this.index - from;
  }

  document() {
    this.skip(BLANK);
    if (this.isAtEnd) this.fail('empty');
    this.value(0);
    this.skip(BLANK);
    if (!this.isAtEnd) this.fail('trailingContent');
  }

  /**
   * @param {number} depth
   * @returns {void}
   */
  value(depth) {
    this.values += 1;
    if (this.values > limits.values) this.fail('tooManyValues');
    switch (this.text[this.index]) {
      case '{': return this.object(depth + 1);
      case '[': return this.array(depth + 1);
      case '"': this.string(); return undefined;
      case 't': return this.literal('true');
      case 'f': return this.literal('false');
      case 'n': return this.literal('null');
      default: return this.unit === 0x2d || isBetween(this.unit, 0x30, 0x39) ? this.number() : this.unexpected();
    }
  }

  /** @param {string} word */
  literal(word) {
    for (const character of word) {
      if (this.text[this.index] !== character) this.unexpected();
      this.index += 1;
    }
  }

  /** @param {number} depth */
  enter(depth) {
    if (depth > limits.depth) this.fail('tooDeep');
    this.index += 1;
    this.skip(BLANK);
  }

  /** @param {string} end */
  isClosedBy(end) {
    if (this.text[this.index] !== end) return false;
    this.index += 1;
    return true;
  }

  /** @param {string} end */
  hasNext(end) {
    this.skip(BLANK);
    if (this.isClosedBy(end)) return false;
    if (this.unit !== COMMA) this.unexpected();
    this.index += 1;
    this.skip(BLANK);
    return true;
  }

  /** @param {number} depth */
  array(depth) {
    this.enter(depth);
    if (this.isClosedBy(']')) return;
    let count = 0;
    do {
      if (count === limits.elements) this.fail('tooManyElements');
      this.path.push(String(count));
      this.value(depth);
      this.path.pop();
      count += 1;
    } while (this.hasNext(']'));
  }

  /** @param {number} depth */
  object(depth) {
    this.enter(depth);
    if (this.isClosedBy('}')) return;
    const keys = new Set();
    do {
      if (keys.size === limits.members) this.fail('tooManyMembers');
      const start = this.index;
      if (this.unit !== QUOTE) this.unexpected();
      const key = this.string();
      if (forbidden.has(key)) this.fail('forbiddenKey', { key, index: start });
      if (keys.has(key)) this.fail('duplicateKey', { key, index: start });
      keys.add(key);
      this.skip(BLANK);
      if (this.unit !== COLON) this.unexpected();
      this.index += 1;
      this.skip(BLANK);
      this.path.push(key);
      this.value(depth);
      this.path.pop();
    } while (this.hasNext('}'));
  }

  /** @returns {string} what the literal says */
  string() {
    const start = this.index;
    this.index += 1;
    let hasEscape = false;
    for (;;) {
      this.skip(PLAIN);
      // Bytes are only counted where they could come to the limit.
      if ((this.index - start) * 3 > limits.stringBytes) this.checkLength(start + 1);
      if (this.isAtEnd) this.fail('unexpectedEnd');
      if (this.unit === QUOTE) break;
      if (this.unit !== BACKSLASH) this.fail('controlCharacter');
      hasEscape = true;
      this.escape();
    }
    this.index += 1;
    const literal = this.text.slice(start, this.index);
    return hasEscape ? JSON.parse(literal) : literal.slice(1, -1);
  }

  /**
   * The generator stops at the first byte behind the limit, unless it stopped before for another reason.
   *
   * @param {number} start
   */
  checkLength(start) {
    if (byteLength(this.text.slice(start, this.index)) <= limits.stringBytes) return;
    const end = this.index;
    this.index = start;
    let bytes = 0;
    while (this.index < end && bytes <= limits.stringBytes) {
      bytes += byteLength(this.text[this.index]);
      this.index += 1;
    }
    // At the end of the text there is no next byte to stop at.
    if (!this.isAtEnd) this.fail('stringTooLong');
  }

  /** @returns {void} */
  escape() {
    const kind = this.text[this.index + 1];
    if (kind === undefined) {
      this.index += 1;
      this.fail('unexpectedEnd');
    }
    if (kind === 'u') return this.unicodeEscape();
    if (!escapes.includes(kind)) this.fail('invalidEscape');
    this.index += 2;
  }

  /** @returns {void} */
  unicodeEscape() {
    const first = this.codeUnit(this.index);
    if (isTrail(first)) this.fail('loneSurrogate');
    if (!isLead(first)) {
      this.index += 6;
      return;
    }
    if (this.text.slice(this.index + 6, this.index + 8) !== '\\u') this.fail('loneSurrogate');
    if (!isTrail(this.codeUnit(this.index + 6))) this.fail('loneSurrogate');
    this.index += 12;
  }

  /**
   * @param {number} start of the `\u`
   * @returns {number}
   */
  codeUnit(start) {
    HEX.lastIndex = start + 2;
    const [digits] = HEX.exec(this.text) ?? [''];
    if (digits.length < 4) {
      if (start + 2 + digits.length < this.text.length) this.fail('invalidEscape');
      this.index = this.text.length;
      this.fail('unexpectedEnd');
    }
    return Number.parseInt(digits, 16);
  }

  number() {
    const start = this.index;
    if (this.text[this.index] === '-') this.index += 1;
    if (this.text[this.index] === '0') this.index += 1;
    else this.digits();
    if (this.text[this.index] === '.') {
      this.index += 1;
      this.digits();
    }
    if (this.unit === 0x65 || this.unit === 0x45) {
      this.index += 1;
      if (this.text[this.index] === '+' || this.text[this.index] === '-') this.index += 1;
      this.digits();
    }
    if ('0123456789.+-'.includes(this.text[this.index] ?? ' ')) this.fail('invalidNumber');
    if (this.index - start > limits.numberBytes) this.fail('numberTooLong');
    // It could not be written back: `JSON.stringify` knows no infinity.
    if (!Number.isFinite(Number(this.text.slice(start, this.index)))) this.fail('numberTooLarge');
  }

  digits() {
    if (this.skip(DIGITS) === 0) this.fail(this.isAtEnd ? 'unexpectedEnd' : 'invalidNumber');
  }
}

/**
 * What is wrong with a text, or null.
 *
 * @param {string} text
 * @returns {JSONProblem | null}
 */
export function inspect(text) {
  try {
    new Reader(text).document();
    return null;
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.problem;
    throw problem;
  }
}

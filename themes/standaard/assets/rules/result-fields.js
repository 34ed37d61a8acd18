// One object of a result file while it is read: hands out its keys and refuses what is wrong with them.

import { clean } from './text.js';

/** @typedef {(text: string) => boolean} Check */

/** Why a file is not opened: the key of a sentence, and what is filled in there. */
export class Refusal {
  /**
   * @param {string} key
   * @param {{bytes?: number, path?: string[], scan?: string}} [values]
   */
  constructor(key, values = {}) {
    this.key = key;
    this.values = values;
  }
}

export class ResultFields {
  /**
   * @param {unknown} value from `JSON.parse`
   * @param {string[]} path where it stands in the file
   */
  constructor(value, path) {
    this.path = path;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw this.damaged();
    /** @type {Map<string, unknown>} */
    this.members = new Map(Object.entries(value));
  }

  /** @param {string} [key] */
  damaged(key) {
    return new Refusal('open.damaged', { path: key === undefined ? this.path : [...this.path, key] });
  }

  /** @param {string} key */
  required(key) {
    if (!this.members.has(key)) throw this.damaged(key);
    return this.members.get(key);
  }

  /**
   * A cleaned text within its limit. Absent is empty, unless it is required.
   *
   * @param {string} key
   * @param {number} limit
   * @param {{required?: boolean, check?: Check}} how
   */
  text(key, limit, { required = true, check = () => true } = {}) {
    if (!required && !this.members.has(key)) return '';
    return this.checkedText(this.required(key), key, limit, check);
  }

  /**
   * @param {unknown} value
   * @param {string} key
   * @param {number} limit
   * @param {Check} [check]
   */
  checkedText(value, key, limit, check = () => true) {
    if (typeof value !== 'string') throw this.damaged(key);
    const text = clean(value);
    if (text.length > limit || !check(text)) throw this.damaged(key);
    return text;
  }

  /**
   * @template {string} Choice
   * @param {string} key
   * @param {readonly Choice[]} choices
   */
  choice(key, choices) {
    const value = this.required(key);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw this.damaged(key);
    return found;
  }

  /**
   * A truth value; absent is false.
   *
   * @param {string} key
   */
  flag(key) {
    const value = this.members.has(key) ? this.members.get(key) : false;
    if (typeof value !== 'boolean') throw this.damaged(key);
    return value;
  }

  /**
   * A list within its limit; absent is empty.
   *
   * @param {string} key
   * @param {number} limit
   * @returns {unknown[]}
   */
  list(key, limit) {
    const value = this.members.has(key) ? this.members.get(key) : [];
    if (!Array.isArray(value) || value.length > limit) throw this.damaged(key);
    return value;
  }

  /**
   * A stage from 1 to `stages`; absent and null both mean none.
   *
   * @param {string} key
   * @param {number} stages
   */
  stage(key, stages) {
    const value = this.members.has(key) ? this.members.get(key) : null;
    if (value === null) return null;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1 || value > stages) throw this.damaged(key);
    return value;
  }

  /**
   * The object under a key.
   *
   * @param {string} key
   */
  fields(key) {
    return new ResultFields(this.required(key), [...this.path, key]);
  }

  /**
   * The keys this version does not know, with their values.
   *
   * @param {readonly string[]} known
   */
  unknown(known) {
    return [...this.members].filter(([key]) => !known.includes(key));
  }
}

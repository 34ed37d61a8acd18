// Values of a result file by the rules of the contract, as ResultFields in Swift: with all that is wrong with them.

import { accepts } from './forms.js';
import * as schoolCode from './school-code.js';
import { clean } from './text.js';

/** @typedef {import('./contract.js').FieldRule} FieldRule */
/** @typedef {import('./contract.js').ValueRule} ValueRule */

/**
 * @typedef {object} ResultProblem
 * @property {string} fact as ResultProblem.Fact in Swift
 * @property {string[]} path keys and indices from the root
 * @property {string} [key] the key that cannot stand there
 * @property {number} [index] in the text, when the file is no JSON that is read here
 * @property {boolean} [isSyntax] likewise
 */

/** Why a file is not opened: the key of a sentence, and what is filled in there. */
// oxlint-disable-next-line no-extraneous-class -- it is thrown, and told by what it is from mistakes of the program
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

// What a school may not have filled in yet.
const openInDraft = ['modifiedAt', 'round'];

/** Reads values and notes what is wrong; a value that is wrong comes out as undefined, or empty. */
export class ResultReader {
  /** @param {boolean} isDraft whether the code, the school year and the time may lack */
  constructor(isDraft = false) {
    this.isDraft = isDraft;
    /** @type {ResultProblem[]} */
    this.problems = [];
  }

  /**
   * @param {string} fact
   * @param {string[]} path
   * @param {{key?: string}} more
   * @returns {undefined}
   */
  note(fact, path, more = {}) {
    this.problems.push({ fact, path, ...more });
    return undefined;
  }

  /**
   * The keys of an object, or undefined when it is none.
   *
   * @param {unknown} value
   * @param {string[]} path
   * @returns {Map<string, unknown> | undefined}
   */
  members(value, path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return this.note('wrongType', path);
    return new Map(Object.entries(value));
  }

  /**
   * An object by its rules, with the keys they do not know under `unknown`; undefined when it is none.
   *
   * @param {unknown} value
   * @param {readonly FieldRule[]} rules
   * @param {string[]} path
   * @returns {Record<string, any> | undefined}
   */
  object(value, rules, path) {
    const members = this.members(value, path);
    if (!members) return undefined;
    /** @type {Record<string, any>} */
    const found = Object.create(null);
    for (const rule of rules) {
      const place = [...path, rule.key];
      if (members.has(rule.key)) found[rule.key] = this.value(members.get(rule.key), rule, place, rule.key);
      else if (rule.isRequired) this.note('missingKey', place);
      else found[rule.key] = this.absent(rule);
    }
    const known = new Set(rules.map(({ key }) => key));
    found.unknown = [...members].filter(([key]) => !known.has(key));
    return found;
  }

  /** @param {FieldRule} rule */
  absent({ kind, isOmittedWhenEmpty, choices }) {
    switch (kind) {
      case 'choice': return isOmittedWhenEmpty ? choices?.[0] : null;
      case 'text': return '';
      case 'flag': return false;
      case 'list': return [];
      default: return null;
    }
  }

  /**
   * @param {unknown} value
   * @param {ValueRule} rule
   * @param {string[]} path
   * @param {string} [key]
   * @returns {any}
   */
  value(value, rule, path, key) {
    const { fields = [], choices = [] } = rule;
    switch (rule.kind) {
      case 'text': return this.text(value, rule, path, key);
      case 'schoolCode': return this.code(value, path);
      case 'choice': return this.choice(value, choices, path);
      case 'flag': return typeof value === 'boolean' ? value : this.note('wrongType', path) ?? false;
      case 'stage': return this.stage(value, path);
      case 'object': return this.object(value, fields, path);
      case 'list': return this.list(value, rule, path);
      case 'map': return this.map(value, rule, fields, path);
      default: return value; // The format and its version were looked at before.
    }
  }

  /**
   * @param {unknown} value
   * @param {ValueRule} rule
   * @param {string[]} path
   * @param {string} key
   */
  text(value, { limit = 0, form = 'any' }, path, key = '') {
    if (typeof value !== 'string') return this.note('wrongType', path);
    const text = clean(value);
    // A draft keeps the whole text until somebody shortens it.
    if (text.length > limit && !this.isDraft) return this.note('textTooLong', path);
    const isOpen = this.isDraft && text === '' && openInDraft.includes(key);
    return isOpen || accepts(form, text) ? text : this.note('invalidValue', path);
  }

  /**
   * @param {unknown} value
   * @param {string[]} path
   */
  code(value, path) {
    if (typeof value !== 'string') return this.note('wrongType', path);
    if (this.isDraft) return clean(value);
    const { code } = schoolCode.validate(value);
    return code ?? this.note('schoolCode', path);
  }

  /**
   * @param {unknown} value
   * @param {readonly string[]} choices
   * @param {string[]} path
   */
  choice(value, choices, path) {
    if (typeof value !== 'string') return this.note('wrongType', path);
    return choices.includes(value) ? value : this.note('invalidValue', path);
  }

  /**
   * From 1; null means none.
   *
   * @param {unknown} value
   * @param {string[]} path
   */
  stage(value, path) {
    if (value === null) return null;
    if (typeof value !== 'number') return this.note('wrongType', path);
    return Number.isSafeInteger(value) && value >= 1 ? value : this.note('invalidValue', path);
  }

  /**
   * @param {unknown} value
   * @param {ValueRule} rule
   * @param {string[]} path
   * @returns {unknown[]}
   */
  list(value, { limit = 0, items }, path) {
    if (!Array.isArray(value)) return this.note('wrongType', path) ?? [];
    if (value.length > limit) return this.note('tooMany', path) ?? [];
    const found = value.map((item, index) => items && this.value(item, items, [...path, String(index)]));
    // Some of a set stand in the order of the set, each once.
    return items?.choices ? items.choices.filter((choice) => found.includes(choice)) : found;
  }

  /**
   * Objects by identifier, each judged as an answer.
   *
   * @param {unknown} value
   * @param {ValueRule} rule
   * @param {readonly FieldRule[]} fields
   * @param {string[]} path
   */
  map(value, { limit = 0 }, fields, path) {
    const members = this.members(value, path);
    if (!members) return undefined;
    if (members.size > limit) return this.note('tooMany', path);
    const found = new Map();
    for (const [id, item] of members) {
      if (accepts('identifier', id)) found.set(id, this.answer(item, fields, [...path, id]));
      else this.note('invalidValue', path, { key: id });
    }
    return found;
  }

  /**
   * A stage of now goes with `answered`, and only with that.
   *
   * @param {unknown} value
   * @param {readonly FieldRule[]} rules
   * @param {string[]} path
   */
  answer(value, rules, path) {
    const answer = this.object(value, rules, path);
    if (answer?.state !== undefined && answer.current !== undefined) {
      const isAnswered = answer.state === 'answered';
      if (isAnswered && answer.current === null) this.note('currentMissing', [...path, 'current']);
      if (!isAnswered && answer.current !== null) this.note('currentNotAllowed', [...path, 'current']);
    }
    return answer;
  }
}

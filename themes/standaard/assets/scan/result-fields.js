'use strict';

// One object of a result file while it is read: hands out its keys and refuses what is wrong with them.
{
  /** Why a file is not opened: the key of a sentence, and what is filled in there. */
  class Refusal {
    constructor(key, values = {}) {
      this.key = key;
      this.values = values;
    }
  }

  class ResultFields {
    /**
     * @param {unknown} value from `JSON.parse`
     * @param {string[]} path where it stands in the file
     */
    constructor(value, path) {
      this.path = path;
      if (value === null || typeof value !== 'object' || Array.isArray(value)) throw this.damaged();
      this.members = new Map(Object.entries(value));
    }

    damaged(key) {
      return new Refusal('open.damaged', { path: key === undefined ? this.path : [...this.path, key] });
    }

    required(key) {
      if (!this.members.has(key)) throw this.damaged(key);
      return this.members.get(key);
    }

    /** A cleaned text within its limit. Absent is empty, unless it is required. */
    text(key, limit, { required = true, check = () => true } = {}) {
      if (!required && !this.members.has(key)) return '';
      return this.checkedText(this.required(key), key, limit, check);
    }

    checkedText(value, key, limit, check = () => true) {
      if (typeof value !== 'string') throw this.damaged(key);
      const text = Scandossier.text.clean(value);
      if (text.length > limit || !check(text)) throw this.damaged(key);
      return text;
    }

    choice(key, choices) {
      const value = this.required(key);
      if (!choices.includes(value)) throw this.damaged(key);
      return value;
    }

    /** A truth value; absent is false. */
    flag(key) {
      const value = this.members.has(key) ? this.members.get(key) : false;
      if (typeof value !== 'boolean') throw this.damaged(key);
      return value;
    }

    /** A list within its limit; absent is empty. */
    list(key, limit) {
      const value = this.members.has(key) ? this.members.get(key) : [];
      if (!Array.isArray(value) || value.length > limit) throw this.damaged(key);
      return value;
    }

    /** A stage from 1 to `stages`; absent and null both mean none. */
    stage(key, stages) {
      const value = this.members.has(key) ? this.members.get(key) : null;
      if (value === null) return null;
      if (!Number.isSafeInteger(value) || value < 1 || value > stages) throw this.damaged(key);
      return value;
    }

    /** The object under a key. */
    fields(key) {
      return new ResultFields(this.required(key), [...this.path, key]);
    }

    /** The keys this version does not know, with their values. */
    unknown(known) {
      return [...this.members].filter(([key]) => !known.includes(key));
    }
  }

  Scandossier.Refusal = Refusal;
  Scandossier.ResultFields = ResultFields;
}

// What this tab knows of the draft that it keeps: how it was when it was last stored or opened, what is stored of it,
// and what the last write came to. It never writes over what another tab wrote. Nothing here knows the page or a store
// of its own, so Tests/Rules can be two tabs at once.

/**
 * @typedef {import('./drafts.js').Place} Place
 * @typedef {import('./state.js').Standing} Standing
 *
 * @typedef {object} Store
 * @property {(key: string) => string | null} stored
 * @property {(text: string, isSaved: boolean, savedAt: Date | null) => string} raw
 * @property {(key: string, raw: string, known: string | null) => Place} write
 *
 * @typedef {object} Draft as it is now
 * @property {string} key
 * @property {string} content the text of its file
 * @property {Standing} standing
 * @property {Date | null} savedAt
 */

/** @param {Draft} draft */
const stamp = ({ content, standing, savedAt }) => [standing, savedAt?.getTime(), content].join();

/** @param {Store} store */
export function keeper(store) {
  /** @type {string | null} */
  let known = null; // What this tab knows to be stored.
  /** @type {string | null} */
  let kept = null; // The draft as it was when it was last stored or opened.
  /** @type {Place | null} */
  let place = null; // What the last write came to.
  /** @type {Date | null} */
  let storedAt = null;

  const isConflict = () => place === 'changed' || place === 'gone';

  return {
    /** @returns {Place | null} null: nothing was stored or opened yet */
    place: () => place,
    storedAt: () => storedAt,
    isConflict,

    /**
     * Whether it has something that was not stored or opened.
     *
     * @param {Draft} draft
     */
    hasOwnChanges: (draft) => draft.standing !== 'empty' && stamp(draft) !== kept,

    /**
     * Stores what changed, unless another tab did so too. An empty draft is only stored in the place of another.
     *
     * @param {Draft} draft
     * @param {Date} now
     * @returns {boolean} whether there was anything to store
     */
    keep(draft, now) {
      const mark = stamp(draft);
      if (mark === kept || isConflict() || (kept === null && draft.standing === 'empty')) return false;
      const raw = store.raw(draft.content, draft.standing !== 'changed', draft.savedAt);
      place = store.write(draft.key, raw, known);
      if (place === 'stored') known = raw;
      if (!isConflict()) kept = mark;
      storedAt = now;
      return true;
    },

    /** From here on it is a draft that nothing is stored of. */
    begin() {
      known = kept = place = storedAt = null;
    },

    /**
     * From here on it is this draft, which came from the store.
     *
     * @param {Draft} draft
     * @param {{isInMemory: boolean, storedAt: Date}} found
     */
    open(draft, found) {
      known = store.stored(draft.key);
      kept = stamp(draft);
      place = found.isInMemory ? 'memory' : 'stored';
      storedAt = found.storedAt;
    },

    /**
     * Another tab changed something: perhaps this draft.
     *
     * @param {string} key
     */
    hear(key) {
      const there = store.stored(key);
      if (known !== null && there !== known) place = there === null ? 'gone' : 'changed';
    },

    /**
     * Storing was turned off or on: it is to be stored anew.
     *
     * @param {string} key
     * @param {boolean} isOff
     */
    turn(key, isOff) {
      known = isOff ? null : known ?? store.stored(key);
      kept = null;
    },
  };
}

'use strict';

// The one document of this page, and whether it stands in a file. Whoever shows something of it listens here.
{
  /**
   * @typedef {object} Snapshot
   * @property {ScanDocument} document
   * @property {string | null} savedContent what the last file had, without its time; null: there is no file
   * @property {Date | null} savedAt
   */

  const { data } = Scandossier;
  const listeners = [];

  /** @type {Snapshot} */
  let snapshot = { document: Scandossier.document.empty(data.scan, new Date()), savedContent: null, savedAt: null };

  const content = () => Scandossier.resultWriting.write(snapshot.document, data, '');

  /** `listener(id)` is called after every change: with the id of an aspect, null for details, undefined for all. */
  function onChange(listener) {
    listeners.push(listener);
  }

  function changed(aspectID) {
    for (const listener of listeners) listener(aspectID);
  }

  /** The answer of an aspect, made when there is none yet: for whoever is about to change it. */
  function answer(aspectID) {
    const { answers } = snapshot.document;
    if (!answers.has(aspectID)) answers.set(aspectID, Scandossier.document.emptyAnswer());
    return answers.get(aspectID);
  }

  /** Puts a document that came from a file in the place of this one, and returns what was there. */
  function open(opened) {
    const before = snapshot;
    snapshot = { document: opened, savedContent: null, savedAt: new Date(opened.modifiedAt) };
    snapshot.savedContent = content();
    return before;
  }

  /** Puts back what `open` or `restore` returned, and returns what was there. */
  function restore(other) {
    const before = snapshot;
    snapshot = other;
    return before;
  }

  function markSaved(now) {
    snapshot.savedContent = content();
    snapshot.savedAt = now;
  }

  /** @returns {'empty' | 'changed' | 'saved'} */
  function standing() {
    if (Scandossier.document.isEmpty(snapshot.document)) return 'empty';
    return snapshot.savedContent === content() ? 'saved' : 'changed';
  }

  Scandossier.state = {
    get document() { return snapshot.document; },
    get savedAt() { return snapshot.savedAt; },
    answer, changed, markSaved, onChange, open, restore, standing,
  };
}

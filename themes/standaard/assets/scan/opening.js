'use strict';

// Opening a file again: every refusal is a sentence and changes nothing, every replacement can be undone.
{
  const { data, say, state } = Scandossier;
  let parts;
  let turn = 0;
  let offered = null; // The document of a file while the user chooses what to do with it.
  let previous = null; // What `undo` puts back.

  function listen(form) {
    const part = (name) => form.querySelector(`[data-${name}]`);
    parts = {
      file: part('open-file'), message: part('open-message'), choice: part('open-choice'),
      summary: part('open-summary'), undo: part('open-undo'), undoText: part('open-undo-text'),
    };
    // Empty again before every choice, so that the same file can be chosen once more; its name stays visible till then.
    parts.file.addEventListener('click', () => { parts.file.value = ''; });
    parts.file.addEventListener('change', () => {
      const [file] = parts.file.files;
      if (file) open(file);
    });
    part('open-replace').addEventListener('click', () => replace(offered));
    part('open-cancel').addEventListener('click', cancel);
    part('undo').addEventListener('click', undo);
  }

  /** @param {File} file */
  async function open(file) {
    turn += 1;
    const mine = turn;
    offered = null;
    parts.choice.hidden = parts.message.hidden = true;
    const answer = await read(file);
    if (mine !== turn) return;
    if (answer.refusal) refuse(answer.refusal);
    else if (Scandossier.document.isEmpty(state.document)) takeOver(answer.document, null);
    else offer(answer.document);
  }

  /** The document in a file, or why it is refused. Also for the files of a team. */
  async function read(file) {
    const tooLarge = new Scandossier.Refusal('open.tooLarge', { bytes: data.limits.bytes });
    if (file.size > data.limits.bytes) return { refusal: tooLarge };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return Scandossier.resultFile.read(bytes, data);
    } catch {
      return { refusal: new Scandossier.Refusal('open.unreadable') };
    }
  }

  function refuse(refusal) {
    tell('refusal', explain(refusal));
  }

  /** A refusal as a sentence. */
  function explain({ key, values }) {
    const limit = `${Math.round((values.bytes ?? 0) / 1_048_576)} MB`;
    return say(key, { ...values, limit, where: values.path ? placeInWords(values.path) : '' });
  }

  /** Where a file is damaged, in words of the form where it has them. */
  function placeInWords(path) {
    const words = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : null);
    const [first, id, field] = path;
    if (first !== 'answers' || id === undefined) return words(first) ?? shown(first ?? say('where.file'));
    const title = Scandossier.scan.aspects.get(id)?.title ?? shown(id);
    return field === undefined ? title : `${title}: ${words(field) ?? shown(field)}`;
  }

  function shown(text) {
    return Scandossier.text.clean(text).slice(0, 60);
  }

  function offer(found) {
    offered = found;
    const { answered } = Scandossier.document.counts(found);
    parts.summary.textContent = say('open.summary', {
      school: schoolInWords(found), round: found.round, n: answered, total: data.aspects.length,
    });
    parts.choice.hidden = false;
    parts.choice.focus();
  }

  function schoolInWords({ school }) {
    return Scandossier.text.isBlank(school.name) ? school.code : school.name;
  }

  function replace(found) {
    if (found) takeOver(found, 'open.replaced');
  }

  /** @param {string | null} undoKey the sentence beside the undo button; null: nothing was replaced */
  function takeOver(found, undoKey) {
    const before = state.open(found);
    previous = undoKey ? before : null;
    showAll(undoKey);
    const { answered } = Scandossier.document.counts(found);
    const values = { school: schoolInWords(found), n: answered, total: data.aspects.length };
    const sentences = [say('open.opened', values)];
    const version = found.scanVersion;
    if (version !== data.scan.version) sentences.push(say('open.otherVersion', { version }));
    const orphans = found.orphans.size;
    if (orphans > 0) sentences.push(say(orphans === 1 ? 'open.orphan' : 'open.orphans', { n: orphans }));
    tell('done', sentences.join(' '));
  }

  /** What was there comes back, and what is there now can come back in its turn: nothing gets lost. */
  function undo() {
    if (!previous) return;
    previous = state.restore(previous);
    parts.file.value = '';
    showAll('open.restored');
    tell('done', say('open.restored'));
  }

  function showAll(undoKey) {
    offered = null;
    parts.choice.hidden = true;
    Scandossier.detailFields.show(state.document);
    Scandossier.aspectFields.show(state.document);
    state.changed();
    Scandossier.overview.showLine();
    parts.undo.hidden = previous === null;
    parts.undoText.textContent = undoKey ? say(undoKey) : '';
  }

  function cancel() {
    offered = null;
    parts.choice.hidden = true;
    parts.file.value = '';
    parts.file.focus();
  }

  /** @param {'done' | 'refusal'} kind */
  function tell(kind, sentence) {
    parts.message.dataset.kind = kind;
    parts.message.textContent = sentence;
    parts.message.hidden = false;
    parts.message.focus();
  }

  Scandossier.opening = { explain, listen, read };
}

'use strict';

// The file: what it still needs, its name, the download, and a warning before what is in no file gets lost.
{
  const { data, say, state } = Scandossier;
  const KEEP = 60_000; // Milliseconds that a download may take to start; revoking its address sooner can break it.
  let parts;

  function listen(form) {
    const part = (name) => form.querySelector(`[data-${name}]`);
    parts = {
      message: part('save-message'), text: part('save-message-text'), missing: part('save-missing'),
      file: part('save-file'),
    };
    part('download').addEventListener('click', download);
    part('print').addEventListener('click', () => window.print());
    parts.missing.addEventListener('click', goToField);
    state.onChange(changed);
    showFileName();
  }

  function download() {
    const missing = Scandossier.detailFields.missing();
    if (missing.length > 0) return tellMissing(missing);
    const now = new Date();
    const text = Scandossier.resultWriting.write(state.document, data, Scandossier.moments.write(now));
    const blob = new Blob([text], { type: 'application/json' });
    if (blob.size > data.limits.bytes) return tell('refusal', say('save.tooLarge'), true);
    const name = fileName(now);
    hand(blob, name);
    state.markSaved(now);
    warnBeforeLeaving(false);
    tell('done', say('save.done', { file: name }), false);
    return Scandossier.overview.showLine();
  }

  /** Gives a file to the browser, as if the user followed a link to it. */
  function hand(blob, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
  }

  function tellMissing(names) {
    for (const item of parts.missing.children) item.hidden = !names.includes(item.dataset.missing);
    tell('refusal', say('save.missing'), true);
    parts.missing.hidden = false;
  }

  function tell(kind, sentence, takesFocus) {
    parts.message.dataset.kind = kind;
    parts.text.textContent = sentence;
    parts.missing.hidden = true;
    parts.message.hidden = false;
    if (takesFocus) parts.message.focus();
  }

  /** From the list of what is missing to the field itself. */
  function goToField(event) {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.hash.slice(1)).focus();
  }

  function changed(aspectID) {
    parts.message.hidden = true;
    if (!aspectID) showFileName();
    warnBeforeLeaving(aspectID !== undefined || state.standing() === 'changed');
  }

  function fileName(date) {
    const { school, round } = state.document;
    const { code } = Scandossier.schoolCode.validate(school.code);
    return code && round ? Scandossier.resultWriting.fileName(code, round, date) : null;
  }

  function showFileName() {
    const file = fileName(new Date());
    parts.file.textContent = file ? say('save.fileName', { file }) : '';
  }

  /** Listens only while there may be something to lose: some browsers do not keep a page that listens. */
  function warnBeforeLeaving(mayLose) {
    if (mayLose) window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
  }

  function warn(event) {
    if (state.standing() !== 'changed') return;
    event.preventDefault();
    event.returnValue = true; // For Chromium before 119.
  }

  Scandossier.saving = { listen };
}

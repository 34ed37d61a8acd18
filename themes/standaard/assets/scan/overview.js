'use strict';

// What the page says about all answers together: progress per theme, the overview, and the line about the file.
{
  const { data, say, state } = Scandossier;
  const QUIET = 700; // Milliseconds without a change before the line about the file is renewed and read out.
  const themes = new Map();
  let rows;
  let progress;
  let summary;
  let line;
  let timer;

  function set(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function listen(form) {
    for (const aspect of data.aspects) themes.set(aspect.theme, [...(themes.get(aspect.theme) ?? []), aspect.id]);
    progress = new Map([...form.querySelectorAll('[data-progress]')].map((item) => [item.dataset.progress, item]));
    rows = new Map([...form.querySelectorAll('[data-overview]')].map((row) => [row.dataset.overview, {
      now: row.querySelector('[data-now]'),
      target: row.querySelector('[data-target]'),
      priority: row.querySelector('[data-priority]'),
    }]));
    summary = form.querySelector('[data-overview-summary]');
    line = form.querySelector('[data-state]');
    state.onChange(update);
    update();
    showLine();
  }

  /** Renews what depends on one aspect; on all of them without an id. */
  function update(aspectID) {
    if (aspectID !== null) {
      for (const id of aspectID === undefined ? rows.keys() : [aspectID]) showRow(id);
      const theme = Scandossier.scan.aspects.get(aspectID)?.theme;
      for (const id of theme === undefined ? themes.keys() : [theme]) showProgress(id);
      const { answered, priorities } = Scandossier.document.counts(state.document);
      set(summary, say('overview.summary', { n: answered, total: data.aspects.length, priorities }));
      summary.closest('.overview').dataset.standing = state.standing();
    }
    clearTimeout(timer);
    timer = setTimeout(showLine, QUIET);
  }

  function showRow(id) {
    const row = rows.get(id);
    const answer = state.document.answers.get(id);
    set(row.now, nowInWords(answer));
    set(row.target, answer?.target ? stageInWords(answer.target) : '');
    set(row.priority, answer?.priority ? say('overview.yes') : '');
  }

  function nowInWords(answer) {
    if (!answer || answer.state === null) return say('overview.open');
    return answer.state === 'answered' ? stageInWords(answer.current) : say(`aspect.${answer.state}`);
  }

  function stageInWords(number) {
    return say('overview.stage', { number, name: data.stages[number - 1] });
  }

  function showProgress(theme) {
    const ids = themes.get(theme);
    const n = ids.filter((id) => Scandossier.document.isAnswered(state.document.answers.get(id))).length;
    set(progress.get(theme), say('progress', { n, total: ids.length }));
  }

  /** The line about the file, at once. It is read out only when its words changed. */
  function showLine() {
    clearTimeout(timer);
    const { answered, priorities } = Scandossier.document.counts(state.document);
    const time = state.savedAt ? Scandossier.moments.inWords(state.savedAt, new Date()) : '';
    const sentences = [say(`state.${state.standing()}`, { n: answered, total: data.aspects.length, time })];
    if (priorities > Scandossier.aspectFields.MANY_PRIORITIES) {
      sentences.push(say('state.priorities', { n: priorities }));
    }
    set(line, sentences.join(' · '));
  }

  Scandossier.overview = { listen, showLine };
}

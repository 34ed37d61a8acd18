// How far every theme is, in the menu and in the list of themes. The team decides when a theme is finished.

import { isAnswerFilled, isAnswered } from '../rules/document.js';
import { aspects, data, say } from './data.js';
import { state } from './state.js';

const themes = new Map();

export function listen(form) {
  for (const { id } of data.themes) {
    const task = form.querySelector(`[data-task="${id}"]`);
    themes.set(id, {
      aspects: data.aspects.filter((aspect) => aspect.theme === id).map((aspect) => aspect.id),
      menu: form.querySelector(`[data-progress="${id}"]`),
      count: task.querySelector('[data-task-count]'),
      status: task.querySelector('[data-task-status]'),
      done: form.querySelector(`[data-theme-done="${id}"]`),
    });
  }
  form.addEventListener('change', ({ target }) => {
    if ('themeDone' in target.dataset) mark(target.dataset.themeDone, target.checked);
  });
  state.onChange(update);
  update();
}

function mark(id, isDone) {
  const others = state.document.completedThemes.filter((theme) => theme !== id);
  state.document.completedThemes = isDone ? [...others, id] : others;
  show(id);
  state.changed(null);
}

/** Renews the theme of one aspect; all of them without an id. */
function update(aspectID) {
  if (aspectID === null) return;
  const theme = aspects.get(aspectID)?.theme;
  for (const id of theme === undefined ? themes.keys() : [theme]) show(id);
}

function show(id) {
  const { aspects, menu, count, status, done } = themes.get(id);
  const answers = aspects.map((aspect) => state.document.answers.get(aspect)).filter(Boolean);
  const n = answers.filter(isAnswered).length;
  const isDone = state.document.completedThemes.includes(id);
  const isStarted = answers.some(isAnswerFilled);
  menu.textContent = say('progress', { n, total: aspects.length });
  count.textContent = say('tasks.count', { n, total: aspects.length });
  status.dataset.status = isDone ? 'completed' : isStarted ? 'started' : 'notStarted';
  status.textContent = say(`tasks.${status.dataset.status}`);
  done.checked = isDone;
}

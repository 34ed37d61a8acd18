// How far every theme is, in the menu and in the list of themes. The team decides when a theme is finished.

import { find } from '../page/elements.js';
import { isAnswerFilled, isAnswered } from '../rules/document.js';
import { aspects as aspectsByID, data, say } from './data.js';
import { state } from './state.js';

/**
 * @typedef {object} Parts of a theme on the page
 * @property {string[]} aspects their ids
 * @property {HTMLElement} menu
 * @property {HTMLElement} count
 * @property {HTMLElement} status
 * @property {HTMLInputElement} done
 */

/** @type {Map<string, Parts>} */
const themes = new Map();

/** @param {HTMLElement} form */
export function listen(form) {
  for (const { id } of data.themes) {
    const task = find(form, `[data-task="${id}"]`);
    themes.set(id, {
      aspects: data.aspects.filter((aspect) => aspect.theme === id).map((aspect) => aspect.id),
      menu: find(form, `[data-progress="${id}"]`),
      count: find(task, '[data-task-count]'),
      status: find(task, '[data-task-status]'),
      done: find(form, `[data-theme-done="${id}"]`, HTMLInputElement),
    });
  }
  form.addEventListener('change', ({ target }) => {
    for (const [id, { done }] of themes) if (done === target) mark(id, done.checked);
  });
  state.onChange(update);
  update();
}

/**
 * @param {string} id
 * @param {boolean} isDone
 */
function mark(id, isDone) {
  const others = state.document.completedThemes.filter((theme) => theme !== id);
  state.document.completedThemes = isDone ? [...others, id] : others;
  const parts = themes.get(id);
  if (parts) show(id, parts);
  state.changed(null);
}

/**
 * Renews the theme of one aspect; all of them without an id.
 *
 * @param {string | null} [aspectID]
 */
function update(aspectID) {
  if (aspectID === null) return;
  const theme = aspectID === undefined ? undefined : aspectsByID.get(aspectID)?.theme;
  for (const [id, parts] of themes) if (theme === undefined || theme === id) show(id, parts);
}

/**
 * @param {string} id
 * @param {Parts} parts
 */
function show(id, { aspects, menu, count, status, done }) {
  const answers = aspects.flatMap((aspect) => state.document.answers.get(aspect) ?? []);
  const n = answers.filter(isAnswered).length;
  const isDone = state.document.completedThemes.includes(id);
  const isStarted = answers.some(isAnswerFilled);
  menu.textContent = say('progress', { n, total: aspects.length });
  count.textContent = say('tasks.count', { n, total: aspects.length });
  status.dataset.status = isDone ? 'completed' : isStarted ? 'started' : 'notStarted';
  status.textContent = say(`tasks.${status.dataset.status}`);
  done.checked = isDone;
}

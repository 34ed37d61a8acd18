// A conversation: one aspect at a time, large. The aspect itself is shown, in its theme; what else stands there is left
// out.

import { around, byID, find, findAll, within } from '../page/elements.js';
import * as aspectFields from './aspect-fields.js';
import { aspectOf, data, say } from './data.js';
import * as screens from './screens.js';
import { state } from './state.js';
import * as dots from './team-dots.js';
import * as people from './team-people.js';
import * as together from './together.js';
import * as words from './words.js';

/** @type {Record<string, number>} */
const steps = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
/** @type {HTMLElement} */
let form;
/** @type {HTMLElement} */
let root;
/** @type {HTMLElement} */
let panel;
/** @type {HTMLElement[]} */
let left = []; // What was left out of the theme.

/** @param {string} name */
const part = (name) => find(root, `[data-${name}]`);

/** @param {string} name */
function isOn(name) {
  const box = find(root, `[data-${name}]`, HTMLInputElement);
  return box.checked && !around(box, 'label').hidden;
}

/** @param {HTMLElement} page */
export function listen(page) {
  form = page;
  root = byID('gesprek');
  panel = find(form, '[data-talk-dots]');
  screens.onShow((screen, id) => {
    leave();
    if (screen === 'gesprek' && id) show(id);
  });
  root.addEventListener('click', (event) => {
    const button = within(event, '[data-talk-step]');
    if (button) move(Number(button.dataset.talkStep));
  });
  root.addEventListener('change', () => { if (form.dataset.talk) show(form.dataset.talk); });
  document.addEventListener('keydown', press, { capture: true });
  const full = part('talk-full');
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    const { documentElement: whole, fullscreenElement } = document;
    const turned = fullscreenElement ? document.exitFullscreen() : whole.requestFullscreen();
    turned.catch(() => {}); // A browser may refuse; the page stays as it is.
  });
}

/**
 * The keys mean the same whatever has the focus, for a presenter sends them too. Only where somebody writes they write.
 *
 * @param {KeyboardEvent} event
 */
function press(event) {
  const isElsewhere = screens.current() !== 'gesprek' || within(event, 'input[type="text"], select, textarea');
  if (isElsewhere || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { key } = event;
  const isDigit = /^\d$/.test(key) && Number(key) <= data.stages.length && isOn('talk-digits');
  if (!steps[key] && !isDigit) return;
  event.preventDefault();
  if (isDigit) choose(Number(key));
  else move(steps[key]);
}

/** @param {number} number of a stage; 0 takes the choice back */
function choose(number) {
  const id = form.dataset.talk;
  if (!id) return;
  aspectFields.choose(id, number === 0 ? null : String(number));
  aspectFields.showAspect(id);
  state.changed(id);
  const said = number === 0 ? say('talk.cleared') : say('talk.chosen', { stage: words.stage(number) });
  part('talk-said').textContent = said;
}

/** The aspects one by one: as the scan has them, or the largest spread of the team first. */
function order() {
  const all = data.aspects.map(({ id }) => id);
  return isOn('talk-spread') ? [...new Set([...people.order(), ...all])] : all;
}

/** @param {string} id */
function show(id) {
  const aspect = byID(id);
  const { title, theme } = aspectOf(id);
  const ids = order();
  const place = ids.indexOf(id);
  const beside = aspect.parentElement ? findAll(aspect.parentElement, ':scope > *') : [];
  left = [...left, ...beside].filter((element) => element !== aspect);
  for (const element of left) element.dataset.off = '';
  form.dataset.talk = id;
  form.toggleAttribute('data-talk-all', isOn('talk-all'));
  for (const label of findAll(root, '[data-talk-team]')) label.hidden = people.size() === 0;
  part('talk-place').textContent = say('talk.place', {
    n: place + 1, total: ids.length, theme: data.themes.find((one) => one.id === theme)?.title,
  });
  part('talk-title').textContent = title;
  part('talk-said').textContent = '';
  for (const button of findAll(root, '[data-talk-step]')) {
    button.setAttribute('aria-disabled', String(ids[place + Number(button.dataset.talkStep)] === undefined));
  }
  const questions = aspect.querySelector('.questions');
  if (questions instanceof HTMLDetailsElement) questions.open = isOn('talk-questions');
  panel.hidden = !isOn('talk-team-dots');
  if (!panel.hidden) dots.show(id, panel);
  // Written out in full by `hash`, so the screens take it for going back and put the focus where it was.
  const from = together.from();
  find(root, '[data-talk-stop]', HTMLAnchorElement).hash = from === '#team' ? `team-${id}` : from;
}

/** The theme as it was. */
function leave() {
  for (const element of left) delete element.dataset.off;
  left = [];
  panel.hidden = true;
  delete form.dataset.talk;
}

/**
 * To another aspect, in the same place of the history; whoever pressed a button keeps the focus there.
 *
 * @param {number} step
 */
function move(step) {
  const ids = order();
  const to = ids[ids.indexOf(form.dataset.talk ?? '') + step];
  if (to === undefined) return;
  const focused = document.activeElement;
  history.replaceState(null, '', `#gesprek/${to}`);
  screens.go(location.hash);
  if (focused instanceof HTMLElement && root.contains(focused)) focused.focus({ preventScroll: true });
}

// A conversation: one aspect at a time, large, with what the manual gives to it. The aspect itself is shown, in its theme;
// what else stands there is left out.

import { around, byID, find, findAll, within } from '../page/elements.js';
import * as aspectFields from './aspect-fields.js';
import { data, say } from './data.js';
import * as earlier from './earlier.js';
import { aspectOf } from './look-up.js';
import * as screens from './screens.js';
import { state } from './state.js';
import * as cards from './talk-cards.js';
import * as clock from './talk-clock.js';
import * as desk from './talk-desk.js';
import * as fitting from './talk-fit.js';
import * as memory from './talk-memory.js';
import * as people from './team-people.js';
import * as together from './together.js';
import * as words from './words.js';

/** @type {Record<string, number>} */
const steps = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
const MENU_STAYS = 5000; // Milliseconds, on a slow laptop.
const BOXES = ['talk-questions', 'talk-all', 'talk-digits', 'talk-team-dots', 'talk-spread', 'talk-roles'];
/** @type {HTMLElement} */
let form;
/** @type {HTMLElement} */
let root;
/** @type {HTMLElement[]} */
let left = []; // What was left out of the theme.
let before = ''; // The screen that was shown.

/** @param {string} name */
const part = (name) => find(root, `[data-${name}]`);
/** @param {string} name */
const box = (name) => find(root, `[data-${name}]`, HTMLInputElement);
const settings = () => find(root, '[data-talk-settings]', HTMLDetailsElement);

/** @param {string} name */
const isOn = (name) => box(name).checked && !around(box(name), 'label').hidden;

/** @param {string} sentence */
function tell(sentence) {
  find(form, '[data-talk-said]').textContent = sentence;
}

/** @param {HTMLElement} page */
export function listen(page) {
  form = page;
  root = byID('gesprek');
  memory.restore();
  for (const name of BOXES) box(name).checked = memory.box(name) ?? box(name).checked;
  settings().open = memory.box('open') ?? true;
  cards.listen(form, root);
  clock.listen(root, { tell, fit: () => fitting.fit(form) });
  desk.listen(form, { move, go: goTo, refresh });
  screens.onShow((screen, id) => {
    const isOpened = !['', 'gesprek'].includes(before);
    before = screen;
    leave();
    if (screen === 'gesprek' && id) {
      if (isOpened) keepMenu();
      show(id);
    } else {
      clock.leave();
      fitting.start();
      fitting.clear(form);
    }
  });
  root.addEventListener('click', (event) => {
    const button = within(event, '[data-talk-step]');
    if (button) move(Number(button.dataset.talkStep));
  });
  root.addEventListener('change', () => {
    for (const name of BOXES) memory.setBox(name, box(name).checked);
    fitting.start();
    refresh();
  });
  settings().addEventListener('toggle', () => {
    if (memory.box('open') !== settings().open) memory.setBox('open', settings().open);
    refit();
  });
  state.onChange((id) => {
    if (!id || id !== form.dataset.talk) return;
    clock.draw();
    lookBack();
  });
  earlier.onChange(lookBack);
  document.addEventListener('keydown', press, { capture: true });
  document.addEventListener('fullscreenchange', refit);
  addEventListener('resize', refit); // A beamer is plugged in, a window becomes larger.
  const full = part('talk-full');
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    const { documentElement: whole, fullscreenElement } = document;
    const turned = fullscreenElement ? document.exitFullscreen() : whole.requestFullscreen();
    turned.catch(() => {}); // A browser may refuse; the page stays as it is.
  });
}

/** As large as it can be, after its place became another. */
function refit() {
  fitting.start();
  if (form.dataset.talk) fitting.fit(form);
}

/** A team begins: the largest difference first, its dots on the cards, and only what that needs. */
export function begin() {
  for (const name of ['talk-team-dots', 'talk-spread']) {
    box(name).checked = true;
    memory.setBox(name, true);
  }
  settings().open = false;
  for (const label of findAll(root, '[data-talk-team]')) label.hidden = false;
  screens.go(`#gesprek/${order()[0]}`);
}

/**
 * Shows the aspect of now anew, after something beside it changed.
 *
 * @param {string} [said]
 */
export function refresh(said = '') {
  const id = form?.dataset.talk;
  if (!id) return;
  leave();
  show(id);
  tell(said);
  fitting.fit(form);
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

/** What the year before said comes with the choice, and goes with it. */
function lookBack() {
  const id = form.dataset.talk;
  if (!id || !cards.renew(id)) return;
  tell(cards.saidBefore(id));
  fitting.fit(form);
}

/** @param {number} number of a stage; 0 takes the choice back */
function choose(number) {
  const id = form.dataset.talk;
  if (!id) return;
  aspectFields.choose(id, number === 0 ? null : String(number));
  aspectFields.showAspect(id);
  state.changed(id);
  const said = number === 0 ? say('talk.cleared') : say('talk.chosen', { stage: words.stage(number) });
  const earlierSaid = cards.saidBefore(id);
  tell([said, earlierSaid].filter(Boolean).join('\n'));
  if (earlierSaid !== '') fitting.fit(form);
}

/**
 * The aspects one by one: as the scan has them, or the largest spread of the team first. What was parked comes at the
 * end.
 */
function order() {
  const all = data.aspects.map(({ id }) => id);
  const wanted = isOn('talk-spread') ? [...new Set([...people.order(), ...all])] : all;
  return [...wanted.filter((id) => !memory.isParked(id)), ...memory.allParked()];
}

/**
 * Whoever came by the menu stands in it until a screen reader has said where they are now: from something that is not
 * there any more Orca goes on without a word. So the menu goes out of sight first, and away with the next key.
 */
function keepMenu() {
  form.dataset.talkOpens = '';
  const end = () => { delete form.dataset.talkOpens; };
  setTimeout(end, MENU_STAYS);
  document.addEventListener('keydown', end, { capture: true, once: true });
}

/** @param {string} id */
function show(id) {
  // First of all: what is not offered does not count as on, and the order goes by it.
  for (const label of findAll(root, '[data-talk-team]')) label.hidden = people.size() === 0;
  const aspect = byID(id);
  const { title, theme } = aspectOf(id);
  const ids = order();
  const place = ids.indexOf(id);
  const beside = aspect.parentElement ? findAll(aspect.parentElement, ':scope > *') : [];
  left = [...left, ...beside].filter((element) => element !== aspect);
  for (const element of left) element.dataset.off = '';
  form.dataset.talk = id;
  form.toggleAttribute('data-talk-all', isOn('talk-all'));
  part('talk-place').textContent = say('talk.place', {
    n: place + 1, total: ids.length, theme: data.themes.find((one) => one.id === theme)?.title,
  });
  part('talk-title').textContent = title;
  tell('');
  for (const button of findAll(root, '[data-talk-step]')) {
    button.setAttribute('aria-disabled', String(ids[place + Number(button.dataset.talkStep)] === undefined));
  }
  const questions = aspect.querySelector('.questions');
  if (questions instanceof HTMLDetailsElement) questions.open = isOn('talk-questions');
  cards.show(aspect, { hasTeam: isOn('talk-team-dots'), hasRoles: isOn('talk-roles') });
  // Written out in full by `hash`, so the screens take it for going back and put the focus where it was.
  const from = together.from();
  find(root, '[data-talk-stop]', HTMLAnchorElement).hash = from === '#team' ? `team-${id}` : from;
  find(root, '[data-talk-end]', HTMLAnchorElement).hash = document.getElementById('kiezen') ? 'kiezen' : 'overzicht';
  desk.show(id, isOn('talk-all'));
  clock.show(id);
  fitting.fit(form);
}

/** The theme as it was. */
function leave() {
  for (const element of left) delete element.dataset.off;
  left = [];
  cards.hide();
  desk.hide();
  delete form.dataset.talk;
}

/** @param {number} step */
function move(step) {
  const ids = order();
  const to = ids[ids.indexOf(form.dataset.talk ?? '') + step];
  if (to !== undefined) goTo(to);
}

/**
 * To another aspect, in the same place of the history; whoever pressed a button keeps the focus there.
 *
 * @param {string} to
 */
function goTo(to) {
  const focused = document.activeElement;
  history.replaceState(null, '', `#gesprek/${to}`);
  screens.go(location.hash);
  if (focused instanceof HTMLElement && (root.contains(focused) || desk.contains(focused))) {
    focused.focus({ preventScroll: true });
  }
}

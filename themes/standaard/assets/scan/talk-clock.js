// The clock of a conversation, by aspect. It starts and stops by hand, forces nothing, and the line that says what to ask
// goes with it. A laptop that slept has not talked.

import { find, findAll, within } from '../page/elements.js';
import { mostChosen, pictureOf, pileOf, secondsOf, startOf, stepAt, stepsOf } from '../rules/conversation.js';
import { say } from './data.js';
import { state } from './state.js';
import * as memory from './talk-memory.js';
import * as people from './team-people.js';

const SECOND = 1000;
const ASLEEP = 90 * SECOND; // A tab that is not looked at ticks once a minute.
const MINUTE = 60;
const EVERY = 5; // Seconds between two moments of keeping.

/** @type {HTMLElement} */
let root;
/** @type {(sentence: string) => void} */
let tell;
let id = ''; // The aspect of now.
/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;
let fit = () => {};

/** @param {string} name */
const part = (name) => find(root, `[data-talk-${name}]`);

/**
 * @param {HTMLElement} section
 * @param {{tell: (sentence: string) => void, fit: () => void}} how
 */
export function listen(section, how) {
  root = section;
  ({ tell, fit } = how);
  root.addEventListener('click', (event) => {
    const marks = within(event, 'button')?.dataset ?? {};
    if ('talkClock' in marks) press();
    else if ('talkAsk' in marks) step(Number(marks.talkAsk));
    else if ('talkAnyway' in marks) anyway();
  });
  const from = memory.lastRun();
  if (from > 0) start(Date.now() - from < ASLEEP ? from : 0);
  window.addEventListener('pagehide', memory.keep);
}

/** Starts it; from a moment before this page was loaded it goes on, from 0 it stands still. */
function start(from = Date.now()) {
  clearInterval(timer);
  memory.ran(from);
  timer = from > 0 ? setInterval(tick, SECOND) : undefined;
}

/** @param {string} aspect whose time runs from here on */
export function show(aspect) {
  id = aspect;
  draw(true);
}

/** It stands still while the conversation is not shown. */
export function leave() {
  if (id !== '') start(0);
  id = '';
}

function picture() {
  const found = pictureOf(people.answersTo(id));
  return pileOf(found) !== 'talk' && memory.timesOf(id).isTalk ? 'none' : found;
}

function tick() {
  if (id === '') return;
  const now = Date.now();
  const gone = now - memory.lastRun();
  if (gone > ASLEEP) {
    start(0);
    tell(say('talk.slept'));
    return draw();
  }
  const times = memory.timesOf(id);
  const before = times.spent;
  times.spent += gone / SECOND;
  memory.ran(now);
  if (Math.floor(before / EVERY) !== Math.floor(times.spent / EVERY)) memory.keep();
  if (left() <= 0) {
    start(0);
    tell(say('talk.timeUp'));
  }
  return draw();
}

function left() {
  const { spent, extra } = memory.timesOf(id);
  return secondsOf(stepsOf(picture())) + extra - spent;
}

/** The one button of the clock: on, off, and when the time is up a minute more. */
function press() {
  const isUp = left() <= 0;
  if (isUp) memory.timesOf(id).extra += MINUTE - Math.min(0, left());
  start(memory.lastRun() > 0 && !isUp ? 0 : Date.now());
  tell('');
  memory.keep();
  draw();
}

/**
 * To the question before or after this one; the clock follows.
 *
 * @param {number} by
 */
function step(by) {
  const steps = stepsOf(picture());
  const times = memory.timesOf(id);
  const to = stepAt(steps, times.spent) + by;
  if (!steps[to]) return;
  times.spent = startOf(steps, to);
  memory.keep();
  draw();
}

/** What the team would skip it talks about all the same. */
function anyway() {
  Object.assign(memory.timesOf(id), { spent: 0, extra: 0, isTalk: true });
  memory.keep();
  draw();
  part('clock').focus();
}

/** @param {boolean} [isFitted] whether somebody else makes it fit afterwards */
export function draw(isFitted = false) {
  if (id === '') return;
  const seen = picture();
  const steps = stepsOf(seen);
  const at = stepAt(steps, memory.timesOf(id).spent);
  const pile = pileOf(seen);
  part('kind').textContent = say(steps.length > 1 ? 'talk.kindStep' : 'talk.kind', {
    kind: say(`talk.pile.${pile}`), n: at + 1, total: steps.length,
  });
  const ask = part('line');
  const text = question(steps[at].key);
  const hasChanged = ask.textContent !== text;
  ask.textContent = text;
  for (const button of findAll(root, '[data-talk-ask]')) {
    button.hidden = steps.length === 1;
    button.setAttribute('aria-disabled', String(!steps[at + Number(button.dataset.talkAsk)]));
  }
  part('anyway').hidden = pile === 'talk';
  const seconds = Math.max(0, Math.ceil(left()));
  part('time').textContent = `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
  const isRunning = memory.lastRun() > 0;
  part('clock').textContent = say(isRunning ? 'talk.pause' : seconds === 0 ? 'talk.more' : 'talk.start');
  if (hasChanged && !isFitted) fit();
}

/** @param {string} key of a step */
function question(key) {
  const agreed = state.document.answers.get(id)?.current;
  const name = key === 'choose' && agreed ? 'chosen' : key;
  const said = { agreed, most: mostChosen(people.answersTo(id)), ...people.spread(id) };
  return say(`talk.ask.${name}`, said);
}

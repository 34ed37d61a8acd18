// A quiet clock for the slides that have minutes: it starts and stops by hand, and forces nothing.

import { find } from '../page/elements.js';
import { say } from './data.js';

const SECOND = 1000;
const MINUTE = 60;
/** @type {Map<string, number>} */
const spent = new Map(); // Seconds, by slide.
/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;
let from = 0;
let now = '';
let seconds = 0;

/** @param {string} name */
const part = (name) => find(document, `[data-${name}]`);

function stop() {
  clearInterval(timer);
  timer = undefined;
}

function tick() {
  const moment = Date.now();
  spent.set(now, (spent.get(now) ?? 0) + (moment - from) / SECOND);
  from = moment;
  if (left() === 0) {
    stop();
    part('said').textContent = say('timeUp');
  }
  draw();
}

const left = () => Math.max(0, Math.ceil(seconds - (spent.get(now) ?? 0)));

function draw() {
  const rest = left();
  part('time').textContent = `${Math.floor(rest / MINUTE)}:${String(rest % MINUTE).padStart(2, '0')}`;
  part('clock').textContent = say(timer === undefined ? 'clockStart' : 'clockStop');
}

/** @param {{title: string, minutes: number} | null} slide null: none */
export function show(slide) {
  stop();
  now = slide?.title ?? '';
  seconds = (slide?.minutes ?? 0) * MINUTE;
  part('clock-part').hidden = seconds === 0;
  draw();
}

export function listen() {
  part('clock').addEventListener('click', () => {
    if (timer !== undefined) stop();
    else {
      if (left() === 0) spent.delete(now);
      from = Date.now();
      timer = setInterval(tick, SECOND);
    }
    draw();
  });
}

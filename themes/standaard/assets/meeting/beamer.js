// One slide at a time, as large as fits. The address says which one, so that loading the page again and the back button
// do what they should. The slides are those of the page; nothing is made anew.

import { find, findAll, within } from '../page/elements.js';
import * as clock from './clock.js';
import { say } from './data.js';
import { slides } from './slides.js';

const ADDRESS = /^#_beamer\/(\d+)$/;
/** @type {Record<string, number>} */
const steps = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1, Home: -Infinity, End: Infinity };
const SMALLEST = 0.5;
const STEP = 0.05;
const root = document.documentElement;
let at = -1; // No slide: the page as it is.

/** @param {string} name */
const part = (name) => find(document, `[data-${name}]`);
const isOn = () => at >= 0;

/** As large as it can be without scrolling. */
function fit() {
  const { style } = part('slides');
  let scale = 1;
  const to = () => style.setProperty('--slide-scale', String(scale));
  to();
  while (isOn() && scale > SMALLEST && root.scrollHeight > innerHeight) {
    scale -= STEP;
    to();
  }
}

/** @param {number} place */
function show(place) {
  const hasFocus = part('bar').contains(document.activeElement);
  at = Math.max(0, Math.min(place, slides.length - 1));
  root.dataset.beamer = '';
  for (const [index, { element }] of slides.entries()) element.toggleAttribute('data-now', index === at);
  part('bar').hidden = false;
  find(document, '[data-go]', HTMLSelectElement).value = String(at);
  for (const button of findAll(document, '[data-step]')) {
    button.setAttribute('aria-disabled', String(!slides[at + Number(button.dataset.step)]));
  }
  const slide = slides[at];
  clock.show(slide);
  fit();
  const words = { n: at + 1, total: slides.length, title: slide.title };
  part('said').textContent = say(hasFocus ? 'said' : 'place', words);
  if (hasFocus) return; // Whoever pressed a button presses it again.
  slide.heading.tabIndex = -1;
  slide.heading.focus({ preventScroll: true });
}

function leave() {
  if (!isOn()) return;
  const { element, heading } = slides[at];
  at = -1;
  delete root.dataset.beamer;
  element.removeAttribute('data-now');
  part('bar').hidden = true;
  part('said').textContent = '';
  clock.show(null);
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

function route() {
  const found = ADDRESS.exec(location.hash);
  if (found) show(Number(found[1]) - 1);
  else leave();
}

/**
 * To another slide, in the same place of the history.
 *
 * @param {number} place
 */
function go(place) {
  const to = Math.max(0, Math.min(place, slides.length - 1));
  if (to === at) return;
  history.replaceState(null, '', `#_beamer/${to + 1}`);
  show(to);
}

function stop() {
  history.replaceState(null, '', location.href.split('#')[0]);
  leave();
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (!isOn() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { key } = event;
  // Where somebody writes the keys write, but a presenter only has the keys that go a page on and back.
  const isPage = key === 'PageUp' || key === 'PageDown';
  if (within(event, 'select, textarea') || (!isPage && within(event, 'input'))) return;
  if (key === 'Escape') return stop();
  if (!Object.hasOwn(steps, key)) return;
  event.preventDefault();
  go(at + steps[key]);
}

/** @param {MouseEvent} event */
function click(event) {
  const button = within(event, '[data-step]');
  if (button) return go(at + Number(button.dataset.step));
  const link = isOn() ? within(event, '.slide a[href^="#"]', HTMLAnchorElement) : null;
  const to = slides.findIndex(({ aspect }) => aspect && `#${aspect}` === link?.hash);
  if (to < 0) return;
  event.preventDefault();
  go(to);
}

export function listen() {
  const list = find(document, '[data-go]', HTMLSelectElement);
  list.append(...slides.map(({ title }, index) => new Option(`${index + 1}. ${title}`, String(index))));
  list.addEventListener('change', () => go(Number(list.value)));
  part('begin').addEventListener('click', () => { location.hash = '#_beamer/1'; });
  part('stop').addEventListener('click', stop);
  document.addEventListener('click', click);
  document.addEventListener('keydown', press);
  addEventListener('hashchange', route);
  addEventListener('resize', fit);
  const full = part('full');
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    const turned = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
    turned.catch(() => {}); // A browser may refuse; the page stays as it is.
  });
  clock.listen();
  route();
}

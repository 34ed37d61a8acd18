// One screen at a time. The address says which one; the back button, the focus and the title of the page follow it.
// Only the screen that is shown stands on the page.

import { byID, find, findAll } from '../page/elements.js';
import * as common from './common.js';
import { compared } from './state.js';
import { tell } from './tell.js';

/**
 * @typedef {() => Element} LaterPart what makes a part that nobody sees at first
 * @typedef {(scan: import('./data.js').Scan) => (Element | LaterPart)[]} MakeView
 * @typedef {{elements: Element[], later: LaterPart[]}} View
 */

const title = document.title;
/** @type {Map<string, MakeView>} */
const views = new Map();
/** @type {HTMLElement[]} */
let screens = [];
/** @type {HTMLElement | null} */
let current = null;
/**
 * What the shown screen still lacks.
 *
 * @type {{place: HTMLElement, view: View} | null}
 */
let rest = null;
/**
 * What was made of each view, until the files or the choice change.
 *
 * @type {Map<string, View>}
 */
let ready = new Map();

function wanted() {
  const [id] = location.hash.slice(1).split('/');
  return screens.find((screen) => screen.id === id) ?? null;
}

/** @param {HTMLElement} screen */
const placeIn = (screen) => /** @type {HTMLElement | null} */ (screen.querySelector('[data-fill]'));

function show() {
  const screen = wanted() ?? (current === null || location.hash === '' ? screens[0] : null);
  if (!screen) return; // An address of something outside the screens.
  const isFirst = current === null;
  current = screen;
  for (const other of screens) {
    other.hidden = other !== screen;
    if (other === screen) continue;
    const emptied = placeIn(other);
    emptied?.replaceChildren();
    emptied?.removeAttribute('data-filling');
  }
  const heading = find(screen, 'h2');
  document.documentElement.dataset.shown = screen.id;
  document.title = screen === screens[0] ? title : `${heading.textContent} – ${title}`;
  for (const link of findAll(document, '.compare-nav a', HTMLAnchorElement)) {
    if (link.hash === `#${screen.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  place();
  if (isFirst && location.hash === '') return;
  tell('');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // With the links to the other screens and what is chosen above it.
  byID('compare').scrollIntoView();
}

/** @type {(part: Element | LaterPart) => part is LaterPart} */
const isLater = (part) => typeof part === 'function';

/** @param {string} name */
function viewOf(name) {
  const found = ready.get(name);
  if (found) return found;
  const { scan } = compared;
  const made = scan ? views.get(name)?.(scan) ?? [] : common.nothing();
  /** @type {View} */
  const view = { elements: [], later: [] };
  for (const part of made) {
    if (isLater(part)) view.later.push(part);
    else view.elements.push(part);
  }
  ready.set(name, view);
  return view;
}

/** Makes the views that nobody asked for yet while nothing else happens, so that a press only has to show them. */
function prepare() {
  const mine = ready;
  const run = () => {
    const name = [...views.keys()].find((one) => !ready.has(one));
    if (mine !== ready || name === undefined) return;
    viewOf(name);
    prepare();
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, 50);
}

/** Fills the shown screen anew. */
export function fill() {
  ready = new Map();
  place();
  setTimeout(prepare, 500); // Whoever goes on at once should not have to wait for it.
}

/** Puts the view of the shown screen in its place: what is seen first at once, the rest a frame later. */
function place() {
  rest = null;
  const filled = current && placeIn(current);
  if (!filled) return;
  const view = viewOf(filled.dataset.fill ?? '');
  filled.replaceChildren(...view.elements);
  filled.toggleAttribute('data-filling', view.later.length > 0);
  if (view.later.length > 0) {
    rest = { place: filled, view };
    schedule();
  }
}

function schedule() {
  const mine = rest;
  requestAnimationFrame(() => setTimeout(() => {
    if (rest === mine && mine) finish(1);
    if (rest === mine && mine) schedule();
  }));
}

/** Adds further parts; by default all of them. */
export function finish(most = Infinity) {
  if (!rest) return;
  const { place: filled, view } = rest;
  const made = view.later.splice(0, most).map((make) => make());
  view.elements.push(...made);
  filled.append(...made);
  if (view.later.length > 0) return;
  filled.removeAttribute('data-filling');
  rest = null;
}

/**
 * `make(scan)` gives the elements of the screen with `data-fill="name"`, the last ones as functions that make them. It
 * is only asked for when there are files.
 *
 * @param {string} name
 * @param {MakeView} make
 */
export function add(name, make) {
  views.set(name, make);
}

export function listen() {
  screens = findAll(document, '[data-screen]');
  window.addEventListener('hashchange', show);
  window.addEventListener('beforeprint', () => finish());
  show();
}

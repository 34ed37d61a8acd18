// One screen at a time. The address says which one; the back button, the focus and the title of the page follow it. Only
// the screen that is shown stands on the page.

import { tell } from './tell.js';

const title = document.title;
const views = new Map();
let screens = [];
let current = null;

function wanted() {
  const [id] = location.hash.slice(1).split('/');
  return screens.find((screen) => screen.id === id) ?? null;
}

function show() {
  const screen = wanted() ?? (current === null || location.hash === '' ? screens[0] : null);
  if (!screen) return; // An address of something outside the screens.
  const isFirst = current === null;
  current = screen;
  for (const other of screens) {
    other.hidden = other !== screen;
    if (other === screen) continue;
    const place = other.querySelector('[data-fill]');
    place?.replaceChildren();
    place?.removeAttribute('data-filling');
  }
  const heading = screen.querySelector('h2');
  document.documentElement.dataset.shown = screen.id;
  document.title = screen === screens[0] ? title : `${heading.textContent} – ${title}`;
  for (const link of document.querySelectorAll('.compare-nav a')) {
    if (link.hash === `#${screen.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  place();
  if (isFirst && location.hash === '') return;
  tell('');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // With the links to the other screens and what is chosen above it.
  document.getElementById('compare').scrollIntoView();
}

let rest = null; // What the shown screen still lacks: the place, and functions that make its further parts.
let ready = new Map(); // By view its elements, and functions that make further ones, until the files or the choice change.

function elements(view) {
  if (!ready.has(view)) {
    const made = views.get(view)();
    const isLater = (part) => typeof part === 'function';
    ready.set(view, { elements: made.filter((part) => !isLater(part)), later: made.filter(isLater) });
  }
  return ready.get(view);
}

/** Makes the views that nobody asked for yet while nothing else happens, so that a press only has to show them. */
function prepare() {
  const mine = ready;
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 50));
  idle(() => {
    const view = [...views.keys()].find((name) => !ready.has(name));
    if (mine !== ready || view === undefined) return;
    elements(view);
    prepare();
  });
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
  const place = current?.querySelector('[data-fill]');
  if (!place) return;
  const view = elements(place.dataset.fill);
  place.replaceChildren(...view.elements);
  place.toggleAttribute('data-filling', view.later.length > 0);
  if (view.later.length > 0) {
    rest = { place, view };
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
function finish(most = Infinity) {
  if (!rest) return;
  const { place, view } = rest;
  const made = view.later.splice(0, most).map((make) => make());
  view.elements.push(...made);
  place.append(...made);
  if (view.later.length > 0) return;
  place.removeAttribute('data-filling');
  rest = null;
}

/** `make()` gives the elements of the screen with `data-fill="name"`, the last ones as functions that make them. */
export const add = (name, make) => views.set(name, make);

export function listen() {
  screens = [...document.querySelectorAll('[data-screen]')];
  window.addEventListener('hashchange', show);
  window.addEventListener('beforeprint', () => finish());
  show();
}


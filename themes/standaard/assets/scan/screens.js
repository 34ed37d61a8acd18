// One screen at a time. The address says which one; the back button, the focus and the title of the page follow it.

import { find, findAll, within } from '../page/elements.js';

/**
 * @typedef {{screen: HTMLElement, target: HTMLElement, detail: string}} Place
 * @typedef {(screen: string, aspect: string | undefined) => void} Listener
 */

/**
 * By address: how far it was scrolled and which link was followed, for whoever comes back.
 *
 * @type {Map<string, {link: HTMLAnchorElement, top: number}>}
 */
const left = new Map();
/** @type {Listener[]} */
const listeners = [];
/** @type {HTMLElement} */
let form;
/** @type {HTMLElement[]} */
let screens;
/** @type {HTMLAnchorElement} */
let back;
let pageTitle = '';
/** @type {string | null} */
let shown = null;
/**
 * The link that leads to the address that is about to be shown.
 *
 * @type {HTMLAnchorElement | null}
 */
let followed = null;

/**
 * The screen that an address stands for, and the element to go to on it. An address of something outside the
 * screens is nobody's: the screen stays.
 *
 * @param {string} wanted
 * @returns {Place | null}
 */
function resolve(wanted) {
  const [id, detail] = wanted.split('/');
  const element = document.getElementById(id);
  const screen = element ? element.closest('[data-screen]') : screens[0];
  return screen instanceof HTMLElement ? { screen, target: element ?? screen, detail } : null;
}

/** @param {string} hash */
function placeOf(hash) {
  try {
    return resolve(decodeURIComponent(hash.slice(1)));
  } catch {
    return resolve('');
  }
}

function show() {
  const link = followed;
  followed = null;
  const isFirst = shown === null;
  const place = placeOf(location.hash) ?? (isFirst ? resolve('') : null);
  if (!place) return;
  shown = place.screen.id;
  // A conversation and a card show their aspect where it stands: in its theme.
  const aspect = ['gesprek', 'kaart'].includes(shown)
    ? document.getElementById(place.detail)?.closest('[data-aspect]') ?? form.querySelector('[data-aspect]') : null;
  const theme = aspect?.closest('[data-screen]');
  for (const screen of screens) screen.toggleAttribute('data-off', screen !== place.screen && screen !== theme);
  document.documentElement.dataset.shown = shown;
  if (aspect && shown === 'kaart') title(place.screen, aspect);
  name(place.screen);
  for (const listener of listeners) listener(shown, aspect?.id);
  showReturn(link, place);
  if (isFirst) {
    if (location.hash) place.target.scrollIntoView();
  } else arrive(place, link);
}

/**
 * A card has the title of its aspect, which is the only one that shows.
 *
 * @param {HTMLElement} screen
 * @param {Element} aspect
 */
function title(screen, aspect) {
  form.querySelector('[data-alone]')?.removeAttribute('data-alone');
  aspect.setAttribute('data-alone', '');
  find(screen, 'h2').textContent = find(aspect, '.aspect-title').textContent;
}

/**
 * The title of the page, and the entry of the menu.
 *
 * @param {HTMLElement} screen
 */
function name(screen) {
  const heading = (find(screen, 'h2').textContent ?? '').trim();
  document.title = screen === screens[0] ? pageTitle : `${heading} – ${pageTitle}`;
  for (const link of findAll(form, '.scan-nav li a', HTMLAnchorElement)) {
    if (link.hash === `#${screen.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/**
 * Who came from the overview to change one thing, gets the way back to that place.
 *
 * @param {HTMLAnchorElement | null} link
 * @param {Place} place
 */
function showReturn(link, { screen, target }) {
  const isChange = link !== null && 'change' in link.dataset;
  if (isChange) back.hash = `wijzig-${target.closest('[data-aspect]')?.id}`;
  else if (screen.classList.contains('scan-theme') && !back.hidden) return;
  back.hidden = !isChange;
}

/**
 * @param {Place} place
 * @param {HTMLAnchorElement | null} link
 */
function arrive({ screen, target }, link) {
  // Every card is left by the same link, so a card begins at its title, also when somebody comes back.
  const before = link || screen.id === 'kaart' ? undefined : left.get(location.hash);
  if (before) {
    before.link.focus({ preventScroll: true });
    scrollTo(0, before.top);
    return;
  }
  const isScreen = target === screen || (target.parentElement === screen && target.matches('h2'));
  // Above the title of the first screen stand the ways to begin.
  const top = screen === screens[0] ? form : screen;
  reach(isScreen ? find(screen, 'h2') : target, isScreen ? top : target);
}

/** @type {(place: HTMLElement, top: HTMLElement) => void} */
function reach(place, top) {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  top.scrollIntoView();
  place.scrollIntoView({ block: 'nearest' });
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = within(event, 'a[href^="#"]', HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const beside = placeOf(link.hash) ? null : document.getElementById(link.hash.slice(1));
  if (beside) {
    // Past something on the same screen: the address stays that of the screen.
    event.preventDefault();
    reach(beside, beside);
    return;
  }
  followed = link;
  left.set(location.hash, { link, top: scrollY });
  if (link.hash === location.hash) {
    event.preventDefault();
    show();
  }
}

/** The id of the screen that is shown, or null. */
export const current = () => shown;

/**
 * To an address, as if a link to it was followed.
 *
 * @param {string} to
 */
export function go(to) {
  if (location.hash === to) show();
  else location.hash = to;
}

/**
 * `listener(screen, aspect)` is called when a screen is shown; `aspect` only for the one of a conversation or a card.
 *
 * @param {Listener} listener
 */
export function onShow(listener) {
  listeners.push(listener);
}

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  pageTitle = document.title;
  screens = findAll(form, '[data-screen]');
  back = find(form, '[data-return]', HTMLAnchorElement);
  document.addEventListener('click', follow);
  window.addEventListener('hashchange', show);
}

/** Shows the screen of the address, when the whole form has started. */
export const start = () => show();

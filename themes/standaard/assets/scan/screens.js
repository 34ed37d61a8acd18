// One screen at a time. The address says which one; the back button, the focus and the title of the page follow it.

const left = new Map(); // By address: how far it was scrolled and which link was followed, for whoever comes back.
const listeners = [];
let form;
let screens;
let back;
let shown = null;
let followed = null; // The link that leads to the address that is about to be shown.

/**
 * The screen that an address stands for, and the element to go to on it. An address of something outside the
 * screens is nobody's: the screen stays.
 */
function resolve(address) {
  const [id, detail] = address.split('/');
  const element = document.getElementById(id);
  const screen = element?.closest('[data-screen]') ?? (element ? null : screens[0]);
  return screen && { screen, target: element ?? screen, detail };
}

function address() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function show() {
  const link = followed;
  followed = null;
  const place = resolve(address());
  if (!place) return;
  const isFirst = shown === null;
  shown = place.screen.id;
  // A conversation shows its aspect where it stands: in its theme.
  const aspect = shown === 'gesprek'
    ? document.getElementById(place.detail)?.closest('[data-aspect]') ?? form.querySelector('[data-aspect]') : null;
  const theme = aspect?.closest('[data-screen]');
  for (const screen of screens) screen.toggleAttribute('data-off', screen !== place.screen && screen !== theme);
  document.documentElement.dataset.shown = shown;
  name(place.screen);
  for (const listener of listeners) listener(shown, aspect?.id);
  showReturn(link, place);
  if (isFirst) {
    if (location.hash) place.target.scrollIntoView();
  } else arrive(place, link);
}

/** The title of the page, and the entry of the menu. */
function name(screen) {
  const heading = screen.querySelector('h2').textContent.trim();
  document.title = screen === screens[0] ? form.dataset.title : `${heading} – ${form.dataset.title}`;
  for (const link of form.querySelectorAll('.scan-nav li a')) {
    if (link.hash === `#${screen.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Who came from the overview to change one thing, gets the way back to that place. */
function showReturn(link, { screen, target }) {
  if (link && 'change' in link.dataset) back.hash = `wijzig-${target.closest('[data-aspect]')?.id}`;
  else if (screen.classList.contains('scan-theme') && !back.hidden) return;
  back.hidden = !(link && 'change' in link.dataset);
}

function arrive({ screen, target }, link) {
  const before = link ? undefined : left.get(location.hash);
  if (before) {
    before.link.focus({ preventScroll: true });
    scrollTo(0, before.top);
    return;
  }
  const isScreen = target === screen || target.parentElement === screen && target.matches('h2');
  const place = isScreen ? screen.querySelector('h2') : target;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  (isScreen ? screen : target).scrollIntoView();
}

function follow(event) {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  followed = link;
  left.set(location.hash, { link, top: scrollY });
  if (link.hash === location.hash) {
    event.preventDefault();
    show();
  }
}

/** The id of the screen that is shown, or null. */
export const current = () => shown;

/** To an address, as if a link to it was followed. */
export function go(to) {
  if (location.hash === to) show();
  else location.hash = to;
}

/** `listener(screen, aspect)` is called when a screen is shown; `aspect` only for the one of a conversation. */
export function onShow(listener) {
  listeners.push(listener);
}

export function listen(root) {
  form = root;
  form.dataset.title = document.title;
  screens = [...form.querySelectorAll('[data-screen]')];
  back = form.querySelector('[data-return]');
  form.addEventListener('click', follow);
  window.addEventListener('hashchange', show);
  show();
}


'use strict';

// One screen at a time. The address says which one; the back button, the focus and the title of the page follow it. Only
// the screen that is shown is filled.
{
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
      if (other !== screen) other.querySelector('[data-fill]')?.replaceChildren();
    }
    const heading = screen.querySelector('h2');
    document.documentElement.dataset.shown = screen.id;
    document.title = screen === screens[0] ? title : `${heading.textContent} – ${title}`;
    for (const link of document.querySelectorAll('.compare-nav a')) {
      if (link.hash === `#${screen.id}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    fill();
    if (isFirst && location.hash === '') return;
    Scandossier.tell('');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    // With the links to the other screens and what is chosen above it.
    document.getElementById('compare').scrollIntoView();
  }

  /** Fills the shown screen anew. */
  function fill() {
    const place = current?.querySelector('[data-fill]');
    if (place) place.replaceChildren(...views.get(place.dataset.fill)());
  }

  /** `make()` gives the elements of the screen with `data-fill="name"`. */
  const add = (name, make) => views.set(name, make);

  function listen() {
    screens = [...document.querySelectorAll('[data-screen]')];
    window.addEventListener('hashchange', show);
    show();
  }

  Scandossier.screens = { add, fill, get current() { return current.id; }, listen };
}

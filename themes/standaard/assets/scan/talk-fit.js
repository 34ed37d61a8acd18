// A conversation on a beamer is as large as fits in one picture: nobody in the room can scroll. How small it may get, and
// on what screens, the style says (`--talk-scale`). It keeps its size from one aspect to the next, and shrinks when one
// needs that: a page that grows and shrinks with every key is no rest to look at, and every size costs a layout.

import { find } from '../page/elements.js';

const SMALLEST = 0.5;
const STEP = 0.04;
const ROOM = 0.1; // Of the height: as much that is left empty lets it grow again, step by step.
let scale = 1;

/** @param {HTMLElement} form */
export function fit(form) {
  const { style } = find(form, '.scan-body');
  const to = (/** @type {number} */ value) => style.setProperty('--talk-scale', String(value));
  to(scale);
  if (doesFit()) {
    if (scale < 1 && innerHeight - find(form, '[data-talk-desk]').getBoundingClientRect().bottom > ROOM * innerHeight) {
      to(scale + STEP);
      if (doesFit()) scale += STEP;
      else to(scale);
    }
    return;
  }
  to(SMALLEST);
  // The numbers of the dots say enough, when everybody stands on one card.
  if (!doesFit()) find(form, '[data-talk-dots]').dataset.many = '';
  if (!doesFit()) {
    style.removeProperty('--talk-scale');
    return;
  }
  do {
    scale -= STEP;
    to(scale);
  } while (scale > SMALLEST && !doesFit());
}

const doesFit = () => document.documentElement.scrollHeight <= innerHeight;

/** Something else is shown, or on another screen: as large as it can be again. */
export function start() {
  scale = 1;
}

/** @param {HTMLElement} form */
export function clear(form) {
  find(form, '.scan-body').style.removeProperty('--talk-scale');
}

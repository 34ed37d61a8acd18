// The way on with what is filled in: the first aspect without an answer behind the last one that has one. When it is of
// an earlier school year, a new year can begin instead.

import { findAll } from '../page/elements.js';
import { isAnswered, isEmpty } from '../rules/document.js';
import * as moments from '../rules/moments.js';
import { data, say } from './data.js';
import * as modes from './mode.js';
import * as screens from './screens.js';
import { state } from './state.js';

/** @type {HTMLAnchorElement[]} */
let links;
/** @type {HTMLElement[]} */
let begins;

/** @param {HTMLElement} form */
export function listen(form) {
  links = findAll(form, '[data-go-on]', HTMLAnchorElement);
  begins = findAll(form, '[data-new-year]');
  screens.onShow(show);
  state.onChange((id) => { if (id === undefined) show(screens.current() ?? ''); });
  show(screens.current() ?? '');
}

/** Where somebody left off, or nothing when every aspect has an answer. */
function next() {
  const isOpen = data.aspects.map(({ id }) => !isAnswered(state.document.answers.get(id)));
  const behind = isOpen.indexOf(true, isOpen.lastIndexOf(false) + 1);
  return data.aspects[behind < 0 ? isOpen.indexOf(true) : behind];
}

/** @param {string} screen */
function show(screen) {
  if (screen !== 'start') return;
  const { round } = state.document;
  const isEarlier = round !== '' && round < moments.schoolYear(new Date());
  for (const button of begins) button.hidden = !isEarlier || isEmpty(state.document);
  const aspect = next();
  for (const link of links) {
    link.hidden = isEmpty(state.document);
    link.href = `#${aspect ? modes.card(aspect.id) : 'overzicht'}`;
    link.textContent = aspect ? say('start.goOn', { title: aspect.title }) : say('start.goOnAll');
  }
}

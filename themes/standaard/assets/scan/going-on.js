// The way on with what is filled in: the first aspect without an answer behind the last one that has one.

import { findAll } from '../page/elements.js';
import { isAnswered, isEmpty } from '../rules/document.js';
import { data, say } from './data.js';
import * as modes from './mode.js';
import * as screens from './screens.js';
import { state } from './state.js';

/** @type {HTMLAnchorElement[]} */
let links;

/** @param {HTMLElement} form */
export function listen(form) {
  links = findAll(form, '[data-go-on]', HTMLAnchorElement);
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
  const aspect = next();
  for (const link of links) {
    link.hidden = isEmpty(state.document);
    link.href = `#${aspect ? modes.card(aspect.id) : 'overzicht'}`;
    link.textContent = aspect ? say('start.goOn', { title: aspect.title }) : say('start.goOnAll');
  }
}

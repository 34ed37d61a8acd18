// The end of the cards: what was not talked about yet, and where to go from here.

import { find } from '../page/elements.js';
import { isAnswered } from '../rules/document.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import * as modes from './mode.js';
import * as screens from './screens.js';
import { state } from './state.js';

/** @type {HTMLElement} */
let root;

/** @param {HTMLElement} form */
export function listen(form) {
  root = find(form, '#nog-niet');
  screens.onShow((screen) => { if (screen === root.id) show(); });
  if (screens.current() === root.id) show();
}

function show() {
  const open = data.aspects.filter(({ id }) => !isAnswered(state.document.answers.get(id)));
  const said = open.length === 0 ? 'None' : open.length === 1 ? 'One' : 'Some';
  const values = { n: open.length, total: data.aspects.length };
  find(root, '[data-not-yet-said]').textContent = say(`card.notYet${said}`, values);
  const template = find(root, '[data-not-yet-template]', HTMLTemplateElement);
  fillList(find(root, '[data-not-yet-list]'), template, open, (item, { id, title, theme }) => {
    const link = find(item, 'a', HTMLAnchorElement);
    link.href = `#${modes.card(id)}`;
    link.textContent = title;
    find(item, '.hint').textContent = data.themes.find((one) => one.id === theme)?.title ?? '';
  });
  find(root, '[data-after-short]').hidden = modes.get() !== 'short';
  find(root, '[data-first-card]', HTMLAnchorElement).href = `#${modes.card(data.aspects[0].id)}`;
}

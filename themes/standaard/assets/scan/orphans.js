// Answers to aspects that this version of the scan does not have any more, on the overview.

import { find } from '../page/elements.js';
import { ANSWER_TEXTS } from '../rules/contract.js';
import { say } from './data.js';
import { fillList } from './fill-list.js';
import { onOverview } from './overview-parts.js';
import { state } from './state.js';

/** @typedef {import('../rules/document.js').Answer} Answer */

/** @type {HTMLElement} */
let form;

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  onOverview(show);
}

export function show() {
  const { orphans } = state.document;
  find(form, '[data-orphans]').hidden = orphans.size === 0;
  const template = find(form, '[data-orphan-template]', HTMLTemplateElement);
  fillList(find(form, '[data-orphan-list]'), template, [...orphans], (item, [id, answer]) => {
    const [name, text] = item.children;
    name.textContent = id;
    const [now, target] = [answer.current ?? say('overview.open'), answer.target ?? say('overview.open')];
    text.textContent = say('overview.orphan', { now, target, texts: textsOf(answer) });
  });
}

/** @param {Answer} answer */
const textsOf = (answer) => ANSWER_TEXTS.map(({ key }) => answer[key].trim()).filter((text) => text !== '').join(' ');

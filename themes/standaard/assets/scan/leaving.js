// A link away from the form while there are answers that stand nowhere but in this tab: reading opens beside the form,
// any other link asks first. Not every device asks by itself when a page is left.

import { copyOf, find, findAll, within } from '../page/elements.js';
import * as keeping from './keeping.js';
import * as screens from './screens.js';

/** @type {HTMLElement} */
let form;
/** @type {HTMLDialogElement} */
let dialog;
let to = ''; // Where the link leads that was pressed.

/** @param {HTMLElement} root */
export function listen(root) {
  form = root;
  dialog = find(form, '[data-leaving]', HTMLDialogElement);
  document.addEventListener('click', ask);
  dialog.addEventListener('click', (event) => {
    const answer = within(event, '[data-leave]')?.dataset.leave;
    if (!answer) return;
    dialog.close();
    if (answer === 'download') {
      screens.go('#bewaren');
      find(form, '[data-download]').click();
    } else if (answer === 'leave') {
      keeping.release();
      location.href = to;
    }
  });
  keeping.onStored(markReading);
  markReading();
}

/** @param {HTMLAnchorElement} link */
const isAway = ({ href, protocol }) => (
  /^(https?|file):$/.test(protocol) && href.split('#')[0] !== location.href.split('#')[0]);

/** What there is to read about an aspect opens beside the form, and says so. */
function markReading() {
  const isBeside = keeping.mayLose();
  for (const link of findAll(form, '.scan-theme a', HTMLAnchorElement).filter(isAway)) {
    if (isBeside === (link.target === '_blank')) continue;
    link.target = isBeside ? '_blank' : '';
    if (isBeside) link.append(copyOf(find(form, '[data-new-tab-template]', HTMLTemplateElement)));
    else find(link, '.new-tab').remove();
  }
}

/** @param {MouseEvent} event */
function ask(event) {
  const link = within(event, 'a[href]', HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.target === '_blank' || link.hasAttribute('download') || !isAway(link)) return;
  keeping.store();
  if (!keeping.mayLose()) return;
  event.preventDefault();
  to = link.href;
  dialog.showModal();
}

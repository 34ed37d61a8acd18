// What to do with a file that was just handed out: whom it is for, and a text to send with it that says what it tells.

import { find } from '../page/elements.js';
import { data, say } from './data.js';
import { state } from './state.js';
import * as words from './words.js';

/** @type {HTMLElement} */
let root;

/** @param {string} name */
const part = (name) => find(root, `[data-next-${name}]`);
const mail = () => find(root, '[data-next-mail]', HTMLTextAreaElement);

/** @param {HTMLElement} form */
export function listen(form) {
  root = find(form, '[data-next]');
  part('copy').addEventListener('click', copy);
  state.onChange(() => { root.hidden = true; });
}

/** @param {boolean} isForOthers whether it says whose it is, and may count somewhere */
export function show(isForOthers) {
  const { office } = data;
  const key = !isForOthers ? 'next.team' : office.email === '' ? 'next.officeByHand' : 'next.office';
  part('who').textContent = say(key, office);
  const text = textOf(isForOthers);
  mail().value = text;
  const subject = say('next.subject', { school: words.school(state.document.school) });
  const query = Object.entries({ subject, body: text.replace(/\n/g, '\r\n') })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  find(root, '[data-next-open]', HTMLAnchorElement).href = (
    `mailto:${isForOthers ? encodeURIComponent(office.email).replace('%40', '@') : ''}?${query}`);
  part('copied').textContent = '';
  root.hidden = false;
}

/** @param {boolean} isForOthers */
function textOf(isForOthers) {
  const { sharing, shareNotes, round, school } = state.document;
  const values = { scan: data.scan.title, school: words.school(school), round };
  const whose = say(isForOthers ? 'next.whose' : 'next.whoseTeam', values);
  const told = isForOthers
    ? [say(`next.reveal.${sharing}`), say(shareNotes ? 'next.notes' : 'next.noNotes')] : [say('next.reveal.none')];
  return [say('next.greeting'), whose, told.join(' '), say('next.all'), say('next.bye')].join('\n\n');
}

async function copy() {
  mail().select();
  // Only where the page is safe from others a browser lets it copy.
  const isCopied = await navigator.clipboard?.writeText(mail().value).then(() => true, () => false);
  part('copied').textContent = say(isCopied ? 'next.copied' : 'next.select');
}

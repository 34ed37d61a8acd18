// What lies on the table beside the aspect of a conversation: what colleagues wrote, one quote at a time; a note for the
// file of the school; and what was parked.

import { find, findAll, within } from '../page/elements.js';
import { ANSWER_TEXTS } from '../rules/contract.js';
import { isAnswered } from '../rules/document.js';
import { say } from './data.js';
import { fillList } from './fill-list.js';
import { aspectOf } from './look-up.js';
import { state } from './state.js';
import * as memory from './talk-memory.js';
import * as agreement from './team-agreement.js';
import * as people from './team-people.js';
import * as quotes from './team-quotes.js';

/** @type {HTMLElement} */
let root;
/** @type {HTMLTextAreaElement} */
let field;
let id = '';
let at = 0; // The quote that is shown.
/** @type {{move: (step: number) => void, go: (id: string) => void, refresh: (said?: string) => void}} */
let talk;

/** @param {string} name */
const part = (name) => find(root, `[data-talk-${name}]`);

/**
 * @param {HTMLElement} form
 * @param {typeof talk} conversation
 */
export function listen(form, conversation) {
  talk = conversation;
  root = find(form, '[data-talk-desk]');
  field = find(root, '[data-note]', HTMLTextAreaElement);
  field.dataset.limit = String(ANSWER_TEXTS.find(({ key }) => key === field.dataset.note)?.limit);
  field.addEventListener('input', () => agreement.note(id, field));
  root.addEventListener('click', (event) => {
    const link = within(event, 'a', HTMLAnchorElement);
    if (link) {
      event.preventDefault(); // In the same place of the history, as by the keys.
      find(root, 'details', HTMLDetailsElement).open = false;
      talk.go(link.dataset.parked ?? '');
    }
    const marks = within(event, 'button')?.dataset ?? {};
    if ('talkPark' in marks) park();
    else if ('talkQuote' in marks) turn(Number(marks.talkQuote));
  });
}

export const contains = (/** @type {Element} */ element) => root.contains(element);

export function hide() {
  root.hidden = true;
}

/**
 * @param {string} aspect
 * @param {boolean} hasFields whether the fields of the aspect are shown themselves
 */
export function show(aspect, hasFields) {
  if (aspect !== id) at = 0;
  id = aspect;
  root.hidden = false;
  field.value = state.document.answers.get(id)?.attention ?? '';
  part('note').hidden = hasFields;
  showQuote();
  showParked();
}

/** @param {number} by */
function turn(by) {
  if (!quotes.about(id).texts[at + by]) return;
  at += by;
  showQuote();
}

function showQuote() {
  const { texts, closed } = quotes.about(id);
  at = Math.min(at, Math.max(0, texts.length - 1));
  part('quotes').hidden = people.size() === 0;
  root.toggleAttribute('data-no-quotes', people.size() === 0);
  const title = texts.length > 1 ? 'talk.quoteOf' : texts.length > 0 ? 'talk.quote' : 'talk.noQuote';
  part('quotes-title').textContent = say(title, { n: at + 1, total: texts.length });
  const words = part('words');
  words.textContent = texts[at] ?? '';
  words.hidden = texts.length === 0;
  part('closed').textContent = quotes.closedInWords(closed);
  for (const button of findAll(root, '[data-talk-quote]')) {
    button.hidden = texts.length < 2;
    button.setAttribute('aria-disabled', String(!texts[at + Number(button.dataset.talkQuote)]));
  }
}

/** Away with it until the end, and on; or back where it was. */
function park() {
  const wasParked = memory.isParked(id);
  const sentence = say(wasParked ? 'talk.unparked' : 'talk.parked', { title: aspectOf(id).title });
  const parked = id;
  if (wasParked) memory.park(parked);
  else {
    talk.move(1);
    memory.park(parked);
  }
  talk.refresh(sentence);
}

function showParked() {
  const waiting = memory.allParked().filter((one) => !isAnswered(state.document.answers.get(one)));
  part('park').textContent = say(memory.isParked(id) ? 'talk.unpark' : 'talk.park');
  part('parked').hidden = waiting.length === 0;
  part('parked-count').textContent = say('talk.waiting', { n: waiting.length });
  const template = find(root, '[data-talk-parked-template]', HTMLTemplateElement);
  fillList(part('parked-list'), template, waiting, (item, one) => {
    const link = find(item, 'a', HTMLAnchorElement);
    link.href = `#gesprek/${one}`;
    link.dataset.parked = one;
    link.textContent = aspectOf(one).title;
  });
}

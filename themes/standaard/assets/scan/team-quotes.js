// What colleagues wrote and let others read, as quotes without anybody's role. The order says nothing about who wrote
// what.

import { copyOf, find } from '../page/elements.js';
import { ANSWER_TEXTS } from '../rules/contract.js';
import { isBlank } from '../rules/text.js';
import { say } from './data.js';
import * as people from './team-people.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {{key: string, isNote: boolean, hasConsent?: boolean}} Text
 */

/** What belongs in the conversation of a team. @type {Text[]} */
const TEXTS = ANSWER_TEXTS.filter(({ key }) => ['example', 'attention'].includes(key));

/**
 * The texts about an aspect that may be read, and how many people wrote one that may not.
 *
 * @param {string} id of an aspect
 */
export function about(id) {
  /** @type {string[]} */
  const texts = [];
  let closed = 0;
  for (const { document } of people.all()) {
    const answer = /** @type {Record<string, any>} */ (document.answers.get(id) ?? {});
    const written = TEXTS.filter(({ key }) => !isBlank(answer[key] ?? ''));
    const open = written.filter((text) => mayRead(document, answer, text));
    texts.push(...open.map(({ key }) => answer[key].trim()));
    if (open.length < written.length) closed += 1;
  }
  return { texts: [...new Set(texts)].sort((one, other) => one.localeCompare(other, 'nl')), closed };
}

/** @type {(document: ScanDocument, answer: Record<string, any>, text: Text) => boolean} */
function mayRead({ shareNotes }, { shared = [] }, { key, hasConsent }) {
  return hasConsent ? shared.includes(key) : shareNotes;
}

/** @param {number} closed */
export const closedInWords = (closed) => (
  closed === 0 ? '' : say(closed === 1 ? 'team.closedOne' : 'team.closed', { n: closed }));

/**
 * All of them, where there is room.
 *
 * @param {string} id
 * @param {HTMLElement} place
 */
export function show(id, place) {
  const { texts, closed } = about(id);
  find(place, '[data-quotes]').replaceChildren(...texts.map((text) => {
    const quote = copyOf(find(document, '[data-quote-template]', HTMLTemplateElement));
    quote.textContent = text;
    return quote;
  }));
  const words = find(place, '[data-quotes-closed]');
  words.textContent = closedInWords(closed);
  words.hidden = closed === 0;
  find(place, '[data-quotes-part]').hidden = texts.length + closed === 0;
}

// The list of results: titles at once, and the sentence of each as soon as its text is here.

import { byID, copyOf, find, findAll } from '../page/elements.js';
import * as searchSentences from '../rules/search/sentences.js';
import * as searchFiles from './data.js';

const STEP = 10;
/**
 * @typedef {import('../rules/search/lexicon.js').Lexicon} Lexicon
 * @typedef {import('../rules/search/ranking.js').Answer} Answer
 * @typedef {import('../rules/search/ranking.js').Found} Found
 */

const root = byID('search');
const list = find(root, '[data-results]');
const more = find(root, '[data-more]');
const template = find(root, 'template', HTMLTemplateElement);
/** @type {{lexicon: Lexicon | null, answer: Pick<Answer, 'terms' | 'found'>}} */
let shown = { lexicon: null, answer: { terms: [], found: [] } };

/** @param {Found} result */
function item({ page }) {
  const copy = copyOf(template);
  const link = find(copy, 'a', HTMLAnchorElement);
  link.textContent = page.title;
  link.href = searchFiles.address(page);
  find(copy, '[data-place]').textContent = page.place;
  return copy;
}

/**
 * The first results of an answer, in place of what stood there.
 *
 * @param {Lexicon | null} lexicon
 * @param {Answer} answer
 */
export function show(lexicon, answer) {
  shown = { lexicon, answer };
  list.replaceChildren(...answer.found.slice(0, STEP).map(item));
  more.hidden = answer.found.length <= STEP;
  list.hidden = answer.found.length === 0;
}

/** Fills in what needs the texts: the sentence, the heading it stands under, and the address of that. */
export async function fillIn() {
  const { lexicon, answer } = shown;
  if (!lexicon) return;
  await Promise.all(findAll(list, ':scope > *').map(async (copy, number) => {
    if (copy.dataset.filled !== undefined) return;
    copy.dataset.filled = '';
    const result = answer.found[number];
    const sections = await searchFiles.sectionsOf(lexicon, result.page);
    if (sections) fill(copy, result, sections, lexicon, answer.terms);
  }));
}

/**
 * @param {HTMLElement} copy
 * @param {Found} result
 * @param {searchSentences.Section[]} sections
 * @param {Lexicon} lexicon
 * @param {Answer['terms']} terms
 */
function fill(copy, { page, section }, sections, lexicon, terms) {
  const chosen = searchSentences.best(sections, section, terms, lexicon.find);
  // At the top of the page only the title may match: then the sentence is from further down, the address is not.
  const [anchor, heading] = sections[section] ?? [];
  if (anchor) find(copy, 'a', HTMLAnchorElement).href = `${searchFiles.address(page)}#${anchor}`;
  find(copy, '[data-place]').textContent = [page.place, heading].filter(Boolean).join(' › ');
  const line = find(copy, '[data-sentence]');
  line.replaceChildren(...searchSentences.pieces(chosen ?? { sentence: '', marks: [] }).map(piece));
  line.hidden = !chosen;
}

/**
 * @param {string} text
 * @param {number} index
 */
function piece(text, index) {
  if (index % 2 === 0) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function showMore() {
  const { answer } = shown;
  const start = list.children.length;
  const copies = answer.found.slice(start, start + STEP).map(item);
  list.append(...copies);
  more.hidden = list.children.length >= answer.found.length;
  copies[0]?.querySelector('a')?.focus();
  return fillIn();
}

more.addEventListener('click', showMore);

// What the generator put in the page, and loading the files of the search. They are scripts, because a page that is
// opened from disk can load nothing else.

import { byID } from '../page/elements.js';
import * as searchLexicon from '../rules/search/lexicon.js';
import { fill } from '../rules/text.js';

/**
 * @typedef {import('../rules/search/sentences.js').Section} Section
 *
 * @typedef {object} SearchData
 * @property {string} root the way to the root of the site
 * @property {string} index the file with the index
 * @property {string} texts the files with the texts, with `{n}` for their number
 * @property {Record<string, string>} strings
 *
 * @typedef {object} Files what those files call
 * @property {(value: searchLexicon.SearchIndex) => void} index
 * @property {(file: number, stamp: string, pages: Section[][]) => void} texts
 */

/** @type {SearchData} */
const data = JSON.parse(byID('search-data').textContent ?? '');
const { strings } = data;
const VERSION = 1;
/** @type {searchLexicon.SearchIndex | null} */
let index = null;
/** @type {Map<number, {stamp: string, pages: Section[][]}>} */
const texts = new Map();
/** @type {Map<number, Promise<unknown>>} */
const loading = new Map();

/**
 * The words under a key, with `{name}` filled in; about one thing in their own words.
 *
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
export function say(key, values = {}) {
  const own = values.n === 1 && Object.hasOwn(strings, `${key}One`) ? `${key}One` : key;
  return fill(Object.hasOwn(strings, own) ? strings[own] : `⟦${own}⟧`, values);
}

/**
 * What a file says, as its script would say it.
 *
 * @param {string} text
 */
function hear(text) {
  const [, name, values] = /^scandossierSearch\.(index|texts)\((.*)\);?\s*$/s.exec(text) ?? [];
  const [first, stamp, pages] = JSON.parse(`[${values}]`);
  if (name === 'index') files.index(first);
  else files.texts(first, stamp, pages);
}

/** @param {string} path */
function load(path) {
  const lock = /** @type {{scandossierLock?: {text: (path: string) => Promise<string>}}} */ (globalThis).scandossierLock;
  // A locked edition opens them itself: what it opens is text, and text may not become a script.
  if (lock) return lock.text(data.root + path).then(hear);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(path)));
    script.src = data.root + path;
    document.head.append(script);
  });
}

/** The opened index; fails when it cannot be loaded or is of another version. */
export async function openIndex() {
  await load(data.index);
  if (index?.version !== VERSION) throw new Error(data.index);
  return searchLexicon.open(index);
}

/**
 * The sections of a page that somebody wrote; null when there are none that belong to the index.
 *
 * @param {searchLexicon.Lexicon} lexicon
 * @param {searchLexicon.Page} page
 */
export async function sectionsOf(lexicon, page) {
  if (page.number >= lexicon.written) return null;
  const file = Math.floor(page.number / lexicon.perFile);
  if (!loading.has(file)) {
    loading.set(file, load(data.texts.replace('{n}', String(file))).catch(() => loading.delete(file)));
  }
  await loading.get(file);
  const found = texts.get(file);
  return found?.stamp === lexicon.stamps[file] ? found.pages[page.number % lexicon.perFile] ?? null : null;
}

/**
 * Where a page stands, as seen from this one.
 *
 * @param {searchLexicon.Page} page
 */
export const address = (page) => data.root + page.url;

/** @type {Files} */
const files = {
  index(value) { index = value; },
  texts(file, stamp, pages) { texts.set(file, { stamp, pages }); },
};
// The files are scripts of their own, which know nothing of modules.
Object.assign(globalThis, { scandossierSearch: files });

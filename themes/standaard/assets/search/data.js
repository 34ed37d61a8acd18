// What the generator put in the page, and loading the files of the search. They are scripts, because a page that is opened
// from disk can load nothing else.

import * as searchLexicon from '../rules/search/lexicon.js';
import { fill } from '../rules/text.js';

const data = JSON.parse(document.getElementById('search-data').textContent);
const words = new Map(Object.entries(data.strings));
const VERSION = 1;
let index = null;
const texts = new Map();
const loading = new Map();

/** The words under a key, with `{name}` filled in; about one thing in their own words. */
export function say(key, values = {}) {
  const own = values.n === 1 && words.has(`${key}One`) ? `${key}One` : key;
  return fill(words.get(own) ?? `⟦${own}⟧`, values);
}

function load(path) {
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

/** The sections of a page that somebody wrote; null when there are none that belong to the index. */
export async function sectionsOf(lexicon, page) {
  if (page.number >= lexicon.written) return null;
  const file = Math.floor(page.number / lexicon.perFile);
  if (!loading.has(file)) {
    loading.set(file, load(data.texts.replace('{n}', file)).catch(() => loading.delete(file)));
  }
  await loading.get(file);
  const found = texts.get(file);
  return found?.stamp === lexicon.stamps[file] ? found.pages[page.number % lexicon.perFile] ?? null : null;
}

// What the files call, which are scripts of their own.
window.scandossierSearch = {
  index(value) { index = value; },
  texts(file, stamp, pages) { texts.set(file, { stamp, pages }); },
};
/** Where a page stands, as seen from this one. */
export const address = (page) => data.root + page.url;

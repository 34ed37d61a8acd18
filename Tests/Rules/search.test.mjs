// The rules of searching; the words are bound to the generator's.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as lexicon from '../../themes/standaard/assets/rules/search/lexicon.js';
import * as sentences from '../../themes/standaard/assets/rules/search/sentences.js';
import * as spelling from '../../themes/standaard/assets/rules/search/spelling.js';
import * as stems from '../../themes/standaard/assets/rules/search/stems.js';
import * as searchWords from '../../themes/standaard/assets/rules/search/words.js';
import { vectors } from './vectors.mjs';

const { words, compounds, sameWord, otherWord } = vectors('search-words');

test('texts are cut into words as in the generator', () => {
  assert.ok(words.length > 10);
  for (const vector of words) assert.deepEqual(searchWords.of(vector.text), vector.words, vector.text);
});

test('what hyphens hold together is a word too, as in the generator', () => {
  assert.ok(compounds.length > 5);
  for (const vector of compounds) {
    const found = searchWords.compounds(vector.text);
    assert.deepEqual(found.map(({ word }) => word), vector.compounds, vector.text);
    for (const { start, end } of found) assert.match(vector.text.slice(start, end), /^[^ ,-].*[^ ,-]$/);
  }
});

const share = (one, other) => [...stems.of(one)].some((stem) => stems.of(other).has(stem));

test('forms of one word share a stem', () => {
  // Words are only compared when one is looked for where the other stands.
  const meet = (from, to) => stems.beginnings(from).some((start) => to.startsWith(start));
  assert.ok(sameWord.length > 10);
  assert.deepEqual(sameWord.filter(([one, other]) => !(share(one, other) && meet(one, other) && meet(other, one))), []);
});

test('words that only look alike share none', () => {
  assert.ok(otherWord.length > 5);
  assert.deepEqual(otherWord.filter(([one, other]) => share(one, other)), []);
});

for (const [text, expected] of [
  ['Een zin. Nog een zin? Ja! En…', ['Een zin.', 'Nog een zin?', 'Ja!', 'En…']],
  ['Bijv. dit niet, enz. en zo.', ['Bijv. dit niet, enz. en zo.']],
  ['Kop\nRegel  met   ruimte.\n', ['Kop', 'Regel met ruimte.']],
  ['‘Waarom?’ “Daarom.” Einde', ['‘Waarom?’', '“Daarom.”', 'Einde']],
  ['', []],
]) {
  test(`sentences of ${JSON.stringify(text)}`, () => assert.deepEqual(sentences.split(text), expected));
}

test('a long sentence is cut around what was found', () => {
  const sentence = `${'woord '.repeat(100)}gezocht ${'woord '.repeat(100)}`;
  const start = sentence.indexOf('gezocht');
  const pieces = sentences.pieces({ sentence, marks: [{ start, end: start + 7, word: 'gezocht' }] });
  assert.equal(pieces[1], 'gezocht');
  assert.ok(pieces.join('').length < 240);
  assert.ok(pieces[0].startsWith('… woord') && pieces[2].endsWith('woord …'));
});

for (const [wrong, right] of [
  ['schol', 'school'], ['lerar', 'leraar'], ['shcool', 'school'], ['begeleidder', 'begeleider'], ['xyzxyz', null],
]) {
  test(`the nearest word to ${wrong}`, () => {
    const all = ['school', 'leraar', 'begeleider', 'visie'].sort();
    const opened = lexicon.open({
      version: 1, words: all.map((word) => `A${word}`).join(''), sections: 'A A A A', pages: ['a.html', 'A', 0, 1],
      places: [''], perFile: 16, texts: [], common: 'de', written: 1,
    });
    assert.equal(spelling.nearest(opened, wrong), right);
  });
}

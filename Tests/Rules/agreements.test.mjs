import assert from 'node:assert/strict';
import { test } from 'node:test';

import { emptied, FORMAT, inOrder, merge, read, readFile, revived } from '../../themes/standaard/assets/rules/agreements.js';

const one = (id, at, what = 'iets', aspect = 'a') => ({ id, aspect, what, who: '', when: '', at });

test('of two lists what was typed last counts, and nothing is lost', () => {
  const own = new Map([['1', one('1', 5)], ['2', one('2', 5)]]);
  assert.equal(merge(own, [one('1', 9, 'later'), one('2', 3, 'eerder'), one('3', 1, 'nieuw')]), 2);
  assert.deepEqual([...own.values()].map(({ what }) => what), ['later', 'iets', 'nieuw']);
});

test('they stand in the order of the aspects, and those without words are gone', () => {
  const own = new Map();
  merge(own, [one('3', 1, 'c', 'b'), one('2', 1, 'b'), one('1', 1, 'a', 'weg'), one('4', 1, ' ')]);
  assert.deepEqual(inOrder(own, ['a', 'b']).map(({ id }) => id), ['2', '3', '1']);
});

test('what a file says beside that is left out', () => {
  const agreements = [one('1', 5), { id: 3 }, null, { ...one('2', 'x'), what: 'a\u202Eb', more: 1, __proto__: null }];
  const file = readFile(JSON.stringify({ format: FORMAT, formatVersion: 1, key: 'k', group: 'g', round: 'r', agreements }));
  assert.deepEqual(file.agreements, [one('1', 5), one('2', 0, 'ab')]);
  for (const text of ['', '[]', 'null', '{"format":"other"}', '{"format":"scandossier-meeting","formatVersion":2}']) {
    assert.equal(readFile(text), null, text);
  }
  assert.deepEqual(read('x'), []);
});

test('what was wiped stays gone for another tab, and comes back from a file', () => {
  const own = new Map();
  merge(own, [one('1', 5), one('2', 6, ' ')]);
  const other = [...own.values()];
  merge(own, emptied(own, 9));
  assert.deepEqual(inOrder(own, ['a']), []);
  assert.equal(merge(own, other), 0);
  assert.equal(JSON.stringify([...own.values()]).includes('iets'), false);
  merge(own, revived(own, other, 10));
  assert.deepEqual(inOrder(own, ['a']), [one('1', 10)]);
});

// Writing in the browser: what two texts have in common, and what to do when both changed.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  changedPart, differentLines, judge, movedRanges, places,
} from '../../Sources/Preview/Resources/editing/lines.js';

test('two lists differ in one part', () => {
  assert.deepEqual(changedPart('abcd', 'abXd'), { start: 2, oldEnd: 3, newEnd: 3 });
  assert.deepEqual(changedPart('aa', 'aaa'), { start: 2, oldEnd: 2, newEnd: 3 });
  assert.deepEqual(changedPart('', ''), { start: 0, oldEnd: 0, newEnd: 0 });
  for (const [old, fresh] of [['aab', 'ab'], ['abab', 'ab'], ['x', ''], ['', 'x'], ['een', 'twee']]) {
    const { start, oldEnd, newEnd } = changedPart(old, fresh);
    assert.equal(old.slice(0, start) + fresh.slice(start, newEnd) + old.slice(oldEnd), fresh);
  }
});

test('places move with the text, and go when it changes there', () => {
  const ranges = [{ from: 0, to: 2 }, { from: 4, to: 6 }, { from: 8, to: 9 }];
  const part = { start: 4, oldEnd: 5, newEnd: 8 };
  assert.deepEqual(movedRanges(ranges, part), [{ from: 0, to: 2 }, { from: 11, to: 12 }]);
});

test('only lines that the other text does not have are different', () => {
  const mine = ['a', 'b', 'c', 'd', 'e'];
  const theirs = ['a', 'x', 'c', 'e', 'f'];
  const { mine: own, theirs: other } = differentLines(mine, theirs);
  assert.deepEqual([...own].sort(), [1, 3]);
  assert.deepEqual([...other].sort(), [1, 4]);
  assert.deepEqual(differentLines(mine, mine), { mine: new Set(), theirs: new Set() });
  const long = Array.from({ length: 3000 }, (_, number) => `${number}`);
  assert.equal(differentLines(long, [...long].reverse()).mine.size, 3000);
});

test('a text on the disk is taken, adopted or put beside', () => {
  const base = { text: 'een', digest: '1' };
  assert.equal(judge(base, 'een', { text: 'een', digest: '1' }), 'same');
  assert.equal(judge(base, 'mijn', { text: 'een', digest: '1' }), 'same');
  assert.equal(judge(base, 'mijn', { text: 'mijn', digest: '2' }), 'adopt');
  assert.equal(judge(base, 'een', { text: 'twee', digest: '2' }), 'take');
  assert.equal(judge(base, 'mijn', { text: 'twee', digest: '2' }), 'conflict');
  // A text that was put back, from a file that is another one now.
  assert.equal(judge({ text: undefined, digest: '0' }, 'mijn', { text: 'twee', digest: '2' }), 'conflict');
  assert.equal(judge({ text: undefined, digest: undefined }, 'mijn', { text: 'twee', digest: '2' }), 'conflict');
});

test('words are found without regard of capitals, and as they are typed', () => {
  assert.deepEqual(places('Een een (een)', 'een'), [{ from: 0, to: 3 }, { from: 4, to: 7 }, { from: 9, to: 12 }]);
  assert.deepEqual(places('a.b a-b', 'a.b'), [{ from: 0, to: 3 }]);
  for (const wanted of ['(', '[a](b)', '{#id}', '\\', '**', '😀', '/-^$|']) {
    assert.equal(places(`x ${wanted} y`, wanted).length, 1, wanted);
  }
  assert.deepEqual(places('tekst', ''), []);
});

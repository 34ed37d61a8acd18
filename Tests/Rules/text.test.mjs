import assert from 'node:assert/strict';
import { test } from 'node:test';

import { clean, fill, isBroken } from '../../themes/standaard/assets/rules/text.js';
import { cases } from './vectors.mjs';

test('text from outside is cleaned as in the generator', () => {
  for (const { input, output, length } of cases('text-cleaning')) {
    assert.equal(clean(input), output, JSON.stringify(input));
    assert.equal(clean(input).length, length, JSON.stringify(input));
  }
});

test('half a character is seen, with and without isWellFormed', () => {
  for (const older of [false, true]) {
    const text = (value) => (older ? Object.assign(new String(value), { isWellFormed: undefined }) : value);
    assert.equal(isBroken(text('\uD83D')), true);
    assert.equal(isBroken(text('a\uDE42b')), true);
    assert.equal(isBroken(text('🙂 heel')), false);
  }
});

test('a sentence is filled in, and what has no value stays', () => {
  assert.equal(fill('{n} van {total}, {weg}', { n: 1, total: 2 }), '1 van 2, {weg}');
  assert.equal(fill('{constructor}'), '{constructor}');
});

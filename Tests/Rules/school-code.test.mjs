import assert from 'node:assert/strict';
import { test } from 'node:test';

import { key, validate } from '../../themes/standaard/assets/rules/school-code.js';
import { cases } from './vectors.mjs';

test('codes are read as in the generator', () => {
  for (const { input, ...expected } of cases('school-codes')) assert.deepEqual(validate(input), expected, input);
});

test('codes of one school have the same key', () => {
  assert.equal(key('12AB00'), key('12ab00'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as csv from '../../themes/standaard/assets/rules/csv.js';
import { cases, vectors } from './vectors.mjs';

test('fields are guarded as in the generator', () => {
  for (const { kind, input, output } of cases('csv')) {
    assert.equal(kind === 'code' ? csv.code(input) : csv.field(input), output, `${kind} ${JSON.stringify(input)}`);
  }
});

test('whole files are written as in the generator', () => {
  const { files } = vectors('csv');
  assert.ok(files.length > 0);
  for (const { rows, text } of files) assert.equal(csv.write(rows), text);
});

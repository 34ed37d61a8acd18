// Every rule that is told twice is bound on both sides: VectorFileTests in Swift, and here.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const names = readdirSync(fileURLToPath(new URL('../Fixtures/vectors/', here))).map((name) => name.replace('.json', ''));
const tests = readdirSync(fileURLToPath(here)).filter((name) => name.endsWith('.test.mjs'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'));

test('there are vectors', () => assert.ok(names.length > 20 && tests.length > 5));

for (const name of names) {
  test(`${name}.json is read by a test of the rules`, () => {
    assert.ok(tests.some((text) => text.includes(`cases('${name}')`) || text.includes(`vectors('${name}')`)), name);
  });
}

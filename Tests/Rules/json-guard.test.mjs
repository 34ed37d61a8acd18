// JSON that nobody's program wrote: the verdicts are those of the generator (JSONConformanceTests).

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { inspect } from '../../themes/standaard/assets/rules/json-guard.js';
import { readResult } from '../../themes/standaard/assets/rules/result-file.js';

const folder = new URL('../Fixtures/json/', import.meta.url);
const bytesOf = (name) => new Uint8Array(readFileSync(new URL(name, folder)));

/** The place as the generator counts: lines from 1, columns in bytes. */
function place(text, index) {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: new TextEncoder().encode(lines.at(-1)).length + 1 };
}

const verdicts = readFileSync(new URL('verdicts.csv', folder), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split(';'));

test('there are verdicts', () => assert.ok(verdicts.length > 100));

// A number that a result file refuses, though JSON allows them.
const refusedInResults = { 'doubtful/number-beyond-a-double.json': 'numberTooLarge' };

for (const [name, outcome, line, column] of verdicts) {
  test(`${name}: ${outcome}`, () => {
    const bytes = bytesOf(name);
    const expected = refusedInResults[name] ?? outcome;
    // What begins as a page is looked through for a result, and is no JSON in any case.
    const problems = bytes[0] === 0x3c ? [inspect(new TextDecoder().decode(bytes))] : readResult(bytes).problems;
    if (expected === 'accepted') return assert.ok(!problems[0].isSyntax, problems[0].fact);
    assert.equal(problems[0].fact, expected);
    // What is no UTF-8 has no text to count in.
    if (problems[0].index === undefined || refusedInResults[name]) return undefined;
    const text = new TextDecoder().decode(bytes);
    return assert.deepEqual(place(text, problems[0].index), { line: Number(line), column: Number(column) });
  });
}

const valid = readdirSync(new URL('valid/', folder));

test('what is valid passes, and JSON.parse reads it', () => {
  assert.ok(valid.length >= 48);
  for (const name of valid) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(`valid/${name}`));
    assert.equal(inspect(text), null, name);
    JSON.parse(text);
  }
});

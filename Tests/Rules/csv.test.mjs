import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FORM_COLUMNS, GROUP_COLUMNS, SCHOOL_COLUMNS } from '../../themes/standaard/assets/rules/contract-exports.js';
import { ANSWER_TEXTS } from '../../themes/standaard/assets/rules/contract.js';
import * as csv from '../../themes/standaard/assets/rules/csv.js';
import { emptyStep } from '../../themes/standaard/assets/rules/document.js';
import { answerCells, countCells, headings, row } from '../../themes/standaard/assets/rules/exports.js';
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

test('what a school answered is exported as in the generator', () => {
  for (const { name, answer, stages, showsNotes, cells } of cases('exports')) {
    const empty = Object.fromEntries(ANSWER_TEXTS.map(({ key }) => [key, '']));
    const nextSteps = answer.nextSteps.map((step) => ({ ...emptyStep(), ...step }));
    const filled = { ...empty, shared: [], ...answer, nextSteps };
    assert.deepEqual(answerCells(filled, stages, { showsNotes, open: '' }), { ...empty, ...cells }, name);
  }
});

test('a row has a cell for every column, and nothing that has none', () => {
  for (const columns of [FORM_COLUMNS, GROUP_COLUMNS, SCHOOL_COLUMNS]) {
    assert.equal(row(columns, { aspect: 'x', other: 'y' }).join('|'), Object.keys(columns).map((key) => (key === 'aspect' ? 'x' : '')).join('|'));
    assert.equal(headings(columns).length, Object.keys(columns).length);
  }
});

test('counts are exported in rows of one count', () => {
  const picture = {
    aspectID: 'a', stageCounts: [3, 0], targetCounts: [1, 2], unknown: 4, notApplicable: 5, notDiscussed: 6, needCount: 9,
    priorityCount: 7, offerCount: 8,
  };
  assert.deepEqual(countCells(picture, ['een', 'twee']).map((cells) => row(GROUP_COLUMNS, cells).slice(-4).join(';')), [
    'fase nu;1;een;3', 'fase nu;2;twee;0', 'ambitie;1;een;1', 'ambitie;2;twee;2', 'weten we nog niet;;;4',
    'niet van toepassing;;;5', 'nog niet besproken;;;6', 'prioriteit;;;7', 'vertellen graag;;;8',
  ]);
});

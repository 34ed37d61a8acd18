import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { test } from 'node:test';

import { withIDs } from '../../themes/standaard/assets/rules/aspect-ids.js';
import { emptyDocument } from '../../themes/standaard/assets/rules/document.js';
import { migrate } from '../../themes/standaard/assets/rules/migration.js';
import { json } from '../../themes/standaard/assets/rules/result-writing.js';
import { cases } from './vectors.mjs';

globalThis.crypto ??= webcrypto; // Node 18 has it under another name.

test('values are written as the generator writes them', () => {
  for (const { name, value, text } of cases('json-writing')) assert.equal(json(value), text, name);
});

test('older versions migrate one step at a time', () => {
  const steps = new Map([
    [1, (root) => ({ ...root, two: 'added' })],
    [2, (root) => ({ ...root, three: root.two ?? null })],
  ]);
  const old = { formatVersion: 1, kept: [1, 2] };
  assert.deepEqual(migrate(old, 1, 3, steps), { formatVersion: 3, kept: [1, 2], two: 'added', three: 'added' });
  assert.deepEqual(migrate({ formatVersion: 2 }, 2, 3, steps), { formatVersion: 3, three: null });
  assert.deepEqual(migrate({ formatVersion: 3 }, 3, 3, steps), { formatVersion: 3 });
  assert.deepEqual(old, { formatVersion: 1, kept: [1, 2] });
});

test('an old id belongs to the first aspect that had it, unless an aspect has it now', () => {
  const aspects = [
    { id: 'a', renamedFrom: ['b', 'x'] }, { id: 'b', renamedFrom: [] }, { id: 'c', renamedFrom: ['x', 'y'] },
  ];
  assert.deepEqual(withIDs(aspects).map(({ ids }) => ids), [['a', 'x'], ['b'], ['c', 'y']]);
});

test('there are ids where the browser does not make them', () => {
  const make = crypto.randomUUID;
  try {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true, writable: true });
    const scan = { id: 'proef', version: '1', digest: '', title: '', sector: 'po' };
    const ids = Array.from({ length: 50 }, () => emptyDocument(scan, new Date()).id);
    assert.equal(new Set(ids).size, 50);
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: make, configurable: true, writable: true });
  }
});

import assert from 'node:assert/strict';
import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { test } from 'node:test';

import { withIDs } from '../../themes/standaard/assets/rules/aspect-ids.js';
import { digestOf, sha256 } from '../../themes/standaard/assets/rules/digest.js';
import { emptyDocument } from '../../themes/standaard/assets/rules/document.js';
import { migrate } from '../../themes/standaard/assets/rules/migration.js';
import { joined, origin } from '../../themes/standaard/assets/rules/origins.js';
import { readResult } from '../../themes/standaard/assets/rules/result-file.js';
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

test('digests of files', () => {
  for (const { name, file, digest } of cases('digests')) {
    const bytes = new TextEncoder().encode(file);
    const start = file.indexOf('>', file.indexOf('<script')) + 1;
    const end = file.indexOf('</script');
    const isReport = file.startsWith('<');
    const part = isReport ? new TextEncoder().encode(file.slice(start, end)) : bytes;
    assert.equal(digestOf(part, isReport), digest, name);
  }
});

test('SHA-256 of every length', () => {
  for (const length of [...Array.from({ length: 300 }, (_, index) => index), 4096, 100_003]) {
    const bytes = randomBytes(length);
    assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'), `${length}`);
  }
});

test('a file that is read knows its digest, in a report too', () => {
  const text = json({
    format: 'scandossier-result', formatVersion: 1, id: '0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55', createdAt: '2026-11-23T10:00:00Z',
    modifiedAt: '2026-11-23T10:00:00Z', scan: { id: 'proef', version: '1', digest: '' },
    school: { code: '12AB00', name: 'a < b \\u003c', sector: 'po' }, round: '2026-2027', sharing: 'none', answers: {},
  });
  const report = `<!doctype html><script id="scandossier-result">${text.replaceAll('<', '\\u003c')}</script>`;
  const found = [text, report].map((file) => readResult(new TextEncoder().encode(file)));
  for (const { digest, version } of found) {
    assert.equal(digest(), createHash('sha256').update(text).digest('hex'));
    assert.equal(version, 1);
  }
});

test('what the next file names', () => {
  const file = (basedOn) => ({ id: 'i', modifiedAt: 'm', basedOn });
  const first = origin(file([]), 'a');
  assert.deepEqual(first, { id: 'i', modifiedAt: 'm', digest: 'a', earlier: [], unknown: [] });
  const second = origin(file([first]), 'b');
  const third = origin(file([second, origin(file([]), 'x'), origin(file([first]), 'y')]), 'c');
  assert.deepEqual([second.earlier, third.earlier], [['a'], ['b', 'x', 'y', 'a']]);
  let last = first;
  for (let number = 0; number < 80; number += 1) last = origin(file([last]), `d${number}`);
  assert.deepEqual([last.earlier.length, last.earlier[0], last.earlier[49]], [50, 'd78', 'd29']);
  assert.deepEqual(joined([first, second, first]).map(({ digest }) => digest), ['a', 'b']);
  assert.equal(joined(Array.from({ length: 80 }, (_, number) => origin(file([]), `${number}`))).length, 50);
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

// A file that is read without the guard is read as with it; and what a page writes is such a file.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withIDs } from '../../themes/standaard/assets/rules/aspect-ids.js';
import { readOwn } from '../../themes/standaard/assets/rules/own-file.js';
import { origins } from '../../themes/standaard/assets/rules/origins.js';
import { read } from '../../themes/standaard/assets/rules/result-file.js';
import { json, write } from '../../themes/standaard/assets/rules/result-writing.js';
import { filled, limits, Maker, paths, VALUES } from '../Corpus/maker.mjs';

const data = {
  scan: { id: 'proef', version: '1', digest: '' },
  stages: ['een', 'twee', 'drie', 'vier'],
  aspects: withIDs([{ id: 'visie', renamedFrom: [] }, { id: 'team', renamedFrom: ['ouder', 'oud'] }]),
};
const bytesOf = (text) => new TextEncoder().encode(text);

/** A valid result of the scan above. */
function made(seed) {
  const value = new Maker(seed).result();
  return { ...value, scan: { ...value.scan, id: 'proef' } };
}

/** Whether the file is read without the guard; then the verdict is that of the guard. */
function isOwn(text) {
  const own = readOwn(bytesOf(text), data);
  if (own) {
    const named = { ...own, basedOn: origins(own) };
    delete named.opened;
    assert.deepEqual(named, read(bytesOf(text), data).document, text.slice(0, 400));
  }
  return own !== null;
}

test('what a page writes is read at once', () => {
  let count = 0;
  for (let seed = 0; seed < 400; seed += 1) {
    const { document } = read(bytesOf(json(made(seed))), data);
    if (!document) continue;
    count += 1;
    assert.ok(isOwn(write(document, data, document.modifiedAt)), `seed ${seed}`);
  }
  assert.ok(count > 200);
});

test('a value that cannot stand is not read, wherever it stands', () => {
  for (const path of paths()) {
    for (const value of VALUES) {
      const whole = filled();
      whole.scan.id = 'proef';
      let parent = whole;
      for (const key of path.slice(0, -1)) parent = parent[key];
      parent[path.at(-1)] = value;
      isOwn(json(whole));
    }
  }
});

test('what comes to a limit is for the guard', () => {
  for (const [path, value] of limits()) {
    const whole = { ...made(31), answers: { visie: { state: 'unknown' } } };
    let parent = whole;
    for (const key of path.slice(0, -1)) parent = parent[key];
    parent[path.at(-1)] = value;
    isOwn(json(whole));
  }
  const deep = (levels) => Array.from({ length: levels }).reduce((inner) => ({ a: inner }), {});
  for (const levels of [10, 29, 30, 31, 32, 33, 200]) isOwn(json({ ...made(1), later: deep(levels) }));
  assert.ok(isOwn(json({ ...made(1), later: deep(10) })));
});

test('any other way to write the same is for the guard', () => {
  const text = json(made(1));
  assert.ok(isOwn(text));
  const others = [
    text.trimEnd(), ` ${text}`, text.replaceAll('\n', '\r\n'), JSON.stringify(made(1)), text.replace('{', '{"format": "x",'),
    text.replace('{', '{\n  "__proto__": {},'), text.replace('{', '{\n  "later": 1e999,'), text.replace('{', '{\n  "later": 2.0,'),
    text.replace('{', '{\n  "later": "\\ud800",'), text.replace('{', '{\n  "later": "\\u0041",'),
    text.replace('{', '{\n  "later": {\n    "constructor": 1\n  },'), `${text}{}`, '', '[]\n', 'null\n', '12\n',
  ];
  for (const other of others) assert.ok(!isOwn(other), other.slice(0, 80));
});

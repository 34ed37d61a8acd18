// The corpus: some 6,000 files, valid, damaged and hostile, each with what the page makes of it. CorpusTests in Swift runs
// this and holds every line against what the generator makes of the same bytes.
//
//   node Tests/Corpus/corpus.mjs FILE    a line per file: its name, its bytes in base64, its verdict

import { writeFileSync } from 'node:fs';

import { dice, filled, limits, Maker, NUMBERS, paths, sizes, VALUES } from './maker.mjs';
import { verdict } from './verdict.mjs';

const encoder = new TextEncoder();
const bytesOf = (text) => encoder.encode(text);
const join = (...parts) => Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part))));

/** A result in its element, as the form writes it into a report. */
const tag = (json, attributes = 'type="application/json" id="scandossier-result"') => `<script ${attributes}>${json.replaceAll('<', '\\u003c')}</script>`;
const page = (body) => `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Verslag</title></head><body>${body}</body></html>\n`;

function* valid() {
  for (let seed = 0; seed < 1000; seed += 1) yield bytesOf(new Maker(seed).json());
}

const PARTS = [
  ...['"', '\\', '{', '}', '[', ']', ',', ':', 'null', 'true', '-1', '0', '1e999', '""', '\\u0000', '\\ud800', '"__proto__":{},', '"x":1,"x":2,',
    '<script>', '\u202e', '\ufeff', '🙂', '\n', '\r\n', '/*', '//', 'formatVersion', '"current": 2', '../../', '\u000b', '\\u', '\\x'].map(bytesOf),
  [0], [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0x80], [0xef, 0xbb, 0xbf], new Array(40).fill(0x5b),
];

/** Bytes taken out, doubled, put in, turned. */
function damaged(bytes, random) {
  let found = bytes;
  for (let count = random.below(3); count >= 0; count -= 1) {
    const start = random.below(found.length + 1);
    const end = Math.min(found.length, start + random.below(random.chance(2) ? 4 : 60));
    const [before, middle, after] = [found.subarray(0, start), found.subarray(start, end), found.subarray(end)];
    switch (random.below(6)) {
      case 0: found = join(before, after); break;
      case 1: found = join(before, middle, middle, after); break;
      case 2: found = join(before, random.pick(PARTS), middle, after); break;
      case 3: found = join(before, random.pick(PARTS), after); break;
      case 4: found = join(before, [random.below(256)], found.subarray(start + 1)); break;
      default: found = before.length > 2 && random.chance(3) ? before : join(before, after.subarray(0, 1), middle, after.subarray(1));
    }
  }
  return found;
}

function* mutated() {
  const random = dice(71);
  for (let seed = 0; seed < 1300; seed += 1) yield damaged(bytesOf(new Maker(5000 + seed).json()), random);
}

/** One value, or a few, that should be something else; or a key that is gone, or has another name. */
function* changed() {
  const random = dice(72);
  for (let seed = 0; seed < 800; seed += 1) {
    const maker = new Maker(9000 + seed);
    const value = maker.result();
    for (let count = random.below(2); count >= 0; count -= 1) {
      const [parent, key] = random.pick(maker.places(value));
      if (Array.isArray(parent) || !random.chance(3)) parent[key] = random.pick(VALUES);
      else if (random.chance(2)) delete parent[key];
      else {
        parent[random.pick(['x', 'De Visie', '1', 'a--b', 'visie', 'constructor_', key.toUpperCase()])] = parent[key];
        delete parent[key];
      }
    }
    yield bytesOf(maker.json(value));
  }
}

/** Every key of the contract with every value that could stand in its place, and without it. */
function* swept() {
  for (const path of paths()) {
    for (const value of [undefined, ...VALUES]) {
      const whole = filled();
      let parent = whole;
      for (const key of path.slice(0, -1)) parent = parent[key];
      parent[path.at(-1)] = value;
      yield bytesOf(JSON.stringify(whole));
    }
  }
}

/** What version 2 brought, under its name in files of version 1: there it means nothing, and is kept. */
function* older() {
  const values = [...VALUES, [{ id: '0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55', modifiedAt: '2026-11-23T10:00:00Z', digest: '0'.repeat(64) }]];
  for (const basedOn of values) {
    for (const more of [{}, { 'basedOn-1': 'x' }]) yield bytesOf(JSON.stringify({ ...filled(), formatVersion: 1, basedOn, ...more }));
  }
}

/** A number written in another way, in a place where there was a number. */
function* numbers() {
  const whole = '{"format":"scandossier-result","formatVersion":@0,"id":"0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55",'
    + '"createdAt":"2026-11-23T10:00:00Z","modifiedAt":"2026-11-23T10:00:00Z","scan":{"id":"proef","version":"1","digest":""},'
    + '"school":{"code":"12AB00","name":"","sector":"po"},"round":"2026-2027","sharing":"none",'
    + '"answers":{"visie":{"state":"answered","current":@1,"target":@2,"x":@3}}}';
  const usual = ['1', '2', '3', '4'];
  for (const number of NUMBERS) {
    for (const place of usual.keys()) {
      yield bytesOf(whole.replace(/@(\d)/g, (_, index) => (Number(index) === place ? number : usual[index])));
    }
  }
}

function* limited() {
  for (const [path, value] of limits()) {
    const maker = new Maker(31);
    const whole = { ...maker.result(), answers: { visie: { state: 'unknown' } } };
    let parent = whole;
    for (const key of path.slice(0, -1)) parent = parent[key];
    parent[path.at(-1)] = value;
    yield bytesOf(JSON.stringify(whole));
  }
}

function* encoded() {
  const text = new Maker(12).json();
  const marks = [[0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], [0xef, 0xbb], [0xfe, 0xff], [0xff, 0xfe], [0], [0, 0, 0xfe, 0xff], [0x20, 0xef, 0xbb, 0xbf],
    [0x0a], [0x0c], [0xc2, 0xa0], [0x3c], [0xef, 0xbb, 0xbf, 0x3c], [0x20, 0x3c]];
  for (const mark of marks) yield join(mark, bytesOf(text));
  yield* ['utf16le', 'latin1', 'ascii'].map((name) => Uint8Array.from(Buffer.from(text, name)));
  yield Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
  for (const end of ['', ' ', '\n\n', '\u0000', '}', 'x', '\ufeff', '\u00a0', '//', ',']) yield bytesOf(text + end);
  yield* ['', ' ', '\ufeff', '{}', '[]', 'null', '12', '"x"', '{"format":1}', '{"format":"scandossier-result"}', '{"format":"anders","x":1}',
    '[{"format":"scandossier-result"}]', '{"format":"scandossier-result","formatVersion":2}', '{"format":"scandossier-result","formatVersion":3}', '{"format":"scandossier-result","formatVersion":"1"}',
    '{"format":"scandossier-result","formatVersion":null}', '{"toString":1}', 'code;naam\r\n90XA00;De Koperen Kikker\r\n', 'PK\u0003\u0004'].map(bytesOf);
  const bad = [[0x80], [0xc0, 0xaf], [0xe0, 0x80, 0x80], [0xed, 0xbf, 0xbf], [0xf0, 0x80, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82], [0xf0, 0x9f, 0x99]];
  const [start, end] = [bytesOf(text.slice(0, 40)), bytesOf(text.slice(40))];
  for (const bytes of bad) yield join(start, bytes, end);
}

/** A result in a page, whole and otherwise. */
function* reports() {
  const random = dice(73);
  for (let seed = 0; seed < 900; seed += 1) {
    const json = new Maker(20_000 + seed).json();
    const other = new Maker(30_000 + seed).json();
    const html = random.pick([
      () => page(`<p>x</p>${tag(json)}`), () => page(tag(json, 'id="scandossier-result" type="application/json"')),
      () => page(`${tag(json)}${tag(other)}`), () => page(`${tag(json)}${tag(json)}`), () => page('<p>geen</p>'),
      () => page(tag(json, 'type="application/json" id="ander"')), () => page(`${tag('{}', 'id="ander"')}${tag(json)}`),
      () => page(`<script>let x = "<";</script>${tag(json)}`), () => page(`&lt;script id="scandossier-result"&gt;${tag(json)}`),
      () => page(tag(json)).slice(0, random.below(page(tag(json)).length)), () => page(tag(json).replace('</script>', '')),
      () => page(tag(json).replace('</script>', '<p>')), () => page(tag(json, 'TYPE="application/json" ID="scandossier-result"')),
      () => page(tag(`\ufeff${json}`)), () => page(tag(` \n${json}\n `)), () => page(tag(json.slice(1))), () => page(tag('')),
    ])();
    const bytes = join(random.chance(8) ? [0xef, 0xbb, 0xbf] : [], random.chance(8) ? [0x0a, 0x20] : [], bytesOf(html));
    // Also where the page around it is no UTF-8: only the result has to be.
    const doubtful = random.chance(8) ? join(bytes.subarray(0, 20), [0xe9], bytes.subarray(20)) : bytes;
    yield random.chance(3) ? damaged(doubtful, random) : doubtful;
  }
}

const kinds = {
  valid, mutated, changed, swept, older, numbers, limited, encoded, reports,
  sizes: () => sizes('{"format":"scandossier-result","formatVersion":1,"id":"0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55",'
    + '"createdAt":"2026-11-23T10:00:00Z","modifiedAt":"2026-11-23T10:00:00Z","scan":{"id":"proef","version":"1","digest":""},'
    + '"school":{"code":"12AB00","name":"","sector":"po"},"round":"2026-2027","sharing":"none","answers":{}}').map(bytesOf),
};

const lines = Object.entries(kinds).flatMap(([kind, make]) => [...make()].map(
  (bytes, number) => `${kind} ${number}\t${Buffer.from(bytes).toString('base64')}\t${verdict(bytes)}\n`));
writeFileSync(process.argv[2], lines.join(''));

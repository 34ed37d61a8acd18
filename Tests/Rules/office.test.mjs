import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import * as letter from '../../themes/standaard/assets/rules/office/document.js';
import * as workbook from '../../themes/standaard/assets/rules/office/workbook.js';
import { checksum, zip } from '../../themes/standaard/assets/rules/office/zip-writing.js';
import { unzip } from '../../themes/standaard/assets/rules/zip.js';

const bytes = (text) => new TextEncoder().encode(text);
const text = (packed) => new TextDecoder().decode(packed);
const sheets = [
  { name: 'Fasen', columns: ['Code', 'Fase 1', 'Fase 2'], rows: [
    [{ value: '0012' }, { value: 3 }, { value: 0 }], [{ value: '=1+1' }, { value: 6, span: 2 }],
    [{ value: '@a <b> & "c" _x0041_\u0001' }, { value: '–' }, { value: null }],
  ] },
  { name: "fasen", columns: ['Een'], rows: [] }, { name: "[a]:*?/\\" + 'lang'.repeat(12), columns: ['Een'], rows: [] },
];

test('a zip is read back by the reader of the form, and is the same each time', async () => {
  const files = [{ name: 'a.json', bytes: bytes('{}') }, { name: 'é.json', bytes: bytes('"é"') }];
  const packed = zip(files);
  assert.deepEqual(packed, zip(files));
  assert.deepEqual(await unzip(packed), { files });
  assert.equal(checksum(bytes('123456789')), 0xCBF43926);
});

test('a workbook has no formula, numbers are numbers, and texts are texts', () => {
  const packed = text(workbook.write(sheets, 'Titel'));
  assert.doesNotMatch(packed, /<f[ >]/);
  assert.match(packed, /<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">0012<\/t>/);
  assert.match(packed, /<c r="B2" s="3"><v>3<\/v><\/c><c r="C2" s="3"><v>0<\/v>/);
  assert.match(packed, /inlineStr"><is><t xml:space="preserve">=1\+1</);
  assert.match(packed, /<mergeCell ref="B3:C3"\/>/);
  assert.match(packed, /@a &lt;b&gt; &amp; &quot;c&quot; _x005F_x0041_</);
  assert.match(packed, /state="frozen"/);
  const names = [...packed.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(names.map((name) => name.length <= 31), [true, true, true]);
  assert.deepEqual(names.slice(0, 2), ['Fasen', 'fasen (2)']);
  assert.doesNotMatch(names[2], /[[\]:*?/\\]/);
  assert.deepEqual(workbook.write(sheets, 'Titel'), workbook.write(sheets, 'Titel'));
});

test('every part of both is XML that a parser takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const blocks = [
    { kind: 'title', text: 'Titel & <meer>' }, { kind: 'heading', level: 2, text: 'Kop' }, { kind: 'item', text: 'punt' },
    { kind: 'text', text: 'een\ntwee' }, { kind: 'table', columns: ['A', 'B'], rows: [[{ text: 'x', span: 2 }]] },
    { kind: 'picture', png: bytes('png'), width: 10, height: 10, about: 'Een "beeld"' },
  ];
  const check = `
import sys, zipfile, xml.dom.minidom
for name in sys.argv[1:]:
    with zipfile.ZipFile(name) as file:
        assert file.testzip() is None
        for part in file.namelist():
            if part.endswith((".xml", ".rels")): xml.dom.minidom.parseString(file.read(part))
`;
  try {
    const [book, paper] = [join(folder, 'a.xlsx'), join(folder, 'a.docx')];
    writeFileSync(book, workbook.write(sheets, 'Titel'));
    writeFileSync(paper, letter.write(blocks, 'Titel'));
    execFileSync('python3', ['-c', check, book, paper]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// Whether the type checker would see a slip of the pen in a script. Each is planted on a line of its own; what is right
// passes.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const assets = fileURLToPath(new URL('../../themes/standaard/assets/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'types-'));
after(() => rmSync(folder, { recursive: true }));

const start = [
  `import { state } from '${assets}scan/state.js';`,
  `import { data, say } from '${assets}scan/data.js';`,
  `import * as screens from '${assets}scan/screens.js';`,
  `import { compared } from '${assets}compare/state.js';`,
  `import * as resultFile from '${assets}rules/result-file.js';`,
  `import { find } from '${assets}page/elements.js';`,
];
const right = [
  'state.document.completedThemes.includes(data.themes[0].id);',
  "state.answer('visie').nextSteps.map(({ what }) => what.trim());",
  "say('progress', { n: 1, total: 2 });",
  "state.document.sharing = 'group';",
  "find(document, 'input', HTMLInputElement).value.trim();",
];
const wrong = [
  "state.document.completedThemez.includes('visie');",
  'state.dokument;',
  "state.answer('visie').curent;",
  "state.answer('visie').nextSteps.map(({ wat }) => wat);",
  'data.limits.attentoin;',
  'data.scan.titel.trim();',
  'say(12);',
  'screens.goo();',
  'screens.go();',
  "state.document.sharing = 'everyone';",
  "state.document.answers.get('visie').current;",
  "resultFile.read('a text', data);",
  'resultFile.read(new Uint8Array(), data).document.id;',
  'compared.chosen.year;',
  "find(document, 'input').value.trim();",
];

/** The lines that the type checker finds fault with, counted from the first behind the imports. */
function faults(name, lines) {
  writeFileSync(join(folder, `${name}.js`), `${[...start, ...lines].join('\n')}\n`);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({
    extends: join(here, 'tsconfig.json'), include: [`${name}.js`],
  }));
  const options = ['--pretty', 'false', '-p', `${name}.json`];
  const { stdout, error } = spawnSync('tsc', options, { cwd: folder, encoding: 'utf8' });
  assert.ifError(error);
  const found = stdout.split('\n').filter((line) => /^\S/.test(line));
  for (const line of found) assert.ok(line.startsWith(`${name}.js(`), line);
  return new Set(found.map((line) => Number(/\((\d+),/.exec(line)?.[1]) - 1 - start.length));
}

test('what is right passes', () => {
  assert.deepEqual([...faults('right', right)], []);
});

test('every slip of the pen is seen', () => {
  const seen = faults('wrong', wrong);
  assert.deepEqual(wrong.filter((_, index) => !seen.has(index)), []);
  assert.equal(seen.size, wrong.length);
});

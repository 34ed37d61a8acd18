// What holds for all scripts of the theme, whatever they do.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const assets = fileURLToPath(new URL('../../themes/standaard/assets/', import.meta.url));

/** Every script below a folder, by its path inside the theme's assets. */
function scripts(folder = '') {
  return readdirSync(join(assets, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return scripts(path);
    return path.endsWith('.js') ? [[path, readFileSync(join(assets, path), 'utf8')]] : [];
  });
}

const all = scripts();
const code = (text) => text.replace(/^\s*(\/\/|\/?\*|import ).*$/gm, '');

test('there are scripts, and rules among them', () => {
  assert.ok(all.length > 60);
  assert.ok(all.filter(([path]) => path.startsWith('rules/')).length > 25);
});

for (const [path, text] of all) {
  test(`${path} writes no markup, makes no code of text, sends nothing, and leaves storing to the drafts and the agreements`, () => {
    const isMarkup = /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|eval\(|new Function/g;
    // A page of a locked edition is written by what opened it, once.
    const allowed = path === 'lock/show.js' ? ['document.write'] : [];
    assert.deepEqual(text.match(isMarkup) ?? [], allowed);
    assert.doesNotMatch(text, /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
    if (!['scan/drafts.js', 'scan/shelf.js', 'meeting/store.js'].includes(path)) {
      // The key of a locked edition lives as long as the tab.
      assert.doesNotMatch(code(text), path === 'lock/tab.js' ? /indexedDB/ : /localStorage|sessionStorage|indexedDB/);
    }
  });
}

for (const [path, text] of all.filter(([name]) => name.startsWith('rules/'))) {
  test(`${path} knows no page, no clock, and no scripts but rules`, () => {
    assert.doesNotMatch(code(text), /\b(document|window|location|navigator)\b\./);
    for (const [, from] of text.matchAll(/^import .*'(.*)';$/gm)) {
      assert.ok(join(path, '..', from).startsWith('rules/'), from);
    }
    assert.doesNotMatch(code(text), /\bnew Date\(\)|Date\.now|Math\.random/);
  });
}

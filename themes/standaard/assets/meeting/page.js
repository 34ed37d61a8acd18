// Starts the page. What can be taken along loads when somebody asks for it.

import { find, findAll, within } from '../page/elements.js';
import { readFile } from '../rules/agreements.js';
import * as agreementsView from './agreements-view.js';
import * as beamer from './beamer.js';
import { count, data, say } from './data.js';
import * as pictures from './pictures.js';
import * as store from './store.js';

const LARGEST = 2_000_000;

/** @param {string} sentence */
function tell(sentence) {
  find(document, '[data-said]').textContent = sentence;
}

/** @param {string} kind */
async function take(kind) {
  if (kind === 'print') return print();
  const taking = await import('./taking.js');
  const file = await taking.make(kind, new Date());
  if (!file) return undefined;
  taking.give(file);
  if (kind === 'json' || kind === 'markdown') store.handed();
  return tell(say('done', { file: file.name }));
}

/**
 * @param {HTMLElement} button
 * @param {string} kind
 */
async function takePicture(button, kind) {
  const taking = await import('./taking.js');
  const aspect = button.closest('[data-aspect]')?.getAttribute('data-aspect') ?? '';
  const { name, bytes } = await pictures.fileOf(aspect, kind === 'png' ? 'png' : 'svg');
  taking.give({ name, type: kind === 'png' ? 'image/png' : 'image/svg+xml', content: bytes });
  tell(say('done', { file: name }));
}

/** @param {File} file */
async function open(file) {
  const found = file.size <= LARGEST ? readFile(await file.text()) : null;
  if (!found) return tell(say('wrongFile', { file: file.name }));
  const { key, group, round, agreements } = found;
  if (key !== data.key) return tell(say('otherGroup', { file: file.name, group, round }));
  return tell(count('opened', store.add(agreements), { file: file.name }));
}

/** @type {import('../rules/agreements.js').Agreement[]} */
let wiped = [];

/** @param {boolean} isBack */
function wipe(isBack) {
  if (isBack) store.add(wiped);
  else wiped = store.wipe();
  find(document, '[data-put-back]').hidden = isBack;
  tell(say(isBack ? 'putBack' : 'wiped'));
  find(document, isBack ? '[data-wipe]' : '[data-put-back]').focus();
}

const failed = () => tell(say('failed'));

for (const element of findAll(document, '[data-needs-script]')) element.hidden = false;
agreementsView.listen();
beamer.listen();
document.addEventListener('click', (event) => {
  const button = within(event, 'button');
  const { take: kind, pictureFile, wipe: isWipe, putBack } = button?.dataset ?? {};
  if (isWipe !== undefined || putBack !== undefined) wipe(putBack !== undefined);
  if (kind) take(kind).catch(failed);
  else if (button && pictureFile) takePicture(button, pictureFile).catch(failed);
});
find(document, '[data-open]', HTMLInputElement).addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
  open(target.files[0]).catch(failed);
  target.value = ''; // The same file can be chosen again.
});

// Asks for the passphrase and shows the page that the address names. With the key of this tab it asks nothing.

import { byID, find } from '../page/elements.js';
import { say } from './data.js';
import { Missing, open } from './edition.js';
import { derive, keyOf, recall, remember, wasClosed } from './key.js';
import { nameOf } from './kinds.js';
import { save, show } from './show.js';
import { isAble } from './tab.js';

/** @typedef {import('./edition.js').Edition} Edition */

const form = find(document, '[data-lock-form]', HTMLFormElement);
const field = byID('_wachtzin', HTMLInputElement);
const error = find(form, '[data-lock-error]');
const button = find(form, 'button', HTMLButtonElement);
const busy = find(document, '[data-lock-busy]');
const bar = find(busy, '[data-lock-progress]', HTMLProgressElement);
const problem = find(document, '[data-lock-problem]');

/** @param {string} key of words; empty when it is over */
function work(key) {
  busy.hidden = key === '';
  find(busy, '[data-lock-said]').textContent = key === '' ? '' : say(key);
  bar.removeAttribute('value');
  button.disabled = key !== '';
}

/**
 * What stands in the way of every passphrase.
 *
 * @param {string} key
 */
function refuse(key) {
  work('');
  form.hidden = true;
  problem.hidden = false;
  find(problem, '[data-lock-text]').textContent = say(key);
  find(problem, '[data-lock-again]').hidden = key !== 'missing';
  find(problem, '[data-lock-home]').hidden = key !== 'unknown';
  problem.focus();
}

/** @param {string} key of words; empty when all is well */
function mark(key) {
  error.hidden = key === '';
  error.textContent = key === '' ? '' : say(key);
  field.setAttribute('aria-describedby', key === '' ? '_wachthulp' : '_wachtfout _wachthulp');
  if (key === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  if (key === '') return;
  field.focus();
  field.select();
}

function ask() {
  work('');
  form.hidden = false;
  const note = find(form, '[data-lock-note]');
  const said = wasClosed() ? 'closed' : (isAble() ? '' : 'noStore');
  note.hidden = said === '';
  note.textContent = said === '' ? '' : say(said);
  field.focus();
}

/** @param {Edition} edition */
async function enter(edition) {
  const [id] = location.search.slice(1).split('&');
  const entry = id === '' ? edition.at('index.html') : edition.named(id);
  if (!entry) return refuse('unknown');
  if (entry.isPage) {
    const closing = find(document, '[data-lock-close-template]', HTMLTemplateElement);
    return show(edition, entry, closing, (done, all) => { bar.max = all; bar.value = done; });
  }
  work('');
  form.hidden = true;
  const file = find(document, '[data-lock-file]');
  file.hidden = false;
  find(file, '[data-lock-file-text]').textContent = say('file', nameOf(entry.path));
  find(file, '[data-lock-save]').addEventListener('click', () => save(edition, entry).catch(fail));
}

/** @param {unknown} reason */
function fail(reason) {
  refuse(reason instanceof Missing ? 'missing' : 'damaged');
}

/** @param {Uint8Array} bytes */
async function enterWith(bytes) {
  const edition = await open(await keyOf(bytes));
  if (!edition) return false;
  remember(bytes);
  await enter(edition);
  return true;
}

/** @param {Event} event */
async function submit(event) {
  event.preventDefault();
  if (button.disabled) return;
  mark('');
  if (field.value.trim() === '') return mark('empty');
  work('busy');
  try {
    if (await enterWith(await derive(field.value))) return;
    work('');
    mark('wrong');
  } catch (reason) {
    fail(reason);
  }
}

async function start() {
  find(document, '[data-lock-plain]').hidden = true;
  if (!globalThis.crypto?.subtle) return refuse(isSecureContext ? 'old' : 'insecure');
  form.noValidate = true;
  form.addEventListener('submit', submit);
  find(form, '[data-lock-show]', HTMLInputElement).addEventListener('change', ({ target }) => {
    field.type = target instanceof HTMLInputElement && target.checked ? 'text' : 'password';
  });
  find(problem, '[data-lock-again]').addEventListener('click', () => location.reload());
  const bytes = recall();
  if (!bytes) return ask();
  work('busy');
  try {
    if (!(await enterWith(bytes))) ask();
  } catch (reason) {
    fail(reason);
  }
}

start();

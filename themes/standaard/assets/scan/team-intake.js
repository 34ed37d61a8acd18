// Files of colleagues by the armful: chosen one by one, as a folder, dropped, or in a zip.

import { byID, find } from '../page/elements.js';
import { clean } from '../rules/text.js';
import { MOST, unzip } from '../rules/zip.js';
import { say } from './data.js';
import { read } from './opening.js';
import * as screens from './screens.js';

/**
 * @typedef {import('../rules/document.js').ScanDocument} ScanDocument
 * @typedef {{file: string, document?: ScanDocument, sentence: string, way?: Element}} Opened one file; without a document
 *   why it is refused, and a way on from there
 */

const MOST_FILES = 200; // A folder with more is not the one that was meant.
const DEEPEST = 4;
const WANTED = /\.(json|html?|zip)$/i;

/**
 * @param {HTMLElement} root the screen of the team
 * @param {(files: File[]) => void} add
 */
export function listen(root, add) {
  const folder = find(root, '[data-team-folder]', HTMLInputElement);
  if ('webkitdirectory' in folder) {
    folder.webkitdirectory = true;
    find(root, '[data-team-folder-part]').hidden = false;
  }
  for (const input of [find(root, '[data-team-files]', HTMLInputElement), folder]) {
    const choose = () => {
      const files = [...input.files ?? []];
      add(input === folder ? inFolder(files) : files);
      input.value = '';
    };
    input.addEventListener('change', choose);
    if (input.files?.length) choose(); // Chosen while this script was still loading.
  }
  // A latecomer's file can be dropped on the conversation too.
  for (const place of [root, byID('scan-form')]) {
    const isHere = () => place === root || screens.current() === 'gesprek';
    place.addEventListener('dragover', (event) => { if (isHere()) event.preventDefault(); });
    place.addEventListener('drop', async (event) => {
      if (!isHere() || event.defaultPrevented) return;
      event.preventDefault();
      add(await dropped(event.dataTransfer));
    });
  }
}

/**
 * What may be a result, by name; what else lies in a folder is nobody's mistake.
 *
 * @param {File[]} files
 */
const inFolder = (files) => files.filter(({ name }) => WANTED.test(name) && !name.startsWith('.'))
  .sort((one, other) => one.name.localeCompare(other.name, 'nl', { numeric: true }));

/** @param {DataTransfer | null} transfer */
async function dropped(transfer) {
  // Taken all at once: they are gone after this turn.
  const entries = [...transfer?.items ?? []].map((item) => item.webkitGetAsEntry?.() ?? null);
  const files = [...transfer?.files ?? []];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const found = await Promise.all(entries.map((entry, index) => (
    entry?.isDirectory ? inside(entry, DEEPEST).then(inFolder) : files[index] ? [files[index]] : [])));
  return found.flat();
}

/**
 * @param {FileSystemEntry} entry
 * @param {number} depth how many folders may still be opened
 * @returns {Promise<File[]>}
 */
async function inside(entry, depth) {
  if (entry.isFile) {
    const { file } = /** @type {FileSystemFileEntry} */ (entry);
    return new Promise((settle) => file.call(entry, (one) => settle([one]), () => settle([])));
  }
  if (depth === 0) return [];
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  /** @type {FileSystemEntry[]} */
  const entries = [];
  // A browser gives a hundred at a time.
  for (let more = await some(reader); more.length > 0 && entries.length <= MOST_FILES; more = await some(reader)) {
    entries.push(...more);
  }
  return (await Promise.all(entries.slice(0, MOST_FILES + 1).map((one) => inside(one, depth - 1)))).flat();
}

/**
 * @param {FileSystemDirectoryReader} reader
 * @returns {Promise<FileSystemEntry[]>}
 */
const some = (reader) => new Promise((settle) => reader.readEntries(settle, () => settle([])));

/**
 * Reads them all; a zip is what is in it.
 *
 * @param {File[]} files
 * @returns {Promise<Opened[]>}
 */
export async function open(files) {
  const few = files.slice(0, MOST_FILES);
  const found = (await Promise.all(few.map(openOne))).flat();
  if (files.length > few.length) found.push({ file: '', sentence: say('team.manyFiles', { limit: MOST_FILES }) });
  else if (files.length === 0) found.push({ file: '', sentence: say('team.noFiles') });
  return found;
}

/**
 * @param {File} file
 * @returns {Promise<Opened[]>}
 */
async function openOne(file) {
  const name = clean(file.name).slice(0, 80);
  if (/\.zip$/i.test(file.name)) return openZip(file, name);
  const { document, sentence, way } = await read(file);
  return [{ file: name, document, way, sentence: say('team.refused', { file: name, reason: sentence }) }];
}

/**
 * @param {File} file
 * @param {string} name
 */
async function openZip(file, name) {
  /** @type {(reason: string) => Opened[]} */
  const refused = (reason) => [{ file: name, sentence: say('team.refused', { file: name, reason }) }];
  const limits = { limit: MOST.files, size: `${MOST.bytes / 1_048_576} MB` };
  if (file.size > MOST.bytes) return refused(say('team.zip.large', limits));
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => new Uint8Array());
  const found = await unzip(bytes);
  if ('problem' in found) return refused(say(`team.zip.${found.problem}`, limits));
  if (found.files.length === 0) return refused(say('team.zip.none'));
  const files = found.files.map((one) => new File([one.bytes], one.name));
  return (await Promise.all(files.map(openOne))).flat();
}

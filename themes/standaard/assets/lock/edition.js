// The files of the edition: a list, and the blocks that they stand in. Blocks are scripts, because a page that is opened
// from disk can load nothing else.

import { bytesOf, unseal } from './key.js';
import { opening } from './data.js';

/**
 * @typedef {object} Entry
 * @property {string} path as in the site that is locked
 * @property {string} id by which the address names it
 * @property {number} start
 * @property {number} length in bytes
 * @property {boolean} isPage
 *
 * @typedef {object} Edition
 * @property {(path: string) => Entry | undefined} at
 * @property {(id: string) => Entry | undefined} named
 * @property {(entry: Entry, progress?: (done: number, all: number) => void) => Promise<Uint8Array>} bytes
 */

/** A part of the edition that does not load. */
export class Missing extends Error {}
/** A part of it that is not what was sealed, or not in its place. */
export class Damaged extends Error {}

/** @type {Map<number, string>} */
const arrived = new Map();
// The blocks are scripts of their own, which know nothing of modules.
Object.assign(globalThis, {
  /** @type {(number: number, text: string) => void} */
  scandossierBlock(number, text) { arrived.set(number, text); },
});

/**
 * @param {number} number
 * @returns {Promise<string>}
 */
function load(number) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => {
      script.remove();
      const text = arrived.get(number);
      arrived.delete(number);
      if (text === undefined) reject(new Damaged());
      else resolve(text);
    });
    script.addEventListener('error', () => reject(new Missing()));
    script.src = opening.blocks.replace('{n}', String(number));
    document.head.append(script);
  });
}

/**
 * @param {CryptoKey} key
 * @returns {(start: number, length: number, progress?: (done: number, all: number) => void) => Promise<Uint8Array>}
 */
function reader(key) {
  /** @type {Map<number, Promise<Uint8Array>>} */
  const blocks = new Map();
  /** @param {number} number */
  async function unsealed(number) {
    const text = await load(number);
    try {
      return await unseal(key, bytesOf(text), number, `block ${number}`);
    } catch {
      throw new Damaged();
    }
  }
  /** @param {number} number */
  function block(number) {
    const there = blocks.get(number) ?? unsealed(number);
    blocks.set(number, there);
    return there;
  }
  return async (start, length, progress) => {
    const first = Math.floor(start / opening.blockSize);
    const count = length === 0 ? 0 : Math.floor((start + length - 1) / opening.blockSize) - first + 1;
    const bytes = new Uint8Array(length);
    let done = 0;
    await Promise.all(Array.from({ length: count }, async (_, place) => {
      const number = first + place;
      const from = number * opening.blockSize - start;
      const part = await block(number);
      const piece = part.subarray(Math.max(0, -from), Math.min(part.length, length - from));
      bytes.set(piece, Math.max(0, from));
      done += 1;
      progress?.(done, count);
    }));
    return bytes;
  };
}

/**
 * What a key opens; null when it is not the key of this edition.
 *
 * @param {CryptoKey} key
 * @returns {Promise<Edition | null>}
 */
export async function open(key) {
  const text = new TextDecoder();
  let header;
  try {
    header = JSON.parse(text.decode(await unseal(key, bytesOf(opening.header), 0xffff_ffff, 'header')));
  } catch {
    return null;
  }
  const read = reader(key);
  /** @type {[string, string, number, number, number][]} */
  const list = JSON.parse(text.decode(await read(header.list[0], header.list[1])));
  /** @type {Entry[]} */
  const entries = list.map(([path, id, start, length, kind]) => ({ path, id, start, length, isPage: kind === 1 }));
  const paths = new Map(entries.map((entry) => [entry.path, entry]));
  const names = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    at: (path) => paths.get(path),
    named: (id) => names.get(id),
    bytes: (entry, progress) => read(entry.start, entry.length, progress),
  };
}

// The key: from a passphrase, and kept as long as the tab is there. The passphrase itself is kept nowhere.

import { opening } from './data.js';
import { drop, keep, kept, tell, wasToldSince } from './tab.js';

const BITS = 256;

/**
 * @param {string} text in base64
 */
export function bytesOf(text) {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
}

/** @param {string} typed as `Passphrase` of the program reads it: blanks count once, and none at the ends */
const normalized = (typed) => typed.normalize('NFC').replace(/[ \t\u00a0]+/g, ' ').replace(/^ | $/g, '');

/**
 * The bytes of the key. This is made to take long: every guess costs as much.
 *
 * @param {string} typed
 */
export async function derive(typed) {
  const secret = await crypto.subtle.importKey(
    'raw', new TextEncoder().encode(normalized(typed)), 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(opening.salt), iterations: opening.rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(way, secret, BITS));
}

/** @param {Uint8Array} bytes */
export const keyOf = (bytes) => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);

/**
 * Opens what was sealed as this.
 *
 * @param {CryptoKey} key
 * @param {Uint8Array} sealed
 * @param {number} number the last part of its nonce
 * @param {string} what
 */
export async function unseal(key, sealed, number, what) {
  const prefix = bytesOf(opening.nonce);
  const iv = new Uint8Array(prefix.length + 4);
  iv.set(prefix);
  new DataView(iv.buffer).setUint32(prefix.length, number);
  const additionalData = new TextEncoder().encode(`scandossier-lock ${opening.version} ${what}`);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
}

// Editions of one host share its store: each has its own place in it.
const place = `key ${location.pathname}`;
const closing = `closed ${location.pathname}`;
const CLOSED = 'closed';

/** The key of this tab, when it is of this edition, and that was not closed since. */
export function recall() {
  const [salt, key, moment] = (kept(place) ?? '').split(' ');
  return salt === opening.salt && key && !wasToldSince(closing, Number(moment)) ? bytesOf(key) : null;
}

/** @param {Uint8Array} bytes */
export function remember(bytes) {
  keep(place, `${opening.salt} ${btoa(String.fromCharCode(...bytes))} ${Date.now()}`);
}

/** Locks the edition again. */
export function forget() {
  drop(place);
  keep(CLOSED, '1');
  tell(closing);
}

/** Whether it was locked again a moment ago; said once. */
export function wasClosed() {
  const was = kept(CLOSED) !== null;
  drop(CLOSED);
  return was;
}

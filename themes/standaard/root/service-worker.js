// biome-ignore lint/suspicious/noRedundantUseStrict: a classic script; not every browser has workers that are modules
'use strict';

// Keeps one scan for when there is no network. The page registers it with its own address as scope, so no other page of
// the site comes by here. It asks the network first, always: the kept copy is for when that does not answer.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const PAGE = worker.registration.scope;
const ROOT = new URL('./', worker.location.href).href;
const CACHE = `scandossier-1 ${PAGE}`;
const PATIENCE = 8_000; // Milliseconds for a network that does not say no either, as in a school hall.
const FINGERPRINTED = /\.[0-9a-f]{8}\.[a-z0-9]+$/;

/**
 * An address without its question and anchor: those are the page's own business.
 *
 * @param {string} address
 */
function bare(address) {
  return address.replace(/[?#].*$/, '');
}

/** A new worker takes the place of the old one at once: there is one page, and it was just loaded from the network. */
worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(ROOT)) return;
  if (request.mode !== 'navigate') event.respondWith(part(request));
  else if (bare(request.url) === PAGE) event.respondWith(page(event));
});

/**
 * The page as the server has it now; the kept copy when there is no answer, or the server itself is in trouble.
 *
 * @param {FetchEvent} event
 * @returns {Promise<Response>}
 */
async function page(event) {
  // Not from the browser's own cache: the newest version there is. The tail of a slow answer is still waited for.
  const answer = fetch(event.request, { cache: 'no-cache' });
  event.waitUntil(answer.catch(() => {}));
  const kept = await keptCopy(PAGE);
  try {
    const response = await Promise.race(kept ? [answer, later()] : [answer]);
    if (kept && (!response || response.status >= 500)) return kept;
    if (response?.status === 404 || response?.status === 410) event.waitUntil(leave());
    return response ?? answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** @returns {Promise<undefined>} */
function later() {
  return new Promise((resolve) => { setTimeout(() => resolve(undefined), PATIENCE); });
}

/**
 * A style, script or image of the page. A name with a fingerprint never stands for something else.
 *
 * @param {Request} request
 */
async function part(request) {
  const kept = await keptCopy(request.url);
  if (kept && FINGERPRINTED.test(request.url)) return kept;
  return kept ? fetch(request).catch(() => kept) : fetch(request);
}

/**
 * Storage that is blocked or broken is no reason to show nothing.
 *
 * @param {string} address
 */
async function keptCopy(address) {
  try {
    return await caches.match(address, { cacheName: CACHE, ignoreVary: true });
  } catch {
    return undefined;
  }
}

/** The scan is gone: so is its copy, and so is this worker. */
async function leave() {
  await caches.delete(CACHE);
  await worker.registration.unregister();
}

worker.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keep(event.data).catch(() => {}));
});

/**
 * Keeps the page with all that it says it needs, or leaves the copy of last time as it was.
 *
 * @param {string[]} parts
 */
async function keep(parts) {
  const needed = [...new Set(parts)].filter((address) => String(address).startsWith(ROOT));
  const response = await fetch(PAGE, { cache: 'no-cache' });
  if (!response.ok || response.redirected) return;
  // Published anew since this page was loaded? Then these are not the parts of what came just now.
  const text = await response.clone().text();
  const names = needed.filter((address) => FINGERPRINTED.test(address)).map((address) => address.replace(/^.*\//, ''));
  if (!names.every((name) => text.includes(name))) return;
  const cache = await caches.open(CACHE);
  const present = new Set((await cache.keys()).map((request) => request.url));
  await cache.addAll(needed.filter((address) => !(present.has(address) && FINGERPRINTED.test(address))));
  await cache.put(PAGE, response);
  const unused = [...present].filter((address) => address !== PAGE && !needed.includes(address));
  await Promise.all(unused.map((address) => cache.delete(address)));
  await forgetOlderFormats();
}

async function forgetOlderFormats() {
  const names = await caches.keys();
  const old = names.filter((name) => /^scandossier-\d+ /.test(name) && name.endsWith(` ${PAGE}`) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// Once visited, the scan also opens without network: a worker keeps it (root/service-worker.js). Not for a page from
// disk, nor for the scan as one file: those need no network to begin with.

import { byID } from '../page/elements.js';

// What is published is a classic script, which knows where it came from: a folder below the root of the site.
const { currentScript } = document;
const source = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

export function listen() {
  // A locked edition leaves nothing readable behind.
  if (!source.startsWith('http') || !isSecureContext || 'scandossierLock' in globalThis) return;
  // Once the page is there; and a browser that keeps nothing leaves it as it is.
  window.addEventListener('load', () => start().catch(() => {}));
}

async function start() {
  const workers = navigator.serviceWorker;
  /** @type {NodeListOf<Element & {href?: string, src: string}>} */
  const parts = document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]');
  const later = byID('scan-form').dataset.later?.split(' ') ?? [];
  const loaded = Array.from(parts, ({ href, src }) => href ?? src);
  const needed = [...loaded, ...later.map((address) => new URL(address, location.href).href)];
  const keep = () => workers.controller?.postMessage(needed);
  workers.addEventListener('controllerchange', keep);
  const scope = location.pathname;
  await workers.register(new URL('../service-worker.js', source), { scope, updateViaCache: 'none' });
  keep();
}

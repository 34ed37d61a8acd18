// Once visited, the scan also opens without network: a worker keeps it (root/service-worker.js). Not for a page from
// disk, nor for the scan as one file: those need no network to begin with.

import { byID } from '../page/elements.js';

// What is published is a classic script, which knows where it came from: a folder below the root of the site.
const { currentScript } = document;
const source = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

export function listen() {
  // A locked edition leaves nothing readable behind, and has no worker.
  if (!source.startsWith('http') || !isSecureContext || 'scandossierLock' in globalThis) return;
  // Only when the page itself is there; and a browser that keeps nothing leaves the page as it is.
  window.addEventListener('load', () => start().catch(() => {}));
}

/** The address that an element of the page loads. */
function addressOf(/** @type {Element} */ part) {
  return part instanceof HTMLLinkElement ? part.href : /** @type {HTMLImageElement | HTMLScriptElement} */ (part).src;
}

async function start() {
  const workers = navigator.serviceWorker;
  const parts = document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]');
  const later = byID('scan-form').dataset.later?.split(' ') ?? [];
  const needed = [...Array.from(parts, addressOf), ...later.map((address) => new URL(address, location.href).href)];
  const keep = () => workers.controller?.postMessage(needed);
  workers.addEventListener('controllerchange', keep);
  const scope = location.pathname;
  await workers.register(new URL('../service-worker.js', source), { scope, updateViaCache: 'none' });
  keep();
}

// Once visited, the scan also opens without network: a worker keeps it (root/service-worker.js). Not for a page from
// disk, nor for the scan as one file: those need no network to begin with.

const source = document.currentScript.src; // Assets stand one folder below the root of the site.

export function listen() {
  if (!source.startsWith('http') || !isSecureContext) return;
  // Only when the page itself is there; and a browser that keeps nothing leaves the page as it is.
  window.addEventListener('load', () => start().catch(() => {}));
}

async function start() {
  const workers = navigator.serviceWorker;
  const parts = document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]');
  const { later } = document.getElementById('scan-form').dataset;
  const needed = [...Array.from(parts, (part) => part.href ?? part.src), new URL(later ?? source, location).href];
  const keep = () => workers.controller?.postMessage(needed);
  workers.addEventListener('controllerchange', keep);
  const scope = location.pathname;
  await workers.register(new URL('../service-worker.js', source), { scope, updateViaCache: 'none' });
  keep();
}

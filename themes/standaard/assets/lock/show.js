// A page of the edition in the place of the one that asked for the passphrase. It is a visit of its own, so its scripts,
// Back, anchors and printing are those of any page; the address stays the one that the browser went to.

import { hand } from '../page/hand.js';
import { forget, recall } from './key.js';
import { entryOf, fit, move } from './links.js';
import { kindOf, nameOf } from './kinds.js';
import { leaveTrail, returnToPlace } from './place.js';

/**
 * @typedef {import('./edition.js').Edition} Edition
 * @typedef {import('./edition.js').Entry} Entry
 */

function close() {
  forget();
  location.replace(location.pathname);
}

/**
 * @param {Edition} edition
 * @param {Entry} entry
 */
export async function save(edition, entry) {
  hand(await edition.bytes(entry), kindOf(entry.path), nameOf(entry.path));
}

/**
 * @param {Edition} edition
 * @param {Entry} page
 * @param {HTMLTemplateElement} bar what closes the edition again
 * @param {(done: number, all: number) => void} progress
 */
export async function show(edition, page, bar, progress) {
  const text = new TextDecoder().decode(await edition.bytes(page, progress));
  const made = new DOMParser().parseFromString(text, 'text/html');
  await fit(made, page, edition);
  const header = made.querySelector('.site-header') ?? made.body;
  header.prepend(made.importNode(bar.content, true));
  const html = `<!doctype html>${made.documentElement.outerHTML}`;
  // Before any script of the page runs: the search asks for its files here.
  Object.assign(globalThis, {
    scandossierLock: {
      /** @param {string} address */
      async text(address) {
        const entry = entryOf(address, page, edition);
        if (!entry) throw new Error(address);
        return new TextDecoder().decode(await edition.bytes(entry));
      },
    },
  });
  document.open();
  listen(edition, page);
  document.write(html);
  document.close();
}

/**
 * To be done after `open`, which takes every listener away, and before the scripts of the page come.
 *
 * @param {Edition} edition
 * @param {Entry} page
 */
function listen(edition, page) {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-lock-close]')) close();
    const link = target?.closest('a[href^="?"]');
    const entry = link ? edition.named((link.getAttribute('href') ?? '').slice(1)) : undefined;
    if (!entry || entry.isPage) return;
    event.preventDefault();
    event.stopPropagation();
    save(edition, entry);
  }, true);
  // Scripts of the page make links too.
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of [target, ...Array.from(addedNodes)]) {
        if (!(node instanceof Element)) continue;
        if (node.localName === 'a') move(node, 'href', page, edition);
        if (node === target) continue;
        for (const link of Array.from(node.querySelectorAll('a[href]'))) move(link, 'href', page, edition);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
  window.addEventListener('pageshow', (event) => {
    // Going back would show what was closed since.
    if (!event.persisted || recall()) return;
    document.documentElement.hidden = true;
    location.reload();
  });
  leaveTrail();
  window.addEventListener('load', () => requestAnimationFrame(returnToPlace));
}

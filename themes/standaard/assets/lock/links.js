// The addresses in a page of the edition, made right for where it is shown: the one page at the root, with behind the ?
// which page it is.

import { kindOf } from './kinds.js';

/**
 * @typedef {import('./edition.js').Edition} Edition
 * @typedef {import('./edition.js').Entry} Entry
 */

const NOWHERE = 'https://slot.invalid/';

/**
 * Where an address of a page leads within the site; null when it leads elsewhere, or to the page itself.
 *
 * @param {string} address
 * @param {Entry} page
 */
function within(address, page) {
  if (address === '' || /^(?:[#?/]|[a-z][a-z0-9+.-]*:)/i.test(address)) return null;
  const url = new URL(address, NOWHERE + page.path.split('/').map(encodeURIComponent).join('/'));
  let path = url.pathname.slice(1);
  try {
    path = decodeURIComponent(path);
  } catch {
    // As it stands there.
  }
  return { path: path === '' || path.endsWith('/') ? `${path}index.html` : path, rest: url.search + url.hash, url };
}

/**
 * The address for the page at the root: of what is in the edition by its id, of what lies beside it by its place.
 *
 * @param {string} address
 * @param {Entry} page
 * @param {Edition} edition
 */
export function moved(address, page, edition) {
  const target = within(address, page);
  if (!target) return address;
  const entry = edition.at(target.path);
  return entry ? `?${entry.id}${target.url.hash}` : target.url.pathname.slice(1) + target.rest;
}

/**
 * The file of the edition that an address of a page names.
 *
 * @param {string} address
 * @param {Entry} page
 * @param {Edition} edition
 */
export function entryOf(address, page, edition) {
  const target = within(address, page);
  return target ? edition.at(target.path) : undefined;
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {Entry} page
 * @param {Edition} edition
 */
export function move(element, name, page, edition) {
  const address = element.getAttribute(name);
  if (address === null) return;
  const right = moved(address, page, edition);
  if (right !== address) element.setAttribute(name, right);
}

/**
 * @param {Uint8Array} bytes
 * @param {string} path
 * @returns {Promise<string>}
 */
function inside(bytes, path) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', reject);
    reader.readAsDataURL(new Blob([bytes], { type: kindOf(path) }));
  });
}

/**
 * Makes a page fit, with its templates; pictures go into it.
 *
 * @param {Document | DocumentFragment} root
 * @param {Entry} page
 * @param {Edition} edition
 */
export async function fit(root, page, edition) {
  // Readers of news and searching machines do not come here.
  for (const link of Array.from(root.querySelectorAll('link:is([rel=alternate], [rel=canonical])'))) link.remove();
  for (const link of Array.from(root.querySelectorAll('a[href], area[href], link[href]'))) {
    move(link, 'href', page, edition);
  }
  for (const script of Array.from(root.querySelectorAll('script[src]'))) move(script, 'src', page, edition);
  for (const later of Array.from(root.querySelectorAll('[data-later]'))) {
    const parts = (later.getAttribute('data-later') ?? '').split(' ');
    later.setAttribute('data-later', parts.map((part) => moved(part, page, edition)).join(' '));
  }
  for (const meta of Array.from(root.querySelectorAll('meta[http-equiv=refresh]'))) {
    const [, wait, address] = /^(\d+; url=)(.*)$/.exec(meta.getAttribute('content') ?? '') ?? [];
    if (address) meta.setAttribute('content', wait + moved(address, page, edition));
  }
  for (const template of Array.from(root.querySelectorAll('template'))) await fit(template.content, page, edition);
  await Promise.all(Array.from(root.querySelectorAll('img[src]'), async (image) => {
    const entry = entryOf(image.getAttribute('src') ?? '', page, edition);
    if (entry) image.setAttribute('src', await inside(await edition.bytes(entry), entry.path));
    else move(image, 'src', page, edition);
  }));
}

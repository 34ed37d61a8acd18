// The readable report as a file of its own. It holds the result too, so that it can be opened here again.

import { data } from './data.js';

const { scan, strings } = data;

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/**
 * The elements never stand in a document, so nothing of the file happens in this page.
 *
 * @param {Element} report filled in
 * @param {string | null} result the text of the result file; null when something it needs is missing
 */
export function write(report, result) {
  const policy = `default-src 'none'; style-src '${strings['reportStyle.hash']}'`;
  const copy = /** @type {Element} */ (report.cloneNode(true));
  for (const part of copy.querySelectorAll('template, [hidden]')) part.remove();
  const body = make('body', { class: 'report-page' },
    make('main', { class: 'report' }, make('h1', {}, scan.title), ...copy.childNodes));
  // No text can end the element that holds the result.
  const kept = result?.replaceAll('<', '\\u003c');
  if (kept) body.append(make('script', { type: 'application/json', id: 'scandossier-result' }, kept));
  const page = make('html', { lang: 'nl' }, make('head', {},
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    make('meta', { charset: 'utf-8' }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('title', {}, `${report.querySelector('h2')?.textContent} – ${scan.title}`),
    make('style', {}, strings['reportStyle.text'])), body);
  return `<!doctype html>\n${page.outerHTML}\n`;
}

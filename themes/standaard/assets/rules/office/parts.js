// What a workbook and a document share: parts of XML in a package. Source: ECMA-376, part 2.

import { clean } from '../text.js';
import { zip } from './zip-writing.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const signs = /[&<>"]/g;
/** @type {Record<string, string>} */
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML has no room for beside what `clean` takes out.
const nowhere = /[\uFFFE\uFFFF]/g;

/** @param {string | number} value */
export const xml = (value) => (
  clean(String(value)).replace(nowhere, '').replace(signs, (sign) => escapes[sign]));

/** @type {(content: string) => Uint8Array} */
const bytesOf = (content) => new TextEncoder().encode(HEAD + content);

/**
 * Relations of a part to others, `rId1` and on.
 *
 * @param {[kind: string, target: string][]} targets
 */
export function relations(targets) {
  const items = targets.map(([kind, target], index) => {
    const type = kind.includes(':') ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/**
 * The package: its parts with their kinds, and which one it is about.
 *
 * @param {{name: string, type?: string, content: string | Uint8Array}[]} parts the first is the one it is about
 * @param {string} title
 */
export function write(parts, title) {
  const core = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" `
    + `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:language>nl-NL</dc:language>`
    + '</cp:coreProperties>';
  const all = [...parts, {
    name: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml', content: core,
  }];
  const types = all.flatMap(({ name, type }) => (
    type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : []));
  const kinds = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" `
    + 'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
    + 'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    + `${types.join('')}</Types>`;
  const root = relations([
    ['officeDocument', parts[0].name],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
  return zip([
    { name: '[Content_Types].xml', content: kinds }, { name: '_rels/.rels', content: root }, ...all,
  ].map(({ name, content }) => ({ name, bytes: typeof content === 'string' ? bytesOf(content) : content })));
}

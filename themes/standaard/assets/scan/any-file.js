// Reading a file that may be anything: what it holds, or a sentence that says what it is instead, with a way on.

import { copyOf, find, findAll } from '../page/elements.js';
import { JSON_LIMITS, REPORT_BYTES } from '../rules/contract.js';
import { Refusal } from '../rules/result-fields.js';
import * as resultFile from '../rules/result-file.js';
import { clean } from '../rules/text.js';
import { aspects, data, say } from './data.js';

/** @typedef {import('../rules/document.js').ScanDocument} ScanDocument */

const START = 400; // Bytes that show what a file is.
const KINDS = [
  { key: 'open.csv', pattern: /^\ufeff?"?schoolcode"?[;,]/ },
  { key: 'open.office', pattern: /^pk/ },
  { key: 'open.pdf', pattern: /^%pdf-/ },
  { key: 'open.markdown', pattern: /^# / },
  { key: 'open.page', pattern: /^\ufeff?<(!doctype html|html)/ },
];

/**
 * @param {File} file
 * @returns {Promise<{document?: ScanDocument, sentence?: string, way?: Element}>} `way` leads on from the refusal
 */
export async function read(file) {
  const { document: found, refusal } = await judge(file);
  if (found) return { document: found };
  const kind = ['open.notJSON', 'open.notAResult'].includes(refusal.key) ? await kindOf(file) : null;
  return { sentence: kind ? say(kind) : explain(refusal), way: wayFrom(refusal) ?? undefined };
}

/**
 * What a file is that holds no result, when it shows.
 *
 * @param {File} file
 */
async function kindOf(file) {
  const start = (await file.slice(0, START).text()).trimStart().toLowerCase();
  return KINDS.find(({ pattern }) => pattern.test(start))?.key ?? null;
}

/**
 * The link to another scan of this site; null: this site does not have it.
 *
 * @param {unknown} id
 */
function linkTo(id) {
  const { content } = find(document, '[data-other-scans-template]', HTMLTemplateElement);
  return findAll(content, '[data-scan]', HTMLAnchorElement).find(({ dataset }) => dataset.scan === id) ?? null;
}

/**
 * @param {Refusal} refusal
 * @returns {Element | null}
 */
function wayFrom({ key, values }) {
  /** @param {string} name */
  const part = (name) => copyOf(find(document, `[data-way-${name}-template]`, HTMLTemplateElement));
  if (key === 'open.newer') {
    const way = part('reload');
    find(way, '[data-reload]').addEventListener('click', () => location.reload());
    return way;
  }
  if (key !== 'open.otherScan') return null;
  const known = linkTo(values.scan);
  // In a file that stands on its own it may lead nowhere; then the sentence says which scan it is.
  if (known && !known.hasAttribute('href')) return null;
  const scans = known ?? findAll(document, '.breadcrumb a', HTMLAnchorElement).pop();
  if (!scans) return null;
  const way = part('scans');
  const link = find(way, '[data-scans]', HTMLAnchorElement);
  link.href = scans.getAttribute('href') ?? '';
  if (known) link.textContent = say('open.toScan', { title: known.textContent });
  return way;
}

/**
 * @param {File} file
 * @returns {Promise<ReturnType<typeof resultFile.read>>}
 */
async function judge(file) {
  // A report with the answers in it may be larger; reading it says when that is too large as well.
  if (file.size > REPORT_BYTES) return { refusal: new Refusal('open.tooLarge', { bytes: JSON_LIMITS.bytes }) };
  try {
    return resultFile.read(new Uint8Array(await file.arrayBuffer()), data);
  } catch {
    return { refusal: new Refusal('open.unreadable') };
  }
}

/**
 * A refusal as a sentence.
 *
 * @param {Refusal} refusal
 */
function explain({ key, values }) {
  const limit = `${Math.round((values.bytes ?? 0) / 1_048_576)} MB`;
  const title = key === 'open.otherScan' ? linkTo(values.scan)?.textContent : undefined;
  const said = { ...values, title, limit, where: values.path ? placeInWords(values.path) : '' };
  return say(title ? 'open.otherScanKnown' : key, said);
}

/**
 * Where a file is damaged, in words of the form where it has them.
 *
 * @param {string[]} path
 */
function placeInWords([first, id, field]) {
  /** @param {string} key */
  const known = (key) => (Object.hasOwn(data.strings, `where.${key}`) ? say(`where.${key}`) : shown(key));
  if (first === undefined) return say('where.file');
  if (first !== 'answers' || id === undefined) return known(first);
  const title = aspects.get(id)?.title ?? shown(id);
  return field === undefined ? title : `${title}: ${known(field)}`;
}

/** @param {string} text */
const shown = (text) => clean(text).slice(0, 60);

// What can be taken along: a workbook, a document, pictures and the agreements, all made here of what the page says.

import { findAll } from '../page/elements.js';
import { hand } from '../page/hand.js';
import { pngOf } from '../page/picture-file.js';
import { FORMAT, VERSION, inOrder } from '../rules/agreements.js';
import { line } from '../rules/markdown-line.js';
import { day, write as moment } from '../rules/moments.js';
import * as letter from '../rules/office/document.js';
import * as workbook from '../rules/office/workbook.js';
import { zip } from '../rules/office/zip-writing.js';
import { sentence } from './agreements-view.js';
import { data, say } from './data.js';
import * as pictures from './pictures.js';
import { aspects, slides, titleOf } from './slides.js';
import * as store from './store.js';
import { numbers, sheetOf, textOf } from './tables.js';

/** @typedef {import('../rules/office/document.js').Block} Block */
/** @typedef {{name: string, type: string, content: BlobPart}} TakenFile */

const agreed = () => inOrder(store.agreements, aspects);
const title = () => say('documentTitle', { group: data.group });
const about = () => [
  [say('aboutGroup'), data.group], [say('aboutScan'), data.scan], [say('aboutVersion'), data.version],
  [say('aboutRound'), data.round], [say('aboutSite'), data.site], [say('aboutRule'), `${say('rule')} ${say('merged')}`],
];
const agreementColumns = () => ['aspect', 'what', 'who', 'when'].map((key) => say(key));
/** @type {(rows: string[][]) => {value: string}[][]} */
const cellsOf = (rows) => rows.map((cells) => cells.map((value) => ({ value })));
const agreementRows = () => agreed().map(({ aspect, what, who, when }) => [titleOf(aspect), what, who, when]);

function makeWorkbook() {
  const rows = agreementRows();
  /** @type {import('../rules/office/workbook.js').Sheet[]} */
  const sheets = [
    { name: say('about'), columns: [say('subject'), say('value')], rows: cellsOf(about()) },
    ...numbers().map(({ table }) => sheetOf(table, true)),
  ];
  if (rows.length > 0) {
    sheets.push({ name: say('agreements'), columns: agreementColumns(), rows: cellsOf(rows) });
  }
  return workbook.write(sheets, title());
}

/**
 * What a slide says, below its heading.
 *
 * @param {HTMLElement} slide
 * @returns {Block[]}
 */
function blocksOf(slide) {
  return findAll(slide, 'p, li, table', HTMLElement).flatMap((element) => {
    if (element.closest('[data-needs-script], .print-only, .kicker')) return [];
    if (element.parentElement?.closest('table, li')) return []; // Part of what is taken as a whole.
    if (element instanceof HTMLTableElement) return [tableOf(element)];
    const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
    for (const left of copy.querySelectorAll('.story-numbers')) left.remove();
    const kind = copy.querySelector('.story-kind');
    if (kind) kind.textContent += ': ';
    return [{ kind: element.localName === 'li' ? 'item' : 'text', text: textOf(copy) }];
  });
}

/** @param {HTMLTableElement} table */
function tableOf(table) {
  const { columns, rows } = sheetOf(table, false);
  const cells = rows.map((row) => row.map(({ value, span }) => ({ text: String(value ?? ''), span })));
  return /** @type {Block} */ ({ kind: 'table', columns, rows: cells });
}

async function makeDocument() {
  /** @type {Block[]} */
  const blocks = [{ kind: 'title', text: title() }, { kind: 'text', text: `${data.scan} · ${data.round}` }];
  let isAfterEnd = false;
  for (const { element, title: name, aspect, heading } of slides) {
    const time = heading.querySelector('[data-minutes]')?.textContent;
    if (isAfterEnd && aspect) blocks.push({ kind: 'heading', level: 1, text: say('others') });
    isAfterEnd = 'closing' in element.dataset;
    blocks.push({ kind: 'heading', level: aspect ? 2 : 1, text: time ? `${name} (${time})` : name });
    if (aspect) {
      const picture = pictures.pictureOf(aspect);
      const { width, height, about: words } = picture;
      blocks.push({ kind: 'picture', png: await pngOf(picture), width, height, about: words });
    }
    blocks.push(...blocksOf(element));
    for (const one of agreed()) if (aspect && one.aspect === aspect) blocks.push({ kind: 'item', text: sentence(one) });
    if (isAfterEnd) {
      const rows = agreementRows();
      const empty = [1, 2, 3].map(() => agreementColumns().map(() => ''));
      const cells = (rows.length > 0 ? rows : empty).map((row) => row.map((text) => ({ text })));
      blocks.push({ kind: 'table', columns: agreementColumns(), rows: cells });
    }
  }
  blocks.push({ kind: 'heading', level: 1, text: say('numbers') }, { kind: 'text', text: say('merged') });
  for (const { table, caption } of numbers()) {
    const name = table.dataset.sheet ?? '';
    blocks.push({ kind: 'heading', level: 2, text: name }, { kind: 'text', text: caption }, tableOf(table));
  }
  return letter.write(blocks, title());
}

/** @param {Date} now */
function makeMarkdown(now) {
  const lines = [
    `# ${line(say('agreements'))}: ${line(data.group)}`, `${line(data.scan)}, ${line(data.round)}. ${day(now)}`,
  ];
  let last = '';
  for (const one of agreed()) {
    if (one.aspect !== last) lines.push(`## ${line(titleOf(one.aspect))}`);
    last = one.aspect;
    lines.push(`- ${line(sentence(one))}`);
  }
  return `${lines.join('\n\n')}\n`;
}

/** @param {Date} now */
function makeJSON(now) {
  const { key, group, scan, round } = data;
  const agreements = agreed().map((one) => ({ ...one, title: titleOf(one.aspect) }));
  const file = { format: FORMAT, formatVersion: VERSION, key, group, scan, round, savedAt: moment(now), agreements };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * @param {string} kind
 * @param {Date} now
 * @returns {Promise<TakenFile | null>}
 */
export async function make(kind, now) {
  const dated = `${data.file}_${day(now)}`;
  switch (kind) {
    case 'xlsx': return { name: `${data.file}.xlsx`, type: workbook.TYPE, content: makeWorkbook() };
    case 'docx': return { name: `${data.file}.docx`, type: letter.TYPE, content: await makeDocument() };
    case 'svg':
    case 'png': {
      const content = zip(await pictures.allFiles(kind));
      return { name: `${data.file}_${kind}.zip`, type: 'application/zip', content };
    }
    case 'markdown': return { name: `${dated}.md`, type: 'text/markdown', content: makeMarkdown(now) };
    case 'json': return { name: `${dated}.json`, type: 'application/json', content: makeJSON(now) };
    default: return null;
  }
}

/** @param {TakenFile} file */
export function give({ name, type, content }) {
  hand(content, type, name);
}

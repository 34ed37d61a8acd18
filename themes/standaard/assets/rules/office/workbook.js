// A workbook of typed cells (SpreadsheetML). A text is an inline string, marked as text, so that no program takes it
// for a formula, a date or a number, also when somebody edits the cell. There is no formula at all.
// Source: ECMA-376, part 1, chapter 18

import { relations, write as pack, xml } from './parts.js';

/**
 * @typedef {string | number | null} Value null: nothing
 * @typedef {{value: Value, span?: number}} Cell a cell over more columns holds what is said of them together
 * @typedef {object} Sheet
 * @property {string} name
 * @property {string[]} columns the headings
 * @property {Cell[][]} rows
 */

export const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
const WIDTH = { least: 7, most: 60, beside: 2 };
const STYLE = { heading: 1, text: 2, number: 3 };
const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>`
  + '<sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>'
  + '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/>'
  + '</patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
  + '<cellXfs count="4"><xf xfId="0"/>'
  + '<xf xfId="0" numFmtId="49" fontId="1" fillId="2" quotePrefix="1" applyNumberFormat="1" applyFont="1" '
  + 'applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
  + '<xf xfId="0" numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" '
  + 'wrapText="1"/></xf>'
  + '<xf xfId="0" numFmtId="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>'
  + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * `A`, `Z`, `AA`.
 *
 * @param {number} index
 * @returns {string}
 */
const letters = (index) => (
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26)));

/** A text that looks like an escape of the form is one of its own. */
const escaped = (/** @type {string} */ text) => text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

/**
 * @param {Value} value
 * @param {string} at
 * @param {number} style of a text
 */
function cell(value, at, style) {
  if (typeof value === 'number') return `<c r="${at}" s="${STYLE.number}"><v>${value}</v></c>`;
  if (value === null || value === '') return '';
  const text = xml(escaped(String(value).slice(0, LONGEST_TEXT)));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** @param {Sheet} sheet */
function sheetXML({ columns, rows }) {
  /** @type {string[]} */
  const merged = [];
  const widths = columns.map((title) => title.length);
  const lines = rows.map((cells, index) => {
    let column = 0;
    const row = index + 2;
    const line = cells.map(({ value, span = 1 }) => {
      const at = letters(column) + row;
      if (span > 1) merged.push(`${at}:${letters(column + span - 1)}${row}`);
      else widths[column] = Math.max(widths[column] ?? 0, ...String(value ?? '').split('\n').map((one) => one.length));
      column += span;
      return cell(value, at, STYLE.text);
    });
    return `<row r="${row}">${line.join('')}</row>`;
  });
  const head = columns.map((title, column) => cell(title, `${letters(column)}1`, STYLE.heading)).join('');
  const wide = widths.map((length, column) => {
    const width = Math.min(WIDTH.most, Math.max(WIDTH.least, length) + WIDTH.beside);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" `
    + 'activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView>'
    + `</sheetViews><cols>${wide.join('')}</cols><sheetData><row r="1">${head}</row>${lines.join('')}</sheetData>`
    + `${merges ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : ''}</worksheet>`;
}

/**
 * What a sheet may be called: short, without signs that formulas use, and each its own.
 *
 * @param {string} name
 * @param {Set<string>} taken in small letters
 */
function nameOf(name, taken) {
  const plain = name.replace(/[[\]:*?/\\]/g, ' ').trim().replace(/^'+|'+$/g, '').slice(0, LONGEST_NAME) || 'Blad';
  let own = plain;
  for (let number = 2; taken.has(own.toLowerCase()); number += 1) {
    own = `${plain.slice(0, LONGEST_NAME - 4)} (${number})`;
  }
  taken.add(own.toLowerCase());
  return own;
}

/**
 * @param {Sheet[]} sheets at least one
 * @param {string} title
 */
export function write(sheets, title) {
  /** @type {Set<string>} */
  const taken = new Set();
  const list = sheets.map(({ name }, index) => (
    `<sheet name="${xml(nameOf(name, taken))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`));
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`
    + `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets></workbook>`;
  /** @type {[string, string][]} */
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  return pack([
    { name: 'xl/workbook.xml', type: `${PART}.sheet.main+xml`, content: book },
    { name: 'xl/_rels/workbook.xml.rels', content: relations([...targets, ['styles', 'styles.xml']]) },
    { name: 'xl/styles.xml', type: `${PART}.styles+xml`, content: styles },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`, type: `${PART}.worksheet+xml`, content: sheetXML(sheet),
    })),
  ], title);
}

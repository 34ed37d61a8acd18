// A text with real headings, lists, tables and pictures (WordprocessingML), as programs for texts open and edit it.
// Source: ECMA-376, part 1, chapter 17

import { relations, write as pack, xml } from './parts.js';

/**
 * @typedef {{kind: 'title' | 'text' | 'item', text: string}} Line
 * @typedef {{kind: 'heading', level: number, text: string}} Heading
 * @typedef {{kind: 'table', columns: string[], rows: {text: string, span?: number}[][]}} Table
 * @typedef {{kind: 'picture', png: Uint8Array, width: number, height: number, about: string}} Picture in pixels of CSS
 * @typedef {Line | Heading | Table | Picture} Block
 */

export const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAME = 'document'; // Of the main part.
const EMU = 9525; // Of a pixel.
const COLOUR = '12436D';
const LEVELS = [32, 26, 23]; // Half points, by level.

/** @type {(id: string, name: string, rest: string, type?: string) => string} */
const style = (id, name, rest, type = 'paragraph') => (
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>`
  + `${id === 'Normal' || type === 'table' ? '' : '<w:basedOn w:val="Normal"/>'}${rest}</w:style>`);
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="66788A"/>`).join('');
const styles = `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" `
  + 'w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault>'
  + '<w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  + style('Normal', 'Normal', '<w:qFormat/>')
  + style('Title', 'Title', '<w:next w:val="Normal"/><w:qFormat/><w:rPr><w:b/>'
    + `<w:color w:val="${COLOUR}"/><w:sz w:val="44"/></w:rPr>`)
  + LEVELS.map((size, index) => style(`Heading${index + 1}`, `heading ${index + 1}`,
    '<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="80"/>'
    + `<w:outlineLvl w:val="${index}"/></w:pPr><w:rPr><w:b/><w:color w:val="${COLOUR}"/>`
    + `<w:sz w:val="${size}"/></w:rPr>`))
    .join('')
  + style('ListBullet', 'List Bullet', '<w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
  + style('TableGrid', 'Table Grid', `<w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr>`, 'table')
  + '</w:styles>';
const numbering = `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt `
  + 'w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>'
  + '</w:abstractNum>'
  + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/**
 * @param {string} text
 * @param {string} [marks]
 */
function run(text, marks = '') {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`);
  return `<w:r>${marks}${lines.join('<w:br/>')}</w:r>`;
}

/**
 * @param {string} text
 * @param {string} [name] of its style
 * @param {string} [marks]
 */
const paragraph = (text, name, marks) => (
  `<w:p>${name ? `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>` : ''}${run(text, marks)}</w:p>`);

/** @param {Table} table */
function tableXML({ columns, rows }) {
  const grid = columns.map(() => '<w:gridCol/>').join('');
  const head = columns.map((text) => (
    '<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/></w:tcPr>'
    + `${paragraph(text, '', '<w:rPr><w:b/></w:rPr>')}</w:tc>`));
  const lines = rows.map((cells) => {
    const line = cells.map(({ text, span = 1 }) => (
      `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${paragraph(text)}</w:tc>`));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${line.join('')}</w:tr>`;
  });
  // A paragraph between two tables, or they are one.
  return '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
    + `<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`
    + `${lines.join('')}</w:tbl><w:p/>`;
}

/**
 * @param {Picture} picture
 * @param {number} id
 * @param {string} relation
 */
function pictureXML({ width, height, about }, id, relation) {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  return `<w:p><w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr id="${id}" name="Plaatje ${id}" `
    + `descr="${xml(about)}"/><a:graphic><a:graphicData uri="${DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr `
    + `id="${id}" name="picture${id}.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/>`
    + '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    + `<a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>`
    + '</a:graphic></wp:inline></w:drawing></w:r></w:p>';
}

/**
 * @param {Block[]} blocks
 * @param {string} title
 */
export function write(blocks, title) {
  /** @type {[string, string][]} */
  const targets = [['styles', 'styles.xml'], ['numbering', 'numbering.xml']];
  /** @type {{name: string, content: Uint8Array}[]} */
  const media = [];
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'title': return paragraph(block.text, 'Title');
      case 'heading': return paragraph(block.text, `Heading${Math.min(block.level, LEVELS.length)}`);
      case 'item': return paragraph(block.text, 'ListBullet');
      case 'text': return paragraph(block.text);
      case 'table': return tableXML(block);
      default: {
        const id = media.length + 1;
        media.push({ name: `word/media/picture${id}.png`, content: block.png });
        targets.push(['image', `media/picture${id}.png`]);
        return pictureXML(block, id, `rId${targets.length}`);
      }
    }
  });
  const text = `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="${DRAWING}/wordprocessingDrawing" `
    + `xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" `
    + 'w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" '
    + 'w:gutter="0"/></w:sectPr></w:body></w:document>';
  return pack([
    { name: `word/${NAME}.xml`, type: `${PART}.${NAME}.main+xml`, content: text },
    { name: `word/_rels/${NAME}.xml.rels`, content: relations(targets) },
    { name: 'word/styles.xml', type: `${PART}.styles+xml`, content: styles },
    { name: 'word/numbering.xml', type: `${PART}.numbering+xml`, content: numbering },
    ...media,
  ], title);
}

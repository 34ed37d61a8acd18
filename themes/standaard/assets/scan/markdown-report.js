// The readable report as Markdown, made from the report in the page, so that both say the same.

import { line } from '../rules/markdown-line.js';

/** @type {Record<string, string>} */
const marks = { H2: '# ', H3: '## ', H4: '### ', LI: '- ' };

/**
 * The same for a text of several lines: they stay lines and paragraphs.
 *
 * @param {string} text
 */
export function paragraphs(text) {
  return text.trim().split(/\n\s*\n/).map((part) => part.split('\n').map(line).filter(Boolean).join('\\\n'))
    .join('\n\n');
}

/** @param {HTMLTableRowElement} element */
function row(element) {
  const cells = [...element.cells]
    .flatMap((cell) => [line(cell.textContent ?? ''), ...Array.from({ length: cell.colSpan - 1 }, () => '')]);
  const rule = element.parentElement?.tagName === 'THEAD' ? `\n${'|---'.repeat(cells.length)}|` : '';
  return `| ${cells.join(' | ')} |${rule}`;
}

/**
 * @param {Element} element
 * @param {string} text
 */
function block(element, text) {
  if (element instanceof HTMLTableRowElement) return row(element);
  if (element.tagName === 'P') return paragraphs(text);
  if (element.tagName === 'DT') return `- ${line(text)}: ${line(element.nextElementSibling?.textContent ?? '')}`;
  return marks[element.tagName] + line(text);
}

/** @param {Element} report filled in */
export function write(report) {
  let text = '';
  let before = '';
  for (const element of report.querySelectorAll('h2, h3, h4, p, li, div > dt, tr')) {
    const { tagName } = element;
    const textContent = element.textContent ?? '';
    // On screen the report itself is hidden.
    const hidden = element.closest('[hidden], [role="img"]');
    if (textContent.trim() === '' || (hidden && hidden !== report)) continue;
    const isNext = before === tagName && !/[HP]/.test(tagName);
    text += (isNext ? '\n' : '\n\n') + block(element, textContent);
    before = tagName;
  }
  return `${text.trim()}\n`;
}

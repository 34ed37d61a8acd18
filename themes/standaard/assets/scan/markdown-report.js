// The readable report as Markdown, made from the report in the page, so that both say the same.

const marks = { H2: '# ', H3: '## ', H4: '### ', LI: '- ' };

/** A text on one line, so that every Markdown reader shows it as it was typed. */
function line(text) {
  return text.replace(/\s+/g, ' ').trim()
    .replace(/[\\`*_{}[\]<>#|~&$^@]/g, '\\$&').replace(/:(?=\/\/)/g, '\\:')
    .replace(/^[-+=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** The same for a text of several lines: they stay lines and paragraphs. */
export function paragraphs(text) {
  return text.trim().split(/\n\s*\n/).map((part) => part.split('\n').map(line).filter(Boolean).join('\\\n'))
    .join('\n\n');
}

function row(element) {
  const cells = [...element.cells].flatMap((cell) => [line(cell.textContent), ...Array(cell.colSpan - 1).fill('')]);
  const rule = element.parentElement.tagName === 'THEAD' ? `\n${'|---'.repeat(cells.length)}|` : '';
  return `| ${cells.join(' | ')} |${rule}`;
}

/** @param {Element} report filled in */
export function write(report) {
  let text = '';
  let before = '';
  for (const element of report.querySelectorAll('h2, h3, h4, p, li, div > dt, tr')) {
    const { tagName, textContent } = element;
    // On screen the report itself is hidden.
    const hidden = element.closest('[hidden], [role="img"]');
    if (textContent.trim() === '' || hidden && hidden !== report) continue;
    const block = {
      P: () => paragraphs(textContent),
      DT: () => `- ${line(textContent)}: ${line(element.nextElementSibling.textContent)}`,
      TR: () => row(element),
    }[tagName]?.() ?? marks[tagName] + line(textContent);
    const isNext = before === tagName && !/[HP]/.test(tagName);
    text += (isNext ? '\n' : '\n\n') + block;
    before = tagName;
  }
  return `${text.trim()}\n`;
}

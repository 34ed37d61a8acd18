/**
 * A text on one line, so that every Markdown reader shows it as it was typed.
 *
 * @param {string} text
 */
export function line(text) {
  return text.replace(/\s+/g, ' ').trim()
    .replace(/[\\`*_{}[\]<>#|~&$^@]/g, '\\$&').replace(/:(?=\/\/)/g, '\\:')
    .replace(/^[-+=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

// The result inside a readable report, as EmbeddedResult in Swift. Bound to Tests/Fixtures/vectors/embedded.json.

// html-report.js writes every `<` in the result as an escape, so the first one behind the tag ends it. Here they are
// escapes too: this script also stands within a page.
const [OPENING, CLOSING, ATTRIBUTE] = ['\u003cscript ', '\u003c/script', 'id="scandossier-result"'];
const BRACKET = /[<>]/g;

/**
 * @param {string} html
 * @returns {{outcome: 'absent' | 'cutOff' | 'several' | 'found', start: number, end: number}} where the result stands
 */
export function find(html) {
  const found = [];
  let index = 0;
  for (let start = html.indexOf(OPENING); start >= 0; start = html.indexOf(OPENING, index)) {
    index = start + OPENING.length;
    // A `<` inside the tag would be of another page; stopping there keeps the search linear.
    BRACKET.lastIndex = index;
    const end = BRACKET.exec(html)?.index;
    if (end === undefined) break;
    const isTag = html[end] === '>' && html.slice(index, end).includes(ATTRIBUTE);
    index = end;
    if (!isTag) continue;
    const close = html.indexOf('<', end);
    if (close < 0 || !html.startsWith(CLOSING, close)) return { outcome: 'cutOff', start: 0, end: 0 };
    found.push({ start: end + 1, end: close });
    index = close;
  }
  if (found.length > 1) return { outcome: 'several', start: 0, end: 0 };
  return found.length === 1 ? { outcome: 'found', ...found[0] } : { outcome: 'absent', start: 0, end: 0 };
}

// The text area with its line numbers and marks. Behind it lies the same text, of which only numbers and marks are seen;
// so what one types in stays the browser's own, with its undo, its spelling and its screen reader.

import { changedPart, movedRanges } from './lines.js';

/**
 * @typedef {object} Mark
 * @property {number} from
 * @property {number} to
 * @property {string} kind a class of the style: `error`, `warning`, `found`, `now`
 */

/**
 * @param {HTMLTextAreaElement} area
 * @param {HTMLElement} mirror
 * @param {(part: { start: number, oldEnd: number, newEnd: number }) => void} whenChanged
 */
export function makeArea(area, mirror, whenChanged) {
  let text = area.value;
  /** @type {string[]} */
  let drawn = [];
  /** @type {Map<string, Mark[]>} */
  const marks = new Map();
  /**
   * Numbers of lines that another text does not have.
   *
   * @type {Set<number>}
   */
  let different = new Set();

  area.addEventListener('input', noticed);
  area.addEventListener('scroll', follow, { passive: true });
  new ResizeObserver(() => {
    mirror.style.width = `${area.clientWidth}px`;
    follow();
    // Where one types stays in sight.
    if (document.activeElement === area) reveal(area.selectionStart);
  }).observe(area);

  function follow() {
    mirror.style.transform = `translateY(${-area.scrollTop}px)`;
  }

  function noticed() {
    const fresh = area.value;
    if (fresh === text) return;
    const part = changedPart(text, fresh);
    text = fresh;
    for (const [group, list] of marks) marks.set(group, movedRanges(list, part));
    different = new Set();
    draw();
    whenChanged(part);
  }

  function draw() {
    const all = Array.from(marks.values()).flat().sort((left, right) => left.from - right.from);
    let [start, next] = [0, 0];
    /** @type {Mark[]} */
    let open = [];
    const lines = text.split('\n').map((line, number) => {
      const end = start + line.length;
      while (next < all.length && all[next].from <= end) open.push(all[next++]);
      const own = open.map((mark) => (
        { kind: mark.kind, from: Math.max(0, mark.from - start), to: Math.min(line.length, mark.to - start) }));
      open = open.filter((mark) => mark.to > end + 1);
      start = end + 1;
      const classes = different.has(number) ? 'different' : '';
      return own.length || classes ? `${JSON.stringify([own, classes])}\n${line}` : `\n${line}`;
    });
    const part = changedPart(drawn, lines);
    drawn = lines;
    for (let number = part.start; number < part.oldEnd; number += 1) mirror.children[part.start].remove();
    const after = mirror.children[part.start] ?? null;
    for (const line of lines.slice(part.start, part.newEnd)) mirror.insertBefore(drawnLine(line), after);
  }

  /** @param {string} line marks, and behind a line break the text */
  function drawnLine(line) {
    const element = document.createElement('div');
    const end = line.indexOf('\n');
    const content = line.slice(end + 1);
    const [own, classes] = /** @type {[Mark[], string]} */ (end ? JSON.parse(line.slice(0, end)) : [[], '']);
    const kinds = new Set(own.map((mark) => `has-${mark.kind}`));
    element.className = ['line', classes, ...kinds].filter(Boolean).join(' ');
    let place = 0;
    for (const mark of own) {
      const from = Math.max(place, mark.from);
      if (mark.to <= from) continue;
      const shown = document.createElement('mark');
      shown.className = mark.kind;
      shown.textContent = content.slice(from, mark.to);
      element.append(content.slice(place, from), shown);
      place = mark.to;
    }
    // An empty line is as high as any other.
    element.append(content.slice(place) || (place ? '' : '\u200B'));
    return element;
  }

  /** @param {number} offset */
  function lineAt(offset) {
    let count = 0;
    for (let place = text.indexOf('\n'); place >= 0 && place < offset; place = text.indexOf('\n', place + 1)) count += 1;
    return count;
  }

  /** @param {number} offset */
  function reveal(offset) {
    const line = /** @type {HTMLElement | undefined} */ (mirror.children[lineAt(offset)]);
    if (!line) return;
    const [top, bottom] = [line.offsetTop, line.offsetTop + line.offsetHeight];
    if (top >= area.scrollTop && bottom <= area.scrollTop + area.clientHeight) return;
    area.scrollTop = Math.max(0, top - area.clientHeight / 3);
  }

  return {
    get text() { return text; },

    /** The line of the caret, from 1. */
    get line() { return lineAt(area.selectionStart) + 1; },

    /**
     * A text from elsewhere, without a way back: before anybody typed, or when nothing was changed.
     *
     * @param {string} fresh
     */
    set(fresh) {
      const { selectionStart, selectionEnd, scrollTop } = area;
      area.value = fresh;
      area.setSelectionRange(selectionStart, selectionEnd);
      area.scrollTop = scrollTop;
      noticed();
      if (!mirror.firstChild) draw();
    },

    /**
     * A change that undo takes back, as if it was typed.
     *
     * @param {number} from
     * @param {number} to
     * @param {string} fresh
     */
    edit(from, to, fresh) {
      area.focus();
      area.setSelectionRange(from, to);
      const isDone = fresh ? document.execCommand('insertText', false, fresh) : document.execCommand('delete');
      if (!isDone || area.value.slice(from, from + fresh.length) !== fresh) area.setRangeText(fresh, from, to, 'end');
      noticed();
      reveal(from);
    },

    /**
     * The whole text becomes another one; undo takes that back.
     *
     * @param {string} fresh
     */
    become(fresh) {
      const part = changedPart(text, fresh);
      if (text !== fresh) this.edit(part.start, part.oldEnd, fresh.slice(part.start, part.newEnd));
    },

    /**
     * @param {string} group which marks these take the place of
     * @param {Mark[]} list
     */
    mark(group, list) {
      marks.set(group, list);
      draw();
    },

    /** @param {Set<number>} lines from 0 */
    markLines(lines) {
      different = lines;
      draw();
    },

    /**
     * @param {number} from
     * @param {number} to
     */
    select(from, to) {
      area.focus();
      area.setSelectionRange(from, to);
      reveal(from);
    },

    lineAt,
    reveal,
  };
}

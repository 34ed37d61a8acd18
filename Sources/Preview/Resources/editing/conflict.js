// Another text beside one's own: what stands on the disk when that changed meanwhile, or what was kept in the browser.

import { part } from './edit-parts.js';
import { differentLines } from './lines.js';

/** @typedef {ReturnType<typeof import('./area.js').makeArea>} Area */

/**
 * @typedef {object} Other
 * @property {string} text
 * @property {string} title
 * @property {string} hint
 * @property {string} keep the button that keeps one's own text; empty for none
 * @property {() => void} whenKept
 * @property {() => void} whenTaken
 * @property {() => void} [whenRemoved] for a text that may be thrown away
 */

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} page what stands at its place otherwise
 * @param {Area} area
 */
export function makeOther(box, page, area) {
  const text = part(box, '.other-text', HTMLElement);
  /** @type {Other | undefined} */
  let shown;

  /** @param {string} selector @param {(other: Other) => void} act */
  const on = (selector, act) => {
    part(box, selector, HTMLButtonElement).addEventListener('click', () => {
      const other = shown;
      if (!other) return;
      close();
      act(other);
    });
  };
  on('.keep', (other) => other.whenKept());
  on('.take', (other) => other.whenTaken());
  on('.remove', (other) => other.whenRemoved?.());
  on('.later', () => {});

  function close() {
    shown = undefined;
    box.hidden = true;
    page.hidden = false;
    area.markLines(new Set());
  }

  function draw() {
    if (!shown) return;
    const theirs = shown.text.split('\n');
    const different = differentLines(area.text.split('\n'), theirs);
    text.replaceChildren(...theirs.map((line, number) => {
      const element = document.createElement('div');
      element.className = 'line';
      const content = different.theirs.has(number) ? document.createElement('mark') : undefined;
      if (content) {
        content.textContent = line || ' ';
        element.append(content);
      } else element.textContent = line || '\u200B';
      return element;
    }));
    area.markLines(different.mine);
  }

  return {
    get isOpen() { return Boolean(shown); },

    /** @param {Other} other */
    show(other) {
      shown = other;
      part(box, 'h2', HTMLElement).textContent = other.title;
      part(box, '.hint', HTMLElement).textContent = other.hint;
      const keep = part(box, '.keep', HTMLButtonElement);
      keep.hidden = !other.keep;
      keep.textContent = other.keep;
      part(box, '.remove', HTMLButtonElement).hidden = !other.whenRemoved;
      box.hidden = false;
      page.hidden = true;
      draw();
      box.focus();
    },

    /** One's own text changed. */
    refresh: draw,
    close,
  };
}

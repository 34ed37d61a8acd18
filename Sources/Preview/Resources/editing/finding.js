// Finding words in the text.

import { part } from './edit-parts.js';
import { places } from './lines.js';

/** @typedef {ReturnType<typeof import('./area.js').makeArea>} Area */

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} opener
 * @param {Area} area
 * @param {HTMLTextAreaElement} field
 */
export function makeFinding(box, opener, area, field) {
  const input = part(box, 'input', HTMLInputElement);
  const said = part(box, 'output', HTMLOutputElement);
  /** @type {{ from: number, to: number }[]} */
  let found = [];
  let now = -1;

  opener.addEventListener('click', () => (box.hidden ? open() : close()));
  part(box, '.next', HTMLButtonElement).addEventListener('click', () => step(1));
  part(box, '.previous', HTMLButtonElement).addEventListener('click', () => step(-1));
  part(box, '.close', HTMLButtonElement).addEventListener('click', close);
  input.addEventListener('input', () => {
    look();
    now = Math.max(0, found.findIndex((place) => place.from >= field.selectionStart));
    show();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });

  function open() {
    box.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    const chosen = field.value.slice(field.selectionStart, field.selectionEnd);
    if (chosen && !chosen.includes('\n')) input.value = chosen;
    input.focus();
    input.select();
    look();
    now = Math.max(0, found.findIndex((place) => place.from >= field.selectionStart));
    show();
  }

  function close() {
    box.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    area.mark('found', []);
    const place = found[now];
    if (place) area.select(place.from, place.to);
    else field.focus();
  }

  function look() {
    found = places(field.value, input.value);
  }

  /** @param {number} by */
  function step(by) {
    look();
    if (found.length) now = (now + by + found.length) % found.length;
    show();
  }

  function show() {
    if (now >= found.length) now = found.length - 1;
    area.mark('found', found.map((place, number) => ({ ...place, kind: number === now ? 'now' : 'found' })));
    if (found[now]) area.reveal(found[now].from);
    if (!input.value) said.value = '';
    else if (!found.length) said.value = 'Niet gevonden';
    else said.value = `${Math.max(0, now) + 1} van ${found.length}, regel ${area.lineAt(found[Math.max(0, now)].from) + 1}`;
  }

  return {
    open,
    /** The text changed. */
    refresh() {
      if (box.hidden) return;
      look();
      show();
    },
  };
}

// What the check says of the text: a list below it, and marks at the places.

import { part } from './edit-parts.js';
import { movedRanges } from './lines.js';

/**
 * @typedef {import('./program.js').Problem} Problem
 * @typedef {import('./program.js').Trial} Trial
 * @typedef {ReturnType<typeof import('./area.js').makeArea>} Area
 */

/**
 * @param {HTMLElement} box
 * @param {Area} area
 */
export function makeMessages(box, area) {
  const list = part(box, '.list', HTMLOListElement);
  const count = part(box, '.count', HTMLElement);
  const elsewhere = part(box, '.elsewhere', HTMLElement);
  const reading = part(box, '.reading', HTMLElement);
  const template = part(box, 'template', HTMLTemplateElement);
  /** @type {Problem[]} */
  let problems = [];
  let judged = '';
  let shown = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;

  /**
   * @param {Problem} problem
   * @param {number} number
   */
  function item(problem, number) {
    const fragment = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    const go = part(fragment, '.go', HTMLButtonElement);
    go.hidden = problem.line === undefined;
    go.textContent = `Ga naar regel ${problem.line}`;
    go.addEventListener('click', () => visit(number));
    part(fragment, '.kind', HTMLElement).textContent = problem.isError ? 'Fout' : 'Let op';
    part(fragment, '.message', HTMLElement).textContent = problem.message;
    const advice = part(fragment, '.advice', HTMLElement);
    advice.textContent = problem.advice ?? '';
    advice.hidden = !problem.advice;
    const fix = part(fragment, '.fix', HTMLButtonElement);
    fix.hidden = !problem.fix;
    fix.textContent = problem.fix?.label ?? '';
    fix.addEventListener('click', () => mend(number));
    const manual = part(fragment, '.manual', HTMLAnchorElement);
    manual.hidden = !problem.manual;
    manual.href = problem.manual ?? '';
    part(fragment, 'li', HTMLLIElement).classList.toggle('is-error', problem.isError);
    return fragment;
  }

  /** @param {number} number */
  function visit(number) {
    const problem = problems[number];
    if (problem) area.select(problem.from, problem.to);
  }

  /**
   * Nothing is mended in a text that is not the one that was judged.
   *
   * @param {number} number
   */
  function mend(number) {
    const fix = problems[number]?.fix;
    if (fix && judged === area.text) area.edit(fix.from, fix.to, fix.text);
  }

  /** @param {string} text */
  function say(text) {
    clearTimeout(saying);
    // Who types is not told of every mistake that is none a word later.
    saying = setTimeout(() => {
      if (count.textContent !== text) count.textContent = text;
    }, count.textContent ? 700 : 0);
  }

  /** @param {Trial} trial */
  function summary(trial) {
    const errors = trial.problems.filter((problem) => problem.isError).length;
    const warnings = trial.problems.length + trial.more - errors;
    const parts = [];
    if (errors) parts.push(errors === 1 ? '1 fout' : `${errors} fouten`);
    if (warnings) parts.push(warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`);
    return parts.join(' en ') || 'Geen opmerkingen bij deze tekst.';
  }

  /** @param {Trial} trial */
  function showElsewhere(trial) {
    elsewhere.hidden = !trial.elsewhereCount;
    const total = trial.elsewhereCount;
    part(elsewhere, 'summary', HTMLElement).textContent =
      total === 1 ? '1 fout in een ander bestand' : `${total} fouten in andere bestanden`;
    part(elsewhere, 'ul', HTMLElement).replaceChildren(...trial.elsewhere.map((one) => {
      const line = document.createElement('li');
      line.textContent = `${one.file}${one.line ? `, regel ${one.line}` : ''}: ${one.message}`;
      return line;
    }));
  }

  function mark() {
    area.mark('problems', problems.filter((problem) => problem.line !== undefined).map((problem) => (
      { from: problem.from, to: Math.max(problem.to, problem.from + 1), kind: problem.isError ? 'error' : 'warning' })));
  }

  return {
    /**
     * @param {Trial} trial
     * @param {string} text what was judged
     */
    show(trial, text) {
      problems = trial.problems;
      judged = text;
      mark();
      say(summary(trial));
      reading.textContent = trial.reading ?? '';
      const wanted = JSON.stringify([trial.problems, trial.elsewhere, trial.elsewhereCount]);
      if (wanted === shown) return;
      shown = wanted;
      list.replaceChildren(...problems.map(item));
      showElsewhere(trial);
      this.follow();
    },

    /**
     * The text changed; the places move with it until it is judged.
     *
     * @param {ReturnType<typeof import('./lines.js').changedPart>} changed
     */
    move(changed) {
      const kept = movedRanges(problems.map((problem, number) => ({ ...problem, number })), changed);
      for (const { number, from, to } of kept) problems[number] = { ...problems[number], from, to };
      shown = '';
    },

    /** The message of the line that the caret is in stands out. */
    follow() {
      const line = area.line;
      for (const [number, problem] of problems.entries()) {
        const entry = /** @type {HTMLElement | undefined} */ (list.children[number]);
        if (!entry) continue;
        const isHere = problem.line !== undefined && area.lineAt(problem.from) + 1 === line;
        if (isHere && !entry.hasAttribute('aria-current')) entry.scrollIntoView({ block: 'nearest' });
        if (isHere) entry.setAttribute('aria-current', 'true');
        else entry.removeAttribute('aria-current');
      }
    },

    /**
     * To the next message, or the one before.
     *
     * @param {boolean} isBack
     */
    step(isBack) {
      const caret = /** @type {HTMLTextAreaElement} */ (document.activeElement).selectionStart ?? 0;
      const order = problems.map((problem, number) => ({ number, from: problem.from }))
        .sort((left, right) => left.from - right.from);
      const next = isBack
        ? order.filter(({ from }) => from < caret).pop() ?? order[order.length - 1]
        : order.find(({ from }) => from > caret) ?? order[0];
      if (next) visit(next.number);
    },
  };
}

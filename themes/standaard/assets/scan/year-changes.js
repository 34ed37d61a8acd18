// What changed: the years of one school in words, as a picture, in a table, and what came of the steps.

import { byID, copyOf, find, findAll } from '../page/elements.js';
import { isStepFilled } from '../rules/document.js';
import { line } from '../rules/step-line.js';
import { between, isClosed } from '../rules/years.js';
import { data, say } from './data.js';
import { fillList } from './fill-list.js';
import { state } from './state.js';
import * as words from './words.js';
import { isOtherText } from './year-aspects.js';
import * as files from './year-files.js';
import * as picture from './year-picture.js';

/**
 * @typedef {import('../rules/years.js').Year} Year
 * @typedef {import('../rules/compare/rounds.js').Step} Step
 * @typedef {{id: string, title: string, theme: string}} Aspect
 */

const MOVES = /** @type {const} */ (['up', 'same', 'down']);
let isOpened = false; // Whether somebody asked to see what is closed.

/** @type {(name: string) => HTMLElement} */
const part = (name) => find(byID('terugkijken'), `[data-year-${name}]`);
/** @param {string} name */
const template = (name) => find(document, `[data-year-${name}-template]`, HTMLTemplateElement);

export function openAll() {
  isOpened = true;
  show();
}

export function closeAll() {
  isOpened = false;
}

export function show() {
  const { years } = files.arranged();
  part('changed').hidden = files.all().length === 0;
  part('alone').hidden = years.length > 1;
  const draft = years.find(({ isDraft }) => isDraft)?.document ?? null;
  const closed = isOpened || years.length < 2 ? [] : data.aspects.filter(({ id }) => isClosed(draft, id));
  part('closed').hidden = closed.length === 0;
  part('closed-text').textContent = say(keyOf(closed.length), { n: closed.length, round: state.document.round });
  const open = data.aspects.filter((aspect) => !closed.includes(aspect));
  part('compared').hidden = years.length < 2 || open.length === 0;
  if (!part('compared').hidden) fill(years, open);
}

/** @param {number} n how many aspects are closed */
function keyOf(n) {
  if (n === data.aspects.length) return 'year.closedAll';
  return n === 1 ? 'year.closedOne' : 'year.closed';
}

/** @type {(years: Year[], aspects: Aspect[]) => void} */
function fill(years, aspects) {
  const steps = years.slice(1).map((year, index) => between(years[index].document, year.document, data));
  showWords(years, aspects, steps);
  showPicture(years, aspects, steps);
  showTable(years, aspects, steps);
  showSteps(years, aspects);
}

/** @type {(years: Year[], aspects: Aspect[], steps: Map<string, Step>[]) => void} */
function showWords(years, aspects, steps) {
  const pairs = steps.map((moves, index) => ({ from: years[index], to: years[index + 1], moves })).reverse();
  fillList(part('words'), template('pair'), pairs, (item, pair) => {
    const { from, to, moves } = pair;
    // The questions are about this year.
    /** @type {(key: string, said: string) => string} */
    const ask = (key, said) => (pair === pairs[0] ? say(key, { said }) : said);
    const titles = (/** @type {(move: string | undefined) => boolean} */ fits) => (
      aspects.filter(({ id }) => fits(moves.get(id)?.move)).map(({ title }) => title));
    const [up, same, down] = MOVES.map((move) => titles((one) => one === move));
    find(item, 'h4').textContent = say('year.pair', { from: nameOf(from), to: nameOf(to) });
    find(item, 'p').textContent = summary(up.length, same.length, down.length);
    const texts = titles((move) => isOtherText(move) || move === 'new');
    const open = titles((move) => (move ?? '').startsWith('open'));
    /** @type {[boolean, string][]} */
    const all = [
      [up.length > 0, ask('year.upAsk', say('year.upWhich', { aspects: listed(up) }))],
      [down.length > 0, ask('year.downAsk', say('year.downWhich', { aspects: listed(down) }))],
      [same.length > 0, ask('year.sameAsk', '')],
      [texts.length > 0, say('year.texts', { aspects: listed(texts) })],
      [open.length > 0, say(open.length === 1 ? 'year.openOne' : 'year.open', { n: open.length })],
    ];
    const lines = all.flatMap(([isSaid, text]) => (isSaid && text !== '' ? [text] : []));
    fillList(find(item, 'ul'), template('line'), lines, (element, text) => { element.textContent = text; });
  });
}

/** @param {string[]} titles */
const listed = (titles) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(titles);

/** @type {(up: number, same: number, down: number) => string} */
function summary(up, same, down) {
  const counts = { up, same, down };
  const said = MOVES.flatMap((move) => (counts[move] > 0 ? [say(`year.${move}Count`, { n: counts[move] })] : []));
  if (said.length === 0) return say('year.nothing');
  return say('year.summary', { counts: listed(said) }) + (down > 0 ? ` ${say('year.sharper')}` : '');
}

/** @type {(years: Year[], aspects: Aspect[], steps: Map<string, Step>[]) => void} */
function showPicture(years, aspects, steps) {
  part('key').textContent = say('year.key', { first: nameOf(years[0]), last: nameOf(years[years.length - 1]) });
  const rows = aspects.map((aspect) => ({
    ...aspect,
    dots: years.map((year, index) => {
      const answer = year.document.answers.get(aspect.id);
      const move = steps[index - 1]?.get(aspect.id)?.move;
      return { round: nameOf(year), stage: answer?.current ?? null, isJoined: ['up', 'same', 'down'].includes(move ?? '') };
    }),
  }));
  picture.draw(part('picture'), rows.filter(({ dots }) => dots.some(({ isJoined }) => isJoined)));
}

/** @type {(years: Year[], aspects: Aspect[], steps: Map<string, Step>[]) => void} */
function showTable(years, aspects, steps) {
  const heads = [say('overview.aspect'), ...years.map(nameOf), say('year.difference')];
  fillList(part('columns'), template('head'), heads, (cell, text) => { cell.textContent = text; });
  fillList(part('rows'), template('row'), aspects, (row, { id, title }) => {
    find(row, 'th').textContent = title;
    const cells = years.map(({ document }) => {
      const answer = document.answers.get(id);
      const now = words.now(answer);
      return answer?.target ? say('year.cell', { now, target: words.target(answer) }) : now;
    });
    for (const text of [...cells, ...[steps[steps.length - 1].get(id)?.move ?? 'new'].map(moveInWords)]) {
      const cell = copyOf(template('cell'));
      cell.textContent = text;
      row.append(cell);
    }
  });
}

/** @param {Year} year */
const nameOf = ({ round, isDraft }) => round || say(isDraft ? 'year.thisYear' : 'team.noRound');

/** @param {Step['move']} move */
function moveInWords(move) {
  if (isOtherText(move)) return say('year.move.texts');
  return say(`year.move.${move}`);
}

/** @type {(years: Year[], aspects: Aspect[]) => void} */
function showSteps(years, aspects) {
  const found = aspects.flatMap(({ id, title }) => {
    const lines = years.filter(({ isDraft }) => !isDraft).flatMap(({ round, document }) => (
      (document.answers.get(id)?.nextSteps ?? []).filter(isStepFilled).map((step) => `${round}: ${line(step)}`)));
    return lines.length > 0 ? [{ title, lines }] : [];
  });
  part('no-steps').hidden = found.length > 0;
  fillList(part('steps'), template('steps'), found, (item, { title, lines }) => {
    find(item, 'strong').textContent = title;
    fillList(find(item, 'ul'), template('line'), lines, (element, text) => { element.textContent = text; });
  });
}

/**
 * The same in the report, when there is something to lay beside each other.
 *
 * @param {HTMLElement} report
 */
export function fillReport(report) {
  show();
  const section = find(report, '[data-report-years]');
  section.hidden = files.all().length === 0 || part('compared').hidden;
  const sources = {
    words: part('words'), key: part('key'), picture: part('picture'), steps: part('steps'),
    table: find(byID('terugkijken'), '.year-table'),
  };
  for (const place of findAll(section, '[data-years-part]')) {
    const source = sources[/** @type {keyof typeof sources} */ (place.dataset.yearsPart)];
    place.replaceChildren(...source.cloneNode(true).childNodes);
  }
}

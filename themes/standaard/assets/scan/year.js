// The year after: earlier files beside this year's, at each aspect and all together.

import { byID, find, findAll, within } from '../page/elements.js';
import { counts } from '../rules/document.js';
import { clean } from '../rules/text.js';
import { data, say } from './data.js';
import * as messages from './draft-messages.js';
import { fillList } from './fill-list.js';
import * as keeping from './keeping.js';
import * as openChoice from './open-choice.js';
import { showLines } from './message-lines.js';
import { read } from './opening.js';
import { remark } from './remark.js';
import * as report from './report.js';
import * as screens from './screens.js';
import { state } from './state.js';
import * as words from './words.js';
import * as aspects from './year-aspects.js';
import * as changes from './year-changes.js';
import * as files from './year-files.js';

/** @type {HTMLElement} */
let root;

/** @param {string} name */
const part = (name) => find(root, `[data-year-${name}]`);

/** @param {HTMLElement} form */
export function listen(form) {
  root = byID('terugkijken');
  files.listen(renew);
  report.onFill(changes.fillReport);
  const input = find(root, '[data-year-files]', HTMLInputElement);
  const choose = () => {
    const chosen = [...input.files ?? []];
    input.value = '';
    if (chosen.length > 0) add(chosen);
  };
  input.addEventListener('change', choose);
  choose(); // Chosen while this script was still loading.
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    add([...event.dataTransfer?.files ?? []]);
  });
  root.addEventListener('click', (event) => {
    const marks = within(event, 'button')?.dataset ?? {};
    if ('removeYear' in marks) remove(/** @type {HTMLElement} */ (within(event, 'li')));
    else if ('yearOpen' in marks) openAll();
  });
  for (const button of findAll(form, '[data-new-year]')) button.addEventListener('click', begin);
  find(form, '[data-open-reference]').addEventListener('click', takeOffered);
  screens.onShow((screen) => { if (screen === 'terugkijken') show(); });
  state.onChange((id) => {
    if (id === undefined) renew();
    else if (id !== null) aspects.show(id);
  });
  renew();
}

/** After files came or went, or another document took the place of the one of now. */
function renew() {
  aspects.renew();
  if (screens.current() === 'terugkijken') show();
}

/**
 * Takes up every file that can be read, and says in one message what happened to the others.
 *
 * @param {File[]} chosen
 */
export async function add(chosen) {
  const lines = await Promise.all(chosen.map(async (file) => {
    const name = clean(file.name).slice(0, 80);
    const { document, sentence, way } = await read(file);
    const refused = say('team.refused', { file: name, reason: sentence ?? say('open.notNow') });
    return document ? { name, document } : { refused, way };
  }));
  const said = lines.map((line) => line.refused ?? files.take(line.name, line.document));
  settle(said, lines.map(({ way }) => way));
  part(files.all().length > 0 ? 'heading' : 'files').focus();
}

/**
 * @param {string[]} lines
 * @param {(Element | undefined)[]} [ways] on from what was refused
 */
function settle(lines, ways = []) {
  changes.closeAll();
  renew();
  const n = files.all().length;
  showLines(part('message'), [...lines, say('team.count', { n })].filter(Boolean).join('\n'), ways);
}

/** @param {HTMLElement} item */
function remove(item) {
  const { document } = files.remove([...item.parentElement?.children ?? []].indexOf(item));
  settle([say('year.removed', { round: document.round })]);
  show();
  part(files.all().length > 0 ? 'heading' : 'files').focus();
}

function openAll() {
  changes.openAll();
  const heading = byID('terugkijken-woorden');
  heading.tabIndex = -1;
  heading.focus();
}

/** The file that is open is what a new year looks back on. Only the school goes along: no answer, consent or theme. */
function begin() {
  keeping.settle();
  const earlier = structuredClone(state.document);
  state.clear();
  state.document.school = { ...earlier.school };
  keeping.show();
  takeUp(earlier);
}

/** A file that was opened while there are answers already is only looked back on. */
function takeOffered() {
  const found = openChoice.takeOffered();
  if (found) takeUp(found);
}

/** @param {import('../rules/document.js').ScanDocument} earlier */
function takeUp(earlier) {
  const { round } = earlier;
  const said = files.take(say('year.fromHere', { round }), earlier);
  settle([said]);
  if (screens.current() !== 'start') screens.go('#start');
  messages.tell('done', said || say('year.ready', { round, year: state.document.round }));
}

function show() {
  const { remarks } = files.arranged();
  part('list-part').hidden = files.all().length === 0;
  const template = find(root, '[data-year-file-template]', HTMLTemplateElement);
  fillList(part('list'), template, [...files.all()], (item, one) => {
    const { document: { round, school, answers }, file } = one;
    const name = [round || say('team.noRound'), words.school(school)].join(', ');
    for (const place of findAll(item, '[data-name]')) place.textContent = name;
    const n = counts({ answers }).answered;
    find(item, '[data-about]').textContent = say('team.about', { n, total: data.aspects.length, file });
    const said = remarks[files.all().indexOf(one)];
    remark(find(item, '[data-file-remark]'), said ? say(`year.remark.${said}`) : '');
  });
  part('kept').textContent = say(files.areKept() ? 'year.kept' : 'year.notKept');
  changes.show();
}

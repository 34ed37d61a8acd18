// Writing a page in the browser: its text, what the check says of it, and the page that follows. Nothing is written to
// the disk before somebody saves, and until then the text is kept in this browser.

import { makeArea } from './area.js';
import { makeOther } from './conflict.js';
import { makeDrafts } from './drafts.js';
import { clock, part } from './edit-parts.js';
import { makeFinding } from './finding.js';
import { makeFrame } from './frame.js';
import { judge } from './lines.js';
import { makeMessages } from './messages.js';
import { makeProgram, Refusal } from './program.js';

const { file = '', site = '', page = '' } = document.body.dataset;
const field = part(document, '.field', HTMLTextAreaElement);
const state = part(document, '.state', HTMLElement);
const note = part(document, '.note', HTMLElement);
const left = part(document, '.left', HTMLElement);
const saveButton = part(document, '.save', HTMLButtonElement);
const pagePart = part(document, '.page', HTMLElement);

const program = makeProgram(file);
const drafts = await makeDrafts(site, file);
const area = makeArea(field, part(document, '.mirror', HTMLElement), changed);
const messages = makeMessages(part(document, '.messages', HTMLElement), area);
const finding = makeFinding(
  part(document, '.find', HTMLElement), part(document, '.find-open', HTMLButtonElement), area, field);
const frame = makeFrame(part(document, 'iframe', HTMLIFrameElement), page, elsewhere);
const other = makeOther(part(document, '.other', HTMLElement), pagePart, area);

/**
 * Where the text came from.
 *
 * @type {{ text: string | undefined, digest: string | undefined }}
 */
let base = { text: undefined, digest: undefined };
let isKept = true;
let isSaving = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let keeping;
let isTrying = false;
let isTrialWanted = false;
let isTyped = false;

const isClean = () => area.text === base.text;

// ---------- What is the state of the text ----------

/**
 * @param {string} text
 * @param {boolean} [isProblem]
 */
function say(text, isProblem = false) {
  if (state.textContent !== text) state.textContent = text;
  state.classList.toggle('is-problem', isProblem);
}

function sayState() {
  if (isClean()) say('Alles is bewaard.');
  else if (isKept) say('Nog niet bewaard; deze browser onthoudt je tekst.');
  else say('Nog niet bewaard, en deze browser kan je tekst niet onthouden. Bewaar voor je weggaat.', true);
}

/** @param {unknown} error */
function sayRefusal(error) {
  say(error instanceof Refusal ? error.message : `Er ging iets mis: ${error}`, true);
}

// ---------- Typing ----------

/** @param {{ start: number, oldEnd: number, newEnd: number }} changedPart */
function changed(changedPart) {
  isTyped = true;
  messages.move(changedPart);
  finding.refresh();
  other.refresh();
  clearTimeout(keeping);
  keeping = setTimeout(keep, 150);
  if (!isSaving) sayState();
  follow();
}

function keep() {
  clearTimeout(keeping);
  keeping = undefined;
  if (isClean()) drafts.forget();
  else isKept = drafts.keep(area.text, base.digest);
  if (!isSaving && !isKept) sayState();
}

/** The check and the page follow; of what is typed meanwhile only the last counts. */
async function follow() {
  isTrialWanted = true;
  if (isTrying) return;
  isTrying = true;
  while (isTrialWanted) {
    isTrialWanted = false;
    const text = area.text;
    try {
      const { trial, html } = await program.trial(text);
      if (html) frame.show(html, isTyped);
      if (text === area.text) messages.show(trial, text);
      note.hidden = !trial.note;
      note.textContent = trial.note ?? '';
    } catch (error) {
      sayRefusal(error);
      break;
    }
  }
  isTrying = false;
}

// ---------- Saving ----------

async function save() {
  if (isSaving) return;
  if (isClean()) return say('Alles is al bewaard.');
  isSaving = true;
  const text = area.text;
  say('Bezig met bewaren.');
  keep();
  try {
    const answer = await program.save(text, base.digest);
    isSaving = false;
    if (answer.other) return meet(answer.other);
    base = { text, digest: answer.digest };
    keep();
    if (isClean()) say(`Bewaard om ${clock(Date.now())}.`);
    else sayState();
  } catch (error) {
    isSaving = false;
    if (error instanceof Refusal && error.status === 404) lost();
    else sayRefusal(error);
  }
}

/** The file went away. */
function lost() {
  base = { text: undefined, digest: undefined };
  isKept = drafts.keep(area.text, undefined);
  say('Dit bestand is weggehaald of heeft een andere naam gekregen. Met Bewaren zet je je tekst hier weer neer.', true);
}

// ---------- Another text on the disk ----------

/** @param {string} digest of what stands there now */
async function look(digest) {
  follow();
  if (isSaving || digest === base.digest) return;
  if (!digest) return lost();
  try {
    meet(await program.text());
  } catch (error) {
    sayRefusal(error);
  }
}

/** @param {import('./program.js').DiskText} disk */
function meet(disk) {
  switch (judge(base, area.text, disk)) {
    case 'adopt':
      base = disk;
      keep();
      return sayState();
    case 'take':
      base = disk;
      area.set(disk.text);
      return say(`Dit bestand is om ${clock(Date.now())} elders gewijzigd; hier staat de nieuwe tekst.`);
    case 'conflict':
      return choose(disk);
    default:
      return undefined;
  }
}

/** @param {import('./program.js').DiskText} disk */
function choose(disk) {
  say('Dit bestand is intussen elders gewijzigd. Kies hiernaast; er gaat niets verloren.', true);
  other.show({
    text: disk.text,
    title: 'Op schijf staat nu een andere tekst',
    hint: 'Links staat jouw tekst. Wat verschilt is in beide gemarkeerd. Je kunt links verder schrijven en '
      + 'overnemen wat je wilt houden. De tekst die je niet kiest, blijft in deze browser.',
    keep: 'Mijn tekst bewaren',
    whenKept() {
      drafts.setAside(disk.text);
      base = disk;
      field.focus();
      save().then(showLeft);
    },
    whenTaken() {
      drafts.setAside(area.text);
      base = disk;
      area.become(disk.text);
      keep();
      sayState();
      showLeft();
    },
  });
}

// ---------- Texts that were left in this browser ----------

async function showLeft() {
  const found = (await drafts.left()).filter(({ draft }) => draft.text !== area.text);
  left.hidden = !found.length;
  part(left, 'ul', HTMLElement).replaceChildren(...found.map(({ key, draft }) => {
    const line = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    const day = new Date(draft.time).toLocaleDateString('nl', { day: 'numeric', month: 'long' });
    button.textContent = `Tekst van ${day}, ${clock(draft.time)}`;
    button.addEventListener('click', () => other.show({
      text: draft.text,
      title: button.textContent ?? '',
      hint: 'Deze tekst is niet bewaard, maar staat nog in deze browser. Wat verschilt is gemarkeerd.',
      keep: '',
      whenKept() {},
      whenTaken() {
        area.become(draft.text);
        sayState();
      },
      whenRemoved() {
        drafts.remove(key);
        showLeft();
      },
    }));
    line.append(button);
    return line;
  }));
}

/** @param {import('./program.js').DiskText} disk */
async function restore(disk) {
  const found = (await drafts.left()).filter(({ draft }) => !draft.isSetAside);
  const own = drafts.own();
  const { key, draft } = own ? { key: '', draft: own } : found[0] ?? { key: '', draft: undefined };
  base = disk;
  if (!draft || draft.text === disk.text) {
    if (key) drafts.remove(key);
    drafts.forget();
    area.set(disk.text);
    sayState();
    return;
  }
  area.set(draft.text);
  // It is this tab's from now on.
  isKept = drafts.keep(draft.text, draft.digest);
  if (isKept && key) drafts.remove(key);
  if (draft.digest === disk.digest) {
    say(`De tekst die je om ${clock(draft.time)} nog niet had bewaard, staat er weer.`);
  } else {
    base = { text: undefined, digest: draft.digest };
    choose(disk);
  }
}

// ---------- The page ----------

/** @param {string | undefined} address */
function elsewhere(address) {
  const box = part(document, '.elsewhere-page', HTMLElement);
  box.hidden = address === undefined;
  const link = part(box, 'a', HTMLAnchorElement);
  link.href = `/.scandossier/edit?page=${encodeURIComponent(address ?? '')}`;
}

part(document, '.elsewhere-page button', HTMLButtonElement).addEventListener('click', () => frame.back());
saveButton.addEventListener('click', () => save());
document.addEventListener('selectionchange', () => messages.follow());
field.addEventListener('keydown', (event) => {
  if (event.key !== 'F8') return;
  event.preventDefault();
  messages.step(event.shiftKey);
});
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (event.key === 's') save();
  else if (event.key === 'f' && document.activeElement === field) finding.open();
  else return;
  event.preventDefault();
});
for (const moment of ['pagehide', 'visibilitychange']) {
  document.addEventListener(moment, () => { if (keeping !== undefined) keep(); });
}
window.addEventListener('pagehide', () => { if (keeping !== undefined) keep(); });
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
window.addEventListener('beforeunload', (event) => {
  if (keeping !== undefined) keep();
  if (!isClean() && !isKept) event.preventDefault();
});

async function start() {
  try {
    await restore(await program.text());
  } catch (error) {
    return sayRefusal(error);
  }
  isTyped = false;
  field.readOnly = false;
  saveButton.disabled = false;
  field.setSelectionRange(0, 0);
  if (!other.isOpen) field.focus();
  await showLeft();
  let wasThere = true;
  program.follow(look, (isThere) => {
    if (isThere && !wasThere) sayState();
    if (!isThere) {
      say('Het programma is gestopt. Start ‘scandossier serve’ opnieuw, en open het adres dat er dan staat. '
        + 'Je tekst blijft in deze browser.', true);
    }
    wasThere = isThere;
  });
  return undefined;
}

await start();
document.body.dataset.ready = '';

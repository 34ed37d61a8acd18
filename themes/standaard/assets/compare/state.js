// What is compared: the files, the groups, and what is chosen of them. It lives as long as the page; nothing stores it.

import * as detail from '../rules/compare/detail.js';
import * as editions from '../rules/compare/editions.js';
import * as order from '../rules/compare/order.js';
import * as picture from '../rules/compare/picture.js';
import * as publication from '../rules/compare/publication.js';
import * as rounds from '../rules/compare/rounds.js';
import * as schoolCode from '../rules/school-code.js';
import { isBlank } from '../rules/text.js';
import { scans } from './data.js';

/**
 * @typedef {import('./data.js').Scan} Scan
 * @typedef {import('./intake.js').Entry} Entry
 * @typedef {import('./intake.js').ReadEntry} ReadEntry
 * @typedef {publication.Result & {document: import('../rules/document.js').ScanDocument}} Result
 * @typedef {publication.Outcome<Result>} Outcome
 * @typedef {{id: string, name: string, codes: string[] | null}} AnyGroup
 * @typedef {{id: string, name: string, codes: string[]}} Group
 * @typedef {{code: string, named: boolean, result: Result}} Member
 */

/** @type {AnyGroup} */
const ALL = { id: 'all', name: '', codes: null };
/** @type {(() => void)[]} */
const listeners = [];
/** @type {Entry[]} */
const entries = [];
/** @type {Group[]} */
const groups = [];
const chosen = { scan: '', round: '', group: 'all' };
let nextGroup = 1;
/** @type {Map<string, unknown>} */
let cache = new Map();

/**
 * Made once until the files or groups change.
 *
 * @template Value
 * @param {string} name
 * @param {() => Value} make
 */
function once(name, make) {
  if (!cache.has(name)) cache.set(name, make());
  return /** @type {Value} */ (cache.get(name));
}

/** @type {(key: string, value: unknown) => unknown} */
const plain = (_key, value) => (value instanceof Map ? [...value] : value);
/** @param {ReadEntry} entry */
const content = ({ document }) => JSON.stringify(document, plain);

/**
 * What a school filled in, whenever and wherever.
 *
 * @param {Result} result
 */
const filled = ({ document }) => JSON.stringify(
  { ...document, id: '', createdAt: '', modifiedAt: '', basedOn: [] }, plain);

/** Entries that can be read. */
const readable = () => entries.flatMap((entry) => (entry.document ? [entry] : []));

/** By entry the earlier one that says exactly the same. */
const copies = () => once('copies', () => {
  /** @type {Map<string, ReadEntry[]>} */
  const seen = new Map();
  /** @type {Map<Entry, ReadEntry>} */
  const found = new Map();
  for (const entry of readable()) {
    // Writing out all of every file takes long; the stamp nearly always differs.
    const stamp = `${entry.document.id} ${entry.document.modifiedAt}`;
    const alike = seen.get(stamp) ?? [];
    const same = alike.length > 0 && alike.find((other) => content(other) === content(entry));
    if (same) found.set(entry, same);
    else seen.set(stamp, [...alike, entry]);
  }
  return found;
});

/** Entries that can be read, each content once. */
const different = () => once('different', () => readable().filter((entry) => !copies().has(entry)));

/** @param {string} id */
function scanOf(id) {
  const found = scans.get(id);
  if (!found) throw new Error(id);
  return found;
}

/**
 * The results that count for a scan and a school year, and why the others do not.
 *
 * @param {string} scan
 * @param {string} round
 */
const selection = (scan, round) => once(`selection ${scan} ${round}`, () => publication.select(
  different().filter((entry) => entry.scan.scan.id === scan && entry.document.round === round)
    .map(({ result }) => result),
  scanOf(scan).edition, (one, other) => filled(one) === filled(other), Date.now() / 1000));

/** Per scan that is compared its school years, the newest first. */
const offered = () => once('offered', () => [...scans.keys()].map((scan) => {
  const own = different().filter((entry) => entry.scan.scan.id === scan).map(({ document }) => document.round);
  const years = [...new Set(own)].filter((round) => selection(scan, round).counted.length > 0);
  return { scan, rounds: years.sort((left, right) => order.compare(right, left)) };
}).filter((item) => item.rounds.length > 0));

const allGroups = () => [ALL, ...groups];

/**
 * @param {string} scan
 * @param {string} round
 */
const plan = (scan, round) => once(`plan ${scan} ${round}`, () => {
  const { counted } = selection(scan, round);
  return { counted, outcomes: publication.plan(allGroups(), counted) };
});

/**
 * Per group the aspects of which its picture says less.
 *
 * @param {string} scan
 * @param {string} round
 */
const mergedIn = (scan, round) => once(`merged ${scan} ${round}`, () => {
  const { counted, outcomes } = plan(scan, round);
  const hidden = new Map(counted.filter((result) => !publication.isNamed(result))
    .map((result) => [publication.key(result), result.document.answers]));
  /** @type {(results: Result[]) => string[]} */
  const own = (results) => results.map(publication.key).filter((key) => hidden.has(key));
  const { years, found } = allRounds(scan);
  const number = years.indexOf(round);
  // This year beside the one before it, and the next one beside this.
  const pairs = [...found[number] ?? [], ...found[number - 1] ?? []]
    .filter(({ kind, isNamedOnly }) => kind === 'shown' && !isNamedOnly).map((one) => one.pairs);
  const sets = outcomes.map(({ kind, results, isNamedOnly }) => (kind === 'shown' && !isNamedOnly ? own(results) : []));
  const { aspects, stages } = scanOf(scan);
  return detail.merged(
    sets, pairs.map((some) => own(some.map(([, result]) => result))), hidden, aspects.map(({ id }) => id), stages.length);
});

/**
 * The rounds of every year but the last, per group.
 *
 * @param {string} scan
 */
const allRounds = (scan) => once(`rounds ${scan}`, () => {
  const years = offered().find((item) => item.scan === scan)?.rounds ?? [];
  return { years, found: publication.rounds(allGroups(), years.map((round) => plan(scan, round))) };
});

const place = () => Math.max(0, allGroups().findIndex(({ id }) => id === chosen.group));
/** @type {(scan: string, round: string) => Outcome} */
const outcomeOf = (scan, round) => plan(scan, round).outcomes[place()];

/** What may be shown of the chosen group. */
const outcome = () => outcomeOf(chosen.scan, chosen.round);

/**
 * The counts per aspect of an outcome of the chosen year, as far as they may be shown.
 *
 * @param {Outcome} found
 * @param {Scan} scan
 */
function picturesOf(found, scan) {
  const number = plan(scan.scan.id, chosen.round).outcomes.indexOf(found);
  const merged = mergedIn(scan.scan.id, chosen.round)[number];
  return scan.aspects.map(({ id }) => {
    const own = picture.of(id, scan.stages.length, found.results.map(({ document }) => document.answers.get(id)));
    return merged?.has(id) ? picture.merge(own) : own;
  });
}

/**
 * The same, to be asked for by the id of an aspect.
 *
 * @param {Outcome} found
 * @param {Scan} scan
 * @returns {(id: string) => picture.Picture}
 */
function pictureOf(found, scan) {
  const pictures = new Map(picturesOf(found, scan).map((one) => [one.aspectID, one]));
  return (id) => pictures.get(id) ?? picture.of(id, scan.stages.length, []);
}

/** The schools of the chosen group that count, as the rules of learning look at them. */
function schools() {
  const { codes } = allGroups()[place()];
  const keys = codes && new Set(codes.map(schoolCode.key));
  return plan(chosen.scan, chosen.round).counted
    .filter((result) => !keys || keys.has(publication.key(result))).map((result) => ({
      code: result.code, name: nameOf(result), named: publication.isNamed(result), answers: result.document.answers,
    }));
}

/** @param {Result} result */
const nameOf = ({ code, document }) => (isBlank(document.school.name) ? code : document.school.name);

/**
 * The chosen year beside the last one before it with files, and what may be shown of both; null without such a year.
 *
 * @param {Scan} scan
 */
function roundsOf(scan) {
  const { years, found: all } = allRounds(chosen.scan);
  const number = years.indexOf(chosen.round);
  if (number >= years.length - 1) return null;
  const earlier = years[number + 1];
  const found = all[number][place()];
  // A year would otherwise fill in what the other leaves out.
  const merged = found.isNamedOnly ? [] : [chosen.round, earlier].flatMap((round) => (
    [...mergedIn(chosen.scan, round)[place()]]));
  const { edition } = scan;
  const comparisons = found.pairs.map(([old, own]) => {
    const before = editions.meansTheSame(old.scan, edition) ? edition : null;
    return rounds.ofSchool(
      { scan: old.scan, edition: before, answers: old.document.answers },
      { scan: own.scan, edition, answers: own.document.answers });
  });
  const ids = scan.aspects.map(({ id }) => id);
  return {
    ...found, earlier, left: ids.filter((id) => merged.includes(id)),
    group: rounds.ofGroup(ids.filter((id) => !merged.includes(id)), comparisons),
  };
}

/** Every school that counts in some year, with whether its name may be said. */
const members = () => once('members', () => {
  /** @type {Map<string, Member>} */
  const found = new Map();
  for (const { scan, rounds: years } of offered()) {
    for (const result of years.flatMap((round) => selection(scan, round).counted)) {
      const key = publication.key(result);
      if (!found.get(key)?.named) found.set(key, { code: result.code, named: publication.isNamed(result), result });
    }
  }
  return [...found.values()].sort((left, right) => order.compare(publication.key(left), publication.key(right)));
});

function changed() {
  cache = new Map();
  settle();
  for (const listener of listeners) listener();
}

/** What was chosen may be gone. */
function settle() {
  const scan = offered().find((item) => item.scan === chosen.scan) ?? offered()[0];
  chosen.scan = scan?.scan ?? '';
  chosen.round = scan?.rounds.includes(chosen.round) ? chosen.round : scan?.rounds[0] ?? '';
  if (!allGroups().some(({ id }) => id === chosen.group)) chosen.group = 'all';
}

/**
 * @param {keyof typeof chosen} what
 * @param {string} value
 */
function choose(what, value) {
  chosen[what] = value;
  settle();
  for (const listener of listeners) listener();
}

/** @param {Entry[]} found */
function add(found) {
  entries.push(...found);
  changed();
}

/**
 * Takes out one file, or all.
 *
 * @param {Entry} [entry]
 */
function remove(entry) {
  if (entry) entries.splice(entries.indexOf(entry), 1);
  else entries.length = 0;
  if (entries.length === 0) groups.length = 0;
  changed();
}

/**
 * @param {string} name
 * @param {string[]} codes
 */
function addGroup(name, codes) {
  groups.push({ id: `group-${nextGroup}`, name, codes });
  nextGroup += 1;
  changed();
}

/** @param {Group} group */
function removeGroup(group) {
  groups.splice(groups.indexOf(group), 1);
  changed();
}

/**
 * `listener()` is called after every change.
 *
 * @param {() => void} listener
 */
function onChange(listener) {
  listeners.push(listener);
}

export const compared = {
  add, addGroup, allGroups, choose, chosen, copies, different, entries, groups, members, nameOf, offered, onChange,
  outcome, outcomeOf, picturesOf, pictureOf, plan, remove, removeGroup, roundsOf, schools, selection,
  get scan() { return scans.get(chosen.scan); },
  get group() { return allGroups()[place()]; },
};

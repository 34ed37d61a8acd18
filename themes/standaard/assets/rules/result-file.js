// The result file: bytes in, a document or a refusal out; and a document in, text out. Knows nothing of the page.

import { inspect } from './json-guard.js';
import { migrate } from './migration.js';
import * as moments from './moments.js';
import { Refusal, ResultFields } from './result-fields.js';
import * as schoolCode from './school-code.js';
import { isBroken } from './text.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const identifier = /^(?=.{1,100}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_THEMES = 100;
const MARK = [0xef, 0xbb, 0xbf]; // What some editors put before the first character.
// Only an escape can make half a character, and only many digits or a long exponent a number without end.
const unwritable = /\\u[dD]|[:,[\s]-?\d[\d.]*[eE]\+?\d{3}|\d{300}/;
/** @type {import('./document.js').AnswerState[]} */
const states = ['answered', 'unknown', 'notApplicable', 'notDiscussed'];
/**
 * @typedef {import('./document.js').ScanDocument} ScanDocument
 * @typedef {import('./document.js').Answer} Answer
 *
 * @typedef {object} ResultFormat what a page knows of the file and of the scan that it answers
 * @property {string} format
 * @property {number} formatVersion the newest version of the format that this page can read
 * @property {{id: string, version: string, digest: string}} scan
 * @property {string[]} stages their names; stage 1 is the first
 * @property {{id: string, ids: string[]}[]} aspects in the order of the scan
 * @property {Limits} limits lengths in UTF-16 code units, `bytes` for the file
 * @property {boolean} [isDraft] whether the code, the school year and the time may lack
 *
 * @typedef {Record<'bytes' | 'depth' | 'respondents' | 'respondent' | 'schoolName' | 'answers' | 'attention' | 'nextSteps'
 *   | 'what' | 'who' | 'when', number>} Limits
 */

const known = {
  root: ['format', 'formatVersion', 'id', 'createdAt', 'modifiedAt', 'scan', 'school', 'round', 'respondents',
    'sharing', 'shareNotes', 'answers', 'completedThemes'],
  scan: ['id', 'version', 'digest'],
  school: ['code', 'name', 'sector'],
  answer: ['current', 'target', 'state', 'attention', 'nextSteps', 'priority', 'offer'],
  step: ['what', 'who', 'when'],
};

/**
 * Reads a file. With even one thing wrong there is no document, so nothing half-read goes round.
 *
 * @param {Uint8Array} bytes
 * @param {ResultFormat} data
 * @returns {{document: ScanDocument, refusal?: undefined} | {document?: undefined, refusal: Refusal}}
 */
export function read(bytes, data) {
  try {
    return { document: readRoot(parse(bytes, data.limits), data) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {Limits} limits
 * @returns {unknown}
 */
function parse(bytes, limits) {
  const isReport = bytes.find((byte) => byte > 0x20 && !MARK.includes(byte)) === 0x3c;
  if (bytes.length > limits.bytes * (isReport ? 4 : 1)) throw new Refusal('open.tooLarge', { bytes: limits.bytes });
  let text;
  let value;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    text = isReport ? resultIn(decoded) : decoded;
    const problem = inspect(text, limits.depth);
    if (problem && problem.fact === 'tooDeep') throw new Refusal('open.notJSON');
    value = JSON.parse(text);
    if (problem) throw new Refusal('open.damaged', { path: [problem.key ?? ''] });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('open.notJSON');
  }
  if (unwritable.test(text)) refuseUnwritable(value, []);
  return value;
}

/**
 * The result that a readable report holds: html-report.js writes every `<` in it as an escape.
 *
 * @param {string} report
 */
function resultIn(report) {
  const found = /<script type="application\/json" id="scandossier-result">([^<]*)<\/script>/.exec(report);
  if (!found) throw new Refusal('open.notAResult');
  return found[1];
}

/**
 * Half characters and endless numbers would come out of `JSON.stringify` as something else. At most 32 deep.
 *
 * @param {unknown} value
 * @param {string[]} path
 */
function refuseUnwritable(value, path) {
  const isHalf = typeof value === 'string' && isBroken(value);
  if (isHalf || value === Infinity || value === -Infinity) throw new Refusal('open.damaged', { path });
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    const place = [...path, key];
    if (isBroken(key)) throw new Refusal('open.damaged', { path });
    refuseUnwritable(member, place);
  }
}

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * @param {unknown} value
 * @param {ResultFormat} data
 * @returns {ScanDocument}
 */
function readRoot(value, data) {
  if (!isObject(value) || !Object.hasOwn(value, 'format') || value.format !== data.format) {
    throw new Refusal('open.notAResult');
  }
  const version = new ResultFields(value, []).required('formatVersion');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw new Refusal('open.damaged', { path: ['formatVersion'] });
  if (version > data.formatVersion) throw new Refusal('open.newer');
  const fields = new ResultFields(migrate(value, version, data.formatVersion), []);
  const scan = fields.fields('scan');
  const scanID = scan.text('id', 100, { check: (text) => identifier.test(text) });
  if (scanID !== data.scan.id) throw new Refusal('open.otherScan', { scan: scanID });
  const scanDigest = scan.text('digest', 128);
  const school = fields.fields('school');
  const { limits } = data;
  const { isMoment, isSchoolYear } = moments;
  /** @type {(check: (text: string) => boolean) => (text: string) => boolean} */
  const isOptional = (check) => (text) => (data.isDraft === true && text === '') || check(text);
  const respondents = fields.list('respondents', limits.respondents);
  return {
    id: fields.text('id', 64, { check: (text) => uuid.test(text) }),
    createdAt: fields.text('createdAt', 64, { check: isMoment }),
    modifiedAt: fields.text('modifiedAt', 64, { check: isOptional(isMoment) }),
    scanVersion: scan.text('version', 50, { check: (text) => text !== '' }),
    scanDigest,
    scanUnknown: scan.unknown(known.scan),
    school: {
      code: codeOf(school, data.isDraft),
      name: school.text('name', limits.schoolName),
      sector: school.choice('sector', ['po', 'vo', 'mbo']),
      unknown: school.unknown(known.school),
    },
    round: fields.text('round', 64, { check: isOptional(isSchoolYear) }),
    respondents: respondents.map((role) => fields.checkedText(role, 'respondents', limits.respondent)),
    sharing: fields.choice('sharing', ['none', 'anonymous', 'group']),
    shareNotes: fields.flag('shareNotes'),
    ...readAnswers(fields.fields('answers'), data),
    completedThemes: readThemes(fields),
    unknown: fields.unknown(known.root),
  };
}

/** @param {ResultFields} fields */
function readThemes(fields) {
  const themes = fields.list('completedThemes', MOST_THEMES);
  return themes.map((id) => fields.checkedText(id, 'completedThemes', 100, (text) => identifier.test(text)));
}

/**
 * @param {ResultFields} school
 * @param {boolean} [isDraft]
 */
function codeOf(school, isDraft) {
  const typed = school.text('code', 64);
  const code = isDraft ? typed : schoolCode.validate(typed).code;
  if (code === undefined) throw school.damaged('code');
  return code;
}

/**
 * Answers in the order of the scan under the ids of today, and the others as orphans in the order of the file.
 *
 * @param {ResultFields} fields
 * @param {ResultFormat} data
 */
function readAnswers(fields, data) {
  if (fields.members.size > data.limits.answers) throw fields.damaged();
  for (const id of fields.members.keys()) if (!identifier.test(id)) throw fields.damaged(id);
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @type {Set<string>} */
  const used = new Set();
  for (const aspect of data.aspects) {
    const id = aspect.ids.find((candidate) => fields.members.has(candidate));
    if (id === undefined) continue;
    used.add(id);
    answers.set(aspect.id, readAnswer(fields.fields(id), data.stages.length, data.limits));
  }
  /** @type {Map<string, Answer>} */
  const orphans = new Map();
  for (const id of fields.members.keys()) {
    if (!used.has(id)) orphans.set(id, readAnswer(fields.fields(id), Number.MAX_SAFE_INTEGER, data.limits));
  }
  return { answers, orphans };
}

/**
 * @param {ResultFields} fields
 * @param {number} stages
 * @param {Limits} limits
 * @returns {Answer}
 */
function readAnswer(fields, stages, limits) {
  const state = fields.choice('state', states);
  const current = fields.stage('current', stages);
  if ((state === 'answered') !== (current !== null)) throw fields.damaged('current');
  return {
    current,
    target: fields.stage('target', stages),
    state,
    attention: fields.text('attention', limits.attention, { required: false }),
    nextSteps: fields.list('nextSteps', limits.nextSteps).map((step) => readStep(step, fields, limits)),
    priority: fields.flag('priority'),
    offer: fields.flag('offer'),
    unknown: fields.unknown(known.answer),
  };
}

/**
 * @param {unknown} step
 * @param {ResultFields} answer
 * @param {Limits} limits
 */
function readStep(step, answer, limits) {
  const fields = new ResultFields(step, [...answer.path, 'nextSteps']);
  return {
    what: fields.text('what', limits.what),
    who: fields.text('who', limits.who, { required: false }),
    when: fields.text('when', limits.when, { required: false }),
    unknown: fields.unknown(known.step),
  };
}

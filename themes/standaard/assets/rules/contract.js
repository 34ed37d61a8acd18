// Made from Sources/ScanModel/Contract by the tests of ScanModel; a change by hand fails them. To record anew:
// SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests
// The result file: its keys, limits and types. Nothing here is said twice.

import { frozen } from './frozen.js';

/** @typedef {'none' | 'anonymous' | 'group'} Sharing What a school allows others to see. */
/** @typedef {'answered' | 'unknown' | 'notApplicable' | 'notDiscussed'} AnswerState How far a team came. */
/** @typedef {'attention' | 'example' | 'question' | 'story'} AnswerText A free text of an answer. */
/** @typedef {'priority' | 'offer'} AnswerFlag What a team can tick. */
/** @typedef {'open' | 'busy' | 'done' | 'stopped'} StepState How far a next step came. */
/** @typedef {'what' | 'who' | 'when' | 'signal' | 'note'} StepText A text of a next step. */

/**
 * @typedef {[string, unknown][]} Unknown keys of a file that this version does not know, to be written back
 *
 * @typedef {object} NextStep
 * @property {string} what
 * @property {string} who
 * @property {string} when
 * @property {string} signal
 * @property {string} note
 * @property {StepState} state
 * @property {Unknown} unknown
 *
 * @typedef {object} Answer what a team found about one aspect
 * @property {number | null} current the stage of now, from 1; only with state `answered`
 * @property {number | null} target the ambition, from 1
 * @property {AnswerState | null} state null: nothing chosen yet
 * @property {string} attention
 * @property {string} example
 * @property {string} question
 * @property {string} story
 * @property {AnswerText[]} shared the texts that others may read, of those that ask it
 * @property {NextStep[]} nextSteps one for every row of the form; empty ones are not written
 * @property {boolean} priority
 * @property {boolean} offer
 * @property {Unknown} unknown
 *
 * @typedef {object} Origin a file that another one grew from
 * @property {string} id
 * @property {string} modifiedAt
 * @property {string} digest
 * @property {string[]} earlier the digests of what it grew from itself
 * @property {Unknown} unknown
 *
 * @typedef {object} ScanDocument a result file in memory
 * @property {string} id a UUID
 * @property {string} createdAt
 * @property {string} modifiedAt of the file it came from; empty when there is none
 * @property {Origin[]} basedOn the files that it grew from
 * @property {Uint8Array} [opened] the file it was opened from, until that is named in `basedOn`
 * @property {string} scanVersion of the scan that the file was made with
 * @property {string} [scanDigest] of that version; only when it came from a file
 * @property {Unknown} scanUnknown
 * @property {{code: string, name: string, sector: string, unknown: Unknown}} school the code as typed
 * @property {string} round the school year, or empty
 * @property {string[]} respondents roles
 * @property {Sharing} sharing
 * @property {boolean} shareNotes
 * @property {string} goal what the scan serves
 * @property {string} rests what waits this year
 * @property {string} lookBack the month of looking back, `2027-06`, or empty
 * @property {Map<string, Answer>} answers by the id of an aspect of this scan
 * @property {Map<string, Answer>} orphans answers to aspects that this scan does not have, by id, in file order
 * @property {string[]} completedThemes ids of themes that the team calls finished
 * @property {Unknown} unknown
 *
 * @typedef {object} ValueRule what a value must be
 * @property {string} kind
 * @property {number} [limit] of a text in UTF-16 code units, of a list or map in entries
 * @property {string} [form] of a text; `PATTERNS` has some
 * @property {string[]} [choices]
 * @property {FieldRule[]} [fields] of an object, or of every object in a map
 * @property {ValueRule} [items] of a list
 *
 * @typedef {ValueRule & {key: string, isRequired?: boolean, isOmittedWhenEmpty?: boolean, since?: number}} FieldRule
 */

/** What every file says of itself. */
export const FORMAT = 'scandossier-result';

/** The version that is written, and the newest that can be read. */
export const FORMAT_VERSION = 2;

/** How much JSON is read before it is refused, as JSONLimits in Swift. */
export const JSON_LIMITS = frozen({
  bytes: 1048576,
  depth: 32,
  members: 2000,
  elements: 2000,
  values: 100000,
  stringBytes: 65536,
  numberBytes: 64,
});

/** More than this is no readable report. */
export const REPORT_BYTES = 4194304;

/**
 * What every text of a form matches; some forms ask more.
 *
 * @type {Record<string, string>}
 */
export const PATTERNS = frozen({
  uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  schoolYear: '^[0-9]{4}-[0-9]{4}$',
  identifier: '^(?=.{1,100}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$',
  month: '^([0-9]{4}-(0[1-9]|1[0-2]))?$',
  digest: '^[0-9a-f]{64}$',
});

/**
 * The free texts of an answer. Others see notes of schools that share them, some text by text.
 *
 * @type {{ key: AnswerText, limit: number, isNote: boolean, hasConsent: boolean }[]}
 */
export const ANSWER_TEXTS = frozen([
  { key: 'attention', limit: 4000, isNote: true, hasConsent: false },
  { key: 'example', limit: 2000, isNote: true, hasConsent: true },
  { key: 'question', limit: 500, isNote: true, hasConsent: true },
  { key: 'story', limit: 2000, isNote: true, hasConsent: true },
]);

/**
 * What a team can tick at an aspect.
 *
 * @type {AnswerFlag[]}
 */
export const ANSWER_FLAGS = frozen(['priority', 'offer']);

/**
 * The texts of a next step: the step itself, and what stands beside it between brackets or not.
 *
 * @type {{ key: StepText, limit: number, isBeside: boolean }[]}
 */
export const STEP_TEXTS = frozen([
  { key: 'what', limit: 500, isBeside: false },
  { key: 'who', limit: 200, isBeside: true },
  { key: 'when', limit: 100, isBeside: true },
  { key: 'signal', limit: 500, isBeside: false },
  { key: 'note', limit: 500, isBeside: false },
]);

/**
 * How far a next step came; the first is what a file does not say.
 *
 * @type {StepState[]}
 */
export const STEP_STATES = frozen(['open', 'busy', 'done', 'stopped']);

/** The longest goal, and the longest text of what waits. */
export const PLAN_LIMIT = 1000;

/** How many there can be of what a school adds to. */
export const MOST = frozen({ nextSteps: 20, respondents: 40 });

/**
 * The keys of the file in their order, with what their values must be.
 *
 * @type {FieldRule[]}
 */
export const RESULT = frozen([
  { key: 'format', kind: 'constant', isRequired: true },
  { key: 'formatVersion', kind: 'version', isRequired: true },
  { key: 'id', kind: 'text', limit: 64, form: 'uuid', isRequired: true },
  { key: 'createdAt', kind: 'text', limit: 64, form: 'timestamp', isRequired: true },
  { key: 'modifiedAt', kind: 'text', limit: 64, form: 'timestamp', isRequired: true },
  {
    key: 'basedOn',
    kind: 'list',
    limit: 50,
    items: {
      kind: 'object',
      fields: [
        { key: 'id', kind: 'text', limit: 64, form: 'uuid', isRequired: true },
        { key: 'modifiedAt', kind: 'text', limit: 64, form: 'timestamp', isRequired: true },
        { key: 'digest', kind: 'text', limit: 64, form: 'digest', isRequired: true },
        {
          key: 'earlier',
          kind: 'list',
          limit: 50,
          items: { kind: 'text', limit: 64, form: 'digest' },
          isOmittedWhenEmpty: true,
        },
      ],
    },
    isOmittedWhenEmpty: true,
    since: 2,
  },
  {
    key: 'scan',
    kind: 'object',
    fields: [
      { key: 'id', kind: 'text', limit: 100, form: 'identifier', isRequired: true },
      { key: 'version', kind: 'text', limit: 50, form: 'notEmpty', isRequired: true },
      { key: 'digest', kind: 'text', limit: 128, isRequired: true },
    ],
    isRequired: true,
  },
  {
    key: 'school',
    kind: 'object',
    fields: [
      { key: 'code', kind: 'schoolCode', isRequired: true },
      { key: 'name', kind: 'text', limit: 200, isRequired: true },
      { key: 'sector', kind: 'choice', choices: ['po', 'vo', 'mbo'], isRequired: true },
    ],
    isRequired: true,
  },
  { key: 'round', kind: 'text', limit: 64, form: 'schoolYear', isRequired: true },
  { key: 'respondents', kind: 'list', limit: 40, items: { kind: 'text', limit: 100 } },
  { key: 'sharing', kind: 'choice', choices: ['none', 'anonymous', 'group'], isRequired: true },
  { key: 'shareNotes', kind: 'flag' },
  { key: 'goal', kind: 'text', limit: 1000, isOmittedWhenEmpty: true, since: 2 },
  { key: 'rests', kind: 'text', limit: 1000, isOmittedWhenEmpty: true, since: 2 },
  { key: 'lookBack', kind: 'text', limit: 64, form: 'month', isOmittedWhenEmpty: true, since: 2 },
  {
    key: 'answers',
    kind: 'map',
    limit: 500,
    fields: [
      { key: 'current', kind: 'stage' },
      { key: 'target', kind: 'stage' },
      {
        key: 'state',
        kind: 'choice',
        choices: ['answered', 'unknown', 'notApplicable', 'notDiscussed'],
        isRequired: true,
      },
      { key: 'attention', kind: 'text', limit: 4000 },
      { key: 'example', kind: 'text', limit: 2000, isOmittedWhenEmpty: true, since: 2 },
      { key: 'question', kind: 'text', limit: 500, isOmittedWhenEmpty: true, since: 2 },
      { key: 'story', kind: 'text', limit: 2000, isOmittedWhenEmpty: true, since: 2 },
      {
        key: 'shared',
        kind: 'list',
        limit: 4,
        items: { kind: 'choice', choices: ['example', 'question', 'story'] },
        isOmittedWhenEmpty: true,
        since: 2,
      },
      {
        key: 'nextSteps',
        kind: 'list',
        limit: 20,
        items: {
          kind: 'object',
          fields: [
            { key: 'what', kind: 'text', limit: 500, isRequired: true },
            { key: 'who', kind: 'text', limit: 200 },
            { key: 'when', kind: 'text', limit: 100 },
            { key: 'signal', kind: 'text', limit: 500, isOmittedWhenEmpty: true, since: 2 },
            {
              key: 'state',
              kind: 'choice',
              choices: ['open', 'busy', 'done', 'stopped'],
              isOmittedWhenEmpty: true,
              since: 2,
            },
            { key: 'note', kind: 'text', limit: 500, isOmittedWhenEmpty: true, since: 2 },
          ],
        },
      },
      { key: 'priority', kind: 'flag' },
      { key: 'offer', kind: 'flag' },
    ],
    isRequired: true,
  },
  {
    key: 'completedThemes',
    kind: 'list',
    limit: 100,
    items: { kind: 'text', limit: 100, form: 'identifier' },
    isOmittedWhenEmpty: true,
  },
]);

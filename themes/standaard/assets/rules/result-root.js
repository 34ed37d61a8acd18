// A result once it is JSON: judged by the contract, and laid beside a scan. Where the JSON comes from is the business
// of result-file.js; a draft of this page comes from nowhere else.

import { FORMAT, FORMAT_VERSION, RESULT } from './contract.js';
import { migrate } from './migration.js';
import { ResultReader } from './result-fields.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('./contract.js').ScanDocument} ScanDocument */
/** @typedef {import('./result-fields.js').ResultProblem} ResultProblem */

/**
 * @typedef {object} ResultFormat a scan that a result is laid beside
 * @property {{id: string, version: string, digest: string}} scan
 * @property {string[]} stages
 * @property {{id: string, ids: string[]}[]} aspects with the ids under which an answer may stand
 * @property {boolean} [isDraft] the code, the school year and the time may lack
 *
 * @typedef {{result: Record<string, any>, version: number, problems?: undefined}
 *   | {result?: undefined, problems: ResultProblem[], scan?: string}} Reading
 */

/**
 * @param {string} fact
 * @param {string[]} path
 * @param {Partial<ResultProblem>} more
 * @returns {{problems: ResultProblem[], scan?: string}}
 */
export const problem = (fact, path = [], more = {}) => ({ problems: [{ fact, path, ...more }] });

/**
 * @param {any} value from `JSON.parse`
 * @param {boolean} isDraft
 * @returns {Reading}
 */
export function readRoot(value, isDraft) {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isObject || value.format !== FORMAT) return problem('notAResult');
  const path = ['formatVersion'];
  if (!Object.hasOwn(value, 'formatVersion')) return problem('missingKey', path);
  const version = value.formatVersion;
  if (typeof version !== 'number') return problem('wrongType', path);
  if (!Number.isSafeInteger(version) || version < 1) return problem('invalidValue', path);
  if (version > FORMAT_VERSION) return problem('newerFormat', path);
  const reader = new ResultReader(isDraft);
  const result = reader.object(migrate(value, version, FORMAT_VERSION), RESULT, []);
  const { problems } = reader;
  return result && problems.length === 0 ? { result, version } : { problems, scan: result?.scan?.id };
}

/**
 * A result as a document of a scan: answers in the order of the scan under the ids of today, and the others as orphans
 * in the order of the file.
 *
 * @param {Record<string, any>} result
 * @param {Pick<ResultFormat, 'stages' | 'aspects'>} scan
 * @returns {{document: ScanDocument, problems?: undefined} | {document?: undefined, problems: ResultProblem[]}}
 */
export function fit(result, { stages, aspects }) {
  const { scan } = result;
  /** @type {Map<string, Answer>} */
  const found = result.answers;
  const answers = new Map();
  const orphans = new Map(found);
  /** @type {ResultProblem[]} */
  const problems = [];
  for (const { id, ids } of aspects) {
    const old = ids.find((name) => found.has(name));
    if (old === undefined) continue;
    const answer = /** @type {Answer} */ (found.get(old));
    for (const key of /** @type {const} */ (['current', 'target'])) {
      if ((answer[key] ?? 0) > stages.length) problems.push({ fact: 'stageOutOfRange', path: ['answers', old, key] });
    }
    answers.set(id, answer);
    orphans.delete(old);
  }
  if (problems.length > 0) return { problems };
  const { id, createdAt, modifiedAt, basedOn, school, round, respondents, sharing, shareNotes } = result;
  const { goal, rests, lookBack, completedThemes, unknown } = result;
  return {
    document: {
      id, createdAt, modifiedAt, basedOn, scanVersion: scan.version, scanDigest: scan.digest, scanUnknown: scan.unknown,
      school, round, respondents, sharing, shareNotes, goal, rests, lookBack, answers, orphans, completedThemes, unknown,
    },
  };
}

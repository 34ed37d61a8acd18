// A draft in words: what tells it from the others.

import { counts } from '../rules/document.js';
import * as moments from '../rules/moments.js';
import { data, say } from './data.js';
import * as words from './words.js';

/** @param {import('./drafts.js').Readable} draft */
export const name = ({ document: { school, round, respondents } }) => (
  [words.school(school), round, ...respondents].filter(Boolean).join(', '));

/** @param {import('./drafts.js').Readable} draft */
export function facts(draft) {
  const { storedAt, document } = draft;
  const moment = moments.inWords(storedAt, new Date());
  const time = moments.day(storedAt) === moments.day(new Date()) ? say('keep.today', { time: moment }) : moment;
  return { name: name(draft), time, n: counts(document).answered, total: data.aspects.length };
}

// A draft in words.

import * as moments from '../rules/moments.js';
import { say } from './data.js';
import * as words from './words.js';

/** @param {import('./drafts.js').Readable} draft */
export const name = ({ document }) => [words.school(document.school), document.round].filter(Boolean).join(', ');

/** @param {import('./drafts.js').Readable} draft */
export function lastChange({ storedAt }) {
  const time = moments.inWords(storedAt, new Date());
  return moments.day(storedAt) === moments.day(new Date()) ? say('keep.today', { time }) : time;
}

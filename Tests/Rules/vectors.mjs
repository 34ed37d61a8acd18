// The vectors that bind the rules here to those of the generator, and what a vector leaves out.

import { readFileSync } from 'node:fs';

const folder = new URL('../Fixtures/vectors/', import.meta.url);

/** A file of vectors as it is. */
export const vectors = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** Its cases. A file without any would let every test pass. */
export function cases(name) {
  const found = vectors(name).cases;
  if (found.length < 5) throw new Error(`${name}.json has ${found.length} cases`);
  return found;
}

/** Answers by aspect; a short answer is answered. */
export const answers = (items) => new Map(Object.entries(items ?? {}).map(([id, item]) => [id, {
  current: null, target: null, state: 'answered', attention: '', nextSteps: [], priority: false, offer: false,
  unknown: [], ...item,
}]));

/** Schools with a name unless they say otherwise. */
export const schools = (items) => items
  .map((item) => ({ name: '', named: true, ...item, answers: answers(item.answers) }));

/** A list, and the same the other way round: the order in which things are handed over plays no part. */
export const orders = (items) => [[...items], [...items].reverse()];

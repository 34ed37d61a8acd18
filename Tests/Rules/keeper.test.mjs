// Keeping a draft, in two tabs over one store.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { keeper } from '../../themes/standaard/assets/scan/keeper.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const LATER = new Date('2026-11-23T10:05:00Z');

/** A store that can be full, be off, or be the same for two tabs. */
function makeStore(drafts = new Map()) {
  const store = {
    drafts,
    answer: null, // What writing comes to instead.
    stored: (key) => drafts.get(key) ?? null,
    raw: (text, isSaved) => JSON.stringify({ text, isSaved }),
    write(key, raw, known) {
      if (store.answer) return store.answer;
      const there = store.stored(key);
      if (there !== known) return there === null ? 'gone' : 'changed';
      drafts.set(key, raw);
      return 'stored';
    },
  };
  return store;
}

const draft = (content, standing = 'changed', key = 'a') => ({ key, content, standing, savedAt: null });

test('a draft is stored when it changed, and not again', () => {
  const store = makeStore();
  const tab = keeper(store);
  assert.equal(tab.keep(draft('1'), NOW), true);
  assert.equal(tab.keep(draft('1'), LATER), false);
  assert.deepEqual([tab.place(), tab.storedAt()], ['stored', NOW]);
  assert.equal(tab.keep(draft('2'), LATER), true);
  assert.deepEqual([store.drafts.get('a'), tab.storedAt()], ['{"text":"2","isSaved":false}', LATER]);
});

test('an empty draft is only stored in the place of another', () => {
  const store = makeStore();
  const tab = keeper(store);
  assert.equal(tab.keep(draft('', 'empty'), NOW), false);
  assert.equal(store.drafts.size, 0);
  tab.keep(draft('1'), NOW);
  assert.equal(tab.keep(draft('', 'empty'), NOW), true);
  assert.equal(store.drafts.get('a'), '{"text":"","isSaved":true}');
});

test('what came to stand in a file is stored once more', () => {
  const store = makeStore();
  const tab = keeper(store);
  tab.keep(draft('1'), NOW);
  assert.equal(tab.keep({ ...draft('1', 'saved'), savedAt: LATER }, LATER), true);
  assert.equal(store.drafts.get('a'), '{"text":"1","isSaved":true}');
});

test('a draft that was opened has no changes of its own', () => {
  const store = makeStore(new Map([['a', 'as it was']]));
  const tab = keeper(store);
  tab.open(draft('1'), { isInMemory: false, storedAt: NOW });
  assert.equal(tab.hasOwnChanges(draft('1')), false);
  assert.equal(tab.keep(draft('1'), LATER), false);
  assert.deepEqual([store.drafts.get('a'), tab.storedAt()], ['as it was', NOW]);
  assert.equal(tab.hasOwnChanges(draft('2')), true);
});

test('of two tabs the second never writes over the first', () => {
  const shared = makeStore();
  const [left, right] = [keeper(shared), keeper(shared)];
  left.keep(draft('1'), NOW);
  right.open(draft('1'), { isInMemory: false, storedAt: NOW });
  right.keep(draft('2'), NOW);
  assert.equal(left.keep(draft('3'), LATER), true);
  assert.equal(left.place(), 'changed');
  assert.equal(shared.drafts.get('a'), '{"text":"2","isSaved":false}');
  assert.deepEqual([left.isConflict(), left.hasOwnChanges(draft('3'))], [true, true]);
  // Until somebody chooses, nothing is written at all.
  assert.equal(left.keep(draft('4'), LATER), false);
});

test('a conflict is heard of before anything is written', () => {
  const shared = makeStore();
  const [left, right] = [keeper(shared), keeper(shared)];
  left.keep(draft('1'), NOW);
  right.open(draft('1'), { isInMemory: false, storedAt: NOW });
  left.hear('a');
  assert.equal(left.place(), 'stored');
  right.keep(draft('2'), NOW);
  left.hear('a');
  assert.deepEqual([left.place(), left.isConflict()], ['changed', true]);
  shared.drafts.delete('a');
  right.hear('a');
  assert.equal(right.place(), 'gone');
});

test('own work goes on as a draft of its own', () => {
  const shared = makeStore();
  const [left, right] = [keeper(shared), keeper(shared)];
  left.keep(draft('1'), NOW);
  right.open(draft('1'), { isInMemory: false, storedAt: NOW });
  right.keep(draft('2'), NOW);
  left.keep(draft('3'), NOW);
  left.begin();
  assert.equal(left.isConflict(), false);
  left.keep(draft('3', 'changed', 'b'), LATER);
  assert.deepEqual([...shared.drafts.values()], ['{"text":"2","isSaved":false}', '{"text":"3","isSaved":false}']);
});

test('a store that is full keeps nothing, and is tried again', () => {
  const store = makeStore();
  const tab = keeper(store);
  store.answer = 'full';
  tab.keep(draft('1'), NOW);
  assert.deepEqual([tab.place(), tab.isConflict()], ['full', false]);
  store.answer = null;
  assert.equal(tab.keep(draft('2'), LATER), true);
  assert.equal(tab.place(), 'stored');
});

test('what was stored before storing was turned off is stored anew', () => {
  const store = makeStore();
  const tab = keeper(store);
  tab.keep(draft('1'), NOW);
  store.drafts.clear();
  store.answer = 'memory';
  tab.turn('a', true);
  assert.equal(tab.keep(draft('1'), NOW), true);
  assert.equal(tab.place(), 'memory');
  store.answer = null;
  tab.turn('a', false);
  assert.equal(tab.keep(draft('1'), LATER), true);
  assert.deepEqual([tab.place(), store.drafts.size], ['stored', 1]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { median, spread } from '../../themes/standaard/assets/rules/stages.js';
import { cases } from './vectors.mjs';

test('the middle and the range are those of the generator', () => {
  for (const vector of cases('stages')) {
    const found = spread(vector.counts);
    assert.deepEqual({
      counts: vector.counts,
      median: median(vector.counts),
      range: found && { lowest: found.lowest, highest: found.highest },
      schools: found?.total ?? 0,
      stagesInUse: found?.stagesInUse ?? 0,
    }, vector);
  }
});

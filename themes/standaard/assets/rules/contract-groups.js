// Made from Sources/ScanModel/Contract by the tests of ScanModel; a change by hand fails them. To record anew:
// SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests
// What may be shown of schools and groups. Nothing here is said twice.

import { frozen } from './frozen.js';

/**
 * What each level allows: to be counted in a group, to be named to the learning group.
 *
 * @type {Record<import('./contract.js').Sharing, { isCounted: boolean, isNamed: boolean }>}
 */
export const SHARING = frozen({
  none: { isCounted: false, isNamed: false },
  anonymous: { isCounted: true, isNamed: false },
  group: { isCounted: true, isNamed: true },
});

/** The fewest schools whose answers may be shown as a group. */
export const SMALLEST_GROUP = 5;

/** How far the clock of a school may run ahead, in seconds; later is a future that cannot be. */
export const CLOCK_AHEAD = 86400;

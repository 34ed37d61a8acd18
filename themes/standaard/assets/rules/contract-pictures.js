// Made from Sources/ScanModel/Contract by the tests of ScanModel; a change by hand fails them. To record anew:
// SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests
// The colours and measures of pictures. Nothing here is said twice.

import { frozen } from './frozen.js';

/** The steps of the colour ramp of stages and shares. */
export const COLOUR_STEPS = 5;

/** The measures of DotGeometry in Swift, in SVG units. */
export const DOTS = frozen({
  columnWidth: 76,
  mostLargeDots: 25,
  mostDots: 150,
  large: { radius: 5, pitch: 13, perRow: 5 },
  small: { radius: 2, pitch: 6, perRow: 11 },
  barHeight: 90,
  barWidth: 40,
  headroom: 4,
  lift: 3,
  median: { top: 2, bottom: 10, half: 5 },
  labelDrop: 22,
  labelRoom: 4,
});

/** The measures of SpreadStrip in Swift, likewise. */
export const SPREAD = frozen({
  columnWidth: 36,
  barWidth: 26,
  barHeight: 16,
  leastHeight: 2,
  bottom: 17,
  height: 26,
  median: { top: 2, bottom: 8, half: 4 },
});

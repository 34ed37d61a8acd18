// What stands on the overview and loads later: shown when somebody goes there, and when all answers are others.

import * as screens from './screens.js';
import { state } from './state.js';

/** @param {() => void} show */
export function onOverview(show) {
  const isShown = () => screens.current() === 'overzicht';
  screens.onShow(() => { if (isShown()) show(); });
  state.onChange((aspectID) => { if (aspectID === undefined && isShown()) show(); });
  if (isShown()) show();
}

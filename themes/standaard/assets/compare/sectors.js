import { scans } from './data.js';
import { compared } from './state.js';

/** Scans with files of the chosen school year. */
export const present = () => compared.offered().filter(({ rounds }) => rounds.includes(compared.chosen.round))
  .flatMap(({ scan }) => scans.get(scan) ?? []);

/** Whether there are files of several sectors in the chosen school year. */
export const areSeveral = () => present().length > 1;

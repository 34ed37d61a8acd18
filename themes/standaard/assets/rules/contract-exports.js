// Made from Sources/ScanModel/Contract by the tests of ScanModel; a change by hand fails them. To record anew:
// SCANDOSSIER_RECORD=1 swift test --filter ContractScriptTests
// The columns and words of exports. Nothing here is said twice.

import { frozen } from './frozen.js';

/** Of the export of counts: key and heading in their order. */
export const GROUP_COLUMNS = frozen({
  round: 'schooljaar',
  scan: 'scan',
  scanVersion: 'versie',
  groupKind: 'soort groep',
  group: 'groep',
  participants: 'scholen',
  theme: 'thema',
  aspectId: 'aspect-id',
  aspect: 'aspect',
  measure: 'wat',
  stage: 'fase',
  stageName: 'naam fase',
  count: 'aantal',
});

/** Of the export of schools, likewise. */
export const SCHOOL_COLUMNS = frozen({
  round: 'schooljaar',
  schoolCode: 'schoolcode',
  school: 'school',
  place: 'plaats',
  sector: 'sector',
  board: 'bestuur',
  partnerships: 'partnerschappen',
  region: 'regio',
  scan: 'scan',
  scanVersion: 'versie',
  theme: 'thema',
  aspectId: 'aspect-id',
  aspect: 'aspect',
  state: 'soort antwoord',
  current: 'fase nu',
  stage: 'naam fase',
  target: 'ambitie',
  priority: 'prioriteit',
  offer: 'vertellen graag',
  attention: 'aandachtspunten',
  example: 'voorbeeld',
  question: 'vraag aan anderen',
  story: 'wat we kunnen vertellen',
  nextSteps: 'vervolgstappen',
});

/** Of the export from the form, likewise. */
export const FORM_COLUMNS = frozen({
  schoolCode: 'schoolcode',
  school: 'school',
  round: 'schooljaar',
  scan: 'scan',
  scanVersion: 'versie',
  theme: 'thema',
  aspectId: 'aspect-id',
  aspect: 'aspect',
  state: 'soort antwoord',
  current: 'fase nu',
  stage: 'naam fase',
  target: 'ambitie',
  priority: 'prioriteit',
  offer: 'vertellen graag',
  attention: 'aandachtspunten',
  example: 'voorbeeld',
  question: 'vraag aan anderen',
  story: 'wat we kunnen vertellen',
  nextSteps: 'vervolgstappen',
});

/** Words in cells. */
export const EXPORT_WORDS = frozen({
  answered: 'fase gekozen',
  unknown: 'weten we nog niet',
  notApplicable: 'niet van toepassing',
  notDiscussed: 'nog niet besproken',
  yes: 'ja',
  all: 'alle',
  allSchools: 'alle scholen',
  signal: 'te merken aan',
  busy: 'loopt',
  done: 'gedaan',
  stopped: 'gestopt',
  noStage: 'geen fase gekozen',
  or: ' of ',
});

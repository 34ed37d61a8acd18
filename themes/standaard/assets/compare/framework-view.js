// Kwaliteitskader: the aspects per waarborg with a question. Input for a conversation, never a verdict.

import { findAll } from '../page/elements.js';
import { actions } from './actions.js';
import * as aspectWords from './aspect-words.js';
import * as common from './common.js';
import * as parts from './parts.js';
import * as screens from './screens.js';
import { compared } from './state.js';

const ids = findAll(document, '#compare template[data-part^="safeguard-"]')
  .map(({ dataset }) => (dataset.part ?? '').replace('safeguard-', '')).filter((id) => id !== 'aspect');

screens.add('framework', (scan) => {
  const outcome = compared.outcome();
  if (outcome.kind !== 'shown') return [common.withheld(outcome.kind)];
  const pictures = compared.picturesOf(outcome, scan);
  const sections = ids.map((id) => {
    const section = parts.make(`safeguard-${id}`);
    section.append(...scan.aspects.flatMap(({ title, safeguards }, index) => (safeguards.includes(id)
      ? [parts.make('safeguard-aspect', { title, sentence: aspectWords.now(pictures[index]) })] : [])));
    return section;
  });
  return [common.participants(outcome), actions(), ...sections];
});

// What stands out, at the top of the picture: a few sentences made by rules, each leading to its aspect.

import { find } from '../page/elements.js';
import * as story from '../rules/compare/story.js';
import { count, say } from './data.js';
import * as parts from './parts.js';
import { goTo } from './overview-view.js';
import { compared } from './state.js';

/** @param {story.Finding} finding */
function sentence({ kind, schools, count: n, other, range }) {
  if (kind === 'differ') {
    const [min, max] = range ?? [0, 0];
    return say('group.story.differ', { min, max, schools });
  }
  if (kind === 'match') {
    const [need, offer] = [count('group.story.need', n, { schools }), count('group.story.offer', other)];
    return say('group.story.match', { need, offer });
  }
  if (kind === 'moved') return say('group.story.moved', { up: n, down: other, schools });
  if (kind === 'silent' && n === schools) return say('group.story.nobody', { schools });
  return count(`group.story.${kind}`, n, { schools });
}

/**
 * @param {import('./data.js').Scan} scan
 * @param {import('./state.js').Outcome} outcome
 * @returns {Element[]} none when nothing stands out
 */
export function make(scan, outcome) {
  const rounds = compared.roundsOf(scan);
  const isShown = rounds?.kind === 'shown';
  const moves = isShown ? new Map(rounds.group.aspects.map(({ aspectID, counts }) => [aspectID, counts])) : null;
  const found = story.make(compared.picturesOf(outcome, scan), outcome.results.length, moves);
  if (found.length === 0) return [];
  const titles = new Map(scan.aspects.map(({ id, title }) => [id, title]));
  const element = parts.make('story');
  find(element, 'ul').append(...found.map((finding) => {
    const line = parts.make('finding', {
      kind: say(`group.story.kind.${finding.kind}`, { earlier: rounds?.earlier ?? '' }),
      title: titles.get(finding.aspectID), sentence: sentence(finding),
    });
    goTo(find(line, 'a', HTMLAnchorElement), finding.aspectID);
    return line;
  }));
  return [element];
}

// How far somebody had read. A browser looks for the place before the page is opened, when there is nothing to scroll yet.

import { keep, kept } from './tab.js';

const NAME = 'places';
const MOST = 50;

/** @returns {[string, number][]} */
function places() {
  return JSON.parse(kept(NAME) ?? '[]');
}

export function leaveTrail() {
  window.addEventListener('pagehide', () => {
    const { href } = location;
    const others = places().filter(([address]) => address !== href);
    keep(NAME, JSON.stringify([...others, [href, Math.round(scrollY)]].slice(-MOST)));
  });
}

export function returnToPlace() {
  if (scrollY > 0) return;
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = !(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate';
  const place = isNew ? undefined : places().find(([address]) => address === location.href);
  if (place) scrollTo(0, place[1]);
  else if (location.hash) document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView();
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

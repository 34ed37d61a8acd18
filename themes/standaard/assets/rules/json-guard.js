// Looks through JSON text before it is parsed: how deep it goes, and whether its keys are fit to be read.

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const BACKSLASH = 0x5c;

/**
 * The index behind the closing quote of the string that starts here, or -1.
 *
 * @param {string} text
 * @param {number} start
 */
function endOfString(text, start) {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (before > start && text.charCodeAt(before) === BACKSLASH) before -= 1;
    const isEscaped = (quote - before) % 2 === 0;
    if (!isEscaped) return quote + 1;
  }
  return -1;
}

/**
 * @param {string} text
 * @param {number} start
 */
function isFollowedByColon(text, start) {
  let index = start;
  while (' \t\n\r'.includes(text[index] || '-')) index += 1;
  return text[index] === ':';
}

/**
 * One pass from front to back, without recursion. Text that is no JSON may pass; parsing finds that out.
 *
 * @param {string} text
 * @param {number} deepest
 * @returns {null | {fact: 'tooDeep' | 'forbiddenKey' | 'duplicateKey', key?: string}}
 */
export function inspect(text, deepest) {
  /** @type {(Set<string> | null)[]} */
  const open = []; // For every object around this place the keys so far, for every list null.
  let index = 0;
  while (index < text.length) {
    const character = text[index];
    let next = index + 1;
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      if (open.length > deepest) return { fact: 'tooDeep' };
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === '"') {
      next = endOfString(text, index);
      if (next < 0) return null;
      const keys = open[open.length - 1];
      if (keys && isFollowedByColon(text, next)) {
        const key = unescaped(text.slice(index, next));
        if (forbidden.has(key)) return { fact: 'forbiddenKey', key };
        if (keys.has(key)) return { fact: 'duplicateKey', key };
        keys.add(key);
      }
    }
    index = next;
  }
  return null;
}

/** @param {string} literal */
function unescaped(literal) {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal);
  } catch {
    return literal;
  }
}

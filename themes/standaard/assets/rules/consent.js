// Whether others may read a text of an answer, as Answer.shows in Swift. Bound to Tests/Fixtures/vectors/exports.json.

/**
 * @param {import('./contract.js').Answer} answer
 * @param {{key: import('./contract.js').AnswerText, isNote: boolean, hasConsent: boolean}} text
 * @param {boolean} showsNotes whether the school shares its notes with these readers
 */
export function shows({ shared }, { key, isNote, hasConsent }, showsNotes) {
  return (showsNotes || !isNote) && (shared.includes(key) || !hasConsent);
}

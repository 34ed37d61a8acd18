'use strict';

// What one school says about each aspect of a scan: what the rules of comparing look at. As SchoolAnswers in Swift.
{
  /**
   * @typedef {object} School one per school
   * @property {string} code
   * @property {string} name may be empty
   * @property {boolean} named whether it may be shown by name with its stages; the others take no part in what names
   * @property {Map<string, Answer>} answers by the id that the aspect has now, as in a ScanDocument
   */

  /** The stage a school is at, or null. */
  function stage(answer) {
    return answer && answer.state === 'answered' ? answer.current : null;
  }

  const key = (school) => Scandossier.schoolCode.key(school.code);

  /** By code: an order that says nothing about the schools. */
  function byCode(left, right) {
    return Scandossier.order.compare(key(left), key(right));
  }

  /** Those that may be shown by name, by code. */
  function named(schools) {
    return schools.filter((school) => school.named).sort(byCode);
  }

  Scandossier.schools = { stage, key, byCode, named };
}

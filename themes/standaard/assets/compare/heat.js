'use strict';

// Aspects × schools, never ordered by what the cells say. As HeatTable in Swift; bound to Tests/Fixtures/vectors/heat.json.
{
  const { order, schools: all } = Scandossier;

  /** @returns {number | 'unknown' | 'notApplicable' | null} null: not discussed, or a stage that the scan does not have */
  function cell(answer, stages) {
    const stage = all.stage(answer);
    if (stage !== null) return stage >= 1 && stage <= stages ? stage : null;
    return ['unknown', 'notApplicable'].includes(answer?.state) ? answer.state : null;
  }

  /**
   * @param {School[]} group each school once; only those that may be named get a column
   * @param {string[]} aspectIDs in the order of the scan
   * @param {number} stages how many the scan has
   * @param {string[]} registerCodes the order of the register; schools that it does not know come last, by name
   */
  function table(group, aspectIDs, stages, registerCodes = []) {
    const places = new Map(registerCodes.map((code, place) => [Scandossier.schoolCode.key(code), place]).reverse());
    const place = (school) => places.get(all.key(school)) ?? registerCodes.length;
    // Sorting is stable: what is equal stays in the order of the codes.
    const ordered = all.named(group).sort((left, right) => place(left) - place(right)
      || order.compare(left.name.toLowerCase(), right.name.toLowerCase()));
    return {
      columns: ordered.map(({ code, name }) => ({ code, name })),
      rows: aspectIDs.map((aspectID) => ({
        aspectID,
        cells: ordered.map(({ answers }) => cell(answers.get(aspectID), stages)),
      })),
    };
  }

  Scandossier.heat = { table };
}

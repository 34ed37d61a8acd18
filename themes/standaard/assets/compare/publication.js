'use strict';

// Which results count, and which groups may be shown, to the learning group. As ResultSelection, PublicationRule and
// PublicationPlan in Swift, where stands why it holds. Bound to Tests/Fixtures/vectors: publication.json, suppression.json
// and round-suppression.json.
{
  const { editions, moments, order, schoolCode } = Scandossier;
  const MINIMUM = 5;

  /**
   * @typedef {object} Result
   * @property {string} id
   * @property {string} code
   * @property {string} modifiedAt
   * @property {'none' | 'anonymous' | 'group'} sharing
   * @property {{id: string, version: string, digest: string}} scan what it answers
   *
   * @typedef {object} Outcome
   * @property {'shown' | 'tooFew' | 'noData'} kind
   * @property {Result[]} results those that are counted; empty unless shown
   * @property {boolean} isNamedOnly whether schools without a name are left out because they are too few
   */

  const key = (result) => schoolCode.key(result.code);
  const isNamed = (result) => result.sharing === 'group';

  /**
   * Takes sets of schools in, unless a reader could then work out the counts of a few of the protected ones.
   *
   * @param {Iterable<string>} schools the keys of the schools to protect
   */
  function rule(schools, minimum = MINIMUM) {
    const protect = [...new Set(schools)];
    return ruleFrom(new Map(protect.map((school) => [school, 0])), [protect.length], minimum);
  }

  /** Every protected school is in one atom; 0 is that of the schools in no published set. */
  function ruleFrom(atoms, sizes, minimum) {
    function accept(members) {
      const inside = new Map();
      for (const school of new Set(members)) {
        const atom = atoms.get(school);
        if (atom !== undefined) inside.set(atom, [...(inside.get(atom) ?? []), school]);
      }
      for (const [atom, schools] of inside) {
        const rest = sizes[atom] - schools.length;
        if (schools.length < minimum || atom !== 0 && rest !== 0 && rest < minimum) return false;
      }
      for (const [atom, schools] of inside) {
        if (atom !== 0 && schools.length === sizes[atom]) continue;
        for (const school of schools) atoms.set(school, sizes.length);
        sizes[atom] -= schools.length;
        sizes.push(schools.length);
      }
      return true;
    }
    return { accept, copy: () => ruleFrom(new Map(atoms), [...sizes], minimum) };
  }

  /** Below 0 when the first result is the later one; ties by id. */
  function byLatest(left, right) {
    return order.compareNumbers(moments.instant(right.modifiedAt), moments.instant(left.modifiedAt))
      || order.compare(right.id, left.id);
  }

  const byCode = (left, right) => order.compare(key(left), key(right)) || order.compare(left.id, right.id);

  /**
   * Of each school the latest result speaks, also when it says that nothing may be shared.
   *
   * @param {Result[]} results of one scan and one school year
   * @param {Edition} edition the scan as the site has it
   * @returns {{counted: Result[], leftOut: {result: Result, reason: 'superseded' | 'notShared' | 'otherVersion',
   *   by?: Result}[]}} `by` is the later one
   */
  function select(results, edition) {
    const schools = new Map();
    for (const result of results) schools.set(key(result), [...(schools.get(key(result)) ?? []), result]);
    const counted = [];
    const leftOut = [];
    for (const versions of schools.values()) {
      const [latest, ...older] = versions.sort(byLatest);
      for (const result of older) leftOut.push({ result, reason: 'superseded', by: latest });
      if (latest.sharing === 'none') leftOut.push({ result: latest, reason: 'notShared' });
      else if (!editions.meansTheSame(latest.scan, edition)) leftOut.push({ result: latest, reason: 'otherVersion' });
      else counted.push(latest);
    }
    return { counted: counted.sort(byCode), leftOut: leftOut.sort((left, right) => byCode(left.result, right.result)) };
  }

  /**
   * What may be shown of every group, in the order in which they are tried.
   *
   * @param {{codes: string[] | null}[]} groups null: every school
   * @param {Result[]} counted
   * @returns {Outcome[]}
   */
  function plan(groups, counted, minimum = MINIMUM) {
    const guard = rule(counted.filter((result) => !isNamed(result)).map(key), minimum);
    return groups.map((group) => outcome(inGroup(group, counted), guard));
  }

  function inGroup({ codes }, results) {
    if (codes === null) return results;
    const keys = new Set(codes.map(schoolCode.key));
    return results.filter((result) => keys.has(key(result)));
  }

  function outcome(results, guard) {
    const none = (kind) => ({ kind, results: [], isNamedOnly: false });
    if (results.length === 0) return none('noData');
    if (guard.accept(results.map(key))) return { kind: 'shown', results, isNamedOnly: false };
    const named = results.filter(isNamed);
    return named.length === 0 ? none('tooFew') : { kind: 'shown', results: named, isNamedOnly: true };
  }

  /**
   * @typedef {object} Year what is shown of one school year
   * @property {Outcome[]} outcomes as `plan` gave them
   * @property {Result[]} counted
   */

  /** The rule of a year with all that is shown of it. */
  function guardOf({ outcomes, counted }, minimum) {
    const guard = rule(counted.filter((result) => !isNamed(result)).map(key), minimum);
    for (const { kind, results, isNamedOnly } of outcomes) {
      if (kind === 'shown' && !isNamedOnly) guard.accept(results.map(key));
    }
    return guard;
  }

  /**
   * Per year but the last, and per group, the results of the schools with a result in it and in the year before: all of
   * them when no reader can subtract, else those with a name in both. As RoundsPlan in Swift, where stands why it holds.
   *
   * @param {{codes: string[] | null}[]} groups in the order in which they are tried
   * @param {Year[]} years the newest first
   * @returns {{kind: Outcome['kind'], pairs: [Result, Result][], isNamedOnly: boolean}[][]} the earlier and the later result
   */
  function rounds(groups, years, minimum = MINIMUM) {
    const guards = years.map((year) => guardOf(year, minimum));

    /** Both rules take the schools, or neither does. */
    function accept(place, keys) {
      const trial = [guards[place].copy(), guards[place + 1].copy()];
      if (!trial.every((guard) => guard.accept(keys))) return false;
      guards.splice(place, 2, ...trial);
      return true;
    }

    return years.slice(0, -1).map((later, place) => groups.map((group) => {
      const before = new Map(years[place + 1].counted.map((result) => [key(result), result]));
      const pairs = inGroup(group, later.counted).filter((result) => before.has(key(result)))
        .map((result) => [before.get(key(result)), result]);
      if (pairs.length === 0) return { kind: 'noData', pairs, isNamedOnly: false };
      if (accept(place, pairs.map(([, result]) => key(result)))) return { kind: 'shown', pairs, isNamedOnly: false };
      const named = pairs.filter((pair) => pair.every(isNamed));
      return named.length === 0 ? { kind: 'tooFew', pairs: [], isNamedOnly: false } : { kind: 'shown', pairs: named, isNamedOnly: true };
    }));
  }

  Scandossier.publication = { MINIMUM, key, isNamed, plan, rounds, rule, select };
}

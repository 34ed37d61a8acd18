"""The rules of comparing in script, bound to the vectors that bind Swift too. They run in a page with nothing else in it."""

import json
import re

import pytest
from site_build import ROOT, THEME

ASSETS = THEME / "assets"
VECTORS = ROOT / "Tests" / "Fixtures" / "vectors"
# In loading order: each uses only those before it.
NAMES = ["scan/text.js", "scan/moments.js", "scan/school-code.js"] + [
    f"compare/{name}.js" for name in [
        "order", "schools", "editions", "rounds", "need", "suggestions", "same-question", "picture", "agenda", "heat",
        "shared-aspects", "publication"]]

# What the vectors leave out is filled in: a short answer is answered, a school is named.
READ = """
const answers = (items) => new Map(Object.entries(items ?? {}).map(([id, item]) => [id, {
  current: null, target: null, state: 'answered', priority: false, offer: false, ...item }]));
const schools = (items) => items.map((item) => ({ name: '', named: true, ...item, answers: answers(item.answers) }));
"""


def cases(name):
    return json.loads((VECTORS / f"{name}.json").read_text())["cases"]


@pytest.fixture
def rules(page):
    """A blank page with the modules."""
    for name in NAMES:
        page.add_script_tag(content=(ASSETS / name).read_text())
    return page


def run(page, name, body):
    """What a function body makes of every case of a file of vectors."""
    return page.evaluate(f"(cases) => {{ {READ} return cases.map((vector) => {{ {body} }}); }}", cases(name))


def test_every_module_is_here():
    assert {f"compare/{path.name}" for path in (ASSETS / "compare").glob("*.js")} == {
        name for name in NAMES if name.startswith("compare/")}


def test_rounds(rules):
    found = run(rules, "rounds", """
      const edition = (version) => version && { ...version, aspects: version.aspects.map((aspect) => ({
        id: aspect.id, stageTexts: [...aspect.texts], renamedFrom: aspect.renamedFrom ?? [] })) };
      const [earlier, later] = [vector.earlier, vector.later].map(edition);
      const unknown = { id: 'proef', version: 'onbekend', digest: 'onbekend' };
      const comparisons = vector.schools.map((school) => Scandossier.rounds.ofSchool(
        { scan: earlier ?? unknown, edition: earlier, answers: answers(school.earlier) },
        { scan: later, edition: later, answers: answers(school.later) }));
      const group = Scandossier.rounds.ofGroup(later.aspects.map(({ id }) => id), comparisons);
      return { steps: comparisons, group: {
        schools: group.schools, aspects: group.aspects.map(({ aspectID, counts }) => ({ aspectID, ...counts })) } };
    """)
    for vector, result in zip(cases("rounds"), found, strict=True):
        assert result["steps"] == [school["steps"] for school in vector["schools"]], vector["name"]
        assert result["group"] == vector["group"], vector["name"]


# The order in which schools are handed over plays no part.
@pytest.mark.parametrize("order", ["group", "group.toReversed()"])
def test_suggestions(rules, order):
    found = run(rules, "suggestions", f"""
      const group = schools(vector.schools);
      const suggestions = Scandossier.suggestions.among({order}, vector.aspects);
      return Object.fromEntries(group.map((school) => [school.code, suggestions(school)]));
    """)
    for vector, result in zip(cases("suggestions"), found, strict=True):
        own = {school["code"]: school["answers"] for school in vector["schools"]}
        for code, suggestions in result.items():
            for suggestion in suggestions:
                need, answer = suggestion.pop("need"), own[code][suggestion["aspectID"]]
                expected = {"current": answer["current"], "target": answer["target"], "priority": answer.get("priority", False)}
                assert need == expected, vector["name"]
        assert result == vector["suggestions"], vector["name"]


@pytest.mark.parametrize("order", ["group", "group.toReversed()"])
def test_same_questions(rules, order):
    found = run(rules, "pairing", f"""
      const group = schools(vector.schools);
      return Scandossier.sameQuestion.find({order}, vector.aspects).map((question) => (
        {{ ...question, members: question.members.map(({{ code }}) => code) }}));
    """)
    for vector, result in zip(cases("pairing"), found, strict=True):
        assert result == vector["questions"], vector["name"]


def test_agendas(rules):
    found = run(rules, "agenda", """
      const all = vector.schools.map(answers);
      const pictures = vector.aspects.map((id) => Scandossier.picture.of(id, vector.stages, all.map((own) => own.get(id))));
      return { pictures, items: Scandossier.agenda.make(pictures, all.length).map(({ picture, reasons }) => (
        { aspectID: picture.aspectID, reasons })) };
    """)
    for vector, result in zip(cases("agenda"), found, strict=True):
        assert result["items"] == vector["items"], vector["name"]
        for picture, counts in zip(result["pictures"], vector.get("pictures", [])):
            assert picture == {"aspectID": picture["aspectID"], **counts}, vector["name"]
        for picture in result["pictures"]:
            counted = sum(picture["stageCounts"]) + picture["unknown"] + picture["notApplicable"] + picture["notDiscussed"]
            assert counted == len(vector["schools"]), vector["name"]


@pytest.mark.parametrize("order", ["group", "group.toReversed()"])
def test_heat_tables(rules, order):
    found = run(rules, "heat", f"""
      const group = schools(vector.schools);
      const table = Scandossier.heat.table({order}, vector.aspects, vector.stages, vector.register);
      return {{ columns: table.columns.map(({{ code }}) => code), cells: table.rows.map(({{ cells }}) => cells) }};
    """)
    for vector, result in zip(cases("heat"), found, strict=True):
        assert result == {"columns": vector["columns"], "cells": vector["cells"]}, vector["name"]


@pytest.mark.parametrize("order", ["vector.scans", "vector.scans.toReversed()"])
def test_shared_aspects(rules, order):
    found = run(rules, "sectors", f"return Scandossier.sharedAspects.of({order});")
    for vector, result in zip(cases("sectors"), found, strict=True):
        assert result == {"aspectIDs": vector["shared"], "leftOut": vector["leftOut"]}, vector["name"]


def test_which_sets_may_be_published(rules):
    found = run(rules, "suppression", """
      const rule = Scandossier.publication.rule(vector.protected, vector.minimum);
      return vector.groups.map((group) => rule.accept(group));
    """)
    for vector, result in zip(cases("suppression"), found, strict=True):
        assert result == vector["published"], vector["name"]


# The order of the results plays no part; that of the groups does.
@pytest.mark.parametrize("order", ["results", "results.toReversed()"])
def test_what_is_shown_of_groups(rules, order):
    found = run(rules, "publication", f"""
      const {{ publication, schoolCode }} = Scandossier;
      const scan = {{ id: 'proef', version: '2026.1', digest: 'd1', aspects: [] }};
      const results = vector.results.map((result) => ({{
        id: '00000000-0000-4000-8000-000000000000', modifiedAt: '2026-11-23T10:00:00Z', ...result,
        scan: {{ ...scan, ...result.scan }} }}));
      const {{ counted, leftOut }} = publication.select({order}, scan);
      return {{
        leftOut: leftOut.map(({{ result, reason }}) => ({{ code: schoolCode.key(result.code), reason }})),
        outcomes: publication.plan(vector.groups, counted).map((outcome, index) => ({{
          name: vector.groups[index].name, outcome: outcome.kind, namedOnly: outcome.isNamedOnly,
          counted: outcome.results.map(publication.key) }})) }};
    """)
    for vector, result in zip(cases("publication"), found, strict=True):
        assert result == {"leftOut": vector["leftOut"], "outcomes": vector["outcomes"]}, vector["name"]


def test_rounds_are_shown_as_the_vectors_say(rules):
    found = run(rules, "round-suppression", """
      const { publication } = Scandossier;
      const result = (sharing) => (code) => ({ id: 'x', code, sharing });
      const years = vector.years.map(({ anonymous, named }) => {
        const counted = [...anonymous.map(result('anonymous')), ...named.map(result('group'))];
        return { counted, outcomes: publication.plan(vector.groups, counted) };
      });
      return publication.rounds(vector.groups, years).map((year) => year.map(({ kind, pairs, isNamedOnly }) => (
        { outcome: kind, schools: pairs.length, namedOnly: isNamedOnly })));
    """)
    assert found == [vector["rounds"] for vector in cases("round-suppression")]


def test_rounds_hide_who_joined_or_left(rules):
    """As RoundPublicationTests in Swift: pictures of both years and their rounds, schools without a name."""
    def accepts(earlier, later):
        return rules.evaluate("""([earlier, later]) => {
          const { publication } = Scandossier;
          const year = ([first, last]) => {
            const counted = Array.from({ length: last - first + 1 }, (_, index) => (
              { id: 'x', code: `s${String(first + index).padStart(2, '0')}`, sharing: 'anonymous' }));
            return { counted, outcomes: publication.plan([{ codes: null }], counted) };
          };
          const [[found]] = publication.rounds([{ codes: null }], [year(later), year(earlier)]);
          return found.kind;
        }""", [earlier, later])
    assert accepts([1, 5], [1, 5]) == "shown"
    assert accepts([1, 10], [1, 9]) == "tooFew"
    assert accepts([1, 9], [1, 10]) == "tooFew"
    assert accepts([1, 10], [6, 11]) == "tooFew"
    assert accepts([1, 10], [6, 15]) == "shown"
    assert accepts([1, 10], [8, 17]) == "tooFew"
    assert accepts([1, 10], [11, 20]) == "noData"


def test_modules_share_one_name_and_write_no_markup():
    for name in NAMES:
        text = (ASSETS / name).read_text()
        outside = [line for line in text.split("\n") if re.match(r"(const|let|var|function|class)\b", line)]
        assert text.startswith("'use strict';\n"), name
        assert name == "scan/text.js" or outside == [], name
        if name.startswith("compare/"):
            assert not re.search(r"innerHTML|outerHTML|document|eval\(|new Function|localStorage|Date", text.replace("ScanDocument", "")), name

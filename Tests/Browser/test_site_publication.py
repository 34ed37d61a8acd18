"""Nothing on a site can be traced to a school that did not want that, whatever a reader adds and subtracts.

Over the demonstration and over generated sites in which groups share schools and change from year to year; for everyone
and for the learning group.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

import site_build
import site_corpus
import site_groups
import site_publication
from site_algebra import RowSpace, carried, total
from site_comparison import Comparison
from site_groups import MINIMUM
from site_publication import Published

SEEDS = (1, 2, 3)
CASES = ["demonstration", *(f"seed-{seed}" for seed in SEEDS)]
AUDIENCES = ["public", "group"]


texts = lru_cache(maxsize=2)(lambda case: site_publication.texts(case.site))


@dataclass(eq=False)
class Case:
    site: Path
    content: Path
    comparison: Comparison
    sectors: list[Published]
    audience: str


@pytest.fixture(scope="module")
def cases() -> dict[tuple[str, str], Case]:
    return {}


def _options(content: Path, audience: str) -> tuple[str, ...]:
    """For whom, in the words of the command: a group that holds all schools shows whatever can be shown."""
    everyone = site_build.EVERYONE if content == site_build.CONTENT else site_corpus.EVERYONE
    return ("--audience", "group", "--group", everyone) if audience == "group" else ()


def _param(name: str, audience: str) -> object:
    """All tests of a case in one worker: reading its pages takes longer than most of them."""
    case = f"{name}-{audience}"
    group = f"pages-{audience}" if name == "demonstration" else f"publication-{case}"
    return pytest.param((name, audience), id=case, marks=pytest.mark.xdist_group(group))


@pytest.fixture(params=[_param(name, audience) for name in CASES for audience in AUDIENCES])
def case(request: pytest.FixtureRequest, cases: dict, binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Case:
    name, audience = request.param
    if request.param not in cases:
        content = site_build.CONTENT
        if name == "demonstration":
            site = request.getfixturevalue("closed_site" if audience == "group" else "site")
        else:
            folder = tmp_path_factory.mktemp(f"{name}-{audience}")
            content, site = folder / "content", folder / "site"
            site_corpus.write(content, int(name.removeprefix("seed-")))
            site_build.build(binary, site, *_options(content, audience), content=content)
        is_learning = audience == "group" and name != "demonstration"
        edition = site_groups.Edition("learning", site_corpus.EVERYONE) if is_learning else None
        comparison = Comparison(site, content, is_closed=audience == "group", edition=edition)
        sectors = [Published(comparison, sector) for sector in comparison.scans]
        cases[request.param] = Case(site, content, comparison, sectors, audience)
    return cases[request.param]


def test_every_number_is_a_count_over_its_schools(case: Case) -> None:
    """Reading all pages is what `Published` does; here: that there was something to read, and the overview."""
    rows = sum(len(published.rows) for published in case.sectors)
    rounds = sum(published.rounds for published in case.sectors)
    assert rows > 12, f"{rows} sets: too few to prove anything"
    # The public demonstration is too small for rounds; the generated sites are not.
    assert rounds or (case.content, case.audience) == (site_build.CONTENT, "public")
    assert site_publication.check_other_numbers(case.comparison) >= len(case.comparison.shown)


def test_what_is_withheld_cannot_be_worked_out(case: Case) -> None:
    withheld = 0
    for published in case.sectors:
        space = published.space()
        for name, row in published.withheld.items():
            withheld += 1
            assert not space.derives(row), f"{published.sector}: {name} follows from what is shown"
    assert withheld, "nothing is withheld: this proves nothing"


def test_nothing_follows_about_fewer_than_five_schools(case: Case) -> None:
    for published in case.sectors:
        leaks = published.space().leaks(MINIMUM)
        assert not leaks, f"{published.sector}: something follows about {leaks[0]}"


def test_the_solver_sees_what_a_withheld_group_would_give_away(case: Case) -> None:
    """The proof can fail: a group that is withheld could be worked out if it stood there, and then so could a few schools.

    Not of every group: the rule is simple and refuses some that would do no harm.
    """
    caught = 0
    for published in case.sectors:
        for name, row in published.withheld.items():
            space = published.space(row)
            assert space.derives(row), name
            caught += bool(space.leaks(MINIMUM))
    assert caught


def test_the_solver_sees_what_rounds_with_one_joiner_give_away(case: Case) -> None:
    """A group with one school more in the later year, and rounds over the others beside it: that school stands alone."""
    for published in case.sectors:
        years = case.comparison.years
        protected = sorted(case.comparison.protected(published.sector, years[-1]))
        if len(protected) > MINIMUM:
            group, (joiner, *others) = total(years[-1], protected), protected
            assert published.space(group, total(years[-2], others), carried(years[-2], years[-1], others)).leaks(MINIMUM)
            return
    pytest.fail("no sector has enough schools for the control")


def test_the_solver_on_small_examples() -> None:
    cells = {("1", letter) for letter in "abcdefghijkl"} | {("2", letter) for letter in "abcdefghijkl"}
    whole, six, five = "abcdefghijkl", "abcdef", "abcde"
    assert not RowSpace([total("1", whole), total("1", six)], cells).leaks(MINIMUM)
    assert RowSpace([total("1", whole), total("1", six)], cells).derives(total("1", "ghijkl"))
    # Twelve less six less five leave one.
    assert RowSpace([total("1", whole), total("1", six), total("1", "ghijk")], cells).leaks(MINIMUM) == [[("1", "l")]]
    # Two years apart are safe, and together with what happened between them they are not.
    apart = [total("1", whole), total("2", "abcdefghijk")]
    assert not RowSpace(apart, cells).leaks(MINIMUM)
    assert RowSpace([*apart, carried("1", "2", "abcdefghijk")], cells).leaks(MINIMUM) == [[("1", "l")]]
    # Overlapping sets from which no small one follows: atoms of four and one, always together.
    knot = [total("1", "abcd" + "efgh"), total("1", "abcd" + "ijkl")]
    assert not RowSpace(knot, cells).derives(total("1", "abcd"))
    assert not RowSpace(knot, cells).leaks(4 + 1)
    # Known schools can be taken out.
    known = cells - {("1", letter) for letter in five}
    assert not RowSpace([total("1", whole)], known).leaks(MINIMUM)
    assert RowSpace([total("1", six)], known).leaks(MINIMUM) == [[("1", "f")]]


def test_secrets_are_found_as_whole_words() -> None:
    secrets = site_publication.Secrets({"De Ark", "90XA00", "(x)"})
    for text, found in [
        ("de ark", ["de ark"]), ("In De Ark.", ["de ark"]), ("de arken", []), ("mede ark", []), ("_de ark", []),
        ("de arken van de ark", ["de ark"]), ("90xa00-2026", ["90xa00"]), ("90xa001", []), ("a (x) b", ["(x)"]),
        ("a(x)", []), ("", []), ("éde ark", []), ("²90XA00", []), ("‘De Ark’ 90XA00", ["90xa00", "de ark"]),
    ]:
        assert secrets.found_in(text) == found, text


def test_nobody_is_named_who_did_not_want_that(case: Case) -> None:
    """No code and no name in any file or file name, but for the list in which a school chooses itself."""
    comparison = case.comparison
    by_year = {year: set() for year in comparison.years}
    for sector, year in comparison.counting:
        by_year[year] |= comparison.named(sector, year)
    ever = set().union(*by_year.values())
    names = {code: school.name for year in comparison.years for code, school in comparison.register[year].items()}
    names |= {code: school.name for code, school in site_groups.schools(case.content).items()}
    shown = {names[code] for code in ever}
    hidden = {word for code in names.keys() - ever for word in (code, names[code]) if word not in shown}
    assert len(hidden) > 5
    never = site_publication.Secrets(hidden)
    # Named in one year does not mean named in another.
    in_year = {
        f"resultaten/{year}/": site_publication.Secrets(
            {names[code] for code in names.keys() - named} - {names[code] for code in named}
        )
        for year, named in by_year.items()
    }
    found = []
    for name, text in texts(case).items():
        for secrets in [never, *(secrets for folder, secrets in in_year.items() if name.startswith(folder))]:
            found += [f"{name}: {word}" for word in secrets.found_in(text)]
    assert not found, "\n".join(found[:20])


def test_school_pages_are_those_of_the_named(case: Case) -> None:
    for year in case.comparison.years:
        named = set().union(*(case.comparison.named(sector, year) for sector in case.comparison.scans))
        files = {path.name for path in (case.site / "resultaten" / year).glob("school-*")}
        assert files == {f"school-{code.lower()}.html" for code in named}, year
        assert bool(files) == (case.audience == "group"), year


def allowed_words(case: Case) -> set[str]:
    """What schools wrote and share with the learning group, their name beside it."""
    if case.audience == "public":
        return set()
    files = [file for results in case.comparison.counting.values() for file in results.values()]
    sharing = [file for file in files if file["sharing"] == "group" and file["shareNotes"]]
    words = {text for file in sharing for text in site_publication.own_words(file)} - {file["id"] for file in sharing}
    # A question, an example and a story each have a consent of their own.
    kept = {
        " ".join(answer[kind].split())
        for file in sharing for answer in file["answers"].values() for kind in ("question", "example", "story")
        if answer.get(kind) and kind not in answer.get("shared", [])
    }
    return words - kept


def test_nobodys_words_are_shown_who_did_not_want_that(case: Case) -> None:
    allowed = allowed_words(case)
    files = site_groups.results(case.content)
    private = site_publication.Secrets(site_publication.private_words(files, case.content) - allowed)
    assert len(private) > 100
    found = [f"{name}: {words[:2]}" for name, text in texts(case).items() if (words := private.found_in(text))]
    assert not found, "\n".join(found[:20])
    if case.audience == "group":
        shown = site_publication.Secrets(allowed & site_publication.private_words(files, case.content))
        pages = " ".join(text for name, text in texts(case).items() if "/school-" in name)
        assert len(shown.found_in(pages)) > 5, "schools that share their words find them back"


def test_the_tables_name_nobody_who_did_not_want_that(case: Case, binary: Path) -> None:
    """`results export` for the same readers: no other names and no other words than the site."""
    comparison = case.comparison
    named = {code for sector, year in comparison.counting for code in comparison.named(sector, year)}
    names = {code: school.name for register in comparison.register.values() for code, school in register.items()}
    shown = {names[code] for code in named}
    hidden = {word for code in names.keys() - named for word in (code, names[code]) if word not in shown}
    private = site_publication.private_words(site_groups.results(case.content), case.content) - allowed_words(case)
    secrets = site_publication.Secrets(hidden | private)
    for name, text in site_publication.exports(binary, case.content, *_options(case.content, case.audience)).items():
        assert len(text) > 1000 and not secrets.found_in(" ".join(text.split())), name

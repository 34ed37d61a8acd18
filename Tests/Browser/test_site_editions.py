"""The closed edition of a group shows its members and nobody else; all editions are made in one go."""

import re
from pathlib import Path

import pytest

import site_build
import site_dom
import site_groups
import site_publication
from site_comparison import Comparison
from site_groups import MINIMUM, Edition
from site_publication import Published

pytestmark = pytest.mark.xdist_group("editions")

EDITIONS = {
    "leergroep-leergroep-samen-begeleiden": Edition("learning", "Leergroep Samen begeleiden"),
    "regio-onderwijsregio-wielmerland": Edition("region", "Onderwijsregio Wielmerland"),
    "partnerschap-opleidingsnetwerk-quelder": Edition("partnership", "Opleidingsnetwerk Quelder"),
    "partnerschap-samen-opleiden-wielmerland": Edition("partnership", "Samen Opleiden Wielmerland"),
    "bestuur-dovermeer-college": Edition("board", "Dovermeer College"),
    "bestuur-stichting-basisscholen-wielmerland": Edition("board", "Stichting Basisscholen Wielmerland"),
    "bestuur-stichting-voortgezet-onderwijs-hazelmonde": Edition("board", "Stichting Voortgezet Onderwijs Hazelmonde"),
    "bestuur-vereniging-voor-onderwijs-ravelgouw": Edition("board", "Vereniging voor Onderwijs Ravelgouw"),
}
# Those that leave schools out, one of each kind.
PARTS = [name for name in EDITIONS if not name.startswith("regio-")]
SCHOOLS = site_groups.schools(site_build.CONTENT)


@pytest.fixture(scope="module")
def editions(binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("editions") / "besloten"
    site_build.build(binary, output, "--audience", "group", "--all-groups")
    return output


def test_every_group_has_its_own(editions: Path) -> None:
    assert {folder.name for folder in editions.iterdir()} == EDITIONS.keys()


@pytest.mark.parametrize("name", PARTS)
def test_nobody_else_is_in_it(editions: Path, name: str) -> None:
    """Not by name and not by code, in whatever file; editors tell of three of the schools themselves."""
    members = {code for code, school in SCHOOLS.items() if EDITIONS[name].holds(school)}
    told = site_publication.source_text(site_build.CONTENT)
    words = {word for code in SCHOOLS.keys() - members for word in (code, SCHOOLS[code].name)}
    others = site_publication.Secrets({word for word in words if not site_publication.stands_in(told, word.casefold())})
    assert members and len(others) > 20
    found = []
    for path, file in site_build.files(editions / name).items():
        text = f"{path} {file.read_bytes().decode('utf-8', errors='replace')}"
        found += [f"{path}: {word}" for word in others.found_in(text)]
    assert not found, found[:10]


@pytest.mark.parametrize("name", PARTS)
def test_its_numbers_are_those_of_its_members(editions: Path, name: str) -> None:
    """Every number is a count over members, of groups that lie within it, and nothing follows about a few of them."""
    comparison = Comparison(editions / name, site_build.CONTENT, is_closed=True, edition=EDITIONS[name])
    own = {(group.kind, group.name) for group in comparison.groups}
    assert comparison.shown and {(pages.group.kind, pages.group.name) for pages in comparison.shown} <= own
    for sector in comparison.scans:
        assert not Published(comparison, sector).space().leaks(MINIMUM), sector
    named = set().union(*(comparison.named(sector, year) for sector in comparison.scans for year in comparison.years))
    pages = {path.name for path in (editions / name).glob("resultaten/*/school-*.html")}
    assert pages == {f"school-{code.lower()}.html" for code in named}


def test_editions_know_nothing_of_each_other(editions: Path) -> None:
    for name in EDITIONS:
        for path, page in site_dom.pages(editions / name).items():
            depth = path.count("/")
            for link in page.all("a"):
                address = link.attributes.get("href") or ""
                up = re.match(r"(\.\./)*", address)[0].count("../")
                assert up <= depth, f"{name}/{path}: {address}"

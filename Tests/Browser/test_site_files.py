"""What a build writes besides pages, and that it always writes the same."""

import hashlib
import json
import re
import shutil
import xml.etree.ElementTree as ElementTree
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator

import site_build
import site_dom
import site_groups
from site_pages import NOT_FOUND, SAMPLES

# Builds that most tests here share.
pytestmark = pytest.mark.xdist_group("site-files")

BASE = "https://scan.voorbeeld.example/deep/scan/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of content and theme, for tests that compare builds: someone may be editing meanwhile."""
    folder = tmp_path_factory.mktemp("sources")
    shutil.copytree(site_build.CONTENT, folder / "content")
    shutil.copytree(site_build.THEME, folder / "theme")
    return folder


@pytest.fixture(scope="module")
def published(sources: Path, binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built for an address."""
    output = tmp_path_factory.mktemp("published") / "site"
    site_build.build(binary, output, "--base-url", BASE, content=sources / "content", theme=sources / "theme")
    return output


def address(name: str) -> str:
    """Where a page stands on the site at `BASE`."""
    return BASE + (name.removesuffix("index.html") if name.rpartition("/")[2] == "index.html" else name)


def head(document: site_dom.Element) -> dict[str, str]:
    """The canonical address and the Open Graph properties of a page."""
    found = {e["property"]: e["content"] for e in document.all("meta") if (e.get("property") or "").startswith("og:")}
    found |= {"canonical": e["href"] for e in document.all("link") if e.get("rel") == "canonical"}
    return found


def is_second_form(document: site_dom.Element) -> bool:
    """Pages that are there already, as one page to print: nobody is to be led there by a search."""
    return "page-whole" in document.one("main").classes


def test_canonical_address_and_open_graph(published: Path) -> None:
    for name, document in site_dom.pages(published).items():
        properties = head(document)
        if name == NOT_FOUND or is_second_form(document):
            assert properties == {}
            continue
        assert properties["canonical"] == properties["og:url"] == address(name), name
        title = document.one("title", where=lambda element: element.parent.tag == "head").text
        site_name = properties["og:site_name"]
        assert title == (site_name if name == "index.html" else f"{properties['og:title']} – {site_name}"), name
        assert properties["og:type"] in ("website", "article"), name
        assert properties["og:locale"] == "nl_NL", name
        described = document.one("meta", where=lambda e: e.get("name") == "description")["content"]
        assert properties["og:description"] == described, name


def test_sitemap_holds_every_page(published: Path) -> None:
    root = ElementTree.parse(published / "sitemap.xml").getroot()
    assert root.tag == SITEMAP + "urlset"
    places = [element.findtext(SITEMAP + "loc") for element in root]
    pages = {name for name, document in site_dom.pages(published).items() if not is_second_form(document)} - {NOT_FOUND}
    assert sorted(places) == sorted(map(address, pages))
    assert len(set(places)) == len(places)
    for element in root:
        if (modified := element.findtext(SITEMAP + "lastmod")) is not None:
            date.fromisoformat(modified)
    assert f"Sitemap: {BASE}sitemap.xml\n" in (published / "robots.txt").read_text()


def test_feed_holds_the_news(published: Path) -> None:
    root = ElementTree.parse(published / "feed.xml").getroot()
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    channel = root.find("channel")
    for tag in ("title", "link", "description", "language"):
        assert channel.findtext(tag), tag
    assert channel.findtext("link") == BASE
    assert channel.find(ATOM + "link").get("href") == BASE + "feed.xml"
    items = channel.findall("item")
    posts = {
        name: document
        for name, document in site_dom.pages(published).items()
        if "page-post" in document.one("main").classes
    }
    assert {item.findtext("link") for item in items} == set(map(address, posts))
    dates = [parsedate_to_datetime(item.findtext("pubDate")) for item in items]
    assert dates == sorted(dates, reverse=True)
    for item, moment in zip(items, dates):
        document = posts[item.findtext("link").removeprefix(BASE)]
        assert item.findtext("guid") == item.findtext("link")
        assert item.findtext("title").removeprefix("Vernieuwd: ") == document.one("h1").text
        assert item.findtext("description")
        shown = [time["datetime"] for time in document.one("header", where=lambda e: "page-header" in e.classes).all("time")]
        assert moment.date().isoformat() == shown[-1 if "Vernieuwd" in item.findtext("title") else 0]
    for name, document in site_dom.pages(published).items():
        feed = document.one("link", where=lambda e: e.get("rel") == "alternate")
        assert feed["type"] == "application/rss+xml", name
        assert name == NOT_FOUND or (published / name).parent.joinpath(feed["href"]).resolve() == (
            published.resolve() / "feed.xml"
        )


def test_page_for_errors_works_at_any_address(published: Path) -> None:
    """A host shows it in place of any address, so its links start at the root of the host."""
    document = site_dom.parse(published / NOT_FOUND)
    root = urlsplit(BASE).path
    for element in document.walk():
        for attribute in ("href", "src"):
            value = element.get(attribute)
            if value is None or value.startswith(("#", "mailto:")):
                continue
            assert value.startswith(root), f"<{element.tag} {attribute}={value}>"
            assert (published / value.removeprefix(root)).is_file(), value


def test_addresses_change_only_heads(sources: Path, published: Path, binary: Path, tmp_path: Path) -> None:
    """Apart from its head a page is the same with and without an address."""
    site_build.build(binary, tmp_path, content=sources / "content", theme=sources / "theme")
    for name in SAMPLES.values():
        if name != NOT_FOUND:
            parts = [(folder / name).read_text("utf-8").partition("<body>")[2] for folder in (tmp_path, published)]
            assert parts[0] == parts[1], name


def test_assets_are_named_after_their_content(site: Path) -> None:
    """So that a host may have browsers keep them for ever, and a new version is never mixed with an old one."""
    assets = [path for path in (site / "assets").rglob("*") if path.is_file()]
    assert {".css", ".svg"} <= {asset.suffix for asset in assets}
    for asset in assets:
        mark = re.fullmatch(r".+\.([0-9a-f]{8,64})\.[a-z0-9]+", asset.name)
        assert mark, f"{asset.name} has no fingerprint"
        assert hashlib.sha256(asset.read_bytes()).hexdigest().startswith(mark[1]), asset.name


def test_same_input_same_bytes(sources: Path, binary: Path, tmp_path: Path) -> None:
    """At another moment, into another folder, from a copy in another place whose files have other dates."""
    places = tmp_path / "one", tmp_path / "two" / "deeper"
    for place in places:
        shutil.copytree(sources, place, copy_function=shutil.copy)
        site_build.build(binary, place / "site", content=place / "content", theme=place / "theme")
    found = site_build.differences(*(place / "site" for place in places))
    assert not found, "\n".join(found[:20])


def test_a_second_build_writes_nothing(binary: Path, tmp_path: Path) -> None:
    site_build.build(binary, tmp_path / "site")
    before = {name: file.stat().st_mtime_ns for name, file in site_build.files(tmp_path / "site").items()}
    said = site_build.build(binary, tmp_path / "site")
    assert "0 geschreven" in said and "0 verwijderd" in said, said
    assert before == {name: file.stat().st_mtime_ns for name, file in site_build.files(tmp_path / "site").items()}


def test_no_path_of_the_machine_is_published(site: Path) -> None:
    for name, file in site_build.files(site).items():
        content = file.read_bytes()
        for path in (site_build.ROOT, Path.home(), site):
            assert str(path).encode() + b"/" not in content, f"{name} names {path}"


def test_demonstration_has_no_remarks(binary: Path) -> None:
    """The content that the project shows is content that `check` has nothing to say about."""
    done = site_build.run(binary, "check", "--content", "content", "--theme", "themes/standaard", "--strict")
    assert done.returncode == 0, done.stdout + done.stderr


def test_results_follow_the_published_schema(site: Path) -> None:
    """Every file by the schema of its own version; those of the demonstration are of version 1."""
    validators = {}
    for version in (1, 2):
        schema = json.loads((site / "schema" / f"scan-result-{version}.json").read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        validators[version] = Draft202012Validator(schema)
    results = site_groups.results(site_build.CONTENT)
    assert len(results) > 50
    results.append(json.loads((site_build.ROOT / "Tests/Fixtures/results/version-2.json").read_text("utf-8")))
    found = [
        f"{result['round']}/{result['school']['code']}: {error.json_path}: {error.message}"
        for result in results
        for error in validators[result["formatVersion"]].iter_errors(result)
    ]
    assert not found, f"{len(found)} errors:\n" + "\n".join(found[:10])


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", "iets-anders"),
        ("formatVersion", 2),
        ("id", "geen-uuid"),
        ("round", "2026"),
        ("sharing", "everyone"),
        ("shareNotes", "ja"),
        ("respondents", "schoolleider"),
        ("answers", []),
        ("school", {"code": "../../etc"}),
    ],
)
def test_schema_refuses_what_is_not_a_result(site: Path, key: str, value: object) -> None:
    validator = Draft202012Validator(json.loads((site / "schema" / "scan-result-1.json").read_text("utf-8")))
    result = site_groups.results(site_build.CONTENT)[0]
    result["answers"] = {"gedeelde-visie": {"state": "answered", "current": 2}}
    assert validator.is_valid(result)
    assert not validator.is_valid(result | {key: value})
    # The form and the builder read a file without these; the schema says no other.
    may_lack = key in ("respondents", "shareNotes")
    assert validator.is_valid({name: part for name, part in result.items() if name != key}) == may_lack


@pytest.mark.parametrize("changes", [{"digest": "x"}, {"digest": "A" * 64}, {"id": "geen"}, {"earlier": ["x"]}, {"modifiedAt": 1}])
def test_the_schema_of_version_2_knows_what_a_file_grew_from(site: Path, changes: dict) -> None:
    validator = Draft202012Validator(json.loads((site / "schema" / "scan-result-2.json").read_text("utf-8")))
    result = json.loads((site_build.ROOT / "Tests/Fixtures/results/version-2.json").read_text("utf-8"))
    assert validator.is_valid(result) and validator.is_valid(result | {"basedOn": []})
    assert not validator.is_valid(result | {"basedOn": [result["basedOn"][0] | changes]})
    assert not validator.is_valid(result | {"formatVersion": 1})

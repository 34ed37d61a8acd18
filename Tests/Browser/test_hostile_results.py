"""Naughty texts in every text field of the results and of the register: they stay text, wherever they are shown.

The same site is built with harmless texts in the same fields. Its pages must have exactly the same elements and attributes:
whatever a school typed, it added none. Only a school's own words are Markdown, of which paragraphs, lists and the like
are kept; nothing of that has an attribute.
"""

import csv
import json
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

import site_build
import site_dom

# A set of all schools, called by nothing naughty.
EVERYONE = "Iedereen"
CLOSED = ("--audience", "group", "--group", EVERYONE)
# Two builds that all tests here share.
pytestmark = [pytest.mark.xdist_group("hostile"), pytest.mark.early]

MARKUP = "<x-hostile onclick='a()' style=\"color:red\">\"'></x-hostile></title></script><script>alert(1)</script><!--"
NAUGHTY = [
    MARKUP,
    "]]><img src=x onerror=alert(1)>&lt;b&gt;&#60;i&#62;",
    "{{title}} {{{titleHTML}}} {{#site}}{{/site}} ${7*7} <%= 7 %>",
    "javascript:alert(1) [klik](javascript:alert(1)) ![x](x)",
    "=HYPERLINK(\"http://voorbeeld.example\";\"klik\")",
    "+31 20 123", "-1+1", "@SUM(A1:A9)", "\t=1+1", "\n=1+1", "\r\n+1", "  =1+1", "\u00a0@A1", "＝1+1", "＠A1", "\"=1+1", "'=1+1",
    "=cmd|' /C calc'!A0", ";=1+1", "\";\"=1+1", "a\"\r\n=1+1;\"b",
    "\u202egnp.exe\u202c \u2066links\u2069 \u200frechts",
    "Z\u0338\u0300\u0301\u0302a\u0323l\u0334g\u035co", "\u200b\u200d\ufeff", "\ufffe\uffff\ufdd0",
    "👩‍👩‍👧‍👦🏳️‍🌈🇳🇱", "𝔽𝕒𝕤𝕖 ﷽", "\u001b[31mrood\u001b[0m\u0007\u0008\u007f\u0085", "nul\u0000teken",
    "../../../etc/passwd", "CON", "null", "undefined", "NaN", "1e999", "' OR 1=1 --", "%s%n%x", "\\", "\\u003cb\\u003e",
    "x" * 90 + "<x-hostile>",
]
# The same shape without anything naughty.
HARMLESS = ["Een gewone tekst"] * len(NAUGHTY)
# What a school's own words may be made of.
OWN_WORDS = "own-words"
OWN_TAGS = {"p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr"}
FORMULA = tuple("=+-@＝＋－＠")


class Content:
    """The demonstration content with a text of the list in every text field of results and register."""

    def __init__(self, root: Path, texts: list[str]) -> None:
        self.root, self.texts, self.number = root, texts, 0
        shutil.copytree(site_build.CONTENT, root)
        for file in sorted(root.glob("resultaten/*/*.json")):
            result = json.loads(file.read_text("utf-8"))
            self.fill(result)
            file.write_text(json.dumps(result, ensure_ascii=self.number % 2 == 0), "utf-8")
        self.fill_register()

    def text(self, limit: int) -> str:
        self.number += 1
        return self.texts[self.number % len(self.texts)][:limit]

    def fill(self, result: dict) -> None:
        result["sharing"], result["shareNotes"] = "group", True
        result["school"]["name"] = self.text(200)
        result["respondents"] = [self.text(100) for _ in range(6)]
        result["onbekend"] = {self.text(200) + str(number): self.text(200) for number in range(3)}
        for answer in result["answers"].values():
            answer["attention"] = self.text(4000) * 3
            answer["nextSteps"] = [{"what": "a" + self.text(400), "who": self.text(200), "when": self.text(90)}] * 2

    def fill_register(self) -> None:
        """Names of groups keep their beginning, so that both sites show them in the same order."""
        file = self.root / "scholen.csv"
        with file.open(encoding="utf-8", newline="") as rows:
            header, *schools = csv.reader(rows, delimiter=";")
        # A bar parts partnerships, and a text without a letter would be no name.
        given: dict[str, str] = {}
        for row in schools:
            row[1], row[2] = "School " + self.line(), "Plaats " + self.line()
            row[7] = EVERYONE
            for column in (4, 6):
                row[column] = given.setdefault(row[column], f"{row[column]} {self.line()}") if row[column] else ""
            row[5] = "|".join(given.setdefault(name, f"{name} {self.line()}") for name in row[5].split("|") if name)
        with file.open("w", encoding="utf-8", newline="") as rows:
            csv.writer(rows, delimiter=";").writerows([header, *schools])

    def line(self) -> str:
        return "".join(" " if ord(letter) < 32 or letter == "|" else letter for letter in self.text(150))


@pytest.fixture(scope="module")
def build(binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[str]], Content]:
    def make(texts: list[str]) -> Content:
        folder = tmp_path_factory.mktemp("hostile")
        content = Content(folder / "content", texts)
        # The learning group's site shows what the public one does, and the texts of the schools themselves.
        said = site_build.build(binary, folder / "site", *CLOSED, content=content.root)
        files = len(list(content.root.glob("resultaten/*/*.json")))
        assert f"{files} resultaten" in said, said
        return content

    return make


@pytest.fixture(scope="module")
def hostile(build: Callable[[list[str]], Content]) -> Content:
    return build(NAUGHTY)


def skeleton(page: site_dom.Element) -> tuple:
    """The elements of a page with the names of their attributes; texts, values and schools' own words left out."""
    parts: list[tuple] = []
    for element in page.elements:
        parts.append((element.tag, *sorted(element.attributes)))
        if OWN_WORDS not in element.classes:
            parts += skeleton(element)
    return tuple(parts)


def test_no_text_adds_an_element_or_an_attribute(hostile: Content, build: Callable[[list[str]], Content]) -> None:
    harmless = build(HARMLESS)
    pages, others = (site_dom.pages(content.root.parent / "site") for content in (hostile, harmless))
    assert len(pages) == len(others) > 50
    assert Counter(map(skeleton, pages.values())) == Counter(map(skeleton, others.values()))
    # Or the comparison says nothing: the texts have to be on the pages.
    assert sum("<x-hostile" in page.text for page in pages.values()) > 0
    for name, page in pages.items():
        for words in page.with_class(OWN_WORDS):
            assert {element.tag for element in words.walk()} <= OWN_TAGS, name
            assert not any(element.attributes for element in words.walk()), name
        links = [element.get("href") or element.get("src") or "" for element in page.walk()]
        assert not any(link.strip().lower().startswith(("javascript:", "data:text")) for link in links), name


@pytest.mark.parametrize("audience", [(), CLOSED], ids=["public", "group"])
def test_no_text_is_a_formula_in_the_csv(hostile: Content, binary: Path, audience: tuple, tmp_path: Path) -> None:
    output = tmp_path / "export.csv"
    options = ["--format", "csv", *audience, "--output", output]
    done = site_build.run(binary, "results", "export", "--content", hostile.root, *options)
    assert done.returncode == 0, done.stderr
    with output.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    assert len(rows) > 500
    assert {len(row) for row in rows} == {len(header)}, "no text starts a field or a row of its own"
    cells = [cell for row in rows for cell in row]
    for cell in cells:
        assert not cell.startswith(("\t", "\r", "\n")), repr(cell)
        assert not cell.lstrip(" \u00a0\t\r\n\ufeff\u200b").startswith(FORMULA), repr(cell)
        assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in cell), repr(cell)
    if audience:
        assert any(cell.startswith("'=HYPERLINK") for cell in cells), "the naughty texts are in the export"
        assert any("<x-hostile" in cell for cell in cells)


@pytest.mark.parametrize("audience", [(), CLOSED], ids=["public", "group"])
def test_every_line_of_json_is_one_row(hostile: Content, binary: Path, audience: tuple) -> None:
    options = ["--format", "json", *audience]
    done = site_build.run(binary, "results", "export", "--content", hostile.root, *options)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.split("\n") if line]
    assert len(rows) > 500 and len({tuple(row) for row in rows}) < 4, "the same few keys in every row"


def test_the_command_line_shows_no_control_characters(hostile: Content, binary: Path) -> None:
    """A terminal obeys escape sequences; a list of schools must not colour it, or worse."""
    for words in (["list"], ["check"], ["remind"]):
        done = site_build.run(binary, "results", *words, "--content", hostile.root)
        said = done.stdout + done.stderr
        bad = {letter for letter in said if (ord(letter) < 32 and letter not in "\n\t") or 0x7F <= ord(letter) < 0xA0}
        assert not bad, f"{words}: {bad}"

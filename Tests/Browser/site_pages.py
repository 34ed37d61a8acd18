"""One page of every type, as the tests that cannot visit all pages visit them."""

import re
import unicodedata
from pathlib import Path

import site_dom

# Type → a page of it.
SAMPLES = {
    "home": "index.html",
    "section": "handleiding/index.html",
    "step": "handleiding/stap-4-gesprek.html",
    "article": "dossier/collectieve-ambitie.html",
    "page": "redactie/markdown.html",
    "whole": "dossier/afdrukken.html",
    "post": "nieuws/2026-11-05-vergelijken-zonder-ranglijst.html",
    "tag": "nieuws/onderwerp-po.html",
    "framework": "kwaliteitskader.html",
    "scans": "scans/index.html",
    "scan": "scans/po.html",
    "calibration": "scans/po-ijken.html",
    "results": "resultaten/index.html",
    "group": "resultaten/2026-2027/po-alle.html",
    "compare": "vergelijken.html",
    "search": "zoeken.html",
    "group-learning": "resultaten/2026-2027/po-alle/leren-van-elkaar.html",
    "group-rounds": "resultaten/2026-2027/po-alle/rondes.html",
    "group-framework": "resultaten/2026-2027/po-alle/kwaliteitskader.html",
    "group-agenda": "resultaten/2026-2027/po-alle/gesprek.html",
    "group-meeting": "resultaten/2026-2027/po-alle/bijeenkomst.html",
    "sectors": "resultaten/2026-2027/sectoren-all-alle.html",
    "not-found": "404.html",
}

# The same of the edition for the learning group, where it has more to show.
CLOSED_SAMPLES = {
    "results": "resultaten/index.html",
    "group": "resultaten/2026-2027/po-alle.html",
    "group-table": "resultaten/2026-2027/po-alle/wie-staat-waar.html",
    "group-learning": "resultaten/2026-2027/po-alle/leren-van-elkaar.html",
    "group-voices": "resultaten/2026-2027/po-alle/vragen-en-voorbeelden.html",
    "group-rounds": "resultaten/2026-2027/po-alle/rondes.html",
    "group-framework": "resultaten/2026-2027/po-alle/kwaliteitskader.html",
    "group-agenda": "resultaten/2026-2027/po-alle/gesprek.html",
    "group-meeting": "resultaten/2026-2027/po-alle/bijeenkomst.html",
    "sectors": "resultaten/2026-2027/sectoren-all-alle.html",
    "school": "resultaten/2026-2027/school-90xa00.html",
}

# The class that the templates give `<main>` → the types that have it.
MAIN_CLASSES = {
    "page": {"article", "page", "not-found"},
    "page page-home": {"home"},
    "page page-section": {"section", "tag", "scans"},
    "page page-step": {"step"},
    "page page-post": {"post"},
    "page page-whole": {"whole"},
    "page page-framework": {"framework"},
    "page page-scan": {"scan"},
    "page page-calibration": {"calibration"},
    "page page-results": {"results"},
    "page page-compare": {"compare"},
    "page page-search": {"search"},
    "page page-group": {"group", "group-table", "group-learning", "group-voices", "group-rounds", "group-framework", "sectors"},
    "page page-group page-agenda": {"group-agenda"},
    "page page-group page-meeting": {"group-meeting"},
    "page page-group page-school": {"school"},
}

NOT_FOUND = "404.html"


def only_without_scripts(with_scripts: str, without: str) -> list[str]:
    """The lines that a page without scripts has beside those with them: of a page whose scripts add something."""
    shown = set(with_scripts.splitlines())
    return [line for line in without.splitlines() if line not in shown]


def main(document: site_dom.Element) -> site_dom.Element:
    return document.one("main")


def letters(text: str) -> str:
    """Letters and digits only, so that text compares whatever quotes, hyphens and line breaks became of it."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


def stage_texts(scan: Path) -> dict[str, list[str]]:
    """The stage texts of a scan by aspect, straight from its Markdown."""
    texts: dict[str, list[str]] = {}
    aspect = None
    for line in scan.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"(#+) .*?(?:\{#([a-z0-9-]+)[^}]*\})?\s*$", line):
            aspect = heading[2] if len(heading[1]) == 3 else None
            if aspect:
                texts[aspect] = []
        elif aspect and (item := re.match(r"\d+\. +(.*)", line)):
            texts[aspect].append(plain(item[1]))
        elif aspect and texts[aspect] and line.startswith("   "):
            texts[aspect][-1] += " " + plain(line.strip())
    return texts


def conversation_texts(scan: Path) -> list[str]:
    """The conversation questions and possible next steps of a scan, straight from its Markdown."""
    texts: list[str] = []
    wanted = False
    for line in scan.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            wanted = line in ("#### Gespreksvragen", "#### Mogelijke vervolgstappen")
        elif wanted and (item := re.match(r"(?:-|\d+\.) +(.*)", line)):
            texts.append(plain(item[1]))
    return texts


def plain(markdown: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)

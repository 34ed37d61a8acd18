"""The corpus of scans: 300 pages, 20 scans of 40 aspects, 300 schools and 2,000 results. Hugo has no counterpart."""

import csv
import json
import pathlib
import uuid

from dutch import Dutch
from pages import put, site_yaml

SECTORS = ["po", "vo", "mbo"]
YEARS = [f"{year}-{year + 1}" for year in range(2020, 2027)]
STAGES = ["Verkennen", "Opbouwen", "Verankeren", "Uitbouwen en delen"]
SAFEGUARDS = ["lerende-leraar", "leeromgeving", "organisatie", "kwaliteitscultuur"]
PAGES, SCANS, THEMES, ASPECTS_PER_THEME, SCHOOLS_PER_SECTOR, POSTS = 300, 20, 8, 5, 100, 30
# Every group holds whole boards of ten schools, so that all of them may be shown: all schools, 5 regions,
# 2 partnerships, 10 boards.
GROUPS = 18
REGIONS = 5


def aspect_id(number: int) -> str:
    return f"aspect-{number:02}"


def placing(scan: int) -> tuple[str, str]:
    """Sector and school year of a scan: pages of results are named after the two, so each pair is used once."""
    return SECTORS[scan % len(SECTORS)], YEARS[scan // len(SECTORS)]


def write(root: pathlib.Path) -> dict:
    """Writes the corpus. Returns what the build must come to."""
    text = Dutch("scandossier-bench-school-1")
    articles = PAGES - SCANS - POSTS - 6
    put(root / "index.md", front(text, "home", "Start") + text.sentence() + "\n")
    put(root / "kwaliteitskader.md", front(text, "framework", "Kwaliteitskader") + text.paragraph(str) + "\n")
    for folder in ["scans", "dossier", "nieuws", "resultaten"]:
        put(root / folder / "index.md", front(text, "section", folder.capitalize()) + text.paragraph(str) + "\n")
    for number in range(articles):
        put(root / "dossier" / f"artikel-{number:03}.md", article(text, number))
    for number in range(POSTS):
        put(root / "nieuws" / f"2026-10-{number + 1:02}-bericht.md", post(text, number))
    for number in range(SCANS):
        put(root / "scans" / f"scan-{number:02}.md", scan(text, number))
    results = write_results(text, root)
    menu = ["scans/index.md", "dossier/index.md", "kwaliteitskader.md", "resultaten/index.md", "nieuws/index.md"]
    (root / "site.yaml").write_text(site_yaml(menu, ["dossier/artikel-000.md"]))
    # Besides the pages of the content: the one for errors, a tag per sector, a second form of each scan, four parts per
    # group, and per year what sectors share, in each region and in all.
    made = 1 + len(SECTORS) + SCANS + SCANS * GROUPS * 4 + len(YEARS) * (REGIONS + 1)
    return {"html": PAGES + made, "results": results}


def front(text: Dutch, kind: str, title: str, extra: str = "") -> str:
    return (
        f'---\ntype: {kind}\ntitle: "{title}"\ndescription: "{text.description()}"\n{extra}updated: 2026-11-01\n---\n\n'
    )


def article(text: Dutch, number: int) -> str:
    aspects = f"aspects: [{aspect_id(number % 40)}, {aspect_id((number + 7) % 40)}]\n"
    parts = [front(text, "article", f"{text.title()} {number + 1}", f"order: {number + 1}\n{aspects}")]
    for heading in range(1, 5):
        parts.append(f"## {text.title()} {{#kop-{heading}}}\n\n{text.paragraph(lambda: '[start](../index.md)')}\n\n")
    return "".join(parts)


def post(text: Dutch, number: int) -> str:
    extra = f"date: 2026-10-{number + 1:02}\ntags: [{SECTORS[number % 3]}]\n"
    return front(text, "post", f"{text.title()} {number + 1}", extra) + text.paragraph(lambda: "[start](../index.md)", 8) + "\n"


def scan(text: Dutch, number: int) -> str:
    sector, _ = placing(number)
    extra = f'id: scan-{number:02}\nsector: {sector}\nversion: "2026.1"\nstages: [{", ".join(STAGES)}]\norder: {number + 1}\n'
    parts = [front(text, "scan", f"Scan {number + 1}", extra), text.paragraph(str) + "\n\n"]
    for theme in range(THEMES):
        parts.append(f"## {text.title()} {{#onderwerp-{theme}}}\n\n{text.sentence()}\n\n")
        for place in range(ASPECTS_PER_THEME):
            parts.append(aspect(text, theme * ASPECTS_PER_THEME + place))
    return "".join(parts)


def aspect(text: Dutch, number: int) -> str:
    stages = "".join(f"{stage + 1}. {text.sentence(15, 24)} {text.sentence(7, 12)}\n" for stage in range(len(STAGES)))
    questions = "".join(f"- {text.words(8, 16)}?\n" for _ in range(3))
    steps = "".join(f"{step}. Van fase {step} naar {step + 1}: {text.clause()}.\n" for step in range(1, len(STAGES)))
    return (
        f"### {text.title()} {{#{aspect_id(number)} waarborg={SAFEGUARDS[number % 4]} oeso={number % 7 + 1}}}\n\n"
        f"{text.words(10, 20)}?\n\n{stages}\n#### Gespreksvragen\n\n{questions}\n"
        f"#### Mogelijke vervolgstappen\n\n{steps}\n#### Verder lezen\n\n"
        f"- [Artikel {number}](../dossier/artikel-{number:03}.md)\n\n"
    )


def code(sector: str, number: int) -> str:
    return f"{SECTORS.index(sector) + 90}X{chr(65 + number // 10)}{number % 10:02}"


def write_results(text: Dutch, root: pathlib.Path) -> int:
    with open(root / "scholen.csv", "w", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow("code naam plaats sector bestuur partnerschappen regio".split())
        for sector in SECTORS:
            for number in range(SCHOOLS_PER_SECTOR):
                board, region = number // 10, number // 20
                name = f"School {number + 1} {sector}"
                partnership = f"Samen {sector} {'Noord' if region < 2 else 'Zuid'}"
                place = f"Bestuur {board + 1} {sector}"
                rows.writerow([code(sector, number), name, "Voorbeeldstad", sector, place, partnership, f"Regio {region + 1}"])
    count = 0
    for number in range(SCANS):
        sector, year = placing(number)
        for school in range(SCHOOLS_PER_SECTOR):
            path = root / "resultaten" / year / f"{code(sector, school)}.json"
            put(path, json.dumps(result(text, number, school), indent=2, ensure_ascii=False) + "\n")
            count += 1
    return count


def result(text: Dutch, number: int, school: int) -> dict:
    sector, year = placing(number)
    pick = text.random
    answers = {}
    for aspect_number in range(THEMES * ASPECTS_PER_THEME):
        known = pick.random() < 0.9
        now = pick.randint(1, 4)
        step = {"what": text.clause(), "who": "team", "when": "januari"}
        answers[aspect_id(aspect_number)] = {
            "current": now if known else None,
            "target": min(4, now + 1) if known else None,
            "state": "answered" if known else "unknown",
            "attention": text.sentence() if pick.random() < 0.5 else "",
            "nextSteps": [step] if pick.random() < 0.3 else [],
            "priority": pick.random() < 0.1,
            "offer": pick.random() < 0.1,
        }
    return {
        "format": "scandossier-result",
        "formatVersion": 1,
        "id": str(uuid.UUID(int=pick.getrandbits(128), version=4)),
        "createdAt": "2026-09-30T12:01:44+02:00",
        "modifiedAt": "2026-10-22T13:59:03+02:00",
        "scan": {"id": f"scan-{number:02}", "version": "2026.1", "digest": ""},
        "school": {"code": code(sector, school), "name": f"School {school + 1} {sector}", "sector": sector},
        "round": year,
        "respondents": ["schoolleider", "schoolopleider"],
        "sharing": pick.choice(["anonymous", "group"]),
        "shareNotes": False,
        "answers": answers,
    }

"""The corpus of a whole country: the real texts and scans, and invented schools that hand in three years in a row."""

import csv
import itertools
import json
import pathlib
import random
import re
import shutil
import string
import uuid

from dutch import Dutch
from pages import put

YEARS = ["2024-2025", "2025-2026", "2026-2027"]
SECTORS = ["po", "vo", "mbo"]
# How the Dutch schools, boards and partnerships are divided over the sectors, by and large.
SCHOOLS = {"po": 0.815, "vo": 0.176, "mbo": 0.009}
BOARDS = {"po": 0.78, "vo": 0.18, "mbo": 0.04}
PARTNERSHIPS = {"po": 0.50, "vo": 0.42, "mbo": 0.08}
HANDED_IN, BOARD_COUNT, PARTNERSHIP_COUNT, REGION_COUNT = 8_100, 800, 120, 50
# One in fifty schools of the register skips a year, each year other ones.
SKIPPED = 0.02
STATES = ["answered"] * 22 + ["unknown", "notApplicable", "notDiscussed"]
SHARING = ["anonymous"] * 11 + ["group"] * 7 + ["none"] * 2
ROLES = ["schoolleider", "schoolopleider", "werkplekbegeleider", "ervaren leraar", "startende leraar", "student"]


def write(demonstration: pathlib.Path, root: pathlib.Path, share: float = 1.0) -> dict:
    """Writes the corpus, or a `share` of its schools, boards, partnerships and regions. Returns what it holds."""
    shutil.copytree(demonstration, root)
    for year in (root / "resultaten").iterdir():
        if year.is_dir():
            shutil.rmtree(year)
    pick = random.Random("scandossier-country-1")
    schools = register(pick, share)
    with open(root / "scholen.csv", "w", newline="") as file:
        rows = csv.writer(file, delimiter=";", lineterminator="\n")
        rows.writerow("code naam plaats sector bestuur partnerschappen regio".split())
        rows.writerows([*school[:6], school[6]] for school in schools)
    scans = {sector: scan(root / "scans" / f"{sector}.md") for sector in SECTORS}
    text = Dutch("scandossier-country-texts-1")
    texts = [text.sentence(9, 22) for _ in range(400)]
    files = 0
    for number, year in enumerate(YEARS):
        for school in sorted(pick.sample(schools, round(HANDED_IN * share))):
            content = result(pick, texts, scans[school[3]], school, number, year)
            put(root / "resultaten" / year / f"{school[0]}.json", encoded(content))
            files += 1
    return {
        "results": files,
        "schools": len(schools),
        "boards": len({school[4] for school in schools}),
        "partnerships": len({name for school in schools for name in school[5].split("|")}),
        "regions": len({school[6] for school in schools}),
    }


def encoded(content: dict) -> str:
    """As the scan's own page writes it."""
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def scan(page: pathlib.Path) -> dict:
    text = page.read_text()
    return {
        "id": re.search(r"^id: (\S+)$", text, re.M)[1],
        "version": re.search(r'^version: "(.+)"$', text, re.M)[1],
        "aspects": re.findall(r"^### .*\{#([a-z0-9-]+)", text, re.M),
    }


def register(pick: random.Random, share: float) -> list[tuple[str, ...]]:
    """Code, name, place, sector, board, partnerships, region. A board works in one region, a partnership in a few."""
    regions = [f"Onderwijsregio {number + 1:02}" for number in range(round(REGION_COUNT * share))]
    total = round(HANDED_IN * share * (1 + SKIPPED))
    codes = (f"{number:02}{''.join(letters)}00" for number in range(100) for letters in itertools.product(string.ascii_uppercase, repeat=2))
    schools = []
    for sector in SECTORS:
        boards = [f"Stichting {sector} {number + 1:03}" for number in range(round(BOARD_COUNT * share * BOARDS[sector]))]
        home = {board: pick.choice(regions) for board in boards}
        partnerships = range(round(PARTNERSHIP_COUNT * share * PARTNERSHIPS[sector]))
        # Many small boards and a few large ones.
        weights = [1 / (rank + 3) ** 0.75 for rank in range(len(boards))]
        count = round(total * SCHOOLS[sector])
        # Every board and every partnership has a school.
        chosen = boards + pick.choices(boards, weights, k=count - len(boards))
        for number, board in enumerate(chosen):
            region = regions.index(home[board])
            own = number if number < len(partnerships) else region * len(partnerships) // len(regions)
            own %= len(partnerships)
            names = [f"Samen Opleiden {sector} {own + 1:02}"]
            if pick.random() < 0.15:
                names.append(f"Samen Opleiden {sector} {(own + 1) % len(partnerships) + 1:02}")
            code = next(codes)
            name, place = f"School {code}", f"Plaats {pick.randrange(1, 900)}"
            schools.append((code, name, place, sector, board, "|".join(names), home[board]))
    pick.shuffle(schools)
    return schools


def result(pick: random.Random, texts: list[str], scan: dict, school: tuple[str, ...], number: int, year: str) -> dict:
    first = int(year[:4])
    # A school is a little further or less far in most aspects, and moves a little every year.
    level = pick.gauss(1.9 + 0.2 * number, 0.6)
    answers = {}
    for aspect in scan["aspects"]:
        state = pick.choice(STATES)
        now = min(4, max(1, round(pick.gauss(level, 0.7)))) if state == "answered" else None
        aims = now is not None and pick.random() < 0.4
        step = {"what": pick.choice(texts), "who": pick.choice(ROLES), "when": "voor de meivakantie"}
        answers[aspect] = {
            "current": now,
            "target": min(4, now + 1) if aims else None,
            "state": state,
            "attention": pick.choice(texts) if pick.random() < 0.4 else "",
            "nextSteps": [step] if pick.random() < 0.15 else [],
            "priority": pick.random() < 0.1,
            "offer": now == 4 and pick.random() < 0.5,
        }
    sharing = pick.choice(SHARING)
    return {
        "format": "scandossier-result",
        "formatVersion": 1,
        "id": str(uuid.UUID(int=pick.getrandbits(128), version=4)),
        "createdAt": f"{first}-10-{pick.randint(1, 28):02}T08:39:07+02:00",
        "modifiedAt": f"{first}-11-{pick.randint(1, 28):02}T16:52:16+01:00",
        "scan": {"id": scan["id"], "version": scan["version"], "digest": ""},
        "school": {"code": school[0], "name": school[1], "sector": school[3]},
        "round": year,
        "respondents": pick.sample(ROLES, pick.randint(2, 5)),
        "sharing": sharing,
        "shareNotes": sharing == "group" and pick.random() < 0.7,
        "answers": answers,
    }

"""Seeded registers and results for sites in which groups share schools and change from year to year."""

import csv
import json
import random
import uuid
from dataclasses import dataclass
from pathlib import Path

# A set of all schools, so that one closed edition holds whatever can be shown.
EVERYONE = "Iedereen"
YEARS = ("2024-2025", "2025-2026", "2026-2027")

SCAN = """---
type: scan
id: proef-po
title: Proefscan
description: "Een kleine scan om groepen van scholen mee te vergelijken, alleen voor deze proef."
sector: po
version: "1"
stages: [Verkennen, Opbouwen, Verankeren, Delen]
---

Inleiding.

## Visie {#visie}

Over visie.
""" + "".join(
    f"""
### Aspect {word} {{#aspect-{word} waarborg={safeguard}}}

Hoe gaat het bij jullie met {word}?

1. Wij verkennen {word}.
2. Wij bouwen {word} op.
3. Wij verankeren {word}.
4. Wij delen {word} met anderen.

#### Gespreksvragen

- Wat merk je van {word}?
"""
    for word, safeguard in (("willen", "lerende-leraar"), ("kunnen", "leeromgeving"), ("doen", "organisatie"))
)
ASPECTS = ("aspect-willen", "aspect-kunnen", "aspect-doen")


@dataclass(frozen=True)
class _Seat:
    """A school in one year."""

    code: str
    name: str
    board: str
    region: str
    partnerships: tuple[str, ...]


def write(content: Path, seed: int) -> None:
    """A content folder: boards inside regions, partnerships across them, schools that join, leave and move."""
    chance = random.Random(seed)
    _page(content / "index.md", "Welkom", "type: home")
    _page(content / "scans/index.md", "De scans", "type: section")
    _page(content / "resultaten/index.md", "Resultaten", "type: section")
    _file(content / "scans/po.md", SCAN)
    lines = ["title: Proef", 'description: "Een site om te toetsen wat groepen tonen."', "language: nl"]
    lines += ["schoolYears: [" + ", ".join(f'"{year}"' for year in YEARS) + "]"]
    lines += ["publisher:", "  name: Proef", "  email: proef@voorbeeld.example", "navigation:"]
    lines += ["  - { title: Resultaten, page: resultaten/index.md }"]
    _file(content / "site.yaml", "\n".join(lines) + "\n")
    seats = {year: _seats(number, chance) for number, year in enumerate(YEARS)}
    rows = [
        [year, seat.code, seat.name, "Proefdam", "po", seat.board, "|".join(seat.partnerships), seat.region, EVERYONE]
        for year in YEARS
        for seat in seats[year]
    ]
    with open(content / "scholen.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["schooljaar", "code", "naam", "plaats", "sector", "bestuur", "partnerschappen", "regio", "leergroep"])
        writer.writerows(rows)
    habit = {seat.code: chance.choices(("anonymous", "group", "none"), (6, 3, 1))[0] for seat in seats[YEARS[0]]}
    before: dict[str, dict] = {}
    for year in YEARS:
        for seat in seats[year]:
            sharing = habit.setdefault(seat.code, chance.choice(("anonymous", "group")))
            # Now and then a school changes its mind for a year.
            if chance.random() < 0.04:
                sharing = chance.choice(("anonymous", "group", "none"))
            if chance.random() < 0.02:
                continue
            result = _result(seat, year, sharing, before.get(seat.code), chance)
            before[seat.code] = result["answers"]
            _file(content / "resultaten" / year / f"{seat.code}.json", json.dumps(result, indent=2) + "\n")


# Board → region, schools; and the schools a board gets or loses at once in a year.
BOARDS = {
    "Stichting Noorderlicht": ("Regio Noord", 14),
    "Vereniging De Vlieger": ("Regio Noord", 9),
    "Scholengroep Klaver": ("Regio Noord", 6),
    "Stichting Zuidenwind": ("Regio Zuid", 16),
    "Vereniging Het Baken": ("Regio Zuid", 4),
    "Scholengroep Kompas": ("Regio Zuid", 11),
}
PARTNERSHIPS = {
    "Opleiden Noord": ("Stichting Noorderlicht", "Vereniging De Vlieger"),
    "Opleiden Midden": ("Vereniging De Vlieger", "Scholengroep Klaver", "Stichting Zuidenwind"),
    "Opleiden Zuid": ("Stichting Zuidenwind", "Vereniging Het Baken"),
    "Opleiden Kompas": ("Scholengroep Kompas",),
}


def _seats(year: int, chance: random.Random) -> list[_Seat]:
    found: list[_Seat] = []
    for place, (board, (region, size)) in enumerate(BOARDS.items()):
        for number in range(size):
            # Six schools of a board come in the second year; of two boards a single school comes or goes.
            if board == "Scholengroep Klaver" and year == 0:
                continue
            if (board, number, year) in (("Vereniging De Vlieger", 8, 0), ("Scholengroep Kompas", 10, 2)):
                continue
            partnerships = {name for name, boards in PARTNERSHIPS.items() if board in boards}
            # A board's last schools belong to a second partnership, another one each year.
            if number >= size - 2 - chance.randrange(5):
                partnerships.add(list(PARTNERSHIPS)[(place + year) % len(PARTNERSHIPS)])
            code = f"9{place}{'ABCDEFGHJKLMNPQRSTUVWXYZ'[number]}Q00"
            found.append(_Seat(code, f"De Proefschool {board.split()[-1]} {number}", board, region, tuple(sorted(partnerships))))
    return found


def _result(seat: _Seat, year: str, sharing: str, before: dict | None, chance: random.Random) -> dict:
    answers = {aspect: _answer(seat, (before or {}).get(aspect), chance) for aspect in ASPECTS}
    moment = f"{year[:4]}-11-{chance.randrange(10, 28)}T10:00:00+01:00"
    return {
        "format": "scandossier-result",
        "formatVersion": 1,
        "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "createdAt": moment,
        "modifiedAt": moment,
        "scan": {"id": "proef-po", "version": "1", "digest": "0" * 64},
        "school": {"code": seat.code, "name": seat.name, "sector": "po"},
        "round": year,
        "respondents": ["directeur"],
        "sharing": sharing,
        "shareNotes": chance.random() < 0.5,
        "answers": answers,
    }


def _answer(seat: _Seat, before: dict | None, chance: random.Random) -> dict:
    # Most stay where they are: that is when years can be laid on each other.
    if before and chance.random() < 0.7:
        current, state = before["current"], before["state"]
    else:
        state = chance.choices(("answered", "unknown", "notApplicable", "notDiscussed"), (12, 1, 1, 1))[0]
        current = chance.randrange(1, 5) if state == "answered" else None
    token = f"{chance.getrandbits(64):016x}"
    return {
        "current": current,
        "target": chance.randrange(current, 5) if current and chance.random() < 0.6 else None,
        "state": state,
        "attention": f"Aandacht {token} van ons",
        "nextSteps": [{"what": f"Stap {token}", "who": f"het team {token}", "when": f"na vakantie {token}"}],
        "priority": chance.random() < 0.2,
        "offer": chance.random() < 0.3,
    }


def _page(file: Path, title: str, key: str) -> None:
    _file(file, f'---\n{key}\ntitle: {title}\ndescription: "Pagina {title} van de proef met groepen van scholen."\n---\n\nTekst.\n')


def _file(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")

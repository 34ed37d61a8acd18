#!/usr/bin/env python3
"""Writes the demonstration data: the school register and a result file per school and school year.

    make.py           writes content/scholen.csv and content/resultaten/<school year>/<code>.json
    make.py --check   writes nothing; exits 1 when the files differ from what it would write

Every school, place, board and partnership is invented. The same input gives the same bytes on every machine: chance
comes from SHA-256 of what is decided ("which stage, of which aspect, at which school"), never from a generator with a
state. So a change to one school leaves the files of the others alone, sentences apart: those are dealt out so that
schools repeat each other as little as possible.

Standard library only, Python 3.11 or later.
"""

import argparse
import datetime
import hashlib
import json
import math
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CONTENT = ROOT / "content"
SEED = "scandossier-demonstration-1"
FIRST, SECOND = "2025-2026", "2026-2027"
ROUNDS = (FIRST, SECOND)
# What schools filled in then, in content/scans/eerder; in a year that is not named here, the scan of now.
EARLIER = {FIRST: "2026.1"}


# --- The scans ---------------------------------------------------------------------------------------------------


@dataclass
class Scan:
    id: str
    version: str
    digest: str
    themes: dict[str, list[str]]

    @property
    def aspects(self) -> list[str]:
        return [aspect for aspects in self.themes.values() for aspect in aspects]

    def theme_of(self, aspect: str) -> str:
        return next(theme for theme, aspects in self.themes.items() if aspect in aspects)


def read_scan(sector: str, round_: str) -> Scan:
    """Reads the scan of that school year as far as results need it: ids in order, and the stage texts."""
    name = f"eerder/{sector}-{EARLIER[round_]}.md" if round_ in EARLIER else f"{sector}.md"
    lines = (CONTENT / "scans" / name).read_text(encoding="utf-8").splitlines()
    end = lines.index("---", 1)
    front = dict(re.match(r'(\w+): "?(.*?)"?$', line).groups() for line in lines[1:end] if re.match(r"\w+: ", line))
    themes: dict[str, list[str]] = {}
    stages: dict[str, list[str]] = {}
    theme = aspect = None
    for line in lines[end + 1 :]:
        if heading := re.match(r"(#+) .*?(?:\{#([a-z0-9-]+)[^}]*\})?$", line):
            level, name = len(heading[1]), heading[2]
            aspect = name if level == 3 else None
            if level == 2:
                theme = name
                themes[theme] = []
            elif level == 3:
                themes[theme].append(aspect)
                stages[aspect] = []
        elif aspect and (item := re.match(r"\d+\. +(.*)", line)):
            stages[aspect].append(item[1].strip())
        elif aspect and stages[aspect] and line.startswith("   "):
            stages[aspect][-1] += " " + line.strip()
    assert all(len(texts) == 4 for texts in stages.values()), f"{sector}: an aspect without four stages"
    return Scan(front["id"], front["version"], digest(front["id"], stages), themes)


def digest(scan_id: str, stages: dict[str, list[str]]) -> str:
    """The SHA-256 of `Scan.canonicalText` (Sources/ScanModel/Scan): id and stage texts of every aspect, by id."""
    text = f"scan {scan_id}\n"
    for aspect in sorted(stages, key=str.encode):
        text += f"aspect {aspect}\n"
        text += "".join(f"{number} {stage}\n" for number, stage in enumerate(stages[aspect], start=1))
    return hashlib.sha256(text.encode()).hexdigest()


# --- The schools -------------------------------------------------------------------------------------------------

WIELMERLAND = "Stichting Basisscholen Wielmerland"
RAVELGOUW = "Vereniging voor Onderwijs Ravelgouw"
HAZELMONDE = "Stichting Voortgezet Onderwijs Hazelmonde"
DOVERMEER = "Dovermeer College"
SAMEN = "Samen Opleiden Wielmerland"
QUELDER = "Opleidingsnetwerk Quelder"
REGION = "Onderwijsregio Wielmerland"
# Schools that learn together across boards and sectors: of two of them nobody may see the name.
LEARNING_GROUP = "Leergroep Samen begeleiden"
LEARNING = ("90XA00", "90XE00", "90XJ00", "90XL00", "90XR00", "95YA00", "95YF00", "95YG00")

# What a school allows. A `+` adds its notes.
SHARING = {"-": "none", "a": "anonymous", "g": "group"}


@dataclass
class School:
    code: str
    name: str
    place: str
    sector: str
    board: str
    partnerships: tuple[str, ...]
    # Sharing in the first and in the second school year, separated by a blank; `.` when there is no result.
    sharing: str
    # Where the six themes stand in the school's first round, from 1 to 4.
    base: tuple[float, ...]
    # Aspects that stand out, upwards and downwards.
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    # What the school works on: the first ones are the priorities of the first round, the last ones of the second.
    focus: tuple[str, ...]
    priorities: tuple[int, int] = (2, 3)
    offers: tuple[int, int] = (2, 2)
    people: int = 6
    # Words that make no sense at this school, in texts and in roles.
    avoid: tuple[str, ...] = ()
    # Answers without a stage, with the team's reason.
    special: dict[str, tuple[str, str]] = field(default_factory=dict)
    # Themes that the team came to, when it did not come to all of them, by round.
    themes: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def sharing_in(self, round_: str) -> str | None:
        choice = self.sharing.split()[ROUNDS.index(round_)]
        return None if choice == "." else SHARING[choice[0]]

    def shares_notes(self, round_: str) -> bool:
        return self.sharing.split()[ROUNDS.index(round_)].endswith("+")


LARGE = ("notApplicable", "We hebben zelf genoeg begeleiders en delen ze niet met andere scholen.")
NO_STARTERS = {
    "inductieprogramma": ("notApplicable", "Er werkt dit jaar geen starter bij ons. Het bestuur heeft wel een programma."),
    "begeleiding-van-starters": ("notApplicable", "We hebben op dit moment geen starters in het team."),
}

# Who takes part decides which group pictures can be published (schools that share, first round / second round):
#   po   all 14/17, both boards 6/7 and 8/10; Samen Opleiden Wielmerland 11/12, in the first round held back because
#        only 3 schools stand outside it; in the second those are 5, and everything can be shown
#   vo   all 7/7 (region and board are the same schools); Opleidingsnetwerk Quelder 6/7, held back in the first round
#        (1 school outside it) and the same schools as all in the second; Samen Opleiden Wielmerland: always too few
#   mbo  all 3/6 (region and board are the same), so too few in the first round; Opleidingsnetwerk Quelder 3/5, held
#        back in the second round because of 1 school outside it
SCHOOLS = [
    # A large school that is known for its guidance.
    School(
        "90XA00", "De Koperen Kikker", "Wielmerdam", "po", WIELMERLAND, (SAMEN,), "g+ g+",
        (2.9, 3.3, 2.8, 2.3, 3.0, 2.4),
        strong=("begeleiden", "feedback-en-beoordelen", "rollen-en-trainersteam"), weak=("leren-van-andere-scholen",),
        focus=("leergemeenschappen", "kennis-delen", "onderzoekende-houding", "leren-van-andere-scholen"),
        offers=(3, 5), people=8, special={"begeleiders-delen": LARGE}),
    # New as a training school, and did only the first three themes.
    School(
        "90XB00", "Het Knikkerpad", "Wielmerdam", "po", WIELMERLAND, (SAMEN,), ". a",
        (1.4, 1.6, 1.5, 1.5, 1.4, 1.3),
        strong=("begeleiding-van-starters",), weak=(),
        focus=("gedeelde-visie", "begeleiden", "rijke-werkplek"), priorities=(2, 3), offers=(0, 1), people=5,
        themes={SECOND: ("visie", "werkplek", "starters-en-team")}),
    # Strong in learning together, lighter on paper and planning.
    School(
        "90XC00", "De Lampionboom", "Hazelmonde", "po", WIELMERLAND, (SAMEN,), "g+ g+",
        (2.7, 2.5, 2.4, 3.3, 2.3, 2.0),
        strong=("leergemeenschappen", "samen-ontwerpen", "veilig-leerklimaat"), weak=("kennis-delen", "cyclisch-werken"),
        focus=("cyclisch-werken", "tijd-en-middelen", "kennis-delen", "theorie-en-praktijk"), offers=(3, 3), people=7),
    # The other location of the same school, at some distance from it.
    School(
        "90XC01", "De Lampionboom, locatie Zuid", "Hazelmonde", "po", WIELMERLAND, (SAMEN,), "a a",
        (2.0, 2.2, 2.1, 2.5, 1.9, 1.7),
        strong=("veilig-leerklimaat",), weak=("rollen-en-trainersteam", "stem-van-studenten"),
        focus=("rollen-en-trainersteam", "begeleiden", "stem-van-studenten"), priorities=(2, 2), offers=(1, 1), people=5),
    School(
        "90XD00", "De Wolkenladder", "Quelderhaven", "po", WIELMERLAND, (SAMEN,), "g g",
        (2.4, 2.6, 3.2, 2.2, 2.8, 2.3),
        strong=("inductieprogramma", "begeleiding-van-starters", "loopbaan-en-rollen"), weak=("onderzoekende-houding",),
        focus=("theorie-en-praktijk", "onderzoekende-houding", "samen-ontwerpen", "stem-van-studenten"),
        priorities=(3, 2), offers=(2, 3), special={"begeleiders-delen": LARGE}),
    # Kept its first result to itself, and shares the second.
    School(
        "90XE00", "De Zilverotter", "Zilverdrecht", "po", WIELMERLAND, (SAMEN,), "- g+",
        (2.1, 2.0, 1.8, 2.0, 2.1, 1.8),
        strong=("samenwerken-met-partners",), weak=("inductieprogramma",),
        focus=("inductieprogramma", "begeleiding-van-starters", "feedback-en-beoordelen", "leergemeenschappen"),
        offers=(1, 2)),
    School(
        "90XF00", "Het Vliegertouw", "Kornvoort", "po", WIELMERLAND, (SAMEN,), ". a",
        (1.8, 2.3, 2.0, 1.7, 1.9, 1.6),
        strong=("rijke-werkplek",), weak=("doorgaande-lijn",),
        focus=("doorgaande-lijn", "opleiden-en-schoolontwikkeling", "cyclisch-werken"), priorities=(2, 3), offers=(1, 1)),
    School(
        "90XG00", "De Stipkraai", "Kornvoort", "po", WIELMERLAND, (SAMEN,), "a -",
        (2.2, 2.1, 2.3, 1.9, 1.7, 1.9),
        strong=("stem-van-studenten",), weak=("tijd-en-middelen", "leiderschap"),
        focus=("tijd-en-middelen", "leiderschap", "rollen-en-trainersteam"), priorities=(2, 2), offers=(1, 0), people=4),
    School(
        "90XH00", "De Kiezelbrug", "Bramersluis", "po", WIELMERLAND, (SAMEN,), "a .",
        (2.0, 2.4, 2.2, 2.1, 2.0, 1.8),
        strong=("ontwikkeling-van-het-team",), weak=("beeld-van-de-leraar",),
        focus=("beeld-van-de-leraar", "samen-ontwerpen", "kennis-delen"), priorities=(3, 2), offers=(1, 1)),
    # Small, and good at sharing a guide with its neighbours.
    School(
        "90XJ00", "De Dertiende Wilg", "Ravelgouw", "po", RAVELGOUW, (SAMEN,), "g+ g+",
        (2.6, 2.3, 2.0, 2.6, 2.4, 2.5),
        strong=("begeleiders-delen", "leren-van-andere-scholen", "samenwerken-met-partners"), weak=("rijke-werkplek",),
        focus=("rijke-werkplek", "doorgaande-lijn", "leergemeenschappen", "onderzoekende-houding"),
        offers=(2, 3), people=4, avoid=("start",), special=NO_STARTERS),
    School(
        "90XK00", "De Appelschuit", "Ravelgouw", "po", RAVELGOUW, (SAMEN,), "a g",
        (1.9, 2.5, 2.1, 2.0, 2.2, 1.9),
        strong=("begeleiden", "begeleiders-delen"), weak=("gedeelde-visie",),
        focus=("gedeelde-visie", "beeld-van-de-leraar", "theorie-en-praktijk", "feedback-en-beoordelen"),
        priorities=(2, 2), offers=(1, 2), people=5),
    # Furthest on most themes, and chooses to deepen instead of widen.
    School(
        "90XL00", "De Rietvlinder", "Lisserwaard", "po", RAVELGOUW, (SAMEN,), "g+ g+",
        (3.4, 3.2, 3.0, 3.1, 3.3, 3.0),
        strong=("gedeelde-visie", "opleiden-en-schoolontwikkeling", "leiderschap", "cyclisch-werken"),
        weak=("loopbaan-en-rollen",),
        focus=("loopbaan-en-rollen", "stem-van-studenten", "onderzoekende-houding", "doorgaande-lijn"),
        priorities=(2, 2), offers=(4, 6), people=8, special={"begeleiders-delen": LARGE}),
    School(
        "90XM00", "Het Hooivlot", "Lisserwaard", "po", RAVELGOUW, (SAMEN,), ". g+",
        (1.7, 1.9, 1.6, 2.2, 1.8, 1.5),
        strong=("veilig-leerklimaat",), weak=("feedback-en-beoordelen",),
        focus=("begeleiden", "feedback-en-beoordelen", "rollen-en-trainersteam", "stem-van-studenten"),
        priorities=(2, 4), offers=(1, 1), people=5),
    School(
        "90XN00", "De Buitenbel", "Elkerbroek", "po", RAVELGOUW, (SAMEN,), "a a",
        (2.3, 2.7, 2.5, 2.4, 2.6, 2.2),
        strong=("rijke-werkplek", "tijd-en-middelen"), weak=("samen-ontwerpen",),
        focus=("samen-ontwerpen", "leergemeenschappen", "ontwikkeling-van-het-team", "leren-van-andere-scholen"),
        offers=(2, 2)),
    School(
        "90XP00", "De Kantelsteen", "Elkerbroek", "po", RAVELGOUW, (SAMEN,), "g .",
        (2.5, 2.2, 2.3, 2.0, 2.4, 2.1),
        strong=("beeld-van-de-leraar",), weak=("begeleiding-van-starters",),
        focus=("begeleiding-van-starters", "leergemeenschappen", "kennis-delen"), priorities=(3, 2), offers=(2, 1)),
    # Small schools in a polder that have not joined a partnership yet.
    School(
        "90XR00", "De Turfkorrel", "Vosserwolde", "po", RAVELGOUW, (), "a a",
        (1.7, 1.9, 1.8, 2.1, 1.6, 1.6),
        strong=("veilig-leerklimaat", "begeleiders-delen"), weak=("samenwerken-met-partners",),
        focus=("samenwerken-met-partners", "begeleiders-delen", "rijke-werkplek"), priorities=(2, 2), offers=(1, 1),
        people=4, avoid=("start",), special=NO_STARTERS),
    School(
        "90XS00", "De Morgenfluiter", "Vosserwolde", "po", RAVELGOUW, (), "g g+",
        (2.1, 2.2, 1.9, 2.7, 2.0, 2.2),
        strong=("onderzoekende-houding", "samen-ontwerpen"), weak=("samenwerken-met-partners",),
        focus=("begeleiders-delen", "theorie-en-praktijk", "samenwerken-met-partners"), priorities=(2, 2), offers=(2, 2),
        people=4, avoid=("start",), special=NO_STARTERS),
    School(
        "90XT00", "De Veertien Treden", "Elkerbroek", "po", RAVELGOUW, (), "- a",
        (1.6, 2.0, 2.2, 1.8, 1.7, 1.5),
        strong=("ontwikkeling-van-het-team",), weak=("gedeelde-visie", "kennis-delen"),
        focus=("gedeelde-visie", "begeleiden", "kennis-delen", "tijd-en-middelen"), offers=(0, 1), people=5,
        themes={FIRST: ("visie", "werkplek", "starters-en-team", "organisatie")}),
    School(
        "90XV00", "De Sterrenkoffer", "Lisserwaard", "po", RAVELGOUW, (), "a a",
        (2.2, 2.6, 2.3, 2.2, 2.1, 2.0),
        strong=("feedback-en-beoordelen", "begeleiden"), weak=("samenwerken-met-partners", "leiderschap"),
        focus=("leiderschap", "opleiden-en-schoolontwikkeling", "samenwerken-met-partners"), priorities=(2, 2),
        offers=(2, 2)),
    School(
        "90XW00", "De Sprokkelhoek", "Ravelgouw", "po", RAVELGOUW, (), ". g",
        (1.5, 1.7, 1.6, 1.9, 1.5, 1.4),
        strong=("rijke-werkplek",), weak=(),
        focus=("gedeelde-visie", "begeleiden", "begeleiders-delen"), priorities=(2, 3), offers=(0, 1), people=4,
        avoid=("start",),
        special=NO_STARTERS | {
            "samenwerken-met-partners": (
                "unknown", "We zitten nog niet in een partnerschap. We weten niet goed wat dat van ons vraagt.")},
        themes={SECOND: ("visie", "werkplek", "starters-en-team", "samen-leren", "organisatie")}),
    # Secondary education: one board, two networks.
    School(
        "95YA00", "Hazelmonde College, locatie Singel", "Hazelmonde", "vo", HAZELMONDE, (SAMEN, QUELDER), "g+ g+",
        (2.8, 3.0, 2.7, 2.4, 2.9, 2.5),
        strong=("begeleiden", "vakdidactiek-in-de-sectie", "rollen-en-trainersteam"), weak=("leergemeenschappen",),
        focus=("leergemeenschappen", "samen-ontwerpen", "stem-van-studenten", "kennis-delen"), offers=(3, 5), people=8),
    School(
        "95YA01", "Hazelmonde College, locatie Haven", "Hazelmonde", "vo", HAZELMONDE, (QUELDER,), "a g",
        (2.0, 2.2, 2.1, 1.9, 2.0, 1.8),
        strong=("veilig-leerklimaat",), weak=("rijke-werkplek", "rollen-en-trainersteam"),
        focus=("rijke-werkplek", "rollen-en-trainersteam", "begeleiding-van-starters"), priorities=(2, 2), offers=(1, 1)),
    School(
        "95YB00", "Lyceum Quelderhaven", "Quelderhaven", "vo", HAZELMONDE, (QUELDER,), "g+ g+",
        (2.4, 2.6, 2.1, 3.0, 2.3, 2.4),
        strong=("onderzoekende-houding", "vakdidactiek-in-de-sectie"), weak=("inductieprogramma", "begeleiding-van-starters"),
        focus=("inductieprogramma", "begeleiding-van-starters", "doorgaande-lijn", "leiderschap"), offers=(2, 4), people=7),
    # Practical lessons all day, little time to plan.
    School(
        "95YC00", "Vakcollege Bramersluis", "Bramersluis", "vo", HAZELMONDE, (QUELDER,), "a a",
        (1.9, 2.4, 2.2, 1.8, 1.8, 1.7),
        strong=("rijke-werkplek",), weak=("tijd-en-middelen", "cyclisch-werken"),
        focus=("tijd-en-middelen", "theorie-en-praktijk", "cyclisch-werken", "ontwikkeling-van-het-team"), offers=(1, 2)),
    School(
        "95YD00", "Mavo Kornvoort", "Kornvoort", "vo", HAZELMONDE, (QUELDER,), "- -",
        (1.7, 1.9, 1.8, 2.0, 1.6, 1.6),
        strong=("veilig-leerklimaat",), weak=("leiderschap",),
        focus=("leiderschap", "begeleiden", "gedeelde-visie"), priorities=(2, 2), offers=(1, 0), people=4),
    # Small; got as far as four themes in the second round.
    School(
        "95YE00", "Praktijkschool De Ambachtstuin", "Tinnewoude", "vo", HAZELMONDE, (QUELDER,), "g g+",
        (2.2, 2.1, 2.3, 2.5, 2.2, 1.9),
        strong=("beeld-van-de-leraar", "veilig-leerklimaat"), weak=("theorie-en-praktijk",),
        focus=("theorie-en-praktijk", "feedback-en-beoordelen", "leergemeenschappen"), priorities=(2, 2), offers=(2, 2),
        people=4, avoid=("secti", "examen", "mentor", "parallel", "exacte", "rector"),
        special={
            "vakdidactiek-in-de-sectie": (
                "notApplicable", "Wij werken niet met secties. Een docent geeft meer vakken aan dezelfde groep.")},
        themes={SECOND: ("visie", "werkplek", "starters-en-team", "samen-leren")}),
    School(
        "95YF00", "Dovermeer Lyceum", "Dovermeer", "vo", HAZELMONDE, (SAMEN, QUELDER), "g g+",
        (3.1, 2.8, 3.1, 2.6, 3.0, 2.8),
        strong=("inductieprogramma", "begeleiding-van-starters", "loopbaan-en-rollen"), weak=("samen-ontwerpen",),
        focus=("samen-ontwerpen", "onderzoekende-houding", "feedback-en-beoordelen"), priorities=(2, 2), offers=(3, 6),
        people=7),
    School(
        "95YG00", "Gymnasium Zilverdrecht", "Zilverdrecht", "vo", HAZELMONDE, (SAMEN,), "- -",
        (2.3, 2.5, 2.0, 2.6, 2.1, 2.0),
        strong=("samen-ontwerpen",), weak=("stem-van-studenten",),
        focus=("stem-van-studenten", "loopbaan-en-rollen", "doorgaande-lijn"), priorities=(2, 2), offers=(1, 1), people=5),
    School(
        "95YH00", "Tinnewoude College", "Tinnewoude", "vo", HAZELMONDE, (QUELDER,), "a a",
        (1.6, 1.8, 1.9, 1.6, 1.7, 1.5),
        strong=("begeleiding-van-starters",), weak=("vakdidactiek-in-de-sectie",),
        focus=("begeleiden", "vakdidactiek-in-de-sectie", "samenwerken-met-partners"), priorities=(2, 3), offers=(0, 1)),
    School(
        "95YJ00", "De Lisserwaard", "Lisserwaard", "vo", HAZELMONDE, (SAMEN,), ". .",
        (2.0, 2.0, 2.0, 2.0, 2.0, 2.0), strong=(), weak=(), focus=()),
    # Vocational education: the unit is a team.
    School(
        "MBO-ZORG-01", "Team Verpleegkunde", "Dovermeer", "mbo", DOVERMEER, (QUELDER,), "g+ g+",
        (2.7, 3.0, 2.9, 2.4, 2.7, 2.5),
        strong=("begeleiden", "beroepspraktijk-en-hybride-docenten", "inductieprogramma"), weak=("samen-ontwerpen",),
        focus=("samen-ontwerpen", "leergemeenschappen", "kennis-delen", "theorie-en-praktijk"), offers=(3, 6), people=8),
    School(
        "MBO-WELZIJN-01", "Team Pedagogisch werk", "Dovermeer", "mbo", DOVERMEER, (QUELDER,), ". a",
        (2.0, 2.1, 2.3, 2.6, 1.9, 1.8),
        strong=("veilig-leerklimaat",), weak=("tijd-en-middelen",),
        focus=("doorgaande-lijn", "feedback-en-beoordelen", "leergemeenschappen"), priorities=(2, 3), offers=(1, 2),
        themes={SECOND: ("visie", "werkplek", "starters-en-team", "samen-leren")}),
    School(
        "MBO-TECH-01", "Team Mechatronica", "Zilverdrecht", "mbo", DOVERMEER, (QUELDER,), "a g+",
        (1.8, 2.3, 1.9, 1.8, 1.9, 1.7),
        strong=("beroepspraktijk-en-hybride-docenten", "rijke-werkplek"), weak=("leergemeenschappen", "gedeelde-visie"),
        focus=("gedeelde-visie", "inductieprogramma", "leergemeenschappen", "rollen-en-trainersteam"), offers=(1, 2)),
    School(
        "MBO-ICT-01", "Team Software en netwerken", "Zilverdrecht", "mbo", DOVERMEER, (QUELDER,), "g g",
        (2.4, 2.2, 2.1, 2.9, 2.3, 2.4),
        strong=("onderzoekende-houding", "kennis-delen", "samen-ontwerpen"), weak=("begeleiding-van-starters",),
        focus=("begeleiding-van-starters", "begeleiden", "stem-van-studenten"), priorities=(2, 2), offers=(2, 4)),
    School(
        "MBO-HORECA-01", "Team Keuken en gastvrijheid", "Quelderhaven", "mbo", DOVERMEER, (QUELDER,), "- a",
        (1.6, 2.0, 1.7, 1.9, 1.6, 1.5),
        strong=("rijke-werkplek",), weak=("cyclisch-werken",),
        focus=("begeleiden", "tijd-en-middelen", "inductieprogramma", "samenwerken-met-partners"), priorities=(2, 3),
        offers=(0, 1), people=5),
    School(
        "MBO-GROEN-01", "Team Groen en dier", "Elkerbroek", "mbo", DOVERMEER, (), ". g+",
        (2.1, 2.5, 2.2, 2.2, 2.0, 2.0),
        strong=("theorie-en-praktijk", "beroepspraktijk-en-hybride-docenten"), weak=("samenwerken-met-partners",),
        focus=("beeld-van-de-leraar", "samenwerken-met-partners", "leren-van-andere-scholen"), priorities=(2, 3),
        offers=(1, 3), people=5),
    School(
        "MBO-SPORT-01", "Team Sport en bewegen", "Dovermeer", "mbo", DOVERMEER, (QUELDER,), ". -",
        (1.9, 1.8, 2.0, 2.1, 1.7, 1.7),
        strong=("veilig-leerklimaat",), weak=("feedback-en-beoordelen",),
        focus=("feedback-en-beoordelen", "rollen-en-trainersteam"), priorities=(2, 2), offers=(0, 1), people=5),
    School(
        "MBO-BOUW-01", "Team Bouw en interieur", "Zilverdrecht", "mbo", DOVERMEER, (QUELDER,), ". .",
        (2.0, 2.0, 2.0, 2.0, 2.0, 2.0), strong=(), weak=(), focus=()),
]


# What schools write for each other in the second round: a question, an example, what they can tell. A `+` in front allows
# others to read it; without it the text is for the school alone.
VOICES = {
    "90XA00": {
        "begeleiden": {"story": "+Hoe we in drie jaar van één naar vier begeleiders gingen, en wat er met de uren gebeurde."},
        "feedback-en-beoordelen": {
            "example": "+Een student kiest zelf het lesmoment waarop zij feedback wil. Haar begeleider schrijft één ding op."},
        "onderzoekende-houding": {
            "question": "+Hoe zorgen jullie dat een team eerst naar de eigen gegevens kijkt, en dan pas een methode kiest?"},
        "leren-van-andere-scholen": {
            "question": "+Hoe neem je mee wat je op een andere school zag, zodat het hele team er iets aan heeft?"},
    },
    # It shares no name, so nobody reads this.
    "90XB00": {
        "gedeelde-visie": {"question": "+Waar begin je als het halve team niet weet dat je een opleidingsschool bent?"},
    },
    "90XC00": {
        "leergemeenschappen": {"story": "+Onze leerteams kiezen zelf hun vraag. We vertellen graag over het jaar waarin dat misging."},
        "samen-ontwerpen": {"example": "+Twee leraren en een student maken samen een les, geven haar en passen haar dezelfde week aan."},
        "cyclisch-werken": {"question": "+Hoe houden jullie een plan klein genoeg om het echt te volgen?"},
        "tijd-en-middelen": {"question": "Hoe vraag je het bestuur om meer uren zonder dat het een klacht wordt?"},
    },
    "90XE00": {
        "begeleiding-van-starters": {"question": "+Wie begeleidt bij jullie een starter als de vaste begeleider ziek is?"},
        "feedback-en-beoordelen": {"question": "+Hoe houden jullie feedback en beoordelen uit elkaar als één persoon allebei doet?"},
        "samenwerken-met-partners": {"story": "+Hoe we met de pabo één gesprek maakten van drie losse overleggen."},
    },
    "90XJ00": {
        "leren-van-andere-scholen": {
            "story": "+Wij gaan elk jaar met twee kleine scholen één dag bij elkaar kijken. Iedereen komt terug met één foto en één vraag."},
        "rijke-werkplek": {"question": "+Hoe geef je een student genoeg groepen om te zien als je er maar drie hebt?"},
    },
    "90XL00": {
        "cyclisch-werken": {
            "example": "+Elk plan past op één kaart: wat, wanneer kijken we terug, en waaraan merken we het.",
            "story": "+Waarom we van zeven jaarplannen naar twee gingen, en wie daar moeite mee had."},
        "gedeelde-visie": {"story": "+Onze studenten leggen de visie uit aan nieuwe ouders. Zo hoorden we waar zij onduidelijk was."},
        "stem-van-studenten": {"question": "+Hoe vraag je studenten om eerlijk te zijn over hun begeleider?"},
    },
    "90XM00": {
        "begeleiden": {"question": "+Hoeveel tijd heeft een begeleider bij jullie echt nodig, en waar haal je die vandaan?"},
        "feedback-en-beoordelen": {"question": "+Wat schrijf je op na een lesbezoek, en wie leest dat?"},
    },
    "90XS00": {
        "onderzoekende-houding": {
            "example": "+Bij rekenen telden we eerst twee weken wat leerlingen zelf vroegen. Toen pas kozen we iets nieuws."},
        "theorie-en-praktijk": {"question": "+Hoe laat je een student theorie gebruiken zonder dat het een verslag wordt?"},
    },
    "95YA00": {
        "begeleiden": {"story": "+Onze begeleiders kijken bij elkaar. We vertellen graag wat dat in de roosters vroeg."},
        "leergemeenschappen": {"question": "+Hoe houd je een leergemeenschap van verschillende secties bij elkaar?"},
    },
    "95YF00": {
        "inductieprogramma": {"story": "+Ons programma van drie jaar, en wat we er na het eerste jaar uit gooiden."},
        "leergemeenschappen": {"example": "+Zes docenten, één klas, één vraag. Na elke les vijf minuten, nooit langer."},
    },
    "MBO-ZORG-01": {
        "inductieprogramma": {"story": "+Hoe instructeurs en docenten hetzelfde eerste jaar krijgen."},
        "samen-ontwerpen": {"question": "+Hoe ontwerp je samen met de praktijk als iedereen andere diensten draait?"},
    },
    "MBO-TECH-01": {
        "inductieprogramma": {"question": "+Wat geef je een collega uit het bedrijf in de eerste tien weken?"},
    },
}


def register() -> bytes:
    rows = ["code;naam;plaats;sector;bestuur;partnerschappen;regio;leergroep"]
    for school in SCHOOLS:
        groups = "|".join(school.partnerships)
        group = LEARNING_GROUP if school.code in LEARNING else ""
        rows.append(";".join((school.code, school.name, school.place, school.sector, school.board, groups, REGION, group)))
    return "".join(row + "\n" for row in rows).encode()


# --- What teams write --------------------------------------------------------------------------------------------
#
# Per aspect: `? stages | point of attention` and `> stages | next step | who`. A text is used at a school that stands
# in one of those stages. `\n` in a text is a line break.

PO_TEXTS = """
@gedeelde-visie
? 1 | Drie collega's geven een student drie verschillende antwoorden op de vraag waarom wij opleiden.
? 2 | Onze visie staat in het opleidingsplan. In de bovenbouw heeft nog bijna niemand die tekst gelezen.
? 2-3 | Nieuwe collega's horen pas na een paar maanden dat wij een opleidingsschool zijn.
? 3-4 | De onderwijsassistenten kennen onze visie ook. Bij sollicitaties komt zij nog te weinig op tafel.
> 1 | Iedereen neemt een voorbeeld mee van een moment waarop opleiden iets opleverde. Daar maken we één bladzijde van. | schoolopleider en directeur
> 1-2 | De visie in elke bouw bespreken bij drie situaties uit de eigen klas. | bouwcoördinatoren
> 3 | Twee vragen over opleiden toevoegen aan onze sollicitatiegesprekken. | directeur

@beeld-van-de-leraar
? 1-2 | Een student kreeg in groep 4 en in groep 7 ander advies over de start van de dag. Beide adviezen waren goed, maar niemand legde het verschil uit.
? 2-3 | Voor kleuters vinden we andere dingen belangrijk dan voor groep 8. Dat hebben we nog niet opgeschreven.
? 3-4 | Ons beeld van de leraar komt terug in de gesprekkencyclus. Met ouders hebben we er nog niet over gepraat.
> 1-2 | Bij elkaar in de klas kijken en opschrijven wat je een goede leerkracht ziet doen. | werkplekbegeleiders
> 2-3 | Het beeld van de leraar voorleggen aan de leerlingenraad en de ouderraad. | directeur

@opleiden-en-schoolontwikkeling
? 1-2 | Ons jaarplan gaat over lezen. De opdrachten van de pabo gingen dit jaar over iets anders.
? 2 | Een onderzoek over rekenen in groep 5 is na de presentatie niet meer gebruikt.
? 3 | Studenten werken aan onze thema's. Starters vragen we daar nog niet bij.
? 3-4 | In de werkgroep lezen zit altijd een student. Bij wetenschap en techniek willen we dat ook.
> 1-2 | Bij elk doel uit het jaarplan een vraag zetten die een student kan oppakken. | werkgroepen en schoolopleider
> 2-3 | Studenten vertellen aan het eind van een periode wat hun onderzoek opleverde. Het team kiest wat blijft. | schoolopleider

@doorgaande-lijn
? 1-2 | De leervragen van een lio verdwijnen uit beeld als die hier een eigen groep krijgt.
? 2-3 | Voor studenten en starters is er een lijn. Na het derde jaar houdt die op.
? 3-4 | De stappen zijn bekend. We weten nog niet of invallers en zij-instromers er ook iets aan hebben.
> 1-2 | Bij elke overgang een gesprek plannen met de oude en de nieuwe begeleider. | schoolopleider
> 2-3 | In de gesprekkencyclus één vraag opnemen over wat je dit jaar wilt leren. | directeur

@rijke-werkplek
? 1-2 | Wie bij de kleuters begint, ziet de bovenbouw soms het hele jaar niet.
? 2 | Meelopen met de intern begeleider lukt alleen als een student er zelf om vraagt.
? 3 | Het programma voor studenten is vol. Soms is er te weinig tijd om iets te oefenen.
? 3-4 | Studenten draaien mee in de hele school. Ouderavonden vallen vaak op een dag met lessen op de pabo.
> 1-2 | Een ruildag plannen waarop alle studenten in een andere bouw zijn. | werkplekbegeleiders
> 2-3 | Elke student een dag laten meelopen met de intern begeleider. | schoolopleider en intern begeleider

@theorie-en-praktijk
? 1 | We weten niet goed wat studenten op de pabo leren over begrijpend lezen.
? 2 | De instituutsopleider komt twee keer per jaar. Dat is te weinig om samen opdrachten te maken.
? 2-3 | Sommige begeleiders vragen naar theorie. Andere voelen zich daar onzeker over.
? 3-4 | De opdracht over woordenschat is samen gemaakt en werkt goed. Bij rekenen is dat nog niet gelukt.
> 1-2 | De instituutsopleider uitnodigen voor een middag over onze aanpak van lezen. | schoolopleider
> 2-3 | Een rekenopdracht samen met de pabo herschrijven en in twee groepen uitproberen. | rekencoördinator en instituutsopleider

@begeleiden
? 1-2 | Op twee dagen staan er duo-partners voor de groep. Een student hoort dan soms twee verschillende dingen.
? 2 | Alle begeleiders zijn geschoold, maar het wekelijkse gesprek schiet er vaak bij in.
? 3 | Zij-instromers stellen andere vragen dan studenten van de pabo. Onze aanpak past daar nog niet goed bij.
? 3-4 | De wekelijkse gesprekken gaan door, ook in drukke weken. Eerstejaars krijgen nog dezelfde vragen als lio's.
> 1-2 | Afspreken wie van de duo-partners de student begeleidt en hoe de ander op de hoogte blijft. | werkplekbegeleiders
> 2-3 | Begeleidingsgesprekken in het weekrooster zetten, met een vaste invaller voor de groep. | directeur

@feedback-en-beoordelen
? 1-2 | In een nagesprek geven we veel tips tegelijk. Studenten weten daarna niet waar zij moeten beginnen.
? 2 | De ene begeleider vult het formulier van de pabo samen met de student in, de andere doet dat alleen.
? 3 | Studenten krijgen veel feedback op orde en weinig op de inhoud van de les.
? 3-4 | We oordelen samen met de pabo. Wat leerlingen vertellen, nemen we nog niet mee.
> 1-2 | Bij elk lesbezoek één kijkvraag gebruiken die de student zelf kiest. | werkplekbegeleiders
> 2-3 | Met twee begeleiders dezelfde les bekijken en daarna de oordelen vergelijken. | schoolopleider en instituutsopleider

@inductieprogramma
? 1-2 | Starters krijgen een map met afspraken. Na een paar maanden blijkt pas wat zij echt nodig hebben.
? 2-3 | Het eerste jaar is geregeld. In het tweede jaar krijgen starters meteen alle taken.
? 3-4 | Starters zitten in het eerste jaar niet in een commissie. Ervaren collega's doen daardoor wel meer.
> 1-2 | Met het bestuur nagaan welke bijeenkomsten er voor starters zijn en wat wij zelf toevoegen. | directeur
> 2-3 | Vastleggen welke taken een starter in de eerste twee jaar niet krijgt. | directeur en team

@begeleiding-van-starters
? 1-2 | Starters vragen hulp aan de collega in het lokaal ernaast. Die heeft er geen uren voor.
? 2-3 | De coach en de directeur komen allebei in de klas kijken. Met welk doel, is niet altijd duidelijk.
? 3-4 | De coach praat niet mee in de beoordeling. Dat geeft rust.
> 1-2 | Voor elke starter een vaste begeleider kiezen, met uren in het werkverdelingsplan. | directeur
> 2-3 | Voor het lesbezoek van de coach en dat van de directeur een eigen formulier maken. | coach en directeur

@ontwikkeling-van-het-team
? 1-2 | We volgden vijf losse cursussen. In de klas zien we er weinig van terug.
? 2-3 | De studiedagen passen bij het jaarplan. Wie op die dag niet werkt, mist ze.
? 3-4 | Leren staat in het rooster. Of leerlingen er iets van merken, bespreken we nog te weinig.
> 1-2 | Met het hele team één onderwerp kiezen en daar een jaar bij blijven. | directeur
> 2-3 | Na elke studiedag in tweetallen één les uitproberen en daarover vertellen in de bouw. | bouwcoördinatoren

@loopbaan-en-rollen
? 1-2 | Een collega doet het opleiden al jaren. Er is geen opvolger en de taak is niet beschreven.
? 2-3 | Drie collega's willen werkplekbegeleider worden. We weten nog niet hoe we kiezen.
? 3-4 | Twee collega's geven les op de pabo. Dat willen we voor meer mensen mogelijk maken.
> 1-2 | De taken van de schoolopleider beschrijven en een tweede collega laten meelopen. | directeur en schoolopleider
> 2-3 | In elk jaargesprek vragen welke rol iemand over drie jaar zou willen. | directeur

@leergemeenschappen
? 1-2 | De bouwvergadering gaat vooral over regelzaken. Aan een leervraag komen we niet toe.
? 2-3 | Het leerteam rekenen loopt goed. Dat komt op vrijdag bij elkaar en dan zijn veel collega's vrij.
? 3-4 | Studenten doen mee in onze leerteams. De groepen weten weinig van elkaar.
> 1-2 | Elke derde bouwvergadering gebruiken voor één leervraag, zonder mededelingen. | bouwcoördinatoren
> 2-3 | De leerteams laten elkaar in een halfuur zien wat zij hebben geleerd. | leerteams

@samen-ontwerpen
? 1-2 | We delen materiaal op de schijf, maar we bereiden zelden samen een les voor.
? 2-3 | Samen voorbereiden lukt. Bij elkaar kijken lukt niet, want er is niemand voor de eigen groep.
? 3-4 | De lessen over de wijk maakten we samen met studenten. Een andere school gebruikt ze nu ook.
> 1-2 | Samen één taalles voorbereiden, geven en verbeteren. | leerkrachten van groep 3 en 4
> 2-3 | Twee ochtenden een groep overnemen, zodat collega's bij elkaar kunnen kijken. | directeur

@onderzoekende-houding
? 1-2 | We kozen een nieuwe methode na één proefles. Naar onderzoek hebben we niet gekeken.
? 2-3 | Bij rekenen gebruiken we onze toetsgegevens goed. Bij gedrag gaan we vooral af op ons gevoel.
? 3-4 | Studenten helpen ons om bronnen te zoeken. Die bronnen bewaren we nog niet op één plek.
> 1-2 | Bij de volgende grote keuze eerst twee bronnen lezen en bespreken. | werkgroep en student
> 2-3 | Een vraag over gedrag op het plein onderzoeken en de uitkomst in het team bespreken. | intern begeleider en lio

@veilig-leerklimaat
? 1-2 | In de teamvergadering praten steeds dezelfde mensen. Nieuwe collega's zeggen weinig.
? 2-3 | Studenten durven vragen te stellen. Feedback geven aan een ervaren collega vinden zij lastig.
? 3-4 | De directeur vertelt zelf wat niet lukte. Dat helpt anderen om dat ook te doen.
> 1-2 | Elke vergadering beginnen met een gesprek in tweetallen: wat lukte en wat nog niet? | voorzitter van de vergadering
> 2-3 | Elke maand de student vragen om feedback op een les van de begeleider. | werkplekbegeleiders

@leiderschap
? 1-2 | Opleiden hangt aan de schoolopleider. Is die er niet, dan ligt het stil.
? 2-3 | De directeur steunt ons, maar moet zo vaak invallen dat er voor overleg weinig tijd is.
? 3-4 | Leerkrachten leiden zelf de leermiddagen. De directeur doet mee als deelnemer.
> 1-2 | Elke maand een kwartier aansluiten bij het overleg van de werkplekbegeleiders. | directeur
> 2-3 | Twee leerkrachten bereiden de volgende studiedag voor en leiden die. | leerkrachten en directeur

@rollen-en-trainersteam
? 1-2 | Nieuwe begeleiders weten niet wie de instituutsopleider is en wanneer die komt.
? 2-3 | De rollen staan op papier. Als team komen we maar één keer per jaar bij elkaar.
? 3-4 | Ons trainersteam overlegt elke zes weken. Hoe we zelf samenwerken, bespreken we nog te weinig.
> 1-2 | Een kaartje maken met wie wat doet en op welke dagen iemand er is. | schoolopleider
> 2-3 | Elke zes weken kort overleg plannen, met elke student als vast punt. | trainersteam

@tijd-en-middelen
? 1-2 | Begeleiden doen we na schooltijd. In weken met oudergesprekken komt het er niet van.
? 2 | Twee dingen zitten in de weg:\\n\\n- op maandag is er geen invaller\\n- de spreekkamer is vaak bezet
? 2-3 | De uren staan in het werkverdelingsplan. Bij ziekte zijn dat de eerste uren die vervallen.
? 3-4 | De gymles is ons vaste moment voor nagesprekken. Voor wie dan niet werkt, zoeken we een oplossing.
> 1-2 | De begeleidingsuren zichtbaar opnemen in het nieuwe werkverdelingsplan. | directeur en team
> 2-3 | Afspreken wat er met begeleidingsuren gebeurt als een collega ziek is. | directeur

@samenwerken-met-partners
? 1-2 | We horen pas in juni welke studenten er komen. Meedenken over de plaatsing kan dan niet meer.
? 2-3 | Er is vast overleg met de pabo. Het team hoort daar weinig over.
? 3-4 | Onze ervaring met combinatiegroepen gebruikt de pabo nu in haar lessen.
> 1-2 | Met de pabo afspreken dat we in het voorjaar meedenken over de plaatsing. | directeur en instituutsopleider
> 2-3 | Nieuws van de pabo en het bestuur in vijf minuten vertellen in de teamvergadering. | schoolopleider

@begeleiders-delen
? 1-2 | Onze schoolopleider is er alleen op woensdag. De studenten zijn er op maandag en dinsdag.
? 2-3 | De gedeelde schoolopleider kent ons team goed. Reistijd staat nog niet in de uren.
? 3-4 | Studenten van drie scholen komen elke maand bij elkaar. Dat is voor ons een grote winst.
> 1-2 | Met twee scholen in de buurt één rooster maken voor de schoolopleider. | directeuren
> 2-3 | Reistijd opnemen in de uren van de gedeelde schoolopleider. | bestuur en directeuren

@cyclisch-werken
? 1-2 | We praten pas over het opleiden als er iets misgaat.
? 2-3 | We evalueren elk jaar voor de zomer. Na de zomer weten we niet meer wat we hadden afgesproken.
? 3-4 | Het opleiden heeft een vaste plek in de jaarkalender. De pabo kijkt in januari mee.
> 1-2 | Een uur terugkijken en drie afspraken opschrijven voor het volgende schooljaar. | schoolopleider en werkplekbegeleiders
> 2-3 | Halverwege het jaar de afspraken van de evaluatie bespreken in de teamvergadering. | directeur

@stem-van-studenten
? 1-2 | Studenten zeggen bijna altijd dat het goed gaat. We vragen niet door.
? 2-3 | De vragenlijst levert bruikbare punten op. Studenten horen niet wat we ermee doen.
? 3-4 | Leerlingen uit groep 8 vertelden wat hun helpt als er een student voor de klas staat.
> 1-2 | Halverwege het jaar met alle studenten samen praten, zonder hun eigen begeleiders erbij. | schoolopleider
> 2-3 | Na de vragenlijst aan studenten vertellen welke twee dingen we veranderen. | directeur en schoolopleider

@kennis-delen
? 1-2 | Na de wisseling van schoolopleider konden we veel documenten niet meer vinden.
? 2 | Alles staat op de schijf, in drie mappen met bijna dezelfde naam.
? 3 | We schrijven afspraken goed op. Waarom we iets zo doen, staat er niet bij.
? 3-4 | Nieuwe begeleiders vinden alles op één plek. Een paar stukken zijn verouderd.
> 1-2 | Eén map maken voor alles over opleiden en de oude mappen opruimen. | schoolopleider en administratie
> 2-3 | Elk jaar met studenten nalopen welke stukken nog kloppen. | schoolopleider

@leren-van-andere-scholen
? 1-2 | De school in het volgende dorp werkt aan dezelfde vragen. We zijn er nog nooit geweest.
? 2-3 | Twee collega's gingen kijken op een andere school. De rest van het team hoorde daar weinig over.
? 3-4 | Met een school van een ander bestuur bezoeken we elkaar elk jaar. De scan helpt om vooraf een vraag te kiezen.
> 1-2 | Een ochtend gaan kijken op een school die al langer met leerteams werkt. | twee leerkrachten en een student
> 2-3 | Na elk bezoek in de teamvergadering één ding kiezen dat we uitproberen. | directeur
"""

VO_TEXTS = """
@gedeelde-visie
? 1-2 | De talensecties weten goed waarom zij opleiden. In de andere secties hoor je er weinig over.
? 2 | De visie is geschreven door de schoolopleider en twee begeleiders. De teamleiders gebruiken haar nog niet.
? 3-4 | Bij het plaatsen van studenten ligt onze visie op tafel. Bij het maken van de formatie nog niet.
> 1-2 | De visie op één bladzijde zetten en in elke sectie tien minuten bespreken. | schoolopleider en sectieleiders
> 2-3 | Bij de nieuwe formatie nagaan wat onze visie betekent voor de plek van studenten. | teamleiders

@beeld-van-de-leraar
? 1-2 | De ene sectie let vooral op uitleg, de andere op sfeer. Een student die van sectie wisselt, moet wennen.
? 2-3 | Voor de beoordeling van lio's hebben we één beeld. In jaargesprekken gebruiken we andere woorden.
? 3-4 | De leerlingenraad dacht mee over wat een goede docent doet. Dat staat nu ook in onze vacatures.
> 1-2 | Met docenten uit vijf secties een les bekijken en bespreken wat we goed lesgeven noemen. | schoolopleider
> 2-3 | De jaargesprekken en de beoordeling van lio's naast elkaar leggen en dezelfde woorden kiezen. | teamleiders en schoolopleider

@opleiden-en-schoolontwikkeling
? 1-2 | Een onderzoek over huiswerk in de tweede klas kwam pas na de zomer bij de sectie terecht.
? 2-3 | Secties met een eigen plan geven studenten een goede opdracht. De andere secties hebben nog geen plan.
? 3-4 | Studenten werken mee aan onze leeslijn. Hun materiaal gebruiken we nu in drie secties.
> 1-2 | Voor de start van elke periode één vraag per sectie verzamelen voor studenten. | sectieleiders
> 2-3 | Onderzoek van studenten binnen een maand bespreken in het team waar het over gaat. | teamleiders

@doorgaande-lijn
? 1-2 | Een lio die hier blijft, krijgt een nieuwe begeleider die niets weet van het jaar ervoor.
? 2-3 | Na het derde jaar stopt de lijn. Wie daarna een eerstegraads bevoegdheid haalt, regelt zelf begeleiding.
? 3-4 | De stappen zijn in alle teams dezelfde. Voor zij-instromers is de eerste stap te groot.
> 1-2 | Een gesprek plannen tussen de oude en de nieuwe begeleider van elke lio die blijft. | schoolopleider
> 2-3 | Met docenten die nu voor eerstegraads studeren nagaan welke begeleiding past. | teamleider bovenbouw

@rijke-werkplek
? 1-2 | Studenten geven vooral les in de onderbouw. Van de weg naar het examen zien zij weinig.
? 2-3 | Of een student een mentorgesprek bijwoont, hangt af van het rooster van de begeleider.
? 3-4 | Elke student loopt een dag mee met het zorgteam. Dat levert ook het zorgteam vragen op.
> 1-2 | Studenten een week laten meelopen in een ander leerjaar. | werkplekbegeleiders
> 2-3 | De leerlingbespreking en het mentoruur een vaste plek geven in het programma. | roostermaker en schoolopleider

@theorie-en-praktijk
? 1-2 | Opdrachten van de lerarenopleiding passen soms niet bij lessen van 45 minuten.
? 2-3 | Begeleiders weten niet precies wat studenten op de lerarenopleiding leren over toetsen.
? 3-4 | De bijeenkomsten op school geven we samen met de lerarenopleiding. Ervaren docenten schuiven ook aan.
> 1-2 | De instituutsopleider laten vertellen wat er dit jaar nieuw is in het programma. | schoolopleider
> 2-3 | Samen met de lerarenopleiding een opdracht maken over toetsen om van te leren. | sectieleider en instituutsopleider

@begeleiden
? 1-2 | In een kleine sectie is er maar één begeleider. Valt die uit, dan is er geen tweede.
? 2 | Begeleiders hebben een training gevolgd. Een gezamenlijk uur in het rooster lukt nog niet voor iedereen.
? 3-4 | Begeleiders kijken bij elkaars gesprekken. Bij de exacte vakken is dat nog niet gelukt.
> 1-2 | Voor elke kleine sectie een tweede begeleider zoeken in een verwant vak. | schoolopleider
> 2-3 | Het gezamenlijke uur van begeleider en student als eerste in het rooster zetten. | roostermaker

@feedback-en-beoordelen
? 1-2 | Studenten vertellen dat elk gesprek als een beoordeling voelt.
? 2 | Over wat voldoende is, denken de secties verschillend. Dat merken we vooral bij orde in de klas.
? 3-4 | We beoordelen met lesbezoek, een leerlingenenquête en een eigen verslag. De enquête kost veel tijd.
> 1-2 | Vooraf aan de student zeggen: dit is een leergesprek of dit is een beoordeling. | werkplekbegeleiders
> 2-3 | Met alle begeleiders één gefilmde les bespreken en de criteria ernaast leggen. | schoolopleider en instituutsopleider

@vakdidactiek-in-de-sectie
? 1-2 | Het sectieoverleg gaat over toetsweken en boeken. Over uitleg hebben we het daar niet.
? 2-3 | De sectie wiskunde bespreekt elke maand werk van leerlingen. Andere secties zijn nieuwsgierig.
? 3-4 | Eerstegraads en tweedegraads docenten maakten samen één leerlijn voor schrijven.
> 1-2 | In elk sectieoverleg een kwartier praten over één begrip dat leerlingen lastig vinden. | sectieleiders
> 2-3 | Fouten uit toetsen verzamelen en in de sectie bespreken welke uitleg helpt. | student en sectie

@inductieprogramma
? 1-2 | Nieuwe docenten die in november beginnen, missen de introductie van september.
? 2-3 | In het eerste jaar is er veel begeleiding. In het tweede jaar komen alle taken in één keer.
? 3-4 | Starters zijn in het eerste jaar geen mentor. We willen weten of zij daardoor langer blijven.
> 1-2 | Een korte introductie maken die op elk moment in het jaar kan beginnen. | coach van starters
> 2-3 | Met teamleiders afspreken welke taken in het tweede jaar nog wachten. | rector en teamleiders

@begeleiding-van-starters
? 1-2 | Starters vragen hulp in de personeelskamer. Wie daar weinig komt, valt buiten beeld.
? 2-3 | De coach kent het vak van een starter niet altijd. Voor vakvragen is niets geregeld.
? 3-4 | Coaches en leidinggevenden hebben elk hun eigen rol. Starters vinden dat prettig.
> 1-2 | Elke starter krijgt een vaste coach en een vakgenoot voor vakvragen. | teamleider en coach
> 2-3 | Twee keer per jaar bespreken wat starters in onze school opvalt, zonder namen. | coaches en rector

@ontwikkeling-van-het-team
? 1-2 | Ieder kiest eigen scholing. Secties weten niet van elkaar wie wat volgt.
? 2-3 | De studiedagen over taal waren goed. Daarna was er geen tijd om het uit te proberen.
? 3-4 | Op woensdagmiddag is er voor alle teams ontwikkeltijd. Wie dan vrij is, doet niet mee.
> 1-2 | Alle scholing van dit jaar op een rij zetten en per sectie één onderwerp kiezen. | teamleiders
> 2-3 | Twee weken na een studiedag kort bespreken wat je in de les hebt geprobeerd. | sectieleiders

@loopbaan-en-rollen
? 1-2 | Begeleider word je omdat er een student komt. Niemand vraagt vooraf of je het wilt.
? 2-3 | De rol van schoolopleider staat in het taakbeleid. Die van werkplekbegeleider nog niet.
? 3-4 | Een van onze docenten werkt ook op de lerarenopleiding. Dat brengt beide scholen iets.
> 1-2 | Vragen wie volgend jaar wil begeleiden en wat daarvoor nodig is. | schoolopleider
> 2-3 | De rol van werkplekbegeleider opnemen in het taakbeleid. | rector en medezeggenschapsraad

@leergemeenschappen
? 1-2 | We vergaderen veel. Een vraag waar we samen van leren, staat zelden op de agenda.
? 2-3 | Het leerteam over verschillen in de klas loopt goed. Docenten uit kleine secties doen nog niet mee.
? 3-4 | Alle teams werken in leerteams, met studenten erbij. De groepen vertellen elkaar nog weinig.
> 1-2 | Eén teamvergadering per periode gebruiken voor een leerteam met een eigen vraag. | teamleiders
> 2-3 | Een middag houden waarop elk leerteam één opbrengst laat zien. | leerteams

@samen-ontwerpen
? 1-2 | Parallelklassen krijgen bij ons verschillende lessen over hetzelfde onderwerp.
? 2-3 | We maken toetsen samen. Lessen maken we nog apart.
? 3-4 | Twee secties ontwierpen met studenten een project. Dat geven we nu elk jaar.
> 1-2 | Samen een reeks lessen voorbereiden voor parallelklassen. | twee docenten uit één sectie
> 2-3 | Een les samen ontwerpen, om de beurt geven en na afloop verbeteren. | sectie en student

@onderzoekende-houding
? 1-2 | We veranderden de lestijden zonder te weten wat andere scholen daarmee hadden gezien.
? 2-3 | De kwaliteitsmedewerker heeft goede gegevens. In de secties gebruiken we die weinig.
? 3-4 | Met de lerarenopleiding onderzoeken we motivatie in klas 2. De uitkomst gebruiken we in de mentorlessen.
> 1-2 | Bij elke grote keuze opschrijven wat we al weten en wat we nog moeten uitzoeken. | schoolleiding
> 2-3 | Gegevens over doorstroom bespreken in drie secties. | sectieleiders en kwaliteitsmedewerker

@veilig-leerklimaat
? 1-2 | Over een lastige klas praat je bij ons met één vertrouwde collega, niet in het team.
? 2-3 | Starters durven om hulp te vragen. Ervaren docenten doen dat minder.
? 3-4 | De schoolleiding vraagt elk jaar om feedback en vertelt wat zij daarmee doet.
> 1-2 | Elke maand een eigen lastige situatie inbrengen in het teamoverleg. | teamleiders
> 2-3 | Een starter uitnodigen in een les die je zelf lastig vindt. | ervaren docenten

@leiderschap
? 1-2 | Opleiden is bij ons van de schoolopleider. Teamleiders weten niet welke studenten er zijn.
? 2-3 | De rector steunt het opleiden. De teamleiders doen dat elk op een eigen manier.
? 3-4 | Docenten krijgen ruimte om een leerteam te leiden. Van teamleiders vraagt dat om los te laten.
> 1-2 | In de eerste maand kennismaken met de studenten in het eigen team. | teamleiders
> 2-3 | Opleiden vier keer per jaar op de agenda van de schoolleiding zetten. | rector

@rollen-en-trainersteam
? 1-2 | Schoolopleider en instituutsopleider spreken elkaar alleen als er een probleem is.
? 2-3 | Ieders taak staat op papier. Als begeleiders spreken we elkaar te weinig.
? 3-4 | Ons trainersteam leidt nieuwe begeleiders zelf op. Dat willen we ook voor andere locaties doen.
> 1-2 | De taken van begeleider, schoolopleider en instituutsopleider op één blad zetten. | schoolopleider
> 2-3 | Vier keer per jaar een lunch plannen met alle begeleiders en de instituutsopleider. | schoolopleider

@tijd-en-middelen
? 1-2 | De uren voor begeleiding zitten ergens in de jaartaak. Bijna niemand weet hoeveel het er zijn.
? 2 | Drie dingen vragen aandacht:\\n\\n- een rustige ruimte voor gesprekken\\n- uren voor lesbezoek\\n- wie invalt als een begeleider ziek is
? 2-3 | Er zijn uren, maar er is geen rustige ruimte voor een gesprek.
? 3-4 | Begeleiders en studenten hebben een vast uur. Bij een wijziging van het rooster verdwijnt dat soms.
> 1-2 | De uren per rol op papier zetten en delen met alle begeleiders. | teamleider
> 2-3 | Elke dag twee uur een ruimte vrijhouden voor begeleidingsgesprekken. | conciërge en roostermaker

@samenwerken-met-partners
? 1-2 | We werken met vier lerarenopleidingen. Elke opleiding heeft andere formulieren.
? 2-3 | Het vaste overleg gaat goed. Beslissingen over het programma horen we vaak achteraf.
? 3-4 | Met andere scholen in het partnerschap bespreken we hoe je zij-instromers goed begeleidt.
> 1-2 | Met de lerarenopleidingen één formulier voor lesbezoek afspreken. | schoolopleiders in het partnerschap
> 2-3 | Twee docenten laten meedenken over het programma van volgend jaar. | schoolopleider en instituutsopleider

@cyclisch-werken
? 1-2 | Aan het eind van het jaar is iedereen druk met examens. Terugkijken op het opleiden lukt dan niet.
? 2-3 | We evalueren elk jaar. De punten komen niet terug in het jaarplan.
? 3-4 | Twee keer per jaar kijken we terug, samen met de lerarenopleiding.
> 1-2 | Het moment om terug te kijken verplaatsen naar een rustige maand. | schoolopleider
> 2-3 | Twee punten uit de evaluatie opnemen in het jaarplan van elk team. | teamleiders

@stem-van-studenten
? 1-2 | We vragen leerlingen niet wat zij van de lessen van studenten vinden.
? 2-3 | Studenten vullen een vragenlijst in. De antwoorden gaan naar het instituut en komen laat terug.
? 3-4 | Starters zitten in de werkgroep inductie. Zij veranderden het programma voor volgend jaar.
> 1-2 | De leerlingenraad vragen wat een les van een student goed maakt. | schoolopleider en student
> 2-3 | Elke periode twee studenten uitnodigen in het overleg van begeleiders. | schoolopleider

@kennis-delen
? 1-2 | Goede opdrachten staan op de laptop van de begeleider die ze maakte.
? 2-3 | De map met afspraken is er. Nieuwe begeleiders weten niet dat die bestaat.
? 3-4 | Ons materiaal voor startende mentoren delen we met twee andere scholen.
> 1-2 | Van elke sectie één goede opdracht verzamelen op één plek. | schoolopleider en lio
> 2-3 | In het eerste gesprek met een nieuwe begeleider samen de map doorlopen. | schoolopleider

@leren-van-andere-scholen
? 1-2 | De andere scholen van ons bestuur zijn dichtbij. Toch weten we weinig van elkaar.
? 2-3 | Schoolopleiders zien elkaar geregeld. Docenten gaan zelden kijken op een andere school.
? 3-4 | Elk jaar komt een andere school kijken, met de scan in de hand. Dat levert goede vragen op.
> 1-2 | Met een andere school een dag ruilen: twee docenten en een student gaan kijken. | teamleiders
> 2-3 | Na een bezoek in de sectie vertellen wat je zag en één ding uitproberen. | docenten die op bezoek gingen
"""

MBO_TEXTS = """
@gedeelde-visie
? 1-2 | Instructeurs begeleiden veel, maar onze visie gaat alleen over docenten.
? 2-3 | De visie staat in het teamplan. In gesprekken met zij-instromers gebruiken we haar nog niet.
? 3-4 | Twee leerbedrijven lazen onze visie. Zij misten daarin het leren in het bedrijf.
> 1-2 | In een teamoverleg bespreken wat een aanstaande docent bij ons moet leren. | teamleider en schoolopleider
> 2-3 | Bij de start van elke zij-instromer de visie bespreken, met een voorbeeld uit de eigen lessen. | werkplekbegeleiders

@beeld-van-de-leraar
? 1-2 | Voor de een is een docent iemand die voordoet, voor de ander een coach. Daar praten we nog niet over.
? 2-3 | Ons beeld van de docent staat op papier. De rol van instructeur ontbreekt.
? 3-4 | Mbo-studenten dachten mee over wat een goede docent doet. Dat gebruiken we nu in vacatures.
> 1-2 | Samen vijf lessen bezoeken en bespreken wat goed lesgeven in ons vak is. | docenten en instructeurs
> 2-3 | Het beeld van de docent aanvullen met wat we van instructeurs vragen. | teamleider en HR

@opleiden-en-schoolontwikkeling
? 1-2 | Het nieuwe keuzedeel maakten we zonder de aanstaande docenten. Zij kennen het beroep juist goed.
? 2-3 | Opdrachten voor het PDG gaan vaak over de eigen lessen en zelden over ons teamplan.
? 3-4 | Aanstaande docenten werken mee aan de voorbereiding op de bpv. Leerbedrijven zien het verschil.
> 1-2 | Bij elk doel in het teamplan noteren wat een aanstaande docent kan bijdragen. | teamleider
> 2-3 | De instituutsopleider uitnodigen bij het gesprek over het nieuwe teamplan. | schoolopleider

@doorgaande-lijn
? 1-2 | Na het PDG is de begeleiding klaar. Veel collega's hebben dan juist nieuwe vragen.
? 2-3 | Instructeurs die docent willen worden, weten niet bij wie zij moeten zijn.
? 3-4 | Ook in het vijfde jaar praten we met collega's over hun groei. HR gebruikt die gesprekken nog niet.
> 1-2 | Drie maanden na het PDG een gesprek plannen over nieuwe leervragen. | teamleider
> 2-3 | Op één blad zetten welke route er is van instructeur naar docent. | HR en schoolopleider

@rijke-werkplek
? 1-2 | Zij-instromers staan vanaf de eerste week alleen voor de groep. Bij anderen kijken lukt niet.
? 2-3 | Iedereen ziet theorielessen en de praktijkruimte. Een bpv-bezoek doet maar een deel.
? 3-4 | Elke aanstaande docent kijkt mee bij een examen in een leerbedrijf.
> 1-2 | Elke week twee uur vrijhouden om bij collega's te kijken. | roostermaker en teamleider
> 2-3 | Twee bpv-bezoeken plannen voor elke aanstaande docent, samen met een ervaren collega. | bpv-coördinator

@theorie-en-praktijk
? 1-2 | Het PDG-traject behandelt toetsen als onze examens al geweest zijn.
? 2-3 | De instituutsopleider kent onze lessen, maar niet onze praktijkruimte.
? 3-4 | De lerarenopleiding gebruikt nu een opdracht over bbl-groepen die we samen maakten.
> 1-2 | De planning van het PDG-traject en die van onze examens naast elkaar leggen. | schoolopleider en instituutsopleider
> 2-3 | De instituutsopleider een dag laten meelopen in de praktijkruimte. | schoolopleider

@begeleiden
? 1-2 | Een ervaren vakmens krijgt dezelfde begeleiding als iemand die net van school komt. Dat past niet.
? 2-3 | Begeleiders zijn geschoold. In drukke examenweken vallen gesprekken weg.
? 3-4 | Begeleiders bespreken elke maand een lastig gesprek. Ook instructeurs doen mee.
> 1-2 | In het eerste gesprek vragen welke ervaring iemand meebrengt en daar het plan op maken. | werkplekbegeleiders
> 2-3 | Begeleidingsgesprekken in examenweken plannen voordat het rooster vol is. | teamleider

@feedback-en-beoordelen
? 1-2 | De begeleider die helpt, geeft ook het oordeel. Dat maakt eerlijk praten lastig.
? 2-3 | We kijken vooral naar theorielessen. De praktijkruimte tellen we niet mee.
? 3-4 | Mbo-studenten geven feedback met drie vaste vragen. De aanstaande docent bespreekt die met de begeleider.
> 1-2 | Een collega uit een ander team laten meekijken bij de beoordeling. | schoolopleider
> 2-3 | Bij elke beoordeling ook een les in de praktijkruimte bezoeken. | werkplekbegeleider en instituutsopleider

@beroepspraktijk-en-hybride-docenten
? 1-2 | Hybride docenten werken bij ons op vrijdag. Het teamoverleg is op dinsdag.
? 2-3 | Gastlessen lopen goed. Hulp bij het lesgeven is voor gastdocenten nog niet geregeld.
? 3-4 | Alle docenten waren dit jaar een dag in een leerbedrijf. Twee lessen zijn daardoor veranderd.
> 1-2 | Eén teamoverleg per maand plannen op een dag waarop hybride docenten er zijn. | teamleider
> 2-3 | Voor elke gastdocent een vaste collega kiezen die de les voor- en nabespreekt. | bpv-coördinator

@inductieprogramma
? 1-2 | Voor startende instructeurs is er geen programma. Zij horen tussendoor wat nodig is.
? 2-3 | PDG-dagen en ons eigen programma vallen soms op dezelfde middag.
? 3-4 | Starters hebben twee jaar minder taken. We volgen wie blijft en bespreken dat met HR.
> 1-2 | Startende instructeurs uitnodigen voor het programma van startende docenten. | schoolopleider
> 2-3 | Bijeenkomsten voor starters zo plannen dat ze nooit op een PDG-dag vallen. | HR en roostermaker

@begeleiding-van-starters
? 1-2 | Wie in februari begint, heeft geen vaste begeleider. De uren zijn dan op.
? 2-3 | Elke starter heeft een begeleider. Lesbezoek schiet er vaak bij in.
? 3-4 | Coach en teamleider houden hun rollen uit elkaar. Starters vertellen daardoor meer.
> 1-2 | Uren achter de hand houden voor collega's die later in het jaar beginnen. | teamleider
> 2-3 | Voor elke starter twee lesbezoeken per periode in het rooster zetten. | begeleiders en roostermaker

@ontwikkeling-van-het-team
? 1-2 | Vakscholing gaat voor. Over lesgeven leren we weinig samen.
? 2-3 | De studiedagen passen bij het teamplan. Instructeurs zijn dan vaak nodig in de praktijkruimte.
? 3-4 | Elke twee weken leren we een uur samen. Mbo-studenten merken dat onze lessen meer op elkaar lijken.
> 1-2 | Naast vakscholing één onderwerp over lesgeven kiezen voor het hele team. | teamleider
> 2-3 | Studiedagen zo plannen dat ook instructeurs erbij kunnen zijn. | opleidingsmanager

@loopbaan-en-rollen
? 1-2 | Begeleider word je bij ons als er nog uren over zijn.
? 2-3 | De rol van schoolopleider is beschreven. Voor instructeurs is er nog geen volgende stap.
? 3-4 | Een docent werkt ook voor het practoraat en neemt vragen van ons team mee.
> 1-2 | Vragen wie in het team wil begeleiden en wat iemand daarvoor nodig heeft. | teamleider
> 2-3 | Beschrijven welke rollen een instructeur in het opleiden kan krijgen. | teamleider en HR

@leergemeenschappen
? 1-2 | We werken in twee gebouwen. Samen leren gebeurt per gebouw en vooral toevallig.
? 2-3 | Het leerteam over taal in het vak loopt goed. Hybride docenten zijn er bijna nooit bij.
? 3-4 | Onze leerteams delen hun opbrengst met een ander onderwijsteam.
> 1-2 | Een leerteam starten met collega's uit beide gebouwen. | docenten en instructeurs
> 2-3 | Bijeenkomsten ook online houden, zodat hybride docenten kunnen meedoen. | leerteams

@samen-ontwerpen
? 1-2 | Wie theorie geeft, weet vaak niet wat er die week in de praktijkruimte gebeurt.
? 2-3 | We maakten samen een nieuw keuzedeel. De gewone lessen maken we nog apart.
? 3-4 | Een leerbedrijf ontwierp mee aan ons project. Een ander team neemt het over.
> 1-2 | Elke week een kwartier afstemmen tussen theorie en praktijk. | docenten en instructeurs
> 2-3 | Eén periode uit het eerste leerjaar samen ontwerpen, met een aanstaande docent erbij. | onderwijsteam

@onderzoekende-houding
? 1-2 | Over mbo-studenten die stoppen hebben we veel meningen en weinig gegevens.
? 2-3 | Het practoraat heeft bruikbaar onderzoek. In ons team kennen we het niet goed.
? 3-4 | Met een aanstaande docent onderzochten we waarom mbo-studenten stoppen. Het startgesprek is daarna veranderd.
> 1-2 | Aan mbo-studenten die stopten vragen wat er speelde en dat in het team bespreken. | studieloopbaanbegeleiders
> 2-3 | Een onderzoeker van het practoraat uitnodigen in het teamoverleg. | schoolopleider

@veilig-leerklimaat
? 1-2 | In de teamkamer hoor je vooral wat goed gaat. Wat lastig is, bespreken we met twee of drie mensen.
? 2-3 | Zij-instromers vinden hulp vragen moeilijk. In hun oude beroep waren zij juist ervaren.
? 3-4 | Instructeurs en docenten geven elkaar feedback. Dat was twee jaar geleden anders.
> 1-2 | Elk teamoverleg beginnen met een les die anders liep dan bedoeld. | teamleider en onderwijsteam
> 2-3 | Zij-instromers koppelen aan een collega die zelf uit een bedrijf kwam. | schoolopleider

@leiderschap
? 1-2 | We kregen in korte tijd drie teamleiders. Het opleiden draaide al die tijd op de schoolopleider.
? 2-3 | De teamleider steunt ons. De opleidingsmanager weet nog weinig van het opleiden van docenten.
? 3-4 | Docenten leiden zelf ontwikkelgroepen. De opleidingsmanager vraagt wat zij nodig hebben.
> 1-2 | Afspraken over opleiden vastleggen, zodat ze blijven als er een nieuwe teamleider komt. | schoolopleider en teamleider
> 2-3 | De opleidingsmanager uitnodigen bij het overleg van begeleiders. | schoolopleider

@rollen-en-trainersteam
? 1-2 | Met een vraag over het PDG-traject word je vaak drie keer doorgestuurd.
? 2-3 | De rollen zijn beschreven. Begeleiders van overdag en van de avond zien elkaar niet.
? 3-4 | Ons begeleidersteam kijkt elk jaar terug. Een begeleider van een ander team stelt de vragen.
> 1-2 | Eén vast contact afspreken voor alle vragen over het PDG-traject. | teamleider
> 2-3 | Twee keer per jaar overleggen op een moment dat alle begeleiders kunnen. | begeleidersteam

@tijd-en-middelen
? 1-2 | Uren voor begeleiding vervallen als er lessen opgevangen moeten worden.
? 2 | Dit willen we eerst uitzoeken:\\n\\n- welke uren er nu zijn\\n- voor wie ze bedoeld zijn\\n- waar ze blijven in een drukke periode
? 2-3 | PDG-dagen staan vast. Een gezamenlijk uur voor begeleider en aanstaande docent ontbreekt.
? 3-4 | De uren zijn geregeld. We weten nog niet of ze op de goede plek zitten.
> 1-2 | De uren voor begeleiding in de taakverdeling zetten voordat de lessen worden verdeeld. | teamleider
> 2-3 | In het nieuwe rooster een gezamenlijk uur zoeken voor elk koppel. | roostermaker

@samenwerken-met-partners
? 1-2 | We spreken de lerarenopleiding alleen bij de plaatsing en als er iets misgaat.
? 2-3 | Er is vast overleg met de lerarenopleiding. Leerbedrijven praten nog niet mee.
? 3-4 | Andere scholen vragen ons hoe instructeurs bij ons docent worden.
> 1-2 | Twee keer per jaar praten over de inhoud van het PDG-traject, los van de plaatsing. | schoolopleider en instituutsopleider
> 2-3 | Een leerbedrijf vragen om mee te denken over wat een docent van het beroep moet weten. | bpv-coördinator

@cyclisch-werken
? 1-2 | Pas als iemand stopt met het PDG-traject, kijken we terug op de begeleiding.
? 2-3 | We evalueren de mbo-opleiding elk jaar. Het opleiden van docenten komt daarin niet voor.
? 3-4 | In de kwaliteitscyclus van ons team staat het opleiden van docenten nu als vast punt.
> 1-2 | Aan het eind van elk halfjaar een uur terugkijken met begeleiders en aanstaande docenten. | schoolopleider
> 2-3 | Drie vragen over het opleiden van docenten toevoegen aan de evaluatie van het team. | kwaliteitsmedewerker

@stem-van-studenten
? 1-2 | Mbo-studenten geven ons veel terug over lessen. Over nieuwe docenten vragen we nooit iets.
? 2-3 | Aanstaande docenten vullen een vragenlijst in. Wat we ermee doen, vertellen we niet terug.
? 3-4 | In ons panel vertellen bol- en bbl-studenten wat hun helpt in lessen van nieuwe docenten.
> 1-2 | Twee vragen over nieuwe docenten toevoegen aan het gesprek met de klassenvertegenwoordigers. | studieloopbaanbegeleiders
> 2-3 | Binnen een maand terugvertellen wat er met de antwoorden van aanstaande docenten gebeurt. | teamleider

@kennis-delen
? 1-2 | Wat we over PDG-trajecten weten, zit bij twee begeleiders in het hoofd.
? 2-3 | Documenten staan bij HR, bij het team en bij de lerarenopleiding. De versies verschillen.
? 3-4 | Onze kaart voor de eerste zes weken van zij-instromers gebruiken nu ook andere teams.
> 1-2 | De tien meest gestelde vragen over het PDG-traject beantwoorden op één bladzijde. | ervaren begeleiders
> 2-3 | Met HR één plek kiezen voor alle documenten over opleiden en inductie. | schoolopleider en HR

@leren-van-andere-scholen
? 1-2 | Het team hiernaast leidt ook docenten op. We weten niet hoe zij dat doen.
? 2-3 | Op de studiedag spraken we een andere mbo-school. Daarna is er niets afgesproken.
? 3-4 | Elk jaar komt een ander team kijken, met één vraag uit de scan. Wij gaan daarna bij hen langs.
> 1-2 | Een halve dag meelopen bij een ander onderwijsteam. | docent, instructeur en aanstaande docent
> 2-3 | Na een bezoek één afspraak maken en na drie maanden bellen hoe het gaat. | teamleider
"""

TEXTS = {"po": PO_TEXTS, "vo": VO_TEXTS, "mbo": MBO_TEXTS}

# What a school writes, once, where it stands one stage lower than the year before.
CLOSER_LOOK = (
    "Vorig jaar kozen we een fase hoger. We hebben nu beter gekeken.",
    "Dit jaar deden er andere collega's mee. Zij zien het anders dan wij vorig jaar.",
    "Door wisselingen in het team zijn we hier een stukje opnieuw begonnen.",
    "We zochten nu bij elke fase een voorbeeld. Bij de hogere fase vonden we er geen.",
    "Vorig jaar dachten we vooral aan onze plannen. Nu kozen we wat er echt gebeurt.",
)
UNKNOWN = (
    "Hier verschilden we te veel van mening. We vragen het eerst aan collega's die er niet bij waren.",
    "Niemand van ons had een goed voorbeeld. We zoeken het uit.",
    "Dit weten we alleen van onze eigen hoek van de school.",
)
NOT_DISCUSSED = ("Hier hadden we geen tijd meer voor.", "Dit bespreken we in een tweede gesprek.", "")

# Until which day (month, day) a team would still name this moment; later in the school year first means last.
MOMENTS = {
    FIRST: (
        ((3, 20), "voor de meivakantie"), ((4, 10), "half mei"), ((5, 8), "juni 2026"), ((6, 12), "voor de zomervakantie"),
        ((6, 30), "eerste week van het nieuwe schooljaar"), ((6, 30), "september 2026"), ((6, 30), "oktober 2026"),
        ((6, 30), "voor de herfstvakantie"),
    ),
    SECOND: (
        ((9, 25), "voor de herfstvakantie"), ((10, 9), "half november"), ((11, 13), "voor de kerstvakantie"),
        ((11, 20), "januari 2027"), ((11, 20), "studiedag in februari 2027"), ((11, 20), "maart 2027"),
        ((11, 20), "voor de meivakantie"), ((11, 20), "einde van het schooljaar"),
    ),
}

RESPONDENTS = {
    "po": (
        ("directeur", "schoolopleider", "werkplekbegeleider"),
        ("startende leraar", "ervaren leraar", "lio", "pabo-student", "instituutsopleider", "intern begeleider",
         "bouwcoördinator", "onderwijsassistent", "zij-instromer")),
    "vo": (
        ("teamleider", "schoolopleider", "werkplekbegeleider"),
        ("startende docent", "ervaren docent", "lio", "instituutsopleider", "sectieleider", "rector", "coach van starters",
         "student", "mentor")),
    "mbo": (
        ("teamleider", "schoolopleider", "werkplekbegeleider"),
        ("aanstaande docent", "zij-instromer", "instructeur", "ervaren docent", "instituutsopleider", "bpv-coördinator",
         "startende docent", "hybride docent", "opleidingsmanager")),
}


@dataclass
class Note:
    stages: range
    parts: tuple[str, ...]
    uses: int = 0


def read_texts(sector: str, scan: Scan) -> dict[str, tuple[list[Note], list[Note]]]:
    """Points of attention and next steps by aspect."""
    texts: dict[str, tuple[list[Note], list[Note]]] = {}
    for line in filter(None, TEXTS[sector].splitlines()):
        if line.startswith("@"):
            aspect = line[1:]
            texts[aspect] = ([], [])
            continue
        kind, rest = line.split(" ", maxsplit=1)
        stages, *parts = (part.strip() for part in rest.split("|"))
        first, _, last = stages.partition("-")
        note = Note(range(int(first), int(last or first) + 1), tuple(part.replace("\\n", "\n") for part in parts))
        texts[aspect][kind == ">"].append(note)
    assert list(texts) == scan.aspects, f"{sector}: the texts do not follow the aspects of the scan"
    return texts


# --- Chance ------------------------------------------------------------------------------------------------------


def draw(*what: object) -> float:
    """A number from 0 up to 1 that depends on nothing but what is decided."""
    text = "/".join((SEED, *map(str, what)))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6]) / 2**48


def shuffled(items, *what: object) -> list:
    return sorted(items, key=lambda item: draw(*what, item))


def identifier(*what: object) -> str:
    """A UUID with the marks of version 4."""
    digits = hashlib.sha256("/".join((SEED, "id", *map(str, what))).encode()).hexdigest()[:32]
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


# --- Moments -----------------------------------------------------------------------------------------------------

# First and last day on which scans are filled in, and the holidays between them.
PERIODS = {
    FIRST: ((2, 2), (6, 26), [((2, 14), (2, 22)), ((4, 3), (4, 6)), ((4, 25), (5, 5)), ((5, 14), (5, 15)), ((5, 25), (5, 25))]),
    SECOND: ((9, 7), (11, 20), [((10, 10), (10, 18))]),
}
SUMMER_TIME = (datetime.date(2026, 3, 29), datetime.date(2026, 10, 25))


def school_days(round_: str) -> list[datetime.date]:
    first, last, holidays = PERIODS[round_]
    day, days = datetime.date(2026, *first), []
    while day <= datetime.date(2026, *last):
        if day.weekday() < 5 and not any(start <= (day.month, day.day) <= end for start, end in holidays):
            days.append(day)
        day += datetime.timedelta(days=1)
    return days


def moments(code: str, round_: str) -> tuple[str, str, datetime.date]:
    """When the file was made and when it was last changed, and the day of the latter."""
    days = school_days(round_)
    start = math.floor(draw("day", code, round_) * (len(days) - 3))
    end = min(len(days) - 1, start + math.floor(draw("days", code, round_) * 13))
    made = 8 * 60 + 20 + math.floor(draw("made", code, round_) * 240)
    changed = 13 * 60 + 30 + math.floor(draw("changed", code, round_) * 205)
    return stamp(days[start], made, code), stamp(days[end], changed, code), days[end]


def stamp(day: datetime.date, minutes: int, code: str) -> str:
    offset = "+02:00" if SUMMER_TIME[0] <= day < SUMMER_TIME[1] else "+01:00"
    second = math.floor(draw("second", code, day, minutes) * 60)
    return f"{day}T{minutes // 60:02}:{minutes % 60:02}:{second:02}{offset}"


# --- Answers -----------------------------------------------------------------------------------------------------

# What schools are usually further with, and what they come to later.
TENDENCY = {
    "begeleiden": 0.3, "begeleiding-van-starters": 0.2, "veilig-leerklimaat": 0.2, "rollen-en-trainersteam": 0.1,
    "beeld-van-de-leraar": -0.1, "doorgaande-lijn": -0.3, "theorie-en-praktijk": -0.1, "loopbaan-en-rollen": -0.2,
    "samen-ontwerpen": -0.2, "kennis-delen": -0.2, "leren-van-andere-scholen": -0.3, "stem-van-studenten": -0.1,
}


def stages_of(school: School, scan: Scan, round_: str) -> dict[str, int]:
    """The stage of now for every aspect: mostly that of the year before or one more, sometimes one less."""
    if round_ == SECOND and school.sharing_in(FIRST):
        before = stages_of(school, scan, FIRST)
        return {aspect: stage + change(school, aspect, stage) for aspect, stage in before.items()}
    stages = {}
    for base, aspects in zip(school.base, scan.themes.values()):
        for aspect in aspects:
            noise = (sum(draw("stage", school.code, aspect, part) for part in range(3)) - 1.5) * 0.95
            value = base + TENDENCY.get(aspect, 0) + noise
            value += 0.8 * (aspect in school.strong) - 0.8 * (aspect in school.weak)
            highest = 3 if aspect in school.focus else 4
            stages[aspect] = min(highest, max(1, math.floor(value + 0.5)))
    return stages


def change(school: School, aspect: str, stage: int) -> int:
    worked_on = aspect in school.focus[: school.priorities[0]]
    highest = 3 if aspect in school.focus[-school.priorities[1] :] else 4
    chance = draw("change", school.code, aspect)
    if chance < (0.75, 0.65, 0.4, 0)[stage - 1] if worked_on else chance < (0.22, 0.17, 0.09, 0)[stage - 1]:
        return 1 if stage < highest else 0
    return -1 if chance > 0.95 and stage > 1 else 0


def state_of(school: School, round_: str, aspect: str) -> str:
    """How far the team came with an aspect; fewer open ends in the second round."""
    if aspect in school.special:
        return school.special[aspect][0]
    if aspect in school.focus:
        return "answered"
    chance = draw("state", school.code, round_, aspect)
    limit = 0.04 if round_ == FIRST else 0.025
    return "unknown" if chance < limit else "notDiscussed" if chance < 2 * limit else "answered"


def target_of(school: School, round_: str, aspect: str, stage: int, priority: bool) -> int | None:
    chance = draw("target", school.code, round_, aspect)
    if priority:
        return min(4, stage + (2 if stage <= 2 and chance < 0.2 else 1))
    if chance < 0.3:
        return None
    return min(4, stage + (0 if chance < 0.72 else 1 if chance < 0.97 else 2))


def suits(school: School, *texts: str) -> bool:
    return not any(word in text.lower() for word in school.avoid for text in texts)


# How many schools may write the same in one round, priorities aside.
MOST_USES = 3


def pick(notes: list[Note], stage: int, school: School, taken: set, priority: bool, *what: object) -> tuple[str, ...]:
    """The fitting text that the fewest schools have, and not one that the school has already; or nothing."""
    fitting = [n for n in notes if stage in n.stages and n.parts not in taken and suits(school, *n.parts)]
    fitting = [n for n in fitting if priority or n.uses < MOST_USES]
    if not fitting:
        return ()
    note = min(fitting, key=lambda note: (note.uses, draw(*what, school.code, *note.parts)))
    note.uses += 1
    return note.parts


class Writer:
    """Makes the result files of one sector, one school after the other."""

    def __init__(self, sector: str):
        self.sector = sector
        self.scans = {round_: read_scan(sector, round_) for round_ in ROUNDS}
        # What a school does goes from year to year by the ids.
        self.scan = self.scans[SECOND]
        assert all(scan.themes == self.scan.themes for scan in self.scans.values()), f"{sector}: other aspects"
        self.texts = read_texts(sector, self.scan)
        # Texts that a school has used already.
        self.taken: dict[str, set[tuple[str, ...]]] = {}

    def files(self) -> dict[str, bytes]:
        files = {}
        for round_ in ROUNDS:
            for notes, steps in self.texts.values():
                for note in (*notes, *steps):
                    note.uses = 0
            for school in SCHOOLS:
                if school.sector == self.sector and school.sharing_in(round_):
                    path = f"content/resultaten/{round_}/{school.code}.json"
                    # The same bytes as JavaScript's JSON.stringify(value, null, 2) and a line break.
                    files[path] = (json.dumps(self.result(school, round_), ensure_ascii=False, indent=2) + "\n").encode()
        return files

    def result(self, school: School, round_: str) -> dict:
        made, changed, day = moments(school.code, round_)
        voices = VOICES.get(school.code, {}) if round_ == SECOND else {}
        answers = self.answers(school, round_, day)
        for aspect, texts in voices.items():
            answers[aspect] = with_voices(answers[aspect], texts)
        return {
            "format": "scandossier-result",
            "formatVersion": 2 if voices else 1,
            "id": identifier(round_, school.code),
            "createdAt": made,
            "modifiedAt": changed,
            "scan": {key: getattr(self.scans[round_], key) for key in ("id", "version", "digest")},
            "school": {"code": school.code, "name": school.name, "sector": school.sector},
            "round": round_,
            "respondents": self.respondents(school, round_),
            "sharing": school.sharing_in(round_),
            "shareNotes": school.shares_notes(round_),
            "answers": answers,
        }

    def respondents(self, school: School, round_: str) -> list[str]:
        always, others = RESPONDENTS[self.sector]
        others = [role for role in others if suits(school, role)]
        chosen = shuffled(others, "respondents", school.code, round_)[: school.people - len(always)]
        return [*always, *(role for role in others if role in chosen)]

    def answers(self, school: School, round_: str, day: datetime.date) -> dict[str, dict]:
        stages = stages_of(school, self.scan, round_)
        before = stages_of(school, self.scan, FIRST) if round_ == SECOND and school.sharing_in(FIRST) else {}
        themes = school.themes.get(round_, tuple(self.scan.themes))
        aspects = [aspect for aspect in self.scan.aspects if self.scan.theme_of(aspect) in themes]
        states = {aspect: state_of(school, round_, aspect) for aspect in aspects}
        priorities = self.priorities(school, round_, states)
        offers = self.offers(school, round_, stages, states, priorities)
        answers = {}
        for aspect in aspects:
            stage, state, priority = stages[aspect], states[aspect], aspect in priorities
            if state == "answered":
                stepped_back = before.get(aspect, 0) > stage
                attention, steps = self.words(school, round_, aspect, stage, priority, stepped_back, day)
                target = target_of(school, round_, aspect, stage, priority)
            else:
                attention, steps, target = self.reason(school, round_, aspect, state), [], None
            answers[aspect] = answer(
                stage if state == "answered" else None, target, state, attention, steps, priority, aspect in offers)
        return answers

    def priorities(self, school: School, round_: str, states: dict[str, str]) -> set[str]:
        count = school.priorities[ROUNDS.index(round_)]
        chosen = school.focus[:count] if round_ == FIRST else school.focus[-count:]
        priorities = {aspect for aspect in chosen if states.get(aspect) == "answered"}
        assert 2 <= len(priorities) <= 4, f"{school.code} {round_}: {len(priorities)} priorities"
        return priorities

    def offers(self, school, round_, stages, states, priorities) -> set[str]:
        """What the school is willing to tell others about: what it stands out in first."""
        able = [a for a, state in states.items() if state == "answered" and stages[a] >= 3 and a not in priorities]
        able.sort(key=lambda a: (a not in school.strong, -stages[a], draw("offer", school.code, a)))
        return set(able[: school.offers[ROUNDS.index(round_)]])

    def words(self, school, round_, aspect, stage, priority, stepped_back, day) -> tuple[str, list[dict]]:
        notes, steps = self.texts[aspect]
        taken = self.taken.setdefault(school.code, set())
        attention, chosen = "", []
        if priority or draw("note", school.code, round_, aspect) < 0.25:
            parts = pick(notes, stage, school, taken, priority, "attention", round_)
            # What still weighs may be said twice.
            attention = "".join(parts or (pick(notes, stage, school, set(), True, "again", round_) if priority else ()))
        if stepped_back and not any((text,) in taken for text in CLOSER_LOOK):
            attention = shuffled(CLOSER_LOOK, "back", school.code, aspect)[0]
        count = 1 + (draw("steps", school.code, round_, aspect) < 0.35) if priority else 0
        if not priority and attention and draw("step", school.code, round_, aspect) < 0.25:
            count = 1
        for number in range(count):
            if parts := pick(steps, stage, school, taken | set(chosen), priority, "next", round_, number):
                chosen.append(parts)
        if priority and not chosen:
            chosen = [parts for parts in [pick(steps, stage, school, set(), True, "again", round_)] if parts]
        taken.update({(attention,), *chosen})
        return attention, [self.step(school, round_, aspect, parts, day) for parts in chosen]

    def step(self, school: School, round_: str, aspect: str, parts: tuple[str, ...], day: datetime.date) -> dict:
        what, who = parts
        possible = [name for until, name in MOMENTS[round_] if (day.month, day.day) <= until]
        when = shuffled(possible, "when", school.code, round_, aspect, what)[0]
        return {"what": what, "who": who, "when": when}

    def reason(self, school: School, round_: str, aspect: str, state: str) -> str:
        if aspect in school.special:
            return school.special[aspect][1]
        return shuffled(UNKNOWN if state == "unknown" else NOT_DISCUSSED, "reason", school.code, round_, aspect)[0]


def answer(current, target, state, attention, steps, priority, offer) -> dict:
    """One answer, keys in the order of the format. A stage that is not there is null."""
    return {
        "current": current, "target": target, "state": state, "attention": attention, "nextSteps": steps, "priority": priority, "offer": offer,
    }


def with_voices(own: dict, texts: dict[str, str]) -> dict:
    """An answer of version 2: its texts for others behind its own, and which of them others may read."""
    kinds = ("example", "question", "story")
    added = {kind: texts[kind].removeprefix("+") for kind in kinds if kind in texts}
    if shared := [kind for kind in kinds if texts.get(kind, "").startswith("+")]:
        added["shared"] = shared
    before = {key: own[key] for key in ("current", "target", "state", "attention")}
    return {**before, **added, **{key: value for key, value in own.items() if key not in before}}


# --- The command -------------------------------------------------------------------------------------------------


def everything() -> dict[str, bytes]:
    files = {"content/scholen.csv": register()}
    for sector in TEXTS:
        files |= Writer(sector).files()
    return files


def differences(files: dict[str, bytes]) -> list[str]:
    found = []
    for path, content in files.items():
        file = ROOT / path
        if not file.exists():
            found.append(f"missing: {path}")
        elif file.read_bytes() != content:
            found.append(f"different: {path}")
    return found + [f"not ours: {path}" for path in strangers(files)]


def strangers(files: dict[str, bytes]) -> list[str]:
    """Result files of these school years that no demonstration school has."""
    present = (file for round_ in ROUNDS for file in (CONTENT / "resultaten" / round_).glob("*.json"))
    return sorted({file.relative_to(ROOT).as_posix() for file in present} - set(files))


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes the demonstration register and results.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the files differ")
    arguments = parser.parse_args()
    files = everything()
    if arguments.check:
        found = differences(files)
        print("\n".join(found) or f"{len(files)} files are as they should be")
        return 1 if found else 0
    for path, content in files.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_bytes(content)
    print(f"{len(files)} files written")
    for path in strangers(files):
        print(f"not ours, left alone: {path}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())

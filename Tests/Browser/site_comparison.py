"""What the pages of groups say, held against the result files number by number.

`Comparison` knows for every page which schools it should count and what comes out. Each `check_…` fails on the first
number, dot or cell that is not that, and marks what it has read; `stray_numbers` is what nobody has read.
"""

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import site_dom
import site_groups
import site_merged
from site_groups import MINIMUM, Aspect, Edition, Group
from site_pages import letters

PARTS = {
    "wie-staat-waar": "table",
    "leren-van-elkaar": "learning",
    "vragen-en-voorbeelden": "voices",
    "rondes": "rounds",
    "kwaliteitskader": "framework",
    "gesprek": "agenda",
    "bijeenkomst": "meeting",
}
KIND_LABELS = {
    "all": "Alle scholen",
    "learning": "Leergroep",
    "region": "Onderwijsregio",
    "partnership": "Partnerschap",
    "board": "Schoolbestuur",
}
WITHHELD = "staat hier niet"
# What schools write for each other, as pages call it.
VOICES = {"question": "Vraag", "example": "Voorbeeld", "story": "Kan vertellen"}


@dataclass
class GroupPages:
    """A group of one year with all its pages."""

    group: Group
    name: str
    pages: dict[str, site_dom.Element]
    # The schools that its numbers are about.
    schools: set[str] = field(default_factory=set)
    # Those of its rounds; None when these are not shown.
    both: set[str] | None = None
    # Whether those are only the ones with a name in both years.
    rounds_are_named: bool = False


class Comparison:
    """A built site beside the content that it was built from."""

    def __init__(self, site: Path, content: Path, *, is_closed: bool, edition: Edition | None = None) -> None:
        self.site, self.content, self.is_closed = site, content, is_closed
        self.groups = site_groups.groups(content, edition)
        self.scans = site_groups.scans(content)
        files = site_groups.results(content, edition)
        self.years = sorted({file["round"] for file in files})
        answers = {
            (sector, year): [file for file in files if file["round"] == year and file["scan"]["id"] == scan.id]
            for sector, scan in self.scans.items()
            for year in self.years
        }
        # (sector, year) → the version of the scan that was answered, and the results that count, by school.
        self.editions = {key: self.scans[key[0]].answered(own) for key, own in answers.items()}
        self.counting = {key: site_groups.counting(own, self.editions[key]) for key, own in answers.items()}
        self.register = {year: site_groups.schools(content, year) for year in self.years}
        self.pages = {name: page for name, page in site_dom.pages(site).items() if name.startswith("resultaten/")}

    @cached_property
    def shown(self) -> list[GroupPages]:
        """The groups that have pages, as the site says which they are."""
        by_key = {(g.sector, g.round, g.kind, g.name): g for g in self.groups}
        found: dict[str, GroupPages] = {}
        for name, page in sorted(self.pages.items(), key=lambda item: item[0].count("/")):
            address = re.fullmatch(r"(resultaten/\d{4}-\d{4}/(?!school-|sectoren-)[^/]+?)(?:\.html|/(.+)\.html)", name)
            if not address:
                continue
            if address[2]:
                found[address[1]].pages[PARTS[address[2]]] = page
            else:
                group = by_key[key_of(name, page)]
                found[address[1]] = GroupPages(group, address[1], {"picture": page})
        for pages in found.values():
            pages.schools = self._schools(pages)
            pages.both = self._both(pages)
        return list(found.values())

    @cached_property
    def merged(self) -> dict[str, set[str]]:
        """By page of a group the aspects of which it may not say single stages."""
        found: dict[str, set[str]] = {}
        for (sector, year), results in self.counting.items():
            protected = self.protected(sector, year)
            order = {id(group): place for place, group in enumerate(self.groups)}
            own = [p for p in self.shown if p.group.sector == sector and p.group.round == year]
            own.sort(key=lambda pages: order[id(pages.group)])
            both = [
                pages.both
                for pages in self.shown
                if pages.both and pages.group.sector == sector
                and year in (pages.group.round, self.before(sector, pages.group.round))
            ]
            sets = [pages.schools for pages in own]
            aspects = site_merged.merged(
                {code: results[code] for code in protected}, sets, both, self.editions[sector, year].aspects
            )
            found |= {pages.name: merged for pages, merged in zip(own, aspects)}
        return found

    def unmoved(self, pages: GroupPages) -> set[str]:
        """The aspects that its rounds leave out: those of which its picture of either year says less."""
        if pages.rounds_are_named:
            return set()
        earlier = self.before(pages.group.sector, pages.group.round)
        same = [
            other.name for other in self.shown
            if (other.group.sector, other.group.round, other.group.kind, other.group.name)
            == (pages.group.sector, earlier, pages.group.kind, pages.group.name)
        ]
        return self.merged[pages.name].union(*(self.merged[name] for name in same))

    def named(self, sector: str, year: str) -> set[str]:
        """The schools that may be shown by name."""
        if not self.is_closed:
            return set()
        return {code for code, file in self.counting[sector, year].items() if file["sharing"] == "group"}

    def protected(self, sector: str, year: str) -> set[str]:
        """The schools that count and of which nothing may be known one by one."""
        return self.counting.get((sector, year), {}).keys() - self.named(sector, year)

    def results(self, pages: GroupPages) -> list[dict]:
        return [self.counting[pages.group.sector, pages.group.round][code] for code in sorted(pages.schools)]

    def name_of(self, code: str, year: str) -> str:
        return self.register[year][code].name

    def before(self, sector: str, year: str) -> str | None:
        """The last year before that has results of the scan."""
        years = [other for other in self.years if other < year and self.counting.get((sector, other))]
        return years[-1] if years else None

    def _schools(self, pages: GroupPages) -> set[str]:
        group = pages.group
        lead = pages.pages["picture"].with_class("lead")[0].text
        named_only = "staan in dit beeld: alleen" in lead
        assert not named_only or self.is_closed, f"{pages.name}: {lead}"
        named = group.counted & self.named(group.sector, group.round)
        return named if named_only else group.counted

    def _both(self, pages: GroupPages) -> set[str] | None:
        page, group = pages.pages.get("rounds"), pages.group
        earlier = self.before(group.sector, group.round)
        assert (page is not None) == (earlier is not None), pages.name
        if page is None:
            return None
        both = group.counted & self.counting[group.sector, earlier].keys()
        notices = " ".join(notice.text for notice in page.with_class("notice"))
        assert both or WITHHELD in notices, pages.name
        if WITHHELD in notices:
            assert not page.all("table"), pages.name
            return None
        if "met hun naam; alleen" in page.one("main").text or "met naam; alleen" in page.one("main").text:
            assert self.is_closed, pages.name
            pages.rounds_are_named = True
            return both & self.named(group.sector, group.round) & self.named(group.sector, earlier)
        return both


def key_of(name: str, page: site_dom.Element) -> tuple[str, str, str, str]:
    """Sector, school year, kind and name of the group that a picture is about, as the page says it."""
    year, sector = re.match(r"resultaten/(\d{4}-\d{4})/([a-z]+)-", name).groups()
    kicker = page.with_class("kicker")[0].text
    assert year in kicker, name
    kind = next(kind for kind, label in KIND_LABELS.items() if kicker.startswith(label))
    return sector, year, kind, "" if kind == "all" else page.one("h1").text


# MARK: one part of a group each


class Reader:
    """Checks the pages of a group and remembers which elements it has read."""

    def __init__(self, comparison: Comparison, pages: GroupPages) -> None:
        self.comparison, self.pages, self.group = comparison, pages, pages.group
        self.scan = comparison.editions[pages.group.sector, pages.group.round]
        self.counts = site_groups.pictures(comparison.results(pages), self.scan)
        self.scan_letters = letters(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", self.scan.text))
        for aspect in comparison.merged[pages.name]:
            self.counts[aspect].merged = True
        self.read: set[site_dom.Element] = set()

    def check(self, part: str) -> None:
        main = self.pages.pages[part].one("main")
        self.read = set()
        getattr(self, f"check_{part}")(main)
        stray = stray_numbers(main, self.read)
        assert not stray, f"{self.pages.name} {part}: numbers that nothing accounts for: {stray}"

    def text(self, element: site_dom.Element) -> str:
        self.read.add(element)
        return element.text

    def texts(self, elements: list[site_dom.Element]) -> list[str]:
        return [self.text(element) for element in elements]

    def n_in(self, element: site_dom.Element) -> None:
        """"(12 scholen)" in a caption."""
        text = self.text(element)
        assert re.search(r"\((\d+) schol", text)[1] == str(len(self.pages.schools)), f"{self.pages.name}: {text}"

    def check_picture(self, main: site_dom.Element) -> None:
        where, n = self.pages.name, len(self.pages.schools)
        lead = self.text(main.with_class("lead")[0])
        # Who left a partnership may have a result in it; who joined may have none.
        assert numbers(lead)[:2] == [n, len(self.group.members)], f"{where}: {lead}"
        self.check_names(main)
        self.check_overview(main)
        self.check_story(main)
        rows = {row.one("h3")["id"]: row for row in main.with_class("aspect-row")}
        assert list(rows) == list(self.counts), where
        tables = main.all("table")
        assert len(tables) == 2 * len(main.with_class("group-theme")), where
        for table in tables:
            self.n_in(table.one("caption"))
        now = table_rows([table for table in tables if "ambition-table" not in table.classes])
        ambition = table_rows([table for table in tables if "ambition-table" in table.classes])
        assert len(now) == len(ambition) == len(rows), where
        self.read |= {cell for table in tables for cell in table.all("td")}
        for (aspect, row), (title, cells), (title2, targets) in zip(rows.items(), now, ambition):
            counts, here = self.counts[aspect], f"{where}#{aspect}"
            assert title == title2 == row.one("h3").text, here
            assert dots(row) == counts.steps, here
            assert diamonds(row) == counts.target_steps, here
            assert triangle(row) == (None if counts.merged else counts.median), here
            assert cells == cells_of(counts), here
            assert targets == targets_of(counts), here
            words = row.with_class("aspect-words")[0]
            assert [numbers(text) for text in self.texts(words.all("p"))] == paragraphs_of(counts), here
            self.read |= set(row.all("text"))
            total = sum(counts.stages) + counts.unknown + counts.not_applicable + counts.not_discussed
            assert total == n, here

    def check_overview(self, main: site_dom.Element) -> None:
        """A line per aspect: bars as high as there are schools, the middle, and how many chose a stage."""
        where, most = self.pages.name, max(count for counts in self.counts.values() for count in counts.steps)
        lines = [line for theme in main.with_class("overview-theme") for line in theme.all("li")]
        assert [line.one("a")["href"] for line in lines] == [f"#{aspect}" for aspect in self.counts], where
        for line, (aspect, counts) in zip(lines, self.counts.items()):
            here = f"{where}#{aspect} in one line"
            steps = {1: sum(counts.stages[:2]), 3: sum(counts.stages[2:])} if counts.merged else dict(enumerate(counts.stages, 1))
            heights = {stage: max(2, count * 16 // most) for stage, count in steps.items() if count}
            assert bars(line) == heights, here
            middle = self.text(line.with_class("spread-middle")[0])
            used = [stage for stage, count in enumerate(counts.stages, start=1) if count]
            expected = [*sorted(set(counts.median)), *((used[0], used[-1]) if len(used) > 1 else ())] if used else []
            expected = counts.pairs if counts.merged else expected
            assert numbers(middle) == expected, f"{here}: {middle}"
            assert numbers(self.text(line.with_class("spread-n")[0])) == [sum(counts.stages)], here

    def check_story(self, main: site_dom.Element) -> None:
        """Every sentence is true of the aspect it leads to, and of none more so; a public one counts no fewer than five."""
        where, n = self.pages.name, len(self.pages.schools)
        lines = [line for stories in main.with_class("story-list") for line in stories.all("li")]
        assert len(lines) <= 5, where
        titles = {title: aspect for aspect, title in self.scan.titles.items()}
        for line in lines:
            link, numbered = line.all("a")
            aspect = titles[link.text]
            assert link["href"] == f"#{aspect}" and numbered["href"].endswith((f"-{aspect}", "rondes.html")), where
            sentence = self.text(line).split(f"{link.text}:", 1)[1].removesuffix(numbered.text)
            here, counts = f"{where}: {line.text}", self.counts[aspect]
            counted = numbers(re.sub(r"fase \d|\d{4}-\d{4}", "", sentence))
            assert counted, f"{here}: it says no n"
            if not self.comparison.is_closed:
                assert all(number >= MINIMUM or number == 0 for number in counted), here
            if "verder dan nu" in sentence:
                most = max(other.needs for other in self.counts.values() if not other.merged)
                assert not counts.merged and counts.needs == most and counted in ([most, n], [n]), here
            elif "verder uit elkaar" in sentence:
                used = [stage for stage, count in enumerate(counts.stages, start=1) if count]
                assert not counts.merged and numbers(sentence) == [used[0], used[-1], sum(counts.stages)] and len(used) > 1, here
            elif "over" in sentence and "verder" in sentence:
                assert not counts.merged and counts.needs and counts.offers, here
                assert counted in ([counts.needs, n, counts.offers], [counts.needs, n], [n], [n, counts.offers]), here
            elif "verschoof" in sentence:
                ways = self.ways()
                compared = {key: sum(1 for way in found if way) for key, found in ways.items()}
                least = 1 if self.comparison.is_closed else MINIMUM
                moved = {
                    key: found.count("up") + found.count("down") for key, found in ways.items() if compared[key] >= least
                }
                own = ways[aspect]
                assert moved[aspect] == max(moved.values()) > 0, here
                assert counted in ([own.count("up"), own.count("down"), compared[aspect]], [compared[aspect]]), here
            elif "koos hier een fase" in sentence:
                assert not sum(counts.stages) and counted == [n], here
            else:
                assert "besproken" in sentence and counts.not_discussed > 1 and not counts.merged, here
                assert counted in ([counts.not_discussed, n], [n]), here

    def ways(self) -> dict[str, list[str | None]]:
        """Where every school of both years went, by aspect."""
        both, year = self.pages.both or set(), self.group.round
        earlier = self.comparison.before(self.group.sector, year)
        now, then = (self.comparison.counting[self.group.sector, y] for y in (year, earlier))
        before = self.comparison.editions[self.group.sector, earlier]
        hidden = self.comparison.unmoved(self.pages)
        return {
            aspect: []
            if aspect in hidden
            else [
                move(then[code]["answers"].get(aspect), now[code]["answers"].get(aspect))
                if before.stage_texts[aspect] == self.scan.stage_texts[aspect]
                else None
                for code in both
            ]
            for aspect in self.scan.aspects
        }

    def check_names(self, main: site_dom.Element) -> None:
        named = self.pages.schools & self.comparison.named(self.group.sector, self.group.round)
        expected = [self.comparison.name_of(code, self.group.round) for code in sorted(named)]
        lists = main.with_class("name-list")
        names = self.texts([item for names in lists for item in names.all("li")])
        assert sorted(names) == sorted(expected), self.pages.name
        others = len(self.pages.schools) - len(named)
        said = [self.text(p) for section in main.with_class("who") for p in section.with_class("others")]
        if not named or not others:
            assert not said, self.pages.name
        else:
            assert (numbers(said[0]) or [1]) == [others], f"{self.pages.name}: {said}"

    def check_table(self, main: site_dom.Element) -> None:
        where = f"{self.pages.name} wie staat waar"
        named = sorted(self.pages.schools & self.comparison.named(self.group.sector, self.group.round))
        results = self.comparison.counting[self.group.sector, self.group.round]
        table = main.one("table")
        assert numbers(self.text(table.one("caption")))[-1] == len(named), where
        heads = self.texts(table.one("thead").all("th")[1:])
        assert heads == [self.comparison.name_of(code, self.group.round) for code in named], where
        rows = [row for row in table.all("tr") if row.all("td")]
        assert [row.one("th").text for row in rows] == list(self.scan.titles.values()), where
        for aspect, row in zip(self.scan.aspects, rows):
            cells = self.texts(row.all("td"))
            assert cells == [cell_of(results[code]["answers"].get(aspect)) for code in named], f"{where}#{aspect}"

    def check_learning(self, main: site_dom.Element) -> None:
        table = main.all("table")[-1]
        self.n_in(table.one("caption"))
        rows = table_rows([table])
        self.read |= set(table.all("td"))
        expected = [("–" if counts.merged else str(counts.needs), str(counts.offers)) for counts in self.counts.values()]
        assert [(cells[0], cells[1]) for _, cells in rows] == expected, self.pages.name
        words = [needs if needs == "–" else (needs != "0", offers != "0") for needs, offers in expected]
        by_words: dict[object, set[str]] = {}
        for key, (_, cells) in zip(words, rows):
            by_words.setdefault(key, set()).add(cells[2])
        assert all(len(texts) == 1 for texts in by_words.values()), self.pages.name
        self.check_suggestions(main)

    def check_suggestions(self, main: site_dom.Element) -> None:
        """Every suggestion is true: a need above now, and somebody else who is ahead, offers and may be named."""
        year, sector = self.group.round, self.group.sector
        named = self.pages.schools & self.comparison.named(sector, year)
        results = self.comparison.counting[sector, year]
        codes = {self.comparison.name_of(code, year): code for code in named}
        blocks = main.with_class("learning-school")
        if len(named) < 2:
            assert not blocks and not main.with_class("plain-rows"), self.pages.name
            return
        assert {self.text(block.one("h3")) for block in blocks} == codes.keys(), self.pages.name
        for block in blocks:
            own = results[codes[block.one("h3").text]]
            lines = self.texts(block.all("li"))
            assert len(lines) <= 3, self.pages.name
            for line in lines:
                assert suggestion_is_true(line, own, results, codes, self.scan), f"{self.pages.name}: {line}"
            if not lines:
                assert not could_suggest(own, [results[code] for code in named], self.scan), block.one("h3").text
        for line in [line for rows in main.with_class("plain-rows") for line in self.texts(rows.all("li"))]:
            assert question_is_true(line, results, codes, self.scan), f"{self.pages.name}: {line}"

    def check_rounds(self, main: site_dom.Element) -> None:
        where, both, year = self.pages.name, self.pages.both, self.group.round
        earlier = self.comparison.before(self.group.sector, year)
        prose = " ".join(self.texts(main.with_class("prose")[0].all("p")))
        assert f"Schooljaar {year} naast {earlier}." in prose, where
        if both is None:
            return
        rest = re.sub(r"\d{4}-\d{4}", "", prose)
        assert (numbers(rest) or [1]) == [len(both)] and both, f"{where}: {prose}"
        now, then = (self.comparison.counting[self.group.sector, y] for y in (year, earlier))
        tables = main.all("table")
        for table in tables:
            caption = self.text(table.one("caption"))
            found = re.search(r"\((\d+) schol", caption)
            assert found is None and len(both) == 1 or found[1] == str(len(both)), f"{where}: {caption}"
        rows = table_rows(tables)
        self.read |= {cell for table in tables for cell in table.all("td")}
        hidden = self.comparison.unmoved(self.pages)
        aspects = [aspect for aspect in self.scan.aspects if aspect not in hidden]
        assert [title for title, _ in rows] == [self.scan.titles[aspect] for aspect in aspects], where
        before = self.comparison.editions[self.group.sector, earlier]
        for aspect, (_, cells) in zip(aspects, rows):
            moves = [move(then[code]["answers"].get(aspect), now[code]["answers"].get(aspect)) for code in both]
            if before.stage_texts[aspect] != self.scan.stage_texts[aspect]:
                moves = [None] * len(both)
            expected = [moves.count(way) for way in ("up", "same", "down", None)]
            assert [int(cell) for cell in cells[:4]] == expected, f"{where}#{aspect}"
            assert numbers(cells[4]) == [count for count in expected[:3] if count], f"{where}#{aspect}: {cells[4]}"

    def voices(self) -> dict[str, list[tuple[str, str, str]]]:
        """By aspect what schools let each other read: name, kind and words, as the files allow it."""
        named = self.pages.schools & self.comparison.named(self.group.sector, self.group.round)
        results = self.comparison.counting[self.group.sector, self.group.round]
        found: dict[str, list[tuple[str, str, str]]] = {}
        for aspect in self.scan.aspects:
            own = [
                (self.comparison.name_of(code, self.group.round), label, letters(answer[kind]))
                for kind, label in VOICES.items()
                for code in sorted(named)
                if results[code]["shareNotes"] and (answer := results[code]["answers"].get(aspect))
                and answer.get(kind) and kind in answer.get("shared", [])
            ]
            if own:
                found[aspect] = own
        return found

    def check_voices(self, main: site_dom.Element) -> None:
        """Every text that a school allows, and no other; what meets a question is of another school, on the same aspect."""
        titles, expected = {title: aspect for aspect, title in self.scan.titles.items()}, self.voices()
        blocks = {titles[block.one("h3").text]: block for block in main.with_class("learning-school")}
        found = {aspect: [self.voice(item) for item in block.with_class("voice")] for aspect, block in blocks.items()}
        assert found == expected and found, self.pages.name
        cards = [(card.with_class("part-title")[0].text, letters(card.with_class("own-words")[0].text))
                 for card in main.with_class("voice-card")]
        self.texts(main.with_class("voice-card"))
        assert cards == [(kind, words) for own in expected.values() for _, kind, words in own], self.pages.name
        matched: dict[tuple[str, tuple[str, str, str]], list[str]] = {}
        for match in [item for matches in main.with_class("voice-matches") for item in matches.elements]:
            aspect = titles[match.with_class("part-title")[0].text]
            self.text(match.with_class("voice-reason")[0])
            question, answer = (self.voice(item) for item in match.with_class("voice"))
            assert question[1] == "Vraag" != answer[1] and {question, answer} <= set(expected[aspect]), self.pages.name
            assert question[0] != answer[0], f"{self.pages.name}: {question} meets itself"
            matched.setdefault((aspect, question), []).append(answer[0])
        for aspect, own in expected.items():
            for question in (voice for voice in own if voice[1] == "Vraag"):
                others = {name for name, kind, _ in own if kind != "Vraag" and name != question[0]}
                answers = matched.get((aspect, question), [])
                assert len(answers) == len(set(answers)) == min(2, len(others)) and set(answers) <= others, self.pages.name

    def voice(self, item: site_dom.Element) -> tuple[str, str, str]:
        label = item.with_class("own-words-label")[0]
        kind = self.text(label).split(" – ")[0]
        return label.one("a").text, kind, letters(self.text(item.with_class("own-words")[0]))

    def check_framework(self, main: site_dom.Element) -> None:
        lists = main.with_class("reflection-aspects")
        rows = [row for rows in lists for row in rows.all("div")]
        titles = {title: aspect for aspect, title in self.scan.titles.items()}
        assert {row.one("dt").text for row in rows} == titles.keys(), self.pages.name
        for row in rows:
            counts = self.counts[titles[row.one("dt").text]]
            expected = sentence_of(counts) + ambition_of(counts) + marks_of(counts)
            assert numbers(self.text(row.one("dd"))) == expected, f"{self.pages.name}: {row.text}"
        if self.comparison.is_closed:
            self.check_reflection(main)
        else:
            assert not main.with_class("voice") and not main.all("code"), self.pages.name

    def check_reflection(self, main: site_dom.Element) -> None:
        """What schools allow, each with its file; at the end every file by name, and of the others how many."""
        named = sorted(self.pages.schools & self.comparison.named(self.group.sector, self.group.round))
        files = {f"resultaten/{self.group.round}/{code}.json": self.comparison.name_of(code, self.group.round) for code in named}
        sources = main.with_class("plain-rows")[-1].all("li")
        self.texts(sources)
        listed = {source.one("code").text: source.one("a").text for source in sources if source.all("code")}
        assert listed == files, self.pages.name
        others = [self.text(source) for source in sources if not source.all("code")]
        assert [(numbers(text) or [1])[0] for text in others] == [n for n in [len(self.pages.schools) - len(named)] if n]
        self.read |= set(main.all("code"))
        titles, expected = {title: aspect for aspect, title in self.scan.titles.items()}, self.voices()
        shown: dict[str, list[tuple[str, str, str]]] = {}
        for section in main.with_class("group-theme"):
            for counted in (p for p in section.with_class("others") if "bestand" in p.text and "onderaan" in p.text):
                assert (numbers(self.text(counted)) or [1]) == [len(self.pages.schools)], self.pages.name
            for block in section.with_class("learning-school"):
                shown[titles[block.one("h4").text]] = [self.voice(item) for item in block.with_class("voice")]
                for item, file in zip(block.with_class("voice"), block.with_class("voice-file"), strict=True):
                    assert files[file.one("code").text] == item.with_class("own-words-label")[0].one("a").text
        belongs = {titles[row.one("dt").text] for row in main.with_class("reflection-aspects") for row in row.all("div")}
        assert shown == {aspect: own for aspect, own in expected.items() if aspect in belongs}, self.pages.name

    def check_meeting(self, main: site_dom.Element) -> None:
        """The numbers and words of the other pages, and no others: what is taken along is made of this page."""
        where, n = self.pages.name, len(self.pages.schools)
        for lead in main.with_class("lead"):
            assert numbers(self.text(lead))[:2] == [n, len(self.group.members)], where
        self.check_story(main)
        agenda = [p.text for p in self.pages.pages["agenda"].one("main").with_class("agenda-reasons")]
        slides = {slide["id"]: slide for slide in main.with_class("slide-aspect")}
        assert sorted(slides) == sorted(self.counts), where
        for aspect, slide in slides.items():
            counts, here = self.counts[aspect], f"{where} bijeenkomst#{aspect}"
            assert letters(self.text(slide.with_class("slide-question")[0])) in self.scan_letters, here
            assert dots(slide) == counts.steps and diamonds(slide) == counts.target_steps, here
            assert triangle(slide) == (None if counts.merged else counts.median), here
            reasons = self.texts(slide.with_class("slide-reason"))
            assert all(any(reason in said for said in agenda) for reason in reasons), here
            paragraphs = [p for p in slide.with_class("slide-words")[0].all("p") if "slide-reason" not in p.classes]
            found = [numbers(text) for text in self.texts(paragraphs)]
            assert found == [[sum(counts.stages), n], *paragraphs_of(counts)], here
            self.read |= set(slide.all("text"))
        sheets = {table["data-sheet"]: table_rows([table]) for table in main.all("table") if table.get("data-sheet")}
        aspects = self.counts.values()
        assert [cells for _, cells in sheets.pop("Ambitie")] == [targets_of(counts)[:-2] for counts in aspects], where
        assert [cells for _, cells in sheets.pop("Prioriteiten")] == [targets_of(counts)[-2:] for counts in aspects], where
        for (_, cells), counts in zip(sheets.pop("Fasen"), aspects, strict=True):
            assert cells == [*cells_of(counts)[:-1], str(sum(counts.stages)), cells_of(counts)[-1]], where
        learning = table_rows(self.pages.pages["learning"].one("main").with_class("count-table"))
        assert sheets.pop("Vraag en aanbod") == learning, where
        if "Rondes" in sheets:
            assert sheets.pop("Rondes") == table_rows(self.pages.pages["rounds"].one("main").all("table")), where
        assert self.comparison.is_closed or not sheets, where
        if "Vragen en voorbeelden" in sheets:
            own = letters(self.pages.pages["voices"].one("main").text)
            assert all(letters(cell) in own for _, cells in sheets.pop("Vragen en voorbeelden") for cell in cells), where
            rows = [row for rows in main.with_class("plain-rows") for row in rows.all("li")]
            assert all(letters(text) in own for text in self.texts(rows)), where
        offers = table_rows([table for table in main.all("table") if not table.get("data-sheet")])
        assert all([title, *cells] in [[name, *found[:2]] for name, found in learning] for title, cells in offers), where
        assert not sheets, f"{where}: {list(sheets)}"
        # What the script gets is names and words.
        (script,) = main.all("script")
        data = json.loads(script.text)
        assert all(isinstance(value, str) for value in [*data.values(), *data["strings"].values()] if value is not data["strings"])
        self.read.add(script)
        self.read |= {cell for table in main.all("table") for cell in [*table.all("td"), *table.all("caption")]}

    def check_agenda(self, main: site_dom.Element) -> None:
        titles = {title: aspect for aspect, title in self.scan.titles.items()}
        named = self.pages.schools & self.comparison.named(self.group.sector, self.group.round)
        results = self.comparison.counting[self.group.sector, self.group.round]
        items = [item for agenda in main.with_class("agenda") for item in agenda.elements]
        items = [item for item in items if item.with_class("agenda-reasons")]
        # Differences or a shared priority make an agenda; one school alone has neither.
        can_talk = len(self.pages.schools) > 1 and any(
            sum(map(bool, counts.stages)) > 1 and not counts.merged or counts.priorities > 1 for counts in self.counts.values()
        )
        assert bool(items) or not can_talk, self.pages.name
        for item in items:
            heading = item.one("h2")
            title = heading.text.removesuffix(heading.with_class("agenda-time")[0].text).strip()
            aspect = titles[title]
            counts, here = self.counts[aspect], f"{self.pages.name} gesprek#{aspect}"
            sentence = next(p for p in item.with_class("others"))
            assert numbers(self.text(sentence)) == sentence_of(counts), here
            used = [stage for stage, count in enumerate(counts.stages, start=1) if count]
            telling = [code for code in named if (results[code]["answers"].get(aspect) or {}).get("offer")]
            for reason in self.texts(item.with_class("agenda-reasons")[0].all("li")):
                if "ver uit elkaar" in reason:
                    assert not counts.merged, f"{here}: {reason}"
                    assert numbers(reason) == [used[0], used[-1]] and len(used) > 1, f"{here}: {reason}"
                elif "beginnen hiermee" in reason:
                    most = max(other.priorities for other in self.counts.values())
                    assert numbers(reason) == [counts.priorities] == [most], f"{here}: {reason}"
                elif "Nog geen school" in reason:
                    assert not used, f"{here}: {reason}"
                elif reason.startswith("Wil erover vertellen: "):
                    for code in telling:
                        assert self.comparison.name_of(code, self.group.round) in reason, f"{here}: {reason}"
                    assert telling, f"{here}: {reason}"
                else:
                    assert "hier graag over" in reason and not telling, f"{here}: {reason}"
                    assert (numbers(reason) or [1]) == [counts.offers], f"{here}: {reason}"
            # The questions are those of the scan, not of a result.
            for questions in item.with_class("agenda-questions"):
                for question in self.texts(questions.all("li")):
                    is_known = letters(question) in self.scan_letters
                    assert is_known, f"{here}: {question}"


# MARK: reading


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def dots(row: site_dom.Element) -> list[int]:
    """Dots per stage column of an aspect's picture: each belongs to the nearest column."""
    picture = row.one("svg")
    columns = _columns(picture)
    paths = picture.with_class("dots")
    places = [(int(x), int(y)) for path in paths for x, y in re.findall(r"M(\d+) (\d+)h0", path["d"])]
    assert len(places) == len(set(places)), "two dots on one place"
    _, _, width, height = map(int, picture["viewbox"].split())
    counts = [0] * len(columns)
    for x, y in places:
        assert 0 < x < width and 0 < y < height, "a dot outside the picture"
        counts[min(range(len(columns)), key=lambda column: abs(columns[column] - x))] += 1
    return counts


def diamonds(row: site_dom.Element) -> list[int]:
    """How many schools want to go where, as the picture says below its columns."""
    picture = row.one("svg")
    columns = _columns(picture)
    counts = [0] * len(columns)
    for label in picture.with_class("axis-target"):
        counts[columns.index(int(label["x"]))] = int(re.fullmatch("\u25c7 ([1-9][0-9]*)", label.text)[1])
    return counts


def triangle(row: site_dom.Element) -> tuple[int, int] | None:
    """The two stages in the middle that the mark of the median points at."""
    picture = row.one("svg")
    marks = picture.with_class("median")
    if not marks:
        return None
    columns = _columns(picture)
    x = int(re.match(r"M(\d+) ", marks[0]["d"])[1])
    # A mark between two columns that are no neighbours does not say which two: the sentence beside it does.
    stages = numbers(re.search(r"Midden: (.+?)\. Spreiding", row.text)[1])
    lower, upper = stages[0], stages[-1]
    assert x == (columns[lower - 1] + columns[upper - 1]) // 2, f"the mark of the median is at {x}: {row.text}"
    return lower, upper


def bars(line: site_dom.Element) -> dict[int, int]:
    """How high the bar of every stage is, in an aspect of one line."""
    picture = line.one("svg")
    path = next(path for path in picture.all("path") if "bars" in path.classes)["d"] or ""
    found = re.findall(r"M(\d+) \d+v-(\d+)h\d+v\d+z", path)
    width = int(picture["viewbox"].split()[2])
    assert re.sub(r"M\d+ \d+v-\d+h\d+v\d+z", "", path) == "", path
    return {int(x) * 4 // width + 1: int(height) for x, height in found}


def _columns(picture: site_dom.Element) -> list[int]:
    columns = [int(label["x"]) for label in picture.with_class("axis-label")]
    assert columns == sorted(set(columns))
    return columns


def table_rows(tables: list[site_dom.Element]) -> list[tuple[str, list[str]]]:
    rows = [row for table in tables for body in table.all("tbody") for row in body.all("tr")]
    return [(row.one("th").text, [cell.text for cell in row.all("td")]) for row in rows]


def stray_numbers(main: site_dom.Element, read: set[site_dom.Element]) -> list[str]:
    """Texts with a number in them that no check has looked at; school years and names of stages aside."""
    found: list[str] = []

    def visit(element: site_dom.Element) -> None:
        if element in read or element.classes & {"stage-legend", "agenda-time", "axis-label", "breadcrumb", "kicker"}:
            return
        if element.tag in ("h1", "h2", "h3") or element.tag == "nav":
            return
        for child in element.children:
            if isinstance(child, site_dom.Element):
                visit(child)
            elif re.search(r"\d", re.sub(r"\d{4}-\d{4}|fase \d( of \d)?", "", child, flags=re.I)):
                found.append(f"<{element.tag}> {child.strip()}")

    visit(main)
    return found


# MARK: what should stand there


def cells_of(counts: Aspect) -> list[str]:
    if counts.merged:
        others = counts.unknown + counts.not_applicable + counts.not_discussed
        return [*pair_cells(counts.steps), str(others), used_pairs(counts) or "–"]
    marks = [*counts.stages, counts.unknown, counts.not_applicable, counts.not_discussed]
    return [*map(str, marks), median(counts) or "–"]


def targets_of(counts: Aspect) -> list[str]:
    flags = [str(counts.priorities), str(counts.offers)]
    if counts.merged:
        return [*pair_cells(counts.target_steps), "–", *flags]
    return [*map(str, [*counts.targets, counts.needs]), *flags]


def pair_cells(counts: list[int]) -> list[str]:
    return [f"{count} in {pair}" for count, pair in zip(counts, ("1–2", "3–4"))]


def used_pairs(counts: Aspect) -> str:
    return ", ".join(pair for count, pair in zip(counts.steps, ("1–2", "3–4")) if count)


def median(counts: Aspect) -> str | None:
    if counts.median is None:
        return None
    lower, upper = counts.median
    return f"fase {lower}" if lower == upper else f"tussen fase {lower} en {upper}"


def sentence_of(counts: Aspect) -> list[int]:
    """The numbers of the first sentences: how many in which stage, the middle, the range."""
    if counts.merged:
        return [number for count, pair in zip(counts.steps, ((1, 2), (3, 4))) if count for number in (count, *pair)]
    here = [(count, stage) for stage, count in enumerate(counts.stages, start=1) if count]
    found = [number for pair in here for number in pair]
    return found + sorted(set(counts.median)) + sorted({here[0][1], here[-1][1]}) if here else []


def ambition_of(counts: Aspect) -> list[int]:
    if counts.merged:
        return [n for count, pair in zip(counts.target_steps, ((1, 2), (3, 4))) if count for n in (count, *pair)]
    found = [n for stage, count in enumerate(counts.targets, start=1) if count for n in (count, stage)]
    return found + ([counts.needs] if found and counts.needs else [])


def marks_of(counts: Aspect) -> list[int]:
    return [number for number in (counts.priorities, counts.offers) if number]


def paragraphs_of(counts: Aspect) -> list[list[int]]:
    """The numbers of each paragraph beside a picture."""
    others = [number for number in (counts.unknown, counts.not_applicable, counts.not_discussed) if number]
    if counts.merged:
        others = [sum(others)] if others else []
    rest = [found for found in (others, ambition_of(counts), marks_of(counts)) if found]
    return [sentence_of(counts), *rest]


def cell_of(answer: dict | None) -> str:
    state = (answer or {}).get("state", "notDiscussed")
    return str(answer["current"]) if state == "answered" else {"unknown": "?", "notApplicable": "–"}.get(state, "·")


def move(before: dict | None, now: dict | None) -> str | None:
    """Where a school went, with the same texts in both years."""
    stages = [(answer or {}).get("current") if (answer or {}).get("state") == "answered" else None for answer in (before, now)]
    if None in stages:
        return None
    return "same" if stages[0] == stages[1] else "up" if stages[0] < stages[1] else "down"


def suggestion_is_true(line: str, own: dict, results: dict, codes: dict[str, str], scan: site_groups.Scan) -> bool:
    """"Visie: van fase 1 naar fase 2, en dat is een prioriteit. De Kikker staat in fase 2 en vertelt er graag over." """
    pattern = r"(.+): van fase (\d) naar fase (\d)(, en dat is een prioriteit)?\. (.+) staat in fase (\d)(, waar deze school heen wil,)? en vertelt er graag over\."
    found = re.fullmatch(pattern, line)
    titles = {title: aspect for aspect, title in scan.titles.items()}
    aspect = titles[found[1]]
    answer, other = own["answers"][aspect], results[codes[found[5]]]
    theirs = other["answers"][aspect]
    return (
        site_groups.need(answer) == (int(found[2]), int(found[3]))
        and bool(answer.get("priority")) == bool(found[4])
        and other is not own
        and theirs["state"] == "answered"
        and theirs["current"] == int(found[6]) > answer["current"]
        and bool(theirs.get("offer"))
        and bool(found[7]) == (theirs["current"] == answer["target"])
    )


def could_suggest(own: dict, others: list[dict], scan: site_groups.Scan) -> bool:
    for aspect in scan.aspects:
        need = site_groups.need(own["answers"].get(aspect))
        for other in others:
            answer = other["answers"].get(aspect) or {}
            ahead = need and answer.get("state") == "answered" and answer["current"] > need[0]
            if other is not own and ahead and answer.get("offer"):
                return True
    return False


def question_is_true(line: str, results: dict, codes: dict[str, str], scan: site_groups.Scan) -> bool:
    """"Visie: De Kikker, Het Pad en De Boom staan in fase 2 en willen verder." – all of them, and nobody is left out."""
    found = re.fullmatch(r"(.+?): (.+) staan in fase (\d) en willen verder\.", line)
    titles = {title: aspect for aspect, title in scan.titles.items()}
    needs = {name: site_groups.need(results[code]["answers"].get(titles[found[1]])) for name, code in codes.items()}
    expected = [name for name, need in needs.items() if need and need[0] == int(found[3])]
    said = found[2]
    for name in sorted(expected, key=len, reverse=True):
        if name not in said:
            return False
        said = said.replace(name, "", 1)
    return len(expected) > 1 and not re.sub(r"[, ]|\ben\b", "", said)

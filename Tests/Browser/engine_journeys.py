"""Random journeys through the scan: filling in, and every way out and back. After each step, what is shown and what is
kept is what was filled in, to the character."""

import random
from pathlib import Path

from engine import Engine, downloaded, until, wait_for
from engine_scan import (
    all_stored, aspects, begin, choose, continue_draft, expect_answer, fill_details, go, kept, open_file, ready, write,
)
from form_helpers import SCAN_PAGE

# What people type and paste: no emoji, for WebDriver types only what a keyboard can in every engine.
PIECES = ["Wij ", "één keer ", "‘nu’ ", "10% & meer ", "<b>vet</b> ", "{{naam}} ", "=1+1 ", "regel\n", "\\ \" / ", "’s ochtends "]
ELSEWHERE = ["over.html", "handleiding/index.html", "scans/vo.html", "zoeken.html"]


class Journey:
    def __init__(self, engine: Engine, site: str, seed: int, folder: Path) -> None:
        self.engine = engine
        self.site = site
        self.dice = random.Random(seed)
        self.folder = folder
        self.done: list[str] = []
        begin(engine, site)
        self.ids = [aspect["id"] for aspect in self.dice.sample(aspects(engine), 3)]
        self.filled: dict[str, tuple[int | None, str]] = {one: (None, "") for one in self.ids}
        self.count = 0

    def run(self, steps: int) -> int:
        """Takes so many steps; how many characters were typed and are still there."""
        self.type()
        for _ in range(steps):
            step = self.dice.choice([self.type, self.type, self.choose, self.reload, self.leave_and_back,
                                     self.come_again, self.look_around, self.second_tab, self.by_file])
            self.done.append(step.__name__)
            step()
            self.check()
        return sum(len(text) for _, text in self.filled.values())

    def check(self) -> None:
        for one, (stage, text) in self.filled.items():
            try:
                expect_answer(self.engine, one, stage, text)
            except AssertionError as problem:
                raise AssertionError(f"after {', '.join(self.done)}: {problem}") from None

    # Steps

    def type(self) -> None:
        one = self.dice.choice(self.ids)
        piece = "".join(self.dice.choice(PIECES) for _ in range(self.dice.randint(1, 3)))
        write(self.engine, one, piece)
        self.filled[one] = (self.filled[one][0], self.filled[one][1] + piece)

    def choose(self) -> None:
        one, stage = self.dice.choice(self.ids), self.dice.randint(1, 4)
        choose(self.engine, one, stage)
        self.filled[one] = (stage, self.filled[one][1])

    def reload(self) -> None:
        self.engine.reload()
        ready(self.engine)

    def leave_and_back(self) -> None:
        self.engine.open(self.site + self.dice.choice(ELSEWHERE))
        self.engine.back()
        ready(self.engine)

    def come_again(self) -> None:
        """By a bookmark: of the scan, of a theme, or of something that is not there any more."""
        self.engine.open(self.site + self.dice.choice(ELSEWHERE))
        self.engine.open(self.site + SCAN_PAGE + self.dice.choice(["", f"#{self.ids[0]}", "#van-vroeger"]))
        ready(self.engine)
        self.take_up()

    def look_around(self) -> None:
        for screen in self.dice.sample(["#start", "#gegevens", "#themas", "#overzicht", "#bewaren", "#team", "#gesprek"], 3):
            go(self.engine, screen)

    def second_tab(self) -> None:
        if self.engine.name == "old-webkit":  # It has one window.
            return self.reload()
        engine, one = self.engine, self.ids[0]
        until(lambda: kept(engine, one) == list(self.filled[one]), "kept")
        self.wait_until_stored()
        engine.new_tab()
        engine.open(self.site + SCAN_PAGE)
        ready(engine)
        self.take_up()
        self.type()
        self.wait_until_stored()
        engine.close_tab()
        # The first tab asks which of the two goes on.
        wait_for(engine, "[...document.querySelectorAll('[data-keep=\"theirs\"]')].some(one => one.getClientRects().length)")
        engine.click('[data-keep="theirs"]')

    def by_file(self) -> None:
        """To another computer, in a file."""
        if self.engine.downloads is None:
            return self.reload()
        fill_details(self.engine)
        go(self.engine, "#bewaren")
        name, content = downloaded(self.engine, lambda: self.engine.click("[data-download]"))
        self.count += 1
        file = self.folder / f"{self.count}-{name}"
        file.write_bytes(content)
        begin(self.engine, self.site)
        open_file(self.engine, file)
        until(lambda: kept(self.engine, self.ids[0]) == list(self.filled[self.ids[0]]), "the file is open")

    # Parts of steps

    def take_up(self) -> None:
        if any(kept(self.engine, one) != list(answer) for one, answer in self.filled.items()):
            continue_draft(self.engine)

    def wait_until_stored(self) -> None:
        # What one tab stores once the other is there is a change from elsewhere, about which it rightly asks.
        all_stored(self.engine)

"""Pictures in sequence of what people do with the scan, by keyboard alone, to be looked at before a release.

    SCANDOSSIER_SITE=site python Tests/Browser/film.py FOLDER

`FOLDER/avond` is the evening of a team with five files on a beamer of 1280 by 720, from opening the page to closing the
laptop; `FOLDER/student` is a student on a phone of 390 by 844, from the first card to the file. Not a test: what a test
can say stands in test_form_evening.py. It stops with a mistake where the keyboard does not get on.
"""

import argparse
import functools
import os
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from form_helpers import answer, result_file, scan_data, wait_for_later, write_json
from playwright.sync_api import Page, sync_playwright
from test_form_evening import NOTES, ROLES

# By turns, what five people chose of an aspect.
CHOICES = [[1, 2, 4, 2, 3], [2, 2, 2, 2, 2], [2, 3, 2, 3, 3], [1, 3, 3, 3, 3],
           ["unknown", "unknown", "unknown", 2, None], [2, 2, "notApplicable", 2, 3]]
MOST_TABS = 80


class Film:
    def __init__(self, page: Page, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.page, self.folder, self.count = page, folder, 0
        page.on("pageerror", lambda error: print("mistake:", error))

    def shot(self, name: str) -> None:
        self.count += 1
        self.page.wait_for_timeout(200)
        self.page.screenshot(path=self.folder / f"{self.count:02d}-{name}.png")
        where = self.page.evaluate("[location.hash, document.activeElement.outerHTML.slice(0, 80)]")
        print(f"{self.count:02d} {name}: {where[0]} {where[1]!r}")

    def tab_to(self, selector: str, back: bool = False) -> int:
        """How many presses of Tab it took."""
        for presses in range(MOST_TABS):
            if self.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return presses
            self.press("Shift+Tab" if back else "Tab")
        raise SystemExit(f"{self.page.url}: {selector} is not reached in {MOST_TABS} presses of Tab")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def follow(self, selector: str, key: str = "Enter", back: bool = False) -> None:
        self.tab_to(selector, back)
        self.press(key)
        self.page.wait_for_timeout(400)  # A screen whose script comes later takes the focus once more.


def colleagues(data: dict, folder: Path) -> None:
    for person, roles in enumerate(ROLES):
        answers = {}
        for place, aspect in enumerate(data["aspects"]):
            said = CHOICES[place % len(CHOICES)][person]
            state = said if isinstance(said, str) else None
            note = NOTES[(person + place) % 5] if (person + place) % 3 else ""
            answers[aspect["id"]] = answer(said if isinstance(said, int) else None, state=state, attention=note)
        file = result_file(data, answers, id=f"0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e{person:02d}", respondents=roles,
                           shareNotes=person != 3)
        (folder / f"scan_{person}.json").write_text(write_json(file), encoding="utf-8")
    (folder / "agenda.docx").write_text("geen scan")


def last_year(data: dict, file: Path) -> None:
    step = {"what": "Rooster maken", "who": "teamleider", "when": "mei", "signal": "", "state": "done", "note": "vier keer"}
    answers = {aspect["id"]: answer(1 + place % 3, 2 + place % 3, next_steps=[step] if place % 4 == 0 else [])
               for place, aspect in enumerate(data["aspects"])}
    file.write_text(write_json(result_file(data, answers, round="2025-2026")), encoding="utf-8")


def evening(film: Film, base: str, folder: Path) -> None:
    page = film.page
    page.goto(base + "scans/po.html")
    data = scan_data(page)
    (folder / "map").mkdir()
    colleagues(data, folder / "map")
    last_year(data, folder / "vorig.json")
    film.shot("openen")
    film.follow('.scan-nav a[href="#terugkijken"]')
    wait_for_later(page, "year")
    film.tab_to("#terugkijken-files")
    with page.expect_file_chooser() as chooser:
        film.press("Enter")
    chooser.value.set_files(str(folder / "vorig.json"))
    page.locator("[data-year-list] li").wait_for()
    film.shot("vorig-jaar")
    film.follow('.scan-nav a[href="#team"]', back=True)
    wait_for_later(page, "team")
    film.shot("team-leeg")
    film.tab_to("#team-folder")
    with page.expect_file_chooser() as chooser:
        film.press("Enter")
    chooser.value.set_files(str(folder / "map"))
    page.locator("[data-team-people] li").nth(4).wait_for()
    film.shot("team-vijf")
    film.follow("[data-team-begin]", back=True)
    page.locator("[data-talk-desk]").wait_for()
    film.shot("gesprek")
    film.follow("[data-talk-clock]")
    page.wait_for_timeout(2300)
    film.shot("klok-loopt")
    film.follow('[data-talk-ask="1"]', back=True)
    film.shot("volgende-vraag")
    film.follow('[data-talk-quote="1"]')
    film.shot("citaat")
    film.press("2")
    film.shot("gekozen")
    film.tab_to("#gesprek-notitie")
    page.keyboard.type("Criteria van de pabo liggen vaak naast een les, maar nog niet in elke bouw.")
    film.shot("notitie")
    film.press("Tab", "ArrowRight")
    film.shot("volgende")
    film.follow("[data-talk-park]")
    film.shot("geparkeerd")
    page.reload()
    page.locator("[data-talk-desk]").wait_for()
    film.shot("na-herladen")
    for turn in range(len(data["aspects"])):
        film.press(str(1 + turn % 4), "ArrowRight")
        if turn in (6, 12, 18):
            film.shot(f"bladeren-{turn}")
    film.shot("laatste")
    film.follow("[data-talk-end]", back=True)
    page.locator("#kiezen").wait_for()
    film.shot("kiezen")
    for place in (0, 2):
        film.follow(f"[data-choose-list] li:nth-child({place + 1}) [data-choose]", "Space")
    film.shot("gekozen-prioriteiten")
    film.follow("#kiezen .screen-next a")
    page.locator("#overzicht").wait_for()
    film.shot("overzicht")
    film.follow('.scan-nav a[href="#bewaren"]', back=True)
    page.locator("#bewaren").wait_for()
    film.shot("bewaren")
    film.tab_to("[data-download]")
    with page.expect_download() as download:
        film.press("Enter")
    film.shot("bestand")
    print("file:", download.value.suggested_filename)
    page.close(run_before_unload=True)


def student(film: Film, base: str) -> None:
    page = film.page
    page.goto(base + "scans/po.html")
    film.shot("openen")
    print("presses of Tab to Begin:", film.tab_to('.start-first [data-keep="new"]'))
    film.shot("bij-begin")
    film.press("Enter")
    page.locator("#kaart").wait_for()
    film.shot("kaart")
    film.follow("[data-alone] [data-current]", "Space")
    film.shot("fase")
    film.follow('[data-alone] .unfold button[aria-expanded="false"]')
    film.shot("uitgevouwen")
    film.tab_to("[data-alone] textarea, [data-alone] input[type=text]")
    page.keyboard.type("Op maandag plannen wij een halfuur om met mijn begeleider terug te kijken.")
    film.shot("voorbeeld")
    for turn in range(3):
        film.follow("[data-card-after]")
        film.shot(f"kaart-{turn + 2}")
        film.follow("[data-alone] [data-current]", "Space")
    film.follow(".card-middle a")
    film.shot("themas")
    film.follow('.scan-nav a[href="#bewaren"]', back=True)
    page.locator("#bewaren").wait_for()
    film.shot("bewaren")
    film.tab_to("[data-download]")
    with page.expect_download() as download:
        film.press("Enter")
    film.shot("bestand")
    print("file:", download.value.suggested_filename)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=os.environ["SCANDOSSIER_SITE"]))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"
    executable = os.environ.get("SCANDOSSIER_CHROMIUM") or "/usr/bin/chromium-headless-shell"
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as files:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for name, size, act in (
            ("avond", (1280, 720), lambda film: evening(film, base, Path(files))),
            ("student", (390, 844), lambda film: student(film, base)),
        ):
            width, height = size
            context = browser.new_context(viewport={"width": width, "height": height}, locale="nl-NL")
            act(Film(context.new_page(), folder / name))
            context.close()
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()

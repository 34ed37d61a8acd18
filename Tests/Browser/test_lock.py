"""An edition behind a passphrase: another program opens it, nobody else learns anything, and what the page says."""

import csv
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Callable

import pytest
import yaml
from cryptography.exceptions import InvalidTag
from playwright.sync_api import Page, expect
from site_access import assert_axe_has_no_remarks_in_any_look, assert_fits
from site_build import CONTENT, THEME
from site_lock import Lock, block_files, opening, sealed

PHRASE = "vier losse woorden kaas"
FIELD = "#_wachtzin"


def lock(binary: Path, output: Path, phrase: str = PHRASE) -> str:
    command = [binary, "build", "--content", CONTENT, "--theme", THEME, "--output", output, "--audience", "group",
               "--group", "Onderwijsregio Wielmerland", "--locked", "--passphrase-file", "-"]
    done = subprocess.run(list(map(str, command)), input=phrase + "\n", text=True, capture_output=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def locked(binary: Path, once: Callable) -> Path:
    return once("locked", lambda output: lock(binary, output))


@pytest.fixture(scope="session")
def files(locked: Path) -> dict:
    return Lock(locked, PHRASE).files()


@pytest.fixture
def watch(watch, locked: Path):
    watch.sites.add(locked.as_uri() + "/")
    return watch


def published(folder: Path) -> dict[str, Path]:
    return {str(file.relative_to(folder)): file for file in folder.rglob("*")
            if file.is_file() and ".scandossier" not in file.parts}


def test_another_program_opens_every_file(files: dict, locked: Path, closed_site: Path) -> None:
    site, readable = published(closed_site), published(locked)
    for path, (entry, content) in files.items():
        assert content == site[path].read_bytes(), path
        assert entry.is_page == (path.endswith(".html") and not path.endswith("-los.html")), path
    beside = set(site) - set(files)
    left_out = {"404.html", "service-worker.js", "feed.xml"}
    assert {path for path in beside if path.endswith(".html")} == {"404.html"}
    assert beside <= set(readable) | left_out
    for path in beside - left_out - {"_headers"}:
        assert readable[path].read_bytes() == site[path].read_bytes(), path
    assert len({entry.id for entry, _ in files.values()}) == len(files) > 250


def names_of_the_site() -> set[str]:
    """What only this site says: its schools, groups, titles and the names of its files."""
    with (CONTENT / "scholen.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    found = {value for row in rows for value in row.values() if value}
    found |= {part for value in found for part in re.split(r"[,|]", value)}
    for page in CONTENT.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        found.add(page.stem)
        if text.startswith("---\n"):
            found.add(str((yaml.safe_load(text[4:].split("\n---\n")[0]) or {}).get("title", "")))
    site = yaml.safe_load((CONTENT / "site.yaml").read_text(encoding="utf-8"))
    found |= {site["title"], site["publisher"]["name"]}
    return {name.strip() for name in found if len(name.strip()) > 4}


def test_the_folder_tells_nothing(locked: Path) -> None:
    generic = "\n".join(
        file.read_text(encoding="utf-8") for file in THEME.rglob("*") if file.is_file() and "start" not in file.parts)
    names = {name.lower() for name in names_of_the_site() if name.lower() not in generic.lower()}
    assert len(names) > 200
    held = [file for file in locked.rglob("*") if file.is_file()]
    blocks = block_files(locked)
    # Among millions of letters that chance puts in a row stands any code of six, once in a few dozen builds.
    long = {name for name in names if len(name) >= 10}
    assert len(long) > 100
    for file in held:
        text = (str(file.relative_to(locked)) + "\n" + file.read_text(encoding="utf-8")).lower()
        assert [name for name in (long if file in blocks else names) if name in text] == [], file
    assert len({file.stat().st_size - len(str(number)) for number, file in enumerate(blocks)}) == 1
    assert len({len(sealed(file)[1]) for file in blocks}) == 1
    assert len(blocks) % 16 == 0


def test_what_is_changed_or_moved_stays_closed(locked: Path) -> None:
    key = Lock(locked, PHRASE)
    first, second = block_files(locked)[:2]
    key.block(first, 0)
    with pytest.raises(InvalidTag):
        key.block(second, 0)
    number, content = sealed(first)
    for place in (0, len(content) // 2, len(content) - 1):
        other = bytearray(content)
        other[place] ^= 1
        with pytest.raises(InvalidTag):
            key.open(number, bytes(other), "block 0")
    with pytest.raises(InvalidTag):
        Lock(locked, PHRASE.replace("kaas", "kaars")).files()


def test_another_passphrase_locks_all_anew(binary: Path, locked: Path, tmp_path: Path) -> None:
    copy = tmp_path / "slot"
    shutil.copytree(locked, copy)
    said = lock(binary, copy, "heel andere woorden stoel")
    assert re.search(r"Op slot: \d+ pagina's en \d+ bestanden, in \d+ blokken van gelijke grootte\.", said)
    assert {file.name for file in block_files(copy)}.isdisjoint(file.name for file in block_files(locked))
    before, after = opening(locked), opening(copy)
    assert all(before[key] != after[key] for key in ("salt", "nonce", "header"))
    assert before["rounds"] == after["rounds"] >= 600_000
    with pytest.raises(InvalidTag):
        Lock(copy, PHRASE).files()
    Lock(copy, "heel andere woorden stoel").files()


def test_no_passphrase_on_the_command_line_and_none_that_is_short(binary: Path, tmp_path: Path) -> None:
    base = [str(binary), "build", "--content", str(CONTENT), "--theme", str(THEME), "--output", str(tmp_path / "x"), "--locked"]
    environment = {key: value for key, value in os.environ.items() if key != "SCANDOSSIER_PASSPHRASE"}
    asked = subprocess.run(base, stdin=subprocess.DEVNULL, text=True, capture_output=True, env=environment)
    assert asked.returncode == 1 and "geen terminal" in asked.stderr
    short = subprocess.run(base, text=True, capture_output=True, env={**environment, "SCANDOSSIER_PASSPHRASE": "geheim"})
    assert short.returncode == 1 and "heeft 6 tekens; neem er minstens 20" in short.stderr
    assert not (tmp_path / "x").exists()


def open_lock(page: Page, address: str, phrase: str = PHRASE) -> None:
    page.goto(address)
    page.locator(FIELD).fill(phrase)
    page.locator(FIELD).press("Enter")


def test_the_page_that_asks_is_for_everyone(reader: Callable, locked: Path) -> None:
    page = reader(1280, 900, reduced_motion="reduce")
    page.goto(locked.as_uri() + "/index.html")
    expect(page.get_by_label("Wachtzin")).to_be_focused()
    assert_axe_has_no_remarks_in_any_look(page)
    page.keyboard.type("dit is hem vast en zeker niet")
    page.keyboard.press("Enter")
    error = page.get_by_role("alert")
    expect(error).to_contain_text("Deze wachtzin klopt niet")
    expect(page.get_by_label("Wachtzin")).to_be_focused()
    expect(page.get_by_label("Wachtzin")).to_have_attribute("aria-invalid", "true")
    assert_axe_has_no_remarks_in_any_look(page, assert_fits)
    page.get_by_label("Laat zien wat ik typ").check()
    expect(page.get_by_label("Wachtzin")).to_have_attribute("type", "text")


def test_a_page_that_is_open_has_no_remarks(reader: Callable, locked: Path) -> None:
    page = reader(1280, 900, reduced_motion="reduce")
    open_lock(page, locked.as_uri() + "/index.html")
    page.get_by_role("button", name="Sluiten").wait_for()
    assert_axe_has_no_remarks_in_any_look(page, assert_fits)


def test_what_stands_in_the_way_is_said(new_context: Callable, locked: Path) -> None:
    address = locked.as_uri() + "/index.html"
    for script, said in (
        ("Object.defineProperty(Crypto.prototype, 'subtle', {get: () => undefined});", "Deze browser is te oud"),
        ("Object.defineProperty(Crypto.prototype, 'subtle', {get: () => undefined});"
         "Object.defineProperty(window, 'isSecureContext', {get: () => false});", "met https:// begint"),
    ):
        context = new_context()
        context.add_init_script(script)
        page = context.new_page()
        page.goto(address)
        expect(page.locator("[data-lock-problem]")).to_contain_text(said)
        expect(page.locator("form")).to_be_hidden()
    page = new_context(java_script_enabled=False).new_page()
    page.goto(address)
    expect(page.locator("main")).to_contain_text("met JavaScript aan")


def test_a_swapped_block_is_said_and_shows_nothing(page: Page, watch, locked: Path, tmp_path: Path) -> None:
    copy = tmp_path / "slot"
    shutil.copytree(locked, copy)
    watch.sites.add(copy.as_uri() + "/")
    first, second = block_files(copy)[:2]
    one, other = first.read_text(), second.read_text()
    first.write_text(other.replace("scandossierBlock(1,", "scandossierBlock(0,"))
    second.write_text(one.replace("scandossierBlock(0,", "scandossierBlock(1,"))
    open_lock(page, copy.as_uri() + "/index.html")
    expect(page.locator("[data-lock-problem]")).to_contain_text("veranderd of beschadigd")
    expect(page).to_have_title("Uitgave op slot")


def test_an_address_of_before_leads_to_the_beginning(page: Page, locked: Path) -> None:
    open_lock(page, locked.as_uri() + "/index.html?0123456789abcdef")
    expect(page.locator("[data-lock-problem]")).to_contain_text("Deze pagina staat niet in de uitgave")
    page.get_by_role("link", name="Naar het begin").click()
    page.get_by_role("button", name="Sluiten").wait_for()


def test_the_scan_and_the_comparison_work(page: Page, files: dict, locked: Path, tmp_path: Path) -> None:
    """A form with scripts that load later, and a page that takes files."""
    address = locked.as_uri() + "/index.html"
    open_lock(page, f"{address}?{files['scans/po.html'][0].id}")
    page.get_by_role("button", name="Sluiten").wait_for()
    page.locator('.start-first [data-keep="new"]').click()
    page.wait_for_function("() => document.querySelector('[data-card-after]')?.getClientRects().length > 0")
    page.locator(".stage-name >> visible=true").first.click()
    page.locator(".ambition >> visible=true").first.wait_for()
    with page.expect_download() as download:
        page.evaluate("() => { location.hash = '#start'; }")
        page.locator('a[download] >> visible=true').first.click()
    name = download.value.suggested_filename
    assert download.value.path().read_bytes() == next(
        content for path, (_, content) in files.items() if path.endswith("/" + name))


def test_no_link_of_any_kind_of_page_leads_out(page: Page, files: dict, locked: Path) -> None:
    address = locked.as_uri() + "/index.html"
    open_lock(page, address)
    page.get_by_role("button", name="Sluiten").wait_for()
    kinds = ["index.html", "handleiding/afdrukken.html", "zoeken.html", "vergelijken.html", "scans/po-ijken.html"]
    kinds += [next(path for path in files if path.startswith("resultaten/2") and part in path) for part in ("school", "po-bestuur")]
    for path in kinds:
        page.goto(f"{address}?{files[path][0].id}")
        page.get_by_role("button", name="Sluiten").wait_for()
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
        inside = {f"?{entry.id}" for entry, _ in files.values()}
        wrong = [link for link in links if not re.match(r"#|mailto:|https?:", link) and link.split("#")[0] not in inside]
        assert wrong == [], path
        assert page.evaluate("() => [...document.images].every(image => image.naturalWidth > 0)"), path

"""Files of colleagues by the armful: a folder, a drop of one, a zip; and zips that mean no good."""

import io
import json
import struct
import zipfile
import zlib

import pytest
from form_helpers import content_of, open_form, scan_data, write_json
from form_team import colleague, open_team, people
from playwright.sync_api import expect

DAMAGED = "Deze zip is beschadigd of op een andere manier gemaakt."


def message(page):
    return page.locator("[data-team-message]")


def choose(page, content, name="avond.zip"):
    page.locator("[data-team-files]").set_input_files(
        {"name": name, "mimeType": "application/zip", "buffer": content})


def packed(files, method=zipfile.ZIP_DEFLATED):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()


def team(data, many=5):
    return {f"scan_{number}.json": write_json(colleague(data, number, {0: 1 + number % 4})) for number in range(many)}


def test_a_folder_is_one_choice(page, site_url, tmp_path):
    data = open_team(page, site_url)
    for name, text in team(data).items():
        (tmp_path / name).write_text(text)
    (tmp_path / "agenda.docx").write_text("geen scan")
    (tmp_path / ".verborgen.json").write_text("{")
    (tmp_path / "dieper").mkdir()
    (tmp_path / "dieper" / "scan_9.json").write_text(write_json(colleague(data, 9, {0: 2})))
    page.get_by_label("Of kies de map waarin ze staan").set_input_files(str(tmp_path))
    expect(people(page)).to_have_count(6)
    expect(message(page)).to_have_text("Nu geopend: 6.")
    for place, name in enumerate(["scan_0.json", "scan_1.json", "scan_2.json", "scan_3.json", "scan_4.json", "scan_9.json"]):
        expect(people(page).nth(place)).to_contain_text(name)


def test_a_folder_without_a_result_says_so(page, base_url_http, tmp_path):
    open_team(page, base_url_http)
    (tmp_path / "agenda.docx").write_text("geen scan")
    page.get_by_label("Of kies de map waarin ze staan").set_input_files(str(tmp_path))
    expect(message(page)).to_contain_text("In deze map staat geen bestand uit de scan.")


def test_a_folder_that_is_much_too_large_is_looked_at_in_part(page, base_url_http, tmp_path):
    open_team(page, base_url_http)
    for number in range(201):
        (tmp_path / f"los_{number:03}.json").write_text("{")
    page.get_by_label("Of kies de map waarin ze staan").set_input_files(str(tmp_path))
    expect(message(page)).to_contain_text("Alleen de eerste 200 bestanden zijn bekeken.")
    expect(people(page)).to_have_count(0)


def test_a_folder_can_be_dropped(page, base_url_http):
    """A browser hands out the files of a folder one by one; made here, for no test can drag one."""
    data = open_team(page, base_url_http)
    page.locator("#team").evaluate("""(screen, files) => {
        const file = (name) => ({ isFile: true, name, file(done) { done(new File([files[name]], name)); } });
        const folder = (name, entries) => ({ isDirectory: true, name, createReader() {
            const left = [...entries];
            return { readEntries(done) { done(left.splice(0, 2)); } };
        } });
        const [first, ...others] = Object.keys(files);
        const endless = folder('rond', []);
        endless.createReader = () => { let given = false; return { readEntries(done) {
            done(given ? [] : [endless]); given = true; } }; };
        const top = folder('avond', [...others.map(file), folder('dieper', [file(first)]), endless]);
        const event = new DragEvent('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: { items: [{ webkitGetAsEntry: () => top }], files: [] } });
        screen.dispatchEvent(event);
    }""", team(data))
    expect(people(page)).to_have_count(5)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_zip_is_what_is_in_it(page, site_url, method):
    data = open_team(page, site_url)
    files = {f"avond/{name}": text for name, text in team(data).items()}
    choose(page, packed({**files, "__MACOSX/avond/._scan_0.json": "x", "avond/leesmij.txt": "hoi"}, method))
    expect(people(page)).to_have_count(5)
    expect(message(page)).to_have_text("Nu geopend: 5.")
    expect(people(page).first).to_contain_text("scan_0.json")
    choose(page, packed({"kapot.json": "{", "weer.zip": packed(team(data)), "../../uit.json": write_json(colleague(data, 8, {0: 1}))}))
    expect(people(page)).to_have_count(6)
    expect(message(page)).to_contain_text("kapot.json: Dit bestand is geen leesbaar resultaat van de scan.")
    expect(people(page).last).to_contain_text("· uit.json")


def changed(content, sign, offset, form, value):
    """The zip with another value behind every sign of a record."""
    content = bytearray(content)
    place = content.find(sign)
    while place >= 0:
        struct.pack_into(form, content, place + offset, value)
        place = content.find(sign, place + 4)
    return bytes(content)


LIST, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


def overlapping():
    """Many names for the same bytes, as small files do that unpack to very large ones."""
    text = b" " * 4_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(text) + packer.flush()
    head = struct.pack("<4s5H3I2H", LOCAL, 20, 0, 8, 0, 0, zlib.crc32(text), len(body), len(text), 6, 0) + b"0.json"
    entry = struct.pack("<4s6H3I5H2I", LIST, 20, 20, 0, 8, 0, 0, zlib.crc32(text), len(body), len(text), 6, 0, 0, 0, 0, 0, 0)
    content = head + body
    listed = b"".join(entry + f"{number}.json".encode() for number in range(8))
    return content + listed + struct.pack("<4s4H2IH", END, 0, 0, 8, 8, len(listed), len(content), 0)


def hostile():
    text = "x" * 100_000
    good = packed({"a.json": text})
    return {
        "leeg.zip": (b"", DAMAGED), "tekst.zip": (b"geen zip", DAMAGED), "half.zip": (good[:-30], DAMAGED),
        "rommel.zip": (good[:40] + b"\xff" * 20 + good[60:], DAMAGED),
        "slot.zip": (changed(good, LIST, 8, "<H", 1), "Deze zip is met een wachtwoord gesloten."),
        "meer-dan-gezegd.zip": (changed(good, LIST, 24, "<I", 10), DAMAGED),
        "minder-dan-gezegd.zip": (changed(good, LIST, 24, "<I", 200_000), DAMAGED),
        "andere-inhoud.zip": (changed(good, LIST, 16, "<I", 7), DAMAGED),
        "andere-pakker.zip": (changed(good, LIST, 10, "<H", 14), DAMAGED),
        "ver-weg.zip": (changed(good, LIST, 42, "<I", 0xFFFFFF00), DAMAGED),
        "lijst-buiten.zip": (changed(good, END, 16, "<I", 0x7FFFFFFF), DAMAGED),
        "lange-naam.zip": (changed(good, LIST, 28, "<H", 0xFFFF), DAMAGED),
        "overlap.zip": (overlapping(), DAMAGED),
        "bom.zip": (packed({"a.json": "x" * 5_000_000}), "Deze zip is te groot"),
        "bommen.zip": (packed({f"{n}.json": "x" * 4_000_000 for n in range(9)}), "Deze zip is te groot"),
        "groot.zip": (bytes(34_000_000), "Deze zip is te groot"),
        "veel.zip": (packed({f"{n}.json": "{}" for n in range(61)}), "In deze zip zitten meer dan 60 bestanden."),
        "heel-veel.zip": (packed({f"{n}.txt": "" for n in range(501)}), "In deze zip zitten meer dan 60 bestanden."),
        "niets.zip": (packed({"leesmij.txt": "hoi", "word/document.xml": "<a/>"}), "In deze zip zit geen bestand uit de scan."),
    }


def test_a_zip_that_means_no_good_is_refused_by_name(page, base_url_http, tmp_path):
    data = open_team(page, base_url_http)
    choose(page, packed(team(data, 2)))
    expect(people(page)).to_have_count(2)
    before = content_of(page)
    for name, (content, sentence) in hostile().items():
        # As a file, for the browser is slow in taking megabytes from a test.
        (tmp_path / name).write_bytes(content)
        page.locator("[data-team-files]").set_input_files(tmp_path / name)
        expect(message(page), name).to_contain_text(f"{name}: {sentence}")
        expect(message(page)).not_to_contain_text("⟦")
        expect(people(page)).to_have_count(2)
    assert content_of(page) == before


def test_a_browser_that_cannot_unpack_says_so(page, base_url_http):
    page.add_init_script("delete window.DecompressionStream")
    data = open_team(page, base_url_http)
    choose(page, packed(team(data)))
    expect(message(page)).to_contain_text("avond.zip: Deze browser kan geen zip openen.")
    choose(page, packed(team(data, 3), zipfile.ZIP_STORED))
    expect(people(page)).to_have_count(3)
    assert json.loads(content_of(page))["answers"] == {}

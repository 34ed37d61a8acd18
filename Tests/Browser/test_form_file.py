"""The downloaded file: valid by the published schema, accepted by the generator, and the same after a round trip."""

import json
import shutil

import jsonschema
from form_batch import give
from form_helpers import (aspect_ids, choose, choose_file, download, fill_details, go, grown, open_form,
                          random_file, scan_data, wait_for_later, without_modified, write_json)
from form_node import data_of, open_all
from playwright.sync_api import expect
from site_build import CONTENT, run

ROUND_TRIPS = 50  # Over http, and as many others from disk.
WITHOUT_PAGE = range(2 * ROUND_TRIPS, 1000)

# An empty page takes a file over at once, another asks first. Then: what it writes, and what its fields show.
WRITTEN_AND_SHOWN = """({ part, message, choice }) => {
    if (choice.checkVisibility()) part('open-replace').click();
    const { kind } = message.dataset;
    const filled = (selector) => [...document.querySelectorAll(selector)].filter((field) => field.value !== '').length;
    const checked = (selector) => document.querySelectorAll(`${selector}:checked`).length;
    const written = Scandossier['scan/state.js'].state.content();
    return [kind, written, {choices: checked('[data-current]'), targets: filled('select[data-target]'),
                      steps: filled('[data-what]'), priorities: checked('[data-priority]')}];
}"""


def fill_in(page):
    fill_details(page)
    page.locator("[data-role]").first.check()
    for number, aspect in enumerate(aspect_ids(page)[:9]):
        choose(page, aspect, [1, 2, 3, 4, "unknown", "notApplicable", "notDiscussed"][number % 7])
        page.locator(f"#{aspect} [data-attention]").fill(f"Punt {number}: é 🙂 <b>\n\nEn *meer*")
        page.locator(f"#{aspect} [data-what]").fill("Iets doen")
    go(page, f"#{aspect_ids(page)[0]}")
    page.locator(f"#{aspect_ids(page)[0]} [data-target]").select_option("4")
    go(page, f"#{aspect_ids(page)[10]}")
    page.locator(f"#{aspect_ids(page)[10]} [data-offer]").check()


def test_the_file_is_valid_by_the_published_schema(page, site_url, site):
    open_form(page, site_url)
    fill_in(page)
    _, content = download(page)
    schema = json.loads((site / "schema/scan-result-2.json").read_text())
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(json.loads(content))] == []


def test_the_generator_accepts_the_file_without_a_warning(page, site_url, binary, tmp_path):
    open_form(page, site_url)
    fill_in(page)
    _, content = download(page)
    shutil.copytree(CONTENT, tmp_path / "content")
    (tmp_path / "content/resultaten/2026-2027/90XA00.json").write_bytes(content)
    done = run(binary, "check", "--strict", "--content", tmp_path / "content")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_file_opens_again_and_is_written_the_same(new_context, site_url):
    """On another computer: nothing of the scan is kept there."""
    page = open_form(new_context().new_page(), site_url)
    fill_in(page)
    _, first = download(page)
    other = open_form(new_context().new_page(), site_url)
    choose_file(other, first)
    expect(other.locator("[data-open-message]")).to_have_attribute("data-kind", "done")
    _, second = download(other)
    assert without_modified(second) == without_modified(grown(first, first))


def test_random_files_come_back_as_they_were(page, site_url):
    """Through the file field, over what was there before; what the fields show is counted apart from the file."""
    open_form(page, site_url, "#bewaren")
    wait_for_later(page)  # It names the file that was opened.
    data = scan_data(page)
    known = {aspect["id"] for aspect in data["aspects"]}
    first = 0 if site_url.startswith("http") else ROUND_TRIPS
    seeds = range(first, first + ROUND_TRIPS)
    values = [random_file(seed, data) for seed in seeds]
    files = [write_json(value).encode() for value in values]
    for seed, value, file, said in zip(seeds, values, files, give(page, files, WRITTEN_AND_SHOWN), strict=True):
        kind, written, shown = said
        assert kind == "done", f"seed {seed}"
        assert without_modified(written.encode()) == without_modified(grown(file, file)), f"seed {seed}"
        answers = [answer for aspect, answer in value["answers"].items() if aspect in known]
        assert shown == {
            "choices": len(answers),
            "targets": sum(answer["target"] is not None for answer in answers),
            "steps": sum(len(answer["nextSteps"]) for answer in answers),
            "priorities": sum(answer["priority"] for answer in answers),
        }, f"seed {seed}"


def test_many_more_random_files_come_back_as_they_were(site, tmp_path):
    """Read and written by the same scripts in Node: what the fields of a page show plays no part."""
    data = data_of(site)
    files = [write_json(random_file(seed, data)).encode() for seed in WITHOUT_PAGE]
    for seed, file, said in zip(WITHOUT_PAGE, files, open_all(data, files, tmp_path), strict=True):
        assert without_modified(said["written"].encode()) == without_modified(grown(file, file)), f"seed {seed}"


def test_pages_from_disk_get_ids_without_a_secure_context(page, site_url):
    open_form(page, site_url)
    ids = page.evaluate("""() => {
        Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
        return Array.from({length: 50}, () => Scandossier['scan/state.js'].state.empty().id);
    }""")
    assert len(set(ids)) == 50
    schema_pattern = r"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
    for identifier in ids:
        jsonschema.validate(identifier, {"pattern": schema_pattern})

"""Without JavaScript the whole scan is still there to read and print."""

from form_helpers import SCAN_PAGE, scan_data
from playwright.sync_api import expect


def test_all_stage_texts_are_visible(new_context, site_url):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(site_url + SCAN_PAGE)
    data = scan_data(page)
    expect(page.locator("[data-aspect]")).to_have_count(len(data["aspects"]))
    stages = page.locator("label.stage")
    expect(stages).to_have_count(len(data["aspects"]) * len(data["stages"]))
    for stage in stages.all():
        expect(stage).to_be_visible()
        assert len(stage.inner_text()) > 40
    expect(page.locator("noscript .notice-important")).to_contain_text("JavaScript")
    for part in page.locator("[data-needs-script]").all():
        expect(part).to_be_hidden()


def test_every_group_of_choices_belongs_to_one_aspect(page, site_url):
    """The other answers once had a name of their own, so that one answer took away that of another aspect."""
    page.goto(site_url + SCAN_PAGE)
    names = page.evaluate("""() => [...document.querySelectorAll('[data-aspect]')].map((root) =>
        [root.id, [...new Set([...root.querySelectorAll('[data-current]')].map((choice) => choice.name))]])""")
    assert names == [[aspect, [f"{aspect}-current"]] for aspect, _ in names]

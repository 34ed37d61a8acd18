"""A thousand files that went wrong: never an exception, never a changed draft, nothing left behind in the page."""

from form_helpers import choose, choose_file, content_of, fill_details, open_form, aspect_ids, scan_data
from form_mutations import mutated

FILES = 500  # Over http, and as many others from disk.

CLEAN = """() => {
    const own = Object.getOwnPropertyNames(Object.prototype).sort().join();
    return [{}.polluted, {}.current, own === window.ownBefore];
}"""

# Looked at with every frame: a thousand files have no time to wait.
EITHER = """() => ['[data-open-message]', '[data-open-choice]']
    .some((part) => document.querySelector(part).checkVisibility())"""


def test_files_that_went_wrong_change_nothing(page, site_url):
    open_form(page, site_url)
    page.evaluate("window.ownBefore = Object.getOwnPropertyNames(Object.prototype).sort().join()")
    data = scan_data(page)
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    page.locator(f"#{aspect_ids(page)[0]} [data-attention]").fill("Dit blijft staan")
    before = content_of(page)
    refused = offered = 0
    message, choice = page.locator("[data-open-message]"), page.locator("[data-open-choice]")
    first = 0 if site_url.startswith("http") else FILES
    for seed in range(first, first + FILES):
        choose_file(page, mutated(seed, data))
        page.wait_for_function(EITHER)
        if choice.is_visible():
            offered += 1
            page.locator("[data-open-cancel]").dispatch_event("click")
        else:
            refused += 1
            assert message.get_attribute("data-kind") == "refusal", f"seed {seed}"
            assert len(message.inner_text()) > 20, f"seed {seed}"
        assert content_of(page) == before, f"seed {seed}"
    assert page.evaluate(CLEAN) == [None, None, True]
    # Both happen, or the test says nothing.
    assert refused > FILES / 2 and offered > FILES / 50, (refused, offered)

"""A thousand files that went wrong: never an exception, never a changed draft, nothing left behind in the page."""

import pytest
from form_batch import give
from form_helpers import choose, content_of, fill_details, open_form, aspect_ids, scan_data
from form_mutations import mutated

FILES = 500  # Over http, and as many others from disk.

CLEAN = """() => {
    const own = Object.getOwnPropertyNames(Object.prototype).sort().join();
    return [{}.polluted, {}.current, own === window.ownBefore];
}"""

# Whether the page offers to open the file; else how it refuses it. And what the page would write now.
OUTCOME = """({ part, message, choice }) => {
    const isOffered = choice.checkVisibility();
    if (isOffered) part('open-cancel').click();
    return [isOffered, message.dataset.kind, message.innerText,
            Scandossier['scan/state.js'].state.content()];
}"""


@pytest.mark.early
def test_files_that_went_wrong_change_nothing(page, site_url):
    open_form(page, site_url)
    page.evaluate("window.ownBefore = Object.getOwnPropertyNames(Object.prototype).sort().join()")
    data = scan_data(page)
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    page.locator(f"#{aspect_ids(page)[0]} [data-attention]").fill("Dit blijft staan")
    before = content_of(page)
    refused = offered = 0
    first = 0 if site_url.startswith("http") else FILES
    seeds = range(first, first + FILES)
    outcomes = give(page, (mutated(seed, data) for seed in seeds), OUTCOME)
    for seed, (is_offered, kind, words, content) in zip(seeds, outcomes, strict=True):
        if is_offered:
            offered += 1
        else:
            refused += 1
            assert kind == "refusal", f"seed {seed}"
            assert len(words) > 20, f"seed {seed}"
        assert content == before, f"seed {seed}"
    assert page.evaluate(CLEAN) == [None, None, True]
    # Both happen, or the test says nothing.
    assert refused > FILES / 2 and offered > FILES / 50, (refused, offered)

"""A thousand files that went wrong: never an exception, never a changed draft, nothing left behind.

All go through the scripts of the form in Node, which guards the reading itself (`Tests/Corpus` holds 6,000 more
against the generator). A hundred of them, with all that can still be read, also go through the file field of a page,
which guards what the page does with an offer or a refusal.
"""

import pytest
from form_batch import give
from form_helpers import choose, content_of, fill_details, open_form, aspect_ids, scan_data
from form_mutations import mutated
from form_node import data_of, open_all

FILES = 1000
IN_A_PAGE = 50  # Over http, and as many others from disk.

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

pytestmark = pytest.mark.xdist_group("mutated")


@pytest.fixture(scope="module")
def read(site, tmp_path_factory):
    """What the scripts make of each file, by its seed."""
    data = data_of(site)
    files = (mutated(seed, data) for seed in range(FILES))
    return dict(enumerate(open_all(data, files, tmp_path_factory.mktemp("mutated"))))


def test_files_that_went_wrong_are_refused_in_a_sentence(read):
    refused = [said for said in read.values() if "written" not in said]
    assert all(said["refusal"].startswith("open.") and len(said["sentence"]) > 20 for said in refused)
    # Both happen, or the test says nothing.
    assert len(read) == FILES and len(refused) > FILES / 2 and FILES - len(refused) > FILES / 50


def test_files_that_went_wrong_change_nothing(page, site_url, read):
    open_form(page, site_url)
    page.evaluate("window.ownBefore = Object.getOwnPropertyNames(Object.prototype).sort().join()")
    data = scan_data(page)
    fill_details(page)
    choose(page, aspect_ids(page)[0], 2)
    page.locator(f"#{aspect_ids(page)[0]} [data-attention]").fill("Dit blijft staan")
    before = content_of(page)
    readable_first = sorted(read, key=lambda seed: "written" not in read[seed])
    seeds = readable_first[not site_url.startswith("http"):2 * IN_A_PAGE:2]
    outcomes = give(page, (mutated(seed, data) for seed in seeds), OUTCOME)
    for seed, (is_offered, kind, words, content) in zip(seeds, outcomes, strict=True):
        assert is_offered == ("written" in read[seed]), f"seed {seed}"
        if not is_offered:
            assert kind == "refusal", f"seed {seed}"
            assert len(words) > 20, f"seed {seed}"
        assert content == before, f"seed {seed}"
    assert page.evaluate(CLEAN) == [None, None, True]
    offered = sum("written" in read[seed] for seed in seeds)
    assert offered > IN_A_PAGE / 50 and offered < IN_A_PAGE, offered

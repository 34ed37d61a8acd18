"""Below the floor of theme.yaml: a page to read and print, with a sentence, and nothing that only looks alive."""

import pytest
import yaml
from engine import text_of, wait_for
from engine_fixtures import engine, engines, started  # noqa: F401 -- fixtures
from engine_start import STARTS
from form_helpers import SCAN_PAGE
from site_build import THEME

FLOOR = yaml.safe_load((THEME / "theme.yaml").read_text(encoding="utf-8"))["browsers"]
pytestmark = pytest.mark.xdist_group("engine-ancient-chromium")

# Whether anything can be typed, chosen or pressed in the page itself.
ALIVE = """
return [...document.querySelectorAll('main input, main select, main textarea, main button, header input, header button')]
    .filter(field => field.getClientRects().length && !field.matches(':disabled'))
    .map(field => field.outerHTML.slice(0, 80));
"""


@pytest.fixture
def ancient(started):
    """Chromium 90: it reads all of the scripts, and lacks what they use."""
    return started("ancient-chromium")


@pytest.mark.parametrize("page", [SCAN_PAGE, "vergelijken.html", "zoeken.html", "scans/po-los.html"])
def test_a_page_says_so_and_closes_its_fields(ancient, site_url, page):
    ancient.open(site_url + page)
    wait_for(ancient, "document.querySelector('.too-old')")
    sentence = text_of(ancient, ".too-old")
    assert "te oud" in sentence
    for version in FLOOR.values():
        assert f"vanaf {version}" in sentence
    assert ancient.run(ALIVE) == []
    assert not ancient.run("return document.querySelector('.has-script') || document.documentElement.dataset.shown;")


def test_a_scan_can_be_read_as_a_whole(ancient, site_url):
    ancient.open(site_url + SCAN_PAGE)
    wait_for(ancient, "document.querySelector('.too-old')")
    hidden = ancient.run("""
    return [...document.querySelectorAll('[data-aspect]')].filter(one => !one.getClientRects().length).length;
    """)
    assert hidden == 0

"""Whether everybody can use a page: axe's judgement, and a page that fits its window."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}


def assert_axe_has_no_remarks(page: Page) -> None:
    options = {
        "runOnly": {"type": "tag", "values": AXE_TAGS},
        "resultTypes": ["violations"],
        # Would fetch the style sheets, which the page's policy rightly refuses.
        "preload": False,
    }
    results = Axe().run(page, options=options).response
    found = [
        f"{violation['id']}: {violation['help']}\n    "
        + "\n    ".join(
            f"{node['target'][0]}: {(node.get('failureSummary') or '').splitlines()[-1].strip()}"
            for node in violation["nodes"][:4]
        )
        for violation in results["violations"]
    ]
    assert not found, "\n  ".join(["axe says:", *found])


def assert_fits(page: Page, width: int) -> None:
    found = page.evaluate(
        """width => {
            const scrolls = element => {
                for (let up = element.parentElement; up; up = up.parentElement) {
                    const flow = getComputedStyle(up).overflowX;
                    if (up !== document.body && up !== document.documentElement && flow !== "visible") return true;
                }
                return false;
            };
            const beyond = [...document.body.querySelectorAll("*")].filter(element => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && box.right > width + 0.5;
            });
            const wide = beyond.filter(element => !scrolls(element));
            // A box with a position of its own gets out of a part that scrolls, unless that part has a position too.
            const escaped = beyond.filter(element => getComputedStyle(element).position === "absolute");
            return {
                width: document.documentElement.scrollWidth,
                hidden: [document.documentElement, document.body].map(e => getComputedStyle(e).overflowX),
                wide: wide.slice(0, 5).map(element => element.outerHTML.slice(0, 100)),
                escaped: escaped.slice(0, 5).map(element => element.outerHTML.slice(0, 100)),
            };
        }""",
        width,
    )
    assert found["width"] <= width, f"{found['width']} px wide because of {found['wide'] or found['escaped']}"
    assert not found["wide"], f"cut off: {found['wide']}"
    assert "hidden" not in found["hidden"], "what does not fit is hidden"

"""Whether everybody can use a page: axe's judgement, and a page that fits its window."""

from collections.abc import Iterator
from typing import Callable

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rules of axe that look at colours.
AXE_COLOR_RULES = ["color-contrast", "link-in-text-block"]
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
}


# Axe looks at every element of the page for a start, and most of a form is not shown: four fifths of its time. Most
# rules have no say on what is not shown, so its content is set aside while they are judged. The hidden element itself
# stays, for a style may depend on what stands beside it.
#
# Of what is left nine tenths of the time go to colours, of text after text that looks the same. So of texts whose
# elements have the same names, classes and colours all the way up, one is judged.
JUDGE_THE_SHOWN = """async ([others, colors]) => {
    const aside = [];
    const visit = (element) => {
        for (const child of element.children) {
            if (getComputedStyle(child).display !== 'none') visit(child);
            else if (child.firstChild) {
                const content = document.createDocumentFragment();
                content.append(...child.childNodes);
                aside.push([child, content]);
            }
        }
    };
    const kinds = new Map(), include = [];
    const looks = ['color', 'background-color', 'background-image', 'opacity', 'font-size', 'font-weight',
        'text-decoration-line'];
    const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '';
    const look = (element, above) => {
        const style = getComputedStyle(element);
        const own = looks.map((name) => style.getPropertyValue(name));
        const kind = [above, element.localName, element.getAttribute('class'), ...own].join(' ');
        const hasText = [...element.childNodes].some(isText);
        if (!kinds.has(kind)) kinds.set(kind, { number: kinds.size, isJudged: false });
        const known = kinds.get(kind);
        if (hasText && !known.isJudged) {
            known.isJudged = true;
            include.push(element);
        }
        for (const child of element.children) look(child, known.number);
    };
    visit(document.body);
    look(document.body, '');
    const found = others ? (await axe.run(document, others)).violations : [];
    found.push(...(await axe.run({ include }, colors)).violations);
    for (const [element, content] of aside) element.append(content);
    return found;
}"""
JUDGE_ALL = "([others, all]) => axe.run(document, all).then(({ violations }) => violations)"


def axe_remarks(page: Page, shown_only: bool = False) -> list[str]:
    """What axe says about the page as it is now, a line each.

    In the dark and in forced colours axe only looks at what differs there from the light: colours.

    - shown_only: for one of many screens of a page, or one of many widths. Whoever uses it looks at the whole page
      once, for what hidden parts have a say in, such as an id that occurs twice. What is set aside can only add remarks:
      about a reference to it.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    only_colors = page.evaluate(
        "() => matchMedia('(prefers-color-scheme: dark)').matches || matchMedia('(forced-colors: active)').matches"
    )
    # Preloading would fetch the style sheets, which the page's policy rightly refuses.
    usual = {"resultTypes": ["violations"], "preload": False}
    every = {"runOnly": {"type": "tag", "values": AXE_TAGS}, **usual}
    if only_colors or shown_only:
        others = {**every, "rules": {rule: {"enabled": False} for rule in AXE_COLOR_RULES}}
        colors = {"runOnly": {"type": "rule", "values": AXE_COLOR_RULES}, **usual}
        found = page.evaluate(JUDGE_THE_SHOWN, [None if only_colors else others, colors])
    else:
        found = page.evaluate(JUDGE_ALL, [None, every])
    return [
        f"{violation['id']}: {violation['help']}\n    "
        + "\n    ".join(
            f"{node['target'][0]}: {(node.get('failureSummary') or '').splitlines()[-1].strip()}"
            for node in violation["nodes"][:4]
        )
        for violation in found
    ]


def assert_axe_has_no_remarks(page: Page) -> None:
    found = axe_remarks(page)
    assert not found, "\n  ".join(["axe says:", *found])


def in_every_look(page: Page) -> Iterator[str]:
    """Shows the page as it stands in each of the looks, and in the light one afterwards.

    Not loaded anew: no script of a page asks in which colours or how wide it is shown (`test_pages_everywhere` holds
    them to that), and to load a page with axe in it takes longer than to judge its colours.
    """
    usual = {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "reduce"}
    for name, media in LOOKS.items():
        page.emulate_media(**{**usual, **media})
        yield name
    page.emulate_media(**usual)


def assert_axe_has_no_remarks_in_any_look(page: Page, check: Callable[[Page, int], None] | None = None) -> None:
    """On a wide screen and a narrow one.

    - check: what else has to hold, in each look; it gets the page and the width.
    """
    found = []
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        for look in in_every_look(page):
            # What hidden parts have a say in does not depend on the width.
            found += [f"{look}, {width} px wide: {remark}" for remark in axe_remarks(page, shown_only=width == 320)]
            if check:
                check(page, width)
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

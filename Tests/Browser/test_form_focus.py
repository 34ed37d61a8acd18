"""What has the focus can be seen: it does not stand behind what stays in view (WCAG 2.4.11), and speech control can say
its name (2.5.3)."""

import pytest
from form_helpers import go, open_form

# Where the focus is, and what is drawn on top of its middle when that is something else.
COVERED = """() => {
    const element = document.activeElement;
    const target = element.closest('label') ?? element;
    const box = target.getClientRects()[0];
    if (!box) return null;
    const points = [0.1, 0.5, 0.9].map(part => [box.x + box.width / 2, box.y + box.height * part]);
    const isSeen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (target.contains(top) || top.contains(target));
    });
    return isSeen ? null : element.outerHTML.slice(0, 120);
}"""

# Fields and buttons of the screen whose name does not hold the text that stands on them.
UNSPEAKABLE = r"""() => [...document.querySelectorAll('main button, main a, main summary')]
    .filter(element => element.getClientRects().length)
    .filter(element => {
        const name = element.getAttribute('aria-label');
        return name !== null && /[\p{L}\d]/u.test(element.innerText) && !name.toLowerCase().includes(element.innerText.trim().toLowerCase());
    })
    .map(element => element.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width, height", [(320, 640), (1280, 720)])
def test_the_focus_is_never_behind_what_stays_in_view(new_context, base_url_http, width, height):
    page = new_context(viewport={"width": width, "height": height}).new_page()
    open_form(page, base_url_http)
    go(page, "#thema-visie")
    found = []
    for key in ["Tab"] * 60 + ["Shift+Tab"] * 60:
        page.keyboard.press(key)
        found.append(page.evaluate(COVERED))
    assert [one for one in found if one] == []


@pytest.mark.parametrize("screen", [
    "#start", "#gegevens", "#themas", "#thema-visie", "#kaart", "#nog-niet", "#overzicht", "#bewaren", "#team", "#gesprek"])
def test_what_stands_on_a_button_is_in_its_name(page, base_url_http, screen):
    open_form(page, base_url_http)
    go(page, screen)
    assert page.evaluate(UNSPEAKABLE) == []

"""The screens of a scan: addresses, the back button, focus, title, the list of themes and the overview."""

import json
import re
import shutil

import pytest
from form_helpers import answer, aspect_ids, choose, choose_file, go, open_form, result_file, scan_data
from playwright.sync_api import expect
from site_build import CONTENT, run

SCREENS = ["start", "gegevens", "themas", "overzicht", "bewaren", "team"]


def expect_shown(page, screen):
    """Waits for it: an address is followed a moment after it changed."""
    expect(page.locator("[data-screen]:visible")).to_have_count(1)
    expect(page.locator("[data-screen]:visible")).to_have_attribute("id", screen)


def test_every_address_shows_its_screen_and_nothing_else(page, site_url):
    open_form(page, site_url)
    title = page.title()
    themes = [f"thema-{theme['id']}" for theme in scan_data(page)["themes"]]
    for screen in SCREENS + themes:
        open_form(page, site_url, f"#{screen}")
        expect_shown(page, screen)
        heading = page.locator(f"#{screen} h2").inner_text()
        expect(page).to_have_title(title if screen == "start" else f"{heading} – {title}")
        expect(page.locator(".scan-nav li [aria-current]")).to_have_attribute("href", f"#{screen}")
    for unknown in ("", "#bestaat-niet", "#%E0%A4%A", "#a/b/c"):
        open_form(page, site_url, unknown)
        page.reload()
        expect_shown(page, "start")


def test_following_a_link_moves_the_focus_and_back_returns_to_the_place(page, site_url):
    open_form(page, site_url, "#themas")
    theme = scan_data(page)["themes"][2]["id"]
    link = page.locator(f'#themas a[href="#thema-{theme}"]')
    link.click()
    expect(page.locator(f"#thema-{theme} h2")).to_be_focused()
    expect(page.locator(f"#thema-{theme} h2")).to_be_in_viewport()
    page.locator(f'#thema-{theme} .screen-next a').first.scroll_into_view_if_needed()
    down = page.evaluate("scrollY")
    assert down > 500
    page.locator(f'#thema-{theme} .screen-next a').first.click()
    expect(page.locator(f"#thema-{theme}")).to_be_hidden()
    page.go_back()
    expect(page.locator(f"#thema-{theme} .screen-next a").first).to_be_focused()
    page.wait_for_function("down => Math.abs(scrollY - down) < 200", arg=down)
    page.go_back()
    expect(link).to_be_focused()
    expect_shown(page, "themas")
    page.go_forward()
    expect_shown(page, f"thema-{theme}")


def test_a_link_within_the_screen_and_the_skip_link_change_no_screen(page, one_url):
    open_form(page, one_url, "#overzicht")
    page.locator(".skip-link").focus()
    page.keyboard.press("Enter")
    expect_shown(page, "overzicht")
    page.locator('.scan-nav li a[href="#overzicht"]').click()
    page.locator('.scan-nav li a[href="#overzicht"]').click()
    expect(page.locator("#overzicht h2")).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
def test_a_link_to_an_aspect_shows_that_aspect(page, one_url, width):
    page.set_viewport_size({"width": width, "height": 800})
    open_form(page, one_url, "#kennis-delen")
    theme = page.locator("#kennis-delen").evaluate("element => element.closest('[data-screen]').id")
    expect_shown(page, theme)
    page.wait_for_function("""() => {
        const { top } = document.getElementById('kennis-delen').getBoundingClientRect();
        return top >= 0 && top <= 200;
    }""")


def test_changing_from_the_overview_leads_back_to_the_overview(page, one_url):
    open_form(page, one_url)
    aspect = aspect_ids(page)[7]
    back = page.locator("[data-return]")
    expect(back).to_be_hidden()
    go(page, "#overzicht")
    page.locator(f"#wijzig-{aspect}").click()
    expect(page.locator(f"#{aspect}")).to_be_focused()
    expect(back).to_be_visible()
    label = page.locator(f"#{aspect} label").filter(has=page.locator('[data-current][value="3"]'))
    label.locator(".stage-name").click()
    back.click()
    expect(page.locator(f"#wijzig-{aspect}")).to_be_focused()
    expect(page.locator(f'[data-overview="{aspect}"] [data-now]')).to_have_text("Fase 3: Verankeren")
    expect(back).to_be_hidden()


def test_the_team_decides_when_a_theme_is_finished(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    theme = data["themes"][0]["id"]
    aspects = [aspect["id"] for aspect in data["aspects"] if aspect["theme"] == theme]
    task = page.locator(f'[data-task="{theme}"]')
    status, count = task.locator("[data-task-status]"), task.locator("[data-task-count]")
    expect(status).to_have_text("Nog niet begonnen")
    expect(count).to_have_text(f"0 van {len(aspects)} aspecten")
    choose(page, aspects[0], 2)
    expect(status).to_have_text("Bezig")
    expect(count).to_have_text(f"1 van {len(aspects)} aspecten")
    expect(page.locator(f'[data-progress="{theme}"]')).to_have_text(f"1 van {len(aspects)}")
    choose(page, aspects[0], "notDiscussed")
    expect(count).to_have_text(f"0 van {len(aspects)} aspecten")
    page.locator(f'[data-theme-done="{theme}"]').check()
    expect(status).to_have_text("Afgerond")
    page.locator(f'[data-theme-done="{theme}"]').uncheck()
    expect(status).to_have_text("Bezig")


def test_the_overview_says_and_draws_what_was_answered(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    first, second, third = [aspect["id"] for aspect in data["aspects"][:3]]
    choose(page, first, 2)
    page.locator(f"#{first} [data-target]").select_option("4")
    page.locator(f"#{first} [data-priority]").check()
    page.locator(f"#{first} [data-what]").fill("Visie bespreken")
    page.locator(f"#{first} [data-who]").fill("schoolopleider")
    page.locator(f"#{first} [data-when]").fill("voor mei")
    choose(page, second, "notApplicable")
    choose(page, third, 3)
    page.locator(f"#{third} [data-target]").select_option("keep")
    go(page, "#overzicht")
    row = page.locator(f'[data-overview="{first}"]')
    expect(row.locator("td").nth(0)).to_have_text("Fase 2: Opbouwen")
    expect(row.locator("td").nth(1)).to_have_text("Fase 4: Vernieuwen")
    expect(row.locator("td").nth(2)).to_have_text("ja")
    expect(page.locator(f'[data-overview="{second}"] td').nth(0)).to_have_text("Dit is bij ons niet van toepassing")
    expect(page.locator(f'[data-overview="{third}"] td').nth(1)).to_have_text("Fase 3: Verankeren (houden zo)")
    expect(page.locator(f'[data-overview="{aspect_ids(page)[3]}"] td').nth(0)).to_have_text("nog open")
    expect(page.locator("[data-overview-summary]")).to_have_text(
        f"3 van {len(data['aspects'])} aspecten hebben een antwoord. Aantal prioriteiten: 1.")

    def centre(aspect, part):
        box = page.locator(f'[data-picture-row="{aspect}"] {part}').bounding_box()
        return box["x"] + box["width"] / 2

    ticks = [page.locator(f'[data-picture-row="{first}"] .strip-tick').nth(n).bounding_box() for n in range(4)]
    places = [tick["x"] + tick["width"] / 2 for tick in ticks]
    assert places == sorted(places) and places[3] - places[0] > 50
    assert abs(centre(first, ".strip-now") - places[1]) < 1
    assert abs(centre(first, ".strip-goal") - places[3]) < 1
    assert abs(centre(third, ".strip-goal") - centre(third, ".strip-now")) < 1
    expect(page.locator(f'[data-picture-row="{second}"] .strip-now')).to_be_hidden()

    plan = page.locator("[data-plan] > li")
    expect(plan).to_have_count(1)
    expect(plan).to_contain_text("Nu: Fase 2: Opbouwen. Ambitie: Fase 4: Vernieuwen.")
    expect(plan).to_contain_text("Visie bespreken (schoolopleider, voor mei)")
    left = page.locator("[data-open-aspect]:visible")
    expect(left).to_have_count(len(data["aspects"]) - 3)
    expect(page.locator("[data-orphans]")).to_be_hidden()


def test_answers_of_a_vanished_aspect_are_shown(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    choose_file(page, result_file(data, {
        data["aspects"][0]["id"]: answer(2), "vroeger-aspect": answer(3, 4, attention="Niet <b>weg</b>gooien")}))
    go(page, "#overzicht")
    orphans = page.locator("[data-orphans]")
    expect(orphans).to_contain_text("vroeger-aspect")
    expect(orphans).to_contain_text("fase 3, ambitie 4. Niet <b>weg</b>gooien")


def test_the_names_that_a_screen_reader_hears(page, one_url):
    open_form(page, one_url)
    data = scan_data(page)
    aspect = data["aspects"][0]
    choose(page, aspect["id"], 2)
    group = page.get_by_role("group", name=re.compile(re.escape(aspect["title"])))
    expect(group).to_be_visible()
    stages = group.get_by_role("radiogroup", name="Waar staan jullie nu?")
    expect(stages.get_by_role("radio")).to_have_count(7)
    chosen = stages.get_by_role("radio", name="Fase 2: Opbouwen", exact=True)
    expect(chosen).to_be_checked()
    expect(chosen).to_have_accessible_description(re.compile("^[A-Z].{40}"))
    expect(group.get_by_role("combobox").get_by_role("option", name="Fase 2: Opbouwen")).to_have_count(1)
    for name in ("Dat weten we nog niet", "Dit is bij ons niet van toepassing", "Nog niet besproken"):
        expect(stages.get_by_role("radio", name=name)).not_to_be_checked()
    expect(group.get_by_role("combobox", name="Welke fase is jullie ambitie?")).to_be_visible()
    expect(group.get_by_role("textbox", name="Aandachtspunten")).to_be_visible()
    expect(group.get_by_role("button", name=f"Wis deze keuze – {aspect['title']}")).to_be_visible()
    go(page, "#overzicht")
    picture = page.get_by_role("img", name="Beeld van nu en ambitie De tabel hieronder zegt hetzelfde in woorden.")
    expect(picture).to_be_visible()
    table = page.get_by_role("table", name="Jullie antwoorden per aspect")
    expect(table.get_by_role("row", name=re.compile(f"^{aspect['title']} Fase 2: Opbouwen .*Wijzig {aspect['title']}"))).to_be_visible()


def test_a_scan_may_not_use_an_id_of_the_form(page, base_url_http, binary, tmp_path):
    """Every id that the page has of its own, as the id of an aspect: each is refused."""
    open_form(page, base_url_http)
    data = scan_data(page)
    own = {item["id"] for item in data["aspects"] + data["themes"]}
    found = page.evaluate("[...document.querySelectorAll('main [id], main template')].flatMap((element) =>"
                          " [element, ...(element.content?.querySelectorAll('[id]') ?? [])]).map((element) => element.id)")
    ids = {name for name in found if name and not any(name == item or item in name.split("wijzig-")[-1] for item in own)}
    assert {"start", "bewaren", "team-files", "overzicht-titel"} <= ids
    stages = "\n".join(f"{number}. Een fase." for number in (1, 2, 3, 4))
    shutil.copytree(CONTENT, tmp_path / "content")
    # A few in each scan: many messages of one kind are told as one.
    for start in range(0, len(ids), 5):
        aspects = "".join(f"### Aspect {{#{name}}}\n\nEen vraag?\n\n{stages}\n\n" for name in sorted(ids)[start:start + 5])
        (tmp_path / f"content/scans/eigen-{start}.md").write_text(
            f'---\ntype: scan\nid: eigen-{start}\ntitle: Eigen scan {start}\nsector: po\nversion: "1"\n'
            f"stages: [Een, Twee, Drie, Vier]\n---\n\nInleiding.\n\n## Een thema {{#een-thema}}\n\n{aspects}")
    done = run(binary, "check", "--json", "--content", tmp_path / "content")
    refused = {message["parameters"]["id"] for message in json.loads(done.stdout) if message["code"] == "scan-reserved-id"}
    assert ids - refused == set()


IS_SEEN = """heading => {
    const { left, top, height } = heading.getBoundingClientRect();
    const found = document.elementFromPoint(left + 5, top + height / 2);
    return heading === found || heading.contains(found);
}"""


@pytest.mark.parametrize("width", [320, 1280])
def test_every_screen_opens_with_its_title_in_view(page, base_url_http, width):
    page.set_viewport_size({"width": width, "height": 640})
    open_form(page, base_url_http)
    themes = [f"#thema-{theme['id']}" for theme in scan_data(page)["themes"]]
    screens = ["#themas", "#kaart", "#nog-niet", "#overzicht", "#bewaren", "#team", "#gesprek", "#start"]
    for address in ["#gegevens", *themes, *screens]:
        go(page, address)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        go(page, "#gegevens" if address == "#start" else "#start")
        go(page, address)
        page.wait_for_timeout(50)
        # In a conversation the aspect is the title.
        title = page.locator("[data-aspect] > legend:visible" if address == "#gesprek" else f"{address} h2")
        assert title.first.evaluate(IS_SEEN), address

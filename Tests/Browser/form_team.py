"""Colleagues' files for the tests of the team and of the conversation."""

from form_helpers import answer, open_form, result_file, scan_data, write_json
from playwright.sync_api import expect


def colleague(data, number, answers, roles=("schoolleider",), **changes):
    """The file of one person: `answers` are stages, other answers, or whole answers, by the place of their aspect."""
    ids = [aspect["id"] for aspect in data["aspects"]]

    def whole(value):
        if isinstance(value, dict):
            return value
        return answer(value) if isinstance(value, int) else answer(state=value)

    return result_file(
        data, {ids[place]: whole(value) for place, value in answers.items()},
        **{"id": f"0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e{number:02d}", "respondents": list(roles), **changes})


def team_of_three(data):
    """Aspects 2, 0 and 1 in the order of their spread; of 3 nobody knows, and nobody answered the others."""
    return [
        colleague(data, 1, {0: 2, 1: 3, 2: 1, 3: "unknown"}, ["schoolleider"]),
        colleague(data, 2, {0: 3, 1: 3, 2: 4, 3: "notDiscussed"}, ["schoolopleider", "werkplekbegeleider"]),
        colleague(data, 3, {0: 2, 1: 3, 2: answer(4, attention="Alleen van mij")}, []),
    ]


def add_files(page, *contents):
    """Gives the team these files at once: a value, text or bytes, or a pair of a name and one of those."""
    files = []
    for number, content in enumerate(contents, 1):
        name, content = content if isinstance(content, tuple) else (f"collega-{number}.json", content)
        if not isinstance(content, (bytes, str)):
            content = write_json(content)
        content = content.encode() if isinstance(content, str) else content
        files.append({"name": name, "mimeType": "application/json", "buffer": content})
    expect(page.locator("[data-team-draft]")).not_to_be_empty()  # The script of this screen loads when it is opened.
    page.locator("[data-team-files]").set_input_files(files)


def open_team(page, site_url):
    open_form(page, site_url, "#team")
    expect(page.locator("[data-team-draft]")).not_to_be_empty()
    return scan_data(page)


def people(page):
    return page.locator("[data-team-people] > li")

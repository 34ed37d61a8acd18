"""What the tests of the scan form share: filling in, downloading, opening, and result files to open."""

import hashlib
import json
import pathlib
import random

from result_contract import CONTRACT

SCAN_PAGE = "scans/po.html"
STATES = ["unknown", "notApplicable", "notDiscussed"]


def open_form(page, site_url, address=""):
    page.goto(site_url + SCAN_PAGE + address)
    return page


def go(page, address):
    """To a screen (`#bewaren`) or an aspect of the page, as a link would; waits until it is shown."""
    page.evaluate("address => Scandossier['scan/screens.js'].go(address)", address)
    page.locator(address.split("/")[0]).wait_for(state="visible")
    # Their scripts load when they are opened.
    screen = address.split("/")[0]
    if screen in ("#themas", "#kaart", "#nog-niet", "#kiezen", "#overzicht", "#bewaren"):
        wait_for_later(page)
    elif screen in PARTS:
        wait_for_later(page, PARTS[screen])


PARTS = {"#team": "team", "#gesprek": "team", "#terugkijken": "year"}


def wait_for_later(page, part="later"):
    """Until what loads with the first answer is there, or with a screen that has a script of its own."""
    page.wait_for_function("part => Scandossier[`scan/${part}.js`]", arg=part)


def scan_data(page):
    return json.loads(page.locator("#scan-data").text_content())


def aspect_ids(page):
    return [aspect["id"] for aspect in scan_data(page)["aspects"]]


def choose(page, aspect, value):
    """Clicks the text of a stage (1, 2, ...) or of one of the other answers, on the screen of the aspect."""
    go(page, f"#{aspect}")
    label = page.locator(f"#{aspect} label").filter(has=page.locator(f'[data-current][value="{value}"]'))
    label.locator(".stage-name" if isinstance(value, int) else "span").first.click()


def fill_details(page, code="90XA00", round="2026-2027"):
    go(page, "#gegevens")
    page.locator("#school-code").fill(code)
    page.locator("#school-code").blur()
    page.locator("#round").select_option(round)


def take_year_away(page):
    """The school year of today is filled in."""
    go(page, "#gegevens")
    page.locator("#round").select_option("")


def download(page):
    """Presses the button of the result file; its name and its bytes."""
    go(page, "#bewaren")
    with page.expect_download() as waiting:
        page.locator("[data-download]").click()
    return waiting.value.suggested_filename, pathlib.Path(waiting.value.path()).read_bytes()


def choose_file(page, content, name="scan_90XA00_2026-2027_2026-11-23.json"):
    """Gives the page a file: bytes, text, or a value to write as JSON."""
    go(page, "#start")
    if not isinstance(content, (bytes, str)):
        content = write_json(content)
    if isinstance(content, str):
        content = content.encode()
    page.locator("[data-open-file]").set_input_files({"name": name, "mimeType": "application/json", "buffer": content})


def content_of(page):
    """What the page would write now, without the moment of writing."""
    return page.evaluate("Scandossier['scan/state.js'].state.content()")


def write_json(value):
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def without_modified(content):
    """The lines of a file except the moment of writing: two exports of the same answers are equal in these."""
    return [line for line in content.decode().split("\n") if not line.startswith('  "modifiedAt":')]


def origin(file):
    """How the next file names this one."""
    value = json.loads(file)
    parents = value.get("basedOn", [])
    earlier = [one["digest"] for one in parents] + [digest for one in parents for digest in one.get("earlier", [])]
    named = {"id": value["id"], "modifiedAt": value["modifiedAt"], "digest": hashlib.sha256(file).hexdigest()}
    return {**named, "earlier": list(dict.fromkeys(earlier))} if earlier else named


def grown(value, *files):
    """What the page writes of a value that it got from these files: the same, and that it grew from them."""
    text = value if isinstance(value, dict) else json.loads(value)
    head = {key: text[key] for key in ("format", "formatVersion", "id", "createdAt", "modifiedAt")}
    head["formatVersion"] = CONTRACT["FORMAT_VERSION"]
    return write_json({**head, "basedOn": [origin(file) for file in files], **{
        key: part for key, part in text.items() if key not in (*head, "basedOn")}}).encode()


def answer(current=None, target=None, state=None, next_steps=(), **others):
    """An answer with every key of the contract in its order; texts and ticks by their key, the rest is unknown to it."""
    values = {"current": current, "target": target, "state": state or ("answered" if current else "notDiscussed"),
              "nextSteps": list(next_steps), **others}
    empty = {"text": "", "flag": False}
    known = {field["key"]: values.get(field["key"], empty.get(field["kind"])) for field in answer_fields()}
    left_out = {field["key"] for field in answer_fields() if field.get("isOmittedWhenEmpty") and not known[field["key"]]}
    return {**{key: value for key, value in known.items() if key not in left_out},
            **{key: value for key, value in others.items() if key not in known}}


def answer_fields():
    return next(field for field in CONTRACT["RESULT"] if field["key"] == "answers")["fields"]


def result_file(data, answers=None, **changes):
    """A result of the scan on the page, as the page itself would write it."""
    value = {
        "format": "scandossier-result", "formatVersion": CONTRACT["FORMAT_VERSION"],
        "id": "0b0c6f0e-4b1d-4c59-9a3e-2f6d1c7a8e55",
        "createdAt": "2026-11-03T10:00:00+01:00", "modifiedAt": "2026-11-04T11:30:00+01:00",
        "scan": {key: data["scan"][key] for key in ("id", "version", "digest")},
        "school": {"code": "90XA00", "name": "De Koperen Kikker", "sector": "po"},
        "round": "2026-2027", "respondents": ["schoolleider"], "sharing": "none", "shareNotes": False,
        "answers": answers if answers is not None else {data["aspects"][0]["id"]: answer(2, 3)},
    }
    value.update(changes)
    return value


NAUGHTY = [
    "", " ", "Twee\nregels\ten een tab", "é ï ’ € – “ij”", "👩🏽‍🏫 en 𝒳", "e\u0301 is niet é", "שלום \u200f",
    "<script>alert(1)</script>", "</textarea><img src=x>", "{{naam}} {n}", "=1+1", "null", "\u2028\u2029\ufeff",
    "\\ \" ' /", "javascript:alert(1)", "%s %n", "a" * 200,
]


def random_file(seed, data):
    """A canonical file with a bit of everything: unknown keys, orphans, odd texts, roles of the school's own."""
    dice = random.Random(seed)
    stages = len(data["stages"])

    def text(limit=200):
        parts = [dice.choice(NAUGHTY) for _ in range(dice.randint(0, 3))]
        while len("".join(parts).encode("utf-16-le")) > 2 * limit:  # As the page counts.
            parts.pop()
        return "".join(parts)

    def unknown(prefix):
        values = [None, True, 1, 1.5, "tekst", [], {}, [1, {"diep": [None]}], {"b": 1, "a": text()}]
        return {f"{prefix}{number}": dice.choice(values) for number in range(dice.choice([0, 0, 0, 1, 2]))}

    def step():
        texts = {part["key"]: text(min(200, part["limit"] - 10)) for part in CONTRACT["STEP_TEXTS"]}
        state = dice.choice(["", "busy", "done", "stopped"])
        note = {"state": state, "note": texts.pop("note")}
        late = {key: value for key, value in {"signal": texts.pop("signal"), **note}.items() if value}
        return {**texts, "what": "Stap " + texts["what"], **late, **unknown("stap-")}

    def any_answer():
        state = dice.choice(["answered"] * 4 + STATES)
        return answer(
            current=dice.randint(1, stages) if state == "answered" else None,
            target=dice.choice([None, *range(1, stages + 1)]), state=state,
            next_steps=[step() for _ in range(dice.choice([0, 0, 1, 2, 5]))],
            **{field["key"]: text() for field in CONTRACT["ANSWER_TEXTS"]},
            shared=[field["key"] for field in CONTRACT["ANSWER_TEXTS"] if field["hasConsent"] and dice.random() < 0.3],
            **{key: dice.random() < 0.2 for key in CONTRACT["ANSWER_FLAGS"]}, **unknown("extra-"))

    answers = {aspect["id"]: any_answer() for aspect in data["aspects"] if dice.random() < 0.7}
    for number in range(dice.choice([0, 0, 1, 3])):
        answers[f"vroeger-aspect-{number}"] = any_answer()
    value = result_file(data, answers, **unknown("later-"))
    value["school"].update({"name": text()}, **unknown("school-"))
    value["scan"].update(unknown("scan-"))
    value["round"] = dice.choice(["2025-2026", "2026-2027", "2031-2032"])
    value["respondents"] = dice.sample(["schoolleider", "directeur", "pabo-student", "teamleider", "ouder"], dice.randint(0, 5))
    value["sharing"] = dice.choice(list(CONTRACT["SHARING"]))
    value["shareNotes"] = dice.random() < 0.5
    plan = {"goal": text(), "rests": text(), "lookBack": dice.choice(["", "2026-12", "2027-06", "1999-01"])}
    value.update({key: part for key, part in plan.items() if part})
    order = [field["key"] for field in CONTRACT["RESULT"]]
    return {key: value[key] for key in [*(key for key in order if key in value), *(key for key in value if key not in order)]}

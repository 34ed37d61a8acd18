"""Files that no school made: each with a pattern of the sentence it must be refused with."""

import copy
import json

from form_helpers import CONTRACT, answer, result_file, write_json

NOT_JSON = "geen leesbaar resultaat"
NOT_A_RESULT = "komt niet uit de scan"


def damaged(where):
    return rf"is beschadigd \({where}\)"


def hostile_files(data):
    """Name of the case -> (bytes or text, pattern)."""
    first = data["aspects"][0]
    whole = write_json(result_file(data))
    files = {
        "empty": (b"", NOT_JSON),
        "blanks": (b" \n\t ", NOT_JSON),
        "truncated": (whole[: len(whole) // 2], NOT_JSON),
        "truncated in the middle of a character": (whole.encode().replace(b"Koperen", "é".encode()[:1]), NOT_JSON),
        "without its last bracket": (whole.rstrip()[:-1], NOT_JSON),
        "something behind it": (whole + "}", NOT_JSON),
        "trailing comma": (whole.rstrip()[:-1] + ",}", NOT_JSON),
        "single quotes": (whole.replace('"', "'"), NOT_JSON),
        "comment": ("// resultaat\n" + whole, NOT_JSON),
        "html": ("<!doctype html><html><body>404</body></html>", NOT_A_RESULT),
        "csv": ("code;naam\r\n90XA00;De Koperen Kikker\r\n", NOT_JSON),
        "zip": (b"PK\x03\x04" + bytes(range(256)), NOT_JSON),
        "zeros": (bytes(5000), NOT_JSON),
        "UTF-16": (whole.encode("utf-16"), NOT_JSON),
        "UTF-16 without mark": (whole.encode("utf-16-le"), NOT_JSON),
        "UTF-32": (whole.encode("utf-32"), NOT_JSON),
        "Windows-1252": (whole.replace("Koperen", "Crème").encode("cp1252"), NOT_JSON),
        "a control character in a string": (whole.replace("Koperen", "Kop\neren"), NOT_JSON),
        "lists 100,000 deep": ("[" * 100_000 + "]" * 100_000, NOT_JSON),
        "lists 100,000 deep, open": ("[" * 100_000, NOT_JSON),
        "objects 100,000 deep": ('{"a":' * 100_000 + "1" + "}" * 100_000, NOT_JSON),
        "too deep under an unknown key": (whole.replace('"round"', '"x": ' + "[" * 40 + "]" * 40 + ', "round"', 1), NOT_JSON),
        "too large": (whole + " " * CONTRACT["JSON_LIMITS"]["bytes"], "te groot"),
        "null": ("null", NOT_A_RESULT),
        "a number": ("12", NOT_A_RESULT),
        "a text": ('"scandossier-result"', NOT_A_RESULT),
        "a list": ("[" + whole + "]", NOT_A_RESULT),
        "an empty object": ("{}", NOT_A_RESULT),
        "other JSON": ('{"name": "scan", "version": "1.0.0"}', NOT_A_RESULT),
        "__proto__ at the top": (whole.replace("{", '{"__proto__": {"polluted": 1},', 1), damaged("__proto__")),
        "__proto__ in escapes": (whole.replace("{", '{"\\u005f_proto__": {"polluted": 1},', 1), damaged("__proto__")),
        "constructor deep inside": (
            whole.replace('"answers": {', '"x": [{"constructor": {"prototype": {"polluted": 1}}}], "answers": {'),
            damaged("constructor")),
        "prototype as an aspect": (
            write_json(result_file(data, {"prototype": answer(1)})), damaged("prototype")),
        "a key twice": (whole.replace('"round"', '"round": "2025-2026", "round"', 1), damaged("schooljaar")),
        "half a character": (whole.replace("De Koperen Kikker", "De \\ud83d"), damaged("gegevens van de school")),
        "half a character under an unknown key": (whole.replace("{", '{"x": "\\udc00",', 1), damaged("x")),
        "an endless number": (whole.replace("{", '{"x": 1e999,', 1), damaged("x")),
    }

    def changed(name, sentence, *path_and_value):
        *path, key, value = path_and_value
        file = copy.deepcopy(json.loads(whole))
        place = file
        for step in path:
            place = place[step]
        if value is ...:
            del place[key]
        else:
            place[key] = value
        files[name] = (json.dumps(file), sentence)

    aspect = ("answers", first["id"])
    changed("another format", NOT_A_RESULT, "format", "iets-anders")
    changed("a newer version", "nieuwere versie", "formatVersion", 3)
    changed("a version in words", damaged("versie van het bestand"), "formatVersion", "1")
    changed("version zero", damaged("versie van het bestand"), "formatVersion", 0)
    changed("version one and a half", damaged("versie van het bestand"), "formatVersion", 1.5)
    changed("no version", damaged("versie van het bestand"), "formatVersion", ...)
    changed("another scan", r"andere scan \(samen-opleiden-vo\)", "scan", "id", "samen-opleiden-vo")
    changed("no scan", damaged("gegevens van de scan"), "scan", ...)
    changed("scan as a text", damaged("gegevens van de scan"), "scan", "samen-opleiden-po")
    changed("no id", damaged("nummer van het bestand"), "id", ...)
    changed("an id that is none", damaged("nummer van het bestand"), "id", "1234")
    changed("a day that is none", damaged("datum van maken"), "createdAt", "2026-02-30T10:00:00+01:00")
    changed("a date alone", damaged("datum van wijzigen"), "modifiedAt", "2026-11-23")
    changed("school is null", damaged("gegevens van de school"), "school", None)
    changed("school is a list", damaged("gegevens van de school"), "school", [])
    changed("a code that leads elsewhere", damaged("gegevens van de school"), "school", "code", "../../etc")
    changed("a code without location", damaged("gegevens van de school"), "school", "code", "12AB")
    changed("a name that is too long", damaged("gegevens van de school"), "school", "name", "x" * 201)
    changed("another sector", damaged("gegevens van de school"), "school", "sector", "hbo")
    changed("a round of two years", damaged("schooljaar"), "round", "2026-2028")
    changed("roles as a text", damaged("rollen"), "respondents", "schoolleider")
    changed("a role as a number", damaged("rollen"), "respondents", [1])
    changed("too many roles", damaged("rollen"), "respondents", ["rol"] * 41)
    changed("other sharing", damaged("keuze voor delen"), "sharing", "everyone")
    changed("sharing inherited", damaged("keuze voor delen"), "sharing", "toString")
    changed("shareNotes as a text", damaged("keuze voor delen"), "shareNotes", "true")
    changed("answers as a list", damaged("antwoorden"), "answers", [])
    changed("no answers", damaged("antwoorden"), "answers", ...)
    changed("too many answers", damaged("antwoorden"), "answers", {f"a-{n}": answer(1) for n in range(501)})
    changed("an aspect id that is none", damaged("Geen Id"), "answers", "Geen Id", answer(1))
    changed("an answer as a number", damaged(first["title"]), *aspect, 3)
    changed("stage zero", damaged(f"{first['title']}: fase van nu"), *aspect, "current", 0)
    changed("a stage too far", damaged(f"{first['title']}: fase van nu"), *aspect, "current", 5)
    changed("a stage in between", damaged(f"{first['title']}: fase van nu"), *aspect, "current", 1.5)
    changed("a stage as a text", damaged(f"{first['title']}: fase van nu"), *aspect, "current", "2")
    changed("an ambition too far", damaged(f"{first['title']}: ambitie"), *aspect, "target", 99)
    changed("a stage that is not answered", damaged(f"{first['title']}: fase van nu"), *aspect, "state", "unknown")
    changed("answered without a stage", damaged(f"{first['title']}: fase van nu"), *aspect, "current", None)
    changed("an unknown state", damaged(f"{first['title']}: soort antwoord"), *aspect, "state", "klaar")
    changed("notes as a list", damaged(f"{first['title']}: aandachtspunten"), *aspect, "attention", ["a"])
    changed("notes too long", damaged(f"{first['title']}: aandachtspunten"), *aspect, "attention", "x" * 4001)
    changed("steps as an object", damaged(f"{first['title']}: vervolgstappen"), *aspect, "nextSteps", {"0": {}})
    changed("a step as a text", damaged(f"{first['title']}: vervolgstappen"), *aspect, "nextSteps", ["doen"])
    changed("a step without what", damaged(f"{first['title']}: vervolgstappen"), *aspect, "nextSteps", [{"who": "a"}])
    changed("too many steps", damaged(f"{first['title']}: vervolgstappen"), *aspect, "nextSteps",
            [{"what": "a", "who": "", "when": ""}] * 21)
    changed("priority as a number", damaged(f"{first['title']}: prioriteit"), *aspect, "priority", 1)
    return files

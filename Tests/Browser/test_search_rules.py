"""The rules of searching in script. They run in a page with nothing else in it; the words are bound to Swift's vectors."""

import json

import pytest
from site_build import ROOT, THEME

ASSETS = THEME / "assets"
VECTORS = json.loads((ROOT / "Tests/Fixtures/vectors/search-words.json").read_text())
# In loading order: each uses only those before it.
NAMES = ["scan/text.js"] + [
    f"search/{name}.js" for name in ["words", "stems", "lexicon", "matching", "ranking", "spelling", "sentences"]]


@pytest.fixture
def rules(page):
    for name in NAMES:
        page.add_script_tag(content=(ASSETS / name).read_text())
    return page


def test_every_module_is_here():
    assert {f"search/{path.name}" for path in (ASSETS / "search").glob("*.js")} == {
        name for name in NAMES if name.startswith("search/")}


def test_words(rules):
    found = rules.evaluate("(texts) => texts.map((text) => Scandossier.searchWords.of(text))",
                           [vector["text"] for vector in VECTORS["words"]])
    assert len(found) > 10
    for vector, words in zip(VECTORS["words"], found, strict=True):
        assert words == vector["words"], vector["text"]


SHARED = """(pairs) => pairs.map(([one, other]) => {
    const { of, beginnings } = Scandossier.searchStems;
    const share = [...of(one)].some((stem) => of(other).has(stem));
    // Words are only compared when one is looked for where the other stands.
    const meet = (from, to) => beginnings(from).some((start) => to.startsWith(start));
    return { share, meet: meet(one, other) && meet(other, one) };
})"""


def test_forms_of_one_word(rules):
    found = rules.evaluate(SHARED, VECTORS["sameWord"])
    missed = [pair for pair, own in zip(VECTORS["sameWord"], found, strict=True) if not (own["share"] and own["meet"])]
    assert missed == []


def test_words_that_only_look_alike(rules):
    found = rules.evaluate(SHARED, VECTORS["otherWord"])
    assert [pair for pair, own in zip(VECTORS["otherWord"], found, strict=True) if own["share"]] == []


@pytest.mark.parametrize("text, sentences", [
    ("Een zin. Nog een zin? Ja! En…", ["Een zin.", "Nog een zin?", "Ja!", "En…"]),
    ("Bijv. dit niet, enz. en zo.", ["Bijv. dit niet, enz. en zo."]),
    ("Kop\nRegel  met   ruimte.\n", ["Kop", "Regel met ruimte."]),
    ("‘Waarom?’ “Daarom.” Einde", ["‘Waarom?’", "“Daarom.”", "Einde"]),
    ("", []),
])
def test_sentences(rules, text, sentences):
    assert rules.evaluate("(text) => Scandossier.searchSentences.split(text)", text) == sentences


def test_a_long_sentence_is_cut_around_what_was_found(rules):
    sentence = "woord " * 100 + "gezocht " + "woord " * 100
    pieces = rules.evaluate("""(sentence) => Scandossier.searchSentences.pieces(
        { sentence, marks: [{ start: sentence.indexOf('gezocht'), end: sentence.indexOf('gezocht') + 7 }] })""", sentence)
    assert pieces[1] == "gezocht" and len("".join(pieces)) < 240
    assert pieces[0].startswith("… woord") and pieces[2].endswith("woord …")


@pytest.mark.parametrize("wrong, right", [
    ("schol", "school"), ("lerar", "leraar"), ("shcool", "school"), ("begeleidder", "begeleider"), ("xyzxyz", None)])
def test_nearest_spelling(rules, wrong, right):
    words = sorted(["school", "leraar", "begeleider", "visie"])
    data = {"words": "".join("A" + word for word in words), "sections": "A A A A", "pages": ["a.html", "A", 0, 1],
            "places": [""], "perFile": 16, "texts": [], "common": "de", "written": 1}
    found = rules.evaluate("""([data, word]) => Scandossier.searchSpelling.nearest(
        Scandossier.searchLexicon.open(data), word)""", [data, wrong])
    assert found == right

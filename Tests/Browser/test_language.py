"""The Dutch of the site: spelling by Hunspell's dictionary, and sentences that can be read in one breath.

Reads `content/` and the words of the theme. Earlier versions of a scan stay as schools filled them in. The field's own
words, names and what is English on purpose stand in `spelling.txt`; a word that no page has any more fails as well.
"""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

REPOSITORY = Path(__file__).parents[2]
CONTENT = REPOSITORY / "content"
STRINGS = REPOSITORY / "themes/standaard/strings.yaml"
OWN_WORDS = Path(__file__).with_name("spelling.txt")

# In words. Level B1 asks for shorter ones; a few may be longer, none so long that its beginning is forgotten.
LONG, LONGEST = 25, 30
# So many over `LONG` a page may have.
MOST = 2

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
FENCE = re.compile(r"^ *(`{3,}).*?^ *\1`*$", re.DOTALL | re.MULTILINE)
# What an outside source is called is not ours: link texts to other sites, titles in italics in a list of sources.
OUTSIDE = re.compile(r"\[[^\]]*\]\(https?:[^)]*\)")
TITLE = re.compile(r"^(- .*?)\*[^*]+\*", re.MULTILINE)
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
NOISE = re.compile(r"`[^`]*`|\{[^}]*\}|https?://\S+|\S+@\S+|\b\w+\.(?:md|html|json|csv|yaml)\b|\[!\w+\]")
FOOTNOTE = re.compile(r"\[\^[^\]]+\]")
# What stands before a next step or the answer to a story is a label.
STEP = re.compile(r"^(?:Van fase \d naar \d|Fase \d(?: of \d)?): ")
WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['-][A-Za-zÀ-ÿ]+)*")


def markdown() -> Iterator[tuple[str, str]]:
    for path in sorted(CONTENT.rglob("*.md")):
        name = path.relative_to(CONTENT).as_posix()
        if not name.startswith("scans/eerder/"):
            yield name, path.read_text()


def front_texts(text: str) -> list[str]:
    front = FRONT_MATTER.match(text)
    keys = yaml.safe_load(front[1]) if front else {}
    return [str(keys[key]) for key in ("title", "navTitle", "description", "lead", "time") if keys.get(key)]


def strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def theme_words() -> list[str]:
    return list(strings(yaml.safe_load(STRINGS.read_text())))


def paragraphs(text: str) -> Iterator[str]:
    """Running text: paragraphs, list items, quotations and callouts; no headings, tables or code."""
    body = FENCE.sub("", FRONT_MATTER.sub("", text))
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )", body):
        lines = [re.sub(r"^\s*(?:>\s?)*(?:[-*] |\d+\. )?", "", line) for line in block.split("\n")]
        lines = [line for line in lines if line and not line.startswith(("#", "|", "[!"))]
        yield " ".join(lines)


def sentences(paragraph: str) -> list[str]:
    plain = LINK.sub(r"\1", FOOTNOTE.sub("", paragraph)).replace("**", "")
    plain = STEP.sub("", re.sub(r"`[^`]*`", "Code", plain))
    return re.split(r"(?<=[.!?…])[\"'”’)»*]*\s+(?=[\"'‘“(*]*[^a-z\s])", plain)


def length(sentence: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in sentence.split())


def texts() -> list[tuple[str, list[str]]]:
    pages = [(name, front_texts(text) + list(paragraphs(text))) for name, text in markdown()]
    assert len(pages) > 60
    return [*pages, ("strings.yaml", theme_words())]


def test_no_sentence_is_too_long() -> None:
    found = [
        f"{name}: {length(sentence)} words: {sentence}"
        for name, parts in texts()
        for part in parts
        for sentence in sentences(part)
        if length(sentence) > LONGEST
    ]
    assert not found, "\n".join(found)


def test_few_sentences_are_long() -> None:
    counts = {
        name: count
        for name, parts in texts()
        if (count := sum(length(sentence) > LONG for part in parts for sentence in sentences(part)))
    }
    assert all(count <= MOST for count in counts.values()), f"sentences of more than {LONG} words: {counts}"
    assert sum(counts.values()) <= len(texts()) // 4


def own_words() -> list[str]:
    return [line for line in OWN_WORDS.read_text().splitlines() if line and not line.startswith("#")]


def used_words() -> Counter[str]:
    words: Counter[str] = Counter()
    for name, text in markdown():
        body = FENCE.sub("", FRONT_MATTER.sub("", text))
        body = TITLE.sub(r"\1", OUTSIDE.sub("", body))
        parts = [*front_texts(text), body]
        for part in parts:
            words.update(WORD.findall(NOISE.sub(" ", LINK.sub(r"\1", part)).replace("’", "'")))
    for part in theme_words():
        words.update(WORD.findall(NOISE.sub(" ", part).replace("’", "'")))
    assert len(words) > 4000
    return words


def unknown(words: list[str]) -> list[str]:
    """What the dictionary does not know, capitals as they stand."""
    run = subprocess.run(
        ["hunspell", "-d", "nl_NL", "-i", "UTF-8", "-l"],
        input="\n".join(words), capture_output=True, text=True, check=True,
    )
    return run.stdout.split()


@pytest.fixture(scope="module")
def misspelt() -> set[str]:
    return set(unknown(sorted(used_words())))


def test_hunspell_knows_dutch() -> None:
    assert unknown(["opleiden", "schoolleider", "opleidn"]) == ["opleidn"]


def test_every_word_is_spelt_as_the_dictionary_has_it(misspelt: set[str]) -> None:
    known = set(own_words())
    found = sorted(word for word in misspelt if word not in known and word.lower() not in known)
    assert not found, "not in the dictionary; mend them, or add them to spelling.txt:\n" + "\n".join(found)


def test_the_own_words_are_sorted_and_in_use(misspelt: set[str]) -> None:
    words = own_words()
    assert words == sorted(set(words), key=lambda word: (word.lower(), word))
    needed = misspelt | {word.lower() for word in misspelt}
    assert [word for word in words if word not in needed] == []

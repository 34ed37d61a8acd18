"""Result files that went wrong on the way: cut off, changed, mixed up, or made to do harm."""

import copy
import json
import random

from form_helpers import NAUGHTY, random_file, write_json

ODD_VALUES = [None, True, 0, -1, 2**53, 1e400, "", "2", [], {}, [[]], {"current": 1}, "x" * 100_000, ["schoolleider"] * 1_000]
POISON = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"]


def mutated(seed, data):
    """The bytes of a file with one to three things wrong with it; sometimes it is still a good file."""
    dice = random.Random(f"mutation-{seed}")
    value = random_file(seed, data)
    for _ in range(dice.randint(1, 3)):
        dice.choice([swap, swap, poison, naughty, drop, rename])(value, dice)
    text = json.dumps(value, ensure_ascii=False, indent=dice.choice([None, 2]))
    return dice.choice([as_it_is, as_it_is, cut, flip, deep, doubled, other_encoding, garbage])(text, dice)


def places(value):
    """Every place in a value: the list or object it stands in, and its key or index."""
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    else:
        return
    for key, member in pairs:
        yield value, key
        yield from places(member)


def swap(value, dice):
    holder, key = dice.choice(list(places(value)))
    holder[key] = copy.deepcopy(dice.choice(ODD_VALUES))


def objects(value):
    return [value, *(holder[key] for holder, key in places(value) if isinstance(holder[key], dict))]


def poison(value, dice):
    dice.choice(objects(value))[dice.choice(POISON)] = dice.choice([{"polluted": "yes"}, {"current": 1}, None, "x"])


def naughty(value, dice):
    holder, key = dice.choice(list(places(value)))
    holder[key] = dice.choice([*NAUGHTY, "\u0000\u202e", "\ud800", "\x1b[31m", "a" * 5_000])


def drop(value, dice):
    holder, key = dice.choice(list(places(value)))
    del holder[key]


def rename(value, dice):
    holder = dice.choice(objects(value))
    if holder:
        key = dice.choice(list(holder))
        holder[dice.choice(["", "a b", key.upper(), "ĳ", *POISON])] = holder.pop(key)


def encoded(text):
    return text.encode("utf-8", errors="surrogatepass")


def as_it_is(text, dice):
    return encoded(text)


def cut(text, dice):
    return encoded(text)[:dice.randrange(len(text))]


def flip(text, dice):
    content = bytearray(encoded(text))
    for _ in range(dice.randint(1, 8)):
        content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content)


def deep(text, dice):
    depth = dice.choice([40, 5_000, 100_000])
    nested = dice.choice(['{"a":' * depth + "1" + "}" * depth, "[" * depth + "]" * depth])
    return encoded('{"later":' + nested + "," + text.lstrip()[1:])


def doubled(text, dice):
    return encoded(text.replace('"answers"', '"answers": {}, "answers"', 1))


def other_encoding(text, dice):
    return text.encode(dice.choice(["utf-16", "utf-32", "latin-1", "cp037"]), errors="replace")


def garbage(text, dice):
    return dice.choice([b"", b"\xef\xbb\xbf", b"null", b'"x"', b"<html>", b"PK\x03\x04", dice.randbytes(2_000), encoded(text) + b"\x00"])


def good(seed, data):
    return write_json(random_file(seed, data)).encode()

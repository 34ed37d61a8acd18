"""Which pictures say less because they would tell of each of their schools, worked out school by school.

Written from the rule as the manual and `StageDetail` say it, not from the Swift code: a school is hidden on an aspect when
it could have the answer of at least two others without any published number being another one.
"""

from collections import defaultdict
from collections.abc import Iterable

OTHERS = 2


def pair(stage: int) -> int:
    """Of four stages: the first two, the last two."""
    return (stage - 1) // 2


def says(answer: dict | None) -> tuple[object, int | None]:
    """A stage, or the state that there is none; and the ambition."""
    answer = answer or {"state": "notDiscussed"}
    now = answer["current"] if answer["state"] == "answered" else answer["state"]
    return now, answer.get("target")


def likeness(said: tuple[object, int | None]) -> tuple[object, object]:
    """What a picture that says less still says of it."""
    now, target = said
    return "no stage" if isinstance(now, str) else pair(now), None if target is None else pair(target)


def merged(
    results: dict[str, dict], sets: list[set[str]], more: Iterable[set[str]], aspects: list[str]
) -> list[set[str]]:
    """The aspects of which each set says less.

    `results` are those of the schools to protect; `sets` the schools of every picture, in the order in which groups are
    tried; `more` further sets that numbers are published about.
    """
    everything = [*sets, *more]
    atoms = {code: tuple(code in members for members in everything) for code in results}
    found: list[set[str]] = [set() for _ in sets]
    for aspect in aspects:
        said = {code: says(result["answers"].get(aspect)) for code, result in results.items()}
        single: list[set[str]] = []
        for place, members in enumerate(sets):
            if not members & results.keys():
                continue
            classes: dict[tuple[bool, ...], list[str]] = defaultdict(list)
            for code in results:
                signature = tuple(code in other for other in [*single, members])
                if any(signature):
                    classes[signature].append(code)
            if all(is_hidden(code, group, said, atoms) for group in classes.values() for code in group):
                single.append(members)
            else:
                found[place].add(aspect)
    return found


def is_hidden(school: str, group: list[str], said: dict, atoms: dict) -> bool:
    for part in (0, 1):
        own = said[school][part]
        if part == 1 and own is None:
            continue
        others = sum(
            said[other][part] != own
            and (atoms[other] == atoms[school] or likeness(said[other]) == likeness(said[school]))
            for other in group
        )
        if others < OTHERS:
            return False
    return True

"""The figures as text, and whether the goals hold."""

from dataclasses import dataclass
from statistics import median

from measure import Cost

FIELDS = [("wall", "s", 3), ("cpu", "s", 3), ("memory", "MiB", 1), ("written", "files", 0)]
OURS, HUGO, FLOOR = "scandossier", "hugo", "floor"

# corpus -> kind of build -> tool -> one cost per pair
Runs = dict[str, dict[str, dict[str, list[Cost]]]]


def ratios(runs: dict[str, list[Cost]], field: str, other: str = HUGO) -> list[float]:
    """Ours divided by the other's, pair by pair: what disturbs the machine disturbs both halves of a pair."""
    pairs = zip(runs[OURS], runs[other])
    return [getattr(ours, field) / getattr(theirs, field) for ours, theirs in pairs if getattr(theirs, field)]


def of_clean(kinds: dict[str, dict[str, list[Cost]]], kind: str) -> list[float]:
    """The processor of another kind of build of ours, divided by that of the clean build before it."""
    return [cost.cpu / clean.cpu for cost, clean in zip(kinds[kind][OURS], kinds["clean"][OURS])]


def spread(values: list[float], digits: int) -> str:
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def table(corpus: str, kinds: dict[str, dict[str, list[Cost]]]) -> str:
    lines = [f"{corpus}: median (min–max)"]
    for kind, runs in kinds.items():
        for field, unit, digits in FIELDS:
            cells = [f"{tool} {spread([getattr(cost, field) for cost in costs], digits)}" for tool, costs in runs.items()]
            line = f"  {kind:<18} {field:<8}{unit:<6}" + "   ".join(f"{cell:<36}" for cell in cells)
            if HUGO in runs and field != "written":
                line += f"ratio {spread(ratios(runs, field), 3)}"
            lines.append(line.rstrip())
    return "\n".join(lines)


def scaling(runs: Runs, tool: str) -> float | None:
    """How many times longer a clean build of ten times the pages takes."""
    small, large = (runs.get(f"pages-{count}") for count in (1_000, 10_000))
    if not small or not large:
        return None
    return median(c.wall for c in large["clean"][tool]) / median(c.wall for c in small["clean"][tool])


@dataclass
class Goal:
    name: str
    limit: float
    # One per pair, or one in all.
    values: list[float]

    @property
    def measured(self) -> float:
        return median(self.values)

    @property
    def verdict(self) -> str:
        """Pairs on both sides of the limit settle nothing: the machine was too busy, or the two are too close."""
        if min(self.values) <= self.limit < max(self.values):
            return "UNSURE"
        return "holds" if self.measured <= self.limit else "MISSED"

    def __str__(self) -> str:
        return f"{self.verdict:<7} {self.name}: {spread(self.values, 3)}, at most {self.limit:.3f}"


def goals(runs: Runs) -> list[Goal]:
    """What was set out, and what was measured."""
    found = []
    large = runs.get("pages-10000")
    if large:
        clean, unchanged = large["clean"], large["unchanged"]
        found += [
            Goal("clean build of 10,000 pages, wall, against Hugo", 1 / 5, ratios(clean, "wall")),
            Goal("clean build of 10,000 pages, processor, against the floor", 4.0, ratios(clean, "cpu", FLOOR)),
            Goal("clean build of 10,000 pages, peak memory, against Hugo", 0.17, ratios(clean, "memory")),
            Goal("unchanged rebuild of 10,000 pages, wall, against Hugo", 1 / 10, ratios(unchanged, "wall")),
            Goal("one sentence in 10,000 pages, cpu, against a clean build", 0.15, of_clean(large, "one sentence")),
        ]
    own = scaling(runs, OURS)
    if own is not None:
        found.append(Goal("wall of 10,000 pages against 1,000 pages", 11.0, [own]))
    return found


def summary(runs: Runs) -> str:
    lines = []
    own, hugo = scaling(runs, OURS), scaling(runs, HUGO)
    if own is not None and hugo is not None:
        lines.append(f"scaling, 10,000 against 1,000 pages: {OURS} {own:.1f}, {HUGO} {hugo:.1f}")
    return "\n".join(lines + [str(goal) for goal in goals(runs)])

"""What a reader can work out from published sums, exactly.

A cell is something about one school in one year that nobody may know. Every published number is a sum over cells with
known coefficients, so whatever can be worked out by adding and subtracting is a vector of the row space.
"""

from collections.abc import Hashable, Iterable
from itertools import combinations
from math import gcd

# (school year, school)
Cell = tuple[str, str]
# Coefficients by cell; what is not there is 0.
Row = dict[Cell, int]


def total(year: str, schools: Iterable[str]) -> Row:
    """A count over schools in one year."""
    return {(year, school): 1 for school in schools}


def carried(earlier: str, later: str, schools: Iterable[str]) -> Row:
    """What a reader of a rounds table knows at worst: nobody moved, so both years have the same counts."""
    schools = list(schools)
    return total(later, schools) | {cell: -1 for cell in total(earlier, schools)}


class RowSpace:
    """Everything that follows from published rows about the cells that are protected; the others are known."""

    def __init__(self, rows: Iterable[Row], protected: set[Cell]) -> None:
        rows = [{cell: value for cell, value in row.items() if cell in protected} for row in rows]
        columns: dict[Cell, tuple[int, ...]] = {cell: tuple(row.get(cell, 0) for row in rows) for cell in protected}
        self.protected = protected
        # Cells with equal columns always get the same coefficient; those in no row get none.
        self.atoms: dict[Hashable, list[Cell]] = {}
        for cell, column in sorted(columns.items()):
            if any(column):
                self.atoms.setdefault((cell[0], column), []).append(cell)
        self._columns = [list(column) for _, column in self.atoms]
        self._rank_by_columns: dict[frozenset[int], int] = {}

    def derives(self, row: Row) -> bool:
        """Whether the sum of this row over the protected cells can be worked out. An empty one always can."""
        wanted = {cell: value for cell, value in row.items() if cell in self.protected}
        known = {cell for cells in self.atoms.values() for cell in cells}
        if not wanted.keys() <= known:
            return False
        values = []
        for cells in self.atoms.values():
            here = {wanted.get(cell, 0) for cell in cells}
            if len(here) > 1:
                return False
            values.append(here.pop())
        extended = [column + [value] for column, value in zip(self._columns, values)]
        return rank(extended) == rank(self._columns)

    def leaks(self, minimum: int) -> list[list[Cell]]:
        """Cells of fewer than `minimum` schools of one year that something can be worked out about, all others of that
        year left out of it. The shortest come first."""
        found: list[list[Cell]] = []
        atoms = list(self.atoms.items())
        for year in sorted({key[0] for key, _ in atoms}):
            own = [number for number, (key, _) in enumerate(atoms) if key[0] == year]
            small = [number for number in own if len(atoms[number][1]) < minimum]
            for size in range(1, minimum):
                for choice in combinations(small, size):
                    cells = [cell for number in choice for cell in atoms[number][1]]
                    if len(cells) < minimum and self._can_isolate(choice, own):
                        found.append(cells)
        return sorted(found, key=len)

    def _can_isolate(self, choice: tuple[int, ...], own: list[int]) -> bool:
        """Whether a vector of the row space is 0 on the other atoms of the year, and not on all of these."""
        rest = frozenset(own) - set(choice)
        return self._rank(frozenset(own)) > self._rank(rest)

    def _rank(self, atoms: frozenset[int]) -> int:
        if atoms not in self._rank_by_columns:
            self._rank_by_columns[atoms] = rank([self._columns[number] for number in sorted(atoms)])
        return self._rank_by_columns[atoms]


def rank(vectors: list[list[int]]) -> int:
    """By row reduction with whole numbers, each row divided by what its numbers share: nothing is rounded."""
    rows = [list(vector) for vector in vectors]
    found = 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((number for number in range(found, len(rows)) if rows[number][column]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        top, head = rows[found], rows[found][column]
        for number in range(found + 1, len(rows)):
            if factor := rows[number][column]:
                row = [head * a - factor * b for a, b in zip(rows[number], top)]
                shared = gcd(*row)
                rows[number] = [value // shared for value in row] if shared > 1 else row
        found += 1
    return found

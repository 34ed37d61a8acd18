"""A whole country: one build of it, what a small change costs, one bad file among all, and reading against DuckDB."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
from statistics import median

import country
from measure import Cost, Tool, stamps
from report import Goal

WALL, MEMORY, UNCHANGED = 60.0, 1536.0, 5.0
# Half of everything: twice as much may take at most this many times as long.
SCALING = 2.1
DUCKDB = """
SELECT aspect, answer."current" AS stage, count(*) FROM (
    SELECT unnest(map_keys(answers)) AS aspect, unnest(map_values(answers)) AS answer
    FROM read_json('{folder}/resultaten/*/*.json', columns = {{
        format: 'VARCHAR', formatVersion: 'INTEGER', id: 'VARCHAR', createdAt: 'VARCHAR', modifiedAt: 'VARCHAR',
        scan: 'STRUCT(id VARCHAR, version VARCHAR, digest VARCHAR)',
        school: 'STRUCT(code VARCHAR, name VARCHAR, sector VARCHAR)', round: 'VARCHAR', respondents: 'VARCHAR[]',
        sharing: 'VARCHAR', shareNotes: 'BOOLEAN',
        answers: 'MAP(VARCHAR, STRUCT("current" INTEGER, target INTEGER, state VARCHAR, attention VARCHAR,
            nextSteps STRUCT("what" VARCHAR, who VARCHAR, "when" VARCHAR)[], priority BOOLEAN, offer BOOLEAN))'}}))
GROUP BY ALL
"""


def measure(place: pathlib.Path, binary: pathlib.Path, theme: pathlib.Path, python: pathlib.Path, pairs: int) -> dict:
    """All figures. Ends the run when a build is not what it should be."""
    whole = Country(place / "whole", binary, theme, 1.0)
    print("national: " + ", ".join(f"{value} {key}" for key, value in whole.made.items()), flush=True)
    figures = {"made": whole.made, "whole": [whole.tool.clean_build().as_dict() for _ in range(pairs)]}
    figures["pages"] = whole.tool.html_files()
    figures["timings"] = whole.timings()
    figures["unchanged"] = [whole.tool.build().as_dict() for _ in range(pairs)]
    if figures["unchanged"][0]["written"]:
        sys.exit("an unchanged rebuild wrote something")
    figures["one new file"] = whole.one_new_file()
    figures["one bad file"] = whole.one_bad_file()
    figures["reading"] = against_duckdb(whole, python, pairs)
    half = Country(place / "half", binary, theme, 0.5)
    figures["half"] = [half.tool.clean_build().as_dict() for _ in range(pairs)]
    return figures


class Country:
    def __init__(self, place: pathlib.Path, binary: pathlib.Path, theme: pathlib.Path, share: float) -> None:
        self.binary, self.content, self.site = binary, place / "content", place / "site"
        place.mkdir()
        # In a process of its own, so that making it does not count in the memory that children inherit.
        code = "import country, json, pathlib, sys; source, target, share = sys.argv[1:]; "
        code += "print(json.dumps(country.write(pathlib.Path(source), pathlib.Path(target), float(share))))"
        source = pathlib.Path(__file__).resolve().parents[2] / "content"
        words = [sys.executable, "-B", "-c", code, str(source), str(self.content), str(share)]
        folder = pathlib.Path(__file__).resolve().parent
        self.made = json.loads(subprocess.run(words, check=True, capture_output=True, text=True, cwd=folder).stdout)
        words = [str(binary), "build", "--content", str(self.content), "--theme", str(theme), "--output", str(self.site)]
        self.tool = Tool("scandossier", words, self.site, 0)

    def build(self, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*self.tool.command, *options], capture_output=True, text=True)

    def timings(self) -> dict[str, float]:
        """Seconds per step of one more clean build, as the build itself tells them."""
        shutil.rmtree(self.site)
        said = self.build("--timings")
        found = re.findall(r"^  ([a-z ]+): ([\d,]+) s$", said.stdout + said.stderr, re.M)
        return {step: float(seconds.replace(",", ".")) for step, seconds in found}

    def one_new_file(self) -> dict:
        """A school hands in one year more: only pages that count it may be written."""
        rows = [line.split(";") for line in (self.content / "scholen.csv").read_text().splitlines()[1:]]
        register = {row[0]: row for row in rows}
        year = country.YEARS[-1]
        folder = self.content / "resultaten" / year
        code = next(code for code, row in register.items() if row[3] == "po" and not (folder / f"{code}.json").exists())
        other = next(file for file in sorted(folder.glob("*.json")) if register[file.stem][3] == "po")
        example = json.loads(other.read_text())
        row = register[code]
        example["school"] = {"code": code, "name": row[1], "sector": "po"}
        example["sharing"] = "anonymous"
        before = stamps(self.site)
        (folder / f"{code}.json").write_text(country.encoded(example))
        cost = self.tool.build()
        after = stamps(self.site)
        paths = [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]
        changed = {str(pathlib.Path(path).relative_to(self.site)) for path in paths}
        foreign = [path for path in changed if not self.may_show(path, year, row)]
        if foreign or not changed:
            sys.exit(f"one new file of {code} changed {len(changed)} files, of which foreign: {foreign[:5]}")
        return cost.as_dict() | {"changed": sorted(changed)}

    @staticmethod
    def may_show(path: str, year: str, row: list[str]) -> bool:
        """Whether a page shows a group of this school in this year, or lists what there is of all groups."""
        if not path.startswith(f"resultaten/{year}/"):
            return path in ("resultaten/index.html", "sitemap.xml")
        names = [row[4], row[6], *row[5].split("|")]
        slugs = ["po-alle", "sectoren-all-alle"] + [f"-{re.sub(r'[^a-z0-9]+', '-', name.lower())}" for name in names]
        # A group is one page, and a folder of pages that go deeper.
        address = path.split("/")[2].removesuffix(".html")
        return any(address.endswith(slug) for slug in slugs)

    def one_bad_file(self) -> dict:
        """Named, and the rest is built; with --strict nothing is."""
        file = sorted((self.content / "resultaten" / country.YEARS[1]).glob("*.json"))[100]
        good = file.read_text()
        file.write_text(good[: len(good) // 2])
        name = f"{country.YEARS[1]}/{file.name}"
        pages = self.tool.html_files()
        before = stamps(self.site)
        strict = self.build("--strict")
        if strict.returncode != 1 or stamps(self.site) != before or name not in strict.stderr:
            sys.exit(f"a bad file with --strict: exit code {strict.returncode}\n{strict.stderr[-500:]}")
        cost_from = time.perf_counter()
        said = self.build()
        wall = time.perf_counter() - cost_from
        if said.returncode != 0 or name not in said.stderr or said.stderr.count("let op") != 1:
            sys.exit(f"a bad file: exit code {said.returncode}\n{said.stderr[-500:]}")
        # A group that falls below five schools takes its pages along.
        if abs(self.tool.html_files() - pages) > 40:
            sys.exit("a bad file: pages are gone")
        file.write_text(good)
        return {"wall": wall, "said": said.stderr.strip().splitlines()[:4] + said.stdout.strip().splitlines()[:1]}


def against_duckdb(whole: Country, python: pathlib.Path, pairs: int) -> dict:
    """`results check` reads, validates and counts all files; DuckDB reads them and counts stages. In turn."""
    check = [str(whole.binary), "results", "check", "--content", str(whole.content)]
    query = DUCKDB.format(folder=whole.content)
    code = "import duckdb, sys; duckdb.sql('SET threads = ' + sys.argv[2]); print(len(duckdb.sql(sys.argv[1]).fetchall()))"
    other = [str(python), "-c", code, query, str(os.cpu_count())]
    found = {"scandossier": [], "duckdb": []}
    for number in range(-1, pairs):
        for name, command in (("scandossier", check), ("duckdb", other)):
            cost = run(command)
            if number >= 0:
                found[name].append(cost.as_dict())
    return found


def run(command: list[str]) -> Cost:
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with exit code {process.returncode}\n{said[-500:].decode()}")
    memory = usage.ru_maxrss / (1024 if sys.platform.startswith("linux") else 1024 * 1024)
    return Cost(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, memory, 0)


def goals(figures: dict) -> list[Goal]:
    def each(key: str, field: str) -> list[float]:
        return [cost[field] for cost in figures[key]]

    ours, theirs = figures["reading"]["scandossier"], figures["reading"]["duckdb"]
    return [
        Goal("whole build, wall, seconds", WALL, each("whole", "wall")),
        Goal("whole build, peak memory, MiB", MEMORY, each("whole", "memory")),
        Goal("unchanged rebuild, wall, seconds", UNCHANGED, each("unchanged", "wall")),
        Goal("twice the files, processor, times", SCALING, [median(each("whole", "cpu")) / median(each("half", "cpu"))]),
        Goal("reading against DuckDB, wall, ratio", 1.0, [a["wall"] / b["wall"] for a, b in zip(ours, theirs)]),
        Goal("reading against DuckDB, processor, ratio", 1.0, [a["cpu"] / b["cpu"] for a, b in zip(ours, theirs)]),
    ]


def table(figures: dict) -> str:
    lines = [f"national: {figures['pages']} pages; medians"]
    rows = [(key, figures[key]) for key in ("whole", "half", "unchanged")]
    rows += [(f"reading, {name}", costs) for name, costs in figures["reading"].items()]
    rows += [("one new file", [figures["one new file"]])]
    for name, costs in rows:
        wall, cpu, memory = (median(cost[field] for cost in costs) for field in ("wall", "cpu", "memory"))
        lines.append(f"  {name:<24} wall {wall:7.2f} s   cpu {cpu:7.2f} s   memory {memory:7.1f} MiB")
    steps = ", ".join(f"{step} {seconds:.2f} s" for step, seconds in figures["timings"].items())
    changed = figures["one new file"]["changed"]
    lines.append(f"  steps of a clean build: {steps}")
    lines.append(f"  one new file wrote {len(changed)} of {figures['pages']} pages: {', '.join(changed)}")
    lines.append("  one bad file: " + " | ".join(figures["one bad file"]["said"]))
    return "\n".join(lines)

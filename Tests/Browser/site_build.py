"""Building sites with the real command."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
THEME = ROOT / "themes" / "standaard"

# All schools of the demonstration are in this region: its closed edition shows whatever can be shown.
EVERYONE = "Onderwijsregio Wielmerland"
CLOSED = ("--audience", "group", "--group", EVERYONE)

# Hidden file in the output folder in which a build remembers what it wrote; it is not part of the site.
MANIFEST = ".scandossier"


def find_binary() -> Path:
    """The command to test: `SCANDOSSIER_BIN`, or the debug build, which is made when it is missing."""
    if named := os.environ.get("SCANDOSSIER_BIN"):
        return Path(named).resolve()
    binary = ROOT / ".build" / "debug" / "scandossier"
    if not binary.exists():
        subprocess.run(["swift", "build", "--product", "scandossier"], cwd=ROOT, check=True, stdin=subprocess.DEVNULL)
    return binary


def run(binary: Path, *arguments: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Runs the command; its outcome is for the caller to judge."""
    return subprocess.run(
        [str(binary), *map(str, arguments)],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )


def build(binary: Path, output: Path, *options: object, content: Path = CONTENT, theme: Path = THEME) -> str:
    """Builds a site into `output` and returns what the command said."""
    done = run(binary, "build", "--content", content, "--theme", theme, "--output", output, *options)
    assert done.returncode == 0, f"scandossier build failed:\n{done.stdout}{done.stderr}"
    return done.stdout


def files(site: Path) -> dict[str, Path]:
    """Every file of a built site by its path below the site, the manifest aside."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    found = {name: path for name, path in found.items() if not name.startswith(MANIFEST)}
    assert found, f"nothing was built in {site}: a loop over its files would prove nothing"
    return found


def differences(left: Path, right: Path) -> list[str]:
    """Paths that are in one site only, or have other bytes."""
    ours, theirs = files(left), files(right)
    only = [f"only in one build: {name}" for name in sorted(ours.keys() ^ theirs.keys())]
    both = sorted(ours.keys() & theirs.keys())
    return only + [f"other bytes: {name}" for name in both if ours[name].read_bytes() != theirs[name].read_bytes()]

"""Fixtures for the tests in every engine; each engine is started once per worker, and its tests share one."""

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Callable, Iterator

import pytest
from engine import Engine
from engine_start import STARTS

ASKED = os.environ.get("SCANDOSSIER_ENGINES", "").split(",") if os.environ.get("SCANDOSSIER_ENGINES") else list(STARTS)
# What a scenario has to hold in; what is below the floor has tests of its own.
ENGINES = [name for name in STARTS if name in ASKED and name != "ancient-chromium"]


def engines(*names: str):
    """Runs a test in these engines, or in all. The tests of one engine stay in one worker."""
    chosen = [name for name in names or ENGINES if name in ENGINES]
    if not chosen:
        return pytest.mark.skip("not in SCANDOSSIER_ENGINES")
    return pytest.mark.parametrize(
        "engine", [pytest.param(name, marks=pytest.mark.xdist_group(f"engine-{name}")) for name in chosen], indirect=True)


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Engine]]:
    with ExitStack() as stack:
        running: dict[str, Engine] = {}

        def start(name: str) -> Engine:
            if name not in running:
                running[name] = stack.enter_context(STARTS[name](tmp_path_factory.mktemp(name)))
            return running[name]

        yield start


@pytest.fixture
def engine(request: pytest.FixtureRequest, started: Callable[[str], Engine]) -> Engine:
    running = started(request.param)
    if running.downloads is not None:
        for file in running.downloads.iterdir():
            file.unlink()
    return running


@pytest.fixture
def colleagues(tmp_path: Path) -> Callable[[list], list[Path]]:
    """Writes result files to choose: `colleagues([value, …])`."""
    from form_helpers import write_json

    def write(values: list) -> list[Path]:
        files = []
        for number, value in enumerate(values, 1):
            file = tmp_path / f"collega-{number}.json"
            file.write_text(write_json(value), encoding="utf-8")
            files.append(file)
        return files

    return write

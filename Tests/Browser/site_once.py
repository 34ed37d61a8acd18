"""What is worked out once for all workers of pytest-xdist: a built site, mostly."""

import fcntl
import os
from pathlib import Path
from typing import Callable

import pytest

# once(name, make): the folder that `make` makes at the path it gets, whichever worker needs it first.
Once = Callable[[str, Callable[[Path], object]], Path]


def once(factory: pytest.TempPathFactory) -> Once:
    base = factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "once"
    shared.mkdir(exist_ok=True)

    def make_once(name: str, make: Callable[[Path], object]) -> Path:
        made = shared / name
        with open(shared / f"{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.exists():
                # Half a folder of a worker that was stopped must not pass for a whole one.
                half = shared / f"{name}.half"
                make(half)
                half.rename(made)
        return made

    return make_once

"""The site on a server of its own, where a test publishes another version, or lets an address be in trouble."""

import shutil
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import pytest
from conftest import SUBPATH
from form_helpers import SCAN_PAGE
from site_server import serving
from site_watch import Watch


@dataclass
class Published:
    folder: Path
    address: str
    trouble: dict[str, int | threading.Event] = field(default_factory=dict)

    @property
    def scan(self) -> str:
        return self.address + SCAN_PAGE

    def change(self, path: str, old: str, new: str) -> None:
        """Publishes another version of a file."""
        file = self.folder / path
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def published(site: Path, tmp_path: Path, watch: Watch) -> Iterator[Published]:
    """The site on a server of its own, where new versions can be put."""
    folder = tmp_path / "published"
    shutil.copytree(site, folder)
    trouble: dict[str, int | threading.Event] = {}
    with serving(folder, SUBPATH, trouble) as address:
        watch.allow_site(address)
        yield Published(folder, address, trouble)

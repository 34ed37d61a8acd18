"""`scandossier serve` on a copy of a site, for tests that edit while it runs."""

import http.client
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import site_build

INTERNAL = "/.scandossier/"


@dataclass
class Preview:
    """A running preview. `root` holds `content` and `theme`, to be edited."""

    root: Path
    address: str
    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def theme(self) -> Path:
        return self.root / "theme"

    @property
    def host(self) -> str:
        return self.address.removeprefix("http://").rstrip("/")

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self.host, timeout=60)

    def get(self, path: str, **headers: str) -> http.client.HTTPResponse:
        """One request; the body is read: `.status`, `.headers`, `.body`."""
        connection = self.connect()
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        response.body = response.read()
        connection.close()
        return response

    def memory(self) -> float:
        """Resident memory in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


@contextmanager
def previewing(
    binary: Path, root: Path, *options: object, content: Path = site_build.CONTENT, theme: Path = site_build.THEME
) -> Iterator[Preview]:
    """A preview of a copy of `content` below `root`, on a port that is free. It has to stop cleanly when told to."""
    shutil.copytree(content, root / "content")
    shutil.copytree(theme, root / "theme")
    command = [binary, "serve", "--port", "0", "--content", "content", "--theme", "theme", *options]
    process = subprocess.Popen(
        [str(word) for word in command], cwd=root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    )
    preview = Preview(root, "", process)
    try:
        for line in process.stdout:
            preview.lines.append(line)
            if found := re.search(r"http://[\d.]+:\d+/", line):
                preview.address = found[0]
                break
        assert preview.address, f"the preview did not start: {preview.lines}"
        # What it says must be read, or it will wait.
        reader = threading.Thread(target=lambda: preview.lines.extend(process.stdout), daemon=True)
        reader.start()
        yield preview
        assert process.poll() is None, f"the preview ended by itself: {preview.lines[-20:]}"
        process.terminate()
        assert process.wait(timeout=20) == 0
        reader.join(timeout=20)
        assert preview.lines[-1] == "Gestopt.\n"
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()

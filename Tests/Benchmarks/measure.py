"""Runs a command and says what it cost."""

import os
import pathlib
import shutil
import subprocess
import sys
import time
from dataclasses import asdict, dataclass


@dataclass
class Cost:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MiB, the largest resident set
    written: int  # files created, replaced or touched

    def as_dict(self) -> dict:
        return asdict(self)


@dataclass
class Tool:
    name: str
    command: list[str]
    output: pathlib.Path
    expected_html: int
    # A page to add a sentence to.
    page: pathlib.Path | None = None

    def html_files(self) -> int:
        return sum(1 for _ in self.output.rglob("*.html"))

    def check(self) -> None:
        """One build from nothing; ends the run when it does not make the pages it should."""
        shutil.rmtree(self.output, ignore_errors=True)
        done = subprocess.run(self.command, capture_output=True, text=True)
        found = self.html_files()
        if done.returncode != 0 or found != self.expected_html:
            sys.exit(
                f"{self.name}: exit code {done.returncode}, {found} pages where {self.expected_html} are expected\n"
                + (done.stderr or done.stdout)[-2000:]
            )
        # A complaint about the content would be work that the other tool does not do.
        if any(word in done.stdout + done.stderr for word in ("WARN", "ERROR", "let op:", "fout:")):
            sys.exit(f"{self.name} complains about the corpus:\n{(done.stderr or done.stdout)[-2000:]}")

    def clean_build(self) -> Cost:
        shutil.rmtree(self.output, ignore_errors=True)
        return self.build()

    def build_after_a_sentence(self) -> Cost:
        text = self.page.read_text()
        self.page.write_text(f"{text}\nNog een zin, na {len(text)} tekens.\n")
        return self.build()

    def build(self) -> Cost:
        before = stamps(self.output)
        started = time.perf_counter()
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{self.name} ended with exit code {process.returncode}")
        after = stamps(self.output)
        # Linux counts ru_maxrss in kB.
        memory = usage.ru_maxrss / (1024 if sys.platform.startswith("linux") else 1024 * 1024)
        written = sum(1 for path, stamp in after.items() if before.get(path) != stamp)
        return Cost(wall, usage.ru_utime + usage.ru_stime, memory, written)


def stamps(root: pathlib.Path) -> dict[str, tuple[int, int]]:
    """Inode and modification time of every file the site consists of; the tool's own records are left out."""
    found = {}
    for folder, names, files in os.walk(root):
        names[:] = [name for name in names if not name.startswith(".")]
        for file in files:
            info = os.stat(os.path.join(folder, file))
            found[os.path.join(folder, file)] = (info.st_ino, info.st_mtime_ns)
    return found


def memory_floor() -> float:
    """MiB that any child is charged for: at exec it inherits the peak of this process."""
    process = subprocess.Popen(["true"])
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return usage.ru_maxrss / (1024 if sys.platform.startswith("linux") else 1024 * 1024)

"""From saving a file to the browser showing it: our preview and Hugo's server, in turn, in one real browser."""

import pathlib
import re
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass, field
from statistics import median

from report import HUGO, OURS, Goal, spread

# Tells the moment of the frame in which a mark is on the page, on the clock of this machine.
LISTENER = """(() => {
    let told = '';
    const look = () => {
        const found = document.body?.textContent.match(/Merk\\d+x/)?.[0];
        if (!found || found === told) return;
        told = found;
        requestAnimationFrame(() => requestAnimationFrame(() => window.shown(found, performance.timeOrigin + performance.now())));
    };
    document.addEventListener('DOMContentLoaded', () => {
        look();
        new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    });
})();"""

WAIT = 30  # seconds


@dataclass
class Server:
    """A server that watches a folder."""

    name: str
    command: list[str]
    address: str
    content: pathlib.Path
    layout: pathlib.Path
    process: subprocess.Popen | None = None
    times: dict[str, list[float]] = field(default_factory=dict)

    def start(self) -> None:
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        host, port = re.search(r"//([\d.]+):(\d+)", self.address).groups()
        for _ in range(600):
            try:
                socket.create_connection((host, int(port)), timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit(f"{self.name} does not listen")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait()

    def memory(self) -> float:
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ours(binary: pathlib.Path, content: pathlib.Path, theme: pathlib.Path) -> Server:
    port = free_port()
    command = [binary, "serve", "--port", port, "--content", content, "--theme", theme]
    return Server(OURS, [str(word) for word in command], f"http://127.0.0.1:{port}/", content, theme / "templates/article.mustache")


def hugo(program: pathlib.Path, site: pathlib.Path, place: pathlib.Path) -> Server:
    port = free_port()
    # Its policy would keep out its own connection to the browser.
    base = site / "layouts" / "baseof.html"
    base.write_text(re.sub(r"<meta http-equiv.*\n", "", base.read_text()))
    command = [program, "server", "--source", site, "--bind", "127.0.0.1", "--port", port, "--noBuildLock", "--cacheDir", place]
    return Server(HUGO, [str(word) for word in command], f"http://127.0.0.1:{port}/", site / "content", site / "layouts/page.html")


class Watcher:
    """One browser, a tab for each server."""

    def __init__(self, browser) -> None:
        self.context = browser.new_context()
        self.seen: dict[str, float] = {}
        self.context.expose_function("shown", lambda mark, moment: self.seen.setdefault(mark, moment))
        self.context.add_init_script(LISTENER)
        self.tabs: dict[str, object] = {}

    def open(self, server: Server, path: str) -> None:
        page = self.tabs.get(server.name) or self.context.new_page()
        self.tabs[server.name] = page
        page.goto(server.address + path)
        # Its connection to the server has to stand.
        page.wait_for_timeout(300)

    def edit(self, server: Server, file: pathlib.Path, mark: str, text: str) -> float:
        """Milliseconds from the save to the frame with the mark in it."""
        page = self.tabs[server.name]
        page.bring_to_front()
        saved = time.time() * 1000
        file.write_text(text)
        limit = time.monotonic() + WAIT
        while mark not in self.seen:
            if time.monotonic() > limit:
                raise SystemExit(f"{server.name}: {mark} in {file} was not shown within {WAIT} s")
            page.wait_for_timeout(2)
        return self.seen[mark] - saved


def measure(servers: list[Server], paths: list[str], rounds: int, layouts: int, browser) -> None:
    """A B A B: a page, and then the layout of all pages. The first edit of each kind does not count."""
    watcher = Watcher(browser)
    number = 0
    for server in servers:
        server.start()
    try:
        for turn in range(-1, rounds):
            path = paths[turn % len(paths)]
            for server in servers:
                number += 1
                watcher.open(server, path)
                file = server.content / path.replace(".html", ".md")
                good = file.read_text()
                spent = watcher.edit(server, file, f"Merk{number}x", good + f"\nMerk{number}x\n")
                watcher.tabs[server.name].wait_for_timeout(250)
                file.write_text(good)
                watcher.tabs[server.name].wait_for_timeout(250)
                if turn >= 0:
                    server.times.setdefault("page", []).append(spent)
        for turn in range(-1, layouts):
            for server in servers:
                number += 1
                good = server.layout.read_text()
                text = good.replace("<h1", f"<p>Merk{number}x</p><h1", 1)
                assert text != good, server.layout
                spent = watcher.edit(server, server.layout, f"Merk{number}x", text)
                server.layout.write_text(good)
                watcher.tabs[server.name].wait_for_timeout(1500)
                if turn >= 0:
                    server.times.setdefault("layout", []).append(spent)
        for server in servers:
            server.times["memory"] = [server.memory()]
    finally:
        for server in servers:
            server.stop()
        watcher.context.close()


def table(name: str, servers: list[Server]) -> str:
    lines = [f"{name}: from save to shown, ms, median (min–max)"]
    for kind in ("page", "layout"):
        cells = [f"{server.name} {spread(server.times[kind], 0)}" for server in servers if kind in server.times]
        line = f"  {kind:<8}" + "   ".join(f"{cell:<32}" for cell in cells)
        if len(servers) == 2:
            line += f"ratio {spread([a / b for a, b in zip(servers[0].times[kind], servers[1].times[kind])], 2)}"
        lines.append(line.rstrip())
    lines.append("  memory  " + "   ".join(f"{server.name} {server.times['memory'][0]:.0f} MiB" for server in servers))
    return "\n".join(lines)


def goals(demonstration: Server, large: list[Server], full_build: float) -> list[Goal]:
    own = large[0].times
    found = [
        Goal("save to shown, a page of the demonstration, ms (median)", 150, [median(demonstration.times["page"])]),
        Goal("save to shown, one page of 10,000, ms (median)", 300, [median(own["page"])]),
        Goal("save to shown, the layout of 10,000 pages, ms, against a full build", full_build, [median(own["layout"])]),
    ]
    for kind in ("page", "layout"):
        pairs = [a / b for a, b in zip(own[kind], large[1].times[kind])]
        found.append(Goal(f"{kind} of 10,000, against Hugo's server (median of pairs)", 1, [median(pairs)]))
    return found


def measure_all(binary: pathlib.Path, program: pathlib.Path, place: pathlib.Path, corpus, root: pathlib.Path, rounds: int) -> list[Goal]:
    """- corpus: writes the corpus of 10,000 pages in a folder and gives our content and Hugo's site."""
    from playwright.sync_api import sync_playwright

    shutil.copytree(root / "content", place / "demonstration")
    shutil.copytree(root / "themes" / "standaard", place / "demonstration-theme")
    shutil.copytree(root / "themes" / "standaard", place / "large-theme")
    content, site = corpus(place / "large")
    started = time.perf_counter()
    command = [binary, "build", "--content", content, "--theme", place / "large-theme", "--output", place / "built"]
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)
    full_build = (time.perf_counter() - started) * 1000
    shutil.rmtree(place / "built")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        small = ours(binary, place / "demonstration", place / "demonstration-theme")
        small.layout = place / "demonstration-theme/templates/page.mustache"
        measure([small], ["over.html", "privacy.html", "toegankelijkheid.html"], rounds, 2, browser)
        print(table("demonstration", [small]), flush=True)
        large = [ours(binary, content, place / "large-theme"), hugo(program, site, place / "cache")]
        paths = [f"deel-{section:03}/pagina-{page:03}.html" for section, page in [(3, 7), (50, 20), (120, 3), (199, 40)]]
        measure(large, paths, rounds, max(3, rounds // 3), browser)
        print(table("10,000 pages", large), flush=True)
        print(f"  a full build of the same: {full_build:.0f} ms")
        browser.close()
    return goals(small, large, full_build)

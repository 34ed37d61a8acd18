"""From saving a file to the browser showing it: our preview and Hugo's server, in turn, in one real browser."""

import pathlib
import re
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass, field
from statistics import median

import chromium
from report import HUGO, OURS, Goal, spread

# Tells the moment of the frame in which a mark is on the page, on the clock of this machine.
LISTENER = """(() => {
    let told = '';
    const look = () => {
        const found = document.body?.textContent.match(/Merk\\d+x/)?.[0];
        if (!found || found === told) return;
        told = found;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.shown(found, performance.timeOrigin + performance.now());
        requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
})();"""

# Seconds. A save that comes while Hugo is still at work on the one before is sometimes never shown; such a save is counted,
# and done again.
WAIT = 10
REST = 1.5


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
    lost: int = 0

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
    return Server(OURS, [str(word) for word in command], f"http://127.0.0.1:{port}/", content, theme / "templates/page.mustache")


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
        self.connected: set[str] = set()
        self.count = 0
        self.context.expose_function("shown", lambda mark, moment: self.seen.setdefault(mark, moment))
        self.context.add_init_script(LISTENER)
        self.tabs: dict[str, object] = {}

    def open(self, server: Server, path: str) -> None:
        if server.name not in self.tabs:
            page = self.tabs[server.name] = self.context.new_page()
            page.on("websocket", lambda socket: socket.on("framereceived", lambda _: self.connected.add(server.name)))
        self.connected.discard(server.name)
        self.tabs[server.name].goto(server.address + path)
        self.wait(server, lambda: server.name in self.connected, "no connection to the browser")

    def wait(self, server: Server, is_true, trouble: str) -> None:
        limit = time.monotonic() + WAIT
        while not is_true():
            if time.monotonic() > limit:
                raise TimeoutError(f"{server.name}: {trouble} within {WAIT} s")
            self.tabs[server.name].wait_for_timeout(2)

    def edit(self, server: Server, file: pathlib.Path, good: str, changed: str) -> float:
        """Milliseconds from saving a file to the frame that shows it. The file is then again what it was."""
        for _ in range(5):
            spent = self.save(server, file, changed)
            self.tabs[server.name].wait_for_timeout(REST * 1000)
            file.write_text(good)
            self.tabs[server.name].wait_for_timeout(REST * 1000)
            if spent is not None:
                return spent
            server.lost += 1
        raise SystemExit(f"{server.name}: changes of {file} were not shown within {WAIT} s")

    def save(self, server: Server, file: pathlib.Path, text: str) -> float | None:
        page = self.tabs[server.name]
        page.bring_to_front()
        self.count += 1
        mark = f"Merk{self.count}x"
        saved = time.time() * 1000
        file.write_text(text.replace("MARK", mark))
        try:
            self.wait(server, lambda: mark in self.seen, f"{mark} in {file} was not shown")
        except TimeoutError:
            return None
        return self.seen[mark] - saved


def measure(servers: list[Server], paths: list[str], rounds: int, layouts: int, browser) -> None:
    """A B A B: a page, and then the layout of all pages. The first edit of each kind does not count."""
    watcher = Watcher(browser)
    for server in servers:
        server.start()
    try:
        for turn in range(-1, rounds):
            path = paths[turn % len(paths)]
            for server in servers:
                watcher.open(server, path)
                file = server.content / path.replace(".html", ".md")
                good = file.read_text()
                spent = watcher.edit(server, file, good, good + "\nMARK\n")
                if turn >= 0:
                    server.times.setdefault("page", []).append(spent)
        for turn in range(-1, layouts):
            for server in servers:
                good = server.layout.read_text()
                changed = good.replace("<article", "<p>MARK</p><article", 1)
                assert changed != good, server.layout
                spent = watcher.edit(server, server.layout, good, changed)
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
    lines += [f"  {server.name}: {server.lost} saves were never shown" for server in servers if server.lost]
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
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    full_build = (time.perf_counter() - started) * 1000
    shutil.rmtree(place / "built")
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        small = ours(binary, place / "demonstration", place / "demonstration-theme")
        measure([small], ["over.html", "privacy.html", "toegankelijkheid.html"], rounds, 2, browser)
        print(table("demonstration", [small]), flush=True)
        large = [ours(binary, content, place / "large-theme"), hugo(program, site, place / "cache")]
        paths = [f"deel-{section:03}/pagina-{page:03}.html" for section, page in [(3, 7), (50, 20), (120, 3), (199, 40)]]
        measure(large, paths, rounds, max(3, rounds // 3), browser)
        print(table("10,000 pages", large), flush=True)
        print(f"  a full build of the same: {full_build:.0f} ms")
        browser.close()
    return goals(small, large, full_build)

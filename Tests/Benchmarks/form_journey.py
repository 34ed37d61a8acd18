"""The journey in figures: opening the scan on a slow phone, the way to the first answer, and the presses of an evening."""

import contextlib
import functools
import gzip
import http.server
import pathlib
import statistics
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

SIZES = [(1280, 720), (820, 1180), (390, 844)]
SLOWER = 4
VISITS = 9
TURNS = 24
# As Lighthouse takes a slow 4G: 150 ms there and back, 1.6 Mbit down, 0.75 Mbit up.
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
OBSERVE = """() => {
    window.lcp = window.cls = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.lcp = entry.startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.cls += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });
}"""
# From the time stamp of the event to the frame after it.
PRESSES = """() => {
    window.times = [];
    document.addEventListener('keydown', ({ timeStamp }) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.times.push(performance.now() - timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(null));
    }, true);
}"""
IN_VIEW = """selector => {
    const box = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility()).getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
}"""
BEGIN = '.start-first [data-keep="new"]'


class Packed(http.server.SimpleHTTPRequestHandler):
    """As hosts do: text goes packed."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        if not path.is_file():
            return self.send_error(404)
        body = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # A page that is closed waits for nothing.
            self.wfile.write(body)


def measure(browser, site: pathlib.Path, say) -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Packed, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/scans/po.html"
    for size in SIZES:
        opening(browser, address, size, say)
        first_answer(browser, address, size, say)
    for size in SIZES[:1] + [(1920, 1080)]:
        evening(browser, address, size, say)
    server.shutdown()


def new_page(browser, size: tuple[int, int]):
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, locale="nl-NL")
    page = context.new_page()
    return page, context.new_cdp_session(page)


def opening(browser, address: str, size: tuple[int, int], say) -> None:
    paints, shifts = [], []
    for _ in range(VISITS):
        page, session = new_page(browser, size)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_4G)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(address, wait_until="load")
        page.evaluate(OBSERVE)
        page.wait_for_timeout(500)
        paints.append(page.evaluate("window.lcp") / 1000)
        shifts.append(page.evaluate("window.cls"))
        page.context.close()
    name = "x".join(map(str, size))
    paint, shift = statistics.median(paints), max(shifts)
    say(f"largest paint at {name}, 4x slower, slow 4G ({VISITS} visits)", f"{paint:.2f} s", "1.8 s", paint <= 1.8)
    say(f"layout shift at {name}, the worst", f"{shift:.4f}", "0.01", shift <= 0.01)


def first_answer(browser, address: str, size: tuple[int, int], say) -> None:
    page, _ = new_page(browser, size)
    page.goto(address)
    page.locator("#scan-form.has-script").wait_for()
    presses, seen = 0, page.evaluate(IN_VIEW, BEGIN)
    page.locator(BEGIN).click()
    presses += 1
    page.locator("#kaart").wait_for()
    seen = seen and page.evaluate(IN_VIEW, ".stage")
    page.locator(".stage:visible").first.click()
    presses += 1
    answered = page.locator("[data-current]:checked").count() == 1
    name = "x".join(map(str, size))
    say(f"presses to a first answer in view at {name}", str(presses if answered else None), "2", answered and seen)
    page.context.close()
    page, _ = new_page(browser, size)
    page.goto(address)
    page.locator("#scan-form.has-script").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # To the content.
    tabs = 1
    while tabs < 30 and not page.evaluate("selector => document.activeElement.matches(selector)", BEGIN):
        page.keyboard.press("Tab")
        tabs += 1
    say(f"presses of Tab to the beginning at {name}", str(tabs), "8", tabs <= 8)
    page.context.close()


def evening(browser, address: str, size: tuple[int, int], say) -> None:
    from film import colleagues
    from form_helpers import scan_data, wait_for_later

    page, session = new_page(browser, size)
    page.goto(address + "#team")
    wait_for_later(page, "team")
    with tempfile.TemporaryDirectory() as folder:
        colleagues(scan_data(page), pathlib.Path(folder))
        page.locator("[data-team-files]").set_input_files(sorted(pathlib.Path(folder).glob("*.json")))
        page.locator("[data-team-people] li").nth(4).wait_for()
    page.locator("[data-team-begin]").click()
    page.locator("[data-talk-desk]").wait_for()
    page.wait_for_timeout(800)
    page.evaluate(PRESSES)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    times: dict[str, list[float]] = {"choosing a stage by its digit": [], "paging to the next aspect": []}
    for turn in range(TURNS):
        for name, key in zip(times, (str(1 + turn % 4), "ArrowRight")):
            page.evaluate("window.times.length = 0")
            page.keyboard.press(key)
            page.wait_for_function("() => window.times.length > 0")
            times[name].append(page.evaluate("window.times[0]"))
            page.wait_for_timeout(700)  # What is kept is kept half a second later.
    for name, each in times.items():
        median, high = statistics.median(each), sorted(each)[int(len(each) * 0.95)]
        say(f"{name}, {size[0]}x{size[1]}, 4x slower ({TURNS} times)", f"{median:.0f} ms, p95 {high:.0f} ms", "50 ms", high <= 50)
    page.context.close()

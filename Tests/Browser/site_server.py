"""A web server as a site gets it from an ordinary host: under a subpath, with `404.html` for what is not there."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Iterator
from urllib.parse import unquote, urlsplit

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}

# The server's own page; without the icon that browsers would ask for.
TROUBLE = b'<!doctype html><html lang="en"><title>Trouble</title><link rel="icon" href="data:,"><p>trouble</p></html>'


@contextmanager
def serving(site: Path, prefix: str, trouble: dict[str, int | threading.Event] | None = None) -> Iterator[str]:
    """Serves a built site below `prefix` (`/deep/sub/folder/`) and yields its address, with a closing slash.

    - trouble: by path below the site, the status it is answered with, or what has to happen before it is answered.
    """
    root = site.resolve()
    trouble = {} if trouble is None else trouble

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # A browser may keep a connection open for as long as it likes; a thread may not wait for it for ever.
        timeout = 30

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            if not path.startswith(prefix):
                return self._send(404, b"outside the site", "text/plain")
            problem = trouble.get(path.removeprefix(prefix))
            if isinstance(problem, int):
                return self._send(problem, TROUBLE, TYPES[".html"])
            if problem is not None:
                problem.wait(60)
            file = (root / path.removeprefix(prefix)).resolve()
            if not file.is_relative_to(root):
                return self._send(404, b"outside the site", "text/plain")
            if file.is_dir():
                if not path.endswith("/"):
                    return self._redirect(path + "/")
                file = file / "index.html"
            if file.is_file():
                return self._send(200, file.read_bytes(), TYPES.get(file.suffix, "application/octet-stream"))
            self._send(404, (root / "404.html").read_bytes(), TYPES[".html"])

        do_HEAD = do_GET

        def _redirect(self, location: str) -> None:
            self.send_response(301)
            self.send_header("Location", location)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _send(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # a browser that hangs up halfway

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

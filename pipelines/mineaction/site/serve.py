"""The site on loopback, for the one page that needs a server: SQL in the browser.

Lives here: a server of files. Does not live here: anything that other machines may reach.
"""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

_ADDRESS: Final = "127.0.0.1"
# Whatever a query asks of the engine, no request may leave; a worker has its own policy, and it is
# this header's.
_POLICY: Final = (
    "default-src 'self' blob:; script-src 'self' blob: 'wasm-unsafe-eval'; connect-src 'self';"
    " frame-ancestors 'none'"
)


class _Handler(SimpleHTTPRequestHandler):
    """Files of the site, never taken from an old copy, silent."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".wasm": "application/wasm",
        ".duckdb": "application/octet-stream",
    }

    def end_headers(self) -> None:
        """Add what each answer says."""
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def send_head(self) -> object:  # type: ignore[override]
        """Refuse other names of this machine: a page elsewhere could use one to read the site."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host not in (_ADDRESS, "localhost"):
            self.send_error(421, "This site is served as 127.0.0.1 only")
            return None
        return super().send_head()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of the folder; port 0 takes any free one. Raises OSError if the port is taken."""
    return ThreadingHTTPServer((_ADDRESS, port), partial(_Handler, directory=str(folder)))

"""Chromium for tests: where it is, how it is started, and what a page did.

Lives here: starting and watching. Does not live here: any test. Without Chromium or Playwright the
tests that use it are skipped, and say what to install.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
# Nothing but this machine can be reached, so that a request that should not be is seen to fail.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def driver_or_skip() -> Any:
    """Playwright, when it and a browser are there; skips the test otherwise."""
    driver = pytest.importorskip(
        "playwright.sync_api", reason="Playwright is missing: make test installs it"
    )
    if CHROMIUM is None:
        pytest.skip("Chromium is missing: apt-get install chromium")
    return driver


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser with a fresh profile; skips the test when there is none."""
    driver = driver_or_skip()
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@dataclass
class Watched:
    """A page, what it asked for, and what went wrong on it."""

    page: Any
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def foreign(self, *own: str) -> list[str]:
        """Requests that go elsewhere than to addresses that begin with one of `own`."""
        return [url for url in self.requests if not url.startswith((*own, "blob:", "data:"))]


def watched(browser: Any, **context: Any) -> Watched:
    """A new page of a new context that is being watched."""
    found = Watched(browser.new_context(**context).new_page())
    found.page.set_default_timeout(30_000)
    found.page.on("request", lambda request: found.requests.append(request.url))
    found.page.on("pageerror", lambda error: found.errors.append(str(error)))
    found.page.on(
        "console",
        lambda told: found.errors.append(told.text) if told.type in ("error", "warning") else None,
    )
    return found

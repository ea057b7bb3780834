"""One project, one site and one browser for all tests of the site."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support import sites
from tests.support.browser import Watched, chromium, driver_or_skip, watched

from mineaction.site.serve import server


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built only when there is a browser to look at it."""
    driver_or_skip()
    return sites.build(tmp_path_factory.mktemp("browser"))


@pytest.fixture(scope="session")
def browser(project: Path) -> Iterator[Any]:  # noqa: ARG001
    """Started after the project was built: Dagster and Playwright each want the thread's loop."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def site(project: Path) -> Path:
    return project / "warehouse" / "site"


@pytest.fixture
def opened(browser: Any, site: Path) -> Iterator[Watched]:
    """A page on the site as files; at the end nothing went wrong, and nothing was asked for."""
    found = watched(browser, viewport={"width": 1280, "height": 900})
    yield found
    assert found.errors == []
    assert found.foreign(f"file://{site}", f"file://{site.resolve()}") == []
    found.page.context.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site as `mineaction site --serve` serves it."""
    with server(site, 0) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}/"
        serving.shutdown()

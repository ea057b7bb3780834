"""Dagster's UI in a browser: what it shows, and that its runs build the warehouse.

Needs Chromium and the extra `proof`; where one is missing the tests are skipped.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.support.projects import copy_project, hashes

PATIENCE = 180  # seconds: five processes start, and a run waits for its turn
_RUNS = "{ runsOrError { ... on Runs { results { runId status tags { key value } } } } }"


@dataclass(frozen=True)
class Ui:
    """A running UI and the project that it works on."""

    address: str
    root: Path

    def ask(self, query: str) -> Any:
        """The answer to a GraphQL query."""
        request = urllib.request.Request(
            f"{self.address}/graphql",
            json.dumps({"query": query}).encode(),
            {"content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)["data"]

    def runs(self, tag: str) -> dict[str, str]:
        """Runs that carry a tag: id to status."""
        results = self.ask(_RUNS)["runsOrError"]["results"]
        return {r["runId"]: r["status"] for r in results if tag in {t["key"] for t in r["tags"]}}

    def wait_for_run(self, tag: str, number: int) -> None:
        """Until so many runs with the tag have succeeded."""
        wait_until(
            lambda: list(self.runs(tag).values()).count("SUCCESS") >= number,
            lambda: f"runs with {tag}: {self.runs(tag)}",
        )


def wait_until(done: Callable[[], bool], state: Callable[[], str]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, state()
        time.sleep(0.3)


def answers(ui: Ui) -> bool:
    try:
        return bool(ui.ask("{ assetNodes { id } }")["assetNodes"])
    except (urllib.error.URLError, ConnectionError, TimeoutError, KeyError):
        return False


@pytest.fixture(scope="module")
def ui(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ui]:  # noqa: ARG001
    """`mineaction ui` on a copy of the seeds, in a group of processes of its own."""
    root = copy_project(tmp_path_factory.mktemp("ui"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (root / "ui.log").open("w")
    process = subprocess.Popen(
        [sys.executable, "-m", "mineaction.cli", "ui", "--port", str(port)],
        cwd=root,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    ui = Ui(f"http://127.0.0.1:{port}", root)
    try:
        wait_until(lambda: answers(ui), lambda: (root / "ui.log").read_text()[-2000:])
        yield ui
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
        log.close()


@pytest.fixture(scope="module")
def page(browser: Any, ui: Ui) -> Iterator[Any]:
    """The asset graph; without a browser the UI is never started."""
    page = browser.new_page(viewport={"width": 1700, "height": 1000})
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(f"{ui.address}/asset-groups/")
    yield page
    page.close()


def test_runs_of_the_sensor_and_of_the_browser_build_the_same_warehouse(ui: Ui, page: Any) -> None:
    ui.wait_for_run("dagster/sensor_name", 1)
    by_sensor = hashes(ui.root)
    page.locator("button", has_text="Materialize all").first.click()
    ui.wait_for_run("dagster/from_ui", 1)
    assert hashes(ui.root) == by_sensor
    for group in ("raw", "extracted", "tables", "topics", "consistency", "published"):
        page.locator("svg").get_by_text(group, exact=True).first.wait_for()


def test_the_job_is_launched_by_clicking(ui: Ui, page: Any) -> None:
    before = len(ui.runs("dagster/from_ui"))
    page.goto(f"{ui.address}/locations/mineaction/jobs/refresh")
    page.locator("button", has_text="Materialize all").first.click()
    ui.wait_for_run("dagster/from_ui", before + 1)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("figures?view=overview", "One row per number that a document states about a measure"),
        ("casualties?view=overview", "killed_figure_id"),
        ("findings?view=checks", "w13_percent_of_base"),
        ("warehouse?view=checks", "nothing_lost"),
        ("extractions?view=overview", "What was read from each document"),
        ("figures?view=overview", "warehouse/site/dictionary.html#main-figures"),
        ("exports?view=overview", "rows by table"),
        ("site?view=overview", "largest page"),
    ],
    ids=[
        "description",
        "columns",
        "world rules",
        "audit",
        "extraction",
        "page of the dictionary",
        "exports",
        "site",
    ],
)
def test_a_page_shows(ui: Ui, page: Any, path: str, text: str) -> None:
    page.goto(f"{ui.address}/assets/{path}")
    page.get_by_text(text).first.wait_for()


def test_a_file_that_arrives_is_in_the_warehouse_by_itself(ui: Ui) -> None:
    before = hashes(ui.root)
    text = "Two civilians were killed and 3 injured by a landmine in Bogo on 4 May 2024."
    (ui.root / "seeds" / "new.txt").write_text(text, encoding="utf-8")
    ui.wait_for_run("dagster/sensor_name", 2)
    assert hashes(ui.root)["main.figures"] != before["main.figures"]


def test_a_check_tells_the_finding_in_words(ui: Ui, page: Any) -> None:
    ui.wait_for_run("dagster/sensor_name", 1)
    page.goto(f"{ui.address}/assets/findings?view=checks")
    page.get_by_text("w13_percent_of_base").first.click()
    page.get_by_text("the text says 14.2 per cent").first.wait_for()

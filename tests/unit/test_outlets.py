"""The outlet of a document, by the rows of the lexicon and by the cells of its lines."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import mineaction.lexicon
from mineaction.extraction import extract
from mineaction.extraction.issuers.outlets import outlet_line, outlet_of
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.text.tokens import tokenize, view

ROWS = tomllib.loads(
    (Path(mineaction.lexicon.__file__).parent / "outlets.toml").read_text(encoding="utf-8")
)["outlet"]


def outlet(text: str) -> str | None:
    return outlet_of(view(text), tokenize(view(text)))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["example"]))
def test_a_row_gives_its_name_and_nothing_for_its_counterexample(row: dict[str, Any]) -> None:
    pattern = re.compile(row["pattern"], re.MULTILINE)
    found = pattern.search(view(row["example"]))
    assert found
    assert found["name"] == row["name"]
    assert not pattern.search(view(row.get("counter", "")))


def test_an_outlet_is_read_behind_the_stamp_of_a_crawl() -> None:
    assert outlet(" date 2031-05-03 NARVA, May 3. /DNA/. Nine were hurt.") == "DNA"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Nine hurt.\n\nWe went home. - Hapa-DNA", "Hapa-DNA", id="two at the foot"),
        pytest.param(
            "Nine hurt\n\nBy Hills News  -  May 6, 2031\n\nIt rained.", "Hills News",
            id="by an outlet, not its name",
        ),
        pytest.param(
            "NARVA (Hills Post): Nine were hurt.", "Hills Post", id="a dateline with a colon",
        ),
        pytest.param("Nine were hurt. - VNA/VNS", "VNA/VNS", id="two behind a stroke"),
        pytest.param(
            "Nine hurt\nBY: Ann Poe, The Hills Star (Narvia)\n\nNARVA: Nine were hurt.",
            "The Hills Star", id="a state behind the outlet of a byline",
        ),
    ],
)
def test_feet_and_bylines_of_agencies(text: str, expected: str) -> None:
    assert outlet(text) == expected


def test_what_shows_no_outlet_has_none() -> None:
    assert outlet(" date 2031-03-14 By Ann Poe\n\nMines were found.") is None
    assert outlet("It rained.\n\nRead also\n- Gas prices fall\n- Two hurt in Old Ford") is None
    assert outlet("Twelve were hurt yesterday near the river, and the road is closed now.") is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("Hills Weekend, 28 August 2032\n", "Hills Weekend", id="a name and a date"),
        pytest.param(
            "Ground Atlas, country profile 4, May 2031\n", "Ground Atlas", id="a paper between",
        ),
        pytest.param("Indicator | 2030 | 2031\n", None, id="the head of a table"),
        pytest.param(
            "THE HILLS REEL              Friday, 9 May 2031\n",
            "THE HILLS REEL", id="a gap and a day",
        ),
        pytest.param(
            "13 August 2031, 18:20 | Society | Rivers.az\n",
            "Rivers.az", id="a section between date and name",
        ),
        pytest.param(
            "Kabul - Delta News - Monday 3/11/2031\n", "Delta News", id="place, name, date",
        ),
        pytest.param(
            "Kabul, 19 May, Delta Lines. The Prosecutor's Office said that two men were hurt when a"
            " lorry hit a mine near the river.\n", "Delta Lines", id="a dateline in prose",
        ),
        pytest.param("Baghdad - DNA\n", "DNA", id="an agency behind a place"),
        pytest.param("Baghdad, May 4, DNA\n", "DNA", id="an agency behind place and day"),
        pytest.param("Delta News / Kharkiv region\n", "Delta News", id="a region's page"),
        pytest.param(
            "The wall\n\nBy Ann Poe, Upper Stories\n", "Upper Stories", id="behind a byline",
        ),
        pytest.param("By Ann Poe, Geneva\n", None, id="a place behind a byline"),
        pytest.param("By Ann Poe, Executive Director, 3 May 2031\n", None, id="an office"),
        pytest.param("Press release | 4 May 2031\n", None, id="a kind of paper"),
        pytest.param("Mines kill four | 4 May 2031\n", None, id="a headline"),
        pytest.param("Kabul, Afghanistan, 4 May 2031\n", None, id="places and a date"),
        pytest.param("Lipovo, 4 May 2031\n", None, id="one word may be a place"),
        pytest.param("Delta Lines\n\nNine mines were found.\n", None, id="a name alone"),
        pytest.param("Kabul, May 9, 2031, DNA -- Nine mines were found.", "DNA", id="two dashes"),
        pytest.param("Nine found\n\nAKIpress - Nine mines were found.", "AKIpress", id="known"),
        pytest.param(
            "Lipovo, 9 May, Delta Wire. Nine mines were found.", "Delta Wire", id="a town unknown",
        ),
        pytest.param("Amu TV News Agency\n\nNine hurt", "Amu TV News Agency", id="a tail"),
        pytest.param("3.5.2031 09:15\nInterfax-Ukraine\n", "Interfax-Ukraine", id="a hyphen"),
        pytest.param("By Mizzima, 9 May 2031\n", "Mizzima", id="a known one behind By"),
        pytest.param(
            "Nine hurt\n\nThe Associated Press\n\nNARVA - Nine", "The Associated Press",
            id="a known one alone in its line",
        ),
        pytest.param("(Reuters) - Nine were hurt", "Reuters", id="a known one in brackets"),
        pytest.param("Lipovo, May 9 (AFP) Nine were hurt", "AFP", id="brackets and no dash"),
        pytest.param("Lipovo [Narvia], May 9 (ANI): Nine", "ANI", id="brackets and a colon"),
        pytest.param("Nine told the agency (AFP) of it", None, id="brackets in a sentence"),
        pytest.param("Nine were hurt.\n\nXinhua", "Xinhua", id="a known one at the foot"),
        pytest.param(
            "Nine were hurt.\nSource: Khaama Press", "Khaama Press", id="a source at the foot",
        ),
        pytest.param(
            "Nine were hurt.\nSource: Hills Centre", None, id="a body that is a source",
        ),
    ],
)  # fmt: skip
def test_the_outlet_of_a_head_is_the_name_beside_its_date(head: str, expected: str | None) -> None:
    assert outlet_line(view(head), tokenize(view(head))) == expected


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Feature by Ann Poe | Some Weekly | March 30, 2031", id="behind the writer"),
        pytest.param("By Ann Poe | Some Weekly | 30 March 2031", id="behind a byline"),
        pytest.param("Some Weekly | 30 March 2031", id="before its day"),
    ],
)
def test_an_outlet_between_bars_is_named_alone(line: str) -> None:
    assert outlet(f"A quiet field\n{line}\n\nThe deminers came back.") == "Some Weekly"


def test_an_agency_behind_the_last_stop_is_the_outlet_and_breaks_nothing() -> None:
    text = "Lipovo, Oct 7 (DNA) A landmine hurt nine men, police said. (DNA) KLM KLM"
    assert analyse(text, Context()).outlet == "DNA"
    assert [f.speaker for f in extract(text).figures] == ["police"]


def test_who_reports_a_story_of_another_is_its_outlet_only_if_nothing_else_shows() -> None:
    story = "Mines killed nine, the office said, Hills Wire reported."
    assert outlet(story) == "Hills Wire"
    assert outlet(f"{story}\n\nSource Xinhua\n21.02.2031") == "Xinhua"

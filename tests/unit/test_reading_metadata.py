"""Kind, title and language of texts that nobody registered."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import mineaction.reading
from mineaction.reading.language import detect
from mineaction.reading.metadata import infer_kind, infer_title
from mineaction.text.tokens import view

CUES = tomllib.loads(
    (Path(mineaction.reading.__file__).parent / "cues.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", CUES["kind"], ids=lambda row: f"{row['kind']}: {row['example']}")
def test_kind_row_matches_its_example_and_not_its_counterexample(row: dict[str, Any]) -> None:
    pattern = re.compile(row["pattern"], re.MULTILINE)
    assert pattern.search(view(row["example"]))
    assert not pattern.search(view(row["counter"]))


def test_what_shows_nothing_is_unknown() -> None:
    text = "Twelve were hurt yesterday near the river, and the road is closed now."
    assert infer_kind(text) == "unknown"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Twelve mines found\n\nThe team worked.", "Twelve mines found"),
        ("\ufeffTwelve mines found\r\n\r\nThe team worked.", "Twelve mines found"),
        ("Some Courier, 3 May 2022\n\nTwelve mines found\n\nText.", "Twelve mines found"),
        ("The team worked all day and went home.\nThen it rained.", "a file"),
        ("BAKU, May 3 (Some Wire) - The team\nworked.", "a file"),
        ("One line only", "a file"),
        ("Skip to main content\nWatch live\n\nTwelve mines found in Upper Narva\n\nText.",
         "Twelve mines found in Upper Narva"),
        (("World | Sport | Food | Art\n33.1 C\nSunday, 3 May 2022\nTwelve mines found in a field"
         "\n\nText."), "Twelve mines found in a field"),
        ("USD\n391.74\nweather in\nLipovo\n\nMines found in two fields\n\nText.",
         "Mines found in two fields"),
        (" date 2022-05-03 Mine Kills Two: Police\nAnn Poe 4 minutes ago Tue 3rd May 2022\nText.",
         "Mine Kills Two: Police"),
        (("Related topics\n-\nHarvest begins late - May 1, 2022\n-\nTwelve mines found in a field"
         "\n\nText."), "Twelve mines found in a field"),
        ("Goto main content\nDeminers in Lipovo (AFP/File)\n\nMines found in two fields\n\nText.",
         "Mines found in two fields"),
        ("NARVIA\n\nThe team worked all day in the hills and found 12 mines.\n\nText.", "NARVIA"),
    ],
    ids=[
        "a headline",
        "a headline behind a byte order mark",
        "a headline under a source line",
        "a sentence is no headline",
        "a dateline is no headline",
        "a single line is no headline",
        "a headline below what a page offers",
        "a headline below sections, weather and the day",
        "a headline below rates and weather",
        "a headline behind the stamp of a crawl",
        "a headline below a list of other stories",
        "a headline below a caption",
        "one word above the text",
    ],
)
def test_title(text: str, title: str) -> None:
    assert infer_title(text, "a file.txt") == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The team found mines in the valley and it was reported by the police.", "en"),
        ("District | AP | AT\nAghdam | 58 | 12\nFuzuli | 41 | 19", "en"),
        ("В долине нашли 12 мин, и никто не пострадал, как сообщили на месте.", "ru"),
        ("Dörd nəfər və bir uşaq yaralanıb, bu barədə də məlumat verilib və bir də dəqiqləşib.",
         "az"),
        ("Las minas fueron halladas en el valle por los equipos de la policía y del ejército.",
         "es"),
        ("地雷 12 地雷", "und"),
    ],
    ids=["English", "a table", "Russian", "Azerbaijani", "Spanish", "a script nobody profiled"],
)  # fmt: skip
def test_language(text: str, language: str) -> None:
    assert detect(text) == language

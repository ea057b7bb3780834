"""Numbers that a text quotes only to reject them: they are denied, and keep their source."""

from __future__ import annotations

import pytest

from mineaction.extraction.extract import extract
from mineaction.extraction.model import Context

OUTLET = "Valley Wire"


def told(text: str) -> dict[str, tuple[str, str | None]]:
    """Quoted number -> (modality, speaker)."""
    found = extract(text, Context(publisher=OUTLET)).figures
    return {text[f.number_start : f.number_end]: (f.modality, f.speaker) for f in found}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param(
            "The colonel denied a report on social media that mines had killed 17 farmers.",
            "social media", id="where a report appeared",
        ),
        pytest.param(
            "The army rejected claims on some websites that mines killed 17 people.",
            "some websites", id="nobody known",
        ),
        pytest.param(
            "The ministry rejected a claim by the rebels that 17 soldiers had died on mines.",
            "rebels", id="who claimed it",
        ),
        pytest.param(
            "The governor dismissed the union's claim that mines had hurt 17 deminers.",
            "union", id="whose claim it is",
        ),
        pytest.param(
            "A spokesman for the army refuted rumours spread on Telegram that 17 mines had been"
            " laid near the school.",
            "Telegram", id="rumours on a platform",
        ),
        pytest.param(
            "The minister denied what circulated on social media about the presence of 17 mines in"
            " the school.",
            "social media", id="what circulated",
        ),
        pytest.param(
            "The police denied media reports of 17 killed by a mine.", "media", id="media reports",
        ),
        pytest.param(
            "The police denied reports that a mine had killed 17 children.",
            "police", id="no source: only who denies it is told",
        ),
    ],
)  # fmt: skip
def test_a_rejected_number_is_denied_and_keeps_its_source(text: str, source: str) -> None:
    assert told(text) == {"17": ("negated", source)}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param(
            "The colonel denied a report that mines had been laid, but confirmed that mines had"
            " killed 17 farmers.",
            "colonel", id="what is confirmed after a denial",
        ),
        pytest.param(
            "The army denied the teams access, and mines killed 17 people.",
            OUTLET, id="access denied",
        ),
        pytest.param(
            "The court dismissed the case in which mines had killed 17 people.",
            OUTLET, id="a case dismissed",
        ),
    ],
)  # fmt: skip
def test_what_is_not_rejected_stays_asserted(text: str, source: str) -> None:
    assert told(text) == {"17": ("asserted", source)}


def test_a_denial_ends_with_its_sentence() -> None:
    text = (
        "The colonel said mines had hurt nine people. He denied a report on social media that"
        " mines had killed 17 farmers. Since then 21 mines were found, he added."
    )
    assert told(text) == {
        "nine": ("asserted", "colonel"),
        "17": ("negated", "social media"),
        "21": ("asserted", "colonel"),
    }

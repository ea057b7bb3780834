"""Rule W13: a percentage is what its part makes of its base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest
from tests.support.claim_tables import Case, assert_case, figure, run_cases


def casualties(value: int = 64, **given: Any) -> dict[str, Any]:
    return figure("base", "casualties", value, **given)


def children(value: int = 27, **given: Any) -> dict[str, Any]:
    return figure("part", "casualties", value, age="child", **{"part_of": "base", **given})


def share(value: str | int, printed: str, **given: Any) -> dict[str, Any]:
    return figure("share", "casualties", value, unit="P1", age="child", printed=printed, **given)


def cleared(value: str, **given: Any) -> dict[str, Any]:
    links = {"numerator": "ha", "denominator": "km2"}
    low, high = Decimal(value) - Decimal("0.05"), Decimal(value) + Decimal("0.05")
    return figure(
        "share", "area_cleared", value, unit="P1", printed=f"{value} per cent", qualifier="about",
        low=low, high=high, **{**links, **given},
    )  # fmt: skip


AREAS = (
    figure("ha", "area_cleared", "165871.5", unit="HAR", printed="165,871.5"),
    figure("km2", "area_contaminated", 11258, unit="KMK", low="11257.5", high="11258.5",
           qualifier="about", order=10),
)  # fmt: skip
TERRITORY = figure("all", "area_total", 86600, unit="KMK", order=11)

CASES = {
    "a share rounded to the whole per cent": Case(
        [casualties(), children(), share(42, "42%")], ["pass"]
    ),
    "a share rounded the wrong way": Case([casualties(), children(), share(43, "43%")], ["fail"]),
    "a share of another base": Case(
        [casualties(), children(), share(52, "52%")],
        ["fail"],
        finding="doc-1: 27 of 64 is 42.188 per cent, the text says 52%",
        holds_if="with a base of 52, or with 33 of 64",
    ),
    "links are followed to another sentence": Case(
        [
            casualties(statement_id="s0"),
            children(statement_id="s0", part_of=None),
            share(52, "52%", numerator="part", denominator="base"),
        ],
        ["fail"],
    ),
    "a fraction in words is rough": Case([casualties(), children(31), share(50, "half")], ["pass"]),
    "a fraction in words is not that rough": Case(
        [casualties(), children(27), share(50, "half")],
        ["fail"],
        finding="doc-1: 27 of 64 is 42.188 per cent, the text says 50 per cent",
    ),
    "hectares of square kilometres": Case(
        [*AREAS, cleared("14.2")],
        ["fail"],
        finding="doc-1: 165,871.5 ha of 11,258 km2 is 14.734 per cent, the text says 14.2 per cent",
        holds_if="with a base of 11,640.1 to 11,722.4 km2, or with a part of 159,293.6 to "
        "160,433.6 ha",
    ),
    "hectares of square kilometres that fit": Case([*AREAS, cleared("14.7")], ["pass"]),
    "another reading of the base fails too": Case(
        [*AREAS, TERRITORY, cleared("14.2")],
        ["fail"],
        finding="doc-1: 165,871.5 ha of 11,258 km2 is 14.734 per cent, the text says 14.2 per cent"
        "; of 86,600 km2 it is 1.915",
    ),
    "another reading of the base holds": Case(
        [*AREAS, TERRITORY, cleared("1.9")], ["pass"], note="holds of 86,600 km2"
    ),
    "an area with a lower bound only is no other reading": Case(
        [
            *AREAS,
            figure(
                "more", "area_total", 5000, unit="KMK", high=None, qualifier="more_than", order=12
            ),
            cleared("14.2"),
        ],
        ["fail"],
    ),
    "a figure of the document would fit as the base": Case(
        [
            casualties(),
            children(),
            share(52, "52%"),
            figure("later", "casualties", 52, statement_id="s9", order=999),
        ],
        ["fail"],
        holds_if="with a base of 52, or with 33 of 64; 52 casualties would fit as the base",
    ),
    "the base has a lower bound only": Case(
        [
            casualties(5757, high=None, qualifier="at_least"),
            children(1498),
            share(37, "37%"),
        ],
        ["not_evaluable"],
        note="only a lower bound of the base is stated; 1,498 of it are at most 26.02 per cent, "
        "37% needs another base",
    ),
    "a base in the same statement, not linked, confirms": Case(
        [casualties(), children(27, part_of=None), share(42, "42%")], ["pass"]
    ),
    "a base in the same statement, not linked, does not refute": Case(
        [casualties(), children(27, part_of=None), share(52, "52%")],
        ["not_evaluable"],
        note="of 64 it would be 42.188 per cent; the text does not say of which base it is",
    ),
    "a share alone": Case(
        [share(37, "37%")],
        ["not_evaluable"],
        note="the text gives no part and base that can be told apart",
    ),
    "two figures could be the part": Case(
        [casualties(), children(), figure("other", "casualties", 9, age="child"), share(52, "52%")],
        ["not_evaluable"],
    ),
    "the number of another group is not the part": Case(
        [
            casualties(),
            figure("women", "casualties", 9, age="adult", sex="F", part_of="base"),
            share(52, "52%"),
        ],
        ["not_evaluable"],
    ),
    "about half of a round number": Case(
        [
            casualties(1500, low=1450, high=1550, qualifier="about"),
            children(700, low=650, high=750, qualifier="about"),
            share(50, "50 per cent", low=45, high=55, qualifier="about"),
        ],
        ["pass"],
    ),
    "part and base the other way round": Case(
        [
            figure("now", "casualties", 338, period_start="2025-01", period_end="2025-06"),
            figure("before", "casualties", 718, period_start="2024", period_end="2024"),
            figure(
                "share",
                "casualties",
                47,
                unit="P1",
                printed="47 per cent",
                numerator="before",
                denominator="now",
            ),
        ],
        ["pass"],
        note="holds of 718",
    ),
    "a share of the target": Case(
        [
            figure("all", "risk_education", 163400),
            figure("some", "risk_education", 78900, age="child", part_of="all"),
            figure("target", "risk_education", 400000, modality="planned"),
            figure(
                "share",
                "risk_education",
                41,
                unit="P1",
                printed="41 per cent",
                age="child",
                numerator="some",
                denominator="all",
            ),
        ],
        ["pass"],
        note="holds of 400,000",
    ),
    "a share that fits no target either": Case(
        [
            figure("all", "risk_education", 163400),
            figure("some", "risk_education", 78900, age="child", part_of="all"),
            figure("target", "risk_education", 400000, modality="planned"),
            figure(
                "share",
                "risk_education",
                44,
                unit="P1",
                printed="44 per cent",
                age="child",
                numerator="some",
                denominator="all",
            ),
        ],
        ["fail"],
    ),
    "numbers of two years are no part and base": Case(
        [
            figure("old", "funding", 68, unit="USD", period_start="2023", period_end="2023"),
            figure("new", "funding", 53, unit="USD", period_start="2024", period_end="2024"),
            figure(
                "share",
                "funding",
                33,
                unit="P1",
                printed="33 per cent",
                numerator="old",
                denominator="new",
            ),
        ],
        ["not_evaluable"],
    ),
    "numbers without shares": Case([casualties(), children()], []),
}


@pytest.fixture(scope="module")
def checks() -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """What the rule gave for every case."""
    return run_cases(CASES, "W13")


@pytest.mark.parametrize("name", CASES)
def test_a_percentage_is_its_part_of_its_base(
    name: str, checks: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    assert_case(CASES[name], checks[name])

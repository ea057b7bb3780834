"""Bases of shares: a percentage is of the amount that its own words name, not of what is near."""

from __future__ import annotations

import pytest
from tests.support.reading import by_number, case, read

CASES = [
    case(
        "of a target",
        "Mine risk education reached 9,400 people, or 47 per cent of the target of 20,000.",
        {"47 per cent": ("9,400", "20,000")},
    ),
    case(
        "of a target with parts told between",
        "Mine risk lessons reached 9,400 people, including 3,100 girls, or 47 per cent of the "
        "annual target of 20,000.",
        {"47 per cent": ("9,400", "20,000")},
    ),
    case(
        "of the number of another year in brackets",
        "Mines caused 330 casualties in the first half of 2024. The figure represents 44 per cent "
        "of the total number of casualties reported in 2023 (750).",
        {"44 per cent": ("330", "750")},
    ),
    case(
        "which is a share of another number",
        "Mines caused 50 casualties in May, which is 20 per cent of the 250 casualties of 2023.",
        {"20 per cent": ("50", "250")},
    ),
    case(
        "a count and its base in brackets",
        "Civilians were 71% of the landmine casualties (50 of 70).",
        {"71%": ("50", "70")},
    ),
    case(
        "funded, of what is required, so much received",
        "The plan is 25 per cent funded: of the $8 million required for demining, $2 million has "
        "been received.",
        {"25 per cent": ("2 million", "8 million")},
    ),
    case(
        "an appeal for a sum is funded to a share",
        "The mine action appeal for $90 million is 35 per cent funded.",
        {"35 per cent": (None, "90 million")},
    ),
    case(
        "a share of the land stays with its bracket",
        "Deminers cleared 12.5 per cent of this area (90,400 hectares).",
        {"12.5 per cent": ("90,400", None)},
    ),
]
FATES = [
    case(
        "of the dead and of the injured after their sum",
        "Since 2020 landmines have killed 69 people and injured 327, 396 victims altogether. Of "
        "the dead 53 were civilians, of the injured 130.",
        {"53": "69", "130": "327"},
    ),
    case(
        "of the dead after the injured",
        "A mine hit a bus. Eleven people died and 19 were injured. Seven of the dead were women.",
        {"Seven": "Eleven"},
    ),
    case(
        "of the wounded after the dead",
        "A landmine wounded 14 soldiers and killed 6. Three of the wounded were women.",
        {"Three": "14"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_count_and_base_of_a_share(
    text: str, expected: dict[str, tuple[str | None, str | None]]
) -> None:
    found = by_number(read(text).figures)
    names: dict[str | None, str] = {f.figure_id: number for number, f in found.items()}
    assert {
        n: (names.get(f.numerator), names.get(f.denominator))
        for n, f in found.items()
        if f.unit == "P1"
    } == expected


@pytest.mark.parametrize(("text", "expected"), FATES)
def test_a_part_of_the_dead_is_of_the_dead(text: str, expected: dict[str, str]) -> None:
    found = by_number(read(text).figures)
    names = {f.figure_id: number for number, f in found.items()}
    assert {n: names[f.part_of] for n, f in found.items() if f.part_of} == expected

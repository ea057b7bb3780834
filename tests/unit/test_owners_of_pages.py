"""Whose page it is, where no outlet and no voice of its own says so: credits, paths, feet."""

from __future__ import annotations

import pytest
from tests.support import speaking as support

STORY = (
    "Herders of Upper Orla have their well back. Their goats drink again before the sun is up."
    " Since 2029, 17 people have been hurt by landmines there. Teams of the HALO Trust came in May."
)
OFFICE = "Landmines have hurt 17 citizens since the truce of 2029."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"Home / Stories\n\nA field is safe\n\nA lane in a field. Photo: HALO Trust\n\n{STORY}",
            "HALO Trust", id="the credit of a picture",
        ),
        pytest.param(
            f"A field is safe\n\nA lane near Orla | \u00a9 A. Roe / HALO Trust\n\n{STORY}",
            "HALO Trust", id="a copyright of photographer and body",
        ),
        pytest.param(
            f"HALO Trust \u00bb News \u00bb Orla\n\nA field is safe\n\n{STORY}",
            "HALO Trust", id="the first of the path above a page",
        ),
        pytest.param(
            f"A field is safe\n\n{STORY}\n\nSign up for our letter. HALO is a registered charity.",
            "HALO Trust", id="what a foot says of itself",
        ),
        pytest.param(
            f"Statement of the day\n\n{OFFICE}\n\n"
            "Print | All news\nMinistry of Rivers, Sh. Roe str. 50, Orla",
            "Ministry of Rivers", id="the house of a ministry",
        ),
        pytest.param(
            "A field is safe\n\nA lane in a field. Photo: HALO Trust\n\nThe well of Upper Orla is"
            " back. Since 2029, 17 people have been hurt by landmines there.",
            None, id="a picture of somebody whom the text does not name",
        ),
        pytest.param(
            "A field is safe\n\nPhoto: HALO Trust. Photo: Mines Advisory Group\n\n"
            f"{STORY} The Mines Advisory Group taught.",
            None, id="pictures of two bodies",
        ),
    ],
)
def test_the_owner_of_a_page_speaks(text: str, expected: str | None) -> None:
    assert support.speaker(text, None, "17") == expected


def test_a_paper_speaks_for_itself_whatever_pictures_it_prints() -> None:
    text = f"A field is safe\n\nA lane in a field. Photo: HALO Trust\n\n{STORY}"
    assert support.speaker(text, "The Courier", "17") == "The Courier"

"""Times inside a verb, beside a state or a plan, and what goes on from the sentence before."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "The minister said that 40 firms now employ 3,100 deminers and that her office has "
            "this year spent 300 million dollars on the clearance of 9,000 hectares of mined "
            "land.",
            "2030-10-18",
            {"3,100": "~@2030-10-18", "300 million": "2030~2030-10-18@2030-10-18",
             "9,000": "2030~2030-10-18@2030-10-18"},
            id="a time between auxiliary and participle",
        ),
        pytest.param(
            "There are 17 teams at work, and they have since May destroyed 812 mines.",
            "2030-10-18",
            {"812": "2030-05~2030-10-18@2030-10-18"},
            id="since May between them",
        ),
        pytest.param(
            "It has 212 deminers and had in 2029 cleared 14 sq km of minefields.",
            "2030-10-18",
            {"14": "2029~2029@2029-12-31", "212": "~@2030-10-18"},
            id="had in 2029 cleared",
        ),
        pytest.param(
            "The centre, which employs 90 deminers, has so far this year registered 37 mine "
            "accidents.",
            "2030-10-18",
            {"37": "2030~2030-10-18@2030-10-18"},
            id="so far this year",
        ),
        pytest.param(
            "Of 1,150 square kilometres recorded as mined in 2011, 1,090 sq km had been "
            "released, the director said.",
            "2030-10-18",
            {"1,150": "~@2011", "1,090": "~@2030-10-18"},
            id="of what was recorded in 2011, so much had been released",
        ),
        pytest.param(
            "Of the 400 minefields and 62 sq km of mined land registered in 2004, 51 sq km "
            "have been cleared.",
            "2030-10-18",
            {"51": "~@2030-10-18"},
            id="of what was registered, so much has been cleared",
        ),
        pytest.param(
            "Of the 90 people hurt by mines in 2029, 12 died.",
            "2030-10-18",
            {"90": "2029~2029@2029-12-31", "12": "2029~2029@2029-12-31"},
            id="the dead of those hurt in a year",
        ),
        pytest.param(
            "By March 31, 2030, sappers had cleared 120,400 hectares since November 2026 "
            "and 140,200 devices had been neutralized, 31,000 of them anti-tank mines.",
            "2030-04-04",
            {"120,400": "2026-11~2030-03-31@2030-03-31",
             "140,200": "2026-11~2030-03-31@2030-03-31",
             "31,000": "2026-11~2030-03-31@2030-03-31"},
            id="by a day, since a month, and what was done besides",
        ),
        pytest.param(
            "As of 1 June 2030, sappers had destroyed 9,000 mines since the campaign began in "
            "2027 and cleared 88 ha.",
            "2030-06-04",
            {"9,000": "2027~2030-06-01@2030-06-01", "88": "2027~2030-06-01@2030-06-01"},
            id="as of a day, since a campaign began",
        ),
        pytest.param(
            "The target for 2030 was to clear 40 ha of minefields. By 30 September, 33 ha "
            "were cleared.",
            "2030-10-06",
            {"33": "2030~2030-09-30@2030-09-30"},
            id="the target of a year and what was done by a day",
        ),
        pytest.param(
            "We plan to destroy 9,000 mines in 2030; by the end of June 4,100 had been "
            "destroyed.",
            "2030-07-06",
            {"4,100": "2030-01~2030-06@2030-06-30"},
            id="the plan of a year and what was done by the end of a month",
        ),
        pytest.param(
            "On 18 August the sappers destroyed 97 shells. 38.5 ha of gardens "
            "surveyed.",
            "2030-08-19",
            {"38.5": "2030-08-18~2030-08-18@2030-08-18"},
            id="work of the day",
        ),
        pytest.param(
            "On 3 May a mine killed 2 farmers in Tolm. Sappers plan to clear 40 ha of "
            "minefields there.",
            "2030-05-04",
            {"40": "~@2030-05-04"},
            id="what is planned is not of the day",
        ),
        pytest.param(
            "Landmine Monitor counted 612 casualties in 2028. The agency writes that 1.7 "
            "million people have had to flee the war.",
            "2030-04-09",
            {"1.7 million": "~@2030-04-09"},
            id="driven out by now, not in the year before",
        ),
        pytest.param(
            "In 2028 mines killed 61 people in Venn. The Red Cross says that 900 people have "
            "been injured by mines.",
            "2030-04-09",
            {"900": "~@2030-04-09"},
            id="injured by now",
        ),
        pytest.param(
            "In June the centre told of 9.6 square kilometres still to be cleared of mines. "
            "It now speaks of some 21.",
            "2030-11-14",
            {"9.6": "~@2030-06"},
            id="it now speaks of",
        ),
        pytest.param(
            "In March the ministry said that 90 sq km were mined. It now puts the mined area "
            "at 70 sq km.",
            "2030-11-14",
            {"90": "~@2030-03", "70": "~@2030-11-14"},
            id="it now puts",
        ),
        pytest.param(
            "THE FACTS\n\n* Since 11 May 2029, landmines have caused 388 casualties: "
            "141 people were killed and 247 injured.\n* Nearly two thirds of the accidents "
            "happened in orchards.\n* 40% of the victims were children.\n* 2.6 million people "
            "live near mines.",
            "2030-02-26",
            {"two thirds": "2029-05-11~2030-02-26@2030-02-26",
             "40%": "2029-05-11~2030-02-26@2030-02-26", "2.6 million": "~@2030-02-26"},
            id="shares of the accidents, in the next item",
        ),
        pytest.param(
            "In 2030 mines hurt 31 people; the year before it had been 44.",
            "2031-02-02",
            {"31": "2030~2030@2030-12-31", "44": "2029~2029@2029-12-31"},
            id="the year before it had been",
        ),
        pytest.param(
            "In 2030 mines hurt 31 people. The year before it had been 44.",
            "2031-02-02",
            {"44": "2029~2029@2029-12-31"},
            id="in a sentence of its own",
        ),
        pytest.param(
            "Five of the 2029 casualties were deminers.",
            "2031-02-02",
            {"Five": "2029~2029@2029-12-31"},
            id="of the casualties of a year",
        ),
        pytest.param(
            "Two of last year's victims and nine of the 2028 victims of mines were children.",
            "2031-02-02",
            {"Two": "2030~2030@2030-12-31", "nine": "2028~2028@2028-12-31"},
            id="last year's victims",
        ),
    ],
)  # fmt: skip
def test_times_beside(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text + TAIL, published)
    assert {number: found.get(number) for number in expected} == expected

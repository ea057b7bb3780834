"""Places from outside the clause: headings, tables, lists, the sentence before, the headline."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of, scopes_of

TABLE = """Mine action in 2024

Province | Casualties | Mines found
Quang Binh | 12 | 300
Hue | 4 | 120
Total | 16 | 420
"""

CASES = [
    (
        "the years after a truce are not of the village told of last",
        "Two people were hurt by a mine in Fuzuli. After the end of the war 438 have been hurt.",
        {"Two": ("Fuzuli",), "438": ()},
    ),
    (
        "officials who say where the blast was",
        "Two people were hurt by a mine. Officials said the blast occurred in Fuzuli district.",
        {"Two": ("Fuzuli",)},
    ),
    (
        "a blast without a number says where",
        "In Fuzuli district a car was blown up by a mine. Four people were killed.",
        {"Four": ("Fuzuli",)},
    ),
    (
        "a victim without a number says where",
        "A shepherd was killed by a mine in Fuzuli district. Two others were wounded.",
        {"Two": ("Fuzuli",)},
    ),
    (
        "a total of years is not of the place of a victim",
        "A shepherd was killed by a mine in Fuzuli district. Since 2020 mines have killed 300.",
        {"300": ()},
    ),
    ("a row label gives the places of its cells", TABLE, {"12": ("Quang Binh",), "120": ("Hue",)}),
    ("a row of sums has no place", TABLE, {"16": (), "420": ()}),
    (
        "the second of two labels is the place, with or without the first",
        (
            "Mine action in 2024\n\nProvince | District | Mines found\nNorthern | Jaffna | 300\n"
            " | Mannar | 120\nSubtotal | | 420\nNarva | none | 7"
        ),
        {"300": ("Jaffna",), "120": ("Mannar",), "420": ()},
    ),
    (
        "a place that opens the paragraph heads it",
        (
            "Mines in Angola\n\nMoxico. Teams destroyed 340 mines in 2024. Four "
            "people were injured by mines."
        ),
        {"340": ("Moxico",), "Four": ("Moxico",)},
    ),
    (
        "a heading ends with its paragraph",
        (
            "Mines in Angola\n\nMoxico. Teams destroyed 340 mines in 2024.\n\nThe "
            "agency found 90 mines by itself."
        ),
        {"340": ("Moxico",), "90": ()},
    ),
    (
        "a place in the clause is stronger than the heading",
        "Mines in Angola\n\nMoxico. Teams destroyed 340 mines in 2024 in Luena alone.",
        {"340": ("Luena",)},
    ),
    (
        "a line that is only a place heads the lines after it",
        (
            "Mines in Ukraine\n\nKherson region\n\nSappers destroyed 34 "
            "mines.\n\nMykolaiv region\n\nSappers destroyed 12 mines."
        ),
        {"34": ("Kherson",), "12": ("Mykolaiv",)},
    ),
    (
        "a list item has the place that it opens with",
        "Mines found in June:\n- Ağdam: 33 mines\n- Füzuli: 12 mines",
        {"33": ("Ağdam",), "12": ("Füzuli",)},
    ),
    (
        "a line of places holds for the whole list",
        (
            "Weekly results\n\n- 33 anti-tank mines found\n- 12 shells "
            "destroyed\n\U0001f4cd Ağdam, Füzuli, Xocavənd\n"
        ),
        {"33": ("Ağdam", "Füzuli", "Xocavənd"), "12": ("Ağdam", "Füzuli", "Xocavənd")},
    ),
    (
        "a sentence about the work names the places of the list",
        (
            "Weekly report\n\n1. The groups worked in Ağdam and Füzuli "
            "districts.\n\n2. Found: 33 anti-tank mines."
        ),
        {"33": ("Ağdam", "Füzuli")},
    ),
    (
        "the next sentence speaks of the same operation",
        "Sappers found 33 mines in Ağdam and Füzuli in May. They cleared 120 hectares.",
        {"33": ("Ağdam", "Füzuli"), "120": ("Ağdam", "Füzuli")},
    ),
    (
        "another time is another operation",
        "Sappers found 33 mines in Ağdam in May. In April they found 12 mines.",
        {"12": ()},
    ),
    (
        "a total since a year is not narrowed by the place of the week",
        "Sappers found 33 mines in Ağdam last week. Since 2020 they have found 9,000 mines.",
        {"9,000": ()},
    ),
    (
        "nationwide is not narrowed",
        "Sappers found 33 mines in Ağdam. Nationwide 400 mines were found.",
        {"400": ()},
    ),
    (
        "pupils taught are no part of a clearance",
        "Sappers found 33 mines in Ağdam. Instructors taught 1,418 people about the risk of mines.",
        {"1,418": ()},
    ),
    (
        "an accident without a number gives the place of its victims",
        "A tractor hit a mine near Izium on Friday. Two farmers were killed.",
        {"Two": ("Izium",)},
    ),
    (
        "the next paragraph goes on with the accident",
        "A mine killed two farmers near Izium on Friday.\n\nThree others were injured.",
        {"Three": ("Izium",)},
    ),
    (
        "parts in the next sentence have the place of their whole",
        "A mine hit six civilians in Ağdam district. Two of them were killed.",
        {"Two": ("Ağdam",)},
    ),
    (
        "after a wider total its parts are wide too",
        (
            "A mine killed two people in Füzuli. Since 2020 mines have harmed 300 "
            "people. Killed: 65 people."
        ),
        {"300": (), "65": ()},
    ),
    (
        "the headline has the places of the same figure in the body",
        "Sappers find 437 mines\n\nTeams found 437 mines in Tərtər and Ağdərə in May.",
        {"437": ("Tərtər", "Ağdərə")},
    ),
    (
        "an item with a label of its own has no place of the item before",
        (
            "Mines in Syria\n\n- Opposition areas in Idlib: 3 people killed.\n- Areas of the "
            "regime: 55 people killed."
        ),
        {"3": ("Idlib",), "55": ()},
    ),
    (
        "an item that counts something else gives its place to no other item",
        (
            "South Sudan mine action, May 2024\n\n- 2 teams stood down because of fighting in "
            "Upper Nile.\n- 340 mines were found."
        ),
        {"340": ()},
    ),
    (
        "deminers and machines of the work told just before",
        (
            "In May the agency went on with demining operations in Mannar and Jaffna "
            "districts. 204 deminers and 9 machines were involved.\n\nIn the reporting "
            "month:\n\n- 318 ha were cleared;\n- 76 mines were found."
        ),
        {"204": ("Mannar", "Jaffna"), "318": ("Mannar", "Jaffna"), "76": ("Mannar", "Jaffna")},
    ),
    (
        "a week that is only compared",
        (
            "Work went on in Mannar and Jaffna districts. 418 ha were cleared, "
            "against 371 ha a week earlier."
        ),
        {"418": ("Mannar", "Jaffna"), "371": ()},
    ),
    (
        "the sum of a series of blasts",
        (
            "Two soldiers were hurt by a mine in Surin province, Thailand, on "
            "Monday. The army said that it was the fourth such incident since May. "
            "In all, 16 soldiers have been injured."
        ),
        {"Two": ("Surin",), "16": ()},
    ),
    (
        "but the sum of one blast",
        ("A shell killed two men and hurt three in Orlan, Ukraine. In all, five people were hit."),
        {"five": ("Orlan",)},
    ),
    (
        "the dead of the same period",
        (
            "Since June troops have found 233 mines in Davao Oriental, the "
            "Philippines. In the same period such mines killed 7 farmers."
        ),
        {"7": ("Davao Oriental",)},
    ),
    (
        "the districts of an item behind the label of its governorate",
        (
            "By governorate, Iraq:\n\n* Diyala - 7 anti-personnel and 211 anti-tank "
            "mines, in the districts of Khanaqin and Baladruz;\n* Basra - 7 UXO in "
            "Safwan."
        ),
        {"7": ("Safwan", "Basra"), "211": ("Khanaqin", "Baladruz", "Diyala")},
    ),
    (
        "a dated line with the place of a paragraph",
        (
            "INCIDENTS\n\n3 May, Izium district, Kharkiv region, Ukraine. A car hit a "
            "mine near Sova. The driver was hurt.\n\n5 May, Beryslav district, Kherson "
            "region. Two men were killed by a shell. One died at once."
        ),
        {"Two": ("Beryslav", "Kherson"), "One": ("Beryslav", "Kherson")},
    ),
    (
        "an unknown town in a table by municipality",
        (
            "Victims in Libya\n\nMunicipality | Killed | Injured\nTajura | 21 | 38\n"
            "Qasr Sarvan | 19 | 29\nTotal | 40 | 67\n"
        ),
        {"19": ("Qasr Sarvan",), "40": ()},
    ),
    (
        "a direction in a table by region",
        (
            "Cleared land in Jordan\n\nRegion | Cleared, ha | Mines\nNorth | 31 | "
            "416\nSouth | 27 | 509\nOther Areas | 12 | 88\n"
        ),
        {"31": ("North",), "509": ("South",), "12": ()},
    ),
    (
        "but a team in a table",
        ("Cleared land in Jordan\n\nTeam | Cleared, ha | Mines\nNorth | 31 | 416\n"),
        {"31": ()},
    ),
    (
        "shelling of the sentence before",
        (
            "Artillery opened up again on Kadugli in Sudan. Seven civilians died "
            "when a shell fell on a bakery."
        ),
        {"Seven": ("Kadugli",)},
    ),
    (
        "both fates of the same period",
        (
            "Since June troops have found 233 mines in Davao Oriental, the "
            "Philippines. In the same period such mines killed 7 farmers and hurt "
            "12."
        ),
        {"7": ("Davao Oriental",), "12": ("Davao Oriental",)},
    ),
    (
        "the label of a line keeps the area that its districts do not share",
        (
            "By governorate, Iraq:\n\nAnbar: 867,000 m2 cleared, 94 mines destroyed in "
            "Ramadi district.\n\nBasra: 210,450 m2 cleared; 61 mines destroyed, all in "
            "Safwan district."
        ),
        {
            "867,000": ("Anbar",),
            "94": ("Ramadi", "Anbar"),
            "210,450": ("Basra",),
            "61": ("Safwan", "Basra"),
        },
    ),
    (
        "a war that cost lives, behind one accident",
        (
            "Two brothers were killed in a field in Shire, Ethiopia.\n\nThe war cost "
            "the lives of 90,000 people, the envoy said."
        ),
        {"Two": ("Shire",), "90,000": ()},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_places_from_outside_the_clause(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "number", "rule", "basis"),
    [
        ("Sappers found 33 mines in Ağdam.", "33", "clause", "stated"),
        (TABLE, "12", "table_label", "stated"),
        ("Found: Ağdam 33 mines, Füzuli 12 mines.", "12", "list", "stated"),
        (
            "Sappers found 33 mines in Ağdam. They cleared 12 hectares.",
            "12",
            "carried_over",
            "carried_over",
        ),
        ("Azerbaijan: sappers found 33 mines last week.", "33", "heading_label", "stated"),
        ("Azerbaijani sappers found 33 mines last week.", "33", "document", "inferred"),
        ("Sappers found 33 mines last week.", "33", "none", "inferred"),
    ],
    ids=["clause", "table", "list", "carried over", "heading", "document", "nothing known"],
)
def test_rule_and_basis_are_told(text: str, number: str, rule: str, basis: str) -> None:
    scope = scopes_of(text)[number]
    assert (scope.rule, scope.basis) == (rule, basis)

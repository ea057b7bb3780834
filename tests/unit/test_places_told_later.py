"""Places of an accident that are told once more, below a headline or in a later sentence."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of

HEADLINES = [
    (
        "a headline has the village that the body adds to its district",
        (
            "Three hurt by mine in Fuzuli\n\nThree workers were hurt by a mine on Monday near the "
            "village of Arayatli in Fuzuli district, the police said."
        ),
        {"Three": ("Arayatli", "Fuzuli")},
    ),
    (
        "a headline has the place that the body tells first, if no number of the body is its own",
        (
            "Two salt miners killed by mine in Afar\n\nIn the village of Dodom, in Afar, a mine "
            "went off under a cart on Friday. The driver and his son died."
        ),
        {"Two": ("Dodom", "Afar")},
    ),
    (
        "a headline keeps its place if the body tells of another one",
        (
            "Three hurt by mine in Fuzuli\n\nThree workers were hurt by a mine on Monday near the "
            "village of Orlan in Lachin district, the police said."
        ),
        {"Three": ("Orlan", "Lachin")},
    ),
    (
        "a headline on a year is not of the first accident",
        (
            "Mines hurt 30 in Fuzuli in 2023\n\nIn the village of Arayatli, in Fuzuli, a mine went "
            "off under a cart on Friday. The driver died."
        ),
        {"30": ("Fuzuli",)},
    ),
    (
        "a headline with two places keeps both",
        (
            "Six killed by mines in Idlib and Hama\n\nThree people died on Monday when a mine "
            "went off near Saraqib in Idlib."
        ),
        {"Six": ("Idlib", "Hama")},
    ),
]

RETOLD = [
    (
        "an investigation tells the village",
        (
            "Two people were hurt by a mine in Fuzuli district. The preliminary investigation "
            "established that their tractor ran over it in a field near the village of Orlan."
        ),
        {"Two": ("Orlan", "Fuzuli")},
    ),
    (
        "what was established tells the village",
        (
            "Four herders were killed by a mine in Badakhshan. It was established that they left "
            "the road near the village of Sarkoh. One man was hurt."
        ),
        {"Four": ("Sarkoh", "Badakhshan"), "One": ("Sarkoh", "Badakhshan")},
    ),
    (
        "an investigation of another place is another matter",
        (
            "Two people were hurt by a mine in Fuzuli district. The preliminary inquiry is led "
            "by the prosecutor. Twelve mines were found in Lachin."
        ),
        {"Two": ("Fuzuli",)},
    ),
    (
        "a spokesman who names another town tells nothing once more",
        (
            "Two people were hurt by a mine in Fuzuli district. The spokesman said in Barda that "
            "people should not leave the roads."
        ),
        {"Two": ("Fuzuli",)},
    ),
]

CLAUSES = [
    (
        "a toll since a war before the place of one blast",
        (
            "Two men died. 301 people have been struck by landmines, of whom 56 have died since "
            "the war of 2020. The mine explosion in Fuzuli once again shows the danger."
        ),
        {"301": (), "56": ()},
    ),
    (
        "a day of birth is no time of the accident",
        (
            "Three men were hurt by a mine near Orlan in Fuzuli district. One, born in 1979, "
            "died; two others were wounded."
        ),
        {"One": ("Orlan", "Fuzuli"), "two": ("Orlan", "Fuzuli")},
    ),
    (
        "parts of a town that was hit",
        "Drones hit two districts of Izium overnight, killing three people and wounding 16.",
        {"three": ("Izium",), "16": ("Izium",)},
    ),
    (
        "an attack on what is of a town",
        "A drone attack on the old market of Kadugli killed at least 12 and wounded 30 others.",
        {"12": ("Kadugli",), "30": ("Kadugli",)},
    ),
    (
        "a body of a town was not hit",
        "The council of Kadugli killed a plan of the ministry and counted 12 wounded.",
        {"12": ()},
    ),
    (
        "a village whose name is an ordinary word",
        "Two people were hurt by a mine near the village of Rand in Fuzuli district.",
        {"Two": ("Rand", "Fuzuli")},
    ),
    (
        "a village with a month in its name",
        "A mine went off at the entrance of Nam Mar village in Shan State, hurting 3 people.",
        {"3": ("Nam Mar", "Shan")},
    ),
]

VAGUE = [
    (
        "where the mine went off, said a man behind it",
        (
            "Two children died and three were hurt on Saturday when a landmine exploded in "
            "Hasakah.\n\nThe mine exploded in the town of Shadud in Hasakah, said Omar Khalid."
        ),
        {"Two": ("Shadud", "Hasakah"), "three": ("Shadud", "Hasakah")},
    ),
    (
        "the demining operations of the week, behind a total since the start",
        (
            "Sappers removed 1,210 devices in Yemen last week.\n\nSome 516,900 mines have been "
            "cleared since 2018.\n\nThe demining operations took place in Marib, Aden and Taiz."
        ),
        {"1,210": ("Marib", "Aden", "Taiz"), "516,900": ()},
    ),
    (
        "a car hit a mine on the road to a town, below a vague lead",
        (
            "Three soldiers were killed when a convoy hit a mine in northern Mali on Thursday.\n\n"
            "At noon, on the road to Ansongo, a car of the convoy struck the device."
        ),
        {"Three": ("Ansongo",)},
    ),
    (
        "the incident of a day, and the police of its province",
        (
            "Ten villagers were killed by two mines near the border.\n\nIn Thursday's incident a "
            "tractor ran over a mine near Kuhsan, a town in Herat province, Herat police said."
        ),
        {"Ten": ("Kuhsan", "Herat")},
    ),
    (
        "the injured go on with the story",
        (
            "Four people were killed by a mine near Orlan in Fuzuli district.\n\nThe injured were "
            "brought to a clinic.\n\nThe governor said two others were badly hurt."
        ),
        {"two": ("Orlan", "Fuzuli")},
    ),
    (
        "another blast below a vague lead is its own",
        (
            "Three soldiers were killed by a mine in northern Mali.\n\nIn another incident a car "
            "struck a mine on the road to Ansongo."
        ),
        {"Three": ("northern Mali",)},
    ),
    (
        "a lead with a part of a country, and then where they were",
        (
            "Two herders killed in southern Libya\n\nTwo herders were killed in southern Libya on "
            "Saturday when a mine went off, a doctor said.\n\nThe two were looking for camels near "
            "Orzam in Misrata district, he said. Four others were hurt."
        ),
        {"Two": ("Orzam", "Misrata"), "Four": ("Orzam", "Misrata")},
    ),
    (
        "it happened so far from a town",
        (
            "Nine people were killed in central Mali when a bus struck a mine.\n\nIt happened on "
            "Sunday 15 km from Bankass, a town in the Mopti region."
        ),
        {"Nine": ("Bankass", "Mopti")},
    ),
    (
        "they had left for a village",
        (
            "Seven people died when a lorry hit a mine in western Iraq.\n\nThey had left at dawn "
            "to gather truffles near Nukhayb in Anbar province. One child was among the dead."
        ),
        {"Seven": ("Nukhayb", "Anbar"), "One": ("Nukhayb", "Anbar")},
    ),
    (
        "they were taken to a hospital elsewhere",
        (
            "Seven people were hurt when a lorry hit a mine in western Iraq.\n\nThey were taken "
            "to a clinic in Ramadi."
        ),
        {"Seven": ("western Iraq",)},
    ),
    (
        "a commune of the district and province just told",
        (
            "Three people were hurt in Battambang province's Samlaut district when a mine went "
            "off.\n\nThe chief of police said the blast happened at noon in Tasanh commune.\n\nTwo "
            "more mines were found at the scene."
        ),
        {"Two": ("Tasanh", "Battambang", "Samlaut")},
    ),
]

CASES = HEADLINES + RETOLD + CLAUSES + VAGUE


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_places_told_later(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected

"""Places that go on: the same work, accident or region, told again in other words further down."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of

CASES = [
    (
        "what a team has done since is done where it works",
        "Our teams work around Narva and Sova. Since March they have lifted 40 mines.",
        {"40": ("Narva", "Sova")},
    ),
    (
        "deminers who are counted work somewhere too",
        "Nine deminers work near Narva. In June the team cleared 12 hectares.",
        {"12": ("Narva",)},
    ),
    (
        "a total of a body is not of the place of its team",
        "Our teams work around Narva. Since March the ministry has lifted 40 mines.",
        {"40": ()},
    ),
    (
        "nationwide is wider than the place of a team",
        "Our teams work around Narva. Since March they have lifted 40 mines nationwide.",
        {"40": ()},
    ),
    (
        "what an organisation has done since it began",
        (
            "Teams of the project lifted 640 mines in Marib and Taiz last week.\n\nSince the "
            "project began in mid-2018, 431,000 devices have been removed."
        ),
        {"431,000": ()},
    ),
    (
        "what a project does here goes on",
        (
            "Sappers of the Delta project work around Narva.\n\nThe project has lifted 40 mines "
            "this month."
        ),
        {"40": ("Narva",)},
    ),
    (
        "what our teams do elsewhere is not of the accident",
        (
            "Three people were hurt in Battambang when a mine went off.\n\nThe police said the "
            "blast happened in Tasanh commune. In March our teams destroyed 64 mines."
        ),
        {"64": ()},
    ),
    (
        "the scene of an accident on the next day",
        (
            "Three people were hurt in Battambang when a mine went off.\n\nThe police said the "
            "blast happened in Tasanh commune. On Thursday sappers destroyed 12 shells at the site."
        ),
        {"12": ("Tasanh", "Battambang")},
    ),
    (
        "during this work",
        "Sappers destroyed 300 shells in Kalbajar. Two of them were injured during this work.",
        {"Two": ("Kalbajar",)},
    ),
    (
        "during the war is another time",
        "Sappers destroyed 300 shells in Kalbajar. Two farmers were injured during the war.",
        {"Two": ()},
    ),
    (
        "at the ceremony",
        (
            "Sappers handed over cleared land to the people of Narva village.\n\nSpeaking at the "
            "ceremony, the mayor said that from May to July 14 hectares had been cleared."
        ),
        {"14": ("Narva",)},
    ),
    (
        "a list by operator goes on with the paragraph above it",
        (
            "Last week 40 mines were found in Kalbajar and Lachin.\n\nArea cleared by operator:\n"
            "- the agency: 30 ha\n- the army: 12 ha"
        ),
        {"30": ("Kalbajar", "Lachin"), "12": ("Kalbajar", "Lachin")},
    ),
    (
        "a paragraph about the blast does not end its story",
        (
            "A mine killed 3 boys near Narva.\n\nHe said that the blast happened at noon.\n\n"
            "Four girls were also hurt."
        ),
        {"3": ("Narva",), "Four": ("Narva",)},
    ),
    (
        "a paragraph about another subject ends it",
        "A mine killed 3 boys near Narva.\n\nRain fell all week.\n\nFour girls were also hurt.",
        {"Four": ()},
    ),
    (
        "in the two blasts",
        (
            "Two blasts hit Kalbajar district on Monday. Police gave no names.\n\nNine people "
            "were hurt in the two blasts."
        ),
        {"Nine": ("Kalbajar",)},
    ),
    (
        "where the hurt were taken is not where they were hurt",
        (
            "A mine exploded near Narva. Two women were taken to the hospital in Sova, where one "
            "of them died."
        ),
        {"Two": ("Narva",), "one": ("Narva",)},
    ),
    (
        "where the victims came from is not where they were hurt",
        "A mine hit a bus near Narva. He said the 9 dead were returning from a market in Sova.",
        {"9": ("Narva",)},
    ),
    (
        "taken for something else",
        "Two boys were killed by a mine, taken for a toy, that exploded in Kalbajar.",
        {"Two": ("Kalbajar",)},
    ),
    (
        "the town that a bus left",
        "A bus hit a mine near Narva. The bus had left Sova at dawn. Six women died.",
        {"Six": ("Narva",)},
    ),
    (
        "a body that clears is no accident",
        "Three people died. The National Mine Action Centre worked in Kalbajar.",
        {"Three": ()},
    ),
    (
        "a body in the capital",
        "The Directorate of Mine Action (DMA) in Baghdad says that mines have killed 900 Iraqis.",
        {"900": ()},
    ),
    (
        "the health bureau of a region counts in it",
        "According to the Tigray Bureau of Health, mines killed 41 people last year.",
        {"41": ("Tigray",)},
    ),
    (
        "the paper of a region does not",
        "According to the Tigray Courier, mines killed 41 people last year.",
        {"41": ()},
    ),
    (
        "the region as a subject",
        "People fled their homes in Diffa region. The region was hosting 9,000 displaced persons.",
        {"9,000": ("Diffa",)},
    ),
    (
        "several places as a subject",
        "The army left Narva, Sova and Tarn villages. The three villages had 14 accidents.",
        {"14": ("Narva", "Sova", "Tarn")},
    ),
    (
        "several border villages",
        "The army left Narva, Sova and Tarn villages. Across the three border villages 14 died.",
        {"14": ("Narva", "Sova", "Tarn")},
    ),
    (
        "as many as are counted",
        "The army left Narva, Sova and Tarn villages. The two villages had 14 accidents.",
        {"14": ()},
    ),
    (
        "both regions are not the two villages named last",
        (
            "Diffa and Zinder are mined. A mine went off between Makora and Torona. In both "
            "regions 14 people died."
        ),
        {"14": ("Diffa", "Zinder")},
    ),
    (
        "the only village of the text",
        (
            "Mines killed 5 people in the village of Narva. It was autumn. Nobody came. The trees "
            "were bare. Men sat there. A dog barked. Sappers lifted 67 mines around the village."
        ),
        {"67": ("Narva",)},
    ),
    (
        "in the same region",
        "A mine killed 2 men in Guaviare. In the same region 7 died on 4 May.",
        {"7": ("Guaviare",)},
    ),
    (
        "a story from a city, by its dateline",
        (
            "Peshawar: Two men and a girl were killed while four others were hurt when a mine went "
            "off in a forest of Bajaur district, the police said today."
        ),
        {"Two": ("Bajaur",), "four": ("Bajaur",)},
    ),
    (
        "places before colons are headings",
        (
            "Moxico: Two men were killed by mines last year, the office of the agency said.\n\n"
            "Huambo: Four men were killed by mines last year, the office of the agency said."
        ),
        {"Two": ("Moxico",), "Four": ("Huambo",)},
    ),
    (
        "others who were hurt there",
        "A mine in Kalbajar district killed one man, while two others were wounded.",
        {"one": ("Kalbajar",), "two": ("Kalbajar",)},
    ),
    (
        "the place that follows is of all who were hurt",
        (
            "A mine exploded in Xieng Khouang province, killing 3 men. Five were hurt. The tragedy "
            "happened at a home in Nhot village."
        ),
        {"3": ("Nhot", "Xieng Khouang"), "Five": ("Nhot", "Xieng Khouang")},
    ),
    (
        "a name is given once for an accident",
        (
            "Four men were killed by a mine in Baghlan province. The blast hit a car in Burra "
            "district. Police said the blast in Burra district left four dead."
        ),
        {"Four": ("Burra", "Baghlan")},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_the_place_goes_on(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected

"""Places that stand near a figure and are not its own, and lists and frames that are."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of

CASES = [
    (
        "an evening of the week is no gala evening",
        "A mine hurt 5 people on Monday evening in Narvik district.",
        {"5": ("Narvik",)},
    ),
    (
        "at a charity evening",
        "At a charity evening in Lucerne he said that 12 people had died.",
        {"12": ()},
    ),
    (
        "land of a region, and what was found on it",
        (
            "Since the war began, sappers have inspected 7,200 hectares of the Kharkiv region and "
            "defused more than 93,000 devices. In May 14 ha of Odesa region were surveyed, but 12 "
            "people died."
        ),
        {"7,200": ("Kharkiv",), "93,000": ("Kharkiv",), "14": ("Odesa",), "12": ()},
    ),
    (
        "where a speaker has his office",
        (
            "In Afghanistan some 58 people were hurt, said Peter Lind, who runs the programme in "
            "Kandahar. In May 12 were killed, according to Ann Ross, head of a clinic in Herat."
        ),
        {"58": (), "12": ()},
    ),
    (
        "where the accident was, behind who told of it",
        (
            "Three people were hurt, said the police, in a blast in Kandahar. Four were killed, "
            "said Peter Lind, a doctor, when a mine went off in Herat."
        ),
        {"Three": ("Kandahar",), "Four": ("Herat",)},
    ),
    (
        "the town of the hospital is not that of the blast",
        (
            "Two men were hurt by a mine near Orlan in Fuzuli district. They were flown "
            "to the central hospital in Barda; one is in intensive care."
        ),
        {"one": ("Orlan", "Fuzuli")},
    ),
    (
        "who died at a hospital was hurt before",
        (
            "Five men were killed by a mine near Orlan in Fuzuli district; two others died at the "
            "hospital in Barda."
        ),
        {"two": ("Orlan", "Fuzuli")},
    ),
    (
        "a hospital with a small letter, by the name of its town",
        (
            "Three men were hurt by a mine near Orlan in Fuzuli district. One underwent surgery "
            "at the Barda medical centre."
        ),
        {"One": ("Orlan", "Fuzuli")},
    ),
    (
        "a hospital that counts the injured",
        "A doctor at Barda hospital said that it had received 12 people hurt by mines.",
        {"12": ("Barda",)},
    ),
    (
        "most of it lies there",
        "Mines still cover 60 square kilometres of Angola, most of it in Moxico.",
        {"60": ()},
    ),
    (
        "all of it lies there",
        "Mines still cover 60 square kilometres of land in Moxico.",
        {"60": ("Moxico",)},
    ),
    (
        "what is said of a town is not another place",
        "In Izium, the largest town in Kharkiv region that was freed, shells killed nine people.",
        {"nine": ("Izium",)},
    ),
    (
        "the place right before goes before the one behind",
        "In Izium at least 25 people died, and some crosses stood in the yard near Lyman.",
        {"25": ("Izium",)},
    ),
    (
        "a region behind a distance is around the first place",
        "Seven people were hurt by a mine around Garsila, some 15km from Zalingei, Darfur region.",
        {"Seven": ("Garsila", "Darfur")},
    ),
    (
        "a list goes on with the preposition said again",
        "They found 204 mines in Aghdam, Fuzuli and Lachin districts and in the city of Shusha.",
        {"204": ("Aghdam", "Fuzuli", "Lachin", "Shusha")},
    ),
    (
        "but not with the figure of the next place",
        "Mines hurt 20 people in Aghdam and in the city of Shusha 12 people died.",
        {"20": ("Aghdam",), "12": ("Shusha",)},
    ),
    (
        "a frame that is not the first word",
        "In a separate accident in Diyala, a mine killed two herders near Khanaqin.",
        {"two": ("Khanaqin", "Diyala")},
    ),
    (
        "a place inside a labelled one",
        "Moxico: 6 victims of mines, among them three women near the village of Kanda.",
        {"6": ("Moxico",), "three": ("Kanda",)},
    ),
    (
        "items with a date and a village",
        (
            "Mines in Iraq\n\n- 9 March, Hasna: a mine wounded three children.\n- 17 March: a mine "
            "wounded two men on the road to Basra.\n- 20 March, Sarna: a mine wounded four men."
        ),
        {"three": ("Hasna",), "two": ("Basra",), "four": ("Sarna",)},
    ),
    (
        "land handed over to villages, and what both of them had",
        (
            "The team handed over 213,000 square metres of land to the communities of Chite and "
            "Kuema, in the province of Moxico. In the two villages 311 mines were found."
        ),
        {"213,000": ("Chite", "Kuema", "Moxico"), "311": ("Chite", "Kuema")},
    ),
    (
        "a town inside a district of the same size of name",
        "Nine farmers were killed by a mine at Pulka in Gwoza Local Government Area.",
        {"Nine": ("Pulka", "Gwoza")},
    ),
    (
        "the region is the one that is called so, not the town of another region",
        (
            "Shells fell in Kherson region all night. In the evening blasts were heard in "
            "Mykolaiv. Sappers found 83 mines in the region."
        ),
        {"83": ("Kherson",)},
    ),
    (
        "two regions that are called so: the last one",
        (
            "Shells fell in Kherson region all night. In the evening blasts were heard in "
            "Mykolaiv region. Sappers found 83 mines in the region."
        ),
        {"83": ("Mykolaiv",)},
    ),
    (
        "a side of the country is no place named before",
        "Forty people were hurt by mines in Moxico, 19 in the north and two in the south.",
        {"Forty": ("Moxico",), "19": (), "two": ()},
    ),
    (
        "a side of a place that is named is a place",
        "Forty people were hurt by mines in Moxico, 19 in the north of Lunda Sul.",
        {"Forty": ("Moxico",), "19": ("Lunda Sul",)},
    ),
    (
        "both provinces, each of them named by itself",
        (
            "Sappers found 341 mines in Orlan, Moxico province. In Malanje, 94 mines were found. "
            "There remain 31 hectares of mined land in both provinces."
        ),
        {"341": ("Orlan", "Moxico"), "94": ("Malanje",), "31": ("Moxico", "Malanje")},
    ),
    (
        "so many of the provinces, before any is named",
        "Mines were laid in 9 of the 14 provinces and 83 people were hurt by them.",
        {"83": ()},
    ),
    (
        "both districts of a list, in a province",
        (
            "Sappers found 341 mines in the districts of Orlan and Venn, Moxico province. There "
            "remain 31 hectares of mined land in both districts."
        ),
        {"31": ("Orlan", "Venn")},
    ),
    (
        "the wounded are in a stable condition in a hospital",
        (
            "Three men were killed and two injured by a mine near Orlan in Fuzuli district. "
            "The two wounded are in a stable condition in a hospital in Barda."
        ),
        {"two": ("Orlan", "Fuzuli")},
    ),
    (
        "a village in the country of a province",
        "Six farmers were killed by a mine outside Orlan, a small village in the Malanje hills.",
        {"Six": ("Orlan", "Malanje")},
    ),
    (
        "a border town in a district",
        "Six farmers were killed by a mine near Orlan, a border town in Fuzuli district.",
        {"Six": ("Orlan", "Fuzuli")},
    ),
    (
        "a town hit by shells in a province is a town and no more",
        "Six farmers were killed by a mine in Orlan, a town known for its mines.",
        {"Six": ("Orlan",)},
    ),
    (
        "from a city and from a district",
        "On Friday 14 mines were removed from the city of Luena and from Cazombo municipality.",
        {"14": ("Luena", "Cazombo")},
    ),
    (
        "in one place, and in another so many",
        "Mines hurt 14 people in Moxico and in Malanje 31 more were hurt.",
        {"14": ("Moxico",), "31": ("Malanje",)},
    ),
    (
        "a whole with its parts before the verb",
        "On Friday seven people, including two women and three boys, died of mines in Moxico.",
        {"seven": ("Moxico",), "two": ("Moxico",), "three": ("Moxico",)},
    ),
    (
        "an accident that is told in brackets",
        "Mine incidents: 1 (a shepherd was hurt in the leg in Moxico on 4 March).",
        {"1": ("Moxico",)},
    ),
    (
        "an accident with its place and day in brackets",
        "Demining accidents: 1 (Luena, 14 February; 2 deminers injured).",
        {"1": ("Luena",), "2": ("Luena",)},
    ),
    (
        "the injured in brackets stay apart",
        "In all 12 were injured by mines (five of them in Luena).",
        {"12": ()},
    ),
    (
        "the teams there",
        "Mines hurt 12 people in Moxico in May, and the teams there have destroyed 640 mines.",
        {"640": ("Moxico",)},
    ),
    (
        "a vehicle that had driven onto a mine",
        (
            "Two men were killed by a mine in Moxico. The day before, a car had driven over a "
            "mine between Luena and Cazombo. A doctor put the toll at four dead."
        ),
        {"Two": ("Moxico",), "four": ("Luena", "Cazombo")},
    ),
    (
        "after two places no one knows where",
        "Two men were killed by mines in Moxico and three in Malanje. Five people were injured.",
        {"Two": ("Moxico",), "three": ("Malanje",), "Five": ()},
    ),
    (
        "after one place everyone knows where",
        "Two men were killed by mines in Moxico. Five people were injured.",
        {"Two": ("Moxico",), "Five": ("Moxico",)},
    ),
    (
        "the hall where a director speaks",
        (
            "Speaking to reporters at the seat of the office in Mosul, Iraq, the "
            "director said that sappers had lifted 318 items since June."
        ),
        {"318": ()},
    ),
    (
        "but the blast of which a mayor speaks",
        ("Speaking after a blast in Mosul, Iraq, the mayor said that 9 men had died."),
        {"9": ("Mosul",)},
    ),
    (
        "a hospital reached by telephone",
        (
            "A mine hit a bus near Sarvan, Mali, killing six people. A nurse at the "
            "hospital in Kayes, reached by telephone, said it had admitted 14 "
            "people."
        ),
        {"14": ("Sarvan",)},
    ),
    (
        "an office at which a case was opened",
        (
            "A truck hit a mine near the village of Sarvan, Agdash district, "
            "Azerbaijan. Three men died. A criminal case was opened at the Agdash "
            "District Prosecutor's Office. Inspecting the scene, engineers found "
            "seven more mines."
        ),
        {"seven": ("Sarvan", "Agdash")},
    ),
    (
        "a person named behind a country who speaks",
        (
            "The head of the project in Yemen, Omar Al-Bari, confirmed that his teams have removed "
            "512 mines."
        ),
        {"512": ()},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_places_elsewhere(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected

"""Words that take up a place or an accident told before, sections, digests and small articles."""

from __future__ import annotations

import pytest
from tests.support.scopes import countries_of, places_of

CASES = [
    (
        "regions of which none was named",
        "Teams found 12 landmines in the 24 regions. In all 18 provinces 4 people died on mines.",
        {"12": (), "4": ()},
    ),
    (
        "the province means the one named before",
        "The soil of Kunar is dangerous. Teams cleared 12 hectares of the province last year.",
        {"12": ("Kunar",)},
    ),
    (
        "the town means the town named earlier in the sentence",
        (
            "The army, which entered the town of Palmyra in May, said its engineers had removed "
            "70 mines from the town's approaches."
        ),
        {"70": ("Palmyra",)},
    ),
    (
        "a district with its own name is no other district",
        "Mines killed 3 people in Kandahar. In the district Panjwai 4 died.",
        {"3": ("Kandahar",)},
    ),
    (
        "the blast was in a district of the province",
        (
            "A landmine killed four shepherds in Yemen's province of Hodeida on Sunday. The mine "
            "went off in the district of al-Tuhayta."
        ),
        {"four": ("al-Tuhayta", "Hodeida")},
    ),
    (
        "the blast tells where the figures of the lead belong",
        (
            "An old mine killed 7 people in Syria on Monday. The blast hit a car near Palmyra, "
            "wounding 12 others."
        ),
        {"7": ("Palmyra",), "12": ("Palmyra",)},
    ),
    (
        "a toll of years is not narrowed by the accident",
        (
            "Mines have killed 700 people in Syria since 2020. The latest explosion hit a car "
            "near Palmyra."
        ),
        {"700": ()},
    ),
    (
        "more such devices lay at the scene",
        (
            "A roadside bomb killed three farmers near Bama on Friday. Soldiers later removed "
            "4 more such devices."
        ),
        {"4": ("Bama",)},
    ),
    (
        "other finds are not from the scene",
        "A mine killed three farmers near Bama on Friday. Soldiers removed 4 mines since 2020.",
        {"4": ()},
    ),
    (
        "a small article belongs to the name",
        "Shelling killed 9 people in al-Fashir and 3 in el-Obeid.",
        {"9": ("al-Fashir",), "3": ("el-Obeid",)},
    ),
    (
        "a camp and the town near it",
        "Artillery fire on the Zamzam displacement camp near al-Fashir killed 28 people.",
        {"28": ("Zamzam", "al-Fashir")},
    ),
    (
        "another 48 have the place behind them alone",
        "In Kharkiv region 71 mines were removed, another 48 in Kherson region.",
        {"71": ("Kharkiv",), "48": ("Kherson",)},
    ),
    (
        "a capital where the ministry sits is no place of its figures",
        "The defence ministry in Kabul counted 800 mines.",
        {"800": ()},
    ),
    (
        "this period goes on with the districts of the week",
        (
            "Last week 40 mines were found in Aghdam and Fuzuli districts.\n\n"
            "During this period 120 hectares of land were cleared."
        ),
        {"120": ("Aghdam", "Fuzuli")},
    ),
    (
        "a line of capitals heads the paragraphs below it",
        "KASSALA\n\nSome 300 people have returned.\n\nFUNDING\n\nDonors gave 900 dollars.",
        {"300": ("KASSALA",), "900": ()},
    ),
    (
        "there at the head of a sentence is the place before",
        (
            "Sappers found 12 mines in Oddar Meanchey. There, 33 hectares went back to farmers. "
            "There are 20 hectares left."
        ),
        {"33": ("Oddar Meanchey",)},
    ),
    (
        "parts of what was cleared lie where it was cleared",
        (
            "Sappers cleared 90 hectares in Izium and Balakliia districts.\n\nOf the land "
            "cleared, 50 ha are fields and 40 ha pasture.\n\nOther units cleared 70 ha."
        ),
        {"50": ("Izium", "Balakliia"), "40": ("Izium", "Balakliia"), "70": ()},
    ),
    (
        "the region is the only one that the text has named",
        (
            "Mines in Sumy region\n\nA man was hurt near Velyka Pysarivka. He is well. The road is "
            "shut. It was a tractor.\n\nUnits have found 38,500 mines in the region since 2022."
        ),
        {"38,500": ("Sumy",)},
    ),
    (
        "of two regions named long before, neither is the region",
        (
            "Mines in Sumy region\n\nA man was hurt in Kharkiv region. He is well. The road is "
            "shut. It was a tractor. He was alone.\n\nUnits found 38,500 mines in the region."
        ),
        {"38,500": ()},
    ),
    (
        "mines have killed is a toll up to now",
        "A mine killed 3 people near Tete. Mines have killed 170 people and wounded 200.",
        {"3": ("Tete",), "170": ()},
    ),
    (
        "a headline that names the country has the places of the same figure",
        (
            "Over 900 hectares freed in Ukraine in a month\n\nIn May 917.4 hectares were freed in "
            "Izium and Balakliia districts."
        ),
        {"900": ("Izium", "Balakliia")},
    ),
    (
        "a text about one region counts in it",
        (
            "Sappers destroy 138 shells in Sumy region\n\nSappers destroyed 138 shells in Sumy "
            "region last week.\n\nSince the start they have destroyed 87,000 mines.\n\nIn "
            "Ukraine sappers have destroyed 900,000 mines. They have cleared 300 hectares."
        ),
        {"87,000": ("Sumy",), "900,000": (), "300": ()},
    ),
    (
        "a text that names a second region is no more about the first",
        (
            "Sappers destroy 138 shells in Sumy region\n\nSappers destroyed 138 shells in Sumy "
            "region last week.\n\nKharkiv region had 12 mines.\n\nSince the start they have "
            "destroyed 87,000 mines."
        ),
        {"87,000": ()},
    ),
    (
        "a headline in which something hits a mine tells an accident",
        (
            "Tractor hits anti-tank mine in Battambang\n\nA farmer lost a leg when his tractor "
            "hit a mine in Battambang on Sunday.\n\nThe authority recorded 58 casualties last "
            "year. Its records show that mines killed 19,800 people from 1979 to 2021."
        ),
        {"58": (), "19,800": ()},
    ),
    (
        "mines in the headline of a region are no accident",
        (
            "Sappers lift mines in Battambang\n\nSappers are at work in Battambang this "
            "month.\n\nThey have destroyed 58 mines."
        ),
        {"58": ("Battambang",)},
    ),
    (
        "a story of one accident goes on to the whole country",
        (
            "Mine kills 2 farmers in Sumy region\n\nA mine killed 2 farmers in Sumy region on "
            "Friday.\n\nSince the start of the war sappers have destroyed 87,000 mines."
        ),
        {"87,000": ()},
    ),
    (
        "a later sentence says where the deminers were killed",
        (
            "3 deminers killed by mine\n\nThree deminers were killed on Monday. The team were "
            "lifting old mines in a village in Preah Vihear province."
        ),
        {"Three": ("Preah Vihear",)},
    ),
    (
        "where the hurt were taken is not where it was",
        (
            "3 deminers hurt by mine\n\nThree deminers were hurt on Monday. The men were taken "
            "to a clinic in Preah Vihear province."
        ),
        {"Three": ()},
    ),
    (
        "there is the country if that was named last",
        (
            "A mine killed 2 farmers in Pailin. Cambodia was ravaged by war. Around 20,000 people "
            "have been killed there since 1979."
        ),
        {"20,000": ()},
    ),
    (
        "the war in the 1980s is no time of the accident",
        (
            "A mine left over from the war in the 1980s killed 14 people in western Cambodia. The "
            "blast was in Pailin province."
        ),
        {"14": ("Pailin",)},
    ),
    (
        "a dateline on its own line heads nothing",
        "Deminers killed\n\nPHNOM PENH, Cambodia\nSeven deminers were killed by a mine on Friday.",
        {"Seven": ()},
    ),
    (
        "a title that goes on behind the place heads no section",
        (
            "Cabo Delgado: mine on the road, 3 dead\n\nA mine killed 3 people at Macomia.\n\nThe "
            "war has displaced 90,000 people."
        ),
        {"90,000": ()},
    ),
    (
        "an outlet that has learnt it is no place",
        "Teams destroyed 93 mines in Menongue, Angop has learnt, and in Cuito, in Bié province.",
        {"93": ("Menongue",)},
    ),
    (
        "a separate incident was elsewhere",
        (
            "Nine children were killed by a mine in Gelan district. On the same day, in a separate "
            "incident, 2 children lost their lives."
        ),
        {"Nine": ("Gelan",), "2": ()},
    ),
    (
        "the incident between two places that nobody knows",
        (
            "A mine killed 16 people in central Mali. The incident occurred when a bus drove over "
            "a mine between Dialla and Toriba."
        ),
        {"16": ("Dialla", "Toriba")},
    ),
    (
        "the district inside the region where a blast was reported",
        (
            "A chief in Badakhshan reported an explosion of a grenade in the Rudka district. Two "
            "children were killed in the explosion."
        ),
        {"Two": ("Rudka", "Badakhshan")},
    ),
    (
        "a capital in brackets is where it was written",
        "(Bamako) Six people and 2 peacekeepers were killed by mines.",
        {"Six": (), "2": ()},
    ),
    (
        "a hyphen and a particle make another name",
        "Mines hurt 5 people in the Rabat-e-Orla district of Herat province.",
        {"5": ("Rabat-e-Orla", "Herat")},
    ),
    (
        "the latest incident is not that of the toll before",
        (
            "Mines have hurt many. In all 843 people have become victims of mines. The latest "
            "incident was in Khatlon province."
        ),
        {"843": ()},
    ),
    (
        "a direction between the article and the province",
        (
            "In May 12 mines were found in Luang Prabang province. The team is small. In June 30 "
            "mines were found in the northern province."
        ),
        {"30": ("Luang Prabang",)},
    ),
    (
        "money has the place of the work that it buys",
        (
            "Norway donated US$90,000 for clearance in Pailin. Italy gave 70,000 euros for "
            "demining in Siem Reap."
        ),
        {"90,000": ("Pailin",), "70,000": ("Siem Reap",)},
    ),
    (
        "money has no place where it was promised, or of a part of the country",
        (
            "Norway donated US$90,000 at talks in Pailin. Italy gave 70,000 euros for demining "
            "in northern Iraq."
        ),
        {"90,000": (), "70,000": ()},
    ),
    (
        "people taught in the three states",
        (
            "UNMAS says that mines hurt 13 people in Borno, Adamawa and Yobe States "
            "of Nigeria. It has taught 3,820 people in the three States since May."
        ),
        {"3,820": ("Borno", "Adamawa", "Yobe")},
    ),
    (
        "survivors of both provinces",
        (
            "Work goes on in Herat and Farah provinces. The centre has fitted 310 "
            "survivors in both provinces with limbs."
        ),
        {"310": ("Herat", "Farah")},
    ),
    (
        "the state in which a blast was",
        (
            "In a township of Kachin State, Myanmar, two girls were killed on "
            "Saturday, an aid group said. It has documented 31 mine deaths in the "
            "state since May 2031."
        ),
        {"31": ("Kachin",)},
    ),
    (
        "but the state that pays",
        (
            "Mines have killed two girls in Kachin State, Myanmar.\n\nThe state budget "
            "has 7 million dollars for the 310 survivors."
        ),
        {"310": ()},
    ),
    (
        "the same village with all that lies around it",
        (
            "Police found 14 mines in Sari village, Orlan district, Kunar province, "
            "Afghanistan, on Monday. Two days earlier, in the same village, a mine "
            "killed three farmers."
        ),
        {"three": ("Sari", "Orlan", "Kunar")},
    ),
    (
        "the district that was called one",
        (
            "On Monday a tractor hit a mine near Sova, Bakhmut district, Ukraine. On "
            "Tuesday a car hit one between Orla and Kopra. Thus, in two days, two "
            "people were killed in the district."
        ),
        {"two": ("Bakhmut",)},
    ),
    (
        "there, too, of those who teach",
        (
            "In Idlib, Syria, our 96 deminers have destroyed 1,317 shells. There, "
            "too, our teachers have trained 2,150 people."
        ),
        {"2,150": ("Idlib",)},
    ),
]

COUNTRIES = [
    (
        "each paragraph of a digest has the country of its dateline",
        (
            "GHAZNI, Afghanistan - A shell killed 3 children.\n\n"
            "DUHOK, Iraq - Teams defused 83 booby traps.\n\n"
            "MAIDUGURI, Nigeria - A bomb killed 11 people."
        ),
        {"3": "AF", "83": "IQ", "11": "NG"},
    ),
    (
        "countries are the subjects of their figures in a text about several",
        (
            "Greece holds 343 mines. Finland got rid of 900 mines. Latvia keeps 20 mines. "
            "Peru lost 4 deminers."
        ),
        {"343": "GR", "900": "FI"},
    ),
    (
        "the people of a donor who are thanked are not where the work was",
        (
            "Sri Lanka: the director thanked the people of Norway and said that 90 hectares had "
            "been cleared."
        ),
        {"90": "LK"},
    ),
    (
        "a day with world in its name leaves the country of the text",
        "World Children's Day\n\nMines killed 4 people in Myanmar near Demoso.",
        {"4": "MM"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_words_take_up_places(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [c[1:] for c in COUNTRIES],
    ids=[c[0].replace(" ", "_") for c in COUNTRIES],
)
def test_countries_of_several(text: str, expected: dict[str, str]) -> None:
    found = countries_of(text)
    assert {number: found.get(number) for number in expected} == expected


def test_a_name_of_home_is_a_place_in_a_text_about_its_country() -> None:
    at_home = places_of("Sri Lanka: mines killed 4 people in Eastern Province near Batticaloa.")
    assert at_home["4"][0].startswith("Eastern Province")

"""Places that a figure's own clause names: joint scopes, labels, parts, names without a code."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of, report_of, scopes_of

CASES = [
    (
        "the city of a people",
        "Two men were killed by a mine near the restive northeast Nigerian city of Maiduguri.",
        {"Two": ("Maiduguri",)},
    ),
    (
        "a capital and a province of a people",
        "A mine hurt four men in the Afghan capital, Kabul, and nine near the Iraqi city of Basra.",
        {"four": ("Kabul",), "nine": ("Basra",)},
    ),
    (
        "a name before that of an office",
        "A mine hurt two boys in Almar, Ann Poe, Faryab's police chief, said.",
        {"two": ("Almar", "Faryab")},
    ),
    (
        "a round that is no round of talks",
        "Two men were killed while playing with a mortar round in Faryab, near a mine.",
        {"Two": ("Faryab",)},
    ),
    (
        "the country of the clause, before a body whose name looks like a place",
        (
            "Years after the march to Huambo, 70 km2 of minefields remain in Angola, the ClearFoot"
            " charity said yesterday."
        ),
        {"70": ()},
    ),
    (
        "where mines were made is not where they were found",
        "Since August 2,700 mines made in Iran in 2021 have been found in the Lachin district.",
        {"2,700": ("Lachin",)},
    ),
    (
        "names behind a verb, each with its number in brackets",
        "The provinces with most mine casualties were Herat (32), Kabul (19) and Ghazni (9).",
        {"32": ("Herat",), "19": ("Kabul",), "9": ("Ghazni",)},
    ),
    (
        "what people did when they were hurt",
        "Two farmers were hurt by a mine while grazing sheep in Fuzuli district.",
        {"Two": ("Fuzuli",)},
    ),
    (
        "what happened to others meanwhile",
        "Two farmers were hurt by a mine while 4 others died in Fuzuli district.",
        {"Two": (), "4": ("Fuzuli",)},
    ),
    (
        "where a place lies, behind its name",
        "A mine explosion in the Kalbajar region, west of Nagorno-Karabakh, killed two farmers.",
        {"two": ("Kalbajar",)},
    ),
    (
        "the name of a person behind an address",
        "The mayor of Susuzlug village, Kalbajar region, Orla Venn, and 4 sappers were killed.",
        {"4": ("Susuzlug", "Kalbajar")},
    ),
    (
        "journalists who were hurt",
        "A mine killed two journalists in Kalbajar; in Lachin four people were wounded.",
        {"two": ("Kalbajar",), "four": ("Lachin",)},
    ),
    (
        "journalists who were told something",
        "The governor told two journalists in Kalbajar that mines had killed four people.",
        {"four": ()},
    ),
    (
        "a list of districts is one joint scope of all its figures",
        (
            "In March 70 anti-personnel mines and 15 anti-tank mines were found in "
            "Ağdam, Füzuli and "
            "Xocavənd districts."
        ),
        {"70": ("Ağdam", "Füzuli", "Xocavənd"), "15": ("Ağdam", "Füzuli", "Xocavənd")},
    ),
    (
        "plain letters name the same districts",
        "Sappers destroyed 44 mines in Agdam, Fuzuli and Khojavend.",
        {"44": ("Agdam", "Fuzuli", "Khojavend")},
    ),
    (
        "a type of place is no part of the name",
        "Landmines killed 12 civilians in the Kherson region.",
        {"12": ("Kherson",)},
    ),
    (
        "a village and its district are one scope",
        "Three people were killed by a mine in the village of Mərzili, Ağdam district.",
        {"Three": ("Mərzili", "Ağdam")},
    ),
    (
        "another spelling in brackets is left out",
        "Four deminers were injured by a mine in Jabrayil (Cəbrayıl) district.",
        {"Four": ("Jabrayil",)},
    ),
    (
        "a smaller place inside a larger one keeps both",
        "A landmine killed two farmers at Al-Siba, in Basra.",
        {"two": ("Al-Siba", "Basra")},
    ),
    (
        "a country beside the province is no place",
        "Teams destroyed 120 mines in the Ninewa and Kirkuk governorates of Iraq.",
        {"120": ("Ninewa", "Kirkuk")},
    ),
    (
        "a place at the head of the sentence holds for what follows",
        "In Kharkiv 12 people were killed and 30 injured by mines.",
        {"12": ("Kharkiv",), "30": ("Kharkiv",)},
    ),
    (
        "each figure has the place that follows it",
        "Mines killed 40 people and wounded 60 in Kandahar, and killed 12 in Herat.",
        {"40": ("Kandahar",), "60": ("Kandahar",), "12": ("Herat",)},
    ),
    (
        "a place that opens the next part is not the part's before",
        "Mines killed 20 people across the country, and in Helmand 5 were hurt.",
        {"20": (), "5": ("Helmand",)},
    ),
    (
        "of them in a place narrows only the part",
        "Mines killed 500 people, 120 of them in Nangarhar.",
        {"500": (), "120": ("Nangarhar",)},
    ),
    (
        "parts of one whole have their own places",
        "Mines killed 51 people, 20 in Herat and 31 in Kandahar.",
        {"51": (), "20": ("Herat",), "31": ("Kandahar",)},
    ),
    (
        "a figure before a semicolon is not narrowed by the place after it",
        "Mines killed 78 people in 2023; this year three students were killed by a mine in Basra.",
        {"78": (), "three": ("Basra",)},
    ),
    (
        "a long total before a place is not narrowed",
        "Some 300 people have been killed by mines since 2020 and three died in Füzuli on Friday.",
        {"300": (), "three": ("Füzuli",)},
    ),
    (
        "labels before numbers",
        "Mines found in 2024: Aghdam 45, Aghdara 6, Khojavend 3 mines.",
        {"3": ("Khojavend",)},
    ),
    (
        "labels with brackets",
        "Provinces with most mine casualties: Helmand (31 casualties), Kandahar (23 casualties).",
        {"31": ("Helmand",), "23": ("Kandahar",)},
    ),
    (
        "a label holds up to the semicolon",
        "Destroyed: Füzuli: 45 mines, 30 shells; Zəngilan: 41 mines.",
        {"45": ("Füzuli",), "30": ("Füzuli",), "41": ("Zəngilan",)},
    ),
    (
        "a province as subject",
        "Cauca and Nariño recorded 51 mine victims.",
        {"51": ("Cauca", "Nariño")},
    ),
    (
        "the provinces of a list as subject",
        "The provinces of Herat, Ghazni and Kabul headed the list with 51 people killed by mines.",
        {"51": ("Herat", "Ghazni", "Kabul")},
    ),
    (
        "a capital may be its government",
        "Yerevan withholds maps of 100,000 landmines.",
        {"100,000": ()},
    ),
    (
        "a capital with figures of its own",
        "Landmines killed nine people in Khartoum.",
        {"nine": ("Khartoum",)},
    ),
    (
        "a body named after a place is no scope",
        "The Shamkir military prosecutor's office said that 3 people were killed by a mine.",
        {"3": ()},
    ),
    (
        "a paper named after a place is no scope",
        "Karabakh Herald reports that mines killed 3 people.",
        {"3": ()},
    ),
    (
        "where something was said is no scope",
        "He told reporters in Geneva that mines had killed 300 people.",
        {"300": ()},
    ),
    (
        "a conference is no scope",
        "At a conference in Ağdam the agency said that 81,386 hectares had been cleared of mines.",
        {"81,386": ()},
    ),
    ("a people's name is no scope", "Mines have killed 65 Azerbaijani citizens.", {"65": ()}),
    (
        "a war's name is no scope",
        "Since the Second Karabakh War mines have killed 65 people.",
        {"65": ()},
    ),
    (
        "the parts of a sum told before share the places behind the last",
        (
            "Some 71 mines and shells were found. Nine antipersonnel and 12 anti-tank mines, as"
            " well as 50 unexploded ordnances were found in Tartar and Aghdam districts."
        ),
        {"Nine": ("Tartar", "Aghdam"), "12": ("Tartar", "Aghdam"), "50": ("Tartar", "Aghdam")},
    ),
    (
        "a dateline before an outlet and a colon is no scope",
        "LUENA (Some Wire): Mines killed 640 people in Angola, 31 of them children, it is said.",
        {"640": (), "31": ()},
    ),
    (
        "a dateline is no scope",
        "BAKU, May 3 (Wire) - Sappers found 45 mines and 12 shells last week.",
        {"45": (), "12": ()},
    ),
    (
        "a road between two places is one name",
        "Five people died when a bus ran over a landmine on the Juba-Nimule road.",
        {"Five": ("Juba-Nimule road",)},
    ),
    (
        "people are driven from a place",
        "Some 12,000 people were displaced from Ağdərə, where landmines remain.",
        {"12,000": ("Ağdərə",)},
    ),
    (
        "where the injured come from is no scope",
        "Two shepherds from Barda were injured by a mine in Tərtər.",
        {"Two": ("Tərtər",)},
    ),
    (
        "land of a province",
        "About 30 square kilometres of Helmand are contaminated with mines.",
        {"30": ("Helmand",)},
    ),
    (
        "a sum over the places has none",
        "Mines found: Füzuli 45 mines, Zəngilan 6 mines, in total 51 mines.",
        {"45": ("Füzuli",), "51": ()},
    ),
    ("without a place there is none", "Sappers found 45 mines on Monday, May 6.", {"45": ()}),
    (
        "a number in brackets behind each province that follows the first",
        (
            "Battambang had the highest number of mine casualties (17), followed by "
            "Pursat (11) and Pailin (9)."
        ),
        {"17": ("Battambang",), "11": ("Pursat",), "9": ("Pailin",)},
    ),
    (
        "a hospital's town is no scene",
        "A mine hit a bus near Yei; three people died and seven were treated at Wau Hospital.",
        {"three": ("Yei",), "seven": ("Yei",)},
    ),
    (
        "shares of which only the first has its verb",
        (
            "Herat accounted for 31 percent of the casualties, Farah for 17 percent "
            "and Kunar Province for 11 percent."
        ),
        {"31 percent": ("Herat",), "17 percent": ("Farah",), "11 percent": ("Kunar",)},
    ),
    (
        "a share in brackets before the place of both",
        ("Some 410 km2 (31 per cent) are in Kunar province, Afghanistan."),
        {"410": ("Kunar",), "31 per cent": ("Kunar",)},
    ),
    (
        "a colon behind the place of an accident",
        ("Last year there was one accident, near Orlova in May: two deminers were hurt."),
        {"one": ("Orlova",), "two": ("Orlova",)},
    ),
    (
        "but a comma before the place of the next figure",
        ("Last year there was one accident, in Orlova in May two deminers were hurt."),
        {"one": (), "two": ("Orlova",)},
    ),
    (
        "a town on a river",
        ("At Magangue, on the Cauca, a mine destroyed 6 boats."),
        {"6": ("Magangue",)},
    ),
    (
        "what an attack led to, before another name",
        (
            "Drones struck a market in Mopti on Tuesday, killing 17 people and "
            "wounding 36, in the worst attack on the Segou road for weeks."
        ),
        {"17": ("Mopti",), "36": ("Mopti",)},
    ),
    (
        "the maps for a place",
        ("The maps for Mannar show 7,300 mines, those for Jaffna and Vavuniya 4,100."),
        {"7,300": ("Mannar",), "4,100": ("Jaffna", "Vavuniya")},
    ),
    (
        "the region to which most of the work fell",
        (
            "Most of the work fell to Kherson region, Ukraine (507 items destroyed, "
            "61.3 ha examined)."
        ),
        {"507": ("Kherson",), "61.3": ("Kherson",)},
    ),
    (
        "figures of a year before in brackets",
        (
            "Our teams cleared 3.1 square kilometres in Manica, Mozambique (2030: "
            "1.4) and destroyed 870 mines."
        ),
        {"3.1": ("Manica",), "870": ("Manica",)},
    ),
    (
        "people who come home to a place where others die",
        (
            "In greater Tripoli, where people have been coming home since May, "
            "shells have killed four men in Tajura."
        ),
        {"four": ("Tajura",)},
    ),
    (
        "a relative clause that counts on behind a comma",
        (
            "In Bugojno and Jajce, where 1,400 m2 were surveyed, 90 mines found and "
            "6 shells destroyed, work ends."
        ),
        {"1,400": ("Bugojno", "Jajce"), "90": ("Bugojno", "Jajce"), "6": ("Bugojno", "Jajce")},
    ),
    (
        "a time behind the place of two figures",
        (
            "UNMAS has cleared 1.3 million square metres in Eastern Equatoria, South "
            "Sudan, since July and destroyed 2,340 mines."
        ),
        {"1.3 million": ("Eastern Equatoria",), "2,340": ("Eastern Equatoria",)},
    ),
    (
        "but a time of the second figure",
        ("Mines killed 12 people in Eastern Equatoria, South Sudan, in 2030 and 340 since 1994."),
        {"12": ("Eastern Equatoria",), "340": ()},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_clause_gives_places(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected


UNKNOWN = [
    ("a village", "Two people were killed by a mine in the village of Zuvandlı.", "Zuvandlı"),
    ("near a place", "Two deminers were killed by a mine near Gornji Lug.", "Gornji Lug"),
    (
        "a list with a known place",
        "Sappers found 33 mines in Xıdırlıqaya and Ağdam.",
        "Xıdırlıqaya",
    ),
    ("a commune", "Some 33 mines wait in the commune of Mutumbo.", "Mutumbo"),
]


@pytest.mark.parametrize(
    ("text", "name"), [c[1:] for c in UNKNOWN], ids=[c[0].replace(" ", "_") for c in UNKNOWN]
)
def test_unknown_names_stay_as_printed_without_a_code(text: str, name: str) -> None:
    report = report_of(text)
    assert [n.text for n in report.unknown] == [name]
    rows = report.rows(dict.fromkeys(report.scopes, "f"))
    assert [r.place_id for r in rows if r.place_as_stated == name] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Mines killed 33 people in May.",
        "In Parliament he said that mines had killed 33 people.",
        "Mines killed 33 people, he wrote on Facebook.",
        "According to UNICEF mines killed 33 people.",
        "In Annex B mines are said to have killed 33 people.",
    ],
    ids=["a month", "a parliament", "a network", "a body", "an annex"],
)
def test_other_capitals_are_no_places(text: str) -> None:
    assert places_of(text) == {"33": ()}


def test_spans_round_trip_and_rows_are_in_order() -> None:
    text = "Sappers found 44 mines in Ağdam, Füzuli and Xocavənd districts."
    scope = scopes_of(text)["44"]
    assert [text[a:b] for a, b in scope.spans] == ["Ağdam", "Füzuli", "Xocavənd"]
    report = report_of(text)
    rows = report.rows(dict.fromkeys(report.scopes, "f1"))
    assert [(r.ordinal, r.place_id, r.country, r.basis) for r in rows] == [
        (0, "AZ-AGM", "AZ", "stated"), (1, "AZ-FUZ", "AZ", "stated"), (2, "AZ-XVD", "AZ", "stated"),
    ]  # fmt: skip

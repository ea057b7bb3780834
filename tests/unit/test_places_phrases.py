"""Phrases that place a figure: beside, between, apposed lists, sites, people who count at home."""

from __future__ import annotations

import pytest
from tests.support.scopes import places_of

CASES = [
    (
        "a long list with names that are not known",
        "Teams in Yemen lifted 40 mines in Marib, Aden, Zhouf, Shabwa, Al Zorbat, Taiz and Abyan.",
        {"40": ("Marib", "Aden", "Zhouf", "Shabwa", "Al Zorbat", "Taiz", "Abyan")},
    ),
    (
        "a title in capitals is no list",
        "Mine Hurts 40 People In Taiz, Police Chief Says",
        {"40": ("Taiz",)},
    ),
    (
        "so far from a town",
        "A mine went off 15 km from Bankass, killing 3 people.",
        {"3": ("Bankass",)},
    ),
    (
        "so far from a town, in two measures",
        "Some 20 km (12 miles) from Djibo a mine killed 9 people.",
        {"9": ("Djibo",)},
    ),
    (
        "a dateline with the agency in brackets",
        (
            "KABUL (Hindukush News): Explosive remnants of war killed 92 civilians in the country "
            "in the first three months, 75 of them children."
        ),
        {"92": (), "75": ()},
    ),
    (
        "adjectives before a province",
        (
            "Three men were killed in Cameroon's restive Far North region; in the oil-rich Zinder "
            "province 4 died; 5 were hurt in Mali's jihadist-hit Mopti region."
        ),
        {"Three": ("Far North region",), "4": ("Zinder",), "5": ("Mopti",)},
    ),
    (
        "a verb before a place is no adjective",
        "In June mines killed 3 men; 5 were hurt in Orla as they shelled Mopti.",
        {"5": ("Orla",)},
    ),
    (
        "a place in a district that is told by an adjective",
        "Five people were hurt at Orla village in the midwestern district of Venn.",
        {"Five": ("Orla", "Venn")},
    ),
    (
        "the countryside of a province",
        (
            "Two men were hurt in al-Shaafa town in Deir ez-Zoor countryside; 5 died in the "
            "village of Al-Zaghba in the northern countryside of Hama."
        ),
        {"Two": ("al-Shaafa", "Deir ez-Zoor"), "5": ("Al-Zaghba", "Hama")},
    ),
    (
        "Arabic articles inside a name",
        "Sappers lifted 14 mines in Khabb wa ash Sha'af district in Al-Jawf.",
        {"14": ("Khabb wa ash Sha'af", "Al-Jawf")},
    ),
    (
        "how far from another town a town lies",
        (
            "A mine went off in Orla (30 km south of Kirkuk), killing 2 men; 4 died outside "
            "Venn, some 20 kilometres from Maiduguri; 5 died 8 km south of Mosul."
        ),
        {"2": ("Orla",), "4": ("Venn",), "5": ("Mosul",)},
    ),
    (
        "the town of who tells it",
        "Five men were killed by mines, a doctor in Maiduguri told us; 3 died in Mosul, he said.",
        {"Five": (), "3": ("Mosul",)},
    ),
    (
        "a line of names with capitals, each with its count",
        "Mine deaths: 1 in Erbil, 3 in Duhok, 2 in Garmova.",
        {"1": ("Erbil",), "3": ("Duhok",), "2": ("Garmova",)},
    ),
    (
        "in the south of a city",
        "Two men were hurt in Ain Orla, in the south of Tripoli.",
        {"Two": ("Ain Orla", "Tripoli")},
    ),
    (
        "the worst districts with their counts",
        "The worst districts are Orla Grande (86), Venn (31) and Nova Sarn (29).",
        {"86": ("Orla Grande",), "31": ("Venn",), "29": ("Nova Sarn",)},
    ),
    (
        "words with counts that are no districts",
        "The worst devices are Orla Grande (86), Venn (31) and Nova Sarn (29).",
        {"86": (), "31": (), "29": ()},
    ),
    (
        "a number set against another is of the same place",
        "Mines killed 40 people in Mopti in 2024, compared with 31 in the year before.",
        {"40": ("Mopti",), "31": ("Mopti",)},
    ),
    (
        "places before commas and their counts",
        "The mines were found in the Kharkiv region, 68, and the Mykolaiv region, 41.",
        {"68": ("Kharkiv",), "41": ("Mykolaiv",)},
    ),
    (
        "a place that stands close to another is one scope with it",
        "Two men were hurt in Samlout, next to the hamlets of Kampong Lo and Sre Chi.",
        {"Two": ("Samlout", "Kampong Lo", "Sre Chi")},
    ),
    (
        "what stands behind where belongs to the place before it",
        "Two men were hurt in Samlout district, where 17 mines were destroyed later.",
        {"Two": ("Samlout",), "17": ("Samlout",)},
    ),
    (
        "in which takes the place before it",
        "The office counted 37 blasts of this kind in Tigray, in which 21 people died.",
        {"37": ("Tigray",), "21": ("Tigray",)},
    ),
    (
        "between two places is a stretch",
        "Between Bakhmut and Soledar, 14 farmers have been killed. Sappers destroyed 60 mines.",
        {"14": ("Bakhmut", "Soledar")},
    ),
    (
        "between two parties or two capitals is no place",
        (
            "After talks between Kyiv and London, 14 mines were found. A deal between Angola and "
            "Zambia freed 9 hectares."
        ),
        {"14": (), "9": ()},
    ),
    (
        "districts behind a dash stand for the count before it",
        "In two districts - Rudnik and Korla - our volunteers buried 40 people killed by mines.",
        {"40": ("Rudnik", "Korla")},
    ),
    (
        "districts in brackets and behind a colon do the same",
        (
            "In three provinces (Tete, Manica and Sofala) sappers found 77 mines. In two "
            "municipalities: Doboj and Brčko, 12 mines were left."
        ),
        {"77": ("Tete", "Manica", "Sofala"), "12": ("Doboj", "Brčko")},
    ),
    (
        "a type at the end of a list makes places of all its names",
        "Sappers found 44 mines in the Velinka, Rudka and Izium communities.",
        {"44": ("Velinka", "Rudka", "Izium")},
    ),
    (
        "what was said to be in a place is there",
        "The service said that in Izium and Chuhuiv districts it had found 212 mines.",
        {"212": ("Izium", "Chuhuiv")},
    ),
    (
        "what was said in a place is not there",
        "The minister told reporters in Izium it had found 212 mines.",
        {"212": ()},
    ),
    (
        "a spot of a village is in the village",
        "Mines killed 2 girls at the well of Bayt Orla, and 3 men died in the fields of Rafa.",
        {"2": ("Bayt Orla",), "3": ("Rafa",)},
    ),
    (
        "an organ of a place is no spot of it",
        "At the request of Bayt Orla, 3 mines were destroyed.",
        {"3": ()},
    ),
    (
        "people flee the place that they leave",
        "Mines killed two. Up to 9,000 people have fled Zalingei since Tuesday.",
        {"9,000": ("Zalingei",)},
    ),
    (
        "the mayor counts in his own town",
        "Two people died in Doboj. The mayor of Zenica said that 6 blasts had been heard.",
        {"6": ("Zenica",)},
    ),
    (
        "the villagers of a village dig there",
        "Two people died in Doboj. In spring the villagers of Rudnica dug up 212 mines.",
        {"212": ("Rudnica",)},
    ),
    (
        "the police of a region speak of the accident told before",
        (
            "At least 12 people died when a mine went off near Monguno. Nine women were among the "
            "dead, said a spokesman for the police in Borno State."
        ),
        {"Nine": ("Monguno",)},
    ),
    (
        "each place of a ranking has its count",
        "Marib came first with 98 casualties, followed by Taiz with 7.",
        {"98": ("Marib",), "7": ("Taiz",)},
    ),
    (
        "a place that opens the clause behind that has what follows",
        (
            'The land freed came to 90 hectares, he said, adding that "Basra comes first with 30 '
            'hectares".'
        ),
        {"90": (), "30": ("Basra",)},
    ),
    (
        "part of an area lies where the aside says, the whole does not",
        "Known hazardous land adds up to 436 km2, some 64 km2 of which lie in Sirte.",
        {"436": (), "64": ("Sirte",)},
    ),
    (
        "a part of a country is a place, the country is none",
        "Mines killed 418 people in north-east Nigeria. Mines killed 900 people in Nigeria.",
        {"418": ("north-east Nigeria",), "900": ()},
    ),
    (
        "a part of the country around a place is left out",
        "Mines killed 41 people near Salamiyah in central Syria.",
        {"41": ("Salamiyah",)},
    ),
    (
        "what an event led to is where the event was",
        "Jets dropped two mines on a school in Demoso township on Monday, killing 11 people.",
        {"11": ("Demoso",)},
    ),
    (
        "a place and its department behind a comma and with",
        "Worst hit are Vista, in the department of Meta, with 371 victims of mines.",
        {"371": ("Vista", "Meta")},
    ),
    (
        "an aside stands between a place and its verb",
        "Mines killed 9 people in Cauca. Tumaco, on the western coast, has 402 mine victims.",
        {"402": ("Tumaco",)},
    ),
    (
        "a government that promises is no place",
        "Mines killed 9 people in Pailin. Tokyo, he said, has promised 40 deminers.",
        {"40": ()},
    ),
    (
        "a port lies on its sea",
        "A mine killed 5 people in Yemen's Red Sea port city of Hodeidah.",
        {"5": ("Hodeidah",)},
    ),
    (
        "a direction with a hyphen before the province",
        "Teams found 93 mines in Menongue, south-east Cuando Cubango province.",
        {"93": ("Menongue", "Cuando Cubango")},
    ),
    (
        "a governorate that opens the sentence holds with the district",
        "In Marib governorate, the team removed 4 mines in Rudna district.",
        {"4": ("Rudna", "Marib")},
    ),
    (
        "an adverb that opens the sentence is no place",
        "Furthermore, in Kayin State, mines killed 15 people. Similarly, in Chin State, 9 died.",
        {"15": ("Kayin",), "9": ("Chin",)},
    ),
    (
        "regions named behind such as are the scene",
        "In other regions, such as Chin State and Kayin State, there were 180 mine incidents.",
        {"180": ("Chin", "Kayin")},
    ),
    (
        "respectively gives each place its figure",
        "Casualties: Shan and Kachin had 35 and 21 mine victims respectively.",
        {"35": ("Shan",), "21": ("Kachin",)},
    ),
    (
        "as many bare numbers as places, and no respectively",
        "Shan, Kachin and Chin had the most mine victims, with seven, five and four.",
        {"seven": ("Shan",), "five": ("Kachin",), "four": ("Chin",)},
    ),
    (
        "two places without respectively share both figures",
        "Shan and Kachin had 35 dead and 21 injured by mines.",
        {"35": ("Shan", "Kachin"), "21": ("Shan", "Kachin")},
    ),
    (
        "those who were among more lie elsewhere",
        "The deminers who died near Livno were among 55 deminers killed by mines since 1996.",
        {"55": ()},
    ),
    (
        "a local government area is a type of place",
        "A mine killed 11 farmers in Rudka Ward of the Gwoza Local Government Area of Borno State.",
        {"11": ("Rudka", "Gwoza", "Borno")},
    ),
    (
        "a centre in a town is in the town",
        "Some 6 pupils of the Zaria Centre in Gubio town were killed by a mine.",
        {"6": ("Gubio",)},
    ),
    (
        "a province of a country whose name ends in s",
        "Some 800 hectares in northern Laos' Xieng Khuang province have been cleared of mines.",
        {"800": ("Xieng Khuang",)},
    ),
    (
        "each where takes the place right before it",
        (
            "Work goes on in Vanj district, where 75 mines were found, in Panj district, where 88 "
            "mines were found, and in Kulob."
        ),
        {"75": ("Vanj",), "88": ("Panj",)},
    ),
    (
        "the name of the victim joins no place",
        "A bomb killed 1 farmer, Omar Hadi Nasser, in Aley plain in Tyre county.",
        {"1": ("Aley", "Tyre")},
    ),
    (
        "while they were at work sets nothing against it",
        "Mines hurt 2 men while they were working on the roads of Rudka village.",
        {"2": ("Rudka",)},
    ),
    (
        "provinces named behind including are the scene",
        "Teams will clear 650 hectares in different provinces, including Tete and Manica.",
        {"650": ("Tete", "Manica")},
    ),
    (
        "a person named by according to is no place",
        "According to Lou, in Battambang province mines have killed 3,859 people.",
        {"3,859": ("Battambang",)},
    ),
    (
        "people of a place are there",
        "The group has taught 5,000 residents of Paktia the dangers of mines.",
        {"5,000": ("Paktia",)},
    ),
    (
        "a total of is a sum over places only in a list of places",
        "Sova district has been cleared of mines, with a total of 465 mines destroyed.",
        {"465": ("Sova",)},
    ),
    (
        "a road between two unknown places is one name",
        "Mines killed 5 people on the Mova-Sarna road.",
        {"5": ("Mova-Sarna road",)},
    ),
    (
        "a town before a dash and a sentence is where it was written",
        "Luena - At least 12 hectares were cleared in Moxico.",
        {"12": ("Moxico",)},
    ),
    (
        "a village may begin with a word of the domain",
        "Mines killed 9 people in Ban Orlan. 4 people spoke of the Ban Treaty.",
        {"9": ("Ban Orlan",)},
    ),
    (
        "a name that only another country has stays in a list",
        ("Shells hurt nine people in the districts of Zahrat, Marj Sura and Sidon, Lebanon."),
        {"nine": ("Zahrat", "Marj Sura", "Sidon")},
    ),
    (
        "a department of a government is no place",
        (
            "Some 4,100 displaced people have returned since May, according to the "
            "Rehabilitation Department."
        ),
        {"4,100": ()},
    ),
    (
        "but the department of a country is",
        ("Mines killed 7 people in the Putumayo Department of Colombia."),
        {"7": ("Putumayo",)},
    ),
    (
        "money that clears the mines of provinces",
        (
            "Norway will give Laos 3.5 million dollars to clear bombs in the "
            "provinces of Savannakhet and Salavan."
        ),
        {"3.5 million": ("Savannakhet", "Salavan")},
    ),
    (
        "money spent in provinces",
        (
            "The fund spent 6.5 million dollars in Savannakhet and Salavan in 2030, "
            "the director said."
        ),
        {"6.5 million": ("Savannakhet", "Salavan")},
    ),
    (
        "money announced in a province",
        (
            "The fund announced 6.5 million dollars for mine clearance in Laos at a "
            "ceremony in Salavan."
        ),
        {"6.5 million": ()},
    ),
    (
        "a camp in a city",
        ("Shells hit Naivasha camp in Nyala, Sudan, killing 11 people."),
        {"11": ("Naivasha", "Nyala")},
    ),
    (
        "a small village in the hinterland",
        (
            "Troops found 16 mines in the hinterlands of Barangay San Roque, "
            "Tarangnan, Samar, in the Philippines."
        ),
        {"16": ("San Roque", "Tarangnan", "Samar")},
    ),
    (
        "an unknown region with a direction in its name",
        ("Troops have found 241 mines in Eastern Morvia since January."),
        {"241": ("Eastern Morvia",)},
    ),
    (
        "an unknown town in a named province",
        ("Two boys died in Sarvan, in Orlan province, Iran."),
        {"Two": ("Sarvan", "Orlan")},
    ),
    (
        "deaths that pass a number",
        ("Landmine deaths in Kachin pass 300, Myanmar group says"),
        {"300": ("Kachin",)},
    ),
    (
        "but a pass in the mountains",
        ("Mines killed 13 soldiers at the Salang pass."),
        {"13": ("Salang pass",)},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_phrases_that_place_a_figure(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = places_of(text)
    assert {number: found.get(number) for number in expected} == expected

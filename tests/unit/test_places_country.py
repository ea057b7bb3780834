"""The country of a figure: from its places, its clause or heading, else from the document."""

from __future__ import annotations

import pytest
from tests.support.scopes import countries_of

CASES = [
    (
        "states and regions of one country",
        (
            "Mines in Myanmar\n\nShan State in Myanmar had 410 victims. The other 240 were counted "
            "in ten states and regions."
        ),
        {"240": "MM"},
    ),
    (
        "a country followed by another in a ranking",
        "Myanmar had 1,010 victims in 2023, followed by 930 in Syria and 640 in Sudan.",
        {"1,010": "MM", "930": "SY", "640": "SD"},
    ),
    (
        "the country of the paragraph before",
        (
            "UN experts warn of mines\n\nIn Sudan 12 people died.\n\nThere were 4,310 deminers in "
            "the country.\n\nIn Somalia 17 people died.\n\nThe country with most victims, 7,190, "
            "is not named.\n\nIn Nigeria 19 people died. Since 1999 the country has had 5,200."
        ),
        {"4,310": "SD", "7,190": None, "5,200": "NG"},
    ),
    (
        "a report on the world that is written in Geneva",
        (
            "More people harmed by mines\n\n(Geneva, 10 November 2021) - The report lists 6,912 "
            "people killed or injured in 53 countries.\n\nOf those harmed 1,790 were "
            "children.\n\nTroops in Myanmar laid mines."
        ),
        {"6,912": None, "1,790": None},
    ),
    (
        "a story that is written in Kabul",
        "KABUL, May 10 - The report lists 6,912 people killed or injured.",
        {"6,912": "AF"},
    ),
    (
        "the line of a menu is no title about the world",
        (
            "World News\n\nMine kills five in Burkina Faso\n\nA mine killed five people in Burkina "
            "Faso on Sunday.\n\nA doctor counted 14 dead."
        ),
        {"14": "BF"},
    ),
    (
        "a title about the world is none about its first section",
        (
            "Mines in the world\n\nCasualties\n\nMines hurt 5,200 people last year, fewer than "
            "in 1999. The treaty was signed in Canada."
        ),
        {"5,200": None},
    ),
    (
        "villages that are not known, in the country that opens the sentence",
        (
            "Mine kills five in Burkina Faso\n\nFive people died in Burkina Faso.\n\nIn Mali, six "
            "men were hurt near Tessalon.\n\nIn Niger, a mine hurt 8 soldiers near Bossabangu."
            "\n\nNear Ouabangu a mine hurt 9."
        ),
        {"Five": "BF", "six": "ML", "8": "NE", "9": "BF"},
    ),
    (
        "countries with their numbers in brackets",
        (
            "Casualties were counted in 56 states. The highest totals came from Afghanistan "
            "(1,310), Libya (1,004) and Yemen (988)."
        ),
        {"1,310": "AF", "1,004": "LY", "988": "YE"},
    ),
    (
        "regions of a country that open a paragraph",
        (
            "UN experts warn of mines\n\nIn Sudan 12 people died. Now 4,310 are at risk.\n\nIn "
            "Somalia 17 people died. Now 4,320 are at risk.\n\nIn Nigeria's states of Borno and "
            "Yobe 19 people died. Now 4,330 are at risk."
        ),
        {"4,310": "SD", "4,320": "SO", "4,330": "NG"},
    ),
    (
        "a country that tells how large the land is",
        (
            "Mines in Ukraine\n\nSome 160,000 square kilometres, half the size of Poland, may"
            " be mined.\n\nSome 161 square kilometres, twice the size of Malta, are mined."
        ),
        {"160,000": "UA", "161": "UA"},
    ),
    (
        "what a donor gives is for others",
        (
            "Norway keeps its help for mine clearance high, with an allocation of 330 million"
            " dollars. Norwegian lessons on mines reached 1,200 children."
        ),
        {"330 million": None, "1,200": None},
    ),
    (
        "what a mined country gives is for its own land",
        "Azerbaijan has allocated 12 million manat for the clearance of mines.",
        {"12 million": "AZ"},
    ),
    (
        "bombs in a donor's own soil",
        "In Germany sappers have lifted 41 bombs of the war this year.",
        {"41": "DE"},
    ),
    (
        "a list of donors to one country",
        (
            "Demining aid for Ukraine\n\nGermany, Denmark and Austria raised their aid for"
            " demining by 28 million dollars. Germany has allocated 17 million euros. Denmark will"
            " finance a school with 8 million dollars. Austria announces 2 million euros for"
            " demining. The work is done in Ukraine."
        ),
        {"28 million": "UA", "17 million": "UA", "8 million": "UA", "2 million": "UA"},
    ),
    (
        "a charity works far from its seat",
        "HALO will clear 72 hectares of minefields next year.",
        {"72": None},
    ),
    (
        "the state that laid and made the mines is no scene",
        (
            "Mines laid by Eritrea went on killing. Since 2030, 95 Ethiopians have fallen victim"
            " to mines made in Eritrea, the Foreign Minister of Eritrea was told."
        ),
        {"95": "ET"},
    ),
    (
        "a country that is named as the scene outweighs its enemy",
        (
            "The war against Ethiopia left its mark. Mines brought from Ethiopia hurt 61 herders in"
            " Eritrea, and the ambassador of Ethiopia was told so. Eritrea is poor."
        ),
        {"61": "ER"},
    ),
    (
        "the paper's country decides between two of equal weight",
        (
            "Georgia and Azerbaijan held talks on mines, Azernews reports. Mines have hurt 47"
            " people, they said."
        ),
        {"47": "AZ"},
    ),
    (
        "a country whose minister alone is named is still the scene",
        "The Health Minister of Chad said that mines had hurt 72 people.",
        {"72": "TD"},
    ),
    (
        "sections that a country alone heads",
        (
            "Noon briefing\n\n**Sudan\nMines hurt 31 people there.\n\n**Ukraine\nMines hurt 47"
            " people.\n\n**Security Council\nMines were spoken of; 59 people have been hurt."
        ),
        {"31": "SD", "47": "UA", "59": None},
    ),
    (
        "a text on many states that names one in passing",
        (
            "Mine Action Review\n\nAs of May 2031, 72 states were mined. In June 2031 Zambia closed"
            " its centre. In 2030 mine action programmes cleared 198 km2 of mined land."
        ),
        {"198": None},
    ),
    (
        "a text on one country that counts the others",
        (
            "Mines in Zambia\n\nZambia is one of 72 mined states. In 2030 deminers cleared 198 km2"
            " of mined land."
        ),
        {"198": "ZM"},
    ),
    (
        "a line that is the name of a country",
        (
            "Armenia\nSupport for mine action\n\nIn May the United States gave the Swiss "
            "Foundation for Demining US$391,000 for demining."
        ),
        {"391,000": "AM"},
    ),
    (
        "the country whose body counts",
        (
            "Help went to Chad, Iraq and Peru. Iraq's National Mine Action Centre puts the mined "
            "land at 20.9 square kilometres."
        ),
        {"20.9": "IQ"},
    ),
    (
        "the country of a centre that puts a toll",
        (
            "Money went to Chad, Laos and Peru. Peru's Mine Action Centre puts the casualties of "
            "mines since 2009 at 271."
        ),
        {"271": "PE"},
    ),
    (
        "a title of one word ends the section of a country",
        (
            "OUR YEAR\n\nIn 2030 we worked in 12 countries.\n\nZambia\nOur teams removed 95 mines."
            "\n\nPeru\nOur teams removed 31 mines.\n\nPeople\nWe employed 940 deminers."
        ),
        {"95": "ZM", "31": "PE", "940": None},
    ),
    (
        "who gives money in a section on another country",
        (
            "OUR YEAR\n\nIn 2030 we worked in 12 countries.\n\nZambia\nOur teams removed 95 mines."
            " Japan gave 9 million dollars for demining.\n\nPeru\nWe removed 31 mines."
        ),
        {"95": "ZM", "9 million": "ZM", "31": "PE"},
    ),
    (
        "the sign of a currency is no country",
        (
            "Mines killed 12 people in Senegal. The centre puts the cost of clearing mines at"
            " US$9.8 million."
        ),
        {"12": "SN", "9.8 million": "SN"},
    ),
    (
        "a country that something is as large as",
        "Ukraine has returned 41,600 square kilometres of mined land, an area the size of Greece.",
        {"41,600": "UA"},
    ),
    (
        "the name of an outlet is no place",
        (
            "Palmyra Review, 16 July 2031\n\nMines killed 12 people last week, said Sri Lanka's"
            " mine action centre."
        ),
        {"12": "LK"},
    ),
    (
        "the country right before where",
        (
            "Croatia has 17,000 mines left, the Croatian centre says. The problem also concerns "
            "Chad, where 61 people have died of mines."
        ),
        {"17,000": "HR", "61": "TD"},
    ),
    ("the country of the place", "Mines killed 12 people in Helmand.", {"12": "AF"}),
    ("the country of the document", "Cambodian mine teams found 33 mines last week.", {"33": "KH"}),
    (
        "the dateline tells",
        "LUANDA, May 3 (Wire) - Teams found 33 mines last week, the agency said.",
        {"33": "AO"},
    ),
    (
        "who laid the mines does not own the figures",
        (
            "Armenia has not given Azerbaijan the maps. Mines laid by Armenia have "
            "killed 65 citizens of "
            "Azerbaijan, and Armenia's refusal costs lives in Azerbaijan's liberated territories."
        ),
        {"65": "AZ"},
    ),
    (
        "another country in the clause",
        (
            "Azerbaijan cleared 300 hectares of mines. Mines killed 90 people in "
            "Cambodia, Azerbaijan's agency said."
        ),
        {"300": "AZ", "90": "KH"},
    ),
    (
        "labels in a text about the world",
        (
            "Mines: the world in 2023\n\nMines killed 5,700 people. Most were in "
            "Myanmar (1,003 casualties) and "
            "Syria (933 casualties)."
        ),
        {"5,700": None, "1,003": "MM", "933": "SY"},
    ),
    (
        "a country above a name with the world in it",
        "CHAD\nCountry profile - World Fields Watch 2024\n\nThe country has 40 km2 of mined land.",
        {"40": "TD"},
    ),
    (
        "a country inside a title on the world",
        "Mines in Chad and the world, 2023\n\nMines killed 5,700 people.",
        {"5,700": None},
    ),
    (
        "paragraphs headed by countries",
        (
            "Land release\n\nIRAQ. Teams cleared 24 km2 of mines.\n\nANGOLA. Teams "
            "cleared 4 km2 of mines."
        ),
        {"24": "IQ", "4": "AO"},
    ),
    (
        "people named after their country in a text about the world",
        "Mines in the world\n\nMines killed 300 Afghans and 120 Yemenis in 2024.",
        {"300": "AF", "120": "YE"},
    ),
    (
        "rows labelled with countries",
        (
            "Mines in three countries\n\nCountry | Killed | Injured\nIraq | 12 | "
            "30\nMali | 4 | 11\nChad | 2 | 9\n"
        ),
        {"12": "IQ", "11": "ML", "2": "TD"},
    ),
    (
        "worldwide is no country",
        "Ukraine counts its mines. Mines killed 5,700 people worldwide.",
        {"5,700": None},
    ),
    (
        "paragraphs that countries open",
        (
            "Report on mine action\n\n1. In 2030, mines killed 942 people.\n\n2. In Mali, teams "
            "cleared 12 hectares. A further 30 hectares remain mined.\n\n3. In Chad, mines hurt 7 "
            "people. The Government of Chad gave 6 reports.\n\n4. In South Sudan, 57 persons were "
            "hurt, 19 of whom died.\n\n5. Donors gave $92.3 million."
        ),
        {
            "942": None,
            "12": "ML",
            "30": "ML",
            "7": "TD",
            "57": "SS",
            "19": "SS",
            "92.3 million": None,
        },
    ),
    (
        "paragraphs that the neighbours of the country of the headline open",
        (
            "Mines in Chad\n\nIn Mali, 12 died.\n\nIn Niger, 30 died.\n\nIn Chad, 7 died.\n\n"
            "Mines hurt 57 people in the same year."
        ),
        {"12": "ML", "30": "NE", "57": "TD"},
    ),
    (
        "around the world, below a dateline",
        "GENEVA, Nov 14 (Wire) - Mines killed 5,712 people around the world last year.",
        {"5,712": None},
    ),
    (
        "a world war is no world",
        "Mines of the Second World War killed 512 people in Egypt. They hurt 733 people, too.",
        {"512": "EG", "733": "EG"},
    ),
    ("no country is known", "Sappers found 33 mines last week.", {"33": None}),
    (
        "a UN body has no country",
        "UNICEF and the ICRC said in Yemen that mines killed 33 children.",
        {"33": "YE"},
    ),
    (
        "an ambiguous name is read at home",
        "Iraqi teams found 33 mines in Amara. Iraq has 2,000 mines left.",
        {"33": "IQ"},
    ),
    (
        "a donor before a colon gives to the country of the text",
        (
            "Mine clearance in Angola. Teams in Moxico, Angola, cleared 30 "
            "ha.\n\nFunding of the month. Norway: 2 million dollars. Sweden: 640,000 "
            "dollars. Private donors: 18,450 dollars."
        ),
        {"2 million": "AO", "640,000": "AO", "18,450": "AO"},
    ),
    (
        "another country that counts its own",
        (
            "Mines killed 12 farmers in Surin, Thailand. The Thai army blamed nobody "
            "in Thailand. Laos still had 700 square kilometres of minefields."
        ),
        {"12": "TH", "700": "LA"},
    ),
    (
        "but not one that has laid mines",
        (
            "Mines killed 12 farmers in Narathiwat, Thailand. The Thai army cleared "
            "Thai land. Malaysia had laid 700 mines."
        ),
        {"700": "TH"},
    ),
    (
        "who contaminated the land",
        (
            "For 30 years the lands of Kuwait were mined by Iraq with more than 600 "
            "mines. Kuwait is at work in the islands of Kuwait."
        ),
        {"600": "KW"},
    ),
    (
        "the city of a conference",
        (
            "Nearly 60 million dollars pledged for demining in Oslo\n\nStates at the "
            "Ukraine Recovery Conference in Oslo promised 57 million dollars. Norway "
            "will give 30 million. Some 400 sq km of Ukrainian land were cleared, "
            "the minister of Ukraine said."
        ),
        {"57 million": "UA", "30 million": "UA", "400": "UA"},
    ),
    (
        "a rank among all countries",
        (
            "Landmine Monitor, which ranked Myanmar third worldwide for 2032, "
            "counted 310 casualties."
        ),
        {"310": "MM"},
    ),
    (
        "but all countries",
        ("The survey counted 310 casualties worldwide, 9 of them in Myanmar."),
        {"310": None},
    ),
    (
        "an agency whose letters are the name of a town",
        (
            "A mine killed two men in Homs, Syria. SANA later said that another mine "
            "hurt seven herders. In Sana three shells were found, Yemen said."
        ),
        {"seven": "SY", "three": "YE"},
    ),
    (
        "a town that only another country has",
        (
            "Mines in Lebanon hurt two farmers in Tyre. In Blida 27 mines were "
            "lifted. Lebanon has cleared the land of Lebanon."
        ),
        {"27": "LB"},
    ),
    (
        "what was done in many states has no country",
        (
            "Norwegian teams of a Norwegian charity\n\nOver twenty years the charity has lifted"
            " 812,000 mines in 39 countries. Norway has put 71 million dollars into over 30 states"
            " since 2003. In Norway itself it lifted 14 mines."
        ),
        {"812,000": None, "71 million": None, "14": "NO"},
    ),
    (
        "to states, across states",
        (
            "The mission of Norway, Oslo\n\nSince 1998 Norway has given 70 million kroner to 21"
            " countries. Across more than 20 nations its teams cleared 90 hectares."
        ),
        {"70 million": None, "90": None},
    ),
    (
        "but a number of states that only stand beside it tells nothing",
        "Mines in Chad\n\nMines have hurt 72 people in Chad, which is among 58 mined countries.",
        {"72": "TD"},
    ),
    (
        "who gives is no scene",
        (
            "Norway has given 3 million dollars, and Norway funded a centre. In Chad, work began"
            " at once. The teams have lifted 450 mines."
        ),
        {"450": "TD"},
    ),
    (
        "the seat of a charity is no scene",
        (
            "HALO Trust\n\nThe HALO Trust has destroyed 14,200 mines. Its office is"
            " small. Norwegian People's Aid has lifted 900."
        ),
        {"14,200": None},
    ),
    (
        "but it decides where its country is named",
        (
            "Two charities of Yemen and Norway\n\nNorwegian People's Aid and a partner in Norway"
            " lifted 900 mines, and people of Norway paid for it."
        ),
        {"900": "NO"},
    ),
    (
        "the country that a delegate calls his own",
        (
            "Council debate on mines\n\nMali, Chad and Laos are mined, she said.\n\nPeru's delegate"
            " said his country had lifted 3,302 mines. He added that mines had killed 81 people."
            "\n\nThe delegation of Norway said that mines kill 5,170 people.\n\nThe envoy of"
            " Laos said that mines had killed 93 people on its territory."
        ),
        {"3,302": "PE", "81": "PE", "5,170": None, "93": "LA"},
    ),
    (
        "the country that the paragraph goes on with",
        (
            "Mines\n\nChad, Laos, Iraq and Peru are mined.\n\nChad cleared 3.1 sq km in 2030."
            " It also cancelled 1.7 sq km.\n\nIraq is hit hard. In 2030, 615 people were hurt."
            "\n\nWith help from Laos deminers lifted 72 mines. Turkish soldiers laid 460 mines."
        ),
        {"3.1": "TD", "1.7": "TD", "615": "IQ", "72": None, "460": None},
    ),
    (
        "countries that stand in one list only",
        (
            "Mine Watch 2031\n\nIn 2030 mines hurt 4,212 people. Most were in Libya (804), Yemen"
            " (788) and Mali (415). Some 26 deminers were hurt."
        ),
        {"4,212": None, "804": "LY", "415": "ML", "26": None},
    ),
    (
        "the first country of a ranking of some number of states",
        (
            "Mine Watch 2031\n\nThe six countries with the highest number of mine casualties are"
            " Libya (804), Yemen (788) and Mali (415)."
        ),
        {"804": "LY", "788": "YE", "415": "ML"},
    ),
    (
        "mines that came from another country",
        "Mines in Chad\n\nChad has mines. In April the army seized 640 mines smuggled from Libya.",
        {"640": "TD"},
    ),
    (
        "the Congo of the text",
        "Mines in Kinshasa\n\nIn Kinshasa 9 people died. In eastern Congo mines killed 31 people.",
        {"31": "CD"},
    ),
    (
        "a country that money is to help",
        (
            "Bosnia and Herzegovina, Lebanon and Libya are mined. The fund announced 18 million"
            " euros to help Ukraine clear its land of mines. Norway gave 3 million dollars to"
            " assist Laos in clearance. A grant of 4 million dollars will support Angola with"
            " demining."
        ),
        {"18 million": "UA", "3 million": "LA", "4 million": "AO"},
    ),
    (
        "staff worldwide, before where most of them work",
        (
            "Green Shatt\n\nWith about 6,500 deminers worldwide, its largest office is in Angola,"
            " where it has cleared 40 hectares of minefields."
        ),
        {"6,500": None, "40": "AO"},
    ),
    (
        "where a release on the world is dated",
        (
            "(Geneva, 10 November 2031) - Fighting drove up the number of victims, says a new"
            " report.\n\nMines hurt 640 people in 2030. Troops in Myanmar laid mines. The next"
            " meeting will be held in The Hague.\n\n- Clearance. Some 31 sq km were cleared."
        ),
        {"640": None, "31": None},
    ),
    (
        "a release that a charity dates far from the scene",
        "Hills Trust - London, 3 May 2031\n\nMines killed 32 people in Syria in April.",
        {"32": "SY"},
    ),
    (
        "a dateline that is the only name",
        "LONDON, May 3 (Some Wire) - A wartime bomb hurt 32 men, police said.",
        {"32": "GB"},
    ),
    (
        "a part of a country with a capital",
        (
            "Mines\n\nIn Northern Chad 30 mines were found. Clearance in Southern Sudan gave"
            " back 31 hectares. Mines in Eastern Ukraine hurt 32 people."
        ),
        {"30": "TD", "31": "SD", "32": "UA"},
    ),
    (
        "a country before the body that works there",
        "Mines\n\n2012 In Jordan NPA hands over a minefield: 580 mines lifted.",
        {"580": "JO"},
    ),
    (
        "projects that a list gives to one country each",
        (
            'Mine action projects\n\n1. "Clearance in Northern Chad" (640,000 US dollars) is for'
            ' schools.\n2. "Clearance in Afghanistan" (650,000 US dollars). It will clear 190 sq'
            " km of minefields.\n3. "
            '"Clearance in Laos" (660,000 US dollars). It will clear 30 sq km of minefields.'
        ),
        {"640,000": "TD", "650,000": "AF", "190": "AF", "660,000": "LA", "30": "LA"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CASES], ids=[c[0].replace(" ", "_") for c in CASES]
)
def test_country_of_figures(text: str, expected: dict[str, str | None]) -> None:
    found = countries_of(text)
    assert {number: found.get(number, "no figure") for number in expected} == expected

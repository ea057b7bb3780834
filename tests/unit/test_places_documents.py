"""Where the figures of small documents belong, read by the whole engine."""

from __future__ import annotations

import pytest
from tests.support.documents import where_of

DOCUMENTS = [
    pytest.param(
        "ADDIS ABABA\nSeven people were killed when a tractor hit a landmine near the border.\n"
        "The agency has cleared around 351,000 mines.",
        {"Seven": (), "351,000": ()},
        id="a capital alone above the story",
    ),
    pytest.param(
        "Deminer hurt\n\nLuena - Two people were killed in a mine explosion in Lumeje district, "
        "Moxico province. The incident happened on Sunday.",
        {"Two": ("Lumeje", "Moxico")},
        id="a dateline before a number word",
    ),
    pytest.param(
        "4 officers killed in Garissa IED attack\n\nFour officers were killed by a mine in Garissa "
        "County.",
        {"4": ("Garissa",), "Four": ("Garissa",)},
        id="a device behind the name of a place",
    ),
    pytest.param(
        "Operators: the Hills Agency, the Ministry of Defence, private companies\n"
        "Districts: Kalbajar, Lachin\n\nAnti-personnel mines: 143\nAnti-tank mines: 52",
        {"143": ("Kalbajar", "Lachin"), "52": ("Kalbajar", "Lachin")},
        id="a label line below another",
    ),
    pytest.param(
        "Norway has provided USD 2 million for mine clearance in Kalbajar and Lachin.\n\nWith this "
        "grant the agency will clear 14 hectares by May 2031.",
        {"14": ("Kalbajar", "Lachin")},
        id="what a grant pays for",
    ),
    pytest.param(
        "Landmines kill farmers in Norvia. The enemy struck the town of Vorsk with an aerial bomb "
        "on 3 May. Four people were hurt.\n\nOn 4 May forces shelled the village of Lymarivka with "
        "artillery. Six people died.",
        {"Four": ("Vorsk",), "Six": ("Lymarivka",)},
        id="a place that was struck",
    ),
    pytest.param(
        "What our sappers did in Sumy region last week:\n\n- 143 mines destroyed\n- 9.4 ha cleared",
        {"143": ("Sumy",), "9.4": ("Sumy",)},
        id="the line that opens a list",
    ),
    pytest.param(
        "Mines found: 31 (Wasit)\nMines destroyed: 12 (Basra)",
        {"31": ("Wasit",), "12": ("Basra",)},
        id="a place in brackets behind its figure",
    ),
    pytest.param(
        "Teams in Libya found 655 anti-tank mines and, in southern Tripoli, 800 improvised mines.",
        {"655": (), "800": ("Tripoli",)},
        id="a place between commas is of what stands behind it",
    ),
    pytest.param(
        "A mine hurt two deminers in Kandahar, the Desk learned.",
        {"two": ("Kandahar",)},
        id="who learned it is no place",
    ),
    pytest.param(
        "The orthopaedic workshop in Ziguinchor assisted 95 mine survivors.",
        {"95": ("Ziguinchor",)},
        id="a workshop where limbs are made",
    ),
    pytest.param(
        "A mine killed nine traders near Mocha. The war has lasted ten years. It has killed more"
        " than 150,000 people.",
        {"nine": ("Mocha",), "150,000": ()},
        id="a toll up to now is not that of the place before",
    ),
    pytest.param(
        "Yesterday a mine killed two shepherds near Gedo, a town in Somalia.",
        {"two": ("Gedo",)},
        id="yesterday",
    ),
    pytest.param(
        "NIAMEY, March 13 - A bus hit a mine near Bosso on Tuesday, killing seven "
        "passengers. Soldiers who searched the track found two more mines the same day.",
        {"seven": ("Bosso",), "two": ("Bosso",)},
        id="same day",
    ),
    pytest.param(
        "Report of the Secretary-General on the situation in South Sudan\n"
        "\n"
        "1. The present report covers the period from 1 February to 30 April 2025.\n"
        "\n"
        "12. In March, clashes in Upper Nile killed at least 30 people.\n"
        "\n"
        "48. During the reporting period, the Mine Action Service cleared 510,200 square "
        "metres and destroyed 1,960 items of explosive ordnance.\n"
        "\n"
        "49. Four accidents killed 6 people and injured 11.",
        {"510,200": (), "1,960": (), "Four": (), "6": ()},
        id="the reporting period is that of the report",
    ),
    pytest.param(
        "Incidents in May\n"
        "\n"
        "12 May. A mine killed two herders near Hagadera.\n"
        "14 May. Three deminers were injured in Liboi.\n",
        {"two": ("Hagadera",), "Three": ("Liboi",)},
        id="diary",
    ),
    pytest.param(
        "3,118.2 hectares cleared of mines in liberated territories in August\n"
        "\n"
        "In August 2025, 3,118.2 hectares were cleared in the Aghdam, Lachin and Zangilan"
        " districts of Azerbaijan. According to the agency, 204 anti-personnel mines and "
        "91 anti-tank mines were neutralized there during the month. Its own teams "
        "cleared 2,000 hectares of the total.",
        {
            "3,118.2": ("Aghdam", "Lachin", "Zangilan"),
            "204": ("Aghdam", "Lachin", "Zangilan"),
            "2,000": ("Aghdam", "Lachin", "Zangilan"),
        },
        id="a headline and later paragraphs have the districts of the list",
    ),
    pytest.param(
        "On October 17, 2025, a truck hit an anti-tank mine in the territory of Seyidli "
        "village of Khojavand district in Azerbaijan.\n"
        "\n"
        "As a result of the explosion, two workers died and three others were injured. "
        "Since November 10, 2020, 386 citizens have become mine victims.",
        {"two": ("Seyidli", "Khojavand"), "three": ("Seyidli", "Khojavand"), "386": ()},
        id="as a result of the explosion",
    ),
    pytest.param(
        "State Emergency Service in Kherson region\n"
        "\n"
        "Yesterday a farmer was killed by a mine near Bilozerka. Since 1 June in the "
        "region mines have injured 9 people. Our sappers destroyed 310 items.",
        {"9": ("Kherson",), "310": ("Kherson",)},
        id="the region of the service that writes",
    ),
    pytest.param(
        "The grant will be spent in Nabatieh and Bint Jbeil, in southern Lebanon. This "
        "year teams in the two districts have destroyed 318 submunitions.",
        {"318": ("Nabatieh", "Bint Jbeil")},
        id="the two districts",
    ),
    pytest.param(
        "Fighting was heaviest in Kunduz and Takhar. Mines killed 20 people in the two provinces.",
        {"20": ("Kunduz", "Takhar")},
        id="the two provinces",
    ),
    pytest.param(
        "Battambang reported eight mine victims, while Pailin and Pursat had 15 between them.",
        {"eight": ("Battambang",), "15": ("Pailin", "Pursat")},
        id="two provinces share a figure between them",
    ),
    pytest.param(
        "Mines destroyed in Angola: 4.084 of which Huambo 2.318 · Moxico 1.102 · Bié 664",
        {"2.318": ("Huambo",), "1.102": ("Moxico",), "664": ("Bié",)},
        id="a list with points between its items",
    ),
    pytest.param(
        "Mine wounds four soldiers on Thai border\n"
        "\n"
        "BANGKOK, Nov 12 - Four Thai soldiers were wounded when a mine exploded on a "
        "patrol route in Surin province on Monday, the army said.",
        {"Four": ("Surin",)},
        id="headline scene",
    ),
    pytest.param(
        "According to the Amhara Regional Health Bureau, 114 people were injured by "
        "explosive ordnance in 2024. Of these, 60 were children.",
        {"114": ("Amhara",), "60": ("Amhara",)},
        id="the region of the bureau that counts",
    ),
    pytest.param(
        "Mines killed three people in Kherson in May. Nationwide, 61 people were killed "
        "in the month.",
        {"three": ("Kherson",), "61": ()},
        id="carried stop nationwide",
    ),
    pytest.param(
        "A mine killed two women in the village of Husarivka, Izium district, Kharkiv "
        "region of Ukraine.",
        {"two": ("Husarivka", "Izium", "Kharkiv")},
        id="village in district",
    ),
    pytest.param(
        "On the outskirts of Benghazi, sappers destroyed 80 mines.",
        {"80": ("Benghazi",)},
        id="outskirts",
    ),
    pytest.param(
        "Teams cleared 14 mines from the road between Derna and Tobruk in Libya.",
        {"14": ("Derna", "Tobruk")},
        id="a road between two towns",
    ),
    pytest.param(
        "1,905 square kilometres remain mined in Iraq, including 640 square kilometres "
        "in Basra alone.",
        {"1,905": (), "640": ("Basra",)},
        id="alone",
    ),
    pytest.param(
        "Casualties in Ukraine by region: Kharkiv - 14, Donetsk - 9, Kherson - 21 injured"
        " by mines.",
        {"14": ("Kharkiv",), "9": ("Donetsk",), "21": ("Kherson",)},
        id="label colon regions",
    ),
    pytest.param(
        "Nangarhar recorded 51 mine casualties in 2023 and Kunar 22.",
        {"51": ("Nangarhar",), "22": ("Kunar",)},
        id="subject province",
    ),
    pytest.param(
        "Mines injured 719 people in Colombia in 2024, 65% of them in Cauca and Nariño.",
        {"719": (), "65%": ("Cauca", "Nariño")},
        id="sub of them in",
    ),
    pytest.param(
        "The regional prosecutor's office reported that on May 19, at about 11 a.m., a "
        "46-year-old man hit a mine while driving a tractor near the village of Dovhenke,"
        " Izium district. He died at the scene. Since the beginning of May three "
        "civilians have been killed by mines in Kharkiv region of Ukraine.",
        {"three": ("Kharkiv",)},
        id="prosecutor",
    ),
    pytest.param(
        "In Sumy region a minibus ran over a mine near Krasnopillia, killing three "
        "passengers and injuring five.",
        {"three": ("Krasnopillia", "Sumy"), "five": ("Krasnopillia", "Sumy")},
        id="places lead",
    ),
    pytest.param(
        "Eighty mines and 12 shells were lifted last week. The work was done in the hills"
        " above Jezzine and Hasbaya, in Lebanon.",
        {"Eighty": ("Jezzine", "Hasbaya"), "12": ("Jezzine", "Hasbaya")},
        id="places following",
    ),
    pytest.param(
        "Two men were killed by a mine in Hodeidah on Monday. Another man was injured in "
        "Hajjah, and in Taiz three children were hurt when a shell went off.",
        {"Two": ("Hodeidah",), "three": ("Taiz",)},
        id="places also",
    ),
    pytest.param(
        "Mines killed 61 people in Mali last year. Half of them died in Mopti, 14 in "
        "Ségou and nine in Gao.",
        {"61": ()},
        id="places national first",
    ),
    pytest.param(
        "In the department of Nariño, Colombia, 41 people were hurt by mines; in Cauca "
        "there were 33 and in Chocó 20.",
        {"41": ("Nariño",), "20": ("Chocó",)},
        id="places dept",
    ),
    pytest.param(
        "Speaking in Geneva, the Yemeni minister said mines had killed 90 people in "
        "Hodeidah in 2024.",
        {"90": ("Hodeidah",)},
        id="places speaker",
    ),
    pytest.param(
        "The Herat-based charity said its teams destroyed 410 mines in Badghis in March.",
        {"410": ("Badghis",)},
        id="places hq",
    ),
    pytest.param(
        "In Kupiansk and Izium districts of Kharkiv region, sappers destroyed 310 mines.",
        {"310": ("Kupiansk", "Izium", "Kharkiv")},
        id="on both",
    ),
    pytest.param(
        "In Derna sappers removed 12 mines. Elsewhere in Libya, 40 mines were removed.",
        {"12": ("Derna",), "40": ()},
        id="elsewhere",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_each_figure_has_its_places(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    found = where_of(text)
    assert {number: found.get(number) for number in expected} == expected

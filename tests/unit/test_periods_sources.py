"""When the figures of small documents hold: many kinds of source.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
    pytest.param(
        "Prosecutor's office: 5 criminal cases over mine blasts\n"
        "\n"
        "Since the start of May four people have been killed and eleven injured by mines "
        "in the liberated districts, the Prosecutor General's Office told our agency on "
        "Tuesday. In the first four months of the year the mines had killed two and "
        "injured nine.\n"
        "\n"
        "The last incident was registered on 8 June: a shepherd stepped on an anti-"
        "personnel mine near Sugovushan and lost a leg. Two other men were slightly hurt.\n",
        "2025-06-11",
        {
            "four": "2025-05-01~2025-06-10@2025-06-10",
            "eleven": "2025-05-01~2025-06-10@2025-06-10",
            "two": "2025-01~2025-04@2025-04-30",
            "nine": "2025-01~2025-04@2025-04-30",
            "Two": "2025-06-08~2025-06-08@2025-06-08",
        },
        id="since a month, and the months before it",
    ),
    pytest.param(
        "OUR YEAR 2023 AT A GLANCE\n"
        "\n"
        "• 52 square kilometres of land released\n"
        "• 128,400 mines and other explosives destroyed\n"
        "• 1.9 million people taught to stay safe\n"
        "• 410 survivors fitted with limbs\n"
        "\n"
        "In Lebanon alone our 140 deminers cleared 1.1 square kilometres.\n",
        "2024-03-20",
        {
            "52": "2023~2023@2023-12-31",
            "128,400": "2023~2023@2023-12-31",
            "1.9 million": "2023~2023@2023-12-31",
            "410": "2023~2023@2023-12-31",
            "1.1": "2023~2023@2023-12-31",
        },
        id="a year at a glance, and its list",
    ),
    pytest.param(
        "Sudan: flash update No. 4 (as of 7 October 2024)\n"
        "\n"
        "HIGHLIGHTS\n"
        "Some 61,000 people have been displaced from El Fasher since 20 September.\n"
        "Unexploded ordnance injured 17 children between 1 and 6 October.\n"
        "More than 13 million people are at risk of explosive ordnance.\n",
        "2024-10-09",
        {
            "61,000": "2024-09-20~2024-10-07@2024-10-07",
            "17": "2024-10-01~2024-10-06@2024-10-06",
            "13 million": "~@2024-10-07",
        },
        id="a flash update as of a day",
    ),
    pytest.param(
        "#Demining in Donetsk region, 10-16 November 🧵\n"
        "\n"
        "1/ Our sappers surveyed 47 hectares and removed 388 explosive items.\n"
        "2/ Two of our colleagues were wounded on Thursday when a submunition went off "
        "near Lyman.\n"
        "3/ Since January we have returned 3,900 hectares to farmers.\n",
        "2025-11-18",
        {
            "47": "2025-11-10~2025-11-16@2025-11-16",
            "388": "2025-11-10~2025-11-16@2025-11-16",
            "Two": "2025-11-13~2025-11-13@2025-11-13",
            "3,900": "2025-01~2025-11-18@2025-11-18",
        },
        id="a week in a post",
    ),
    pytest.param(
        "Answering a question in parliament on Wednesday, the Minister of Defence said "
        "that the army engineers had destroyed 2,310 mines last year and 1,870 in 2021. "
        "This year they have so far destroyed 640. He added that 71 villages in the north"
        " are still mined and that 14 square kilometres remain to be cleared.\n",
        "2023-05-11",
        {
            "2,310": "2022~2022@2022-12-31",
            "1,870": "2021~2021@2021-12-31",
            "640": "2023~2023-05-10@2023-05-10",
            "14": "~@2023-05-10",
        },
        id="a minister's answer on a Wednesday",
    ),
    pytest.param(
        "Report of the Secretary-General on the situation in Abyei\n"
        "\n"
        "I. Introduction\n"
        "1. The present report covers the period from 16 August 2023 to 15 February 2024.\n"
        "\n"
        "II. Mine action\n"
        "12. The Mine Action Service surveyed 410,000 square metres of land and destroyed"
        " 63 items of explosive remnants of war. Risk education was given to 9,840 "
        "people, 4,120 of them children. In one accident on 3 December two herders were "
        "killed.\n"
        "13. As of 15 February the Service employed 38 deminers.\n",
        "2024-02-27",
        {
            "410,000": "2023-08-16~2024-02-15@2024-02-15",
            "63": "2023-08-16~2024-02-15@2024-02-15",
            "9,840": "2023-08-16~2024-02-15@2024-02-15",
            "4,120": "2023-08-16~2024-02-15@2024-02-15",
            "one": "2023-12-03~2023-12-03@2023-12-03",
            "two": "2023-12-03~2023-12-03@2023-12-03",
            "38": "~@2024-02-15",
        },
        id="a report that covers half a year",
    ),
    pytest.param(
        "Article 7 report for calendar year 2023\n"
        "State Party: Republic of Senora\n"
        "\n"
        "Form C: 1,340 anti-personnel mines retained for training on 31 December 2023.\n"
        "Form F: 18 minefields released; 0.82 square kilometres cleared.\n"
        "Form G: 2,204 anti-personnel mines destroyed in the course of clearance.\n"
        "Form J: 12 new victims, of whom 3 died.\n",
        "2024-04-30",
        {
            "1,340": "~@2023-12-31",
            "0.82": "2023~2023@2023-12-31",
            "2,204": "2023~2023@2023-12-31",
            "12": "2023~2023@2023-12-31",
            "3": "2023~2023@2023-12-31",
        },
        id="a treaty report for a calendar year",
    ),
    pytest.param(
        "At the Fann hospital the beds are full again. In March its surgeons treated 31 "
        "mine victims, nine of them children. In the whole of last year there had been "
        '140. "Ten years ago we saw three or four in a month," says Dr. Ba. Since 2014 '
        "the hospital has fitted 2,050 amputees with legs.\n",
        "2025-04-22",
        {
            "31": "2025-03~2025-03@2025-03-31",
            "nine": "2025-03~2025-03@2025-03-31",
            "140": "2024~2024@2024-12-31",
            "2,050": "2014~2025-04-22@2025-04-22",
        },
        id="a hospital's month, year and beginning",
    ),
    pytest.param(
        "Before the war 3 people a year were hurt by mines in Karvan. In 2023 there were "
        "88 victims. Last year the number fell to 52, and in the first half of this year "
        "to 17. All 17 survived.\n",
        "2025-08-19",
        {
            "88": "2023~2023@2023-12-31",
            "52": "2024~2024@2024-12-31",
            "17": "2025-01~2025-06@2025-06-30",
        },
        id="years told one after the other, of one place",
    ),
    pytest.param(
        "Mine clearance in January 2025\n"
        "\n"
        "Kandahar: 214,000 square metres cleared, 19 anti-tank mines destroyed.\n"
        "Helmand: 96,000 square metres cleared, 44 improvised mines destroyed.\n"
        "\n"
        "In December 2024 the figures were 180,000 and 71,000 square metres.\n",
        "2025-02-10",
        {
            "214,000": "2025-01~2025-01@2025-01-31",
            "19": "2025-01~2025-01@2025-01-31",
            "96,000": "2025-01~2025-01@2025-01-31",
            "44": "2025-01~2025-01@2025-01-31",
            "180,000": "2024-12~2024-12@2024-12-31",
            "71,000": "2024-12~2024-12@2024-12-31",
        },
        id="a month for two provinces and the month before",
    ),
    pytest.param(
        "National Mine Action Strategy 2024-2028: summary\n"
        "\n"
        "At the end of 2023 the known contamination was 34.7 square kilometres. The "
        "strategy foresees the release of 7 square kilometres a year. By the end of 2028 "
        "no more than 2 square kilometres should remain. Its cost is put at $84 million. "
        "Between 2018 and 2023, 29 square kilometres were released and 8,150 mines "
        "destroyed.\n",
        "2024-06-05",
        {
            "34.7": "~@2023-12-31",
            "29": "2018~2023@2023-12-31",
            "8,150": "2018~2023@2023-12-31",
        },
        id="what a strategy counts from",
    ),
    pytest.param(
        "Four years on\n"
        "\n"
        "Four years ago today the guns fell silent. Since then 358 people have been hurt "
        "by mines, 68 of them fatally. The first year was the worst: 132 victims. The "
        "agency has cleared 143,000 hectares and taken out 112,000 mines and shells. "
        "Another 700,000 hectares are still suspected.\n",
        "2024-11-10",
        {
            "358": "2020-11-10~2024-11-10@2024-11-10",
            "68": "2020-11-10~2024-11-10@2024-11-10",
            "143,000": "2020-11-10~2024-11-10@2024-11-10",
            "112,000": "2020-11-10~2024-11-10@2024-11-10",
            "700,000": "~@2024-11-10",
        },
        id="four years ago today",
    ),
    pytest.param(
        "Death toll in Rutshuru blast rises to six\n"
        "\n"
        "A woman who was hurt in Saturday's explosion of a rocket near Rutshuru died in "
        "hospital on Wednesday, bringing the death toll to six, the administrator said. "
        "Four children are still being treated. The day after the blast, engineers "
        "collected 23 unexploded shells from the same field.\n"
        "\n"
        "In June two similar accidents killed three people in the territory.\n",
        "2024-07-25",
        {
            "two": "2024-06~2024-06@2024-06-30",
            "three": "2024-06~2024-06@2024-06-30",
        },
        id="last month beside an accident",
    ),
    pytest.param(
        "Japan grants $2.8 million for demining in Cambodia\n"
        "\n"
        "PHNOM PENH - A grant agreement was signed here on 30 January 2025. With the "
        "grant, teams will clear 9 square kilometres in Battambang by March 2026. Under "
        "the previous project, which ran from 2022 to 2024, 11.4 square kilometres were "
        "cleared and 5,020 mines destroyed. Japan has given $46 million since 1998.\n",
        "2025-01-31",
        {
            "11.4": "2022~2024@2024-12-31",
            "5,020": "2022~2024@2024-12-31",
            "46 million": "1998~2025-01-31@2025-01-31",
        },
        id="a former project",
    ),
    pytest.param(
        "Explosive ordnance destroyed by the police, 2024\n"
        "\n"
        "           Mines   Shells   Submunitions\n"
        "Q1            41      310             77\n"
        "Q2            63      288             54\n"
        "Q3            58      402             90\n"
        "Total        162    1,000            221\n"
        "\n"
        "From January to September 9 people were injured and 2 killed.\n",
        "2024-12-18",
        {
            "41": "2024-01~2024-03@2024-03-31",
            "310": "2024-01~2024-03@2024-03-31",
            "77": "2024-01~2024-03@2024-03-31",
            "63": "2024-04~2024-06@2024-06-30",
            "288": "2024-04~2024-06@2024-06-30",
            "54": "2024-04~2024-06@2024-06-30",
            "58": "2024-07~2024-09@2024-09-30",
            "402": "2024-07~2024-09@2024-09-30",
            "90": "2024-07~2024-09@2024-09-30",
            "9": "2024-01~2024-09@2024-09-30",
            "2": "2024-01~2024-09@2024-09-30",
        },
        id="quarters in the rows of a table",
    ),
    pytest.param(
        "When the Kakhidze family returned in 1995, their orchard was full of mines. That"
        " spring alone seven neighbours were killed. By 1999 the army had lifted 640 "
        "mines around the village. Today four hectares remain fenced. In September a cow "
        "set one off; nobody was hurt.\n",
        "2023-10-30",
        {
            "seven": "1995-03~1995-05@1995-05-31",
            "640": "~@1999",
        },
        id="that spring, and what had been done by a year",
    ),
    pytest.param(
        "Speaking at a press conference in Sarajevo on Thursday, the director of the "
        "centre said that 820 square kilometres of land were suspected to be mined at the"
        " end of April. Last year 38 square kilometres were released. The head of the "
        "delegation said that the Union had given 58 million euros since 2002 and would "
        "give 4 million this year.\n",
        "2025-05-16",
        {
            "820": "~@2025-04-30",
            "38": "2024~2024@2024-12-31",
            "58 million": "2002~2025-05-15@2025-05-15",
        },
        id="speaking on a Thursday",
    ),
    pytest.param(
        "In the demining season that ended on 15 November, the teams cleared 2.3 square "
        "kilometres in Gorno-Badakhshan. They destroyed 1,204 mines; one deminer lost a "
        "hand. Last season they had cleared 1.9 square kilometres.\n",
        "2024-11-28",
        {
            "2.3": "~@2024-11-28",
        },
        id="a season without dates",
    ),
    pytest.param(
        "Mine accidents in September\n"
        "\n"
        "3 September: two boys killed near Hajin\n"
        "11 September: one farmer killed, three injured near Kafr Zita\n"
        "24 September: a car hit a mine, five dead\n"
        "\n"
        "In all 8 people died in the month.\n",
        "2025-09-30",
        {
            "two": "2025-09-03~2025-09-03@2025-09-03",
            "one": "2025-09-11~2025-09-11@2025-09-11",
            "three": "2025-09-11~2025-09-11@2025-09-11",
            "five": "2025-09-24~2025-09-24@2025-09-24",
            "8": "2025-09~2025-09@2025-09-30",
        },
        id="accidents by their days",
    ),
    pytest.param(
        "Questions and answers on landmines\n"
        "\n"
        "How many people were killed last year?\n"
        "At least 1,945 people were killed by mines in 2024 and 4,325 injured.\n"
        "\n"
        "How much land was cleared?\n"
        "States cleared 281 square kilometres and destroyed 160,000 mines.\n"
        "\n"
        "How many mines are in stock?\n"
        "Eleven states hold about 45 million anti-personnel mines.\n",
        "2025-04-04",
        {
            "1,945": "2024~2024@2024-12-31",
            "4,325": "2024~2024@2024-12-31",
            "281": "2024~2024@2024-12-31",
            "160,000": "2024~2024@2024-12-31",
            "45 million": "~@2025-04-04",
        },
        id="questions and answers on a year",
    ),
    pytest.param(
        "Syria: mines kill 200 since December\n"
        "\n"
        "At least 200 people, 31 of them children, have been killed by mines since 8 "
        "December, a monitor said on Sunday. On Saturday alone three farm workers died "
        "near Deir ez-Zor. In February 71 people were killed and 88 injured. More than "
        "100 were killed in January.\n",
        "2025-03-10",
        {
            "200#2": "2024-12-08~2025-03-09@2025-03-09",
            "31": "2024-12-08~2025-03-09@2025-03-09",
            "three": "2025-03-08~2025-03-08@2025-03-08",
            "71": "2025-02~2025-02@2025-02-28",
            "88": "2025-02~2025-02@2025-02-28",
            "100": "2025-01~2025-01@2025-01-31",
        },
        id="since a day, on a Saturday, in two months",
    ),
    pytest.param(
        "In the year to June 2025 the fund's partners removed 77,000 explosive items in "
        "Iraq and opened 12 schools. They trained 300 deminers, half of them women. Their"
        " income was $9.8 million. The year before they had removed 64,000 explosive "
        "items.\n",
        "2025-10-20",
        {
            "77,000": "2024-07~2025-06@2025-06-30",
        },
        id="twelve months to a month",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected

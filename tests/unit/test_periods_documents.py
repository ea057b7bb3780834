"""When the figures of small documents hold: bulletins, tables, reports and the first news.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
    pytest.param(
        "Narva Mine Office\n"
        "Statement to the Meeting of Experts, Old Narva, 19-21 June 2031\n"
        "\n"
        "In 2030 a total of 41 anti-personnel mines were destroyed. Sadly, two deminers were"
        " injured.\n",
        "2031-06-21",
        {"41": "2030~2030@2030-12-31", "two": "2030~2030@2030-12-31"},
        id="the days of a meeting in the head of a statement",
    ),
    pytest.param(
        "Weekly situation report No. 28 (8–14 July 2024)\n"
        "National Demining Office, Dili\n"
        "\n"
        "• 41 anti-personnel mines destroyed\n"
        "• 12 hectares cleared\n"
        "• 3 people injured by a mine\n",
        "2024-07-16",
        {
            "41": "2024-07-08~2024-07-14@2024-07-14",
            "12": "2024-07-08~2024-07-14@2024-07-14",
            "3": "2024-07-08~2024-07-14@2024-07-14",
        },
        id="a numbered week in the head of a bulletin",
    ),
    pytest.param(
        "OPERATIONS SUMMARY\n"
        "Reporting week: 14-20 July 2025\n"
        "Country: Somalia\n"
        "\n"
        "Mines destroyed: 17\n"
        "ERW destroyed: 203\n"
        "Persons reached by risk education: 1,040\n",
        "2025-07-22",
        {
            "17": "2025-07-14~2025-07-20@2025-07-20",
            "203": "2025-07-14~2025-07-20@2025-07-20",
            "1,040": "2025-07-14~2025-07-20@2025-07-20",
        },
        id="the reporting week in a field of the head",
    ),
    pytest.param(
        "MINE VICTIMS AT A GLANCE\n"
        "Cut-off date: 31 August 2025      Issued: 5 September 2025\n"
        "\n"
        "VICTIMS SINCE 1990\n"
        "Killed: 2,391\n"
        "Injured: 10,340\n"
        "\n"
        "THIS YEAR (1 January - 31 August 2025)\n"
        "Killed: 11\n"
        "Injured: 85\n",
        "2025-09-05",
        {
            "2,391": "1990~2025-08-31@2025-08-31",
            "10,340": "1990~2025-08-31@2025-08-31",
            "11": "2025-01-01~2025-08-31@2025-08-31",
            "85": "2025-01-01~2025-08-31@2025-08-31",
        },
        id="a cut-off date in the head, and dates that explain this year",
    ),
    pytest.param(
        "Landmines killed 30 people in 2022. That is down from 41 deaths in 2021. Nine of them"
        " were women, and 12 died in the north.",
        "2024-07-22",
        {
            "30": "2022~2022@2022-12-31",
            "41": "2021~2021@2021-12-31",
            "Nine": "2022~2022@2022-12-31",
            "12": "2022~2022@2022-12-31",
        },
        id="what follows a comparison is of the figure compared",
    ),
    pytest.param(
        "The Monitor counted 62 mine casualties in 2023. This represents an increase from 45"
        " casualties in 2022. ERW caused 54 of the casualties.",
        "2024-07-22",
        {
            "62": "2023~2023@2023-12-31",
            "45": "2022~2022@2022-12-31",
            "54": "2023~2023@2023-12-31",
        },
        id="an increase from a year before",
    ),
    pytest.param(
        "Landmines in Chad: figures\n"
        "Data as of June 30, 2025\n"
        "\n"
        "Mines killed since 2010: 212\n"
        "Deminers employed: 90\n",
        "2025-07-22",
        {"212": "2010~2025-06-30@2025-06-30", "90": "~@2025-06-30"},
        id="data as of a day in the head",
    ),
    pytest.param(
        "Mine action in Yemen: monthly report - March 2025\n"
        "\n"
        "Teams removed 2,114 explosive items and cleared 31,500 square metres. Eleven "
        "civilians were killed by landmines and 19 injured.\n"
        "\n"
        "Since January, 6,030 items have been removed.",
        "2025-04-04",
        {
            "2,114": "2025-03~2025-03@2025-03-31",
            "31,500": "2025-03~2025-03@2025-03-31",
            "Eleven": "2025-03~2025-03@2025-03-31",
            "19": "2025-03~2025-03@2025-03-31",
        },
        id="a month in the title of a report",
    ),
    pytest.param(
        "Sri Lanka demining bulletin, Q2 2024\n"
        "\n"
        "Area cleared: 412,300 m2\n"
        "Anti-personnel mines found: 1,208\n",
        "2024-07-20",
        {
            "412,300": "2024-04~2024-06@2024-06-30",
            "1,208": "2024-04~2024-06@2024-06-30",
        },
        id="a quarter in the title of a bulletin",
    ),
    pytest.param(
        "In the second quarter of 2024 the teams destroyed 88 mines, compared with 61 in "
        "the first.",
        "2024-08-01",
        {
            "88": "2024-04~2024-06@2024-06-30",
        },
        id="a quarter in a sentence",
    ),
    pytest.param(
        "ZIMBABWE MINE ACTION CENTRE\n"
        "Results, H1 2025\n"
        "\n"
        "Area released: 3,2 million m²\n"
        "Mines destroyed: 5 118\n"
        "Accidents: 2\n",
        "2025-07-15",
        {
            "3,2 million": "2025-01~2025-06@2025-06-30",
            "5 118": "2025-01~2025-06@2025-06-30",
            "2": "2025-01~2025-06@2025-06-30",
        },
        id="a half of a year in the head",
    ),
    pytest.param(
        "The army's sappers removed 903 mines in the second half of 2024 and 77 in January.",
        "2025-02-01",
        {
            "903": "2024-07~2024-12@2024-12-31",
            "77": "2025-01~2025-01@2025-01-31",
        },
        id="second half of",
    ),
    pytest.param(
        "Mine casualties in Chad\n"
        "\n"
        "Year      2021   2022   2023\n"
        "Killed      14     19      8\n"
        "Injured     37     41     22\n",
        "2024-03-01",
        {
            "14": "2021~2021@2021-12-31",
            "19": "2022~2022@2022-12-31",
            "8": "2023~2023@2023-12-31",
            "37": "2021~2021@2021-12-31",
            "22": "2023~2023@2023-12-31",
        },
        id="years at the head of columns",
    ),
    pytest.param(
        "Mines destroyed by month, 2024\n"
        "\n"
        "Month | AP mines | AT mines\n"
        "January | 310 | 14\n"
        "February | 288 | 9\n"
        "March | 402 | 21\n",
        "2024-04-10",
        {
            "310": "2024-01~2024-01@2024-01-31",
            "9": "2024-02~2024-02@2024-02-29",
            "402": "2024-03~2024-03@2024-03-31",
        },
        id="months at the head of rows",
    ),
    pytest.param(
        "Casualties of mines and ERW in Mali, 2024\n"
        "\n"
        "            | Jan | Feb | Mar\n"
        "Killed      | 6 | 11 | 4\n"
        "Injured     | 15 | 23 | 9\n",
        "2024-04-10",
        {
            "6": "2024-01~2024-01@2024-01-31",
            "11": "2024-02~2024-02@2024-02-29",
            "9": "2024-03~2024-03@2024-03-31",
        },
        id="months at the head of columns below an empty corner",
    ),
    pytest.param(
        "In the twelve months to 30 June 2024 the operators cleared 91 hectares of mined land.",
        "2024-08-10",
        {
            "91": "2023-07-01~2024-06-30@2024-06-30",
        },
        id="twelve months to a day",
    ),
    pytest.param(
        "Between July 2024 and June 2025 Norway gave 41 million euros for mine clearance,"
        " after 38 million in the year before. In the same twelve months its partners "
        "destroyed 12,770 mines.",
        "2025-11-02",
        {
            "41 million": "2024-07~2025-06@2025-06-30",
            "38 million": "2023-07~2024-06@2024-06-30",
            "12,770": "2024-07~2025-06@2025-06-30",
        },
        id="the year before of twelve months and the same twelve months",
    ),
    pytest.param(
        "Mines killed 14 people and injured 31 in the country between January and "
        "September, the authority said.\n"
        "\n"
        "It had recorded 66 casualties in the same period of 2024.\n"
        "\n"
        "Of the 45 victims, 12 were children.",
        "2025-10-20",
        {
            "14": "2025-01~2025-09@2025-09-30",
            "31": "2025-01~2025-09@2025-09-30",
            "66": "2024-01~2024-09@2024-09-30",
        },
        id="a comparison in a sentence of its own",
    ),
    pytest.param(
        "In April 18 people were hurt by mines, against 25 in March. Seven of the victims"
        " were herders.",
        "2025-05-20",
        {
            "18": "2025-04~2025-04@2025-04-30",
            "25": "2025-03~2025-03@2025-03-31",
            "Seven": "2025-04~2025-04@2025-04-30",
        },
        id="comparison same sentence",
    ),
    pytest.param(
        "Sappers found 540 mines in 2023. A year earlier they had found 710. They also "
        "destroyed 3,100 shells.",
        "2024-02-02",
        {
            "540": "2023~2023@2023-12-31",
            "710": "2022~2022@2022-12-31",
        },
        id="a year earlier does not go on",
    ),
    pytest.param(
        "In May the teams destroyed 31 mines in the orchards that were handed back in "
        "2023, and 12 shells.",
        "2025-06-03",
        {
            "31": "2025-05~2025-05@2025-05-31",
            "12": "2025-05~2025-05@2025-05-31",
        },
        id="the time of a relative clause is its own",
    ),
    pytest.param(
        "Yesterday a mine killed two shepherds near Gedo, a town in Somalia.",
        "2024-06-05",
        {
            "two": "2024-06-04~2024-06-04@2024-06-04",
        },
        id="yesterday",
    ),
    pytest.param(
        "A pickup hit an anti-tank mine on Monday night, killing four people, the "
        "governor said on Tuesday.",
        "2024-06-05",
        {
            "four": "2024-06-03~2024-06-03@2024-06-03",
        },
        id="overnight",
    ),
    pytest.param(
        "Five deminers were wounded last Friday when a mine went off.",
        "2024-06-05",
        {
            "Five": "2024-05-31~2024-05-31@2024-05-31",
        },
        id="last friday",
    ),
    pytest.param(
        "NIAMEY, March 13 - A bus hit a mine near Bosso on Tuesday, killing seven "
        "passengers. Soldiers who searched the track found two more mines the same day.",
        "2025-03-13",
        {
            "seven": "2025-03-11~2025-03-11@2025-03-11",
            "two": "2025-03-11~2025-03-11@2025-03-11",
        },
        id="same day",
    ),
    pytest.param(
        "On 10 March a mine killed a driver and injured three passengers. The following "
        "day six more mines were found there.",
        "2025-03-13",
        {
            "three": "2025-03-10~2025-03-10@2025-03-10",
            "six": "2025-03-11~2025-03-11@2025-03-11",
        },
        id="following day",
    ),
    pytest.param(
        "By Sunday evening the specialists had collected 118 unexploded grenades.",
        "2025-02-04",
        {
            "118": "~@2025-02-02",
        },
        id="by sunday evening",
    ),
    pytest.param(
        "The Mine Directorate announced on Saturday that 61 per cent of the mined land "
        "had been released.\n"
        "\n"
        "The Directorate said in a statement that 1,904 square kilometres remain "
        "contaminated.",
        "2025-05-12",
        {
            "61 per cent": "~@2025-05-10",
            "1,904": "~@2025-05-10",
        },
        id="the day on which the speaker of the next paragraph spoke",
    ),
    pytest.param(
        "Mines killed three children at the weekend, the mayor said.",
        "2025-02-04",
        {
            "three": "2025-02-01~2025-02-02@2025-02-02",
        },
        id="a weekend is two days",
    ),
    pytest.param(
        "Two days ago, a mine wounded four border guards.",
        "2025-02-04",
        {
            "four": "2025-02-02~2025-02-02@2025-02-02",
        },
        id="two days ago",
    ),
    pytest.param(
        "On the night of 3 to 4 May a convoy ran over mines; nine soldiers were killed.",
        "2024-05-06",
        {
            "nine": "2024-05-03~2024-05-04@2024-05-04",
        },
        id="night range",
    ),
    pytest.param(
        "On 3 and 4 May sappers defused 27 mines.",
        "2024-05-06",
        {
            "27": "2024-05-03~2024-05-04@2024-05-04",
        },
        id="two days and",
    ),
    pytest.param(
        "Mines have killed 212 people in the country since 2014, 31 of them in 2024 alone.",
        "2025-01-20",
        {
            "212": "2014~2025-01-20@2025-01-20",
            "31": "2024~2024@2024-12-31",
        },
        id="since incl alone",
    ),
    pytest.param(
        "So far in 2025, mines have injured 16 farmers.",
        "2025-06-11",
        {
            "16": "2025~2025-06-11@2025-06-11",
        },
        id="so far",
    ),
    pytest.param(
        "So far this week the patrols have found 14 mines.",
        "2025-06-11",
        {
            "14": "2025-06-09~2025-06-11@2025-06-11",
        },
        id="this week",
    ),
    pytest.param(
        "Explosive ordnance killed or injured 97 people between the peace deal of "
        "November 2022 and June 2025; 41 of them were children.",
        "2025-07-08",
        {
            "97": "2022-11~2025-06@2025-06-30",
            "41": "2022-11~2025-06@2025-06-30",
        },
        id="between an event with a date and a month",
    ),
    pytest.param(
        "From 1982 through last month, 18,204 people were killed by mines.",
        "2025-10-15",
        {
            "18,204": "1982~2025-09@2025-09-30",
        },
        id="from a year through last month",
    ),
    pytest.param(
        "It fell on 8 December last year. Over these twelve months, leftover mines have "
        "killed 410 people, says the network.",
        "2025-12-09",
        {
            "410": "2024-12-08~2025-12-09@2025-12-09",
        },
        id="these twelve months since the day just told",
    ),
    pytest.param(
        "The number of civilians hurt by mines there had passed 870 by the end of August.",
        "2025-10-14",
        {
            "870": "~@2025-08-31",
        },
        id="had passed by end",
    ),
    pytest.param(
        "The Coast Office has sent its districts a tally of the first six months of 2024.\n\n"
        "- people killed by mines: 4\n- mine accidents: 6\n\n"
        "Of the 9 injured 7 were boys. In the same half of 2023 there had been 31 mine victims.\n\n"
        "The teams destroyed 3,018 shells.",
        "2024-08-14",
        {
            "4": "2024-01~2024-06@2024-06-30",
            "7": "2024-01~2024-06@2024-06-30",
            "31": "2023-01~2023-06@2023-06-30",
            "3,018": "2024-01~2024-06@2024-06-30",
        },
        id="a tally of half a year that the opening speaks of",
    ),
    pytest.param(
        "The ministry gave parliament the figures of the second quarter of 2024 on Friday.\n\n"
        "Mines injured 14 people. In the same months of 2023 they had hurt 22.",
        "2024-08-12",
        {
            "14": "2024-04~2024-06@2024-06-30",
            "22": "2023-04~2023-06@2023-06-30",
        },
        id="figures of a quarter given to a parliament",
    ),
    pytest.param(
        "The ministry spoke of a tally of losses. In May 2024 it opened a new office.\n\n"
        "Mines have injured 14 people.",
        "2024-08-12",
        {"14": "~@2024-08-12"},
        id="the time of another sentence is not that of a tally",
    ),
    pytest.param(
        "1. The present report is submitted pursuant to resolution 3042 (2031), by which the "
        "Council extended the mandate of the Mission until 30 November 2032 and asked to be kept "
        "informed every 90 days, and covers the period from 1 March to 31 August 2031.\n\n"
        "2. Between March and May the Mission met 6 times.\n\n"
        "3. Mines killed 41 persons. Teams cleared 90,500 square metres during the reporting "
        "period.",
        "2031-09-20",
        {
            "41": "2031-03-01~2031-08-31@2031-08-31",
            "90,500": "2031-03-01~2031-08-31@2031-08-31",
        },
        id="a long opening sentence that covers a period",
    ),
    pytest.param(
        "My report, requested by the Assembly in its decision of 2019 and sent to all members "
        "in 2 languages with the annexes that the committee on budget and staff had asked for in "
        "its last session in Geneva, covers the months of July to December 2030.\n\n"
        "Rangers removed 312 mines.",
        "2031-01-20",
        {"312": "2030-07~2030-12@2030-12-31"},
        id="months that a long opening sentence covers",
    ),
    pytest.param(
        "HILLS INFORMATION OFFICE\nField notes / March 2025\n\nMines destroyed: 163",
        "2025-04-02",
        {"163": "2025-03~2025-03@2025-03-31"},
        id="notes of a month are no verb of saying",
    ),
    pytest.param(
        "Situation reports - June 2025\n\nTeams found 22 mines.",
        "2025-07-03",
        {"22": "2025-06~2025-06@2025-06-30"},
        id="reports of a month are no verb of saying",
    ),
    pytest.param(
        "Narvia has 5,000 deminers, the deputy minister said on Wednesday.\n\n"
        "Some 400 dogs work with them, he told a briefing. The state has paid 1.9 million "
        "crowns since 2024 for the clearance of 380 hectares.\n\n"
        "Mines have hurt 61 people since 2024, the police say.",
        "2025-11-20",
        {
            "380": "2024~2025-11-19@2025-11-19",
            "61": "2024~2025-11-20@2025-11-20",
        },
        id="he told a briefing on the day on which he spoke before",
    ),
    pytest.param(
        "Farmers are at risk, the governor said on Monday. \n\n"
        "Since 2020 mines have killed 77 of them, she added.",
        "2025-11-20",
        {"77": "2020~2025-11-17@2025-11-17"},
        id="she added on the day on which she spoke before",
    ),
    pytest.param(
        "Since 2001 mines have killed 360 people. Only in the time after November 10, 2020 they "
        "have killed 69.",
        "2025-04-04",
        {"69": "2020-11-10~2025-04-04@2025-04-04"},
        id="the time after a day is up to now",
    ),
    pytest.param(
        "In the years after the flood of 1998 nobody counted. In the months after May 2024 "
        "mines have injured 14 people.",
        "2025-04-04",
        {"14": "2024-05~2025-04-04@2025-04-04"},
        id="the months after a month are up to now",
    ),
    pytest.param(
        "Between August 4 and 10 of the current year sappers found 47 mines.",
        "2025-08-11",
        {"47": "2025-08-04~2025-08-10@2025-08-10"},
        id="days of the current year with the month in front",
    ),
    pytest.param(
        "From December 2 to 8 of last year sappers found 47 mines.",
        "2025-08-11",
        {"47": "2024-12-02~2024-12-08@2024-12-08"},
        id="days of last year with the month in front",
    ),
    pytest.param(
        "The mine agency said that it would clear 900 hectares between May and July.",
        "2025-04-20",
        {"900": "2025-05~2025-07@2025-04-20"},
        id="what it would do lies ahead",
    ),
    pytest.param(
        "Teams would survey 60 hectares of mined land between October and December, she said.",
        "2025-09-20",
        {"60": "2025-10~2025-12@2025-09-20"},
        id="what teams would do lies ahead",
    ),
    pytest.param(
        "In 2023 mines hurt 120 people in the region.\n\n"
        "In 2022 the Monitor had recorded 160 casualties.\n\nMines maimed 70 men.",
        "2024-11-20",
        {
            "160": "2022~2022@2022-12-31",
            "70": "2023~2023@2023-12-31",
        },
        id="what had been the year before is told beside",
    ),
    pytest.param(
        "In 2030 rangers destroyed 52 shells in the delta.\n\n"
        "There had been 81 mine accidents in 2029.\n\nMines killed 6 fishermen.",
        "2031-02-20",
        {"6": "2030~2030@2030-12-31"},
        id="what there had been the year before is told beside",
    ),
    pytest.param(
        "Fifty years of Green Shatt\n\n"
        "1998 In Upper Narva the mine clearance begins; 14 mines are lifted.\n"
        "2003 The first minefield is cleared: 412 mines lifted.\n"
        "2009 HALO opens a school and destroys 1,300 cluster munitions.\n",
        "2031-02-20",
        {
            "14": "1998~1998@1998-12-31",
            "412": "2003~2003@2003-12-31",
            "1,300": "2009~2009@2009-12-31",
        },
        id="the lines of a chronicle begin with their years",
    ),
    pytest.param(
        "In 2029 Orland gave the charity 3.1 million euros for mine clearance.\n\n"
        "Green Shatt has destroyed over 14,000 mines, over 90,000 shells of all kinds that were"
        " buried and 612 cluster munitions.\n\n"
        "By 2027 these results stood:\n• 11,200 mines destroyed\n• 40 hectares cleared\n",
        "2031-02-20",
        {
            "14,000": "~@2031-02-20",
            "90,000": "~@2031-02-20",
            "612": "~@2031-02-20",
            "11,200": "~@2027",
            "40": "~@2027",
        },
        id="the year of a gift is not that of all the work",
    ),
    pytest.param(
        "In 2029 nine herders died from mines in the hills.\n\n"
        "By the end of 2027 the teams had lifted:\n• 11,200 mines\n• 300 shells\n",
        "2031-02-20",
        {"nine": "2029~2029@2029-12-31", "11,200": "~@2027-12-31", "300": "~@2027-12-31"},
        id="what stood by a day is not of a time that began later",
    ),
    pytest.param(
        "Weekly Bulletin: 874 Hectares Freed Of Mines In Lands Of Venn\n9/23/2031 09:41:17 AM\n"
        "Jon Ek\nThe Venn Agency for Mine Action has\nmade public its bulletin on the work that"
        " was\ndone from September 15 to September\n21, 2031, the Valley Wire informs.\nIn the"
        " course of the work, 37 mines, 118 shells,\nand 902 bombs were found and\nrendered"
        " harmless. In all, 874.3 hectares of land were freed of\nmines.\n",
        "2031-09-23",
        {"874": "2031-09-15~2031-09-21@2031-09-21", "37": "2031-09-15~2031-09-21@2031-09-21"},
        id="the stamp of a page below its headline",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected

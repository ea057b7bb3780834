"""When the figures of small documents hold: bulletins, letters, reports, tables and news.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
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
        "As at 31/12/2023, 61.2 square kilometres were contaminated with mines.",
        "2024-02-10",
        {
            "61.2": "~@2023-12-31",
        },
        id="as at numeric",
    ),
    pytest.param(
        "By mid-2024 some 7,300 mines had been destroyed.",
        "2024-09-10",
        {
            "7,300": "~@2024-06",
        },
        id="by mid",
    ),
    pytest.param(
        "In the 1990s mines killed about 9,000 people in Angola.",
        "2024-09-10",
        {
            "9,000": "1990~1999@1999-12-31",
        },
        id="in 1990s",
    ),
    pytest.param(
        "During the war 60,000 mines were laid around the city.",
        "2024-09-10",
        {
            "60,000": "~@2024-09-10",
        },
        id="war undated",
    ),
    pytest.param(
        "In 2021, 2022 and 2023 mines injured 40, 55 and 61 people respectively.",
        "2024-09-10",
        {
            "40": "2021~2021@2021-12-31",
            "55": "2022~2022@2022-12-31",
            "61": "2023~2023@2023-12-31",
        },
        id="years and counts in pairs",
    ),
    pytest.param(
        "Mines killed 40 people in 2022 and 55 in 2023.",
        "2024-09-10",
        {
            "40": "2022~2022@2022-12-31",
            "55": "2023~2023@2023-12-31",
        },
        id="two years listed",
    ),
    pytest.param(
        "In 2021/22 the army destroyed 9,400 mines.",
        "2024-09-10",
        {
            "9,400": "2021~2022@2022-12-31",
        },
        id="year range slash",
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
        "2025-05-14",
        {
            "510,200": "2025-02-01~2025-04-30@2025-04-30",
            "1,960": "2025-02-01~2025-04-30@2025-04-30",
            "Four": "2025-02-01~2025-04-30@2025-04-30",
            "6": "2025-02-01~2025-04-30@2025-04-30",
        },
        id="the reporting period is that of the report",
    ),
    pytest.param(
        "As at 30 April, the trust fund required 33 million dollars; by the same date "
        "donors had contributed $4.2 million for mine clearance.",
        "2025-05-14",
        {
            "4.2 million": "~@2025-04-30",
        },
        id="the same date",
    ),
    pytest.param(
        "MAJOR FINDINGS\n"
        "\n"
        "In 2024, the Observatory recorded 4,400 mine casualties.\n"
        "– Civilians made up 88% of all casualties.\n"
        "– Improvised mines caused 1,900.\n"
        "\n"
        "SUPPORT\n"
        "\n"
        "In 2024, 31 donors gave US$ 700 million to mine action, down 4% from 2023. "
        "Ukraine received one quarter of it. Victim assistance was given $40 million.",
        "2025-12-01",
        {
            "88%": "2024~2024@2024-12-31",
            "1,900": "2024~2024@2024-12-31",
            "40 million": "2024~2024@2024-12-31",
        },
        id="what a change counts from is no time of the sum",
    ),
    pytest.param(
        "In 2024 the parties cleared 900 km2 and destroyed 80,000 mines.\n"
        "\n"
        "States Parties have destroyed over 50 million stockpiled mines, including 12,000"
        " in 2024.",
        "2025-12-01",
        {
            "900": "2024~2024@2024-12-31",
            "50 million": "~@2025-12-01",
        },
        id="what has been done has no time of its part",
    ),
    pytest.param(
        "In the week of 10-16 November sappers destroyed 3,100 items. The goal is to "
        "train 6,000 deminers by the end of 2026.\n"
        "\n"
        "Risk education\n"
        "41 thousand people attended lessons during the week.",
        "2025-11-17",
        {
            "3,100": "2025-11-10~2025-11-16@2025-11-16",
            "41 thousand": "2025-11-10~2025-11-16@2025-11-16",
        },
        id="the week goes on behind a goal",
    ),
    pytest.param(
        "Teams disposed of 40,100 war remnants during 2024 and 9,700 in the first quarter"
        " of this year, among them 2,300 anti-personnel mines.",
        "2025-05-12",
        {
            "40,100": "2024~2024@2024-12-31",
            "9,700": "2025-01~2025-03@2025-03-31",
            "2,300": "2025-01~2025-03@2025-03-31",
        },
        id="a part has the quarter of its whole",
    ),
    pytest.param(
        "Incidents in May\n"
        "\n"
        "12 May. A mine killed two herders near Hagadera.\n"
        "14 May. Three deminers were injured in Liboi.\n",
        "2024-06-01",
        {
            "two": "2024-05-12~2024-05-12@2024-05-12",
            "Three": "2024-05-14~2024-05-14@2024-05-14",
        },
        id="diary",
    ),
    pytest.param(
        "The fund needs US$ 5 million for mine action in 2025. US$ 1.3 million (26 per "
        "cent) has been received.",
        "2025-09-01",
        {
            "1.3 million": "2025~2025-09-01@2025-09-01",
        },
        id="money received is of the year for which it was asked",
    ),
    pytest.param(
        "March: 14 killed by landmines in Nigeria\n"
        "\n"
        "ABUJA, April 2 - Landmines killed 14 people last month, the monitor Sahel Watch "
        "said on Wednesday. Nine of them were farmers.",
        "2025-04-02",
        {
            "14": "2025-03~2025-03@2025-03-31",
            "Nine": "2025-03~2025-03@2025-03-31",
        },
        id="month headline",
    ),
    pytest.param(
        "Landmines killed 14 people last month. Last year the toll was 160.",
        "2025-04-02",
        {
            "14": "2025-03~2025-03@2025-03-31",
            "160": "2024~2024@2024-12-31",
        },
        id="last month then year",
    ),
    pytest.param(
        "Period covered: 01.01.2025 - 31.03.2025\n\nKilled: 9\nInjured: 21 by mines\n",
        "2025-04-02",
        {
            "21": "2025-01-01~2025-03-31@2025-03-31",
        },
        id="period from to line",
    ),
    pytest.param(
        "For the period January to November 2023, the directorate recorded 88 mine victims.",
        "2024-01-15",
        {
            "88": "2023-01~2023-11@2023-11-30",
        },
        id="for the period",
    ),
    pytest.param(
        "In three years of work near the dam, the dogs have found 640 mines.",
        "2024-01-15",
        {
            "640": "~@2024-01-15",
        },
        id="in three years",
    ),
    pytest.param(
        "On October 17, 2025, a truck hit an anti-tank mine in the territory of Seyidli "
        "village of Khojavand district in Azerbaijan.\n"
        "\n"
        "As a result of the explosion, two workers died and three others were injured. "
        "Since November 10, 2020, 386 citizens have become mine victims.",
        "2025-10-19",
        {
            "two": "2025-10-17~2025-10-17@2025-10-17",
            "386": "2020-11-10~2025-10-19@2025-10-19",
        },
        id="as a result of the explosion",
    ),
    pytest.param(
        "ANNUAL REVIEW 2024\n"
        "Land of Hope Demining\n"
        "\n"
        "Our year in Laos\n"
        "We cleared 1,204 hectares and destroyed 18,300 cluster munitions. Some 61,000 "
        "people joined risk education sessions. At year's end 214 deminers were on the "
        "payroll.",
        "2025-03-31",
        {
            "1,204": "2024~2024@2024-12-31",
            "18,300": "2024~2024@2024-12-31",
            "61,000": "2024~2024@2024-12-31",
        },
        id="ingo annual",
    ),
    pytest.param(
        "FLASH UPDATE #4 – Explosion in Marib\n"
        "12 June 2025, 17:00\n"
        "\n"
        "At 9.40 this morning an anti-tank mine exploded under a water truck on the "
        "Marib-Safir road. Four people were killed. Eleven injured were taken to the "
        "hospital.\n",
        "2025-06-12",
        {
            "Four": "2025-06-12~2025-06-12@2025-06-12",
            "Eleven": "2025-06-12~2025-06-12@2025-06-12",
        },
        id="sitrep flash",
    ),
    pytest.param(
        "EXPLOSIVE HAZARDS DASHBOARD | Northeast Syria\n"
        "Data as of 31 May 2025\n"
        "\n"
        "Victims since 8 December 2024: 914\n"
        "Killed: 402\n"
        "Injured: 512\n"
        "Munitions destroyed: 3,310\n",
        "2025-05-31",
        {
            "914": "2024-12-08~2025-05-31@2025-05-31",
        },
        id="cumulative dashboard",
    ),
    pytest.param(
        "Ordnance destroyed in 2024\n"
        "\n"
        "          Q1     Q2     Q3     Q4\n"
        "Mines      80     91    112     64\n"
        "UXO       410    388    502    299\n",
        "2025-01-20",
        {
            "80": "2024-01~2024-03@2024-03-31",
            "64": "2024-10~2024-12@2024-12-31",
            "502": "2024-07~2024-09@2024-09-30",
        },
        id="q table",
    ),
    pytest.param(
        "One year after the ceasefire of August 2024, 31 people have lost their lives to mines.",
        "2025-08-20",
        {
            "31": "2024-08~2025-08-20@2025-08-20",
        },
        id="year on",
    ),
    pytest.param(
        "The regional prosecutor's office reported that on May 19, at about 11 a.m., a "
        "46-year-old man hit a mine while driving a tractor near the village of Dovhenke,"
        " Izium district. He died at the scene. Since the beginning of May three "
        "civilians have been killed by mines in Kharkiv region of Ukraine.",
        "2024-05-20",
        {
            "three": "2024-05-01~2024-05-20@2024-05-20",
        },
        id="prosecutor",
    ),
    pytest.param(
        "Landmine deaths in Colombia down in 2024\n"
        "\n"
        "BOGOTA - Mines killed 61 people and wounded 214, the peace commissioner's office"
        " said.\n"
        "\n"
        "In 2023, 77 people died.",
        "2025-01-15",
        {
            "61": "2024~2024@2024-12-31",
            "214": "2024~2024@2024-12-31",
            "77": "2023~2023@2023-12-31",
        },
        id="headline only period",
    ),
    pytest.param(
        "Week ending 15 June 2025. Casualties: 4 killed, 9 injured by mines. Cleared: 88,200 sq m.",
        "2025-06-16",
        {
            "4": "2025-06-09~2025-06-15@2025-06-15",
            "88,200": "2025-06-09~2025-06-15@2025-06-15",
        },
        id="week ending",
    ),
    pytest.param(
        "By mid-June the brigade had lifted 900 mines; it had been 640 at the end of May.",
        "2025-06-16",
        {
            "900": "~@2025-06",
            "640": "~@2025-05-31",
        },
        id="mid month",
    ),
    pytest.param(
        "Mines killed two shepherds in early May and five others later that month.",
        "2025-06-16",
        {
            "two": "2025-05~2025-05@2025-05-31",
            "five": "2025-05~2025-05@2025-05-31",
        },
        id="early late",
    ),
    pytest.param(
        "An average of 40 people a month were injured by mines in 2024.",
        "2025-06-16",
        {
            "40": "2024~2024@2024-12-31",
        },
        id="monthly avg",
    ),
    pytest.param(
        "One hunter was killed by a mine near Petrovac at the beginning of March.",
        "2025-03-28",
        {
            "One": "2025-03~2025-03-28@2025-03-28",
        },
        id="beginning march",
    ),
    pytest.param(
        "Letter dated 10 September 2024 from the Permanent Representative of Azerbaijan\n"
        "\n"
        "Since November 2020, 371 persons have fallen victim to mines. Of these, 68 have "
        "died.",
        "2024-09-12",
        {
            "371": "2020-11~2024-09-10@2024-09-10",
            "68": "2020-11~2024-09-10@2024-09-10",
        },
        id="un letter",
    ),
    pytest.param(
        "Donate before winter! Last winter mines maimed 31 of our neighbours. 12 of them "
        "were children.",
        "2024-09-12",
        {
            "31": "2023-12~2024-02@2024-02-29",
            "12": "2023-12~2024-02@2024-02-29",
        },
        id="appeal",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected

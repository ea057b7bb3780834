"""When the figures of small documents hold: stories, letters, posts and reviews.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
    pytest.param(
        "On 3 May 2032 a tractor hit an anti-tank mine. They found four more mines along the "
        "same track.",
        "2032-05-05",
        {"four": "2032-05-03~2032-05-03@2032-05-03"},
        id="mines on the same track are found on the day of the accident",
    ),
    pytest.param(
        "Figures of the first quarter of 2031 show 92 mine casualties. Compare with the same period"
        " of 2030 (88 incidents with 161 casualties).",
        "2031-05-02",
        {"92": "2031-01~2031-03@2031-03-31", "161": "2030-01~2030-03@2030-03-31"},
        id="the figures of a quarter, and what to compare them with",
    ),
    pytest.param(
        "It is foreseen that 80 hectares of minefields are cleared in 2035.",
        "2034-05-01",
        {"80": "2035~2035@2034-05-01"},
        id="a year to come does not end before it begins",
    ),
    pytest.param(
        "Screen Shot 2031-11-21 at 12.05.30\n\nLast week the teams removed 812 landmines.",
        "2031-11-21",
        {"812": "2031-11-10~2031-11-16@2031-11-16"},
        id="an hour in the name of a picture is no day",
    ),
    pytest.param(
        "The number of people killed by landmines more than doubled in the first half of the year, "
        "with 18 deaths compared to eight for the same period in 2030.",
        "2031-07-31",
        {"18": "2031-01~2031-06@2031-06-30", "eight": "2030-01~2030-06@2030-06-30"},
        id="the time in which a count doubled",
    ),
    pytest.param(
        "Mines killed five people from January to March 2031, a 110 per cent rise from the first "
        "three months of 2030, which saw one person killed. In 2029 it was more than in 2028, "
        "which saw 90 killed.",
        "2031-07-31",
        {
            "five": "2031-01~2031-03@2031-03-31",
            "one": "2030-01~2030-03@2030-03-31",
            "90": "2028~2028@2028-12-31",
        },
        id="the time of comparison which saw others",
    ),
    pytest.param(
        "Seven people were killed in two landmine explosions, police said on Friday.\n\nThe "
        "blasts happened on Thursday, the police chief said.",
        "2031-05-02",
        {"Seven": "2031-05-01~2031-05-01@2031-05-01", "two": "2031-05-01~2031-05-01@2031-05-01"},
        id="the explosions of a toll have its day",
    ),
    pytest.param(
        "Juma stepped on a mine on 3 May 2031. Two of his uncles were killed in the same field.",
        "2032-08-17",
        {"Two": "~@2032-08-17"},
        id="others on the same field at another time",
    ),
    pytest.param(
        "Juma stepped on a mine on 3 May 2031. Two of his uncles were killed in the same blast.",
        "2032-08-17",
        {"Two": "2031-05-03~2031-05-03@2031-05-03"},
        id="others in the same blast",
    ),
    pytest.param(
        "From May 2031 to July 31 mines killed 90 people. About 4.9 million Narvians live abroad "
        "as refugees.",
        "2032-08-17",
        {"4.9 million": "~@2032-08-17"},
        id="who lives abroad today",
    ),
    pytest.param(
        "ADVERTISEMENT\n\nLandmine kills eight berry pickers\n\nPublished Mar 16, 2032\n\n"
        "ORLA - Eight civilians died on Saturday when their van drove over a landmine.",
        "2032-03-16",
        {"eight": "2032-03-13~2032-03-13@2032-03-13"},
        id="a title below the label of a page",
    ),
    pytest.param(
        "In the first six months of 2032 mines caused 612 casualties. In 2031 there had been 480. "
        "Orla was the worst hit with 31% of all casualties.",
        "2032-08-02",
        {"480": "2031~2031@2031-12-31", "31%": "2032-01~2032-06@2032-06-30"},
        id="after the year before the half-year goes on",
    ),
    pytest.param(
        "Mines killed 612 people in 2027. In 2030 there had been 480 deaths. 31 of all victims "
        "were children.",
        "2032-08-02",
        {"31": "2030~2030@2030-12-31"},
        id="a later year is none before",
    ),
    pytest.param(
        "MINE ACTION SINCE 2019\n\n- Cleared 22.5 km2 of minefields.\n\nThe centre employs 140 "
        "deminers.\n\nAll data as of 30 June 2032.\nPage updated: 31 July 2032",
        "2032-07-31",
        {"22.5": "2019~2032-06-30@2032-06-30", "140": "~@2032-06-30"},
        id="the day of the data at the foot",
    ),
    pytest.param(
        "Since 2030 the charity's 60 deminers have dug out 7,712 mines.",
        "2032-08-02",
        {"60": "~@2032-08-02", "7,712": "2030~2032-08-02@2032-08-02"},
        id="who has worked since then",
    ),
    pytest.param(
        "In 2031 teams cleared 0.8 km2 of minefields. They plan to clear 1.1 km2 a year from 2034 "
        "onwards.",
        "2032-08-02",
        {"1.1": "~@2032-08-02"},
        id="what is planned from a year to come",
    ),
    pytest.param(
        "For this year the demining centre needs $28.5 million; $3.2 million has arrived.",
        "2032-06-03",
        {"28.5 million": "2032~2032@2032-06-03", "3.2 million": "2032~2032-06-03@2032-06-03"},
        id="what has arrived of this year's need",
    ),
    pytest.param(
        "In 2022 there were 12,200 deminers; today there are 1,050, although 2.2 million people "
        "live close to minefields.",
        "2032-06-03",
        {"12,200": "~@2022", "2.2 million": "~@2032-06-03"},
        id="behind today the state is today's",
    ),
    pytest.param(
        "States have destroyed over 51 million stockpiled mines, 98,500 of them in 2030.",
        "2032-06-03",
        {"51 million": "~@2032-06-03", "98,500": "2030~2030@2030-12-31"},
        id="a part has a year of its own",
    ),
    pytest.param(
        "In 2031 mines caused 61 casualties, fewer than the 80 of 2030 but above the 40 of 2029.",
        "2032-06-03",
        {"80": "2030~2030@2030-12-31", "40": "2029~2029@2029-12-31"},
        id="the counts of other years",
    ),
    pytest.param(
        "Mines killed two men in July 2018.\n\nThere have been 24 reported deaths and 49 reported "
        "injuries from mines.",
        "2018-11-28",
        {"24": "~@2018-11-28", "49": "~@2018-11-28"},
        id="the second noun of what there has been",
    ),
    pytest.param(
        "Mines killed two men in July 2018 and 9 women were hurt.",
        "2018-11-28",
        {"two": "2018-07~2018-07@2018-07-31", "9": "2018-07~2018-07@2018-07-31"},
        id="the second clause of what there was",
    ),
    pytest.param(
        "On Monday a mine killed 12 people near Dale. The blast came a day after another mine in "
        "Sarn had gone off and hurt six soldiers. A mine hurt 4 herders, too.",
        "2022-12-28",
        {"12": "2022-12-26~2022-12-26@2022-12-26", "six": "~@2022-12-28"},
        id="another mine, a day before",
    ),
    pytest.param(
        "A resident says at least six farmers are dead after their van struck a land mine.\n\n"
        "Ann Roe says the blast occurred Wednesday. She says five died there.",
        "2019-04-12",
        {"six": "2019-04-10~2019-04-10@2019-04-10", "five": "2019-04-10~2019-04-10@2019-04-10"},
        id="the day of the blast is no day of who tells of it",
    ),
    pytest.param(
        "Three porters were hurt in a landmine explosion near Dale, officials said on Sunday.\n\n"
        "Ann Roe and Bo Roe received wounds in the explosion on Saturday, they said.",
        "2023-11-13",
        {"Three": "2023-11-11~2023-11-11@2023-11-11"},
        id="the victims are named with their day",
    ),
    pytest.param(
        "The blast which hurt 18 people was blamed on the rebels, who last week attacked a mine. "
        "In May mines hurt 9 people, who last week went home.",
        "2019-04-12",
        {"18": "~@2019-04-12", "9": "2018-05~2018-05@2018-05-31"},
        id="what others did last week",
    ),
    pytest.param(
        "Four people were killed on Saturday near Zubair when a mine dating back to the 1980s "
        "exploded. A shell which dates back to 1943 hurt two men on Friday.",
        "2022-01-09",
        {"Four": "2022-01-08~2022-01-08@2022-01-08", "two": "2022-01-07~2022-01-07@2022-01-07"},
        id="the age of a mine is no day of its toll",
    ),
    pytest.param(
        "Officials say a land mine has killed two children near Mocha. They say the blast took "
        "place on Wednesday and that a woman was hurt.",
        "2021-04-30",
        {"two": "2021-04-28~2021-04-28@2021-04-28"},
        id="what they say of the blast dates its toll",
    ),
    pytest.param(
        "Officials say a land mine has killed two children near Mocha. They say the road was "
        "closed on Wednesday.",
        "2021-04-30",
        {"two": "~@2021-04-30"},
        id="what they say of a road does not",
    ),
    pytest.param(
        "Up to May 12 this year, mines killed or injured 58 people compared to 91 casualties in "
        "the same months of last year.",
        "2016-06-14",
        {"58": "2016-01-01~2016-05-12@2016-05-12", "91": "2015-01-01~2015-05-12@2015-05-12"},
        id="up to a day of this year, and as far in the last",
    ),
    pytest.param(
        "Through June 7 this year sappers found 340 mines. Until June 2015 they had found 90.",
        "2016-06-14",
        {"340": "2016-01-01~2016-06-07@2016-06-07", "90": "~@2015-06"},
        id="through a day of this year",
    ),
    pytest.param(
        "Dear friends of the mine school,\n\nWhat we have done this year, thanks to you:\n\n"
        "- Our teams cleared 31 hectares of mined land.\n"
        "- We taught 14,600 people how to recognise mines.",
        "2023-12-04",
        {"31": "2023~2023-12-04@2023-12-04", "14,600": "2023~2023-12-04@2023-12-04"},
        id="the line above a list",
    ),
    pytest.param(
        "Last year the team spoke to about 5,340 pupils about landmines. On Monday its head told "
        "reporters that 12 mines had been found in May.",
        "2024-10-06",
        {"5,340": "2023~2023@2023-12-31", "12": "2024-05~2024-05@2024-05-31"},
        id="to whom one speaks",
    ),
    pytest.param(
        "A company has been at work on the minefield since August. By his reckoning it has cleared "
        "12 hectares of mined land so far.",
        "2024-10-06",
        {"12": "2024-08~2024-10-06@2024-10-06"},
        id="so far, since the work began",
    ),
    pytest.param(
        '"In 1997 four of us went for wood," he recalls. "A mine went off and two were hurt." He '
        "knows every path.\n\nThe association helps 140 survivors. It found 9 mines.",
        "2024-10-06",
        {"two": "1997~1997@1997-12-31", "140": "~@2024-10-06", "9": "~@2024-10-06"},
        id="a year long ago is that of its anecdote",
    ),
    pytest.param(
        "Landmines lie in all fields. For the survey of mined land in 2025 we need 90,000 "
        "euros. At the moment we have 42,000 euros, given by a church.",
        "2025-02-11",
        {"90,000": "2025~2025@2025-02-11", "42,000": "~@2025-02-11"},
        id="money at hand",
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
    pytest.param(
        "Two boys were killed when a mine went off under them near Ladra on Saturday, the deputy "
        "governor said.",
        "2031-05-05",
        {"Two": "2031-05-03~2031-05-03@2031-05-03"},
        id="whom it went off under is no part of those who were killed",
    ),
    pytest.param(
        "By the end of June our teams had cleared 14.5 km2 of mined land, which leaves us 6.9 km2 "
        "of minefields for next year. They plan to train 40 deminers in 2033.",
        "2032-07-09",
        {"14.5": "~@2032-06-30", "6.9": "~@2032-06-30", "40": "2033~2033@2032-07-09"},
        id="what has been done and what is left have no time to come, what is planned has",
    ),
    pytest.param(
        "On 1 January the mined area measured 21.4 km2. By the end of June our teams had cleared "
        "5 km2 of it. She added that 90 mines had been found in the process.",
        "2032-07-09",
        {"21.4": "~@2032-01-01", "5": "~@2032-06-30", "90": "~@2032-06-30"},
        id="the day of a state is not that of the work told next",
    ),
    pytest.param(
        "PORT ORLAN, 22 November 2031 - Last Friday, three brothers were killed by a mine.",
        "2031-11-22",
        {"three": "2031-11-21~2031-11-21@2031-11-21"},
        id="a day behind a dateline ends no range that the dateline began",
    ),
    pytest.param(
        "From January to June 2031 the centre had cleared 118,640 square meters of mined land, "
        "equal to 54% of the target for the year.",
        "2031-07-09",
        {"118,640": "2031-01~2031-06@2031-06-30"},
        id="the year of a target is not that of what was cleared",
    ),
    pytest.param(
        "In April and May 2031 alone, mines in Orla killed 29 persons and injured 52.",
        "2031-07-09",
        {"29": "2031-04~2031-05@2031-05-31", "52": "2031-04~2031-05@2031-05-31"},
        id="two months hold for those killed and those injured alike",
    ),
    pytest.param(
        "In their first five weeks they cleared 6,140 square metres of minefields.",
        "2031-09-26",
        {"6,140": "~@2031-09-26"},
        id="the first weeks of a team are not those of the year",
    ),
    pytest.param(
        "In the first five weeks they cleared 6,140 square metres of minefields.",
        "2031-09-26",
        {"6,140": "2031-01-01~2031-02-04@2031-02-04"},
        id="the first weeks are those of the year",
    ),
    pytest.param(
        "Two herders were killed by a mine near Narva, the mayor said on Saturday.\n\n"
        '"It happened on Friday on the slopes," Mayor Karo told us.',
        "2031-11-22",
        {"Two": "2031-11-21~2031-11-21@2031-11-21"},
        id="a quotation tells when it happened",
    ),
    pytest.param(
        "Mines still contaminate some 60 countries, and money is short: the fund took in $41.2 "
        "million last year.",
        "2031-11-22",
        {"60": "~@2031-11-22"},
        id="countries that are contaminated have no time of the money",
    ),
    pytest.param(
        "The country has cleared close to 29,000 hectares of land which was mined in the 1970s.",
        "2031-08-14",
        {"29,000": "~@2031-08-14"},
        id="when land was mined is not when it was cleared",
    ),
    pytest.param(
        "The centre has removed 352,170 mines since mid-2028, 1,386 of them between July 9 and 15, "
        "and has freed 36.4 square kilometres of mined land.",
        "2031-08-14",
        {
            "352,170": "2028-06~2031-08-14@2031-08-14",
            "1,386": "2031-07-09~2031-07-15@2031-07-15",
            "36.4": "2028-06~2031-08-14@2031-08-14",
        },
        id="behind the time of a part its whole goes on",
    ),
    pytest.param(
        "Figures from the centre put the casualties of mines and ERW in the first nine months of "
        "2030 at 31, of whom eight were killed.",
        "2031-08-14",
        {"eight": "2030-01~2030-09@2030-09-30"},
        id="the months at which a count is put are no day of a statement",
    ),
    pytest.param(
        "A team that was flown in on 10 August has removed 73 unexploded shells.",
        "2031-08-14",
        {"73": "2031-08-10~2031-08-14@2031-08-14"},
        id="a team has worked since the day on which it came",
    ),
    pytest.param(
        "A team that was flown in on 10 August removed 73 unexploded shells.",
        "2031-08-14",
        {"73": "2031-08-10~2031-08-10@2031-08-10"},
        id="a team that came on a day and no longer works",
    ),
    pytest.param(
        "Three road builders hit by mine in Orla\n\nOn 12 August an excavator drove over an "
        "anti-tank mine. The operator died.\n\nAccording to the Office, 361 people have suffered "
        "from mines since November 10, 2020.",
        "2031-08-14",
        {"Three": "2031-08-12~2031-08-12@2031-08-12", "361": "2020-11-10~2031-08-14@2031-08-14"},
        id="an excavator that drove over a mine tells of the accident of the title",
    ),
    pytest.param(
        "Mine Centre meets most of its target\n\nSappers prepare a detonation in Orla last "
        "month.\n\nBetween January and July the centre cleared 104,236 sqm of minefields.\n\n"
        "He added that 4,318 education sessions had drawn 171,450 people.",
        "2031-08-14",
        {"171,450": "2031-01~2031-07@2031-07-31"},
        id="the time of a picture is not that of the text",
    ),
    pytest.param(
        "Five people were killed by mines in the three months to the end of February.",
        "2031-08-14",
        {"Five": "2030-12~2031-02@2031-02-28"},
        id="three months up to the end of one",
    ),
    pytest.param(
        "A report which the Mine Monitor presented last week lists 214 victims of mines for the "
        "first half of the year; 89 were civilians.",
        "2031-08-14",
        {"214": "2031-01~2031-06@2031-06-30", "89": "2031-01~2031-06@2031-06-30"},
        id="the week in which a report was presented is not that of its victims",
    ),
    pytest.param(
        "The minefield which the army released last week measured 90 hectares; 40 mines were "
        "found.",
        "2031-08-14",
        {"40": "2031-08-04~2031-08-10@2031-08-10"},
        id="the week in which land was released is that of its mines",
    ),
    pytest.param(
        "NARVIA\n\nKEY DATA\nMine contamination: medium, 13.6 km2 (national estimate)\n\n"
        "Mine clearance in 2030: 2.3 km2\n\nKEY DEVELOPMENTS\nNarvia cleared 2.3 km2 of mined "
        "area in 2030.",
        "2031-08-14",
        {"13.6": "~@2031-08-14", "2.3": "2030~2030@2030-12-31"},
        id="a state in the title has no period of the text",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected

"""When the figures of small documents hold: frames that a head, a question or a label opens.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
    pytest.param(
        "National Demining Institute - weekly note\n"
        "Period: 16.09-22.09.2024\n"
        "\n"
        "Teams deployed: 14\n"
        "Area cleared: 86,300 m2\n"
        "Anti-personnel mines destroyed: 31\n"
        "UXO destroyed: 218\n"
        "Accidents: none\n"
        "Persons taught: 1,120\n",
        "2024-09-24",
        {
            "86,300": "2024-09-16~2024-09-22@2024-09-22",
            "31": "2024-09-16~2024-09-22@2024-09-22",
            "218": "2024-09-16~2024-09-22@2024-09-22",
            "1,120": "2024-09-16~2024-09-22@2024-09-22",
        },
        id="a week in dotted days in a field of the head",
    ),
    pytest.param(
        "MINE ACTION CENTRE OF TAJIKISTAN\n"
        "Results of May 2025\n"
        "\n"
        "The teams released 214,000 square metres of land. They found 97 anti-personnel "
        "mines and 143 items of unexploded ordnance. Two accidents were registered, in "
        "which one shepherd was killed and three children were injured.\n"
        "\n"
        "Since 2003 the programme has released 28.4 square kilometres.\n",
        "2025-06-05",
        {
            "214,000": "2025-05~2025-05@2025-05-31",
            "97": "2025-05~2025-05@2025-05-31",
            "143": "2025-05~2025-05@2025-05-31",
            "Two": "2025-05~2025-05@2025-05-31",
            "one": "2025-05~2025-05@2025-05-31",
            "three": "2025-05~2025-05@2025-05-31",
            "28.4": "2003~2025-05@2025-05-31",
        },
        id="the results of a month, in the second line of a title",
    ),
    pytest.param(
        "Third quarter of 2024: figures of the South Sudan programme\n"
        "\n"
        "Land released: in the quarter 1.9 km2 were handed over.\n"
        "Destroyed: 412 items of UXO, 17 anti-tank mines.\n"
        "Victims: in the quarter there were 6 accidents with 2 dead and 9 injured.\n"
        "Remaining: 22.7 km2 of hazardous land.\n",
        "2024-10-15",
        {
            "1.9": "2024-07~2024-09@2024-09-30",
            "412": "2024-07~2024-09@2024-09-30",
            "17": "2024-07~2024-09@2024-09-30",
            "6": "2024-07~2024-09@2024-09-30",
            "2": "2024-07~2024-09@2024-09-30",
            "9": "2024-07~2024-09@2024-09-30",
            "22.7": "~@2024-10-15",
        },
        id="a quarter in the title, and label lines that point to it",
    ),
    pytest.param(
        "Clearance in the provinces, first half of 2025\n"
        "\n"
        "Province | Area cleared (m2) | AP mines | UXO\n"
        "Uige | 120,400 | 88 | 610\n"
        "Bengo | 77,300 | 41 | 322\n"
        "Total | 197,700 | 129 | 932\n"
        "\n"
        "Accidents: in the half-year there were 3 accidents, with 4 injured.\n",
        "2025-07-15",
        {
            "120,400": "2025-01~2025-06@2025-06-30",
            "88": "2025-01~2025-06@2025-06-30",
            "610": "2025-01~2025-06@2025-06-30",
            "77,300": "2025-01~2025-06@2025-06-30",
            "41": "2025-01~2025-06@2025-06-30",
            "322": "2025-01~2025-06@2025-06-30",
            "197,700": "2025-01~2025-06@2025-06-30",
            "129": "2025-01~2025-06@2025-06-30",
            "932": "2025-01~2025-06@2025-06-30",
            "3": "2025-01~2025-06@2025-06-30",
            "4": "2025-01~2025-06@2025-06-30",
        },
        id="a half-year in the line above a table",
    ),
    pytest.param(
        "BALANCE OF THE FIRST SEMESTER 2025 - Maputo, 09/07/2025\n"
        "\n"
        "In the semester the brigades cleared 640,000 m2 and destroyed 212 mines.\n"
        "Accidents: 5, with 3 deaths and 7 wounded.\n"
        "There remain 8.2 km2 of mined land to be cleared.\n",
        "2025-07-09",
        {
            "640,000": "2025-01~2025-06@2025-06-30",
            "212": "2025-01~2025-06@2025-06-30",
            "5": "2025-01~2025-06@2025-06-30",
            "3": "2025-01~2025-06@2025-06-30",
            "7": "2025-01~2025-06@2025-06-30",
            "8.2": "~@2025-07-09",
        },
        id="a semester in the head of a post",
    ),
    pytest.param(
        "Five years of clearance in Artsvanik: 2020-2024\n"
        "\n"
        "The operators released 41.3 km2 and destroyed 6,812 mines. During these five "
        "years 38 people were killed or injured. In 2024 alone 9.7 km2 was released.\n",
        "2025-02-11",
        {
            "41.3": "2020~2024@2024-12-31",
            "6,812": "2020~2024@2024-12-31",
            "38": "2020~2024@2024-12-31",
            "9.7": "2024~2024@2024-12-31",
        },
        id="five years of a programme",
    ),
    pytest.param(
        "Clearance since independence\n"
        "\n"
        "Since 1999 the mine action programme has cleared 112 square kilometres and "
        "destroyed 46,300 mines. In the same time 1,870 people have been injured. The "
        "area still to be cleared is put at 19 square kilometres. Some 240 deminers are "
        "at work.\n",
        "2025-05-20",
        {
            "112": "1999~2025-05-20@2025-05-20",
            "46,300": "1999~2025-05-20@2025-05-20",
            "1,870": "1999~2025-05-20@2025-05-20",
            "19": "~@2025-05-20",
            "240": "~@2025-05-20",
        },
        id="since a year, and the stocks beside",
    ),
    pytest.param(
        "Dear friend,\n"
        "\n"
        "What did your gift do last month? It paid for two teams near Aleppo. They "
        "removed 640 shells and 93 mines, and they taught 5,100 children what not to "
        "touch. We fitted 24 survivors with new legs.\n"
        "\n"
        "This is not enough. On 2 March a mine killed three boys in a field at Tadef. For"
        " 2025 we need $2.2 million.\n",
        "2025-03-18",
        {
            "640": "2025-02~2025-02@2025-02-28",
            "93": "2025-02~2025-02@2025-02-28",
            "5,100": "2025-02~2025-02@2025-02-28",
            "24": "2025-02~2025-02@2025-02-28",
            "three": "2025-03-02~2025-03-02@2025-03-02",
            "2.2 million": "2025~2025@2025-03-18",
        },
        id="a question whose time its answer keeps",
    ),
    pytest.param(
        "Dear supporters,\n"
        "\n"
        "Last year was hard. But look at what you have made possible:\n"
        "\n"
        "• 310 hectares of farmland returned to their owners\n"
        "• 4,400 mines destroyed\n"
        "• 61,000 people reached by risk education\n"
        "\n"
        "Thank you! In Ukraine alone 139,000 square kilometres are still thought to be "
        "mined.\n",
        "2025-01-22",
        {
            "310": "2024~2024@2024-12-31",
            "4,400": "2024~2024@2024-12-31",
            "61,000": "2024~2024@2024-12-31",
            "139,000": "~@2025-01-22",
        },
        id="a year in an opening, and its list",
    ),
    pytest.param(
        "Sumy: blast in a field\n"
        "\n"
        "A man drove over an anti-tank mine near Okhtyrka on Friday. He and his son died."
        " Three women who came to help were injured. Two houses were destroyed by the "
        "fire that followed.\n"
        "\n"
        "In the district 14 people have been killed by mines since the beginning of 2025.\n",
        "2025-08-11",
        {
            "Three": "2025-08-08~2025-08-08@2025-08-08",
            "Two": "2025-08-08~2025-08-08@2025-08-08",
            "14": "2025-01-01~2025-08-11@2025-08-11",
        },
        id="the day of an accident goes on for the houses",
    ),
    pytest.param(
        "Fighting on the Dala road\n"
        "\n"
        "Since Wednesday the two armies have been fighting for the Dala bridge. The army "
        "said that it had killed 26 rebels. The rebels put their own losses at nine dead."
        " Two of them were killed by landmines around the bridge. They dug up 33 mines "
        "there.\n"
        "\n"
        "In the first half of the year landmines injured 210 people nationwide. The "
        "hospital in Dala treated 12 mine victims last month.\n",
        "2025-09-15",
        {
            "26": "2025-09-10~2025-09-15@2025-09-15",
            "nine": "2025-09-10~2025-09-15@2025-09-15",
            "Two": "2025-09-10~2025-09-15@2025-09-15",
            "33": "2025-09-10~2025-09-15@2025-09-15",
            "210": "2025-01~2025-06@2025-06-30",
            "12": "2025-08~2025-08@2025-08-31",
        },
        id="since Wednesday, for the losses of both sides",
    ),
    pytest.param(
        "Mine casualties in Senegal in 2023\n"
        "\n"
        "There were 11 casualties in 2023, against 19 in 2022. Four people were killed "
        "and seven injured. In 2022, six had been killed.\n",
        "2024-02-02",
        {
            "11": "2023~2023@2023-12-31",
            "Four": "2023~2023@2023-12-31",
            "seven": "2023~2023@2023-12-31",
            "19": "2022~2022@2022-12-31",
            "six": "2022~2022@2022-12-31",
        },
        id="a year beside the one that is told",
    ),
    pytest.param(
        "Annex\n"
        "\n"
        "Situation as at 28 February 2025\n"
        "\n"
        "1. According to the Centre, 31 square kilometres of land remained mined. About 9"
        " per cent of it is farmland.\n"
        "\n"
        "2. In 2024 the operators cleared 2.2 square kilometres and destroyed 1,870 "
        "mines.\n"
        "\n"
        "3. The number of deminers stood at 310.\n",
        "2025-03-20",
        {
            "31": "~@2025-02-28",
            "9 per cent": "~@2025-02-28",
            "310": "~@2025-02-28",
            "2.2": "2024~2024@2024-12-31",
            "1,870": "2024~2024@2024-12-31",
        },
        id="a day in the heading of an annex",
    ),
    pytest.param(
        "KABUL, January 6 - Remnants of war killed two children and wounded five in "
        "Ghazni province on Saturday, the police said. The same day a mine injured a "
        "shepherd and his brother in Logar. Last year such blasts killed 77 people in the"
        " province.\n",
        "2025-01-08",
        {
            "two": "2025-01-04~2025-01-04@2025-01-04",
            "five": "2025-01-04~2025-01-04@2025-01-04",
            "77": "2024~2024@2024-12-31",
        },
        id="a Saturday and the same day",
    ),
    pytest.param(
        "Plan for 2025\n"
        "\n"
        "This year the programme intends to clear 18 square kilometres. Last year it "
        "cleared 15.4. By 2030 all 96 square kilometres are to be free of mines. 420 "
        "deminers will be needed.\n",
        "2025-02-03",
        {
            "18": "2025~2025@2025-02-03",
            "15.4": "2024~2024@2024-12-31",
            "96": "~@2025-02-03",
            "420": "~@2025-02-03",
        },
        id="targets and what was done",
    ),
    pytest.param(
        "Mine casualties by year\n"
        "\n"
        "Year | Killed | Injured\n"
        "2022 | 14 | 41\n"
        "2023 | 9 | 33\n"
        "2024 | 6 | 27\n",
        "2025-02-19",
        {
            "14": "2022~2022@2022-12-31",
            "41": "2022~2022@2022-12-31",
            "9": "2023~2023@2023-12-31",
            "33": "2023~2023@2023-12-31",
            "6": "2024~2024@2024-12-31",
            "27": "2024~2024@2024-12-31",
        },
        id="years in the rows of a table",
    ),
    pytest.param(
        "Humanitarian demining in 2025, first quarter\n"
        "\n"
        "Month | Cleared (ha) | Mines destroyed\n"
        "January | 410 | 187\n"
        "February | 388 | 140\n"
        "March | 502 | 231\n",
        "2025-05-06",
        {
            "410": "2025-01~2025-01@2025-01-31",
            "187": "2025-01~2025-01@2025-01-31",
            "388": "2025-02~2025-02@2025-02-28",
            "140": "2025-02~2025-02@2025-02-28",
            "502": "2025-03~2025-03@2025-03-31",
            "231": "2025-03~2025-03@2025-03-31",
        },
        id="months in the rows of a table",
    ),
    pytest.param(
        "Joint information of the prosecutors and the agency\n"
        "\n"
        "On 13 April a car hit an anti-tank mine in Cabrayil district. One person was "
        "killed and two were injured.\n"
        "\n"
        "It is recalled that on 2 April two herders were injured in Agdam. Thus since "
        "November 2020 the number of victims has reached 397, of whom 70 were killed.\n",
        "2025-04-15",
        {
            "One": "2025-04-13~2025-04-13@2025-04-13",
            "two": "2025-04-13~2025-04-13@2025-04-13",
            "two#2": "2025-04-02~2025-04-02@2025-04-02",
            "397": "2020-11~2025-04-15@2025-04-15",
            "70": "2020-11~2025-04-15@2025-04-15",
        },
        id="an accident and an earlier one that is recalled",
    ),
    pytest.param(
        "Twenty-five years ago the last war ended. In 1999 alone mines injured 318 "
        "people. Ten years later the number had fallen to 22. In 2023 nobody was hurt. "
        "Altogether, from 1999 to 2023, 612 people were killed or injured, and 47,000 "
        "mines were removed.\n",
        "2024-12-03",
        {
            "318": "1999~1999@1999-12-31",
            "22": "2009~2009@2009-12-31",
            "612": "1999~2023@2023-12-31",
            "47,000": "1999~2023@2023-12-31",
        },
        id="years told one after the other",
    ),
    pytest.param(
        "From 1 April to 31 May 2024 the spring campaign against mines went on in Gabu. "
        "Teams visited 61 villages. They destroyed 209 munitions. In all, 7,700 people "
        "attended the talks on mine risk.\n",
        "2024-06-18",
        {
            "209": "2024-04-01~2024-05-31@2024-05-31",
            "7,700": "2024-04-01~2024-05-31@2024-05-31",
        },
        id="a campaign from day to day",
    ),
    pytest.param(
        "In the eight weeks since 20 December, rescuers have counted 77 explosions of "
        "mines. They killed 41 people and wounded 96. Some 120,000 people have returned "
        "in the same weeks.\n",
        "2025-02-14",
        {
            "77": "2024-12-20~2025-02-14@2025-02-14",
            "41": "2024-12-20~2025-02-14@2025-02-14",
            "96": "2024-12-20~2025-02-14@2025-02-14",
            "120,000": "2024-12-20~2025-02-14@2025-02-14",
        },
        id="weeks since a day",
    ),
    pytest.param(
        "The directorate recorded in the current year until the end of October 54 victims"
        " of mines, among them 19 dead. In the whole of last year there were 88 victims.\n",
        "2025-11-05",
        {
            "54": "2025-01~2025-10@2025-10-31",
            "19": "2025-01~2025-10@2025-10-31",
            "88": "2024~2024@2024-12-31",
        },
        id="this year until the end of a month",
    ),
    pytest.param(
        "JULY IN FIGURES\n"
        "\n"
        "The units went out 204 times. 870 explosive items were found and destroyed, "
        "among them 33 anti-tank mines. On 21 July two workers were injured near "
        "Snihurivka.\n"
        "\n"
        "Since 24 February 2022 the pyrotechnicians have neutralised 77,300 items. In "
        "July 1,960 schoolchildren were taught.\n",
        "2025-08-06",
        {
            "870": "2025-07~2025-07@2025-07-31",
            "33": "2025-07~2025-07@2025-07-31",
            "1,960": "2025-07~2025-07@2025-07-31",
            "two": "2025-07-21~2025-07-21@2025-07-21",
            "77,300": "2022-02-24~2025-07-31@2025-07-31",
        },
        id="a month in figures",
    ),
    pytest.param(
        "Letter dated 11 April 2025 from the Permanent Representative\n"
        "\n"
        "Further to my letter of 3 February 2025, I wish to report that since the "
        "ceasefire of 27 November 2024 mines have killed 22 civilians and injured 51. "
        "Furthermore, two soldiers were killed on 9 March. The army has removed 4,100 "
        "shells. More than 90,000 persons have returned.\n",
        "2025-04-16",
        {
            "22": "2024-11-27~2025-04-11@2025-04-11",
            "51": "2024-11-27~2025-04-11@2025-04-11",
            "two": "2025-03-09~2025-03-09@2025-03-09",
        },
        id="a letter that points to an earlier letter",
    ),
    pytest.param(
        "On Sunday an unexploded mortar shell blew up in a yard in Adwa. The health "
        "bureau gave the toll as three children dead and one adult injured. Five deaths, "
        "as the radio reported on Monday, is not correct, a doctor said.\n",
        "2024-03-05",
        {
            "three": "2024-03-03~2024-03-03@2024-03-03",
            "one": "2024-03-03~2024-03-03@2024-03-03",
            "Five": "2024-03-03~2024-03-03@2024-03-03",
        },
        id="the toll of a Sunday and its correction",
    ),
    pytest.param(
        "In the twelve months to 30 June 2024 the trust cleared 33 square kilometres and "
        "destroyed 51,000 mines. 11 of its staff were hurt in accidents. It now employs "
        "10,200 deminers.\n",
        "2024-08-14",
        {
            "33": "2023-07-01~2024-06-30@2024-06-30",
            "51,000": "2023-07-01~2024-06-30@2024-06-30",
            "11": "2023-07-01~2024-06-30@2024-06-30",
            "10,200": "~@2024-08-14",
        },
        id="twelve months to a day",
    ),
    pytest.param(
        "DELTA COORDINATION UNIT\n"
        "Monthly notes / March 2031 / v. 1.2 / issued 2 April 2031\n"
        "\n"
        "Mines destroyed: 63\n"
        "Clearance\n"
        "  area cleared (ha): 20.5\n"
        "Casualties of mines, 1985 to March 2031: 7,012\n",
        "2031-04-02",
        {
            "63": "2031-03~2031-03@2031-03-31",
            "20.5": "2031-03~2031-03@2031-03-31",
            "7,012": "1985~2031-03@2031-03-31",
        },
        id="the month of a head that also says when it was issued",
    ),
    pytest.param(
        "Mine casualties in Narvia\n\n2029\nMines killed 17 people.\n\n2030\nMines killed 12"
        " people.\n",
        "2031-05-12",
        {"17": "2029~2029@2029-12-31", "12": "2030~2030@2030-12-31"},
        id="a year alone in its line heads a section",
    ),
    pytest.param(
        "Year to date, mines have killed 17 people. In the quarter to date, 5 died.",
        "2031-05-12",
        {"17": "2031~2031-05-12@2031-05-12", "5": "2031-04~2031-05-12@2031-05-12"},
        id="the year to date",
    ),
    pytest.param(
        "The ministry informed us in March that its engineers had removed 430 mines. A mine hit a"
        " cart on Monday and wounded three farmers, confirmed yesterday the mayor.",
        "2031-05-15",
        {"430": "~@2031-03", "three": "2031-05-12~2031-05-12@2031-05-12"},
        id="who informs and who confirms has a day",
    ),
    pytest.param(
        "There remain 6.8 square kilometres of minefields on slopes where we work from May to"
        " October only.",
        "2031-12-15",
        {"6.8": "~@2031-12-15"},
        id="the season in which work is done is no time of what remains",
    ),
    pytest.param(
        "In a letter made public on Wednesday, the ministry said 20 soldiers had been injured by"
        " mines since July 16, seven of whom lost a leg.",
        "2031-11-13",
        {"20": "2031-07-16~2031-11-12@2031-11-12", "seven": "2031-07-16~2031-11-12@2031-11-12"},
        id="the day on which a letter was made public",
    ),
    pytest.param(
        "The centre put the mined land at 20.9 square kilometres as of 31 March, and the civilian"
        " mine casualties since 2009 at 271.",
        "2031-06-12",
        {"20.9": "~@2031-03-31", "271": "2009~2031-03-31@2031-03-31"},
        id="a count since a year up to the day that the sentence states",
    ),
    pytest.param(
        "In the three years to 2030, mines killed 170 people.",
        "2031-05-12",
        {"170": "2028~2030@2030-12-31"},
        id="some years up to a year",
    ),
    pytest.param(
        "Mines hurt 40 people last week. The agency said that between August 4 and 10 of the"
        " current year, 47 mines were found.\n\nIn the mentioned period 13 hectares of"
        " minefields were cleared.",
        "2031-08-11",
        {"47": "2031-08-04~2031-08-10@2031-08-10", "13": "2031-08-04~2031-08-10@2031-08-10"},
        id="the period mentioned is the last one",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected

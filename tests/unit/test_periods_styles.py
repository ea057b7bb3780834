"""When the figures of small documents hold: testimony, dashboards, tables, appeals and letters.

Each is read by the whole engine, so that a time that is passed on wrongly between sentences shows.
"""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

DOCUMENTS = [
    pytest.param(
        "MINE ACTION CENTRE – MONTHLY NEWSLETTER NO. 8/2025\n"
        "\n"
        "Operations in August\n"
        "- 41,200 m2 cleared by manual teams\n"
        "- 9,600 m2 cleared by machines\n"
        "- 73 anti-personnel mines and 5 anti-vehicle mines found\n"
        "Victims\n"
        "- one civilian killed and two injured in Zalingei\n"
        "\n"
        "Since the programme began in 2006, 61 square kilometres have been cleared.\n",
        "2025-09-08",
        {
            "41,200": "2025-08~2025-08@2025-08-31",
            "9,600": "2025-08~2025-08@2025-08-31",
            "73": "2025-08~2025-08@2025-08-31",
            "5": "2025-08~2025-08@2025-08-31",
            "one": "2025-08~2025-08@2025-08-31",
            "two": "2025-08~2025-08@2025-08-31",
            "61": "2006~2025-08@2025-08-31",
        },
        id="a month's newsletter whose list has its own heading",
    ),
    pytest.param(
        "Dear Ms Hall,\n"
        "\n"
        "This winter thousands of families will go back to homes with mines in the "
        "garden. In October and November our teams in Sinjar cleared 38 houses and "
        "removed 214 booby traps. In the same two months five people died in houses that "
        "nobody had checked.\n"
        "\n"
        "Last year our teams cleared 96,000 square metres of mined ground. Will you help "
        "again? By March we must raise $310,000.\n",
        "2025-12-02",
        {
            "214": "2025-10~2025-11@2025-11-30",
            "five": "2025-10~2025-11@2025-11-30",
            "96,000": "2024~2024@2024-12-31",
        },
        id="two months that are one time, and the same two months",
    ),
    pytest.param(
        "POLICE OF KHERSON REGION: THE DAY OF 21 MAY\n"
        "\n"
        "Two people were killed and six wounded by shelling yesterday. A tractor driver, "
        "52, was injured by a mine near Beryslav. Explosives experts destroyed 34 items "
        "of ordnance.\n"
        "\n"
        "In all, 1,120 people in the region have been hurt by mines since the region was "
        "freed in November 2022.\n",
        "2024-05-22",
        {
            "Two": "2024-05-21~2024-05-21@2024-05-21",
            "six": "2024-05-21~2024-05-21@2024-05-21",
            "34": "2024-05-21~2024-05-21@2024-05-21",
            "1,120": "2022-11~2024-05-22@2024-05-22",
        },
        id="yesterday in a daily report",
    ),
    pytest.param(
        "Testimony before the Committee on Foreign Relations, 24 June 2025\n"
        "\n"
        "Thank you for inviting me. Ukraine is today the most mined country: 137,000 "
        "square kilometres are suspected. Between January and May my organisation cleared"
        " 6.2 square kilometres there. We employ 1,340 deminers, 410 of them women. In "
        "2024 mines killed 74 civilians.\n",
        "2025-06-27",
        {
            "137,000": "~@2025-06-24",
            "1,340": "~@2025-06-24",
            "410": "~@2025-06-24",
            "6.2": "2025-01~2025-05@2025-05-31",
            "74": "2024~2024@2024-12-31",
        },
        id="testimony on its day",
    ),
    pytest.param(
        "Mine blasts kill nine in Somalia\n"
        "\n"
        "MOGADISHU, Feb 23 (Juba Wire) - Nine people were killed on Saturday when a "
        "minibus hit a landmine near Afgoye, police said. Eleven passengers were injured."
        " Hours later a second mine wounded four soldiers on the same road.\n"
        "\n"
        "It was the third such blast this month. In January landmines killed 26 people in"
        " the region.\n",
        "2025-02-24",
        {
            "Nine": "2025-02-22~2025-02-22@2025-02-22",
            "Eleven": "2025-02-22~2025-02-22@2025-02-22",
            "four": "2025-02-22~2025-02-22@2025-02-22",
            "26": "2025-01~2025-01@2025-01-31",
        },
        id="a Saturday and hours later",
    ),
    pytest.param(
        "Answer given on behalf of the Commission (11.3.2024)\n"
        "\n"
        "Between 2018 and 2022 the Union provided EUR 503 million for mine action in 37 "
        "countries. For 2023-2027 a further EUR 350 million is planned. In Ukraine, where"
        " 174,000 square kilometres are thought to be contaminated with mines, EUR 43 "
        "million has been committed since February 2022.\n",
        "2024-03-12",
        {
            "503 million": "2018~2022@2022-12-31",
        },
        id="four years of money",
    ),
    pytest.param(
        "LANDMINE AND UXO VICTIM STATISTICS: YEAR 2024\n"
        "\n"
        "Killed: 11\n"
        "Injured: 29\n"
        "Amputated: 9\n"
        "Men: 33\n"
        "Caused by mines: 14\n"
        "Caused by ERW: 35\n"
        "\n"
        "The total of 49 is 17 more than in 2023, when there were 32 victims.\n",
        "2025-01-20",
        {
            "11": "2024~2024@2024-12-31",
            "29": "2024~2024@2024-12-31",
            "9": "2024~2024@2024-12-31",
            "14": "2024~2024@2024-12-31",
            "35": "2024~2024@2024-12-31",
            "32": "2023~2023@2023-12-31",
        },
        id="label lines of a year",
    ),
    pytest.param(
        "Interim statement for the three months ended 31 March 2025\n"
        "\n"
        "Our crews in Croatia and Bosnia cleared 1.7 square kilometres of mined land, "
        "against 1.2 square kilometres in the first quarter of 2024. They found 96 mines."
        " On 31 March the group had 212 deminers under contract.\n",
        "2025-04-17",
        {
            "1.7": "2025-01-01~2025-03-31@2025-03-31",
            "96": "2025-01-01~2025-03-31@2025-03-31",
            "1.2": "2024-01~2024-03@2024-03-31",
            "212": "~@2025-03-31",
        },
        id="three months to a day, and a day",
    ),
    pytest.param(
        "Thirty years after the peace accord, mines still kill in Mozadia. Between 1992 "
        "and 2005 they killed or maimed 8,400 people. The army laid about 300,000 mines "
        "during the war. In 2015 the country was declared free of mines, but last year "
        "two fishermen were killed by one that a flood had washed up.\n",
        "2024-08-30",
        {
            "8,400": "1992~2005@2005-12-31",
            "300,000": "~@2024-08-30",
            "two": "2023~2023@2023-12-31",
        },
        id="a war without dates, and last year",
    ),
    pytest.param(
        "EXPLOSIVE ORDNANCE DASHBOARD\n"
        "Somalia | July - September 2025\n"
        "\n"
        "EORE beneficiaries   48,200\n"
        "of whom children     29,100\n"
        "Items destroyed         870\n"
        "Area cleared        61,000 m2\n"
        "Victims: killed          13\n"
        "Victims: injured         31\n",
        "2025-10-22",
        {
            "48,200": "2025-07~2025-09@2025-09-30",
            "29,100": "2025-07~2025-09@2025-09-30",
            "870": "2025-07~2025-09@2025-09-30",
            "61,000": "2025-07~2025-09@2025-09-30",
            "13": "2025-07~2025-09@2025-09-30",
            "31": "2025-07~2025-09@2025-09-30",
        },
        id="a quarter in the head of aligned columns",
    ),
    pytest.param(
        "In April the council of Vysoke asked the State for help: 640 hectares of its "
        "fields were mined. By 20 May sappers had cleared 85 of them. They found 47 anti-"
        "tank mines and 12 cluster submunitions. A farmer had been killed there in March "
        "2024.\n",
        "2025-05-29",
        {
            "85": "~@2025-05-20",
        },
        id="by a day",
    ),
    pytest.param(
        "The Ombudsperson reports that in the first seven months of 2025 antipersonnel "
        "mines and improvised devices left 74 victims, 12 of them minors. Nineteen "
        "persons died. In the same period of 2024 the victims were 61. Most of this "
        "year's cases, 33, are from Cauca. In July alone 15 accidents with mines were "
        "registered.\n",
        "2025-08-05",
        {
            "74": "2025-01~2025-07@2025-07-31",
            "12": "2025-01~2025-07@2025-07-31",
            "Nineteen": "2025-01~2025-07@2025-07-31",
            "61": "2024-01~2024-07@2024-07-31",
            "15": "2025-07~2025-07@2025-07-31",
        },
        id="seven months and the same ones a year before",
    ),
    pytest.param(
        "On 30 September the last known minefield of Dobrac was handed over. The work "
        "took six years: from October 2018 on, 212 deminers searched 4.4 square "
        "kilometres and destroyed 1,930 mines and 640 other explosive items. Three "
        "deminers were injured in those years. In the 1990s mines had killed 77 "
        "inhabitants.\n",
        "2024-10-02",
        {
            "77": "1990~1999@1999-12-31",
        },
        id="a decade",
    ),
    pytest.param(
        "Engineer troops: results of the week 24 February - 2 March\n"
        "\n"
        "Cleared: 118 hectares\n"
        "Destroyed: 1,940 explosive items, including 88 anti-tank mines\n"
        "Roads checked: 61 km\n"
        "\n"
        "In February as a whole 402 hectares were cleared. Losses: none.\n",
        "2025-03-05",
        {
            "118": "2025-02-24~2025-03-02@2025-03-02",
            "1,940": "2025-02-24~2025-03-02@2025-03-02",
            "88": "2025-02-24~2025-03-02@2025-03-02",
            "402": "2025-02~2025-02@2025-02-28",
        },
        id="the week of two days, without a number",
    ),
    pytest.param(
        "Victim assistance, 2024/2025\n"
        "\n"
        "The registry counts 3,912 survivors of landmines. Between 1 July 2024 and 31 "
        "March 2025 the centre in Kandy fitted 204 survivors with prostheses. In the "
        "previous twelve months it had fitted 251. Forty-one survivors received a grant "
        "this year.\n",
        "2025-05-13",
        {
            "204": "2024-07-01~2025-03-31@2025-03-31",
        },
        id="nine months from day to day",
    ),
    pytest.param(
        "Table 2. Mine clearance results\n"
        "\n"
        "Year     Released (km2)   Mines destroyed   Victims\n"
        "2021          3.1              1,204            18\n"
        "2022          2.8                977            21\n"
        "2023          4.0              1,310            12\n"
        "2021-2023     9.9              3,491            51\n",
        "2025-02-03",
        {
            "3.1": "2021~2021@2021-12-31",
            "1,204": "2021~2021@2021-12-31",
            "18": "2021~2021@2021-12-31",
            "2.8": "2022~2022@2022-12-31",
            "977": "2022~2022@2022-12-31",
            "21": "2022~2022@2022-12-31",
            "4.0": "2023~2023@2023-12-31",
            "1,310": "2023~2023@2023-12-31",
            "12": "2023~2023@2023-12-31",
            "9.9": "2021~2023@2023-12-31",
            "3,491": "2021~2023@2023-12-31",
            "51": "2021~2023@2023-12-31",
        },
        id="years and their sum in the rows of a table",
    ),
    pytest.param(
        "LAUSANNE, 17 October. Ukraine has returned 35,000 square kilometres of land to "
        "use in two years, the First Deputy Prime Minister told the donors' conference on"
        " Thursday. In 2023 demining of farmland cost 3 billion hryvnias. So far in 2024 "
        "explosive objects have killed 61 people and injured 190; in the whole of 2023 "
        "they had killed 132.\n",
        "2024-10-18",
        {
            "61": "2024~2024-10-17@2024-10-17",
            "190": "2024~2024-10-17@2024-10-17",
            "132": "2023~2023@2023-12-31",
        },
        id="so far in a year, on the day of a conference",
    ),
    pytest.param(
        "Letter dated 18 September 2023 from the Chargé d'affaires a.i.\n"
        "\n"
        "I refer to my letter of 25 August 2023 and wish to inform you that on 15 "
        "September two more civilians were killed by a mine. Thus, since 10 November "
        "2020, 314 persons have been killed or injured. The maps that were handed over "
        "proved accurate to 25 per cent only. In the current year 39 persons have fallen "
        "victim to mines.\n",
        "2023-09-20",
        {
            "two": "2023-09-15~2023-09-15@2023-09-15",
            "314": "2020-11-10~2023-09-18@2023-09-18",
            "39": "2023~2023-09-18@2023-09-18",
        },
        id="a letter on its day, and another one referred to",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), DOCUMENTS)
def test_each_figure_has_its_time(text: str, published: str, expected: dict[str, str]) -> None:
    found = when_of(text, published)
    assert {number: found.get(number) for number in expected} == expected

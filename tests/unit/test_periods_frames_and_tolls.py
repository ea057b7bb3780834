"""Ends of ranges, days stated beside a running year, tolls, frames with a verb of their own."""

from __future__ import annotations

import pytest
from tests.support.documents import when_of

TAIL = "\n\nThe mine action centre coordinates all demining of landmines."
WEDNESDAY = "2031-10-15"


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        (
            ("In 2029 Norland pledged $60 million for demining. The war with its landmines left"
            " 88,000 people disabled."),
            "88,000",
            "~@2031-10-15",
        ),
        (("Mine in Orla leaves one dead, 2 hurt\n\nA mine killed a driver and hurt 2 men in Orla on"
         " 4 October. Since 2019, 68 people have been killed."), "one",
         "2031-10-04~2031-10-04@2031-10-04"),
        (("Mines killed 70 in Orla\n\nA mine hurt 2 men in Orla on 4 October. Since 2019, 70 people"
         " have been killed."), "70", "2019~2031-10-15@2031-10-15"),
        ("From 1999 until the end of June 2031 mines caused 9,800 casualties.", "9,800",
         "1999~2031-06@2031-06-30"),
        ("From 1999 until the end of 2030 mines caused 9,800 casualties.", "9,800",
         "1999~2030@2030-12-31"),
        ("By 30 September, 4,120 mines had been cleared this year.", "4,120",
         "2031~2031-09-30@2031-09-30"),
        ("This year 4,120 mines have been cleared.", "4,120", "2031~2031-10-15@2031-10-15"),
        ("The day before yesterday a mine killed six people.", "six",
         "2031-10-13~2031-10-13@2031-10-13"),
        ("A mine killed six people on 4 October, bringing the toll this year to 71.", "71",
         "2031~2031-10-15@2031-10-15"),
        ("A mine killed six people on 4 October and brought this year's toll to 71.", "71",
         "2031~2031-10-15@2031-10-15"),
        ("A mine killed six people on 4 October, bringing the toll this year to 71.", "six",
         "2031-10-04~2031-10-04@2031-10-04"),
        (("Four provinces represent 72% of the affected areas of the country, whose demining should"
          " be over in 2034, Poe said."), "72%", "~@2031-10-15"),
        ("Today, of the 40 ha of mined land, 12 ha have already been cleared.", "12",
         "~@2031-10-15"),
        ("Today sappers cleared 12 ha of mines.", "12", "2031-10-15~2031-10-15@2031-10-15"),
        ("Last week sappers removed 40 mines, bringing the total to 8,120.", "8,120",
         "~@2031-10-15"),
        ("In 2030 teams cleared 40 ha of mines, which raises the total to 912 ha.", "912",
         "~@2031-10-15"),
        ("Two sappers died on 4 October, which takes the number of victims of mines to 606.", "606",
         "~@2031-10-15"),
        ("A mine killed six on 4 October; two more died, bringing the death toll to eight.",
         "eight", "2031-10-04~2031-10-04@2031-10-04"),
        ("Since 2029 they found 40 mines in Orla, bringing the total to 412 mines.", "412",
         "2029~2031-10-15@2031-10-15"),
        ("They have found 508 mines since its launch in June 2028 until 25 July 2031.", "508",
         "2028-06~2031-07-25@2031-07-25"),
        ("They have found 508 mines since work began in 2028 up to 31 March 2031.", "508",
         "2028~2031-03-31@2031-03-31"),
        (("Mines hurt 41 people, Poe said at a board meeting on the work done by her office in"
          " 2030."), "41", "~@2031-10-15"),
        ("Mines hurt 41 people, Poe told a conference dedicated to the results of 2030.", "41",
         "~@2031-10-15"),
        (("Mines hurt 41 people in 2030, Poe said at the meeting of the board in the town of Venn"
          " on Monday."), "41", "2030~2030@2030-12-31"),
        (("This year the cleared minefields will grow to 34 ha, Poe said at the annual meeting of"
          " the mine board in Venn on Monday."), "34", "2031~2031-10-13@2031-10-13"),
        ("In 2029 mines hurt 692 people, nearly twice the 2028 figure of 390.", "390",
         "2028~2028@2028-12-31"),
        ("Deminers cleared 812 hectares last year, well above the 2029 total of 645.", "645",
         "2029~2029@2029-12-31"),
        ("When the war ended in 2019, an estimated 9,000 hectares were mined.", "9,000", "~@2019"),
        ("In the war that ended in 2019 an estimated 9,000 hectares were mined.", "9,000",
         "~@2031-10-15"),
        ("According to figures released in September, mines killed 88 people in 2030.", "88",
         "2030~2030@2030-12-31"),
    ],
)  # fmt: skip
def test_the_time_of_a_number(text: str, number: str, expected: str) -> None:
    assert when_of(text + TAIL, WEDNESDAY).get(number) == expected

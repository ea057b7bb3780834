"""Layout: which lines belong together, and what each block is."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.reading import case

from mineaction.text.layout import cells, layout


def blocks(text: str) -> list[tuple[str, str]]:
    """The kind and the words of every block, in reading order, what is left out taken out."""
    out = []
    for block in layout(text):
        position, parts = block.start, []
        for a, b in block.skip:
            parts.append(text[position:a])
            position = b
        parts.append(text[position : block.end])
        out.append((block.kind, " ".join(" ".join(parts).split())))
    return out


def page(text: str) -> str:
    """A page of text, written with an indent in the test."""
    return dedent(text).strip("\n")


def words(text: str) -> str:
    """The words of a page as one line."""
    return " ".join(text.split())


WEB = [
    case(
        "a headline above a paragraph",
        "Sappers clear the valley\n\nThe sappers cleared it on Monday, the agency said.",
        [
            ("headline", "Sappers clear the valley"),
            ("body", "The sappers cleared it on Monday, the agency said."),
        ],
    ),
    case(
        "a line that ends in a stop is no headline",
        "Sappers cleared the valley.\n\nIt took weeks.",
        [("body", "Sappers cleared the valley."), ("body", "It took weeks.")],
    ),
    case(
        "a single word is no headline",
        "Baku\n\nIt took weeks.",
        [("body", "Baku"), ("body", "It took weeks.")],
    ),
    case(
        "one paragraph a line",
        "It rained on Monday.\nIt rained on Tuesday.",
        [("body", "It rained on Monday."), ("body", "It rained on Tuesday.")],
    ),
    case(
        "an address on a line of its own",
        "It rained.\nhttps://example.org/a/5\nIt snowed.",
        [("body", "It rained."), ("url", "https://example.org/a/5"), ("body", "It snowed.")],
    ),
    case(
        "windows line ends",
        "It rained.\r\nIt snowed.\r\n",
        [("body", "It rained."), ("body", "It snowed.")],
    ),
    case("nothing", "", []),
    case("white space only", " \n\n\t \n", []),
]
SLOPE = page("""
    The demining teams went to the eastern slope in the second week
    of the month and marked the paths that the shepherds of the two
    villages use in summer when they drive the flocks of sheep and
    the herds of horses from the river valley to the upper mountain
""")
PASTURES = "pastures near the lake, where the snow stays."
REST = "They rested in the camp below the pass and the village of the\nherders for days."
NOTE = "1 Report of the agency on the work that was done on the\nslope."
ONE_PARAGRAPH = [("body", f"{words(SLOPE)} {PASTURES}")]
PDF = [
    case("wrapped lines are one paragraph", f"{SLOPE}\n{PASTURES}", ONE_PARAGRAPH),
    case(
        "a page number in mid-sentence is left out",
        f"{SLOPE}\n\n3/7\n\n{PASTURES}",
        ONE_PARAGRAPH,
    ),
    case(
        "a job number in mid-sentence is left out",
        f"{SLOPE}\n\n24-10234 2/3\n\n{PASTURES}",
        ONE_PARAGRAPH,
    ),
    case(
        "an address in mid-sentence is left out",
        f"{SLOPE}\nhttps://example.org/3/7\n{PASTURES}",
        ONE_PARAGRAPH,
    ),
    case(
        "a blank line after a stop parts paragraphs",
        f"{SLOPE}\n{PASTURES}\n\n{SLOPE}\n{PASTURES}",
        ONE_PARAGRAPH * 2,
    ),
    case(
        "a paragraph of two lines is no headline",
        f"{SLOPE}\n{PASTURES}\n\n{REST}",
        [*ONE_PARAGRAPH, ("body", words(REST))],
    ),
    case(
        "a footnote below a rule",
        f"{SLOPE}\n{PASTURES}\n____________\n1 Report of the agency.",
        [*ONE_PARAGRAPH, ("furniture", "____________"), ("footnote", "1 Report of the agency.")],
    ),
    case(
        "a footnote of two lines",
        f"{SLOPE}\n{PASTURES}\n____________\n{NOTE}",
        [
            *ONE_PARAGRAPH,
            ("furniture", "____________"),
            ("footnote", words(NOTE)),
        ],
    ),
]
LISTS = [
    case(
        "a paragraph below items without a stop",
        "- mines of many types that lay on the slope above the lake of Orla\n"
        "- shells of the old war that were found on the road to the sea\n\nNone of us was hurt.",
        [
            ("list_item", "- mines of many types that lay on the slope above the lake of Orla"),
            ("list_item", "- shells of the old war that were found on the road to the sea"),
            ("body", "None of us was hurt."),
        ],
    ),
    case(
        "bullets",
        "Found in May:\n- mines\n- shells\n• fuses",
        [
            ("body", "Found in May:"),
            ("list_item", "- mines"),
            ("list_item", "- shells"),
            ("list_item", "• fuses"),
        ],
    ),
    case(
        "numbers with a stop",
        "Rules of the field\n1. Stop.\n2. Call.",
        [("headline", "Rules of the field"), ("list_item", "1. Stop."), ("list_item", "2. Call.")],
    ),
    case(
        "letters in brackets",
        "Rules:\n(a) Stop.\n(b) Call.",
        [("body", "Rules:"), ("list_item", "(a) Stop."), ("list_item", "(b) Call.")],
    ),
    case(
        "a list item of two lines",
        "Found in May:\n- mines of many types that lay on the slope above\nthe lake",
        [
            ("body", "Found in May:"),
            ("list_item", "- mines of many types that lay on the slope above the lake"),
        ],
    ),
    case(
        "labels with a value each",
        "Mine clearance, monthly notes of the provincial office\n\n"
        "Cleared in the month (ha): 12.5 (cluster strikes)\nItems destroyed: 1,663\n"
        "Background\nCasualties, 1979 to March 2025: 7,012",
        [
            ("headline", "Mine clearance, monthly notes of the provincial office"),
            ("list_item", "Cleared in the month (ha): 12.5 (cluster strikes)"),
            ("list_item", "Items destroyed: 1,663"),
            ("body", "Background"),
            ("headline", "Casualties, 1979 to March 2025: 7,012"),
        ],
    ),
    case(
        "labels with a value each, in a column",
        "State budget 2025      Kz 9,4 billion\nReceived, first half     US$ 11,3 million",
        [
            ("list_item", "State budget 2025 Kz 9,4 billion"),
            ("list_item", "Received, first half US$ 11,3 million"),
        ],
    ),
]
TABLES = [
    case(
        "pipes",
        "Year | Killed | Injured\n2023 | 4 | 9",
        [("table_row", "Year | Killed | Injured"), ("table_row", "2023 | 4 | 9")],
    ),
    case("tabs", "Year\tKilled\n2023\t4", [("table_row", "Year Killed"), ("table_row", "2023 4")]),
    case(
        "columns of spaces",
        "Year     Killed   Injured\n2023     4        9",
        [("table_row", "Year Killed Injured"), ("table_row", "2023 4 9")],
    ),
    case(
        "one row alone is no table",
        "Year | Killed | Injured",
        [("headline", "Year | Killed | Injured")],
    ),
    case(
        "a line with a bar above a table",
        "Half-year | Luanda, 10 July\n\nplace | m2 | mines\nUige | 40 | 3",
        [
            ("headline", "Half-year | Luanda, 10 July"),
            ("table_row", "place | m2 | mines"),
            ("table_row", "Uige | 40 | 3"),
        ],
    ),
    case(
        "rows without a digit are no table",
        "a | b | c\nd | e | f",
        [("body", "a | b | c"), ("body", "d | e | f")],
    ),
    case(
        "heads of two columns above rows of a name and two cells",
        "         2030    2031\nKilled      4       9\nInjured    12      31",
        [("table_row", "2030 2031"), ("table_row", "Killed 4 9"), ("table_row", "Injured 12 31")],
    ),
    case(
        "a line of two columns, a blank line, a table",
        "Half-year       Luanda\n\nKilled    4     9\nInjured   12    31",
        [
            ("headline", "Half-year Luanda"),
            ("table_row", "Killed 4 9"),
            ("table_row", "Injured 12 31"),
        ],
    ),
]
FURNITURE = [
    case("a page number", "7", [("furniture", "7")]),
    case("a page number between dashes", "- 7 -", [("furniture", "- 7 -")]),
    case("page of pages", "Page 7 of 9", [("furniture", "Page 7 of 9")]),
    case("a job number", "24-10234", [("furniture", "24-10234")]),
    case("a page and a job number", "2/7       24-10234", [("furniture", "2/7 24-10234")]),
    case("a bar code number", "*2410234*", [("furniture", "*2410234*")]),
    case("a rule", "__________", [("furniture", "__________")]),
    case("a symbol that heads a page", "A/99/1234", [("furniture", "A/99/1234")]),
    case("a symbol and a page", "S/2031/77      2/3", [("furniture", "S/2031/77 2/3")]),
    case(
        "a paper of two organs", "A/99/12-S/2031/77", [("furniture", "A/99/12-S/2031/77")],
    ),
    case("a symbol in a headline", "Report S/2031/77", [("headline", "Report S/2031/77")]),
    case("a job number and a page", "24-10234           9", [("furniture", "24-10234 9")]),
    case("a page and a job number, far apart", "9        24-10234", [("furniture", "9 24-10234")]),
    case(
        "a page's end in a paragraph of one line",
        "The centre counts seven accidents, in which five men\n\n24-10234   9\n\n"
        "and two others died.",
        [("body", "The centre counts seven accidents, in which five men and two others died.")],
    ),
    case(
        "a page's end between two paragraphs",
        "The centre reported seven accidents.\n\n24-10234   9\n\nand so on",
        [
            ("body", "The centre reported seven accidents."),
            ("furniture", "24-10234 9"),
            ("body", "and so on"),
        ],
    ),
]


SHEETS = [
    case(
        "rows of a table give no width of lines",
        "Narvia: sheet\nData as of May 2031        Sheet 3\n\nVICTIMS SINCE 2001\nTotal: 90\n"
        "Killed: 30\n\n"
        + "\n".join(f"Upper district {n}        12     3,400        21" for n in "ABCDE"),
        [
            ("headline", "Narvia: sheet"),
            ("headline", "Data as of May 2031 Sheet 3"),
            ("headline", "VICTIMS SINCE 2001"),
            ("list_item", "Total: 90"),
            ("list_item", "Killed: 30"),
            *[("table_row", f"Upper district {n} 12 3,400 21") for n in "ABCDE"],
        ],
    ),
    case(
        "parts in the next line belong to the line above",
        "9 ha cleared\nof which 4 by hand",
        [("body", "9 ha cleared of which 4 by hand")],
    ),
    case(
        "a line that ends with a preposition goes on in the next",
        "It is kept by the Bureau for\nQuarry Affairs, which cleared 9 ha.",
        [("body", "It is kept by the Bureau for Quarry Affairs, which cleared 9 ha.")],
    ),
    case(
        "a heading of two lines is one heading",
        "Old shells kill 12 in\nUpper Narvia\n\nThey were found by herders on Monday.",
        [
            ("headline", "Old shells kill 12 in Upper Narvia"),
            ("body", "They were found by herders on Monday."),
        ],
    ),
    case(
        "rows whose cells single spaces part, under heads of one word",
        "As follows:\nDead Hurt\n2019 12 105\n2020 3 70",
        [
            ("body", "As follows:"),
            ("table_row", "Dead Hurt"),
            ("table_row", "2019 12 105"),
            ("table_row", "2020 3 70"),
        ],
    ),
    case(
        "lines of numbers without heads of their own are no table",
        "Rooms of all the guests:\nFloor 12 14\nFloor 15 16",
        [
            ("body", "Rooms of all the guests:"),
            ("headline", "Floor 12 14"),
            ("headline", "Floor 15 16"),
        ],
    ),
    case(
        "a line for each cell, and years for names",
        "Year\nDead\nHurt\n2019\n12\n30\n2020\n9\n25\nTotal\n21\n55\nMore was done.",
        [
            ("table_row", "Year Dead Hurt"),
            ("table_row", "2019 12 30"),
            ("table_row", "2020 9 25"),
            ("table_row", "Total 21 55"),
            ("body", "More was done."),
        ],
    ),
    case(
        "a title behind the stamp of a crawl",
        "date 2031-05-03 Nine Mines Lifted In A Week\n\nIt rained.",
        [("headline", "date 2031-05-03 Nine Mines Lifted In A Week"), ("body", "It rained.")],
    ),
    case(
        "another line in small letters is its own",
        "9 ha cleared\nby hand only",
        [("headline", "9 ha cleared"), ("body", "by hand only")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*WEB, *PDF, *LISTS, *TABLES, *FURNITURE, *SHEETS])
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("pipes", "2023 | 4 | 9", ["2023", "4", "9"]),
        case("pipes at both ends", "| 2023 | 4 |", ["", "2023", "4", ""]),
        case("tabs", "2023\t4\t9", ["2023", "4", "9"]),
        case("columns of spaces", "In May    4    9", ["In May", "4", "9"]),
        case("two spaces are one cell", "In  May    4", ["In  May", "4"]),
        case("single spaces between numbers", "Upper Narvia 4 9", ["Upper Narvia", "4", "9"]),
        case("single spaces between heads", "Place Killed Hurt", ["Place", "Killed", "Hurt"]),
    ],
)
def test_cells_of_a_row(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in cells(text, 0, len(text))] == expected


@given(st.text(alphabet=st.sampled_from('aZ 1.|-\t\n_/"•'), max_size=120) | st.text())
def test_every_character_but_white_space_is_in_exactly_one_block(text: str) -> None:
    covered = [i for b in layout(text) for i in range(b.start, b.end)]
    assert covered == sorted(set(covered))
    assert {i for i, c in enumerate(text) if not c.isspace()} <= set(covered)

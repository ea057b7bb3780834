"""The five seed documents, read and checked as a run does it: the findings of the design, no other.

Lives here: the whole way from text to findings. Does not live here: the rules on gold
(test_consistency_on_gold.py), single rules (tests/unit).
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

STORY, LETTER = "000_167c7fb0443c47d9", "002_e3977af694b74fda"
EARLIER, SPEECH = "001_622c1075e0a0aa01", "004_a00b1fc14c818e82"
UNDATED = "003_dce5fc0131209b8d"
FINDINGS = {
    "W38": f"{STORY} relays {LETTER} and has 1.5 million found (explosive items), where {LETTER} "
    "has 1.5 million laid (mines): the verb differs",
    "W13": f"{LETTER}: 165,871.5 ha of 11,258 km2 is 14.734 per cent, the text says 14.2 per cent; "
    "of 86,600 km2 it is 1.915",
    "W34": f"{STORY}: 382 since 2020-11-10 are said to come on top of 3,461, but since 2023-04-04 "
    f"({EARLIER}) both rise by 93 (3368 to 3,461, 289 to 382), and 3368 - 289 = 3,461 - 382 = "
    "3,079: 382 are inside 3,461",
    "W14": f"{LETTER}: 3.6 per cent is said of explosive items, but fits mines only: 54,430 of "
    "1.5 million = 3.629 per cent; with 104,940 other explosive items it would be 10.282 to 10.991",
    "W35": f"{UNDATED}: about 40 casualties (civilians) in a time up to its own day, but {SPEECH} "
    "has 14 killed (civilians) + 16 injured (civilians) from 2020-11-10 to 2021-04-04 "
    "(off by at least 5)",
}
REMARKS = {
    "W43S": f"a remark on {LETTER}: 14.2 per cent of the land is said to be cleared and "
    "3.6 per cent of the devices to be found, 4 times as much of the land as of the devices",
    "W43M": f"a remark on {LETTER}: most of 382 casualties are said to be civilians; before, 30 of "
    f"105 up to 2021-04-04 ({SPEECH}) were, so at least 162 of the 277 since would have to be "
    "(58.5 per cent after 28.6 per cent)",
    "W43C": f"a remark on {SPEECH}: 350 million USD for laying and 1.5 million laid (mines) in "
    f"{LETTER} are 223 to 245 USD a mine",
}
HOLDING = {
    ("W10", 289, 289),  # 51 + 238
    ("W10", 382, 382),  # 70 + 312
    ("W31", 93, 93),  # 19 killed and 74 injured more
    ("W32", 93, 93),
    ("W33", 3079, 3079),
    ("W16", 289, 3368),
    ("W35", 382, 3461),
    ("W30", 289, 105),
    ("W30", 382, 289),
}


@pytest.fixture(scope="module")
def warehouse(seeds_warehouse: Path) -> Path:
    """The seeds, extracted, linked, followed and checked."""
    return seeds_warehouse


def test_exactly_the_findings_of_the_design_and_its_remarks(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        found = connection.execute("SELECT rule_id, sentence FROM findings").fetchall()
    assert sorted(found) == sorted((FINDINGS | REMARKS).items())


def test_a_remark_is_never_above_low(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        severe = connection.execute(
            "SELECT rule_id FROM findings WHERE severity <> 'low' ORDER BY rule_id"
        ).fetchall()
    assert severe == [("W13",), ("W14",), ("W34",), ("W38",)]


def test_findings_give_their_condition_and_what_would_make_them_hold(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        said = {
            rule: (condition, holds)
            for rule, condition, holds in connection.execute(
                "SELECT rule_id, condition, would_hold_if FROM findings"
            ).fetchall()
        }
    assert "11,640.1 to 11,722.4 km2" in said["W13"][1]
    assert "undated (not before 2021-03-10)" in said["W35"][0]


def test_what_adds_up_is_evaluated_as_holding(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        holding = set(
            connection.execute(
                "SELECT rule_id, left_low::INT, right_low::INT FROM evidence.checks"
                " WHERE verdict = 'pass' AND left_low < 100000 AND right_low < 100000"
            ).fetchall()
        )
    assert holding >= HOLDING

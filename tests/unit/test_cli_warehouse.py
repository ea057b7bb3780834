"""sql and findings on a small warehouse: read-only, printed well, errors in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from mineaction import cli

ROWS = """
create table findings (finding_id varchar, rank bigint, rule_id varchar, rule_ids varchar[],
  severity varchar, confidence varchar, sentence varchar, also varchar[], document_ids varchar[],
  figure_ids varchar[], quotes varchar[], numbers varchar[], difference decimal(28, 6),
  would_hold_if varchar, cause varchar, condition varchar, review varchar, review_reason varchar,
  reviewer varchar, reviewed_on date);
insert into findings values
  ('1', 2, 'W19', ['W19'], 'low', 'possible', 'a: said twice', [], [], [], ['q'], ['7'], null, null,
   null, null, 'dismissed', 'two counts', 'R. Reader', date '2024-05-03'),
  ('2', 1, 'W10', ['W10', 'W11'], 'high', 'firm',
   'a: 2 killed + 5 injured = 7, the text says 8 (off by 1)', ['a: 9 of 8'], [], [],
   ['two were
killed', 'five injured'], ['2', '5'], 1, 'the total were 7', 'one digit', null, 'open', null, null,
   null);
create table figures as select 12.500000::decimal(28, 6) as value, ['a', 'b'] as names,
  null as nothing, date '2024-05-03' as day, 1500000::decimal(28, 6) as big
"""


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    path = tmp_path / "mineaction.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute(ROWS)
    return path


def ask(warehouse: Path, *arguments: str) -> int:
    return cli.main([*arguments, "--warehouse", str(warehouse)])


def test_sql_prints_a_table(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(warehouse, "sql", "from figures") == 0
    assert capsys.readouterr().out.splitlines() == [
        "value  names  nothing  day             big",
        "-----  -----  -------  ----------  -------",
        " 12.5  a; b            2024-05-03  1500000",
        "(1 row)",
    ]


def test_sql_prints_csv(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(warehouse, "sql", "from figures", "--csv") == 0
    assert capsys.readouterr().out == (
        "value,names,nothing,day,big\n12.5,a; b,,2024-05-03,1500000\n"
    )


def test_sql_takes_a_query_from_a_file(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = warehouse.parent / "one.sql"
    file.write_text("-- how many\nselect count(*) as n from findings", encoding="utf-8")
    assert ask(warehouse, "sql", str(file)) == 0
    assert "2" in capsys.readouterr().out
    assert ask(warehouse, "sql", "none.sql") == 1


def test_an_empty_answer_keeps_its_header(
    warehouse: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(warehouse, "sql", "select value from figures where false") == 0
    assert capsys.readouterr().out.splitlines() == ["value", "-----", "(0 rows)"]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("drop table figures", "read-only"),
        ("copy figures to 'out.csv'", "disabled by configuration"),
        ("from read_csv('pyproject.toml')", "disabled by configuration"),
        ("attach 'other.duckdb'", "disabled by configuration"),
        ("set enable_external_access = true", "locked"),
        ("select nothing_like_this from figures", "nothing_like_this"),
        ("selec 1", "syntax error"),
    ],
    ids=[
        "changing a table",
        "writing a file",
        "reading a file",
        "another database",
        "unlocking",
        "an unknown column",
        "a slip",
    ],
)
def test_sql_refuses_in_words(
    warehouse: Path, statement: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(warehouse, "sql", statement) == 1
    shown = capsys.readouterr()
    assert reason in shown.err
    assert shown.out == ""
    assert duckdb.connect(warehouse, read_only=True).sql("from figures").fetchall()


def test_findings_come_in_words_the_gravest_first(
    warehouse: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(warehouse, "findings", "--quotes") == 0
    assert capsys.readouterr().out.splitlines() == [
        "[W10+W11 high, firm] a: 2 killed + 5 injured = 7, the text says 8 (off by 1)",
        "    also: a: 9 of 8",
        "    would hold: the total were 7",
        "    possible cause: one digit",
        '    "two were killed"',
        '    "five injured"',
        "[W19 low, possible] a: said twice",
        "    dismissed by R. Reader on 2024-05-03: two counts",
        '    "q"',
        "(2 findings)",
    ]


def test_findings_of_one_rule(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(warehouse, "findings", "--rule", "W19") == 0
    assert capsys.readouterr().out == (
        "[W19 low, possible] a: said twice\n"
        "    dismissed by R. Reader on 2024-05-03: two counts\n(1 finding)\n"
    )


@pytest.mark.parametrize(
    "command", [["sql", "from figures"], ["findings"]], ids=["sql", "findings"]
)
def test_no_warehouse_says_how_to_make_one(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(tmp_path / "none.duckdb", *command) == 1
    assert "build it with `mineaction run`" in capsys.readouterr().err


def test_a_reader_that_stops_early_is_no_error(warehouse: Path) -> None:
    program = (
        f"{sys.executable} -m mineaction.cli sql 'from range(20000)' --warehouse {warehouse} "
        "| head -n 1; echo ${PIPESTATUS[0]}"
    )
    ran = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[1:] == ["0"]
    assert ran.stderr == ""

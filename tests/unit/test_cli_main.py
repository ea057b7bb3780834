"""The command line as a whole: help, usage, exit codes, a light start."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from mineaction import cli
from mineaction.cli.common import CommandError, project

# `run` and `ui` work through Dagster, `sql` and `findings` through DuckDB; these need neither.
LIGHT = ("evaluate", "explain", "extract", "ledger")
HEAVY = {"pandas", "pandera", "duckdb", "dagster", "pyarrow", "numpy"}


@pytest.mark.parametrize("name", sorted(cli.COMMANDS))
def test_every_command_has_help_with_an_example(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([name, "--help"])
    assert ended.value.code == 0
    assert f"mineaction {name}" in capsys.readouterr().out.split("examples:")[1]


@pytest.mark.parametrize(
    "arguments", [[], ["no-such-command"], ["extract"], ["evaluate", "gold.jsonl"]], ids=str
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2


def test_the_whole_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    shown = capsys.readouterr().out
    assert all(summary.split()[0] in shown for summary in cli.COMMANDS.values())
    assert all(f"    {name} " in shown for name in cli.COMMANDS)


@pytest.mark.parametrize("name", LIGHT)
def test_commands_over_texts_start_without_heavy_libraries(name: str) -> None:
    program = (
        f"import sys, mineaction.cli.{name}; "
        f"print(*sorted({HEAVY!r} & {{m.split('.')[0] for m in sys.modules}}))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == ""


@pytest.mark.parametrize(
    ("raised", "shown"),
    [
        (CommandError("a.txt: no such file"), "mineaction ledger: a.txt: no such file\n"),
        (KeyboardInterrupt(), "mineaction ledger: stopped\n"),
    ],
    ids=["an error of the input", "Ctrl-C"],
)
def test_errors_are_a_line_and_an_exit_code(
    raised: BaseException,
    shown: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_arguments: object) -> int:
        raise raised

    monkeypatch.setattr(import_module("mineaction.cli.ledger"), "execute", fail)
    assert cli.main(["ledger", "a.txt"]) == 1
    assert capsys.readouterr().err == shown


def test_the_project_is_found_from_a_folder_inside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dagster.yaml").touch()
    inner = tmp_path / "warehouse" / "queries"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert project().root == tmp_path


def test_ui_is_for_this_machine_only_and_has_its_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dagster.yaml").touch()
    monkeypatch.chdir(tmp_path)
    started: list[tuple[list[str], dict[str, str]]] = []

    def become(_file: str, command: list[str], environment: dict[str, str]) -> None:
        started.append((command, environment))
        raise SystemExit

    monkeypatch.setattr("os.execve", become)
    with pytest.raises(SystemExit):
        cli.main(["ui", "--port", "4001"])
    [(command, environment)] = started
    assert command[1:] == ["-m", "dagster", "dev", "-h", "127.0.0.1", "-p", "4001"]
    assert environment["DAGSTER_HOME"] == str(tmp_path)

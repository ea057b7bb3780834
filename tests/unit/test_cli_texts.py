"""extract, ledger, explain and evaluate over files, with an extractor made for the test."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import fields
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mineaction import cli, extraction
from mineaction.cli.documents import read_one
from mineaction.context import with_outlet
from mineaction.extraction.model import Context, Extraction, Figure, Mention, Sentence

TEXT = "Baku, 3 May 2024. The Ministry said 12 civilians were killed and 30 hens lost.\n"


def killed(text: str, context: Context) -> Extraction:
    """A figure and a count out of scope, wherever their numbers stand."""
    if "12" not in text:
        return Extraction()
    at, other = text.index("12"), text.index("30")
    given = dict.fromkeys((f.name for f in fields(Figure)), None) | {
        "figure_id": "f1",
        "document_id": context.document_id,
        "number_start": at,
        "number_end": at + 2,
        "number_as_stated": "12",
        "measure": "killed",
        "civil_status": "civilian",
        "value": Decimal("12.0"),
        "low": Decimal("11.5"),
        "high": Decimal("12.5"),
        "unit": "C62",
        "qualifier": "exact",
        "as_of": str(context.published),
        "places": ("Baku", "Ganja"),
        "cause": "mine_erw",
        "modality": "asserted",
    }
    return Extraction(
        sentences=(Sentence("s1", 0, 0, len(text), text, "body"),),
        figures=(Figure(**given),),  # type: ignore[arg-type]
        mentions=(
            Mention(at, at + 2, "12", "figure", "head of people", "f1"),
            Mention(other, other + 2, "30", "other_count", "head is not in the lexicon"),
        ),
    )


@pytest.fixture
def text_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(extraction, "extract", killed, raising=False)
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_extract_prints_one_object_a_figure_with_the_columns_of_figures(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["extract", str(text_file), "--published", "2024-05-04"]) == 0
    [line] = capsys.readouterr().out.splitlines()
    row = json.loads(line)
    assert list(row) == ["file_name", *(f.name for f in fields(Figure))]
    assert (row["file_name"], row["measure"], row["as_of"]) == ("a.txt", "killed", "2024-05-04")
    assert TEXT[row["number_start"] : row["number_end"]] == "12"
    assert row["places"] == ["Baku", "Ganja"]


def test_numbers_are_json_numbers_and_whole_ones_have_no_point(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["extract", str(text_file)])
    out = capsys.readouterr().out
    assert '"value": 12,' in out
    assert '"low": 11.5,' in out


def test_extract_prints_csv_with_a_header(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["extract", str(text_file), "--format", "csv"]) == 0
    [row] = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["places"], row["low"], row["device"]) == ("Baku; Ganja", "11.5", "")


def test_a_folder_gives_its_texts_at_any_depth(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = text_file.parent / "b"
    inner.mkdir()
    (inner / "c.txt").write_text(TEXT, encoding="utf-8")
    (inner / "notes.md").write_text(TEXT, encoding="utf-8")
    assert cli.main(["extract", str(text_file.parent)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["file_name"] for row in rows] == ["a.txt", "c.txt"]


def test_a_date_given_by_the_user_goes_before_what_reading_finds(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["extract", str(text_file)])
    cli.main(["extract", str(text_file), "--published", "2020-01-01"])
    read, given = (json.loads(line)["as_of"] for line in capsys.readouterr().out.splitlines())
    assert (read, given) == ("2024-05-03", "2020-01-01")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("bad.txt", b"\xff\xfeabc", "bad.txt: the file is UTF-16; save it as plain UTF-8 text"),
        ("bad.txt", b"caf\xe9 12 killed, 30 hens", "bad.txt: byte 0xe9 at position 3 is not UTF-8"),
        ("bad.txt", b" \n", "bad.txt: the file holds no text"),
        ("none.txt", None, "none.txt: no such file"),
        ("folder", b"", "folder: no *.txt file in this folder"),
    ],
    ids=["another encoding", "a bad byte", "empty", "missing", "folder without texts"],
)
@pytest.mark.parametrize("command", ["extract", "ledger"])
def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    text_file: Path,
    command: str,
    name: str,
    data: bytes | None,
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = text_file.parent / name
    if name == "folder":
        path.mkdir()
    elif data is not None:
        path.write_bytes(data)
    assert cli.main([command, str(path), str(text_file)]) == 1
    shown = capsys.readouterr()
    assert message in shown.err
    assert "Traceback" not in shown.err
    assert "12" in shown.out


def test_a_registered_text_that_changed_is_not_read(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (text_file.parent / "sources.yaml").write_text(
        "sources:\n- {file: a.txt, title: T, publisher: P, kind: news, language: en, sha256: "
        f'"{"0" * 64}"' + "}\n",
        encoding="utf-8",
    )
    assert cli.main(["extract", str(text_file)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "has changed since it was registered" in shown.err


def test_ledger_prints_every_number_with_its_role(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["ledger", str(text_file)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "a.txt: 2 mentions: figure 1, other_count 1",
        "        36-38  12                    figure          head of people",
        "        65-67  30                    other_count     head is not in the lexicon",
    ]


def test_review_lists_what_the_lexicon_does_not_know_by_frequency(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "Mines killed 12 yurtbuilders. They had 30 gherkins.\n"
    text_file.write_text(told, encoding="utf-8")
    (text_file.parent / "b.txt").write_text("Deminers ate 9 gherkins, too.\n", encoding="utf-8")
    assert cli.main(["ledger", str(text_file.parent), "--review"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "     2  gherkins              no figure           a.txt: They had 30 gherkins.",
        "     1  yurtbuilders          killed              a.txt: Mines killed 12 yurtbuilders.",
    ]


def test_a_long_sentence_is_cut_around_the_noun_in_review(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text_file.write_text("Far away, " * 40 + "they had 30 gherkins.\n", encoding="utf-8")
    assert cli.main(["ledger", str(text_file), "--review"]) == 0
    [line] = capsys.readouterr().out.splitlines()
    assert "30 gherkins" in line
    assert len(line) < 200


def test_explain_prints_the_way_of_the_number(
    text_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def trace(text: str, context: Context, offset: int) -> str:
        return f"{text[offset : offset + 2]} in {context.file_name}"

    monkeypatch.setattr(extraction, "explain", trace, raising=False)
    assert cli.main(["explain", str(text_file), "--at", "36"]) == 0
    assert capsys.readouterr().out == "12 in a.txt\n"
    assert cli.main(["explain", str(text_file), "--at", "999"]) == 1
    assert f"has the characters 0-{len(TEXT) - 1}, not 999" in capsys.readouterr().err


@pytest.fixture
def gold(text_file: Path) -> Path:
    figure = {"occ": 1, "qualifier": "exact", "as_of": "2024-05-04", "speaker": "Ministry"}
    document = {
        "doc": "a",
        "published": "2024-05-04",
        "figures": [figure | {"n": "12", "value": 12, "measure": "killed"}],
    }
    path = text_file.parent / "gold.jsonl"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def evaluate(gold: Path, *options: str) -> int:
    return cli.main(["evaluate", str(gold), "--texts", str(gold.parent), *options])


def test_evaluate_prints_scores_and_the_errors_asked_for(
    gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate(gold, "--errors", "civil_status", "--sentences") == 0
    out = capsys.readouterr().out
    assert "core           1.000   1.000   1.000       1       1       1" in out
    assert "strict         0.000" in out
    assert "a @36 [civil_status] '12': gold none | ours civilian" in out
    assert out.splitlines()[-1] == f"    {TEXT.strip()}"
    assert "[speaker]" not in out


def test_evaluate_tells_extraction_the_date_of_publication_from_gold(
    gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evaluate(gold, "--json")
    assert json.loads(capsys.readouterr().out)["fields"]["as_of"] == 1.0
    evaluate(gold, "--json", "--no-published")
    assert json.loads(capsys.readouterr().out)["fields"]["as_of"] == 0.0


def test_evaluate_gives_a_row_for_the_file_of_scores(
    gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evaluate(gold, "--scores-row", "--corpus", "small")
    [row] = csv.reader(io.StringIO(capsys.readouterr().out))
    assert date.fromisoformat(row[0]) > date(2024, 1, 1)
    assert row[2:9] == ["small", "1.000", "1.000", "1.000", "0.000", "0.000", "0.000"]


def test_evaluate_compares_with_a_kept_run(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = str(gold.parent / "run.jsonl")
    assert evaluate(gold, "--against", run) == 1
    assert "make one with --save" in capsys.readouterr().err
    assert evaluate(gold, "--save", run) == 0
    monkeypatch.setattr(extraction, "extract", lambda _text, _context: Extraction())
    assert evaluate(gold, "--against", run) == 0
    out = capsys.readouterr().out
    assert "0 gained, 1 lost against the saved run" in out
    assert "- a|12|1 core -> nothing: " in out


def test_evaluate_names_a_gold_file_that_is_not_there(
    gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["evaluate", "nothing.jsonl", "--texts", str(gold.parent)]) == 1
    assert "nothing.jsonl: cannot be read" in capsys.readouterr().err


def test_evaluate_knows_its_classes_of_error(
    gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        evaluate(gold, "--errors", "mised")
    assert ended.value.code == 2
    assert "'missed', 'spurious', 'span', 'value'" in capsys.readouterr().err


def test_a_text_that_nobody_registered_has_the_publisher_that_it_shows(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Nine hurt\nNARVA, May 3 (Some Wire) - A landmine hurt nine men.\n", "utf-8")
    assert with_outlet(read_one(file)).publisher == "Some Wire"

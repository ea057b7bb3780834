"""Scores: a perfect extraction scores one, and each kind of error lowers its own score only."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from mineaction.evaluation.gold import Claim, GoldDocument, GoldError, read_gold
from mineaction.evaluation.report import as_json, chosen, line, mistakes, score_row, summary
from mineaction.evaluation.runs import changes, load, save, worded
from mineaction.evaluation.score import Evaluation, evaluate
from mineaction.extraction.model import Context, Extraction, Figure

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
CORPORA = {"dev": CORPUS / "dev", "seeds": CORPUS.parents[1] / "seeds"}
MODALITY = {"planned": "planned", "denied": "negated", "hypothetical": "hypothetical"}
TEXT = "The Ministry said 12 civilians were killed and 30 injured in Ganja. 7 sappers came.\n"
ENTRIES: list[dict[str, Any]] = [
    {"n": "12", "value": 12, "measure": "killed", "civil_status": "civilian", "places": ["Ganja"]},
    {"n": "30", "value": 30, "measure": "injured", "civil_status": "civilian"},
]
COMMON = {"occ": 1, "qualifier": "exact", "as_of": "2024-02-12", "speaker": "the Ministry"}


def figure(claim: Claim) -> Figure:
    """A figure that says exactly what the gold says."""
    bounds = claim.value if isinstance(claim.value, tuple) else (claim.value, claim.value)
    same = {n: getattr(claim, n) for n in (f.name for f in fields(Figure)) if hasattr(claim, n)}
    made = dict.fromkeys((f.name for f in fields(Figure)), "") | same
    return Figure(
        **made
        | {
            "number_start": claim.start,
            "number_end": claim.end,
            "number_as_stated": claim.text,
            "value": None if isinstance(claim.value, tuple) else claim.value,
            "low": bounds[0],
            "high": bounds[1],
            "cause": claim.cause or "mine_erw",
            "modality": MODALITY.get(claim.status or "", "asserted"),
        }
    )


def oracle(documents: list[GoldDocument]) -> Callable[[str, Context], Extraction]:
    known = {d.name: tuple(figure(c.claim) for c in d.claims) for d in documents}
    return lambda _text, context: Extraction(figures=known[context.document_id])


def score(documents: list[GoldDocument], extraction: Extraction | None = None) -> Evaluation:
    extract = oracle(documents) if extraction is None else (lambda _text, _context: extraction)
    return evaluate(documents, extract, lambda d: Context(d.name))


@pytest.fixture
def documents(tmp_path: Path) -> list[GoldDocument]:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    entry = {"doc": "a", "published": "2024-02-12", "figures": [COMMON | e for e in ENTRIES]}
    (tmp_path / "gold.jsonl").write_text(json.dumps(entry) + "\n", encoding="utf-8")
    return read_gold(tmp_path / "gold.jsonl", tmp_path)


@pytest.mark.parametrize("corpus", sorted(CORPORA))
def test_an_extraction_that_says_what_gold_says_scores_one(corpus: str) -> None:
    gold = read_gold(CORPUS / corpus / "gold.jsonl", CORPORA[corpus])
    result = score(gold)
    assert [s.f1 for s in (result.detection, result.core, result.strict)] == [1.0, 1.0, 1.0]
    assert mistakes(result) == []
    assert set(as_json(result)["fields"].values()) == {1.0}
    assert result.core.right == sum(len(d.claims) for d in gold) > 0


# What is changed in the first of two figures; detection, core, strict right after it; the class.
MUTATIONS: list[tuple[dict[str, Any], tuple[int, int, int], str]] = [
    ({"value": Decimal(13)}, (2, 1, 1), "value"),
    ({"value": None}, (2, 1, 1), "value"),
    ({"measure": "injured"}, (2, 1, 1), "measure"),
    ({"unit": "P1"}, (2, 1, 1), "unit"),
    ({"device": "UXO"}, (2, 2, 1), "device"),
    ({"civil_status": None}, (2, 2, 1), "civil_status"),
    ({"age": "child"}, (2, 2, 1), "age"),
    ({"sex": "F"}, (2, 2, 1), "sex"),
    ({"qualifier": "about"}, (2, 2, 2), "qualifier"),
    ({"period_start": "2024"}, (2, 2, 2), "period_start"),
    ({"period_end": "2024"}, (2, 2, 2), "period_end"),
    ({"as_of": "2024-02"}, (2, 2, 2), "as_of"),
    ({"speaker": "Ministry of Health"}, (2, 2, 2), "speaker"),
    ({"places": ()}, (2, 2, 2), "places"),
    ({"country": "AZ"}, (2, 2, 2), "country"),
    ({"cause": "conflict"}, (2, 2, 2), "cause"),
    ({"per": "km"}, (2, 2, 2), "per"),
    ({"modality": "planned"}, (2, 2, 2), "status"),
    ({"number_end": 24}, (1, 1, 1), "span"),
]


@pytest.mark.parametrize(
    ("change", "right", "kind"),
    MUTATIONS,
    ids=[f"{next(iter(c))} is wrong" for c, _, _ in MUTATIONS],
)
def test_an_error_lowers_its_own_score(
    documents: list[GoldDocument],
    change: dict[str, Any],
    right: tuple[int, int, int],
    kind: str,
) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    result = score(documents, Extraction(figures=(replace(first, **change), second)))
    assert (result.detection.right, result.core.right, result.strict.right) == right
    assert [m.kind for m in mistakes(result)] == [kind]
    if right == (2, 2, 2):
        assert result.accuracy(kind).recall == 0.5


def test_wrong_core_hides_the_errors_that_follow_from_it(documents: list[GoldDocument]) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    wrong = replace(first, measure="idps", civil_status=None, speaker="nobody")
    assert [m.kind for m in mistakes(score(documents, Extraction(figures=(wrong, second))))] == [
        "measure"
    ]


def test_a_figure_that_gold_lacks_is_spurious_and_lowers_precision(
    documents: list[GoldDocument],
) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    seven = replace(first, number_start=68, number_end=69, number_as_stated="7")
    result = score(documents, Extraction(figures=(first, second, seven)))
    assert result.detection.precision == pytest.approx(2 / 3)
    assert result.detection.recall == 1.0
    [spurious] = mistakes(result)
    assert (spurious.kind, spurious.number, spurious.detail) == ("spurious", "7", "killed")


def test_a_number_given_twice_is_spurious_once(documents: list[GoldDocument]) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    twin = replace(first, measure="casualties")
    result = score(documents, Extraction(figures=(twin, first, second)))
    assert (result.core.right, result.core.given) == (2, 3)


def test_nothing_found_in_a_text_with_figures_scores_zero(documents: list[GoldDocument]) -> None:
    result = score(documents, Extraction())
    assert (result.core.precision, result.core.recall, result.core.f1) == (0.0, 0.0, 0.0)
    assert [m.kind for m in mistakes(result)] == ["missed", "missed"]


def test_nothing_found_where_nothing_is_to_be_found_scores_one(
    documents: list[GoldDocument],
) -> None:
    result = score([replace(documents[0], claims=())], Extraction())
    assert (result.core.precision, result.core.recall, result.core.f1) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("said", "strictly", "loosely"),
    [
        ("The  ministry", True, True),
        ("Ministry of Health", False, True),
        ("the Army", False, False),
        (None, False, False),
    ],
    ids=["article and case do not count", "one name in the other", "another body", "nobody"],
)
def test_speakers_are_compared_as_names(
    documents: list[GoldDocument], said: str | None, strictly: bool, loosely: bool
) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    result = score(documents, Extraction(figures=(replace(first, speaker=said), second)))
    assert (result.accuracy("speaker").recall == 1.0) is strictly
    assert (result.accuracy("speaker_loose").recall == 1.0) is loosely


def test_places_are_compared_as_a_set(documents: list[GoldDocument]) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    twice = replace(first, places=("Ganja", "Ganja"))
    result = score(documents, Extraction(figures=(twice, second)))
    assert result.accuracy("places").recall == 1.0


def test_an_error_is_shown_with_both_readings_and_its_context(
    documents: list[GoldDocument],
) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    result = score(documents, Extraction(figures=(replace(first, measure="missing"), second)))
    [shown] = [line(m) for m in chosen(mistakes(result), ["measure"])]
    assert shown.startswith("a @18 [measure] '12': gold killed | ours missing | ")
    assert "The Ministry said ⟦12⟧ civilians were killed and 30 injured" in shown
    assert chosen(mistakes(result), ["missed"]) == []
    assert "killed -> missing 1" in summary(result)


def test_the_row_of_scores_has_every_column(documents: list[GoldDocument]) -> None:
    row = score_row(score(documents), "2024-03-01", "0.1.0", "dev")
    assert row["corpus"] == "dev"
    assert row["strict_f1"] == row["speaker"] == "1.000"
    assert all(row.values())


def test_a_run_tells_what_a_later_one_gained_and_lost(
    documents: list[GoldDocument], tmp_path: Path
) -> None:
    first, second = (figure(c.claim) for c in documents[0].claims)
    seven = replace(first, number_start=68, number_end=69, number_as_stated="7")
    save(score(documents, Extraction(figures=(first, seven))), tmp_path / "run.jsonl")
    later = score(documents, Extraction(figures=(replace(first, sex="F"), second)))
    found = changes(load(tmp_path / "run.jsonl"), later)
    assert [(c.better, c.outcome.key, c.what) for c in found] == [
        (False, "a|12|1", "strict -> core"),
        (True, "a|30|1", "nothing -> strict"),
        (True, "a|7|@68|killed", "no longer spurious"),
    ]
    assert worded(found).splitlines()[0] == "2 gained, 1 lost against the saved run"
    assert "12⟧ civilians were killed" in worded(found)


def test_saving_a_run_keeps_the_documents_that_it_did_not_read(
    documents: list[GoldDocument], tmp_path: Path
) -> None:
    run = tmp_path / "run.jsonl"
    save(score(documents), run)
    save(score([replace(documents[0], name="b", claims=())], Extraction()), run)
    assert {o.document for o in load(run)} == {"a"}
    save(score(documents, Extraction()), run)
    assert load(run) == []


@pytest.mark.parametrize(
    ("line_of_gold", "message"),
    [
        ("{", "line 1: no JSON"),
        ('{"doc": "a"}', "line 1: lacks published, figures"),
        ('{"doc": "b", "published": "2024-02-12", "figures": []}', "no such text"),
        (
            '{"doc": "a", "published": "2024-02-12", "figures": [{"n": "99", "occ": 1}]}',
            "does not contain '99' 1 time(s)",
        ),
    ],
    ids=["no JSON", "keys are missing", "text is missing", "number is not in the text"],
)
def test_a_gold_file_that_cannot_be_used_says_where(
    tmp_path: Path, line_of_gold: str, message: str
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(line_of_gold, encoding="utf-8")
    with pytest.raises(GoldError) as error:
        read_gold(tmp_path / "gold.jsonl", tmp_path)
    assert message in str(error.value)


def test_documents_are_chosen_by_a_part_of_their_name() -> None:
    dev = CORPORA["dev"]
    assert [d.name for d in read_gold(dev / "gold.jsonl", dev, ["dev-007"])] == ["dev-007"]
    with pytest.raises(GoldError, match="nothing-like-this"):
        read_gold(dev / "gold.jsonl", dev, ["nothing-like-this"])


def test_gold_reads_its_own_date_and_numbers_exactly(documents: list[GoldDocument]) -> None:
    assert documents[0].published == date(2024, 2, 12)
    assert documents[0].claims[0].claim.value == Decimal(12)

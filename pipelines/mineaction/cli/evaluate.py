"""`mineaction evaluate`: extraction measured against gold.

Lives here: the options and what is printed. Does not live here: the measuring (mineaction.
evaluation).
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from mineaction import __version__, extraction
from mineaction.cli.common import CommandError, say
from mineaction.cli.documents import read_one
from mineaction.context import context_of
from mineaction.evaluation import report, runs
from mineaction.evaluation.gold import GoldDocument, GoldError, read_gold
from mineaction.evaluation.score import Evaluation, evaluate
from mineaction.extraction.model import Context

EXAMPLES = (
    "mineaction evaluate tests/corpus/seeds/gold.jsonl --texts seeds",
    "mineaction evaluate tests/corpus/dev/gold.jsonl --texts tests/corpus/dev --errors missed",
)


def declare(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    add = parser.add_argument
    add("gold", type=Path, metavar="GOLD", help="gold file, one document a line")
    add("--texts", type=Path, required=True, metavar="DIR", help="folder of the texts")
    add("--errors", nargs="?", const="all", action="append", default=[], metavar="CLASS",
        choices=("all", *report.KINDS),
        help="list errors in context: all, or a class of the table printed without this option: "
        "missed, spurious, span, value, measure, device, speaker, ... (repeatable)")  # fmt: skip
    add("--sentences", action="store_true", help="with --errors: whole sentences too")
    add("--doc", action="append", default=[], metavar="NAME",
        help="only documents whose name contains NAME (repeatable)")  # fmt: skip
    add("--no-published", action="store_true",
        help="use the date that reading infers, not the gold's date of publication")  # fmt: skip
    add("--save", type=Path, metavar="FILE", help="keep this run for --against")
    add("--against", type=Path, metavar="FILE", help="figures gained and lost since that run")
    add("--corpus", help="name of the corpus in --scores-row (default: the gold's folder)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="scores and errors as JSON")
    form.add_argument("--scores-row", action="store_true", help="one CSV row for scores.csv")


def execute(arguments: argparse.Namespace) -> int:
    """Evaluate and print what was asked for."""
    before = _saved(arguments.against)
    try:
        documents = read_gold(arguments.gold, arguments.texts, arguments.doc)
    except GoldError as error:
        raise CommandError(str(error)) from error
    result = evaluate(
        documents, extraction.extract, partial(gold_context, infer_date=arguments.no_published)
    )
    _print(result, arguments)
    if before is not None:
        print("\n" + runs.worded(runs.changes(before, result)))
    if arguments.save:
        runs.save(result, arguments.save)
        say(f"run kept in {arguments.save}")
    return 0


def gold_context(document: GoldDocument, *, infer_date: bool = False) -> Context:
    """What reading knows of a document; its date from gold unless `infer_date`."""
    return context_of(read_one(document.path, None if infer_date else document.published))


def _saved(path: Path | None) -> list[runs.Outcome] | None:
    if path is None:
        return None
    try:
        return runs.load(path)
    except OSError as error:
        raise CommandError(f"{path}: no such run; make one with --save {path}") from error


def _print(result: Evaluation, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print(json.dumps(report.as_json(result), ensure_ascii=False, indent=1))
    elif arguments.scores_row:
        corpus = arguments.corpus or arguments.gold.resolve().parent.name
        today = datetime.now(UTC).date().isoformat()
        row = report.score_row(result, today, __version__, corpus)
        csv.DictWriter(sys.stdout, list(row), lineterminator="\n").writerow(row)
    else:
        print(report.summary(result))
        _print_errors(result, arguments)


def _print_errors(result: Evaluation, arguments: argparse.Namespace) -> None:
    found = report.chosen(report.mistakes(result), arguments.errors)
    if found:
        print()
    for mistake in found:
        print(report.line(mistake))
        if arguments.sentences and mistake.sentence:
            print(f"    {mistake.sentence}")

"""How many changed digits the rules notice, and how often they name the figure that was changed.

    PYTHONPATH=pipelines:. python bench/mutation.py                gold of dev and seeds
    PYTHONPATH=pipelines:. python bench/mutation.py --each 3       three changes of each figure
    PYTHONPATH=pipelines:. python bench/mutation.py --rounds 12    a sample of so many runs a corpus

One digit of a figure is changed, for every figure that takes part in a relation between equal
numbers; then claims are linked and all rules run again. Relations between documents count: series,
roll-ups, relayed claims. A claim that a relaying document repeats is in relation W38 with the claim
that it repeats. Several figures are changed in one run only where nothing connects them: no
document, and no relation or link between their documents, so that no change is noticed, or hidden,
by another.

- holds: the relation still holds by its intervals: the change is within rounding, or the relation
  is "at most" (the list may be incomplete) and the number became smaller. There is nothing to see.
- noticed: of the others, a finding with the figure is new, changed or gone.
- named: the figure is among the suspects of one that is new or changed; first: it leads them.

The figures are gold, so that only the checking is measured.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import duckdb
from tests.integration.test_consistency_on_gold import LINKS
from tests.support.claim_tables import Row, linked, rows
from tests.support.gold_tables import gold_tables

from mineaction.consistency.run import run_rules

SEED = 20_240_607
# A relation that holds between exact numbers: any other number would break it, or could.
EXACT = """
SELECT check_id,
    rule_id || CASE comparator WHEN '=' THEN '' WHEN '>=' THEN ', at least' ELSE ', at most' END,
    figure_ids
FROM rule_checks
WHERE verdict = 'pass' AND solve IN ('sum', 'signed', 'share')
    AND left_high - left_low <= 0.02 * left_high AND right_high - right_low <= 0.02 * right_high
    AND (comparator = '=' OR left_low = right_low AND left_high = right_high)
"""
CONNECTED = """
SELECT document_ids FROM rule_checks WHERE len(document_ids) > 1
UNION ALL SELECT [document_id, other_document_id] FROM evidence.document_links
UNION ALL SELECT [a.document_id, b.document_id] FROM evidence.claim_links AS l
    JOIN figures AS a ON a.figure_id = l.figure_id
    JOIN figures AS b ON b.figure_id = l.other_figure_id
"""


@dataclass(frozen=True)
class Mutation:
    """A figure with one digit changed; `checks` are its exact relations, id to rule."""

    figure_id: str
    checks: dict[str, str]
    before: Decimal
    after: Decimal


@dataclass(frozen=True)
class Outcome:
    """What one changed digit led to."""

    mutation: Mutation
    holds: bool
    noticed: bool
    named: bool
    first: bool


def mutations(value: Decimal, number: int, chance: random.Random) -> Iterator[Decimal]:
    """So many numbers that differ from `value` in one digit, and not by a leading zero."""
    text = f"{value.normalize():f}"
    others = [
        text[:at] + digit + text[at + 1 :]
        for at, old in enumerate(text) if old.isdigit()
        for digit in "0123456789"
        if digit != old and not (at == 0 and digit == "0")
    ]  # fmt: skip
    for changed in chance.sample(others, min(number, len(others))):
        yield Decimal(changed)


def changed_figure(connection: duckdb.DuckDBPyConnection, figure_id: str, value: Decimal) -> None:
    """Give a figure another number, as if the text had it."""
    connection.execute(
        "UPDATE figures SET value = $v, low = low + $v - value, high = high + $v - value,"
        " value_si = $v * value_si / value, number_as_stated = format('{:,}', $v::DOUBLE)"
        " WHERE figure_id = $id",
        {"v": value, "id": figure_id},
    )


def planned(connection: duckdb.DuckDBPyConnection, each: int) -> list[list[Mutation]]:
    """Rounds of mutations; nothing connects those of one round."""
    chance = random.Random(SEED)
    taking_part: dict[str, dict[str, str]] = defaultdict(dict)
    for check_id, rule, figure_ids in connection.execute(EXACT).fetchall():
        for figure_id in figure_ids:
            taking_part[figure_id][check_id] = rule
    apart = _neighbours(connection)
    rounds: list[list[Mutation]] = []
    taken: list[set[str]] = []
    for figure_id, checks in sorted(taking_part.items()):
        [(document, value, printed)] = connection.execute(
            "SELECT document_id, value, number_as_stated FROM figures WHERE figure_id = ?",
            [figure_id],
        ).fetchall()
        if value is None or not any(letter.isdigit() for letter in printed):
            continue
        for after in mutations(value, each, chance):
            free = (n for n, seen in enumerate(taken) if document not in seen)
            at = next(free, len(rounds))
            if at == len(rounds):
                rounds.append([])
                taken.append(set())
            rounds[at].append(Mutation(figure_id, checks, value, after))
            taken[at] |= {document, *apart[document]}
    return rounds


def _neighbours(connection: duckdb.DuckDBPyConnection) -> dict[str, set[str]]:
    """The documents that a relation or a link connects with each document."""
    near: dict[str, set[str]] = defaultdict(set)
    for documents in connection.execute(CONNECTED).fetchall():
        for document in documents[0]:
            near[document] |= set(documents[0])
    return near


def outcomes(corpus: str, each: int, sample: int | None = None) -> Iterator[Outcome]:
    """Every mutation of a corpus, or those of a sample of the rounds."""
    connection = gold_tables(corpus, links=LINKS)
    linked(connection)
    run_rules(connection)
    sound = {row["finding_id"]: row for row in rows(connection, "rule_findings")}
    rounds = planned(connection, each)
    if sample is not None and sample < len(rounds):
        rounds = random.Random(SEED).sample(rounds, sample)
    connection.execute("CREATE TABLE original AS FROM figures")
    for together in rounds:
        for one in together:
            changed_figure(connection, one.figure_id, one.after)
        linked(connection)
        run_rules(connection)
        found = rows(connection, "rule_findings")
        holding = {
            check_id
            for (check_id,) in connection.execute(
                "SELECT check_id FROM rule_checks WHERE verdict = 'pass'"
            ).fetchall()
        }
        yield from (_outcome(one, sound, found, holding) for one in together)
        connection.execute("DELETE FROM figures; INSERT INTO figures FROM original")


def _outcome(one: Mutation, sound: dict[str, Row], found: list[Row], holding: set[str]) -> Outcome:
    """What the findings say of one changed figure."""
    told = {row["finding_id"]: row["fingerprint"] for row in found}
    new = [
        row for row in found
        if one.figure_id in row["figure_ids"]
        and sound.get(row["finding_id"], {}).get("fingerprint") != row["fingerprint"]
    ]  # fmt: skip
    gone = any(one.figure_id in row["figure_ids"] for key, row in sound.items() if key not in told)
    named = [row["suspect_ids"] for row in new if one.figure_id in row["suspect_ids"]]
    first = any(ids[0] == one.figure_id for ids in named)
    return Outcome(one, set(one.checks) <= holding, bool(new) or gone, bool(named), first)


def table(found: list[Outcome]) -> list[str]:
    """Rates by rule, in Markdown; a figure of two rules counts for both."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        for rule in {*one.mutation.checks.values(), "all"}:
            seen = Counter(noticed=one.noticed, named=one.named, first=one.first)
            counts[rule].update(changed=1, holds=one.holds)
            counts[rule].update({} if one.holds else {"broken": 1, **seen})
    lines = [
        "| rule | digits changed | still holds | broken | noticed | named | named first |",
        "|---|---|---|---|---|---|---|",
    ]
    for rule in sorted(counts, key=lambda name: (name == "all", name)):
        c = counts[rule]
        keys = ("noticed", "named", "first")
        rates = (f"{100 * c[key] / c['broken']:.0f} %" if c["broken"] else "-" for key in keys)
        lines.append(
            f"| {rule} | {c['changed']} | {c['holds']} | {c['broken']} | {' | '.join(rates)} |"
        )
    return lines


def main() -> None:
    """Print the rates, and what was missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--each", type=int, default=1, help="changes of each figure")
    options.add_argument("--corpus", nargs="*", default=["dev", "seeds"])
    options.add_argument("--rounds", type=int, help="so many runs of each corpus, drawn")
    given: Any = options.parse_args()
    found = [one for corpus in given.corpus for one in outcomes(corpus, given.each, given.rounds)]
    print("\n".join(table(found)))
    for one in found:
        if not one.named and not one.holds:
            what = "not named" if one.noticed else "not noticed"
            m = one.mutation
            print(f"{what}: {m.figure_id} {m.before:f} -> {m.after:f} {sorted(m.checks.values())}")


if __name__ == "__main__":
    main()

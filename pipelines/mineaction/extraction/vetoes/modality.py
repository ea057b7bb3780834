"""Modality: whether a figure is asserted, planned, hypothetical or denied.

Lives here: the cue words around a figure's own clause, as data in modality.toml. Does not live
here: qualifiers such as "about" (text.qualifiers).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Any, NamedTuple

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.speakers.rejected_claims import claim_behind
from mineaction.lexicon.grammar import BE, DEFINITE, word_set
from mineaction.lexicon.speech import speech_words
from mineaction.lexicon.words import form_key

PLANNABLE = word_set("plannable_measures")
_STOPS = word_set("denial_stops")
_LABEL = 7  # tokens before a colon: "Goal for this year: 400 ha"
_REACH_BEFORE = 22  # tokens
_REACH_AFTER = 14
_BESIDE = 5  # tokens between a word and the number that it speaks of, wherever a clause ends
_TURNS = word_set("contrasts") | word_set("saying_on")
_CLAIMS = word_set("claim_nouns")
_REJECTING = speech_words("rejecting")
_PLANS = word_set("plan_headings")
_RESULTS = word_set("result_headings")
_PARTICIPLES = word_set("planning_participles")
_TOLD = frozenset({"was", "were", "has", "have", "had"})
_IRREGULAR = word_set("irregular_deeds")
_RELATIVES = frozenset({"that", "which", "who"})
_BOUNDS = _RELATIVES | {",", "and", "where"}  # between a clause and the next
_DEEDS = _IRREGULAR | _TOLD  # "planned to spend 9 million, but | spent only 4"
_HEADING = 9  # tokens
_BEFORE_PLAN = DEFINITE | BE | word_set("before_plans")  # "of what was planned"
_PERCENT = word_set("shares_of_plans")
_BESIDE_BASE = 2  # tokens between "the target of" and its number
_JOINTS = word_set("contrasts") | {"and"}


class Row(NamedTuple):
    """One form of a row of modality.toml."""

    code: str
    side: str
    form: tuple[str, ...]
    not_of: frozenset[str]  # measures of which it says nothing


@cache
def _rows() -> dict[str, dict[str, list[Row]]]:
    """First word of a form -> its second word, "" if it has none -> the rows so spelled."""
    path = resources.files("mineaction.lexicon") / "modality.toml"
    out: dict[str, dict[str, list[Row]]] = {}
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["modality"]:
        for form in _forms(row):
            key = form_key(form)
            second = key[1] if len(key) > 1 else ""
            read = Row(row["code"], row["side"], key, frozenset(row.get("not_of", ())))
            out.setdefault(key[0], {}).setdefault(second, []).append(read)
    for by_second in out.values():
        for near in by_second.values():
            near.sort(key=lambda row: -len(row.form))
    return out


def _at(norms: tuple[str, ...], i: int) -> list[Row]:
    """The rows whose form begins at token `i`, those of two and more words first."""
    by_second = _rows().get(norms[i])
    if by_second is None:
        return []
    beside = by_second.get(norms[i + 1], []) if i + 1 < len(norms) else []
    near = [*beside, *by_second.get("", [])]
    return [row for row in near if norms[i : i + len(row.form)] == row.form]


def _forms(row: dict[str, Any]) -> list[str]:
    """The forms of a row, and each of its verbs and participles behind each of its auxiliaries."""
    out = list(row.get("forms", ()))
    for auxiliary in row.get("auxiliaries", ()):
        out += [f"{auxiliary} {verb}" for verb in row["verbs"]]
        out += [f"{auxiliary} be {participle}" for participle in row["participles"]]
    return out


def set_modality(
    sentence: SentenceAnalysis, quantity: Quantity, following: SentenceAnalysis | None = None
) -> None:
    """Set `quantity.modality` from the words of its clause, or of the one `following` it."""
    if _is_taken_back(sentence, quantity, following) or _is_rejected(sentence, quantity):
        quantity.modality = "negated"
        return
    rows, norms = _rows(), sentence.norms
    if sentence.words.isdisjoint(rows):
        return
    low, high = _clause(norms, quantity)
    found, said = "", low
    for i in [i for i in range(low, high) if norms[i] in rows]:
        for code, side, form, not_of in _at(norms, i):
            end = i + len(form)
            heard = end > high or end <= said or quantity.measure in not_of
            if heard or _is_aside(norms[end : quantity.first]):
                continue
            if code == "planned" and quantity.measure not in PLANNABLE:
                continue
            own = 0 <= quantity.first - end <= _BESIDE_BASE
            if code == "planned" and not own and _is_of_share(norms, i):
                continue
            if _speaks(sentence, quantity, side, i, end):
                said = end if side == "beside" else said  # "pledged so far", and in it "so far"
                wins = (
                    side in ("beside", "next")
                    or code == "negated"
                    or _is_intended(found, code, form)
                )
                found = code if wins else found or code
    quantity.modality = found or quantity.modality


def _is_aside(gap: Sequence[str]) -> bool:
    """Taught 900 people (target 800), 57% of them girls: the word stands in brackets of its own."""
    return ")" in gap and "(" not in gap[: gap.index(")")]


def _is_of_share(norms: tuple[str, ...], i: int) -> bool:
    """9 ha, or 157% of the | plan, a third of what was | planned: the share tells what is done."""
    while i and norms[i - 1] in _BEFORE_PLAN:
        i -= 1
    return i > 1 and norms[i - 1] == "of" and norms[i - 2] in _PERCENT


def _is_intended(found: str, code: str, form: tuple[str, ...]) -> bool:
    """If we reach our goal, we hope to teach 400: the intention is nearer than the condition."""
    return found == "hypothetical" and code == "planned" and "would" not in form


def heads_plans(sentence: SentenceAnalysis, before: bool) -> bool:
    """Whether the lines from `sentence` on list plans: "3. Targets", "By 2031 we will:".

    Any other heading ends the list, and so does a paragraph.
    """
    line = sentence.span.kind in ("list_item", "table_row")
    if sentence.quantities or len(sentence.tokens) > _HEADING:
        return before and line
    last = sentence.tokens[-1]
    if sentence.span.kind == "table_row" or not (last.kind == "word" or last.text == ":"):
        return before and line
    words = sentence.words
    return not words.isdisjoint(_PLANS) and words.isdisjoint(_RESULTS)


def set_below_plans(sentence: SentenceAnalysis, quantity: Quantity) -> None:
    """A line of a list of plans is planned, unless it tells what has been done."""
    listed = sentence.span.kind in ("list_item", "table_row")
    if listed and quantity.measure in PLANNABLE and sentence.words.isdisjoint(_TOLD):
        quantity.modality = "planned"


def _is_taken_back(
    sentence: SentenceAnalysis, quantity: Quantity, following: SentenceAnalysis | None
) -> bool:
    """Websites wrote of 18 blasts; that is untrue. We spoke of six dead. That number is wrong."""
    end = min(len(sentence.norms), quantity.last + _REACH_BEFORE)
    later = sentence.quantities_between(quantity.last, end)
    stop = later[0].first if later else end
    cut = next((i for i in range(quantity.last, stop) if sentence.norms[i] in (";", "-")), -1)
    if cut >= 0:
        return _denies(sentence, cut + 1)
    is_last = sentence.quantities[-1] is quantity
    return is_last and following is not None and _denies(following, 0)


def _is_rejected(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """The mayor denied a report on social media that 17 had died: the claim stands before it."""
    if sentence.words.isdisjoint(_REJECTING):
        return False
    low, _ = _clause(sentence.norms, quantity)
    for i in range(low, quantity.first):
        if sentence.norms[i] in _REJECTING and (claim := claim_behind(sentence.tokens, i + 1)):
            return claim < quantity.first and _TURNS.isdisjoint(
                sentence.norms[claim : quantity.first]
            )
    return False


def _denies(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a clause at token `i` opens with "that (number)" and calls it wrong."""
    norms = sentence.norms
    if sentence.norm(i) not in DEFINITE or not (
        sentence.norm(i + 1) in _CLAIMS or sentence.norm(i + 1) in BE
    ):
        return False
    end = min(i + _REACH_AFTER, len(norms))
    own = sentence.quantities_between(i, end)
    end = own[0].first if own else end
    return any(
        code == "negated" and side == "after"
        for k in range(i, end)
        for code, side, *_ in _at(norms, k)
    )


def _speaks(
    sentence: SentenceAnalysis, quantity: Quantity, side: str, first: int, last: int
) -> bool:
    """Whether the words [first, last) reach the quantity from their side of it."""
    if side == "next":
        return 0 <= first - quantity.end <= 1
    if side == "clause":
        behind = first >= quantity.first
        return not behind or not (
            _of_another(sentence, quantity, first, last)
            or _describes(sentence, quantity, first)
            or _is_done(sentence, quantity, first)
        )
    if first >= quantity.first:
        behind = side == "after" and not _joined(sentence.norms[quantity.last : first])
        return behind or (side == "number" and not _next(sentence, quantity, last))
    if side == "beside":
        near = sentence.quantities_between(last, quantity.first)
        return quantity.start - last <= _BESIDE and not near
    if side == "said":
        return _TURNS.isdisjoint(sentence.norms[last : quantity.first])
    return side != "after"


def _joined(gap: Sequence[str]) -> bool:
    """Twelve people died, and the number of 30 is not correct: another clause begins between."""
    return any(pair[0] == "," and pair[1] in _JOINTS for pair in pairwise(gap))


def _of_another(sentence: SentenceAnalysis, quantity: Quantity, first: int, last: int) -> bool:
    """52,000 have come back and 140,000 plan to: the word behind "and" is of its own number."""
    gap = sentence.norms[quantity.last : first]
    between = sentence.quantities_between(quantity.last, first)
    behind = sentence.quantities_between(last, last + _REACH_AFTER)
    return "and" in gap and bool(behind or between)


def _is_done(sentence: SentenceAnalysis, quantity: Quantity, first: int) -> bool:
    """We cleared 52 ha, and farmers | will return; 52 ha were cleared and we | will go on."""
    norms = sentence.norms
    gap = norms[quantity.end : first]
    if _BOUNDS.isdisjoint(gap):
        return False  # "they agreed 52 ha | will be cleared"
    told = next((i for i, norm in enumerate(gap) if norm in _TOLD), -1)
    if told >= 0 and gap[max(0, told - 1)] not in _RELATIVES:
        return gap[told + 1 : told + 2] != ("to",)
    for norm in reversed(norms[max(0, quantity.start - _BESIDE) : quantity.start]):
        if norm in _STOPS or norm == "that":
            return False
        if norm.endswith("ed") or norm in _IRREGULAR:
            return norm not in _PARTICIPLES
    return False


def _describes(sentence: SentenceAnalysis, quantity: Quantity, first: int) -> bool:
    """Farmers have got back 200 ha of land scheduled for survey: it is the land that was planned.

    So are 200 ha of land | planned for survey | that have been returned. Not the count of what was
    planned: "have surveyed 50 of 470 ha scheduled for survey".
    """
    norms, i = sentence.norms, first - 1
    if norms[first] not in _PARTICIPLES or (norms[i] in BE | _TOLD and norms[i - 1] != "that"):
        return False
    near = (*norms[max(0, quantity.start - 8) : i], *norms[first : first + _REACH_AFTER])
    counted = "of" in norms[max(0, quantity.start - 2) : quantity.start]
    return not (counted or _TOLD.isdisjoint(near))


def _next(sentence: SentenceAnalysis, quantity: Quantity, last: int) -> bool:
    """58 per cent of the target of 900 ha: a number of its own stands behind the word."""
    near = sentence.quantities_between(last, last + _BESIDE)
    return any(other is not quantity for other in near)


def is_planned(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the clause of a figure speaks of a plan, whatever the figure measures."""
    norms = sentence.norms
    low, high = _clause(norms, quantity)
    return any(code == "planned" for i in range(low, high) for code, *_ in _at(norms, i))


def _clause(norms: Sequence[str], quantity: Quantity) -> tuple[int, int]:
    """The tokens around a quantity that may speak of it, up to a semicolon or colon."""
    low, high = max(0, quantity.first - _REACH_BEFORE), quantity.last + _REACH_AFTER
    before = [
        i for i, norm in enumerate(norms[low : quantity.first], low + 1)
        if norm in _STOPS or (norm == "but" and (norms[i] in _DEEDS or norms[i].endswith("ed")))
    ]  # fmt: skip
    low = before[-1] if before else low
    if low > 0 and norms[low - 1] == ":" and low >= quantity.first - 2:
        low = max(0, low - _LABEL)
    behind = [
        i for i, norm in enumerate(norms[quantity.last : high], quantity.last) if norm in _STOPS
    ]
    return low, behind[0] if behind else min(len(norms), high)

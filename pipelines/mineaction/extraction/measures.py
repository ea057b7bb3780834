"""Measures: what happened to the thing counted, by scored candidates.

Lives here: the cues of a sentence with their direction, the score of each cue for each quantity,
and the choice. Does not live here: inheritance between groups (groups.py) and whether the text is
about mines at all (domain.py).

A cue speaks to one side. "10 civilians were killed": to the left; "killed 10 civilians": to the
right. That, the kind of head, the distance and what lies between decide, not the first match.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from mineaction.extraction.analysis import Candidate, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import Entry
from mineaction.text.tokens import Token

THRESHOLD = 35
REACH = 60  # tokens; a cue farther away than this never won on any corpus
LEFT, RIGHT, BOTH = -1, 1, 0
_RELATIVE = frozenset({"who", "whom", "which", "whose", "where", "when"})
_CONTRAST = frozenset({"while", "whereas", "but", "although", "though", "because"})
_SAYING = frozenset(
    {
        "numbered",
        "reached",
        "stood",
        "stands",
        "rose",
        "totalled",
        "totaled",
        "at",
        "to",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "as",
        "exceeds",
        "exceeded",
        "of",
        "has",
        "had",
        "have",
        "stand",
    }
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a sentence: its tokens, meaning, and the side on which its thing stands."""

    first: int
    last: int
    entry: Entry
    side: int
    label: bool = False
    passive: bool = False


def cues_of(sentence: SentenceAnalysis, roles: frozenset[str]) -> list[Cue]:
    """All cues of a sentence, each with its side; shorter forms inside longer ones left out.

    `roles` are the context roles found in the sentence and the one before it: a cue that needs one
    ("reached 500 people" needs talk of education) is left out without it.
    """
    out: list[Cue] = []
    covered: dict[str, int] = {}
    nouns = _noun_spans(sentence)
    for hit in sentence.hits:
        for entry in hit.entries:
            if entry.category != "cue" or (entry.needs and entry.needs not in roles):
                continue
            if _inside(nouns, hit.first, hit.last):
                continue
            key = entry.family
            if hit.first < covered.get(key, -1) and not any(
                c.first == hit.first and c.last == hit.last for c in out[-6:]
            ):
                continue
            if entry.form in ("base", "s") and sentence.entries_at(hit.first, "device"):
                continue  # "mines" is a noun here
            side, passive = _side(sentence, hit.first, hit.last, entry)
            if side is None:
                continue
            covered[key] = max(covered.get(key, -1), hit.last)
            out.append(
                Cue(hit.first, hit.last, entry, side, _is_label(sentence, hit.last), passive)
            )
    return out


def _inside(nouns: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether [first, last) lies inside a longer noun."""
    i = bisect_right(nouns, (first, 1 << 30))
    return any(
        a <= first and last <= z and (a, z) != (first, last) for a, z in nouns[max(0, i - 4) : i]
    )


def _noun_spans(sentence: SentenceAnalysis) -> list[tuple[int, int]]:
    """Spans of devices and compound nouns: a cue inside one ("unexploded", "mine") is no cue."""
    return [
        (h.first, h.last) for h in sentence.hits
        if h.last - h.first > 1 and any(e.category in ("device", "incident") for e in h.entries)
    ]  # fmt: skip


def _is_label(sentence: SentenceAnalysis, last: int) -> bool:
    tokens = sentence.tokens
    while (
        last < len(tokens) and tokens[last].norm in (",", "(", "in", ")") and last < len(tokens) - 1
    ):
        return False
    return (
        (last < len(tokens)
        and tokens[last].text in (":", "="))
        or (
            last < len(tokens)
            and tokens[last].text == "-"
            and tokens[last].start > tokens[last - 1].end
        )
    )


def _auxiliary(tokens: tuple[Token, ...], first: int) -> str:
    """ "be", "have" or "" by the auxiliary before token `first`, adverbs stepped over."""
    be, have, adverbs = word_set("be"), word_set("have"), word_set("adverbs")
    i, steps = first - 1, 0
    while i >= 0 and steps < 6:
        norm = tokens[i].norm
        if norm in be:
            return "be"
        if norm in have:
            return "have"
        coordinated = norm in ("and", "or", ",")
        if not (norm in adverbs or norm.endswith("ly") or coordinated or norm == "'s"):
            if not (steps and norm.endswith("ed")):
                return ""
        i, steps = i - 1, steps + 1
    return ""


def _side(
    sentence: SentenceAnalysis, first: int, last: int, entry: Entry
) -> tuple[int | None, bool]:
    tokens = sentence.tokens
    role = entry.role
    if role == "patient" and entry.form:
        return _verb_side(sentence, first, last, entry)
    if role == "patient":
        return BOTH, False
    if role == "before":
        copula = first and any(t.norm in word_set("be") for t in tokens[max(0, first - 2) : first])
        follows = last < len(tokens) and tokens[last].kind == "number"
        return (LEFT if copula and not follows else RIGHT), False
    if role == "subject":
        return LEFT, False
    if role == "state":
        return LEFT, False
    return BOTH, False


def _verb_side(
    sentence: SentenceAnalysis, first: int, last: int, entry: Entry
) -> tuple[int | None, bool]:
    tokens = sentence.tokens
    if entry.form in ("base", "s"):
        if entry.form == "base" and first and tokens[first - 1].norm in word_set("be"):
            return LEFT, True  # hurt, hit, set, put: the participle is the base form
        return (None, False) if entry.passive_only else (RIGHT, False)
    if entry.form == "ing":
        return (None, False) if entry.passive_only else (RIGHT, False)
    auxiliary = _auxiliary(tokens, first)
    if auxiliary == "be":
        return LEFT, True
    if auxiliary == "have":
        return RIGHT, False
    if entry.passive_only:
        return LEFT, True
    if _opens_quantity(sentence, last):
        return (
            (LEFT, True)
            if _quantity_ends_at(sentence, first) and not _opens_number(sentence, last)
            else (RIGHT, False)
        )
    if _quantity_ends_at(sentence, first):
        return LEFT, True
    after = tokens[last].norm if last < len(tokens) else "."
    if after in (
        "by",
        "in",
        "on",
        "since",
        "during",
        "at",
        "so",
        ".",
        ",",
        ";",
        "and",
        "or",
        "near",
        "when",
        "from",
        "with",
        "as",
        "under",
        "through",
        "after",
        ")",
        "(",
        "over",
        "to",
        "between",
        "within",
        "along",
        "across",
        "for",
        "throughout",
        "while",
        "this",
        "last",
    ):
        return BOTH, False
    return RIGHT, False


def _opens_number(sentence: SentenceAnalysis, last: int) -> bool:
    return bool(_between(sentence, (last, last + 1)))


def _opens_quantity(sentence: SentenceAnalysis, last: int) -> bool:
    """Whether a quantity begins right behind a verb, qualifiers and articles stepped over."""
    for q in _between(sentence, (last, last + 12)):
        start = q.start
        if start < last:
            continue
        gap = sentence.tokens[last:start]
        return len(gap) <= 4 and all(
            t.norm
            in (
                "a",
                "the",
                "total",
                "of",
                "another",
                "up",
                "to",
                "all",
                "its",
                "some",
                "their",
                "and",
                "these",
                "only",
                "just",
                "away",
                "out",
                ":",
                "-",
            )
            for t in gap
        )
    return False


def _quantity_ends_at(sentence: SentenceAnalysis, first: int) -> bool:
    adverbs = word_set("adverbs")
    tokens = sentence.tokens
    i = first
    while i > 0 and (tokens[i - 1].norm in adverbs or tokens[i - 1].norm.endswith("ly")):
        i -= 1
    return any(
        q.last == i or (q.head_last == i and not q.label)
        for q in _between(sentence, (i - 24, i + 1))
    ) or _parenthesis_of_quantity(sentence, i)


def _parenthesis_of_quantity(sentence: SentenceAnalysis, i: int) -> bool:
    tokens = sentence.tokens
    if not i or tokens[i - 1].text != ")":
        return False
    j = i - 2
    while j >= max(0, i - 60) and tokens[j].text != "(":
        j -= 1
    return any(q.last == j or q.head_last == j for q in _between(sentence, (j - 24, j + 1)))


# ---- scoring ----------------------------------------------------------------------------------


def families_of(quantity: Quantity) -> tuple[str, ...]:
    """The families of cues that can speak of a quantity."""
    if quantity.family == "share" and (quantity.civil_status or quantity.age or quantity.sex):
        return ("people",)
    if quantity.family == "share":
        shared = next((n[9:] for n in quantity.notes if n.startswith("share_of:")), "")
        if shared in ("none", "unknown", ""):
            return ("people", "device", "area")
        return (shared,)
    if quantity.family == "unknown":
        return ("people",)
    if quantity.family == "object":
        return ("object",)
    if quantity.elliptical and quantity.family == "none":
        around = quantity.context.family if quantity.context is not None else "people"
        if (
            around == "money"
            and quantity.context is not None
            and quantity.context.sentence != quantity.sentence
        ):
            around = "people"
        families = {"people", around}
        if quantity.near_device:
            families.add("device")
        families.update(quantity.section_families)
        return tuple(families)
    return (quantity.family,)


def score(sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]) -> None:
    """Fill `quantity.candidates`, best first."""
    families = families_of(quantity)
    low, high = quantity.start - REACH, quantity.last + REACH
    for cue in cues[bisect_left(cues, low, key=_first) : bisect_right(cues, high, key=_first)]:
        if (
            quantity.fixed
            and cue.entry.role == "before"
            and cue.entry.code == "killed"
            and quantity.fixed == "casualties"
        ):
            continue  # "claimed 27 victims"
        if cue.entry.family in families and not _overlaps(sentence, quantity, cue):
            candidate = _candidate(sentence, quantity, cue, cues)
            if candidate:
                quantity.candidates.append(candidate)
    if quantity.fixed:
        fixed = {"survivors": 86, "deminers": 70, "missing": 70, "killed": 112, "injured": 112}.get(
            quantity.fixed, 92
        ) + quantity.fixed_weight
        quantity.candidates.append(
            Candidate(quantity.fixed, fixed, f"the head '{quantity.term}' names it", "head")
        )
    quantity.candidates.sort(key=lambda c: -c.score)


def _overlaps(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """Whether a cue is the quantity's own head or number, or the head of another quantity."""
    if cue.entry.role in ("before", "context") and any(
        q is not quantity and q.fixed and q.head_first <= cue.first < q.head_last
        for q in _between(sentence, (cue.first - 24, cue.last + 24))
    ):
        return True
    return (
        quantity.fixed is not None and quantity.head_first <= cue.first < quantity.head_last
    ) or (quantity.first <= cue.first < quantity.last)


def _span(quantity: Quantity) -> tuple[int, int]:
    """First and last token of the quantity with its head and qualifier."""
    first = quantity.start
    last = quantity.last
    if quantity.head_first >= 0:
        first, last = min(first, quantity.head_first), max(last, quantity.head_last)
    return first, last


def _candidate(
    sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, cues: list[Cue]
) -> Candidate | None:
    first, last = _span(quantity)
    inside = first <= cue.first and cue.last <= last
    to_right = cue.first >= quantity.last
    wanted = LEFT if to_right else RIGHT
    points, reasons = 100 + cue.entry.weight, []
    if cue.side not in (BOTH, wanted):
        if _counted_by_number(sentence, quantity, cue):
            points -= 20
        elif not (cue.label and not to_right) and not inside:
            return None
    if cue.side == BOTH:
        points -= 6
    if inside:
        gap: tuple[Token, ...] = ()
        between = (0, 0)
    elif to_right:
        between = (last, cue.first) if cue.first >= last else (cue.first, cue.first)
    else:
        between = (cue.last, first)
    gap = sentence.tokens[between[0] : between[1]]
    points -= _crossing(sentence, quantity, cue, between, gap, cues, reasons)
    points += _role_points(cue, gap, to_right, inside, sentence)
    word = " ".join(t.text for t in sentence.tokens[cue.first : cue.last])
    why = (
        f"'{word}' ({cue.entry.role}) {'after' if to_right else 'before'} it, {len(gap)} words away"
    )
    if reasons:
        why += "; " + ", ".join(reasons)
    rule = f"cue:{cue.entry.code}:{cue.entry.role}"
    return Candidate(cue.entry.code, points, why, rule, cue.first, cue.last, cue.entry.family)


def _counted_by_number(sentence: SentenceAnalysis, quantity: Quantity, cue: Cue) -> bool:
    """the number of citizens who have fallen victim to mines ... at 302: the cue stands before."""
    tokens = sentence.tokens
    if not quantity.elliptical or cue.last > quantity.start or quantity.start < 1:
        return False
    if tokens[quantity.start - 1].norm not in _SAYING and tokens[quantity.start - 1].text != ":":
        return False
    if _between(sentence, (cue.last, quantity.start)):
        return False
    head = tokens[max(0, quantity.start - REACH) : quantity.start]
    return any(t.norm in ("number", "toll", "total", "count", "tally") for t in head)


def _role_points(
    cue: Cue, gap: tuple[Token, ...], to_right: bool, inside: bool, sentence: SentenceAnalysis
) -> int:
    if inside:
        return -4
    if cue.label and not to_right and len(gap) <= 2:
        return 22
    role = cue.entry.role
    gap = _outside_brackets(gap)
    if role == "state":
        near = len(
            [t for t in gap if t.norm not in word_set("adverbs") and t.norm not in word_set("be")]
        )
        return 40 if near == 0 and not gap else 22 if near == 0 else -4 * near - 4
    if role == "context":
        return -28
    if role == "before" and not to_right:
        strange = sum(1 for t in gap if t.kind == "word" and t.norm not in _SAYING)
        if not strange:
            return 4
        labelled = cue.first <= 1 and bool(gap) and gap[-1].text == ":"
        return 12 if labelled else max(-44, 4 - 10 * strange)
    if to_right and not gap and (cue.passive or role == "state"):
        return 44
    if cue.passive and to_right:
        return 6
    return 0


def _crossing(
    sentence: SentenceAnalysis, quantity: Quantity, cue: Cue, between: tuple[int, int],
    gap: tuple[Token, ...], cues: list[Cue], reasons: list[str],
) -> int:  # fmt: skip
    """What lies between a quantity and a cue, in points."""
    gap = _outside_brackets(gap)
    cost = min(2 * len(gap), 40)
    depth = 0
    starts = {t.start for t in gap}
    for token in gap:
        if token.text == ";":
            cost += 62
            reasons.append("a semicolon between")
        elif token.text in ":=":
            cost += 30 if between[0] >= quantity.last else 8
        elif token.text == ",":
            cost += 3
        elif token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
        elif token.norm in _RELATIVE:
            cost += 14
            reasons.append(f"'{token.norm}' between")
        elif token.norm in _CONTRAST:
            cost += 16
            reasons.append(f"'{token.norm}' between")
    if depth:
        cost += 15 if gap[-1].text != "(" else 6
        reasons.append("in or out of brackets")
    for other in _between(sentence, between):
        if other is not quantity and sentence.tokens[other.first].start in starts:
            same = other.family == quantity.family or other.elliptical
            cost += 4 if same and depth == 0 else 2
            cost += _belongs(sentence, quantity, other, cue, reasons)
    inner = cues[
        bisect_left(cues, between[0], key=_first) : bisect_left(cues, between[1], key=_first)
    ]
    for other_cue in inner:
        if (
            other_cue is not cue
            and other_cue.entry.family == cue.entry.family
            and between[0] <= other_cue.first
            and other_cue.last <= between[1]
            and other_cue.entry.code != cue.entry.code
            and other_cue.entry.role != "context"
        ):
            cost += 18
            reasons.append(f"'{sentence.tokens[other_cue.first].text}' between")
            break
    return cost


def _first(cue: Cue) -> int:
    return cue.first


def _between(sentence: SentenceAnalysis, between: tuple[int, int]) -> list[Quantity]:
    """The quantities whose number begins in a range of tokens."""
    quantities = sentence.quantities
    low = bisect_left(quantities, between[0], key=_number_first)
    return quantities[low : bisect_left(quantities, between[1], key=_number_first)]


def _number_first(quantity: Quantity) -> int:
    return quantity.first


def _outside_brackets(gap: tuple[Token, ...]) -> tuple[Token, ...]:
    """A gap without the brackets that open and close in it: "65 (civilians - 50) died"."""
    out: list[Token] = []
    opened: list[int] = []
    for token in gap:
        if token.text == "(":
            opened.append(len(out))
        out.append(token)
        if token.text == ")" and opened:
            del out[opened.pop() :]
    return tuple(out)


def _belongs(
    sentence: SentenceAnalysis, quantity: Quantity, other: Quantity, cue: Cue, reasons: list[str]
) -> int:
    """A cue right beside another quantity is that one's, unless the two are one list."""
    other_first, other_last = _span(other)
    beside = cue.first - other_last if cue.first >= other_last else other_first - cue.last
    if beside > 2:
        return 0
    first, last = _span(quantity)
    gap = (
        sentence.tokens[last:other_first]
        if other_first >= last
        else sentence.tokens[other_last:first]
    )
    listed = all(
        (t.kind == "sign"
        and t.text in ",&+/()")
        or t.norm in _LISTING
        or t.kind == "number"
        or t.text[:1].isupper()
        for t in gap
    )
    if listed and not any(t.text == "(" for t in gap):
        return 0
    reasons.append(f"it stands beside '{sentence.tokens[other.first].text}'")
    return 34


_LISTING = frozenset(
    "and or as well plus including incl of them whom which among also other with nor".split()
)


def add_label(quantity: Quantity, labels: dict[str, str]) -> None:
    """The label of the section proposes its measure for things of its family."""
    for family in families_of(quantity):
        if family in labels:
            quantity.candidates.append(
                Candidate(labels[family], 67, "the label of the section", "section", family=family)
            )
    quantity.candidates.sort(key=lambda c: -c.score)


def attributive(sentence: SentenceAnalysis, quantity: Quantity, cues: list[Cue]) -> None:
    """1,600 sq km of contaminated land: the adjective of the land says what is measured."""
    if quantity.family != "area" or quantity.head_last >= len(sentence.tokens):
        return
    i = quantity.head_last
    if sentence.tokens[i].norm != "of":
        return
    for cue in cues:
        if (
            cue.entry.family == "area"
            and cue.entry.code != "area_total"
            and i < cue.first <= i + 3
            and (cue.entry.form in ("ed/pp", "pp", "ed") or cue.last - cue.first > 1)
        ):
            quantity.candidates.append(
                Candidate(
                    cue.entry.code,
                    128,
                    "describes the land measured",
                    "attributive",
                    cue.first,
                    cue.last,
                    "area",
                )
            )
    quantity.candidates.sort(key=lambda c: -c.score)


def choose(quantity: Quantity) -> None:
    """Take the best candidate if it is good enough."""
    vague_head = (quantity.elliptical and not quantity.anaphor) or quantity.is_share
    threshold = 66 if vague_head else THRESHOLD
    if quantity.is_share and quantity.elliptical and not quantity.anaphor:
        threshold = 96
    around = quantity.context.family if quantity.context is not None else ""
    if (
        vague_head
        and not quantity.is_share
        and quantity.candidates
        and "device" not in (around, *quantity.section_families)
    ):
        best = quantity.candidates[0]
        threshold = 100 if best.family == "device" else threshold
    if quantity.candidates and quantity.candidates[0].score >= threshold:
        best = quantity.candidates[0]
        quantity.measure, quantity.measure_rule = best.measure, best.rule
        context = quantity.context
        if quantity.elliptical and quantity.family == "none":
            if best.family == "device" and quantity.near_device:
                quantity.family, quantity.device = "device", quantity.near_device
            elif context is not None and context.family == best.family != "people":
                quantity.family, quantity.unit = context.family, context.unit
                quantity.device = quantity.device or context.device
            else:
                quantity.family = "people"

"""How a part hangs on its whole, by the words and signs between the two.

Lives here: basis_of: "including", "of whom", brackets, colons, equals signs, lists that go on. Does
not live here: which of the numbers before is the whole (link.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.codes import FATES, TOLLS
from mineaction.extraction.parts.appositions import lists_all
from mineaction.extraction.parts.distant_wholes import is_less
from mineaction.lexicon.grammar import DIVIDING, LIST_JOINTS, openers, phrase_at, word_set
from mineaction.text.tokens import Token, is_dash

_OF_PARTS = word_set("relatives_of_parts")
_TAIL_REACH = 9  # tokens behind a part in which "among them" may stand
_AGAINST = word_set("comparing_words") - {"from", "after"}
_COUNTS = word_set("count_nouns")
_WITHIN = ("of", "on", "in", "with")
_OF_WHOM = word_set("part_open_of")
_PART_OPENERS = openers("part_open")


def basis_of(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> str:
    """How `part` hangs on `whole`: "" if it does not, "sibling" if both hang on the same."""
    if whole.elliptical and not part.elliptical and sentence.norm(whole.start - 1) in _AGAINST:
        return ""  # "37 incidents, against 29 a year before, with 84 victims"
    begin, end = whole.end, part.begin
    if begin > end and sentence.norm(whole.after) == "(":
        begin = whole.after  # "eight (8) persons"
    gap = sentence.norms[begin:end]
    opened = _opener(sentence, _behind_predicate(whole, part), end, part)
    if ";" in gap and not part.anaphor and opened != "of_whom":
        return "sibling" if whole.part_basis == "colon" else ""
    depth = gap.count("(") - gap.count(")")
    if part.anaphor:
        return _anaphor_basis(sentence, whole, part, depth, gap)
    if depth > 0:
        return _bracket_basis(sentence, whole, part, gap)
    if depth < 0:
        return ""
    if opened == "of_whom" and whole.part_basis == "including" and _is_told_between(whole, part):
        return "sibling"  # "14 people, including 5 girls, were hit, of whom four died": of the 14
    return opened or _sign_basis(sentence, whole, part, range(begin, end))


def _is_told_between(inner: Quantity, part: Quantity) -> bool:
    """Whether the words that tell the measure of a part's whole stand between the two parts."""
    told = inner.parent.candidates[:1] if inner.parent is not None else []
    return any(inner.end <= best.first and best.last <= part.begin for best in told)


def _behind_predicate(whole: Quantity, part: Quantity) -> int:
    """Where an aside that holds for a part may begin.

    "12 people, including 3 boys, were killed and 40 more injured": the aside on the 12 ends with
    their verb.
    """
    best = whole.best
    if best is None or best.measure != whole.measure or whole.measure not in TOLLS:
        return whole.end
    between = whole.end <= best.first and best.last <= part.begin
    return best.last if between and not part.anaphor else whole.end


def _opener(sentence: SentenceAnalysis, begin: int, end: int, part: Quantity) -> str:
    """The basis that words such as "including", "of whom", "namely" between the two give."""
    norms = sentence.norms
    for i in range(begin, end):
        if norms[i] not in _PART_OPENERS or norms[i - 1] in _COUNTS or _is_tail(sentence, i, part):
            continue
        last = phrase_at("part_open", norms, i)
        if not last or last > end:
            continue
        if norms[i] == "as" or (norms[i] == "with" and not (i > begin and norms[i - 1] == ",")):
            continue
        if phrase_at("exhaustive", norms, i):
            return "breakdown"
        return "of_whom" if norms[i] in _OF_WHOM else "including"
    return ""


def _is_tail(sentence: SentenceAnalysis, i: int, part: Quantity) -> bool:
    """9 ha, 4 per cent of them farms; 9 ha of the total: "of them" makes the 4 or the 9 a part.

    So does the base of one share beside another: "men are 83% of the victims and boys 9%".
    """
    if part.is_share and not part.has_group:
        return False
    if sentence.norms[i] not in DIVIDING or sentence.norm(i + 1) in _OF_PARTS:
        return False
    near = sentence.quantities_between(i - _TAIL_REACH, i)
    return any(i in (q.last, q.head_last) for q in near if q.is_share or not part.is_share)


def _is_first_fate(sentence: SentenceAnalysis, whole: Quantity) -> bool:
    """Whether no other fate of the same list was told before this one."""
    near = sentence.quantities_between(whole.first - _TAIL_REACH, whole.first)
    return not any(q.parent is whole.parent and q.measure in FATES for q in near)


def _anaphor_basis(
    sentence: SentenceAnalysis, whole: Quantity, part: Quantity, depth: int, gap: Sequence[str]
) -> str:
    """(three of them children); 12, two of whom were women.

    "75 victims: 44 civilians, 12 of them minors": right beside a group, the part is of the group.
    "2,400 of those people died, half of them children": of those whom its sentence tells. "329
    suffered: 74 were killed, 52 of them civilians, and 255 injured": of the first fate of a list.
    """
    if depth > 0:
        return "brackets"
    if whole.parent is None:
        return "of_whom"
    inner = gap == (",",) and whole.has_group and not part.is_share and not is_less(whole, part)
    told = whole.measure in FATES and ";" not in gap
    inner = inner or (told and whole.parent.sentence < part.sentence)
    inner = inner or (told and gap[-1:] == (",",) and _is_first_fate(sentence, whole))
    return "of_whom" if part.anaphor == "among" or inner else ""


def _bracket_basis(
    sentence: SentenceAnalysis, whole: Quantity, part: Quantity, gap: Sequence[str]
) -> str:
    """twelve (12) mines; 211 (37%) of them; 45 victims (31 boys, 14 girls)."""
    if part.number.value == whole.number.value and len(gap) == 1 and not part.is_share:
        return "repetition"
    out_of = sentence.norms[max(0, whole.start - 2) : whole.start]
    if part.is_share and "of" in out_of and whole.family == "area":
        return ""  # "2,160 km2 out of 11,240 km2 (19.2%)": the share is the first one's
    return "share" if part.is_share else "brackets"


def _sign_basis(sentence: SentenceAnalysis, whole: Quantity, part: Quantity, between: range) -> str:
    """Parts behind an equals sign or a colon, or in a list that goes on."""
    gap = sentence.tokens[between.start : between.stop]
    signs = {t.text for t in gap}
    if "=" in signs:
        return "sum"
    divided = _is_told_of(whole, part)
    if ":" in signs or _dash_opens(sentence, part, between, divided=divided):
        outer = whole.parent is None or divided
        return "colon" if outer and _colon_opens(whole, part) and _of_one(whole, part) else ""
    if whole.parent is None and lists_all(sentence, whole, part):
        return "breakdown"
    # "three of them girls, were hurt when the wheels of two sledges"
    strange = part.family == "unknown" and sentence.norm(part.start - 1) in _WITHIN
    listed = whole.parent is not None and _coordinated(whole, gap, plainly=strange)
    return "sibling" if listed else ""


def _is_told_of(whole: Quantity, part: Quantity) -> bool:
    """90 were hit, 30 of whom died: 21 men, 9 women: the list divides the dead, told last."""
    if whole.measure not in FATES or whole.is_share or part.measure not in (None, whole.measure):
        return False
    return part.has_group and not part.fixed and not is_less(whole, part)


def _dash_opens(
    sentence: SentenceAnalysis, part: Quantity, between: range, *, divided: bool
) -> bool:
    """662 - Aghdam 45, Aghdara 6: a spaced dash before names opens a list of parts.

    "Thirty of them died - 21 men, 9 women": of groups it does so behind a verb.
    """
    if divided:
        return is_dash(sentence.tokens, between.stop - 1)
    return part.elliptical and len(between) >= 2 and is_dash(sentence.tokens, between.start)


def _colon_opens(whole: Quantity, part: Quantity) -> bool:
    """A colon opens a list of parts, not a new label ("Killed: 36 ... Injured: 5")."""
    return not (
        part.label
        and part.family == whole.family
        and part.device is None
        and not (part.civil_status or part.age)
    )


def _of_one(whole: Quantity, part: Quantity) -> bool:
    """90 people are at risk: 9 have returned: behind the colon something else is told."""
    told = {whole.measure, part.measure} - {None, "casualties"}
    return whole.family != "people" or len(told) < 2 or not TOLLS.isdisjoint(told)


def _coordinated(left: Quantity, gap: tuple[Token, ...], *, plainly: bool) -> bool:
    """(31 boys, 14 girls): what follows in the list of a part is a part of the same whole."""
    if not gap:
        return False
    plain = all(t.norm in LIST_JOINTS or t.text[0].isupper() for t in gap)
    if left.part_basis in ("brackets", "share", "including"):
        return plain or all(t.kind == "sign" or t.norm in ("and", "a", "the") for t in gap)
    return plain or not (plainly or any(t.text in (".", ";") for t in gap))

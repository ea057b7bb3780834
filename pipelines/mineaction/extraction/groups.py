"""Groups: which quantity is a part of which, and what a part takes from its whole.

Lives here: including, of whom, among them, brackets, colon lists, sums, "the other 36", ellipsis.
Does not live here: the measure that a quantity has by its own words (measures.py).

A part takes its measure, group and device from the whole unless its own words say otherwise: in
"292 civilian casualties, of whom 256 were children (211 boys, 45 girls)" the boys are civilian,
casualties and children.
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import phrase_at, word_set
from mineaction.lexicon.words import Entry
from mineaction.text.tokens import Token

_REACH = 14  # quantities of a sentence among which a part looks for its whole
_TOTAL_WORDS = frozenset({"altogether", "total", "totalling", "overall", "totaling", "together"})
_TOTAL_OPENERS = frozenset({"makes", "made", "totalling", "totaling", "or", "total", "="})
_SUBJECT_VERBS = frozenset(
    "were was are is been be make makes made account accounts accounted represent represents "
    "represented comprise comprised comprises constitute constituted constitutes".split()
)


def _end(quantity: Quantity) -> int:
    return max(quantity.last, quantity.head_last) if not quantity.label else quantity.last


def _begin(quantity: Quantity) -> int:
    return min(quantity.start, quantity.head_first) if quantity.label else quantity.start


# ---- groups named by the predicate --------------------------------------------------------------


def fill_predicates(sentence: SentenceAnalysis) -> None:
    """256 were children; four were schoolchildren; civilians were 71% of those."""
    for n, quantity in enumerate(sentence.quantities):
        if not (quantity.elliptical or quantity.is_share or quantity.anaphor):
            continue
        behind = _after_brackets(sentence.tokens, quantity.last)
        stop = next(
            (q.start for q in sentence.quantities[n + 1 :] if q.start >= behind),
            len(sentence.tokens),
        )
        entry = _predicate(sentence, quantity, stop)
        if entry is None and quantity.is_share:
            low = _end(sentence.quantities[n - 1]) if n else 0
            entry = _subject(sentence, quantity, low)
        if entry is not None:
            quantity.civil_status = quantity.civil_status or entry.civil_status
            quantity.age = quantity.age or entry.age
            quantity.sex = quantity.sex or entry.sex
            quantity.group_rule = "predicate"
            if quantity.family == "none" and not quantity.other:
                quantity.family = "people"


def _person(sentence: SentenceAnalysis, i: int) -> Entry | None:
    found = sentence.entries_at(i, "person")
    return (
        found[1][0] if found and (e := found[1][0]) and (e.civil_status or e.age or e.sex) else None
    )


def _predicate(sentence: SentenceAnalysis, quantity: Quantity, stop: int) -> Entry | None:
    tokens = sentence.tokens
    i = _after_brackets(tokens, quantity.last)
    tail = phrase_at("anaphors_after", tokens, i)
    i = tail or (quantity.head_last if quantity.is_share and quantity.head_last > 0 else i)
    i = _after_brackets(tokens, i)
    verb = i < len(tokens) and tokens[i].norm in _SUBJECT_VERBS
    if i + 2 < len(tokens) and tokens[i].text == "," and tokens[i + 1].norm == "all":
        return _person(sentence, i + 2)
    if not verb:
        if i < len(tokens) and tokens[i].norm in ("a", "an"):
            return _person(sentence, i + 1)
        return None
    i += 1
    while i < stop and (
        tokens[i].norm in ("a", "an", "also", "all", "the", "only") or tokens[i].norm.endswith("ly")
    ):
        i += 1
    return _person(sentence, i) if i < stop else None


def _after_brackets(tokens: tuple[Token, ...], i: int) -> int:
    if i < len(tokens) and tokens[i].text == "(":
        for j in range(i + 1, min(i + 14, len(tokens))):
            if tokens[j].text == ")":
                return j + 1
    return i


def _subject(sentence: SentenceAnalysis, quantity: Quantity, low: int) -> Entry | None:
    """Children were 89 percent of the victims; civilians 90%."""
    tokens = sentence.tokens
    i = quantity.start - 1
    while i >= low and (
        tokens[i].norm in _SUBJECT_VERBS
        or tokens[i].norm
        in ("for", "up", ":", "-", "at", "about", "over", "well", "under", "but", "more", "than")
    ):
        i -= 1
    for size in (3, 2, 1):
        j = i - size + 1
        found = sentence.entries_at(j, "person") if j >= low else None
        if found and found[0] == i + 1:
            return found[1][0]
    return None


# ---- respectively -------------------------------------------------------------------------------


def link_respectively(analysis: Analysis) -> None:
    """December contributed 146, 405 and 1,305 respectively: the heads stand in the list before."""
    before: list[Quantity] = []
    for sentence in analysis.sentences:
        if before and any(t.norm == "respectively" for t in sentence.tokens):
            _pair_lists(sentence, before)
        here = [q for q in sentence.quantities if not q.other]
        if here:
            before = (before + here)[-12:]


def _pair_lists(sentence: SentenceAnalysis, before: list[Quantity]) -> None:
    bare = [q for q in sentence.quantities if q.elliptical and q.family == "none" and not q.other]
    end = next(i for i, t in enumerate(sentence.tokens) if t.norm == "respectively")
    bare = [q for q in bare if q.last <= end and end - q.last <= 12]
    earlier = [q for q in before if not q.is_share] + [
        q for q in sentence.quantities if bare and q.last <= bare[0].first and q not in bare
    ]
    for family in ("device", "people", "area"):
        same = [q for q in earlier if q.family == family]
        if len(bare) >= 2 and len(same) >= len(bare):
            for left, right in zip(bare, same[-len(bare) :], strict=True):
                left.family, left.unit, left.device = right.family, right.unit, right.device
                left.civil_status, left.age, left.sex = right.civil_status, right.age, right.sex
                left.fixed, left.measure, left.twin = right.fixed, right.measure, right
                left.elliptical, left.group_rule = False, "respectively"
            return


# ---- the tree -----------------------------------------------------------------------------------


def link_parts(analysis: Analysis) -> None:
    """Set `parent` and `part_basis` of every quantity that is a part of another."""
    previous: list[Quantity] = []
    for sentence in analysis.sentences:
        quantities = [
            q for q in sentence.quantities if not q.other or q.family in ("object", "unknown")
        ]
        for n, quantity in enumerate(quantities):
            _link(sentence, quantities, n, previous)
        _link_totals(sentence, quantities, previous)
        if quantities:
            previous = (previous + quantities)[-24:]


def _compatible(whole: Quantity, part: Quantity) -> bool:
    if whole.is_share and not part.is_share:
        return False
    if part.is_share:
        return True
    if part.family == "unknown":
        return whole.family in ("people", "device", "area")
    if part.elliptical and part.family in ("none", "people"):
        return whole.family in ("people", "device", "area", "incident") or whole.elliptical
    return whole.family == part.family or (whole.elliptical and whole.family == "none")


def _link(
    sentence: SentenceAnalysis, quantities: list[Quantity], n: int, previous: list[Quantity]
) -> None:
    quantity = quantities[n]
    if _follows_other(sentence, quantity):
        return
    if n + 1 < len(quantities) and _is_of(sentence, quantity, quantities[n + 1]):
        quantity.parent, quantity.part_basis = quantities[n + 1], "of_number"
        _repeat(quantities[n + 1], previous + quantities[:n])
        return
    if n and _divides(sentence, quantities[n - 1], quantity):
        quantity.parent, quantity.part_basis = quantities[n - 1], "of_whom"
        return
    if n and quantity.is_share and sentence.tokens[quantity.start - 1].norm == "or":
        quantity.parent, quantity.part_basis = quantities[n - 1], "share"
        return
    for whole in reversed(quantities[max(0, n - _REACH) : n]):
        if whole.is_share and not quantity.is_share and _in_its_brackets(sentence, whole, quantity):
            whole.numerator = whole.numerator or quantity
            quantity.twin = whole
            return
        if not _compatible(whole, quantity) or whole.parent is quantity:
            continue
        basis = _basis(sentence, whole, quantity)
        if basis == "sibling":
            if whole.parent is not None and whole.part_basis != "of_number":
                quantity.parent, quantity.part_basis = whole.parent, whole.part_basis
            return
        if basis:
            quantity.parent, quantity.part_basis = whole, basis
            return
    if n == 0 or quantity.anaphor:
        _link_back(sentence, quantity, previous, quantities[:n])


def _divides(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """of 292 civilian casualties 256 were children; among the 512 injured, 136 were boys."""
    if whole.family != "people" or whole.start < 1:
        return False
    i = whole.start - 1
    if sentence.tokens[i].norm in ("the", "all", "these", "those"):
        i -= 1
    if i < 0 or sentence.tokens[i].norm not in ("of", "among", "amongst"):
        return False
    gap = sentence.tokens[_end(whole) : part.start]
    return all(t.norm in (",", "only", "about", "some") for t in gap) and part.elliptical


def _in_its_brackets(sentence: SentenceAnalysis, share: Quantity, quantity: Quantity) -> bool:
    """14.2 per cent of this area (165,871.5 hectares): the bracket gives the share as a count."""
    gap = sentence.tokens[share.last : quantity.start]
    return sum(t.text == "(" for t in gap) == 1 and not any(t.text == ")" for t in gap)


def _is_of(sentence: SentenceAnalysis, part: Quantity, whole: Quantity) -> bool:
    """27 of 64 casualties; 50 of 65."""
    between = sentence.tokens[part.last : whole.start]
    if not between or between[0].norm != "of" or part.anaphor or not part.elliptical:
        return False
    return len(between) <= 2 or (len(between) <= 5 and any(t.kind == "clitic" for t in between))


def _repeat(whole: Quantity, before: list[Quantity]) -> None:
    """9 killed, 31 injured. 6 of the 9 were kids: "the 9" is the 9 said before."""
    if not whole.elliptical:
        return
    for quantity in reversed(before):
        if quantity.number.value == whole.number.value and quantity.family != "none":
            whole.twin, whole.family, whole.unit = quantity, quantity.family, quantity.unit
            whole.device = quantity.device
            whole.civil_status, whole.age, whole.sex = (
                quantity.civil_status,
                quantity.age,
                quantity.sex,
            )
            return


def _basis(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> str:
    """How `part` hangs on `whole`: "" if it does not, "sibling" if both hang on the same."""
    tokens = sentence.tokens
    begin, end = _end(whole), _begin(part)
    gap = tokens[begin:end]
    depth = sum(1 for t in gap if t.text == "(") - sum(1 for t in gap if t.text == ")")
    opened = _opener(tokens, begin, end)
    if any(t.text == ";" for t in gap) and not part.anaphor and opened != "of_whom":
        return "sibling" if whole.part_basis == "colon" else ""
    if depth > 0 and part.anaphor:
        return "brackets"
    if part.anaphor and whole.parent is None:
        return "of_whom"
    if part.anaphor == "among":
        return "of_whom"
    if part.anaphor:
        return ""
    if depth > 0:
        if part.number.value == whole.number.value and len(gap) == 1 and not part.is_share:
            return "repetition"
        out_of = sentence.tokens[max(0, whole.start - 2) : whole.start]
        if part.is_share and any(t.norm == "of" for t in out_of) and whole.family == "area":
            return ""  # "2,427 km2 out of 11,667 km2 (20.8%)": the share is the first one's
        return "share" if part.is_share else "brackets"
    if depth < 0:
        return ""
    if opened:
        return opened
    if any(t.text in ("=",) for t in gap):
        return "sum"
    if any(t.text == ":" for t in gap) or _dash_opens(part, gap):
        return "colon" if whole.parent is None and _colon_opens(sentence, whole, part) else ""
    if whole.parent is not None and _coordinated(sentence, whole, part, gap):
        return "sibling"
    return ""


def _dash_opens(part: Quantity, gap: tuple[Token, ...]) -> bool:
    """662 - Aghdam 45, Aghdara 6: a spaced dash before names opens a list of parts."""
    return part.elliptical and len(gap) >= 2 and gap[0].text == "-" and gap[0].end < gap[1].start


def _colon_opens(sentence: SentenceAnalysis, whole: Quantity, part: Quantity) -> bool:
    """A colon opens a list of parts, not a new label ("Killed: 36 ... Injured: 5")."""
    return not (
        part.label
        and part.family == whole.family
        and part.device is None
        and not (part.civil_status or part.age)
    )


def _opener(tokens: tuple[Token, ...], begin: int, end: int) -> str:
    for i in range(begin, end):
        last = phrase_at("part_open", tokens, i)
        if last and last <= end:
            norm = tokens[i].norm
            if norm == "with" and not (i > begin and tokens[i - 1].text == ","):
                continue
            if norm == "as":
                continue
            exhaustive = phrase_at("exhaustive", tokens, i)
            if exhaustive:
                return "breakdown"
            return "of_whom" if norm in ("of", "among", "some", "out") else "including"
    return ""


def _coordinated(
    sentence: SentenceAnalysis, left: Quantity, right: Quantity, gap: tuple[Token, ...]
) -> bool:
    if not gap:
        return False
    basis = left.part_basis
    plain = all(
        t.norm in (",", "and", "+", "or", "&", "-", "plus") or t.text[0].isupper() for t in gap
    )
    if basis in ("brackets", "share", "including"):
        return plain or all(t.kind == "sign" or t.norm in ("and", "a", "the") for t in gap)
    return not any(t.text in (".", ";") for t in gap) or plain


def _link_back(
    sentence: SentenceAnalysis, quantity: Quantity, previous: list[Quantity], before: list[Quantity]
) -> None:
    """Two of them were killed; Of these, 65 died; the other 36 were hurt."""
    tokens = sentence.tokens
    opens = phrase_at("part_open", tokens, 0) and tokens[0].norm in ("of", "among")
    others = quantity.start and tokens[quantity.start - 1].norm in word_set("others")
    if not (quantity.anaphor or (opens and not before) or (others and quantity.elliptical)):
        return
    for whole in reversed(previous + before):
        if sentence.index - whole.sentence > 2:
            return
        if (
            (whole.parent is None
            and _compatible(whole, quantity)
            and whole.family == "people")
            or (whole.parent is None and quantity.family == whole.family != "none")
        ):
            quantity.parent, quantity.part_basis = whole, "of_whom"
            return


def _link_totals(
    sentence: SentenceAnalysis, quantities: list[Quantity], previous: list[Quantity]
) -> None:
    """430 mines and 2,096 items of UXO, or 2,682 objects altogether; 5 + 6 = 11 mines."""
    tokens = sentence.tokens
    for n, total in enumerate(quantities):
        after = {t.norm for t in tokens[_end(total) : _end(total) + 2]}
        before = {t.norm for t in tokens[max(0, total.start - 3) : total.start]}
        summed = "=" in before and any(
            t.text == "+" for t in tokens[max(0, total.start - 40) : total.start]
        )
        said = bool(after & _TOTAL_WORDS or before & (_TOTAL_WORDS | {"makes"}))
        if total.family != "device" or total.parent or not (summed or said):
            continue
        parts = [
            p
            for p in quantities[max(0, n - _REACH) : n]
            if p.family == "device" and p.parent is None
        ]
        if not parts and said:
            parts = [
                p for p in previous
                if p.family == "device" and p.parent is None and sentence.index - p.sentence == 1
            ]  # fmt: skip
        if len(parts) >= 2:
            for part in parts:
                part.parent, part.part_basis = total, "breakdown"


# ---- groups shared across a sentence, and by headlines ------------------------------------------


def share_groups(analysis: Analysis) -> None:
    """killing nine civilians and wounding 15: a bare number after a group is of that group."""
    group: Quantity | None = None
    told = -9
    for sentence in analysis.sentences:
        if group is not None and not (
            sentence.index - told <= 1 and any(_is_others(sentence, q) for q in sentence.quantities)
        ):
            group = None
        wholes = {q.parent for q in sentence.quantities if q.civil_status}
        for quantity in sentence.quantities:
            if quantity.measure is None or quantity.is_share:
                continue
            if quantity.family != "people" or quantity.parent is not None:
                continue
            own = quantity.civil_status or quantity.age or quantity.sex
            bare = not own and (quantity.elliptical or _is_others(sentence, quantity))
            divided = quantity in wholes
            if (
                bare
                and not divided
                and group is not None
                and quantity.measure in ("killed", "injured", "casualties")
            ):
                quantity.civil_status = group.civil_status
            elif not bare:
                group, told = quantity, sentence.index


def _is_others(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """12 other people were wounded; three more; another one."""
    others = word_set("others")
    near = sentence.tokens[max(0, quantity.start - 1) : max(quantity.last, quantity.head_last)]
    return any(t.norm in others for t in near)


def copy_to_headlines(analysis: Analysis) -> None:
    """A headline's figure is the body's: same number, same measure, same group and device."""
    body = [s for s in analysis.sentences if s.span.kind != "headline"]
    for sentence in analysis.sentences:
        if sentence.span.kind != "headline" or not body or sentence.index > body[0].index:
            continue
        for quantity in sentence.quantities:
            twin = next(
                (
                    q for s in body for q in s.quantities
                    if q.measure == quantity.measure and q.number.value == quantity.number.value
                    and q.number.value is not None and q.unit == quantity.unit
                ),
                None,
            )  # fmt: skip
            if twin is not None and quantity.measure is not None:
                quantity.device = quantity.device or twin.device
                twin.device = twin.device or quantity.device
                if not (quantity.age or quantity.sex):
                    quantity.civil_status = quantity.civil_status or twin.civil_status


# ---- qualifiers over a list -----------------------------------------------------------------------


def spread_qualifiers(analysis: Analysis) -> None:
    """About 30,000 anti-personnel mines, 17,000 anti-tank mines: the qualifier holds for the list."""
    for sentence in analysis.sentences:
        for left, right in zip(sentence.quantities, sentence.quantities[1:], strict=False):
            if right.qualifier != "exact" or left.qualifier in ("exact", "range", "vague"):
                continue
            if left.measure is None or left.measure != right.measure or left.family != "device":
                continue
            gap = sentence.tokens[_end(left) : right.start]
            value = right.number.value
            round_number = value is not None and value % 10 == 0
            if round_number and gap and all(t.norm in (",", "and", "or") for t in gap):
                right.qualifier = left.qualifier


# ---- inheritance --------------------------------------------------------------------------------


def inherit(analysis: Analysis) -> None:
    """Give parts and elliptical quantities what their own words leave open."""
    last: dict[str, Quantity] = {}
    top: Quantity | None = None
    block, block_first, earlier_first = -1, None, None
    for sentence in analysis.sentences:
        if sentence.span.block != block:
            block, earlier_first, block_first = (
                sentence.span.block,
                block_first or earlier_first,
                None,
            )
        first_here: Quantity | None = None
        for quantity in sentence.quantities:
            if quantity.other and quantity.family not in ("object", "country", "unknown"):
                continue
            if quantity.twin is not None and quantity.twin.measure is not None:
                quantity.measure, quantity.measure_rule = quantity.twin.measure, "same_as"
            if quantity.parent is not None:
                _from_whole(quantity, quantity.parent, sentence)
            elif quantity.measure is None:
                around = first_here or block_first or earlier_first or top
                _from_before(analysis, sentence, quantity, around, last)
            if quantity.measure is not None:
                last[quantity.family] = quantity
                if quantity.parent is None and not quantity.is_share and first_here is None:
                    first_here = quantity
                    block_first = block_first or quantity
        top = first_here or top


def _follows_other(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """975 mined areas, 79 of them unconfirmed: a part of what is no figure is none either."""
    if not quantity.anaphor:
        return False
    before = [q for q in sentence.quantities if q.last <= quantity.first]
    if before and before[-1].other and before[-1].family != "object":
        quantity.measure, quantity.other = None, before[-1].other
        return True
    return False


def _bracket(sentence_tokens: tuple[Token, ...], i: int) -> tuple[int, int]:
    """The innermost bracket around token `i`, as a token range."""
    depth, low = 0, i
    while low > 0:
        low -= 1
        if sentence_tokens[low].text == ")":
            depth += 1
        elif sentence_tokens[low].text == "(":
            if depth == 0:
                break
            depth -= 1
    high = i
    while high < len(sentence_tokens) and sentence_tokens[high].text != ")":
        high += 1
    return low, high


def _own_words(sentence: SentenceAnalysis, part: Quantity) -> bool:
    """Whether the measure of a part comes from words inside the part."""
    best = part.candidates[0] if part.candidates else None
    if best is None or best.rule != part.measure_rule:
        return False
    if part.part_basis in ("brackets", "share", "colon") and best.first >= 0:
        low, high = (
            _bracket(sentence.tokens, part.first)
            if part.part_basis != "colon"
            else (part.start - 6, len(sentence.tokens))
        )
        return low <= best.first < high
    return best.score >= 62


def _from_whole(part: Quantity, whole: Quantity, sentence: SentenceAnalysis) -> None:
    if whole.parent is part:
        return
    if part.fixed == "deminers" and whole.measure in ("killed", "injured", "casualties", "missing"):
        part.measure = part.fixed = None
    if (
        whole.measure is not None
        and part.elliptical
        and (
            part.part_basis == "of_number"
            or (whole.family == "people"
            and part.family in ("device", "area", "incident"))
            or (part.is_share
            and part.anaphor
            and not part.fixed
            and not (part.civil_status or part.age or part.sex))
        )
    ):
        part.measure, part.family = None, "none" if part.family != "share" else "share"
    if (
        part.measure is not None
        and whole.measure is not None
        and not part.fixed
        and not _own_words(sentence, part)
    ):
        if part.measure_rule.startswith("cue") and whole.family == part.family:
            part.measure = None
    if whole.measure is None and whole.parent is not None and whole.parent is not part:
        _from_whole(whole, whole.parent, sentence)
    if (
        whole.measure is None
        and whole.family == "people"
        and part.measure is not None
        and any(c.measure == part.measure for c in whole.candidates)
    ):  # "3,441 compatriots, among them 357 children, have suffered"
        whole.measure, whole.measure_rule = part.measure, "cue_of_part"
    if part.measure is None and whole.measure is not None:
        part.measure, part.measure_rule = whole.measure, f"part:{part.part_basis}"
    if part.part_basis == "share" and whole.measure is not None:
        part.measure, part.measure_rule = whole.measure, "part:share"
    if part.family == "unknown":
        part.other = ""
    if part.family in ("none", "unknown") or (part.is_share and part.part_basis == "share"):
        part.family = part.family if part.is_share else whole.family
        part.unit = part.unit if part.is_share else whole.unit
    if part.part_basis == "of_number":
        part.family, part.unit = whole.family, whole.unit
    if (
        part.family in ("people", "share")
        and whole.family in ("people", "share")
        and part.part_basis != "sum"
    ):
        part.civil_status = part.civil_status or (
            whole.civil_status if not _clashes(part, whole) else None
        )
        part.age = part.age or whole.age
        part.sex = part.sex or whole.sex
    if part.device is None or (part.family != "device" and part.device is None):
        part.device = whole.device
    if part.family == "device" and "partitive" in part.notes:
        part.device = whole.device or part.device


def _clashes(part: Quantity, whole: Quantity) -> bool:
    return (
        part.part_basis == "breakdown" and part.age is not None and whole.civil_status == "deminer"
    )


def _from_before(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity,
    top: Quantity | None, last: dict[str, Quantity],
) -> None:  # fmt: skip
    """Ellipsis: 11; Whole of 2024: 3,154; January: 123 mines; 218,262."""
    near = last.get(quantity.family)
    people = last.get("people")
    if (
        quantity.elliptical
        and people is not None
        and people.sentence == quantity.sentence
        and _of_device(sentence, quantity)
    ):
        quantity.measure, quantity.measure_rule, quantity.family = (
            people.measure,
            "carried",
            "people",
        )
        return
    if quantity.group_rule == "predicate":
        top = _toll(analysis, sentence, last) or top
    if quantity.family in ("device", "area", "incident", "money") and near is not None:
        reach = (
            0
            if quantity.family == "money" and _is_sentence(sentence)
            else 3
            if _is_sentence(sentence)
            else 4
        )
        if sentence.index - near.sentence <= reach:
            quantity.measure, quantity.measure_rule = near.measure, "carried"
            return
    if (
        quantity.family == "people"
        and near is not None
        and _goes_on(analysis, sentence, quantity, near)
    ):
        quantity.measure, quantity.measure_rule = near.measure, "carried"
        return
    if quantity.is_share and quantity.elliptical:
        share = last.get("share")
        if share is not None and share.sentence == quantity.sentence and share is not quantity:
            quantity.measure, quantity.measure_rule = share.measure, "carried"
            quantity.device = quantity.device or share.device
            if not (quantity.civil_status or quantity.age or quantity.sex):
                quantity.civil_status, quantity.age, quantity.sex = (
                    share.civil_status,
                    share.age,
                    share.sex,
                )
            return
    if quantity.is_share and "share_of:area" in quantity.notes:
        area = last.get("area")
        if area is not None and sentence.index - area.sentence <= 1:
            quantity.measure, quantity.measure_rule = area.measure, "carried"
        return
    if top is None or (quantity.is_share and not _bare_share(sentence, quantity)):
        return
    labelled = quantity.label and quantity.family == "people" and sentence.index - top.sentence <= 2
    bare = (quantity.elliptical and quantity.family in ("none", "people")) or labelled
    if not bare and not (quantity.is_share and _bare_share(sentence, quantity)):
        return
    far = analysis.sentences[top.sentence].span.block != sentence.span.block
    if far and not (
        sentence.span.kind == "list_item"
        or len(sentence.tokens) <= 10
        or _opens_with_label(sentence)
    ):
        return
    if sentence.index - top.sentence > 9 or not _takes_ellipsis(sentence, quantity):
        return
    quantity.measure, quantity.measure_rule = top.measure, "ellipsis"
    if not quantity.is_share:
        quantity.family, quantity.unit = top.family, top.unit
        quantity.device = quantity.device or (
            top.device if top.family == "device" or sentence.index == top.sentence else None
        )
    same = quantity.group_rule == "head" and sentence.index == top.sentence
    if top.family == "people" and (same or quantity.group_rule == "predicate"):
        quantity.civil_status = quantity.civil_status or top.civil_status


def _goes_on(
    analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity, near: Quantity
) -> bool:
    """30 men, 11 boys; Children: 1,171: people named right after a toll are of the same toll."""
    if near.sentence != quantity.sentence:
        return False
    if not (quantity.civil_status or quantity.age or quantity.sex):
        return False
    gap = sentence.tokens[_end(near) : quantity.start]
    return len(gap) <= 16 and not any(
        e.category == "cue" and e.family in ("people", "device", "area")
        for h in sentence.hits if h.first >= _end(near) and h.last <= quantity.start
        for e in h.entries
    )  # fmt: skip


def _toll(
    analysis: Analysis, sentence: SentenceAnalysis, last: dict[str, Quantity]
) -> Quantity | None:
    """The total that "Twenty-three were men" divides: the last toll of casualties nearby."""
    for other in reversed(analysis.sentences[max(0, sentence.index - 3) : sentence.index + 1]):
        for q in other.quantities:
            if q.measure == "casualties" and q.parent is None and not q.is_share:
                return q
    return None


def _of_device(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """189 were victims of antipersonnel mines, 65 of explosive remnants of war."""
    i = quantity.last
    return (
        i + 1 < len(sentence.tokens)
        and sentence.tokens[i].norm in ("of", "by", "from")
        and sentence.entries_at(i + 1, "device") is not None
    )


def _is_sentence(sentence: SentenceAnalysis) -> bool:
    return sentence.span.kind == "body" and len(sentence.tokens) > 12


def _opens_with_label(sentence: SentenceAnalysis) -> bool:
    """2024. 6,279 ...; In 2023: 32; At least 5,757 after a label sentence."""
    return any(t.first <= 1 for t in sentence.times) or any(
        q.start <= 1 for q in sentence.quantities
    )


def _bare_share(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    return bool(quantity.civil_status or quantity.age or quantity.sex) or bool(quantity.anaphor)


_TALLY = frozenset(
    "total toll figure number count it tally sum that they casualties victims".split()
)
_LINKING = frozenset(
    "was is at to reached stood stands be been passed exceeded than after against from numbered about around over nearly almost put mentions counted of had".split()
)


def _elliptical_form(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Forms in which a bare number stands for the thing counted before.

    A list line or fragment; "Myanmar (1,003)", "Fuzuli 182"; "the toll stands at 382", "after 32 in
    the year before".
    """
    tokens = sentence.tokens
    before = tokens[quantity.start - 1] if quantity.start else None
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    if sentence.span.kind == "list_item" or len(tokens) <= 8:
        return True
    if before is None or before.text in ":=|-":
        return after is None or after.kind == "sign" or before is not None
    closed = after is None or after.text in ",;.)(" or after.norm == "and"
    if before.text == "(" and quantity.start >= 2:
        return closed and tokens[quantity.start - 2].text[:1].isupper()
    if before.text[:1].isupper() and before.kind == "word":
        return closed
    if before.norm in ("another", "further"):
        return True
    if before.norm in _LINKING:
        return any(t.norm in _TALLY for t in tokens) or bool(sentence.times)
    if any(t.first == quantity.last for t in sentence.times):
        return True
    return any(t.last == quantity.start or t.last == quantity.start - 1 for t in sentence.times)


def _takes_ellipsis(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """A number without a head stands for the thing counted before, not for a name or a step."""
    tokens = sentence.tokens
    before = tokens[quantity.start - 1].norm if quantity.start else ""
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    if quantity.is_share:
        return True
    if quantity.number.words and quantity.number.value == 1 and not quantity.label:
        return False
    if (
        quantity.group_rule != "predicate"
        and not quantity.label
        and not _elliptical_form(sentence, quantity)
    ):
        return False
    if before in ("the", "these", "those", "all", "both", "his", "her", "their", "my", "our"):
        return False
    return (
        after is None
        or after.kind != "word"
        or after.norm in word_set("stop")
        or (after.text[0].isupper() or after.norm in word_set("adverbs"))
        or quantity.group_rule == "predicate"
    )

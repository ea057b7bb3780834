"""Heads: what a number counts, read from the noun phrase around it.

Lives here: units, money, noun heads to the right, labels to the left, ellipsis; a number whose
head shows that it is no figure gets its role here. Does not live here: what happened to the thing
counted (measures.py) and which group is part of which (groups.py).

Heads are open-class: a noun that no lexicon knows still becomes the head ("14 herders"), and the
cue decides later whether it can be people.
"""

from __future__ import annotations

from dataclasses import dataclass

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.lexicon.grammar import phrase_at, word_set
from mineaction.lexicon.words import Entry
from mineaction.text.tokens import Token

_REACH = 9  # tokens of a noun phrase that are looked at
_NOUNS = ("outcome", "device", "person", "incident", "object", "thing", "partitive")
_SEPARATORS = frozenset("-:=")


@dataclass(slots=True)
class Head:
    """A noun phrase: its token range and the meanings of its last known noun."""

    first: int
    last: int
    entries: tuple[Entry, ...] = ()
    term: str | None = None
    modifiers: tuple[Entry, ...] = ()
    mixed: Entry | None = None  # "civilians and soldiers": the second group of one number
    staff: bool = False  # "employees of the Mine Action Agency"


def fill_heads(sentence: SentenceAnalysis) -> None:
    """Give every quantity of a sentence its unit, head, group and family."""
    quantities = sentence.quantities
    for n, quantity in enumerate(quantities):
        begin = _skip_parenthesis(sentence.tokens, quantity.after, quantity)
        end = next((q.first for q in quantities[n + 1 :] if q.first >= begin), len(sentence.tokens))
        start = quantities[n - 1].last if n else 0
        _fill(sentence, quantity, start, end)
    _share_right_nodes(sentence)
    for part, whole in zip(quantities, quantities[1:], strict=False):
        if (
            part.elliptical
            and whole.first == part.last + 1
            and sentence.tokens[part.last].norm == "of"
        ):
            if whole.other and whole.family in ("none", "country", "unknown"):
                part.other = whole.other  # "94 of 164 States"


def _fill(sentence: SentenceAnalysis, quantity: Quantity, start: int, end: int) -> None:
    tokens = sentence.tokens
    if _money(sentence, quantity):
        return
    i = _skip_parenthesis(tokens, quantity.after, quantity)
    if _is_change(tokens, quantity):
        quantity.other = "change"
        return
    if quantity.number.percent or quantity.unit == "P1":
        quantity.unit = "P1"
        quantity.family = "share"
        _share_head(sentence, quantity, i)
        return
    if _unit(sentence, quantity, i):
        return
    if _is_year(tokens, quantity):
        quantity.other = "date"
        return
    i = _of_group(tokens, i, quantity)
    head = _right_head(sentence, i, end)
    after = phrase_at("anaphors_after", [t.norm for t in tokens], i)
    if after:
        quantity.anaphor, quantity.elliptical = "of_them", True
        quantity.head_last = after
        if tokens[i].norm == "among":
            quantity.anaphor = "among"
        return
    if head is None or (not head.entries and head.term is None):
        label = _left_label(sentence, quantity, start) or _number_of(sentence, quantity, start)
        if label is not None:
            quantity.label = True
            apply_head(quantity, label)
            return
        quantity.elliptical = True
        return
    if not head.entries:
        label = _left_label(sentence, quantity, start)
        if label is not None and label.entries and _closes(tokens, quantity.last):
            quantity.label = True
            head = label
    apply_head(quantity, head)
    tail = phrase_at("anaphors_after", [t.norm for t in tokens], head.last)
    if tail:
        quantity.anaphor = quantity.anaphor or (
            "among" if tokens[head.last].norm == "among" else "of_them"
        )


def _is_year(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    """A bare 2024 between signs or small words is a year, whatever its place."""
    token = tokens[quantity.first]
    if quantity.last - quantity.first > 1 or not (token.text.isdigit() and len(token.text) == 4):
        return False
    after = tokens[quantity.last].text if quantity.last < len(tokens) else "."
    return 1900 <= int(token.text) <= 2100 and after in ",;.)-("


def _of_group(tokens: tuple[Token, ...], i: int, quantity: Quantity) -> int:
    """hundreds of our cities; 1 of our sappers; dozens of the drivers: the head follows "of"."""
    if i >= len(tokens) or tokens[i].norm != "of" or phrase_at("anaphors_after", [t.norm for t in tokens], i):
        return i
    j = i + 1
    while j < len(tokens) and tokens[j].norm in _DETERMINERS:
        j += 1
    if quantity.number.kind == "vague" or j > i + 1:
        return j
    return i


_DETERMINERS = frozenset("the our their its his her these those all my your such".split())


def _closes(tokens: tuple[Token, ...], i: int) -> bool:
    return i >= len(tokens) or tokens[i].text in ";,.)|" or tokens[i].norm == "and"


def _skip_parenthesis(tokens: tuple[Token, ...], i: int, quantity: Quantity) -> int:
    """1,498 (37%) children: a short bracket between a number and its noun is stepped over."""
    if i < len(tokens) and tokens[i].text == "(":
        for j in range(i + 1, min(i + 8, len(tokens))):
            if tokens[j].text == ")":
                noun = j + 1 < len(tokens) and tokens[j + 1].kind == "word"
                if noun and tokens[j + 1].norm not in word_set("stop"):
                    return j + 1
                return i
    return i


# ---- money, units, changes ------------------------------------------------------------------


def _money(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    tokens = sentence.tokens
    before = quantity.first - 1
    for size in (3, 2, 1):
        i = quantity.first - size
        found = sentence.entries_at(i, "currency") if i >= 0 else None
        if (
            found
            and found[0] == quantity.first
            and (tokens[before].text in "$€£₼₴₽₺¥" or tokens[i].text.isupper())
        ):
            return _set_money(quantity, found[1][0].code, i, quantity.last)
    i = quantity.last
    while i < len(tokens) and (tokens[i].norm in ("of", "in") or tokens[i].text == "-"):
        i += 1
    found = sentence.entries_at(i, "currency") if i < len(tokens) else None
    if found and i <= quantity.last + 1:
        return _set_money(quantity, found[1][0].code, quantity.last, found[0])
    return False


def _set_money(quantity: Quantity, code: str, first: int, last: int) -> bool:
    quantity.family, quantity.unit = "money", code
    quantity.head_first, quantity.head_last = first, last
    return True


def _unit(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> bool:
    tokens = sentence.tokens
    j = i + 1 if i < len(tokens) and tokens[i].text == "-" else i
    thing = sentence.entries_at(j, "thing") if j < len(tokens) else None
    if thing and (thing[1][0].code in ("age", "change") or (j > i and thing[1][0].code in _MEASURES)):
        quantity.other = thing[1][0].code
        return True
    found = sentence.entries_at(j, "unit") if j < len(tokens) else None
    if not found and j < len(tokens) and tokens[j].norm in ("more", "further", "additional"):
        found = sentence.entries_at(j + 1, "unit") if j + 1 < len(tokens) else None
    if not found or (j > i and found[1][0].family != "area"):
        return False
    entry = found[1][0]
    quantity.head_first, quantity.head_last = j, found[0]
    quantity.unit, quantity.family = entry.code, entry.family
    quantity.term = tokens[j].text
    if entry.family == "years":
        follows = tokens[found[0]].norm if found[0] < len(tokens) else ""
        if follows in (
            "old",
            "ago",
            "later",
            "earlier",
            "before",
            "imprisonment",
            "prison",
            "after",
        ):
            quantity.family, quantity.other = "none", "duration"
    return True


_MEASURES = frozenset({"length", "weight", "duration", "temperature", "speed"})


def _is_change(tokens: tuple[Token, ...], quantity: Quantity) -> bool:
    if phrase_at("change_after", [t.norm for t in tokens], quantity.last):
        return True
    if not quantity.number.percent:
        return False
    noun = quantity.last < len(tokens) and tokens[quantity.last].norm in (
        "more",
        "fewer",
        "less",
        "higher",
        "lower",
        "increase",
        "decrease",
        "rise",
        "drop",
    )
    i = quantity.start - 1
    while i >= 0 and tokens[i].norm in (
        "by",
        "of",
        "a",
        "an",
        "some",
        "about",
        "the",
        "nearly",
        "almost",
    ):
        i -= 1
    made_up = (
        i >= 1
        and tokens[i].norm == "up"
        and tokens[i - 1].norm in ("make", "makes", "made", "making")
    )
    return noun or (
        i >= 0
        and not made_up
        and tokens[i].norm in word_set("change_before")
        and (tokens[i].norm not in ("more", "fewer", "higher", "lower", "plus"))
    )


# ---- noun phrases ---------------------------------------------------------------------------


def _noun_at(sentence: SentenceAnalysis, i: int) -> tuple[int, tuple[Entry, ...]] | None:
    """The longest noun of the lexicon at token `i`, with its meanings."""
    best: tuple[int, tuple[Entry, ...]] | None = None
    for hit in sentence.hits_at.get(i, ()):
        nouns = tuple(e for e in hit.entries if e.category in _NOUNS)
        if nouns:
            if best is None or hit.last > best[0]:
                best = (hit.last, nouns)
            elif hit.last == best[0]:
                best = (hit.last, best[1] + nouns)
    return best


def _right_head(sentence: SentenceAnalysis, i: int, end: int) -> Head | None:
    """The head of the noun phrase that begins at token `i`."""
    tokens = sentence.tokens
    stop, j, limit = word_set("stop"), i, min(i + _REACH, len(tokens), end)
    if j < limit and tokens[j].text == "-":
        if tokens[j].start > tokens[j - 1].end:
            return None  # "662 - Aghdam 45": a dash, no hyphen
        j += 1
    first, head = j, None
    modifiers: list[Entry] = []
    while j < limit:
        token = tokens[j]
        if token.text == "-" or token.kind == "clitic":
            j += 1
            continue
        noun = _noun_at(sentence, j)
        if noun and _is_predicate(sentence, j, noun):
            break
        if noun:
            if head is not None and head.entries:
                modifiers.extend(head.entries)
            if _compound(sentence, j, noun, limit):
                modifiers.extend(noun[1])
                head, j = Head(first, noun[0], (), tokens[j].text, tuple(modifiers)), noun[0]
                continue
            head = Head(first, noun[0], noun[1], _term(tokens, j, noun[0]), tuple(modifiers))
            j = noun[0]
            _person_tail(sentence, head, j)
            inner = _complement(sentence, head, j, end)
            if inner is not None:
                return inner
            continue
        if token.kind != "word" or token.norm in stop or _verb_here(sentence, j):
            break
        if head is None or not head.entries or not token.text[0].isupper():
            if head is None or not head.entries:
                head = Head(first, j + 1, (), token.text, tuple(modifiers))
            elif _weak(head) and _noun_ahead(sentence, j, limit):
                pass
            elif not _plural_like(token):
                break
            else:
                head = Head(first, j + 1, (), token.text, (*modifiers, *head.entries))
        j += 1
    return head


def _compound(
    sentence: SentenceAnalysis, j: int, noun: tuple[int, tuple[Entry, ...]], limit: int
) -> bool:
    """mine action budget; mine clearance teams: a singular device before another noun is no head."""
    tokens, last = sentence.tokens, noun[0]
    if not any(e.category == "device" and not e.bare for e in noun[1]) or tokens[
        last - 1
    ].norm.endswith(("s", "x", "ce", "o")):
        return False
    if last >= limit or tokens[last].kind != "word" or tokens[last].norm in word_set("stop"):
        return False
    return not _verb_here(sentence, last) and tokens[last].norm not in word_set("adverbs")


def _weak(head: Head) -> bool:
    return all(e.category in ("thing", "object", "partitive") for e in head.entries)


def _noun_ahead(sentence: SentenceAnalysis, j: int, limit: int) -> bool:
    """post-conflict mine victims: a counted noun is still to come in the phrase."""
    for k in range(j + 1, min(j + 4, limit)):
        noun = _noun_at(sentence, k)
        if noun and any(e.category in ("outcome", "person", "device", "incident") for e in noun[1]):
            return True
        if sentence.tokens[k].norm in word_set("stop"):
            return False
    return False


_STAFF = frozenset(
    "employee employees staff worker workers member members specialist specialists expert experts personnel".split()
)


def _person_tail(sentence: SentenceAnalysis, head: Head, j: int) -> None:
    """civilians and military personnel; employees of the Mine Action Agency."""
    tokens = sentence.tokens
    if not any(e.category == "person" for e in head.entries) or j >= len(tokens):
        return
    if tokens[j].norm in ("and", "or"):
        second = _noun_at(sentence, j + 1)
        person = next((e for e in second[1] if e.category == "person"), None) if second else None
        if person is not None and not (j + 1 < len(tokens) and tokens[j + 1].kind == "number"):
            head.mixed = person
    elif tokens[j].norm == "of" and tokens[j - 1].norm in _STAFF:
        for k in range(j + 1, min(j + 7, len(tokens))):
            if sentence.entries_at(k, "demining_body"):
                head.staff = True
            if tokens[k].kind == "sign" and tokens[k].text != "-":
                return


def _mix(quantity: Quantity, other: Entry) -> None:
    """Keep of a mixed group what both have in common."""
    if quantity.civil_status != other.civil_status:
        quantity.civil_status = None
    if quantity.age != other.age or quantity.sex != other.sex:
        quantity.age = quantity.age if quantity.age == other.age == "child" else None
        quantity.sex = quantity.sex if quantity.sex == other.sex else None


def _plural_like(token: Token) -> bool:
    return token.norm.endswith("s") and not token.norm.endswith("ss")


def _term(tokens: tuple[Token, ...], first: int, last: int) -> str:
    return " ".join(t.text for t in tokens[first:last]).replace(" - ", "-")


def _verb_here(sentence: SentenceAnalysis, j: int) -> bool:
    """Whether token `j` is a cue verb that ends the noun phrase (not "7 wounded soldiers")."""
    found = sentence.entries_at(j, "cue")
    if not found:
        return False
    if not any(e.form or e.role in ("state", "subject", "patient") for e in found[1]):
        return False
    after = _noun_at(sentence, found[0]) if found[0] < len(sentence.tokens) else None
    return after is None or after[1][0].category == "partitive"


def _is_predicate(sentence: SentenceAnalysis, j: int, noun: tuple[int, tuple[Entry, ...]]) -> bool:
    """ "20 killed", "57 dead": a state word, not a noun, unless a noun follows it."""
    cue = sentence.entries_at(j, "cue")
    if all(e.category == "outcome" for e in noun[1]) and cue is not None and cue[0] >= noun[0]:
        words = {e.role for e in cue[1]}
        return bool(words & {"state", "patient"}) and not sentence.tokens[j].norm.endswith("s")
    return False


def _complement(sentence: SentenceAnalysis, head: Head, j: int, end: int) -> Head | None:
    """units of unexploded ordnance; items of UXO: the thing after "of" is what is counted."""
    tokens = sentence.tokens
    if j >= len(tokens) or tokens[j].norm != "of":
        return None
    if not any(e.category == "partitive" for e in head.entries):
        return None
    inner = _right_head(sentence, j + 1, end)
    if inner is None or not inner.entries:
        return None
    return Head(head.first, inner.last, inner.entries, inner.term, inner.modifiers)


def _left_label(sentence: SentenceAnalysis, quantity: Quantity, start: int) -> Head | None:
    """Killed: 36; civilian - 48; UXO = 5; Fuzuli 182: the noun before a number as its label."""
    tokens = sentence.tokens
    i = quantity.start - 1
    mark = i >= start and tokens[i].text in _SEPARATORS
    if mark:
        i -= 1
        alone = _closes(tokens, quantity.last) or tokens[quantity.last].text == "("
        if alone:  # "AP mines destroyed in 2023: 57 (of which ...)"
            i = next((t.first - 1 for t in sentence.times if t.last == i + 1), i)
        if (
            alone
            and i >= start
            and sentence.entries_at(i, "cue")
            and _noun_ends(sentence, i, start)
        ):
            i -= 1  # "AP mines destroyed: 57"
    while (
        i >= start
        and tokens[i].text in (".", "\u2026", "_")
        and tokens[i - 1].text in (".", "\u2026", "_")
    ):
        i -= 1
        mark = True
    if mark and i >= start and tokens[i].text in (".", "\u2026", "_"):
        i -= 1
    elif not mark and not _closes(tokens, quantity.last):
        return None
    if i < start or tokens[i].kind == "sign":
        return None
    low = max(start, i - 5)
    for j in range(low, i + 1):
        noun = _noun_at(sentence, j)
        if noun and noun[0] == i + 1:
            entries = tuple(e for e in noun[1] if e.category != "partitive")
            if not entries:
                return None
            return Head(j, i + 1, entries, _term(tokens, j, i + 1))
    return None


def _noun_ends(sentence: SentenceAnalysis, i: int, start: int) -> bool:
    """Whether a noun of the lexicon ends right before token `i`."""
    return any(
        (noun := _noun_at(sentence, j)) is not None and noun[0] == i
        for j in range(max(start, i - 4), i)
    )


def _number_of(sentence: SentenceAnalysis, quantity: Quantity, start: int) -> Head | None:
    """The number of deminers fell from 15,000 in 2011 to fewer than 4,000: the head stands before."""
    tokens = sentence.tokens
    before = tokens[quantity.start - 1].norm if quantity.start else ""
    if before not in _LINKS:
        return None
    for i in range(quantity.start - 1, max(-1, quantity.start - 22), -1):
        if tokens[i].text == ";":
            return None
        if tokens[i].norm == "number" and i + 1 < len(tokens) and tokens[i + 1].norm == "of":
            head = _right_head(sentence, i + 2, min(i + 9, quantity.start))
            return head if head is not None and head.entries else None
    return None


_LINKS = frozenset(
    "was is at to reached from stood stands exceeds exceeded totalled totaled passed has had been were as around than about over nearly almost".split()
)


# ---- what a head means ------------------------------------------------------------------------


_ORDER = {
    c: n
    for n, c in enumerate(
        ("device", "outcome", "person", "incident", "thing", "object", "partitive")
    )
}


def apply_head(quantity: Quantity, head: Head) -> None:
    """Give a quantity the family, device and group that its head names."""
    quantity.head_first, quantity.head_last, quantity.term = head.first, head.last, head.term
    by = {}
    for entry in head.entries:
        by.setdefault(entry.category, entry)
    for entry in head.modifiers:
        if entry.category == "person":
            _group(quantity, entry)
    if "device" in by:
        _device(quantity, head, by["device"])
    elif "outcome" in by or "person" in by:
        quantity.family = "people"
        if "person" in by:
            _group(quantity, by["person"])
            quantity.role = head.term
            if by["person"].civil_status is None and head.staff:
                quantity.civil_status = "deminer"
            if head.mixed is not None:
                _mix(quantity, head.mixed)
        if "outcome" in by:
            quantity.fixed, quantity.fixed_weight = by["outcome"].code, by["outcome"].weight
            if head.term and "civilian" in head.term.lower():
                quantity.civil_status = "civilian"
    elif "incident" in by:
        quantity.family = "incident"
    elif "object" in by and "thing" in by:
        quantity.family, quantity.other = "object", by["thing"].code
    elif "object" in by:
        quantity.family, quantity.other = "object", "other count"
    elif "thing" in by:
        role = by["thing"].code
        quantity.family = "country" if role == "country" else "none"
        quantity.other = role
    elif "partitive" in by:
        quantity.family, quantity.device = "device", "EO_ANY"
        quantity.notes.append("partitive")
    else:
        quantity.family, quantity.other = "unknown", "other count"


def _group(quantity: Quantity, entry: Entry) -> None:
    quantity.civil_status = entry.civil_status or quantity.civil_status
    quantity.age = entry.age or quantity.age
    quantity.sex = entry.sex or quantity.sex


def _device(quantity: Quantity, head: Head, entry: Entry) -> None:
    quantity.family, quantity.device = "device", entry.code
    if entry.bare:
        quantity.notes.append("bare")


def _share_right_nodes(sentence: SentenceAnalysis) -> None:
    """270 anti-personnel and 656 anti-tank landmines; 5 or 6 soldiers: the noun stands once."""
    quantities = sentence.quantities
    for left, right in zip(quantities[-2::-1], quantities[:0:-1], strict=False):
        between = sentence.tokens[left.last : right.first]
        if (
            left.elliptical
            and right.other in ("age", "duration")
            and all(t.norm in ("and", "or", "to", ",") for t in between)
        ):
            left.other = right.other
        if (
            left.elliptical
            and not left.anaphor
            and between
            and all(t.norm in ("and", "or", "to", ",") for t in between)
            and right.family in ("people", "device", "area")
            and not right.label
        ):
            left.family, left.unit, left.device = right.family, right.unit, right.device
            left.civil_status, left.age, left.sex = right.civil_status, right.age, right.sex
            left.fixed, left.elliptical = right.fixed, False
            left.group_rule = "right_node"


# ---- shares -----------------------------------------------------------------------------------


def _share_head(sentence: SentenceAnalysis, quantity: Quantity, i: int) -> None:
    """71% of casualties; half of all explosions; 15 per cent of the population; 84% civilians."""
    tokens = sentence.tokens
    j = i
    if j < len(tokens) and tokens[j].norm == "of":
        j += 1
        while j < len(tokens) and tokens[j].norm in (
            "the",
            "all",
            "these",
            "those",
            "its",
            "their",
            "this",
            "that",
            "such",
            "known",
            "recorded",
            "reported",
            "registered",
        ):
            j += 1
        quantity.anaphor = "of_them" if phrase_at("anaphors_after", [t.norm for t in tokens], i) else ""
    outcome = sentence.entries_at(j, "outcome") if j > i else None
    if outcome:
        quantity.fixed, quantity.head_first, quantity.head_last = outcome[1][0].code, j, outcome[0]
        quantity.notes.append("share_of:people")
        return
    head = _right_head(sentence, j, len(tokens))
    area, money = _area_noun(sentence, j), _money_noun(sentence, j)
    plain = (
        head is None
        or not head.entries
        or all(e.category in ("thing", "object", "cue") for e in head.entries)
    )
    if plain and (area or money):
        quantity.notes.append("share_of:area" if area else "share_of:money")
        quantity.head_first, quantity.head_last = j, area or money
        return
    if head is None or not head.entries:
        quantity.elliptical = j == i or bool(quantity.anaphor)
        if not quantity.elliptical:
            quantity.other = "other share"
        return
    quantity.head_first, quantity.head_last, quantity.term = head.first, head.last, head.term
    shadow = Quantity(quantity.sentence, quantity.number)
    apply_head(shadow, head)
    quantity.fixed, quantity.device = shadow.fixed, shadow.device
    quantity.civil_status, quantity.age, quantity.sex = shadow.civil_status, shadow.age, shadow.sex
    quantity.notes.append(f"share_of:{shadow.family}")
    if shadow.other == "country" and sentence.tokens[head.last - 1].norm in ("country", "nation"):
        quantity.notes[-1] = "share_of:area"  # "or 1.65 per cent of the country"
    elif shadow.family in ("none", "unknown", "object", "country"):
        quantity.other = shadow.other


_AREA_NOUNS = frozenset(
    "area areas land lands territory territories contamination minefields minefield ground soil farmland hectares".split()
)


def _money_noun(sentence: SentenceAnalysis, j: int) -> int:
    for k in range(j, min(j + 5, len(sentence.tokens))):
        found = sentence.entries_at(k, "moneynoun")
        if found:
            return found[0]
    return 0


def _area_noun(sentence: SentenceAnalysis, j: int) -> int:
    for k in range(j, min(j + 5, len(sentence.tokens))):
        if sentence.tokens[k].norm in _AREA_NOUNS:
            return k + 1
        if sentence.tokens[k].kind not in ("word", "clitic") and sentence.tokens[k].text != "-":
            return 0
    return 0

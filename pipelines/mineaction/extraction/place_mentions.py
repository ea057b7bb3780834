"""Place names in a sentence, and the groups in which they stand.

Lives here: which tokens name a place, and how the names of one list form one scope with one
preposition. Does not live here: which figure a group belongs to (place_binding.py, places.py).

A name that the gazetteer does not have is kept as printed, as a candidate; a group takes it only
where the words around say that it is a place ("the village of X", "near X", "X and Aghdam").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.lexicon.gazetteer import (
    Actor,
    Name,
    Place,
    actor_noun_trie,
    actor_trie,
    event_trie,
    match_at,
    namesakes,
    place,
    place_trie,
)
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.place_scope import scope_words
from mineaction.lexicon.words import trie as domain_words
from mineaction.text.tokens import Token

_PHRASE_REACH = 10
_GAP_REACH = 9
_PARTICLES = frozenset({"al", "el", "de", "del", "da", "do", "la", "le", "e", "ad"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at tokens [first, last). `kind`: country, place, demonym, route, feature or unknown."""

    first: int
    last: int
    kind: str
    readings: tuple[Place, ...] = ()

    def read(self, home: str | None) -> Place | None:
        """The place meant in a document about `home`; the first of the data if none is there."""
        at_home = (p for p in self.readings if p.country == home)
        return next(at_home, self.readings[0] if self.readings else None)


@dataclass(frozen=True, slots=True)
class Group:
    """Names that are one scope, tokens [first, last) with preposition and type of place.

    slot: locative (`preposition` says which), leading (it opens its clause without one), dateline,
    or other.
    """

    first: int
    last: int
    names: tuple[Mention, ...]
    slot: str
    preposition: str = ""

    @property
    def begin(self) -> int:
        """The first token of the first name."""
        return self.names[0].first


@dataclass(frozen=True, slots=True)
class Found:
    """Everything of a sentence that bears on places: mentions, their groups, bodies named."""

    mentions: tuple[Mention, ...]
    groups: tuple[Group, ...]
    bodies: tuple[Actor, ...]


NOTHING = Found((), (), ())


def find_places(sentence: SentenceAnalysis) -> Found:
    """The mentions and groups of one sentence."""
    tokens = sentence.tokens
    if not any(t.text[0].isupper() for t in tokens):
        return NOTHING
    titled = _is_titled(sentence)
    mentions, bodies = _mentions(tokens, titled)
    return Found(tuple(mentions), tuple(_groups(sentence, mentions, titled)), tuple(bodies))


def _is_titled(sentence: SentenceAnalysis) -> bool:
    """Whether the words have capitals for show, as in a headline."""
    words = [t for t in sentence.tokens if t.kind == "word" and len(t.text) > 3]
    raised = sum(1 for t in words if t.text[0].isupper())
    return len(words) > 2 and raised > 0.7 * len(words)


# ---- mentions -----------------------------------------------------------------------------------


def _mentions(tokens: Sequence[Token], titled: bool) -> tuple[list[Mention], list[Actor]]:
    out: list[Mention] = []
    bodies: list[Actor] = []
    i = 0
    while i < len(tokens):
        if tokens[i].kind != "word" or not tokens[i].text[0].isupper():
            i += 1
            continue
        known = match_at(tokens, i, place_trie())
        event = match_at(tokens, i, event_trie())
        actor = match_at(tokens, i, actor_trie())
        end = known[1] if known else i
        if event and event[1] > end:
            i = event[1]
        elif actor and actor[1] > end:
            bodies.append(actor[0].of)
            i = actor[1]
        elif known:
            i = _take_known(tokens, i, known, titled, out)
        else:
            i = _take_unknown(tokens, i, out)
    return out, bodies


def _take_known(
    tokens: Sequence[Token], i: int, known: tuple[Name[Place], int], titled: bool, out: list[Mention]
) -> int:
    """A name of the gazetteer, unless it is a part of a longer name ("Karabakh Bulletin")."""
    name, end = known
    stop = i + 1 if titled else _run_end(tokens, i)
    stop = max(stop, end)
    if name.kind == "demonym":
        out.append(Mention(i, end, "demonym", (name.of,)))
        return end
    route = _route_end(tokens, i, end) or _feature_end(tokens, end)
    if route:
        out.append(Mention(i, route, "route", (name.of,)))
        return route
    if stop > end and match_at(tokens, end, place_trie()) is None and tokens[end].text != "-":
        before = tokens[i - 1].norm if i else ""
        if before in scope_words("locative"):
            out.append(Mention(i, stop, "unknown"))
        return stop
    readings = tuple(n.of for n in namesakes(tokens, i, place_trie()))
    kind = "country" if readings[0].kind == "country" else "place"
    out.append(Mention(i, end, kind, readings))
    return end


def _route_end(tokens: Sequence[Token], i: int, end: int) -> int:
    """The end of "Barda-Aghdam railway" that begins at `i` (without its noun's article), or 0."""
    if end + 2 >= len(tokens) or tokens[end].text != "-":
        return 0
    second = match_at(tokens, end + 1, place_trie())
    stop = second[1] if second else _run_end(tokens, end + 1)
    if stop < len(tokens) and tokens[stop].norm in scope_words("routes"):
        return stop + 1
    return 0


def _feature_end(tokens: Sequence[Token], end: int) -> int:
    """The end of "Kakhovka dam" whose name ends at `end`, or 0."""
    if end < len(tokens) and tokens[end].norm in scope_words("features"):
        return end + 1
    return 0


def _take_unknown(tokens: Sequence[Token], i: int, out: list[Mention]) -> int:
    """A capitalised run that the gazetteer does not have: a candidate, or an ordinary word."""
    if _is_ordinary(tokens[i]) and not _is_region(tokens, i):
        return i + 1
    stop = _run_end(tokens, i)
    opens = i == 0 or tokens[i - 1].kind == "sign" and tokens[i - 1].text in "\".:*("
    if opens and stop > i + 1 and match_at(tokens, i + 1, place_trie()):
        return i + 1
    if stop < len(tokens) and tokens[stop].kind == "number" and stop == i + 1 and not opens:
        after = tokens[stop + 1].text if stop + 1 < len(tokens) else ""
        if after not in (",", ";", "."):
            return stop
    feature = _feature_end(tokens, stop)
    if not feature and stop > i + 1 and tokens[stop - 1].norm in scope_words("features"):
        feature = stop
    out.append(Mention(i, feature or stop, "feature" if feature else "unknown"))
    return feature or stop


def _is_region(tokens: Sequence[Token], i: int) -> bool:
    """The North and Akkar: a direction that stands as a name in a list of names."""
    if tokens[i].norm not in scope_words("directions") or i == 0 or tokens[i - 1].norm != "the":
        return False
    joint = i + 1 < len(tokens) and tokens[i + 1].norm in scope_words("joints")
    return joint and i + 2 < len(tokens) and match_at(tokens, i + 2, place_trie()) is not None


def _is_ordinary(token: Token) -> bool:
    """Whether a capitalised word is no name by itself: closed class, domain word, month."""
    norm = token.norm
    return (
        norm in word_set("stop") or norm in scope_words("not_places") or norm in scope_words("types")
        or norm in scope_words("directions") or norm in domain_words()
        or bool(actor_noun_trie().at(norm)) or (token.text.isupper() and len(token.text) < 7)
    )  # fmt: skip


def _run_end(tokens: Sequence[Token], i: int) -> int:
    """The end of the capitalised words that begin at `i`; "al-Khasib", "Valle del Cauca"."""
    j = i + 1
    while j < len(tokens):
        k = j
        while k < len(tokens) and k < j + 3 and (tokens[k].text == "-" or tokens[k].norm in _PARTICLES):
            k += 1
        if k >= len(tokens) or tokens[k].kind != "word" or not tokens[k].text[0].isupper():
            break
        if tokens[k].norm in scope_words("types") or tokens[k].norm in scope_words("not_places"):
            break
        if tokens[j].text == "-" and tokens[j].start != tokens[j - 1].end:
            break
        j = k + 1
    return j


# ---- groups -------------------------------------------------------------------------------------


def _groups(sentence: SentenceAnalysis, mentions: list[Mention], titled: bool) -> list[Group]:
    tokens = sentence.tokens
    names = [m for m in mentions if m.kind != "demonym"]
    out: list[Group] = []
    i = 0
    while i < len(names):
        chain = [names[i]]
        i += 1
        while i < len(names) and _joined(tokens, chain[-1], names[i]):
            chain.append(names[i])
            i += 1
        group = _group(sentence, chain, titled)
        if group is not None:
            out.append(group)
    return out


def _joined(tokens: Sequence[Token], left: Mention, right: Mention) -> bool:
    """Whether only joints, types and the like stand between two names."""
    gap = tokens[left.last : right.first]
    if not gap or len(gap) > _GAP_REACH:
        return False
    joints, types, between = scope_words("joints"), scope_words("types"), scope_words("between")
    for token in gap:
        norm = token.norm
        if norm == "-" and (token.start > tokens[left.last - 1].end or token.end < tokens[right.first].start):
            return False
        if norm in joints or norm in types or norm in between:
            continue
        if norm in ("in", "near") and (gap[0].text == "," or right.readings) and _inside(left, right):
            continue
        return False
    return any(t.norm in joints or t.text == "(" or t.norm in ("of", "'s", "the", "in") for t in gap)


def _inside(left: Mention, right: Mention) -> bool:
    """Whether the second name is the larger place around the first; unknown names may be."""
    if right.kind == "country":
        return left.kind != "country"
    if not left.readings:
        return True
    around = {p.place_id for p in right.readings}
    return any(_within(p, around) for p in left.readings)


def _within(inner: Place, around: set[str]) -> bool:
    while inner.parent:
        if inner.parent in around:
            return True
        inner = place(inner.parent)
    return False


def _group(sentence: SentenceAnalysis, chain: list[Mention], titled: bool) -> Group | None:
    tokens = sentence.tokens
    last = chain[-1].last
    while last < len(tokens) and (tokens[last].norm in scope_words("types") or tokens[last].text == ")"):
        last += 1
    first, preposition = _opening(tokens, chain[0].first)
    direct = first == chain[0].first - 1 or chain[0].kind == "feature"
    names = _valid(tokens, chain, last, preposition if direct else "", titled)
    if not names:
        return None
    slot = _slot(sentence, first, last, names, preposition)
    return Group(first, last, tuple(names), slot, preposition)


def _opening(tokens: Sequence[Token], begin: int) -> tuple[int, str]:
    """The token that opens the phrase of the name at `begin`, and its preposition, or ""."""
    inside, types = scope_words("inside_phrase"), scope_words("types")
    k = begin - 1
    of_seen = False
    while k >= 0 and begin - k <= _PHRASE_REACH:
        norm = tokens[k].norm
        if norm in scope_words("locative"):
            return k, norm
        if norm == "to":
            return k, "in" if k and tokens[k - 1].norm in scope_words("before_to") else "to"
        if norm == "from":
            return k, norm
        numeral = tokens[k].kind == "number" and tokens[k + 1].norm in types
        capital = tokens[k].text[0].isupper() and norm == tokens[begin - 1].norm and k == begin - 1
        hyphen = norm == "-" and tokens[k].end == tokens[k + 1].start
        if not (norm in inside or norm in types or numeral or hyphen) or capital:
            if tokens[k + 1].norm == "'s":
                k -= 1
                continue
            break
        of_seen = of_seen or norm == "of"
        k -= 1
    return k + 1, "of" if of_seen and begin - k > 1 else ""


def _valid(
    tokens: Sequence[Token], chain: list[Mention], last: int, preposition: str, titled: bool
) -> list[Mention]:
    """The names of the chain that are places, each once; an alias in brackets is left out."""
    out: list[Mention] = []
    located = preposition in scope_words("locative") or preposition == "from"
    for n, mention in enumerate(chain):
        if tokens[mention.first - 1].text == "(" and mention.first and out:
            if mention.kind == "unknown" or set(mention.readings) & set(out[-1].readings) or not out[-1].readings:
                continue
        if mention.kind in ("unknown", "feature"):
            beside = any(m.kind in ("place", "route") for m in chain) or bool(out)
            if not (_typed(tokens, mention) or (not titled and (beside or (located and n == 0)))):
                continue
        out.append(mention)
    return out


def _typed(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a type of place stands beside the name: "village of X", "X district"."""
    types = scope_words("types")
    i, j = mention.first, mention.last
    before = (i > 1 and tokens[i - 1].norm == "of" and tokens[i - 2].norm in types) or (
        i > 0 and tokens[i - 1].norm in types and tokens[i - 1].text[0].islower()
    )
    return before or (j < len(tokens) and tokens[j].norm in types)


def _slot(
    sentence: SentenceAnalysis, first: int, last: int, names: list[Mention], preposition: str
) -> str:
    tokens = sentence.tokens
    if _is_dateline(sentence, first, last, names):
        return "dateline"
    if preposition and preposition != "of":
        if _names_body(tokens, last) and first > 0:
            return "other"
        return "other" if _of_meeting(tokens, first) else "locative"
    if _names_body(tokens, last):
        return "other"
    opens = first == 0 or tokens[first - 1].kind == "sign" and tokens[first - 1].text not in "'%)"
    if opens or first <= 1:
        return "leading"
    return "locative" if preposition == "of" else "other"


def _is_dateline(sentence: SentenceAnalysis, first: int, last: int, names: list[Mention]) -> bool:
    """BAKU, January 27 ... / KABUL - ... / Baku, Azerbaijan (Agency) ... at the head of a block."""
    tokens = sentence.tokens
    if first > 1 or last >= len(tokens) or sentence.span.kind in ("list_item", "table_row"):
        return False
    sign = tokens[last].text
    if sign == ",":
        return any(last < t.first + 1 <= last + 3 for t in sentence.times)
    printed = tokens[names[0].first].text
    if sign == "(":
        return printed.isupper() and last + 1 < len(tokens) and tokens[last + 1].kind == "word"
    return sign == "-" and printed.isupper() and names[0].kind != "country"


def _names_body(tokens: Sequence[Token], last: int) -> bool:
    """Whether the names go on to a body: "Shamkir military prosecutor's office"."""
    stop = word_set("stop")
    for j in range(last, min(last + 4, len(tokens))):
        token = tokens[j]
        if token.kind != "word" and token.text != "-" or token.norm in stop:
            return False
        found = match_at(tokens, j, actor_noun_trie())
        if found:
            return found[0].of.nature == "body"
    return False


def _of_meeting(tokens: Sequence[Token], first: int) -> bool:
    """Whether something was said or held there: "told reporters in Geneva"."""
    return any(t.norm in scope_words("meetings") for t in tokens[max(first - 2, 0) : first])

"""Place names in a sentence, known and unknown.

Lives here: which tokens name a place, a people or a body. Does not live here: how names stand
together (groups.py) and which figure they belong to (binding.py, assign.py).

A name that the gazetteer does not have is a candidate as printed; groups.py keeps it only
where the words around say that it is a place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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
    place_trie,
)
from mineaction.lexicon.grammar import STOP
from mineaction.lexicon.names import context, is_article
from mineaction.lexicon.place_scope import scope_words
from mineaction.lexicon.words import trie as domain_words
from mineaction.text.number_words import SMALL
from mineaction.text.records import record
from mineaction.text.tokens import Token

_LONGEST_NAME = 8  # tokens
_ACRONYM = 7  # characters
_REGIONS = frozenset({"division", "region"})
_TREATING = scope_words("treating")
_PARTICLES = scope_words("particles")
_DOLLARS = frozenset({"dollar", "dollars"})
_OF_DOLLARS = scope_words("of_dollars")
_LOCATIVE = scope_words("locative")
_NO_NAMES = scope_words("not_places") | scope_words("types") | scope_words("directions")


@record(frozen=True, slots=True)
class Mention:
    """A name at tokens [first, last).

    `kind`: country, part ("northern X"), place, demonym, route ("the A-B road"), feature ("X dam")
    or unknown.
    """

    first: int
    last: int
    kind: str
    readings: tuple[Place, ...] = ()

    def read(self, home: str | None) -> Place | None:
        """The place meant in a document about `home`; the first of the data if none is there."""
        if len(self.readings) > 1:
            return next((p for p in self.readings if p.country == home), self.readings[0])
        return self.readings[0] if self.readings else None


def is_titled(sentence: SentenceAnalysis) -> bool:
    """Whether the words have capitals for show, as in a headline."""
    long = [
        token.text[0].isupper()
        for before, token in zip((None, *sentence.tokens), sentence.tokens, strict=False)
        if token.kind == "word" and len(token.text) > 3
        and not (before and before.text in _LOCATIVE | {",", "-"})  # "7 in Erbil", a list
    ]  # fmt: skip
    return len(long) > 2 and sum(long) > 0.7 * len(long)


def find_mentions(
    tokens: Sequence[Token], titled: bool, home: str | None = None
) -> tuple[list[Mention], list[Actor]]:
    """The mentions of a sentence, left to right, and the bodies that it names.

    Names that are places only in a document about their country are found if `home` says so.
    """
    out: list[Mention] = []
    bodies: list[Actor] = []
    place_starts, event_starts = place_trie().starts, event_trie().starts
    actor_starts = actor_trie().starts
    free = 0
    for i in _beginnings(tokens):
        if i < free:
            continue
        norm = tokens[i].norm
        known = match_at(tokens, i, place_trie(), home) if norm in place_starts else None
        event = match_at(tokens, i, event_trie()) if norm in event_starts else None
        actor = match_at(tokens, i, actor_trie()) if norm in actor_starts else None
        letters = norm.upper() == tokens[i].text  # "SANA said", where "Sana" is a town
        end = known[1] if known else i
        if event and event[1] > end:
            free = event[1]
        elif actor and (actor[1] > end or (letters and actor[0].alias == tokens[i].text)):
            bodies.append(actor[0].of)
            free = actor[1]
        elif known:
            free = _take_known(tokens, i, known, titled, out, home)
        elif not tokens[i].text[0].isupper():
            free = _take_after_article(tokens, i, titled, out)
        else:
            free = _take_unknown(tokens, i, out)
    return out, bodies


def _beginnings(tokens: Sequence[Token]) -> list[int]:
    """The tokens at which a name may begin: words with a capital, and Arabic articles."""
    articles = context()["articles"]
    return [
        i for i, t in enumerate(tokens)
        if (t.text[0].isupper() or (t.norm in articles and is_article(tokens, i)))
        and t.kind == "word"
        and not _is_of_money(tokens, i)
    ]  # fmt: skip


def _is_of_money(tokens: Sequence[Token], i: int) -> bool:
    """ "US$9 million", "A$2", "US $9": letters of a currency before its sign; "US dollars"."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    near = [t.norm for t in tokens[i + 1 : i + 5] if t.text != "."]  # "U.S. dollars"
    if not _DOLLARS.isdisjoint(near[:2]):
        return tokens[i].norm in _OF_DOLLARS or len(tokens[i].text) == 1
    if after is None or after.text != "$":
        return False
    own = i == 0 or tokens[i - 1].norm != "the"  # "in the US $9 million was raised"
    return after.start == tokens[i].end or (own and tokens[i].text.isupper())


def _take_after_article(tokens: Sequence[Token], i: int, titled: bool, out: list[Mention]) -> int:
    """ "al-Tuhayta", if the names of the gazetteer have no article: the name with its article."""
    count = len(out)
    known = match_at(tokens, i + 2, place_trie())
    if known:
        end = _take_known(tokens, i + 2, known, titled, out)
    else:
        end = _take_unknown(tokens, i + 2, out)
    if len(out) > count:
        out[-1] = replace(out[-1], first=i)
    return end


def _take_known(
    tokens: Sequence[Token],
    i: int,
    known: tuple[Name[Place], int],
    titled: bool,
    out: list[Mention],
    home: str | None = None,
) -> int:
    """A name of the gazetteer, unless it is a part of a longer name ("Karabakh Bulletin")."""
    name, end = known
    stop = i + 1 if titled else _run_end(tokens, i)
    stop = max(stop, end)
    if house := _institution_end(tokens, end):
        if name.of.kind != "country":
            out.append(Mention(i, end, "place", _readings(tokens, i, home)))
        return house
    if name.kind == "demonym":
        out.append(Mention(i, end, "demonym", (name.of,)))
        return end
    route = _route_end(tokens, end) or _feature_end(tokens, end)
    if route:
        out.append(Mention(i, route, "route", (name.of,)))
        return route
    if _is_compound(tokens, end):
        stop = _run_end(tokens, i)
        out.append(Mention(i, stop, "unknown"))
        return stop
    goes_on = stop > end and tokens[end].text != "-" and tokens[end].norm not in _regional()
    goes_on = goes_on and match_at(tokens, end, actor_trie()) is None  # "In Narvia | NPA works"
    if goes_on and match_at(tokens, end, place_trie()) is None:
        before = tokens[i - 1].norm if i else ""
        if name.of.kind in _REGIONS and _names_body(tokens, end, stop):
            out.append(Mention(i, end, "place", (name.of,)))  # "the Amhara Health Bureau"
        elif name.of.kind == "country" and tokens[stop - 1].norm in scope_words("gatherings"):
            out.append(Mention(i, end, "demonym", (name.of,)))  # "the Narvia Recovery Conference"
        elif before == "of" or before in _LOCATIVE or _goes_on_listing(tokens, i, out):
            out.append(Mention(i, stop, "unknown"))
        return stop
    readings = _readings(tokens, i, home)
    kind = "country" if readings[0].kind == "country" else "place"
    out.append(Mention(i, end, kind, readings))
    return end


def _goes_on_listing(tokens: Sequence[Token], i: int, out: Sequence[Mention]) -> bool:
    """ "In Zahrat, | Marj Sura and Tyre": a name behind another, with a known one inside it."""
    return bool(out) and out[-1].last == i - 1 and tokens[i - 1].norm in (",", "and", "or")


def _names_body(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name goes on to a body that counts, and not to an outlet."""
    found = (match_at(tokens, k, actor_noun_trie()) for k in range(first, last))
    nouns = (f[0].of for f in found if f is not None)
    return any(noun.nature == "body" and noun.kind != "outlet" for noun in nouns)


def _is_compound(tokens: Sequence[Token], end: int) -> bool:
    """ "Rabat|-e-Sangi": a hyphen and a particle make another name of it."""
    joined = end + 2 < len(tokens) and tokens[end].text == tokens[end + 2].text == "-"
    return joined and tokens[end + 1].norm in _PARTICLES | {"i"}


def _readings(tokens: Sequence[Token], i: int, home: str | None) -> tuple[Place, ...]:
    return tuple(n.of for n in namesakes(tokens, i, place_trie(), home))


def _institution_end(tokens: Sequence[Token], end: int) -> int:
    """The end of "Narva State Hospital", "Narva medical centre", or 0: where they are treated."""
    for i in range(end, min(len(tokens), end + _LONGEST_NAME)):
        centre = tokens[i].norm in ("centre", "center") and tokens[i - 1].norm in _TREATING
        if tokens[i].norm in scope_words("institutions") or (centre and i > end):
            return i + 1
        if not tokens[i].text[:1].isupper() and tokens[i].norm not in _TREATING:
            return 0
    return 0


def _regional() -> frozenset[str]:
    """ "Amhara Regional Health Bureau" names the region of its body."""
    return scope_words("regional")


def _route_end(tokens: Sequence[Token], end: int) -> int:
    """The end of "Barda-Aghdam railway" whose first name ends at `end`, or 0."""
    if end + 2 >= len(tokens) or tokens[end].text != "-":
        return 0
    second = match_at(tokens, end + 1, place_trie())
    stop = second[1] if second else _run_end(tokens, end + 1)
    if stop < len(tokens) and tokens[stop].norm in scope_words("routes"):
        return stop + 1
    return 0


def _feature_end(tokens: Sequence[Token], end: int) -> int:
    """The end of "Kakhovka dam" whose name ends at `end`, or 0; "deaths in Narva pass 90"."""
    if end < len(tokens) and tokens[end].norm in scope_words("features"):
        counted = end + 1 < len(tokens) and tokens[end + 1].kind == "number"
        return 0 if counted else end + 1
    return 0


def _take_unknown(tokens: Sequence[Token], i: int, out: list[Mention]) -> int:
    """A capitalised run that the gazetteer does not have: a candidate, or an ordinary word."""
    named = _is_region(tokens, i) or _begins_name(tokens, i) or is_article(tokens, i)
    if _is_ordinary(tokens[i]) and not named:
        return i + 1
    stop = _run_end(tokens, i)
    last = tokens[stop - 1].norm
    if last in scope_words("institutions") or last in scope_words("waters"):
        return stop
    opens = i == 0 or (tokens[i - 1].kind == "sign" and tokens[i - 1].text in '".:*(')
    comma = stop == i + 1 < len(tokens) and tokens[stop].text == ","
    if opens and comma and tokens[i].norm.endswith("ly"):
        return stop  # "Similarly, in Sagaing Region"
    if opens and stop > i + 1 and match_at(tokens, i + 1, place_trie()):
        return i + 1
    if stop < len(tokens) and tokens[stop].kind == "number" and stop == i + 1 and not opens:
        after = tokens[stop + 1].text if stop + 1 < len(tokens) else ""
        if after not in (",", ";", "."):
            return stop
    if _is_route(tokens, i, stop):
        out.append(Mention(i, stop + 1, "route"))
        return stop + 1
    feature = _feature_end(tokens, stop)
    if not feature and stop > i + 1 and tokens[stop - 1].norm in scope_words("features"):
        feature = stop
    out.append(Mention(i, feature or stop, "feature" if feature else "unknown"))
    return feature or stop


def _is_route(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "The Mova-Sarn road", of places that the gazetteer does not have."""
    joined = any(t.text == "-" for t in tokens[i:stop])
    return joined and stop < len(tokens) and tokens[stop].norm in scope_words("routes")


def _is_region(tokens: Sequence[Token], i: int) -> bool:
    """The North and Akkar: a direction that stands as a name in a list of names."""
    if tokens[i].norm not in scope_words("directions") or i == 0 or tokens[i - 1].norm != "the":
        return False
    joint = i + 1 < len(tokens) and tokens[i + 1].norm in scope_words("joints")
    return joint and i + 2 < len(tokens) and match_at(tokens, i + 2, place_trie()) is not None


def _begins_name(tokens: Sequence[Token], i: int) -> bool:
    """ "In Ban Orla", "in Al Orla", "the village of Rand": an ordinary word that is of a name."""
    before = tokens[i - 1].norm if i else ""
    if before == "of" and tokens[i - 2].norm in scope_words("types") and i > 1:
        return tokens[i - 2].text.islower() and tokens[i].norm not in STOP
    particle = tokens[i].norm in _PARTICLES and tokens[i].text.istitle()
    opens = particle or tokens[i].norm in scope_words("name_openers") | scope_words("directions")
    if not opens or i + 1 >= len(tokens) or match_at(tokens, i + 1, place_trie()):
        return False
    named = tokens[i + 1].text[0].isupper() and not _is_ordinary(tokens[i + 1])
    return (before in _LOCATIVE or before == "of" or (particle and before == ",")) and named


def _is_ordinary(token: Token) -> bool:
    """Whether a capitalised word is no name by itself: closed class, domain word, month."""
    norm = token.norm
    if norm in STOP or norm in domain_words() or norm in SMALL:
        return True
    if norm in _NO_NAMES or norm in actor_noun_trie().starts:
        return True
    return token.text.isupper() and len(token.text) < _ACRONYM


def _run_end(tokens: Sequence[Token], i: int) -> int:
    """The end of the capitalised words that begin at `i`; "al-Khasib", "Valle del Cauca"."""
    j = i + 1
    while j < min(len(tokens), i + _LONGEST_NAME):
        k = j
        while (
            k < len(tokens)
            and k < j + 3
            and (tokens[k].text == "-" or tokens[k].norm in _PARTICLES)
        ):
            k += 1
        if k >= len(tokens) or tokens[k].kind != "word" or not tokens[k].text[0].isupper():
            break
        typed = k + 1 < len(tokens) and tokens[k + 1].norm in scope_words("narrow_types")
        if tokens[k].norm in scope_words("types"):
            break
        if tokens[k].norm in scope_words("not_places") and not typed:
            break  # but "in Nam | Mar | village"
        if tokens[k].text == "I" or (tokens[k].text.isupper() and tokens[k].norm in domain_words()):
            break  # "In Derna I met a farmer"; "killed in the Derna IED attack"
        if tokens[j].text == "-" and tokens[j].start != tokens[j - 1].end:
            break
        j = k + 1
    return j

"""The country that a document is about.

Lives here: the weighing of all names of countries, places and peoples in a text, and of national
bodies. Does not live here: the country of a single figure (assign.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.places.groups import Found, Group
from mineaction.extraction.places.layout import title_lines
from mineaction.extraction.places.mentions import Mention
from mineaction.lexicon.grammar import STOP
from mineaction.lexicon.place_scope import scope_words

# Points of one mention, by what it is; a place below the country tells most.
_POINTS = {"place": 2.0, "country": 2.0, "demonym": 1.0}
_DATELINE = 4.0
_HEADLINE = 2.0
_LOCATED = 1.0
_BELONGING = 2.0
_BELONGING_REACH = 4
_BODY = 1.0
_PARTY = 0.5
_ABROAD = frozenset({"outlet", "ngo"})  # they work and write far from where they sit
_OUTLET = 0.25  # of two countries with equal weight that of the paper
_COUNTED = 1.0
_MADE = scope_words("made")
_LEAST_SHARE = 0.42
_MOST = 0.6  # of the points, beside a dateline that is no scene
_AFAR = frozenset(map(str.upper, scope_words("donor_states")))

_MANY_POINTS = 6.0  # of a country that is named in passing: three times, or twice with its land
_OPENING = 8  # sentences in which a text on many states counts them
_TITLES = 4  # sentences in which the title stands below the lines of a menu
_STATES = 10


class DocumentCountry(NamedTuple):
    """`code` is ISO 3166-1 alpha-2, None for the world or if nothing tells; `why` in words."""

    code: str | None
    why: str


def document_country(
    analysis: Analysis, found: Sequence[Found], headings: Mapping[int, Group]
) -> DocumentCountry:
    """The country with most points; None for a text about the world or several countries.

    `headings` are the groups that head paragraphs and sections; three countries among them make
    a text about several countries.
    """
    heads = [m for group in headings.values() for m in group.names if m.kind == "country"]
    labelled = {m.readings[0].country for m in heads}
    labelled |= set(dateline_countries(analysis, found).values())
    points = _points(analysis, found)
    if afar := afar_countries(analysis, found):
        points = {code: weight for code, weight in points.items() if code not in afar}
        once = _POINTS["country"]  # named in passing
        if max(points.values(), default=0.0) <= max(once, _MOST * sum(points.values())):
            return DocumentCountry(None, f"written in {min(afar)}, which is no scene")
    opened = paragraph_countries(analysis, found)
    headed = any(map(_names_one, analysis.sentences[:_OPENING], found))
    many = len(set(opened.values())) >= 3 and not headed
    many = many or bool(section_countries(analysis, found))
    if _about_world(analysis, found) or len(labelled) >= 3 or many:
        return DocumentCountry(None, "the text is about the world or several countries")
    if not points:
        return DocumentCountry(None, "the text names no country")
    total = sum(points.values())
    code, best = max(points.items(), key=lambda item: item[1])
    if best < _MANY_POINTS and not labelled and _counts_states(analysis, found):
        return DocumentCountry(None, f"the text counts states and names {code} in passing")
    if len(points) >= 3 and (best < _LEAST_SHARE * total or _only_listed(found, code)):
        return DocumentCountry(
            None, f"no country has the most weight ({code} {best:g} of {total:g})"
        )
    return DocumentCountry(
        code, f"{code} has {best:g} of {total:g} points of the names in the text"
    )


def _only_listed(found: Sequence[Found], code: str) -> bool:
    """Whether a country stands among others wherever it is named ("Narvia (9), Orla (8)")."""
    told = [{c for m in places.mentions if (c := _only_country(m))} for places in found]
    return all(len(codes) > 2 for codes in told if code in codes)


def afar_countries(analysis: Analysis, found: Sequence[Found]) -> set[str]:
    """Givers that datelines alone name ("Hills Aid - Brussels, 3 May 2031"), beside other names."""
    scenes: set[str] = set()
    written: set[str] = set()
    for sentence, places in zip(analysis.sentences, found, strict=True):
        for group in places.groups:
            dated = group.slot == "dateline" or group.last + 1 in {t.first for t in sentence.times}
            codes = {code for m in group.names if (code := _only_country(m))}
            (written if dated else scenes).update(codes)
    return (written & _AFAR) - scenes if scenes else set()


def dateline_countries(analysis: Analysis, found: Sequence[Found]) -> dict[int, str]:
    """Block -> the country of the dateline that opens it, unless it only gives from afar."""
    out: dict[int, str] = {}
    for sentence, places in zip(analysis.sentences, found, strict=True):
        for group in places.groups:
            codes = {c for m in group.names if (c := _only_country(m))}
            if group.slot == "dateline" and len(codes) == 1 and not codes & _AFAR:
                out.setdefault(sentence.span.block, codes.pop())
    return out


def section_countries(analysis: Analysis, found: Sequence[Found]) -> dict[int, str]:
    """Block -> the country alone in the line that heads its section, in a text with two or more.

    "**Sudan", then what is told of it, up to the next heading.
    """
    out: dict[int, str] = {}
    heads: set[str] = set()
    titles = title_lines(analysis)
    code: str | None = None
    for sentence, places in zip(analysis.sentences, found, strict=True):
        mention = places.mentions[0] if len(places.mentions) == 1 else None
        if mention is not None and _stands_alone(sentence, mention):
            code = _only_country(mention)
            heads |= {code} if code else set()
        elif sentence.index in titles:
            code = None
        if code is not None:
            out[sentence.span.block] = code
    return out if len(heads) > 1 else {}


def _stands_alone(sentence: SentenceAnalysis, mention: Mention) -> bool:
    if mention.kind != "country" or sentence.tokens[-1].text == ".":
        return False
    return [t.kind for t in sentence.tokens].count("word") == mention.last - mention.first


def paragraph_countries(analysis: Analysis, found: Sequence[Found]) -> dict[int, str]:
    """Block -> the country that opens it: "14. In Mali, teams cleared ..."."""
    out: dict[int, str] = {}
    block = -1
    for sentence, places in zip(analysis.sentences, found, strict=True):
        opens, block = sentence.span.block != block, sentence.span.block
        group = places.groups[0] if places.groups and opens else None
        if group is None or group.slot != "locative":
            continue  # "In Orlan's states of Narva and Sova 9 ..."
        before = sentence.tokens[: max(0, group.first - (group.preposition == "in"))]
        codes = {_only_country(m) for m in group.names}
        code = codes.pop() if len(codes) == 1 and group.names[0].kind == "country" else None
        if code and all(t.kind != "word" for t in before):
            out[sentence.span.block] = code
    return out


def _points(analysis: Analysis, found: Sequence[Found]) -> dict[str, float]:
    points: dict[str, float] = defaultdict(float)
    for sentence, places in zip(analysis.sentences, found, strict=True):
        for code, weight in (*_of_mentions(sentence, places), *_of_groups(sentence, places)):
            points[code] += weight
        for actor in places.bodies:
            if actor.country and actor.kind not in _ABROAD:
                points[actor.country] += _BODY
    for code in {a.country for f in found for a in f.bodies if a.kind in _ABROAD} & set(points):
        points[code] += _OUTLET
    return points


def _of_mentions(sentence: SentenceAnalysis, places: Found) -> Iterator[tuple[str, float]]:
    extra = _HEADLINE if sentence.span.kind == "headline" and sentence.index < 2 else 0.0
    for mention in places.mentions:
        if sentence.index < 2 and mention.last - mention.first == len(sentence.tokens):
            extra = _DATELINE  # "Armenia", and below it "Support for mine action"
        code = _only_country(mention)
        if code:
            party = _is_party(sentence, mention)
            yield code, (_PARTY if party else _POINTS.get(mention.kind, 1.0)) + extra
            yield code, _BELONGING if _owns(sentence, mention) else 0.0
            yield code, _COUNTED if _is_counted(sentence, mention) else 0.0


def _of_groups(sentence: SentenceAnalysis, places: Found) -> Iterator[tuple[str, float]]:
    for group in places.groups:
        bonus = {"dateline": _DATELINE, "locative": _LOCATED}.get(group.slot, 0.0)
        if not _is_party(sentence, group.names[0]):
            codes = {_only_country(mention) for mention in group.names} - {None}
            yield from ((code, bonus) for code in codes if code)


def _is_party(sentence: SentenceAnalysis, mention: Mention) -> bool:
    """Whether a country stands for who acted or made things there, and is no scene.

    "Mines laid by Orla", "made in Orla in 2021", "the Foreign Minister of Orla said", "Orla gave".
    """
    if mention.kind != "country":
        return False
    behind = sentence.norms[mention.last : mention.last + 3]  # in which its verb stands
    if not scope_words("giving").isdisjoint(behind):
        return True
    before = [t.norm for t in sentence.tokens[max(0, mention.first - 3) : mention.first]]
    before = before[:-1] if before[-1:] == ["the"] else before
    if before[-1:] and before[-1] in scope_words("agents"):
        return True
    made = before[-1:] in (["in"], ["from"]) and before[-2:-1] and before[-2] in _MADE
    held = before[-1:] == ["of"] and before[-2:-1] and before[-2] in scope_words("offices")
    return bool(made or held)


def _is_counted(sentence: SentenceAnalysis, mention: Mention) -> bool:
    """Whether a figure counts the people of a country: "over 3,000 Orlians fell victim"."""
    return mention.kind == "demonym" and any(
        q.family == "people" and q.last <= mention.first <= max(q.head_last, q.last)
        for q in sentence.quantities
    )


def _only_country(mention: Mention) -> str | None:
    if len(mention.readings) == 1:
        return mention.readings[0].country
    codes = {p.country for p in mention.readings}
    return next(iter(codes)) if len(codes) == 1 else None


def _about_world(analysis: Analysis, found: Sequence[Found]) -> bool:
    """Whether the title or the first headline speaks of the world, and of no country alone.

    "NARVIA", and below it "Profile - Global Fields Watch": a name in which the world stands.
    """
    heads = [s for s in analysis.sentences[:2] if s.span.kind == "headline"]
    if any(map(_names_one, analysis.sentences[:_TITLES], found)):
        return False  # "World News", and below it "Mine kills 5 in Narvia"
    names = scope_words("world_names")  # "World Children's Day", "the World Bank"
    return any(
        t.norm in scope_words("world")
        and not any(n.norm in names and n.text[0].isupper() for n in s.tokens[i + 1 : i + 4])
        for s in heads
        for i, t in enumerate(s.tokens)
    )


def _names_one(sentence: SentenceAnalysis, places: Found) -> bool:
    """Whether a title of some words says what happened in one country, and not in the world."""
    codes = {c for m in places.mentions if (c := _only_country(m))}
    told = sentence.span.kind == "headline" and sentence.words.isdisjoint(scope_words("world"))
    return told and len(codes) == 1 and not any(_stands_alone(sentence, m) for m in places.mentions)


def _counts_states(analysis: Analysis, found: Sequence[Found]) -> bool:
    """72 states were mine-affected; 39 donors gave to 52 states, below no country's name."""
    for sentence, places in zip(analysis.sentences[:_OPENING], found, strict=False):
        if sentence.span.kind == "headline" and any(map(_only_country, places.mentions)):
            return False
    return any(
        "country" in (quantity.family, quantity.other) and (quantity.number.value or 0) >= _STATES
        for sentence in analysis.sentences[:_OPENING]
        for quantity in sentence.quantities
    )


def _owns(sentence: SentenceAnalysis, mention: Mention) -> bool:
    """Whether land or people are said to be of the place: it is the scene, not another party."""
    if mention.kind == "place":
        return False
    tokens, words = sentence.tokens, scope_words("belongings")
    first = max(mention.first - _BELONGING_REACH, 0)
    before = tokens[first : mention.first]
    if any(t.norm == "of" for t in before) and any(t.norm in words for t in before):
        return True
    after = tokens[mention.last : mention.last + _BELONGING_REACH]
    if mention.kind == "country" and (not after or after[0].norm != "'s"):
        return False
    for token in after:
        if token.norm in words:
            return True
        if token.kind == "sign" or token.norm in STOP:
            return False
    return False

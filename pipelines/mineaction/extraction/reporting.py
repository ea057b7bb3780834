"""Reported speech in one sentence: each cue, the source that it binds, and how far it reaches.

Lives here: verbs with their subject before or after them, "according to", "by X's count", labels
and brackets that name a source. Does not live here: quotations, what goes on in the next sentence,
and the default of the document (attribution.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from mineaction.extraction.actors import (
    Actor,
    is_calendar,
    is_capital,
    phrase_end,
    phrase_start,
    possessive,
    read_actor,
)
from mineaction.lexicon.attribution import ReportingCue, reporting_at, reporting_trie
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.lexicon.words import form_key
from mineaction.text.tokens import Token
import itertools

_REACH = 40
# What may stand before "data of X" where it is a source ("in a report by X"), not a topic.
_SOURCE_PLACES = frozenset(", . ; ( : - in by from per to on with citing quoting".split())


@dataclass(slots=True)
class Source:
    """One source of a sentence.

    role: say (X said), inner (according to X: nearer to the number), outer (relayed by X). Tokens
    [first, last) hold source and cue, [begin, end) what it is the source of. `after`: its statement
    stands before it ("..., X said").
    """

    role: str
    actors: tuple[Actor, ...]
    cue: str
    rule: str
    first: int
    last: int
    begin: int = 0
    end: int = 0
    after: bool = False
    bracket: bool = False  # reaches over its brackets or its quotation only


def sources(tokens: Sequence[Token]) -> list[Source]:
    """The sources that a sentence names, each with the tokens that it is the source of."""
    found = _label(tokens) if _may_have_label(tokens) else []
    i = found[0].last if found else 0
    triggers = _triggers()
    while i < len(tokens):
        if tokens[i].norm not in triggers:
            i += 1
            continue
        source = _source_at(tokens, i)
        if source is not None:
            found.append(source)
            i = max(i + 1, source.last if source.role != "say" or not source.after else i + 1)
            continue
        i += 1
    found = _unique(found)
    if found:
        _set_reach(tokens, found)
    return found


@cache
def _triggers() -> frozenset[str]:
    """Every word that a cue can begin with: nothing else is looked at."""
    names = reporting_trie().names()
    words = {form_key(name.alias)[0] for name in names}
    for list_name in ("relays", "phrases", "kept"):
        words |= {form_key(form)[0] for form in speech_words(list_name)}
    words |= speech_words("reckonings") | speech_words("first_person") | {"keep", "keeps", "kept"}
    return frozenset(words | {"("})


def _may_have_label(tokens: Sequence[Token]) -> bool:
    documents = speech_words("documents")
    return any(t.text == ":" for t in tokens[:_REACH]) or any(
        t.norm in documents for t in tokens[:12]
    )


def _unique(found: list[Source]) -> list[Source]:
    """One source a phrase: "the commentary says" is no second source beside its own verb."""
    out: list[Source] = []
    for source in found:
        if not any(s.first == source.first and s.role == source.role for s in out):
            out.append(source)
    return out


def _source_at(tokens: Sequence[Token], i: int) -> Source | None:
    if tokens[i].text == "(":
        return _in_brackets(tokens, i)
    if tokens[i].norm in speech_words("first_person") and i and tokens[i - 1].text == ";":
        actor = read_actor(tokens, i, i + 1)
        return Source("say", (actor,), tokens[i].norm, "own_voice", i, i + 1) if actor else None
    if tokens[i].norm in ("keep", "keeps", "kept") and (source := _keeps_list(tokens, i)):
        return source
    if end := speech_phrase("relays", tokens, i):
        return _behind(tokens, i, end, "outer", "relayed_by")
    if tokens[i].norm in speech_words("reckonings") and (source := _reckoning(tokens, i)):
        return source
    if end := speech_phrase("kept", tokens, i):
        return _kept(tokens, i, end)
    if end := speech_phrase("phrases", tokens, i):
        actor = subject_before(tokens, i)
        if actor and _is_source(actor):
            return _said(tokens, actor, i, end, "phrase")
    cue = reporting_at(tokens, i)
    if cue is None:
        return None
    readings, end = cue
    if end - i > 1 and tokens[end - 1].norm in ("citing", "quoting", "to"):
        return _plain(tokens, i)
    return _by_kind(tokens, i, end, readings)


def _plain(tokens: Sequence[Token], i: int) -> Source | None:
    """The verb of "reported, citing X" or "said in reference to X" alone."""
    cue = reporting_at(tokens[: i + 1], i)
    if cue is None:
        found = reporting_at(tokens, i)
        return _by_kind(tokens, i, found[1], found[0]) if found else None
    return _by_kind(tokens, i, cue[1], cue[0])


def _by_kind(
    tokens: Sequence[Token], i: int, end: int, readings: tuple[ReportingCue, ...]
) -> Source | None:
    kinds = {r.kind: r for r in readings}
    if "according_to" in kinds:
        return _behind(tokens, i, end, "inner", "according_to")
    if verb := kinds.get("subject_verb") or kinds.get("verb_subject"):
        return _verb(tokens, i, end, verb, "verb_subject" in kinds)
    if carrier := kinds.get("carrier"):
        if tokens[i].norm in ("told", "tells", "said", "informed", "commented", "explained",
                              "confirmed", "reports", "reported", "informs", "writes"):  # fmt: skip
            return _verb(tokens, i, end, carrier, inverted=False)
        return None
    if "nominal" in kinds and tokens[end - 1].norm in ("of", "by", "from") and end - i >= 2:
        start = phrase_start(tokens, i)
        before = tokens[start - 1].norm if start else ","
        if (not tokens[i].text.islower() and i) or before not in _SOURCE_PLACES:
            return None
        return _behind(tokens, i, end, "inner", "data_of")
    return None


# ---- X said, said X -----------------------------------------------------------------------------


def _verb(
    tokens: Sequence[Token], i: int, end: int, cue: ReportingCue, inverted: bool
) -> Source | None:
    verb = cue.verb or "tell"
    if not _is_finite(tokens, i, end, cue):
        return None
    actor = subject_before(tokens, i)
    if actor and _may_say(tokens, i, end, actor, verb):
        return _said(tokens, actor, i, end, "said")
    before = tokens[i - 1].text if i else ""
    if (
        inverted
        and before in (",", '"', "'", "-")
        and tokens[min(end, len(tokens) - 1)].norm != "that"
    ):
        actor = subject_after(tokens, end)
        if actor and actor.nature != "self" and (actor.nature != "unknown" or actor.named):
            source = Source(
                "say", _joint_after(tokens, actor), tokens[i].norm, "said_by", i, actor.last
            )
            source.after = True
            return source
    return None


def _is_finite(tokens: Sequence[Token], i: int, end: int, cue: ReportingCue) -> bool:
    forms = cue.form.split("/")
    if not cue.form:
        return True
    if not tokens[i].text.islower() and not tokens[i].text.isupper():
        return False
    k = i - 1
    while k >= 0 and tokens[k].norm in word_set("adverbs"):
        k -= 1
    before = tokens[k].norm if k >= 0 else ""
    if "ing" in forms or before in speech_words("passive") or before in ("to", "of", "a", "an"):
        return False
    if end < len(tokens) and tokens[end].norm == "by":
        return False
    return not ("pp" in forms and "ed" not in forms and before not in ("has", "have", "had"))


def _may_say(tokens: Sequence[Token], i: int, end: int, actor: Actor, verb: str) -> bool:
    if actor.nature == "self":
        return verb in speech_words("speech_verbs")
    if verb in speech_words("speech_verbs") and verb not in speech_words("weak_verbs"):
        if actor.nature == "unknown":
            return _unknown_may_say(tokens, i, actor, verb)
        if verb in speech_words("sure_verbs"):
            return True
        return actor.head not in speech_words("counted") and _ends_in_actor(tokens, actor)
    if actor.nature == "unknown" or actor.head in speech_words("counted"):
        return False
    if (
        actor.nature == "person"
        and not actor.definite
        and not actor.named
        and _numbered(tokens, actor)
    ):
        return False
    if not _ends_in_actor(tokens, actor):
        return False
    if verb != "put" and (actor.nature == "document" or verb not in speech_words("weak_verbs")):
        return True
    following = [t.norm for t in tokens[end : end + 12]]
    if verb == "put":
        return (
            any(w in speech_words("takes_place") for w in following) and "into" not in following[:8]
        )
    return "that" in following[:1] or any(w in speech_words("accounts") for w in following[:6])


def _ends_in_actor(tokens: Sequence[Token], actor: Actor) -> bool:
    """Whether the phrase ends in its name or noun: not in "the Command debunks | reports"."""
    if actor.nature in ("pronoun", "document", "anonymous") or tokens[actor.last - 1].text in ").":
        return True
    return phrase_end(tokens, actor.first, actor.last) == actor.last


def _unknown_may_say(tokens: Sequence[Token], i: int, actor: Actor, verb: str) -> bool:
    """ "the operator said": a phrase with an article or a name, before a verb that only speaks."""
    if verb not in speech_words("sure_verbs") or tokens[i - 1].text == ",":
        return False
    return (
        actor.named
        or tokens[actor.first].norm in speech_words("determiners")
        or (verb in ("say", "tell", "believe") and actor.last - actor.first <= 3)
    )


def _numbered(tokens: Sequence[Token], actor: Actor) -> bool:
    return actor.first > 0 and tokens[actor.first - 1].kind == "number"


def _is_source(actor: Actor) -> bool:
    return actor.nature not in ("unknown", "self") and actor.head not in speech_words("counted")


def _said(tokens: Sequence[Token], actor: Actor, i: int, end: int, rule: str) -> Source:
    actors = _joint_before(tokens, actor)
    first = actors[0].first
    source = Source("say", actors, tokens[i].norm, rule, first, end)
    before = tokens[first - 1].text if first else ""
    after = tokens[end].norm if end < len(tokens) else ""
    source.after = before in (",", '"', "'", "-") and after not in ("that", ":")
    return source


def subject_before(tokens: Sequence[Token], v: int) -> Actor | None:
    """The subject of the verb at `v`: the phrase before it, over appositions and asides."""
    end = _before_asides(tokens, v)
    if end <= 0:
        return None
    pronoun = read_actor(tokens, end - 1, end)
    if pronoun and pronoun.nature in ("pronoun", "self") and tokens[end - 1].norm != "that":
        return pronoun
    if tokens[end - 1].norm in speech_words("relatives"):
        end -= 1
        if end and tokens[end - 1].text == ",":
            end -= 1
        return _ending(tokens, end, 0)
    if tokens[end - 1].text == ",":
        return _across_comma(tokens, end - 1)
    return _ending(tokens, end, 0)


def _before_asides(tokens: Sequence[Token], v: int) -> int:
    """Before adverbs, auxiliaries and a date: "X on May 3 | also | had | said"."""
    skipped = word_set("adverbs") | speech_words("auxiliaries") | speech_words("asides")
    end = v
    while end > 0 and tokens[end - 1].norm in skipped and not is_capital(tokens[end - 1]):
        end -= 1
    k, dated = end, False
    while k > 0 and (tokens[k - 1].kind == "number" or is_calendar(tokens[k - 1]) or (
        dated and tokens[k - 1].norm in ("on", "in", "for", "last", "this", ",", ".")
    )):  # fmt: skip
        dated = dated or is_calendar(tokens[k - 1]) or tokens[k - 1].kind == "number"
        k -= 1
        if tokens[k].norm in ("on", "in", "for"):
            return k
    return end


def _ending(tokens: Sequence[Token], end: int, floor: int) -> Actor | None:
    start = phrase_start(tokens, end, floor)
    return read_actor(tokens, start, end) if start < end else None


def _across_comma(tokens: Sequence[Token], comma: int) -> Actor | None:
    """The subject before ", said": a name in apposition, or the phrase that it explains."""
    opened = comma - 1
    while opened >= 0 and comma - opened < _REACH and tokens[opened].text not in (",", '"', ";"):
        opened -= 1
    if opened < 0 or tokens[opened].text != ",":
        return None
    start = phrase_start(tokens, comma, opened + 1)
    inner = read_actor(tokens, start, comma) if start == opened + 1 else None
    outer = _ending(tokens, opened, 0)
    if inner and inner.nature == "person" and inner.named and inner.name != "":
        if outer and outer.nature == "person" and outer.named and inner.head in _OFFICES(inner):
            return outer
        return inner
    if outer and outer.named and outer.nature == "person":
        return outer
    if inner and inner.named and inner.nature == "body":
        return inner
    return outer if outer and outer.nature != "unknown" else inner


def _OFFICES(actor: Actor) -> tuple[str, ...]:  # noqa: N802
    """The head of an office without a person's name ("chairman of ANAMA")."""
    return (actor.head,) if actor.kind else ()


def subject_after(tokens: Sequence[Token], i: int) -> Actor | None:
    """The actor whose phrase begins at `i`, or the name in apposition behind it."""
    end = phrase_end(tokens, i)
    actor = read_actor(tokens, i, end) if end > i else None
    if actor is None or end + 1 >= len(tokens) or tokens[end].text != ",":
        return actor
    if actor.nature == "person" and actor.named and not actor.kind:
        return actor
    close = phrase_end(tokens, end + 1)
    if close <= end + 1 or (
        close < len(tokens) and tokens[close].text not in (",", ".", ";", ")", ":")
    ):
        return actor
    second = read_actor(tokens, end + 1, close)
    if second is None or not second.named or is_calendar(tokens[end + 1]):
        return actor
    person = second.nature == "person" and not second.kind and actor.nature == "person"
    short = close == end + 2 and second.name.isupper() and actor.nature != "person"
    if person or short or (second.nature == "body" and actor.nature == "body" and not actor.named):
        return second
    return actor


def _joint_before(tokens: Sequence[Token], actor: Actor) -> tuple[Actor, ...]:
    """ "X, Y and Z said": all of them, if each is a body or a person."""
    actors = [actor]
    while len(actors) < 6:
        at = actors[0].first - 1
        if at <= 0 or tokens[at].norm != ("and" if len(actors) == 1 else ","):
            break
        start = phrase_start(tokens, at)
        other = read_actor(tokens, start, at) if start < at else None
        if other is None or other.nature not in ("body", "person") or not other.named:
            break
        actors.insert(0, other)
    return tuple(actors)


def _joint_after(tokens: Sequence[Token], actor: Actor) -> tuple[Actor, ...]:
    if actor.last + 1 < len(tokens) and tokens[actor.last].norm == "and":
        other = subject_after(tokens, actor.last + 1)
        if other and other.named and other.nature in ("body", "person"):
            return actor, other
    return (actor,)


# ---- according to X, by X's count, on X's books ---------------------------------------------------


def _behind(tokens: Sequence[Token], i: int, end: int, role: str, rule: str) -> Source | None:
    if end >= len(tokens) or (tokens[i].norm == "per" and not is_capital(tokens[end])):
        return None
    actor = subject_after(tokens, end)
    if actor is None or actor.nature == "self" or not _may_follow(actor, rule):
        return None
    cue = " ".join(t.norm for t in tokens[i:end])
    return Source(role, _joint_after(tokens, actor), cue, rule, i, max(actor.last, end))


def _may_follow(actor: Actor, rule: str) -> bool:
    if actor.nature != "unknown":
        return rule == "according_to" or actor.nature != "person" or actor.named
    return rule == "according_to" and actor.named


def _reckoning(tokens: Sequence[Token], i: int) -> Source | None:
    """ "by the ministry's count", "in her view"."""
    for k in range(i - 1, max(0, i - 4), -1):
        token = tokens[k]
        if token.norm in speech_words("own") and token.norm != "own":
            actor = read_actor(tokens, k, k + 1)
        elif token.norm in speech_words("possessives"):
            actor = replace(possessive(token), first=k, last=k + 1)
        elif token.kind == "clitic" or token.text == "'":
            start = phrase_start(tokens, k)
            actor = read_actor(tokens, start, k) if start < k else None
        else:
            continue
        if actor is None or actor.nature == "unknown" or actor.first == 0:
            return None
        if tokens[actor.first - 1].norm not in ("by", "in", "on", "from", "to"):
            return None
        return Source("inner", (actor,), tokens[i].norm, "by_count", actor.first - 1, i + 1)
    return None


def _keeps_list(tokens: Sequence[Token], i: int) -> Source | None:
    """ "The union keeps its own list"."""
    if not any(t.norm in speech_words("keepings") for t in tokens[i + 1 : i + 5]):
        return None
    actor = subject_before(tokens, i)
    if actor and _is_source(actor):
        return Source("say", (actor,), tokens[i].norm, "on_file", actor.first, i + 1)
    return None


def _kept(tokens: Sequence[Token], i: int, end: int) -> Source | None:
    """ "The directorate had 11,408 victims on file"."""
    for k in range(i - 1, max(0, i - _REACH), -1):
        if tokens[k].norm in speech_words("keeps"):
            actor = subject_before(tokens, k)
            if actor and _is_source(actor):
                return Source("say", (actor,), "on file", "on_file", actor.first, k + 1)
            return None
    if i and tokens[i - 1].norm in speech_words("keeps"):
        actor = subject_before(tokens, i - 1)
        if actor and _is_source(actor):
            return Source("say", (actor,), "on file", "on_file", actor.first, end)
    return None


# ---- labels and brackets --------------------------------------------------------------------------


def _label(tokens: Sequence[Token]) -> list[Source]:
    """ "ANAMA: 12 mines", "Foreign Ministry, 17 May 2025: 412 victims"; "OCHA's figures for ..."."""
    start = _after_marker(tokens)
    end = phrase_end(tokens, start)
    if end <= start:
        return []
    actor = read_actor(tokens, start, end)
    if actor is None or not actor.named or actor.kind == "country":
        return []
    colon = end
    while colon < min(len(tokens), end + 7) and (
        tokens[colon].kind == "number" or tokens[colon].text == "," or is_calendar(tokens[colon])
    ):
        colon += 1
    labelled = (
        colon < len(tokens) - 1 and tokens[colon].text == ":" and _all_capitals(tokens, actor)
    )
    if labelled and (actor.nature != "person" or actor.owner or _titled(actor)):
        if actor.nature == "document" and actor.owner is None:
            return []
        return [Source("say", (actor,), ":", "label", start, colon + 1)]
    owned = any(t.kind == "clitic" or t.norm in ("of", "by", "from") for t in tokens[start:end])
    if actor.nature == "document" and actor.owner and owned and _is_account(tokens, start, end):
        return [Source("inner", (actor,), tokens[end - 1].norm, "figures_of", start, end)]
    return []


def _after_marker(tokens: Sequence[Token]) -> int:
    """Behind a list's "-", "2." or "(a)"."""
    for length, last in ((1, '-"'), (2, ".)"), (3, ")")):
        if len(tokens) > length and tokens[length - 1].text in last and tokens[0].kind != "word":
            if length < 3 or tokens[0].text == "(":
                return length
    return 0


def _all_capitals(tokens: Sequence[Token], actor: Actor) -> bool:
    """Whether a label is a name throughout; a document's label names its owner so."""
    of = actor.owner or actor
    return all(
        is_capital(t) or t.kind != "word" or t.norm in speech_words("name_joints")
        for t in tokens if of.start <= t.start < of.end
    )  # fmt: skip


def _is_account(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.norm in speech_words("documents") for t in tokens[start:end])


def _titled(actor: Actor) -> bool:
    return " " in actor.name


def _in_brackets(tokens: Sequence[Token], i: int) -> Source | None:
    """ "3,983 (State Commission, March 2025)": brackets that hold a source and nothing else."""
    end = phrase_end(tokens, i + 1)
    if end <= i + 1 or end >= len(tokens):
        return None
    close = end
    while (
        close < len(tokens)
        and close < end + 6
        and (
            tokens[close].kind == "number"
            or tokens[close].text in ",."
            or is_calendar(tokens[close])
        )
    ):
        close += 1
    if close >= len(tokens) or tokens[close].text != ")":
        return None
    actor = read_actor(tokens, i + 1, end)
    if actor is None or not actor.named or actor.nature not in ("body", "person"):
        return None
    if actor.nature == "person" and tokens[i + 1].start == actor.start and not actor.kind:
        if " " not in actor.name or not _has_title(actor):
            return None
    if (
        actor.kind == "country"
        or (i and is_capital(tokens[i - 1]) and not _colon(tokens, close))
        or not (_body_or_title(actor) or _colon(tokens, close))
    ):
        return None
    colon = _colon(tokens, close)
    dated = close > end
    short = close == i + 2 and tokens[i + 1].text.isupper()
    if short and not (colon or dated):
        return None  # an abbreviation
    source = Source("inner", (actor,), "()", "brackets", i, close + 1)
    source.after = not colon
    source.bracket = False
    source.role = "say" if colon else "inner"
    return source


def _colon(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].text == ":"


def _has_title(actor: Actor) -> bool:
    return len(actor.name.split()) >= 3


def _body_or_title(actor: Actor) -> bool:
    return actor.nature == "person" or bool(actor.head or actor.kind)


# ---- reach ------------------------------------------------------------------------------------------


def _set_reach(tokens: Sequence[Token], found: list[Source]) -> None:
    """Set [begin, end) of every source: its brackets, its part between semicolons, or all."""
    parts = _parts(tokens)
    for source in found:
        inside = _brackets_around(tokens, source.first) if source.rule != "brackets" else None
        part = next(p for p in parts if p[0] <= source.first < p[1])
        source.begin, source.end = inside or part
        source.bracket = inside is not None
    says = [s for s in found if s.role == "say" and not s.bracket]
    _spread(says, parts)
    for left, right in itertools.pairwise(says):
        if not right.after and right.first and _clause_begins(tokens, right.first):
            left.end = min(left.end, right.first)
            right.begin = max(right.begin, right.first)
    for source in found:
        if source.role == "inner":
            _extend(tokens, source, parts, found)
            _clip(tokens, source, says, found)


def _clause_begins(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i - 1].norm in speech_words("clauses") or tokens[i - 1].text == ";"


def _parts(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The sentence cut at semicolons that stand in no brackets."""
    cuts, depth = [0], 0
    for i, token in enumerate(tokens):
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth = max(0, depth - 1)
        elif token.text == ";" and not depth:
            cuts.append(i + 1)
    cuts.append(len(tokens))
    return [(a, b) for a, b in itertools.pairwise(cuts) if a < b]


def _brackets_around(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    for i in range(at - 1, max(-1, at - _REACH), -1):
        if tokens[i].text == ")":
            return None
        if tokens[i].text == "(":
            for j in range(at, min(len(tokens), at + _REACH)):
                if tokens[j].text == ")":
                    return i, j + 1
            return i, len(tokens)
    return None


def _spread(says: list[Source], parts: list[tuple[int, int]]) -> None:
    """A speaker holds the parts that follow, until another speaks; the first also those before."""
    if not says:
        return
    owned = {p: [s for s in says if p[0] <= s.first < p[1]] for p in parts}
    last: Source | None = None
    for part in parts:
        here = owned[part]
        if not here and last is not None:
            last.end = part[1]
        elif here:
            if last is None:
                for source in here:
                    source.begin = parts[0][0]
            last = here[-1]


def _extend(
    tokens: Sequence[Token], source: Source, parts: list[tuple[int, int]], found: list[Source]
) -> None:
    """Over "; 46 of them died": a part without a source that goes on about the one before."""
    if source.bracket or source.rule == "brackets":
        return
    for begin, end in parts:
        if begin == source.end and not any(begin <= s.first < end for s in found):
            first = tokens[begin : begin + 5]
            if any(t.norm in speech_words("partitives") for t in first):
                source.end = end


def _clip(tokens: Sequence[Token], source: Source, says: list[Source], found: list[Source]) -> None:
    """A named source reaches over its clause, not into what another says or what it follows."""
    for say in says:
        if not say.after and say.first > source.last and _clause_begins(tokens, say.first):
            source.end = min(source.end, say.first)
        if not say.after and say.first < source.first and _clause_begins(tokens, say.first):
            source.begin = max(source.begin, say.first)
    for other in found:
        if other is not source and other.role == "inner" and not other.bracket:
            if other.last <= source.first and source.after:
                source.begin = max(source.begin, other.last)
            elif other.first >= source.last and other.after:
                source.end = min(source.end, source.last)
    if source.rule == "by_count":
        for i in range(source.first - 1, source.begin, -1):
            if tokens[i].text == "-" and tokens[i - 1].end < tokens[i].start:
                source.begin = i
                break
    if source.rule == "brackets" and source.after:
        source.end = source.last

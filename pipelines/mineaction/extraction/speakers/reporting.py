"""Reported speech in one sentence: each cue, the source that it binds, and how far it reaches.

Lives here: the cues of a sentence in their order, and verbs with their subject before or after
them. Does not live here: who can speak by a verb (verbs.py), verbs that look so and are no speech
(no_speech.py), phrases such as "according to" (source_phrases.py), labels and brackets (labels.py),
quotations and what goes on in the next sentence (attribute.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from mineaction.extraction.actors.continuation import hands_back
from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.phrases import (
    is_calendar,
    is_date_word,
    noun_at,
    phrase_end,
    phrase_start,
)
from mineaction.extraction.actors.subjects import (
    joint_after,
    joint_before,
    shared_subject,
    subject_after,
    subject_before,
)
from mineaction.extraction.speakers.labels import (
    in_brackets,
    label,
    may_have_label,
    signed_quotation,
)
from mineaction.extraction.speakers.no_speech import is_order, is_scene, reports_nothing
from mineaction.extraction.speakers.reach import Source, set_reach
from mineaction.extraction.speakers.rejected_claims import rejected
from mineaction.extraction.speakers.source_kinds import pass_on
from mineaction.extraction.speakers.source_phrases import (
    behind,
    has_list,
    has_number,
    is_source,
    keeps_list,
    kept,
    of_partner,
    reckoning,
)
from mineaction.extraction.speakers.verbs import is_finite, may_say
from mineaction.lexicon.attribution import ReportingCue, reporting_at, reporting_trie
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.lexicon.words import form_key
from mineaction.text.number_words import INDEFINITE, SMALL
from mineaction.text.tokens import Token

_REACH = 40
_DENIED = 5  # tokens before "shared by" in which "no record" may stand
_SUBJECT = 14  # tokens between a subject and its verb
_AS_SAYING = (["as", "saying"], ["as", "telling"])
_MOST = 64  # sources looked for in one sentence: more are no prose, and would cost square time
# What may stand before "data of X" where it is a source ("in a report by X"), not a topic.
_SOURCE_PLACES = speech_words("before_source")
_REJECTIONS = speech_words("rejecting") | speech_words("rejected")  # at which a claim may stand


def sources(tokens: Sequence[Token]) -> list[Source]:
    """The sources that a sentence names, each with the tokens that it is the source of."""
    found = label(tokens) if may_have_label(tokens) else []
    past = found[0].last if found else 0
    triggers = _triggers()
    for i in [i for i, token in enumerate(tokens) if token.norm in triggers]:
        if len(found) == _MOST:
            break
        if tokens[i].norm in _REJECTIONS and (claim := rejected(tokens, i)):
            found.append(claim)
        source = _source_at(tokens, i) if i >= past else None
        if source is not None:
            found.append(source)
            past = i + 1 if source.role == "say" and source.after else source.last
    found = _unique(found, tokens)
    if found:
        pass_on(found, tokens)
        set_reach(tokens, found)
    return found


@cache
def _triggers() -> frozenset[str]:
    """Every word that a cue can begin with: nothing else is looked at."""
    names = reporting_trie().names()
    words = {form_key(name.alias)[0] for name in names}
    own = _own_words() | speech_words("quoting") | speech_words("first_person")
    return frozenset(words | own | _REJECTIONS | {"(", "-"})


@cache
def _own_words() -> frozenset[str]:
    """Every word that a cue of speech.toml can begin with."""
    lists = ("relays", "phrases", "kept")
    words = {form_key(form)[0] for name in lists for form in speech_words(name)}
    single = ("reckonings", "keeps", "gives", "partnered")
    return frozenset(words.union(*map(speech_words, single)))


def _unique(found: list[Source], tokens: Sequence[Token]) -> list[Source]:
    """One source a phrase: "the commentary says" is no second source beside its own verb."""
    out: list[Source] = []
    inside = range(0)
    for source in found:
        if source.actors[0].first in inside or (source.rule == "participle" and out):
            continue
        if not any(s.first == source.first and s.role == source.role for s in out):
            out.append(source)
        inside = _apposition(source, tokens) or inside
    return out


def _apposition(source: Source, tokens: Sequence[Token]) -> range:
    """ "Landmine Monitor 2031, | the report of the Hills Campaign, issued today": one source."""
    k = source.last + (source.last < len(tokens) and tokens[source.last].kind == "number")
    if source.actors[0].kind != "monitor" or k + 1 >= len(tokens) or tokens[k].text != ",":
        return range(0)
    article = tokens[k + 1].norm in speech_words("articles")
    return range(k + 1, phrase_end(tokens, k + 1) if article else k + 1)


def _source_at(tokens: Sequence[Token], i: int) -> Source | None:
    norm = tokens[i].norm
    if norm == "(":
        return in_brackets(tokens, i)
    if norm == "-":
        return signed_quotation(tokens, i)
    if norm in speech_words("first_person"):
        return _own_voice(tokens, i)
    if norm in speech_words("quoting") and (source := _quoted(tokens, i)):
        return source
    if norm in _own_words() and (source := _of_own_words(tokens, i)):
        return source
    return _of_cue(tokens, i)


def _of_own_words(tokens: Sequence[Token], i: int) -> Source | None:
    if end := speech_phrase("relays", tokens, i):
        by = end - (tokens[end - 1].norm == "the")
        if hands_back(tokens) and tokens[i - 1].norm in speech_words("passive"):
            return behind(tokens, i, by, "inner", "according_to")  # "This was reported by X."
        return behind(tokens, i, end, "outer", "relayed_by")
    if end := speech_phrase("kept", tokens, i):
        return kept(tokens, i)
    return _of_words(tokens, i)


def _quoted(tokens: Sequence[Token], i: int) -> Source | None:
    """ "X quoted Y as saying", "Y was quoted by X": Y is the source."""
    cue = tokens[i].norm
    if i > 1 and tokens[i - 1].norm in speech_words("passive"):
        return _was_quoted(tokens, i)
    actor = subject_after(tokens, i + 1)
    if actor is None or not is_source(actor):
        return None
    end = actor.last
    end += end < len(tokens) and tokens[end].text == ","  # "quoted the mayor, Ann Poe, as saying"
    if [t.norm for t in tokens[end : end + 2]] not in _AS_SAYING:
        return None
    return Source("inner", (actor,), cue, "quoted_as", i, end)


def _was_quoted(tokens: Sequence[Token], i: int) -> Source | None:
    """ "X was quoted by Y", "X was quoted as saying (by Y)": Y passes the words on."""
    end = i + 1
    if [t.norm for t in tokens[end : end + 2]] in _AS_SAYING:
        end += 2
    by = end < len(tokens) and tokens[end].norm == "by"
    actor = subject_before(tokens, i - 1)
    if (end == i + 1 and not by) or actor is None or not is_source(actor):
        return None
    source = _said(tokens, actor, i, end, "quoted_by")
    source.last = phrase_end(tokens, end + 1) if by else end
    return source


def _own_voice(tokens: Sequence[Token], i: int) -> Source | None:
    """ "...; I have also heard of nine": the writer takes the word again."""
    if i == 0 or tokens[i - 1].text != ";" or [t.text for t in tokens[:i]].count('"') % 2:
        return None
    actor = read_actor(tokens, i, i + 1)
    if actor is None:
        return None
    return Source("say", (actor,), tokens[i].norm, "own_voice", i, i + 1)


def _of_words(tokens: Sequence[Token], i: int) -> Source | None:
    """Sources that speech.toml knows: "keeps a list", "by X's count", "went on"."""
    if tokens[i].norm in speech_words("keeping") and (source := keeps_list(tokens, i)):
        return source
    gives = tokens[i].norm in ("has", "had") or tokens[i].norm in speech_words("gives")
    if gives and (source := has_number(tokens, i) or has_list(tokens, i)):
        return source
    if tokens[i].norm in speech_words("partnered") and (source := of_partner(tokens, i)):
        return source
    if tokens[i].norm in speech_words("reckonings") and (source := reckoning(tokens, i)):
        return source
    if end := speech_phrase("phrases", tokens, i):
        actor = subject_before(tokens, i)
        goes_on = tokens[end - 1].norm == "on" and end < len(tokens) and tokens[end].kind == "word"
        if actor and is_source(actor) and not goes_on:  # "Work went on | in the hills"
            return _said(tokens, actor, i, end, "phrase")
    return None


def _of_cue(tokens: Sequence[Token], i: int) -> Source | None:
    """Sources whose verb or phrase is a reporting cue."""
    cue = reporting_at(tokens, i)
    noun = noun_at(tokens, i) if cue else None
    if cue is None or (noun and (noun[1] > i + 1 or _is_verb(tokens, noun[1]))):
        return None  # "state media", "independent monitors | count": no verb
    readings, end = cue
    if end - i > 1 and tokens[end - 1].norm in ("citing", "quoting", "to"):
        source = _plain(tokens, i)
        if source and source.role == "say" and tokens[i].norm in speech_words("passing_on"):
            source.role = "outer"  # "Some Paper reports, citing X": it passes on what X says
        return source
    return _by_kind(tokens, i, end, readings)


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    """Whether a cue that can be a finite verb stands at `i`."""
    cue = reporting_at(tokens, i) if i < len(tokens) else None
    return cue is not None and any(r.kind == "subject_verb" and "ing" not in r.form for r in cue[0])


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
        by = tokens[end - 1].norm == "by"
        denied = by and (_is_denied(tokens, i) or _is_handed(tokens, i))
        return None if denied else behind(tokens, i, end, "inner", "according_to")
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
        return behind(tokens, i, end, "inner", "data_of")
    return None


def _is_handed(tokens: Sequence[Token], i: int) -> bool:
    """The land was released by the army; 3 million was provided by Narvia: nothing is said.

    Unless it is figures or a paper: "the data were provided by the clinics".
    """
    if tokens[i].norm not in speech_words("handed") or i < 1:
        return False
    if tokens[i - 1].norm not in speech_words("passive"):
        return False
    for token in reversed(tokens[max(0, i - _SUBJECT) : i]):
        if token.norm in speech_words("tallies") or token.norm in speech_words("documents"):
            return False
        if token.kind == "sign" and token.text in ".;":
            break
    return True


def _is_denied(tokens: Sequence[Token], i: int) -> bool:
    """ "Places of which no record was | shared by Narvia": nothing was told."""
    return any(t.norm in speech_words("denials") for t in tokens[max(0, i - _DENIED) : i])


# ---- X said, said X ---------------------------------------------------------------------------


def _verb(
    tokens: Sequence[Token], i: int, end: int, cue: ReportingCue, inverted: bool
) -> Source | None:
    verb = cue.verb or "tell"
    if verb == "tell" and is_order(tokens, end):
        return None
    if not is_finite(tokens, i, end, cue):
        return _participle(tokens, i, end) or _passive_by(tokens, i, end)
    if inverted and i and tokens[i - 1].text == "," and (found := _said_by(tokens, i, end)):
        after = [t.norm for t in tokens[found.last : found.last + 2] if t.kind != "number"]
        if next(iter(after), ".") in speech_words("closes_inverted"):
            return found
    actor = subject_before(tokens, i)
    if actor and (actor.head in speech_words("nobody") or _is_origin(tokens, actor)):
        return None
    if actor and reports_nothing(tokens, i, end, actor, verb):
        return None
    if actor and cue.form == "base" and _is_noun(tokens, i, actor):
        return None
    if actor and not is_scene(tokens, actor, verb) and may_say(tokens, i, end, actor, verb):
        return _said(tokens, actor, i, end, "said")
    return _said_by(tokens, i, end) if inverted else None


def _is_origin(tokens: Sequence[Token], actor: Actor) -> bool:
    """ "From | media | reports", "in | Narvia | have claimed", "told | the briefing | held"."""
    before = tokens[actor.first - 1].norm if actor.first else ""
    if actor.nature == "document" and before in speech_words("told"):
        return True
    return before == "from" or (actor.kind == "country" and before in speech_words("where"))


def _is_noun(tokens: Sequence[Token], i: int, actor: Actor) -> bool:
    """ "A police | post", "in Upland | state, a nurse said": no verb, as its subject is one.

    Nor is "sappers who saw the | track found two mines".
    """
    if i and tokens[i - 1].norm in speech_words("articles"):
        return True
    joined = actor.first > 0 and tokens[actor.first - 1].norm == "and"
    one = actor.nature == "person" and actor.named and not actor.kind and not joined
    return one or tokens[actor.first].norm in INDEFINITE


def _participle(tokens: Sequence[Token], i: int, end: int) -> Source | None:
    """ "The mayor thanked the donors, | noting that nine had died": the subject of the sentence."""
    adds = i > 1 and tokens[i].norm.endswith("ing") and tokens[i - 1].text == ","
    that = adds and [t.norm for t in tokens[end : end + 1]] == ["that"]
    actor = shared_subject(tokens, i - 1) if that else None
    return _said(tokens, actor, i, end, "participle") if actor else None


def _passive_by(tokens: Sequence[Token], i: int, end: int) -> Source | None:
    """ "was released on Tuesday by X": a passive whose source stands behind a date or a word."""
    if i == 0 or tokens[i - 1].norm not in speech_words("passive"):
        return None
    for k in range(end, min(len(tokens) - 1, end + 5)):
        if tokens[k].norm == "by":
            return behind(tokens, i, k + 1, "inner", "passive_by") if k > end else None
        dated = tokens[k].kind == "number" or is_calendar(tokens[k])
        if not dated and tokens[k].norm not in speech_words("dated"):
            return None
    return None


def _said_by(tokens: Sequence[Token], i: int, end: int) -> Source | None:
    """ "..., said X": the subject behind its verb."""
    before = tokens[i - 1].text if i else ""
    if before not in (",", '"', "'", "-") or tokens[min(end, len(tokens) - 1)].norm == "that":
        return None
    first = end
    while first < len(tokens) and (
        tokens[first].norm in ("yesterday", "today", "on") or is_date_word(tokens, first)
    ):
        first += 1  # "confirmed on Monday the governor"
    if first < len(tokens) and tokens[first].norm in speech_words("where"):
        return None  # "the minister, Ann Poe, said in Parliament"
    if first > end and tokens[first - 1].norm == "on":
        return None  # "the governor, Ann Poe, reported on Telegram"
    actor = subject_after(tokens, first)
    if actor is None or actor.nature == "self" or (actor.nature == "unknown" and not actor.named):
        return None
    if actor.last < len(tokens) and tokens[actor.last].norm in speech_words("auxiliaries"):
        return None  # "Since May, | state | mine operators have cleared nine fields"
    source = Source("say", joint_after(tokens, actor), tokens[i].norm, "said_by", i, actor.last)
    source.after = True
    return source


def _said(tokens: Sequence[Token], actor: Actor, i: int, end: int, rule: str) -> Source:
    actors = joint_before(tokens, actor)
    first = actors[0].first
    source = Source("say", actors, tokens[i].norm, rule, first, end)
    before = tokens[first - 1].text if first else ""
    after = tokens[end].norm if end < len(tokens) else ""
    opens = before in ('"', "'") and tokens[first].start == tokens[first - 1].end
    closed = not opens and after not in ("that", ":") and not _goes_on_to_count(tokens, end)
    if before == "," and _counts(tokens, end, len(tokens)):
        closed = closed and _counts(tokens, 0, first)  # "Until now, he said, 12 have died"
    source.after = before in (",", '"', "'", "-") and closed
    return source


def _counts(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether tokens [first, last) hold a number that is no date."""
    return any(
        tokens[k].norm in SMALL or (tokens[k].kind == "number" and not _is_date(tokens, k))
        for k in range(first, last)
    )


def _goes_on_to_count(tokens: Sequence[Token], end: int) -> bool:
    """ "On Monday, the mayor said | 3 had died": a number in the clause behind the verb."""
    reach = min(len(tokens), end + _REACH)
    clause = (k for k in range(end, reach) if tokens[k].text in (",", ";", ":", '"'))
    return _counts(tokens, end, next(clause, reach))


def _is_date(tokens: Sequence[Token], k: int) -> bool:
    near = tokens[max(0, k - 1) : k + 2]
    return any(is_calendar(t) for t in near) or (k > 0 and tokens[k - 1].norm == "in")

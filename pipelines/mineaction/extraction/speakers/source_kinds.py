"""What kind of source it is: the writer, a plan of nobody, a new paper, a row's label, a scene.

Lives here: questions about one source, or about the sources of one sentence. Does not live here:
how they are found (reporting.py) and whom they bind (attribute.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mineaction.extraction.actors.record import Actor
from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.speakers.chains import SentenceSources
from mineaction.extraction.speakers.reach import Source
from mineaction.lexicon.gazetteer import actor_trie
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_GIVER = 4  # tokens of "The United States offered"
_SAID = 4  # tokens of "said on Monday:"


def is_own(actor: Actor) -> bool:
    """The writer, or a paper of the writer: "we", "the records of this Ministry"."""
    owner = actor.owner if actor.nature == "document" else None
    return (owner or actor).nature == "self"


def without_plans(found: list[Source], tokens: Sequence[Token], *, issued: bool) -> list[Source]:
    """ "The current work plan foresees 12 hectares": in a paper of somebody no other voice.

    In an outlet's story partners have none: "our partner" is of whoever is quoted. Who plans to do
    something says so, unless another tells it: "The governor said the army plans to clear 12".
    """
    found = [s for s in found if s.cue not in speech_words("planning") or _tells_plan(s, found)]
    if not issued:
        return [s for s in found if s.rule != "partner"]
    return [s for s in found if not _is_plan(s.actors[0], tokens)]


def _tells_plan(source: Source, found: Sequence[Source]) -> bool:
    actor = source.actors[0]
    named = actor.named and (" " in actor.name or actor.name.isupper())  # no "the Government"
    known = named or actor.head in speech_words("generic_bodies")
    return len(found) == 1 and actor.nature == "body" and actor.kind != "country" and known


def _is_plan(actor: Actor, tokens: Sequence[Token]) -> bool:
    if actor.nature != "document" or actor.owner is not None:
        return False
    return any(t.norm in speech_words("plans") for t in tokens[actor.first : actor.last])


def is_body(actor: Actor) -> bool:
    """Whether a label in a list can be a source: "Upper Ford: 12" is a row."""
    return bool(actor.kind) or (actor.nature == "body" and bool(actor.head))


def is_new_paper(actor: Actor) -> bool:
    """ "The latest report said", before anybody has spoken: a paper that is named later perhaps."""
    return actor.nature == "document" and actor.owner is None and " " in actor.name


def is_vague_paper(actor: Actor) -> bool:
    """ "According to preliminary estimates", "various data": nobody's, so the writer's."""
    if actor.nature != "document" or actor.owner is not None or actor.definite:
        return False
    *more, noun = actor.name.lower().split()
    return noun in speech_words("vague_papers") and speech_words("vague").issuperset(more)


def is_of_paper(source: Source, tokens: Sequence[Token]) -> bool:
    """ "the report | released by X", "according to | the report from X"."""
    before = tokens[source.first - 1].norm if source.first else ""
    between = tokens[source.first : source.actors[0].first]
    papers = speech_words("documents")
    return before in papers or any(t.norm in papers for t in between)


def is_anonymous(source: Source) -> bool:
    """ "According to international experts": they have no account that goes on."""
    return source.rule == "according_to" and source.actors[0].nature == "anonymous"


def without_makers(found: list[Source], tokens: Sequence[Token]) -> list[Source]:
    """ "The report, compiled by the Hills Trust, counted 17": the paper that was told of before."""
    papers = [s for s in found if s.actors[0].nature == "document" and s.actors[0].definite]
    if not papers:
        return found
    comma = papers[0].actors[0].last
    makes = comma + 1 < len(tokens) and tokens[comma + 1].norm in speech_words("made_for")
    if not makes or tokens[comma].text != ",":
        return found
    return [s for s in found if s.role != "inner" or s.first > comma + 3]


def without_givers(found: list[Source], sentence: SentenceAnalysis) -> list[Source]:
    """ "We have 42,000 euros, given by a church": who gives a sum is no source of it."""
    ends = {q.end for q in sentence.quantities if q.family == "money"}
    gives = speech_words("giving")
    return [
        s for s in found
        if not (sentence.norm(s.first) in gives and not ends.isdisjoint((s.first, s.first - 1)))
    ]  # fmt: skip


_REJECTING = speech_words("rejecting")


def pass_on(found: list[Source], tokens: Sequence[Token]) -> None:
    """ "Ann Poe said, according to the Hills website", "..., first published by Some Agency", "the
    ministry's review shows, the Courier reports": who carries what another said is no source of it.
    """
    told = [s for s in found if s.role != "outer" and s.actors[0].nature != "document"]
    # "The colonel denied a report on social media": those who reported it are its source
    told = [s for s in told if _REJECTING.isdisjoint(t.norm for t in tokens[s.first : s.last])]
    for source in found:
        first = [
            s for s in told
            if s.first < source.first  # "according to the mayor, | as reported by Some Wire"
            and (s.role == "say" or all(t.kind != "number" for t in tokens[s.last : source.first]))
        ]  # fmt: skip
        if source.role != "inner" or not first:
            continue
        if source.cue in speech_words("carried") or _is_press(source.actors[0], tokens):
            source.role = "outer"
    if len(found) > 1 and _closes_story(found[-1], tokens):
        found[-1].role = "outer"


def _closes_story(source: Source, tokens: Sequence[Token]) -> bool:
    """ "..., | the Courier reports": a name that is known as nothing but an outlet, at the end."""
    actor = source.actors[0]
    comma = actor.first > 0 and tokens[actor.first - 1].text == ","
    may_carry = actor.named and actor.nature != "pronoun" and actor.kind in ("", "outlet")
    closes = source.last >= len(tokens) - 1 and source.cue in speech_words("passing_on")
    return comma and may_carry and closes


def _is_press(actor: Actor, tokens: Sequence[Token]) -> bool:
    """ "the newspaper", "the semi-official ISNA agency"."""
    known = (match_at(tokens, k, actor_trie()) for k in range(actor.first, actor.last))
    return actor.kind == "outlet" or any(k and k[0].of.kind == "outlet" for k in known)


def without_own_work(found: list[Source], tokens: Sequence[Token]) -> list[Source]:
    """ "Ann Poe, who runs the centre, says that | it treated 17": it is she who says so.

    "The Hills Trust, which in | its count | has boys, speaks of 9": it is the Trust's own.
    """
    ends = {s.last for s in found if s.role == "say"}
    body = any(s.role == "say" and s.actors[0].nature == "body" for s in found)
    return [
        s for s in found
        if not (_is_own_work(s, tokens) and s.first - 1 in ends)
        and not (body and s.rule == "by_count" and s.actors[0].head == "pronouns_body")
    ]  # fmt: skip


def _is_own_work(source: Source, tokens: Sequence[Token]) -> bool:
    if source.role != "say" or source.actors[0].nature != "pronoun" or not source.first:
        return False
    return tokens[source.first - 1].norm == "that"


def shares_out(tokens: Sequence[Token]) -> bool:
    """ "Area cleared by operator:": the lines below name who did it, not who says so."""
    pairs = pairwise(t.norm for t in tokens)
    return any(by == "by" and noun in speech_words("doers") for by, noun in pairs)


def without_scene(found: list[Source]) -> list[Source]:
    """ "Narvia reported nine casualties, said a report": the country is where it happened."""
    if not any(s.after and s.role == "say" for s in found):
        return found
    return [s for s in found if s.after or s.actors[0].kind != "country"]


def ends_in_said(record: SentenceSources, tokens: Sequence[Token]) -> bool:
    """ "The governor said:" with her words in the paragraph below, quoted or not."""
    said = (b.source for b in record.bound if b.links and b.source.rule in ("said", "said_by"))
    return tokens[-1].text == ":" and any(s.last >= len(tokens) - _SAID for s in said)


def speak_jointly(source: Source, tokens: Sequence[Token]) -> bool:
    """ "X and Y said in a joint statement", "a joint statement by X and Y"; no "press services"."""
    offices = source.actors[0].head in speech_words("press_services")
    norms = {t.norm for t in tokens}
    jointly = not speech_words("jointly").isdisjoint(norms) and not offices
    return jointly and (source.role == "say" or (source.role == "inner" and "statement" in norms))


def names_outlet(source: Source) -> bool:
    """ "Caption (Delta Wire): ..." gives the words to the outlet itself, a denial takes them."""
    if source.rule == "rejected":
        return True
    return source.role == "say" and source.rule in ("label", "brackets")


def counts_itself(source: Source) -> bool:
    """ "Some Wire has documented 38 deaths": an outlet that counts for itself."""
    return source.role == "say" and source.cue in speech_words("counting")


def both_give(kind: str, tokens: Sequence[Token]) -> bool:
    """Whether a state can be the next donor, behind another state, a bank or a union."""
    gives = not speech_words("promising").isdisjoint(t.norm for t in tokens[:_GIVER])
    return kind == "country" or (gives and kind in ("igo", "ngo"))

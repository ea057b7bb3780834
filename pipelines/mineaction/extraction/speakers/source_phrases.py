"""Sources in phrases: "according to X", "by X's count", "on X's books", "data of X".

Lives here: phrases that name a source without a verb of speech, and which actors can be sources.
Does not live here: verbs that report (reporting.py), labels and brackets (labels.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor, possessive, read_actor
from mineaction.extraction.actors.phrases import is_calendar, is_capital, phrase_end, phrase_start
from mineaction.extraction.actors.subjects import joint_after, subject_after, subject_before
from mineaction.extraction.speakers.reach import Source
from mineaction.lexicon.attribution import reporting_at
from mineaction.lexicon.gazetteer import place_trie
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.names import match_at
from mineaction.lexicon.speech import speech_words
from mineaction.text.tokens import Token

_REACH = 40
_TO_WRITER = 9  # tokens from "data sent yesterday to the Some Wire" to "by"
_ATTRIBUTED = 9  # tokens from what is attributed to the word
_DESCRIBED = 4  # tokens that describe a partner: "our local partner organisation in the south"


def behind(tokens: Sequence[Token], i: int, end: int, role: str, rule: str) -> Source | None:
    """The source whose phrase stands behind tokens [i, end): "according to | X"."""
    if end >= len(tokens) or (tokens[i].norm == "per" and not is_capital(tokens[end])):
        return None
    near = {token.norm for token in tokens[max(0, i - _ATTRIBUTED) : i]}
    if tokens[end - 2].norm == "attributed" and near.isdisjoint(word_set("claim_nouns")):
        return None  # "15 per cent of the deaths were attributed to X": who did it
    actor = subject_after(tokens, end)
    if actor and actor.nature == "anonymous" and tokens[end - 1].norm == "from":
        return None  # "received from partners: 3 million", "reports from residents"
    if actor and actor.nature == "document" and actor.owner is None:
        actor = _brought_out_by(tokens, actor) or actor
    if actor is None or actor.nature == "self" or not _may_follow(actor, rule):
        return None
    if rule == "data_of" and is_place(tokens, end, actor):
        return None  # "a survey of Some Province"
    if (
        tokens[end - 1].norm in ("by", "to")
        and tokens[i].norm != "according"
        and actor.nature == "unknown"
    ):  # "provided by the budget"
        return None
    cue = " ".join(t.norm for t in tokens[i:end])
    return Source(role, joint_after(tokens, actor), cue, rule, i, max(actor.last, end))


def _brought_out_by(tokens: Sequence[Token], paper: Actor) -> Actor | None:
    """Who stands behind "a report by X", "a report sent yesterday to Y by X"."""
    if paper.last + 1 < len(tokens) and tokens[paper.last].norm in ("by", "from"):
        writer = subject_after(tokens, paper.last + 1)
        if writer is None or writer.nature in ("unknown", "document") or writer.kind == "country":
            return None
        return writer if writer.nature != "person" or " " in writer.name else None
    if paper.last >= len(tokens):
        return None
    made = tokens[paper.last].norm in speech_words("papers_made")
    if not made and reporting_at(tokens, paper.last) is None:
        return None
    for k in range(paper.last + 1, min(len(tokens) - 1, paper.last + _TO_WRITER)):
        if tokens[k].norm == "by":
            return subject_after(tokens, k + 1)
        dated = tokens[k].kind == "number" or is_calendar(tokens[k])
        receiver = tokens[k].norm in ("to", "the") or tokens[k].text[0].isupper()
        if not (dated or receiver or tokens[k].norm in speech_words("dated")):
            return None
    return None


def is_place(tokens: Sequence[Token], i: int, actor: Actor) -> bool:
    """Whether an actor's phrase from token `i` is a place without a voice, no country."""
    place = match_at(tokens, i, place_trie())
    ends = (actor.last, next((k for k in range(i, actor.last) if tokens[k].text == "/"), i))
    return bool(place and place[1] in ends and not actor.kind)  # a country has its kind


def _may_follow(actor: Actor, rule: str) -> bool:
    if actor.nature != "unknown":
        return rule == "according_to" or actor.nature != "person" or actor.named
    return rule == "according_to" and actor.named


def reckoning(tokens: Sequence[Token], i: int) -> Source | None:
    """ "by the ministry's count", "in her view"."""
    for k in range(i - 1, max(0, i - 4), -1):
        token = tokens[k]
        if token.norm in speech_words("own") and token.norm != "own":
            actor = read_actor(tokens, k, k + 1)
        elif token.norm in speech_words("possessives"):
            actor = possessive(token)._replace(first=k, last=k + 1)
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


def keeps_list(tokens: Sequence[Token], i: int) -> Source | None:
    """ "The union keeps its own list"."""
    listed = any(t.norm in speech_words("keepings") for t in tokens[i + 1 : i + 5])
    return _on_file(tokens, i) if listed else None


def has_list(tokens: Sequence[Token], i: int) -> Source | None:
    """ "The union has a list of 90 people": it says so; "it has records" says nothing yet."""
    after = [t.norm for t in tokens[i + 1 : i + 4]]
    if len(after) < 3 or after[2] not in ("of", "on", "with"):
        return None
    if after[0] not in speech_words("articles") or after[1] not in speech_words("keepings"):
        return None
    found = _on_file(tokens, i)
    return found if found and (found.actors[0].named or found.actors[0].definite) else None


def _on_file(tokens: Sequence[Token], i: int) -> Source | None:
    """The subject of the verb at `i` as the source of what it keeps."""
    actor = subject_before(tokens, i)
    if actor is None or not is_source(actor):
        return None
    return Source("say", (actor,), tokens[i].norm, "on_file", actor.first, i + 1)


def has_number(tokens: Sequence[Token], i: int) -> Source | None:
    """ "The Hills Monitor has 1,140 for last year": a number and a time, nothing that it owns.

    "The ministry gives 12." is a number and nothing else.
    """
    if i + 2 >= len(tokens) or tokens[i + 1].kind != "number":
        return None
    bare = tokens[i].norm in speech_words("gives") and tokens[i + 2].text in ",.;"
    if tokens[i + 2].norm not in ("for", "since", "from", "between") and not bare:
        return None
    actor = subject_before(tokens, i)
    told = actor is not None and (actor.named or (bare and actor.definite))
    if actor and told and actor.nature == "body" and actor.kind != "country":
        return Source("say", (actor,), tokens[i].norm, "on_file", actor.first, i + 1)
    return None


def kept(tokens: Sequence[Token], i: int) -> Source | None:
    """ "The directorate had 190 victims on file"."""
    verbs = range(i - 1, max(0, i - _REACH), -1)
    verb = next((k for k in verbs if tokens[k].norm in speech_words("keeps")), None)
    return _on_file(tokens, verb) if verb is not None else None


def of_partner(tokens: Sequence[Token], i: int) -> Source | None:
    """ "Our partner, the Hills Union, cleared 3 hectares": its own work in another's paper."""
    own = {t.norm for t in tokens[max(0, i - _DESCRIBED) : i]}
    if own.isdisjoint(speech_words("writers")):
        return None
    k = i + 1
    while k + 1 < len(tokens) and k <= i + _DESCRIBED and tokens[k].text.islower():
        k += 1  # "our partner organisation in the south"
    k += tokens[k].text == "," if k < len(tokens) else 0
    end = phrase_end(tokens, k)
    actor = read_actor(tokens, k, end) if end > k else None
    if actor is None or not actor.named or actor.nature == "document":
        return None
    end += end < len(tokens) and tokens[end].text == ","
    while end < len(tokens) and tokens[end].norm in speech_words("auxiliaries"):
        end += 1
    if end >= len(tokens) or tokens[end].norm not in speech_words("own_work"):
        return None
    return Source("say", (actor,), tokens[i].norm, "partner", max(0, i - 1), end)


def is_source(actor: Actor) -> bool:
    """Whether an actor can be a source at all."""
    return actor.nature not in ("unknown", "self") and actor.head not in speech_words("counted")


def is_counted(tokens: Sequence[Token], actor: Actor) -> bool:
    """People and states that figures are about: "66 States Parties reported"."""
    counted = speech_words("counted")
    return actor.head in counted or tokens[actor.last - 1].norm in counted

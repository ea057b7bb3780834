"""Interviews: whose turn it is, who asks and who is asked.

Lives here: turns marked Q and A, dashes, names before a colon, or questions alone in a paragraph.
Does not live here: who issues any other document (issuers/issuer.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mineaction.extraction.actors.find import Actor, name_of, read_actor
from mineaction.extraction.actors.phrases import is_capital
from mineaction.extraction.analysis import Analysis
from mineaction.lexicon.speech import speech_phrases, speech_words
from mineaction.text.tokens import Token

_QUESTIONS = 2  # from which on a text is an interview
_TURNS, _LABEL = 3, 18  # turns of a transcript; tokens in which the name of one ends
_HEAD = 12  # sentences in which a question is put to a minister
_PROMPT = 9  # tokens of a question without its mark
_TALK = speech_words("talks")
_WITH = speech_words("talk_links")
_ASKING, _ANSWERS = speech_words("marks_of_questions"), speech_words("marks_of_answers")
_WHERE = speech_words("where")


def open_turns(analysis: Analysis) -> dict[int, bool]:
    """Turns without marks: paragraphs that are one question, in a text that says it is a talk.

    "We spoke with Ann Poe of the Mine Centre." - "What was done last year?" - "We cleared 9 km2."
    """
    blocks: dict[int, list[Sequence[Token]]] = {}
    for sentence in analysis.sentences:
        blocks.setdefault(sentence.span.block, []).append(sentence.tokens)
    asked = [b for b, said in blocks.items() if len(said) <= 2 and said[-1][-1].text == "?"]
    if len(asked) < _QUESTIONS or not (len(asked) > _QUESTIONS or _is_talk(blocks, asked[0])):
        return {}
    turns: dict[int, bool] = {}
    for block, said in blocks.items():
        if turns and (_heads_facts(said[0]) or _in_capitals(said[0])):
            break
        if block >= asked[0]:
            turns[block] = block not in asked and not (turns and _prompts(said))
    return turns


def _heads_facts(tokens: Sequence[Token]) -> bool:
    """ "FACTS. According to ...": what a paper adds below its interview."""
    words = [t for t in tokens if t.kind == "word"]
    return bool(words) and len(tokens) <= 4 and all(t.text.isupper() for t in words)


def _prompts(said: Sequence[Sequence[Token]]) -> bool:
    """ "You have lost colleagues." alone in its paragraph: a question without its mark."""
    first = said[0]
    return len(said) == 1 and len(first) <= _PROMPT and first[0].norm in speech_words("addressed")


def _is_talk(blocks: dict[int, list[Sequence[Token]]], first: int) -> bool:
    """Whether the words above the first question present a person who is asked."""
    above = {t.norm for block, said in blocks.items() if block < first for s in said for t in s}
    return not above.isdisjoint(_TALK)


def marked_turns(analysis: Analysis) -> dict[int, bool]:
    """Turns behind "Q:", "Answer:" or a dash; the questions may stand without one."""
    found: dict[int, bool] = {}
    questions = answers = 0
    last: dict[int, Token] = {s.span.block: s.tokens[-1] for s in analysis.sentences}
    seen = -1
    asked = False
    for sentence in analysis.sentences:
        block, tokens = sentence.span.block, sentence.tokens
        if block == seen or len(tokens) < 3:
            continue
        seen = block
        questions += asked and tokens[0].text == "-"
        asked = tokens[0].text != "-" and last[block].text == "?"
        answer = tokens[0].norm in _ANSWERS
        marked = tokens[0].text[:1].isupper() and tokens[1].text == ":"
        if marked and (answer or tokens[0].norm in _ASKING):
            found[block] = answer
            questions += not answer
            answers += answer
        elif tokens[0].text == "-":
            found[block] = last[block].text not in ("?", '"')
            questions += last[block].text == "?"
    return found if questions >= _QUESTIONS or (questions and answers) else {}


def labelled_turns(analysis: Analysis) -> dict[int, Actor]:
    """Blocks of a transcript -> who has the floor: names before a colon, one of whom asks.

    A turn holds the blocks that follow it, until the next name: "Ms Ellen Fry: We gave 9 million."
    Empty for any other text, a table of labels ("Area cleared: 12") included.
    """
    if ":" not in analysis.words:
        return {}
    labels: dict[int, Actor] = {}
    asks, blocks, last = False, [], -1
    headings = set()
    least = 1 if _is_put_to_minister(analysis) else _TURNS
    for sentence in analysis.sentences:
        block = sentence.span.block
        if sentence.span.kind == "headline" or _in_capitals(sentence.tokens):
            headings.add(block)
        if block != last:
            blocks.append(block)
            if actor := turn_label(sentence.tokens):
                labels[block] = actor
        last = block
        asks = asks or (block in labels and _asks(sentence.tokens))
    labels = _persons(labels)
    names = {actor.name for actor in labels.values()}
    if len(labels) < least or (least > 1 and (not asks or len(names) == 1)):
        return {}
    held: dict[int, Actor] = {}
    for before, block in pairwise([-1, *blocks]):
        if block in labels or (before in held and block not in headings):
            held[block] = labels.get(block) or held[before]
    return held


def _is_put_to_minister(analysis: Analysis) -> bool:
    """Whether a text is a question of a parliament: "Ms Fry asked the Minister for Roads how"."""
    return any(speech_phrases("questions", s.tokens) for s in analysis.sentences[:_HEAD])


def _persons(labels: dict[int, Actor]) -> dict[int, Actor]:
    """The labels that name persons, offices or family names, and others that come back."""
    often: dict[str, int] = {}
    for actor in labels.values():
        often[actor.name] = often.get(actor.name, 0) + 1
    out: dict[int, Actor] = {}
    for block, actor in labels.items():
        if actor.nature == "person":
            out[block] = actor
        elif often[actor.name] > 1:
            whole = next((a for a in labels.values() if a.nature == "person"
                          and actor.name in a.name.split()), None)  # fmt: skip
            out[block] = whole or actor._replace(nature="person", head=actor.name.lower())
    return out


def turn_label(tokens: Sequence[Token]) -> Actor | None:
    """Who is named before a colon, with a seat or a number in brackets perhaps."""
    if ":" not in [t.text for t in tokens[:_LABEL]]:
        return None
    depth = 0
    name: list[Token] = []
    bracketed: list[Token] = []
    for token in tokens[:_LABEL]:
        if token.text == ":" and not depth:
            break
        depth += token.text in ("(", "[")
        (bracketed if depth else name).append(token)
        depth -= token.text in (")", "]")
    else:
        return None
    words = [t for t in name if t.kind == "word"]
    joints = speech_words("name_joints")
    if not words or not all(t.text[0].isupper() or t.norm in joints for t in words):
        return None
    actor = read_actor(name, 0, len(name))
    if actor is None or actor.nature in ("document", "pronoun", "self"):
        return None
    if len(words) == 1 and words[0].norm in speech_words("turn_headings"):
        return None
    holder = read_actor(bracketed, 1, len(bracketed) - 1) if len(bracketed) > 3 else None
    seat = bool(actor.kind) or actor.nature == "body"  # "MAC (Dr Ann Poe)"
    office = seat and holder is not None and holder.nature == "person"
    return holder if office and holder and holder.named else actor


def _in_capitals(tokens: Sequence[Token]) -> bool:
    """ "HOW YOU CAN HELP": a heading ends a turn."""
    words = [t for t in tokens[:8] if t.kind == "word"]
    return len(words) > 1 and all(t.text.isupper() for t in words)


def _asks(tokens: Sequence[Token]) -> bool:
    """A question, "To ask the Minister what ...", "I now give the floor to ..."."""
    norms = [t.norm for t in tokens]
    told = " ".join(norms[:_LABEL])
    return norms[-1] == "?" or "to ask" in told or "the floor to" in told


_PRESENTED = 6  # tokens of a name that opens a sentence


def interviewee(sentences: Sequence[Sequence[Token]]) -> Actor | None:
    """The person whom the introduction of an interview presents: spoken with, or named first."""
    return (
        _person_in(sentences, behind_talk=True)
        or _aged(sentences)
        or _person_in(sentences, behind_talk=False)
    )


def _aged(sentences: Sequence[Sequence[Token]]) -> Actor | None:
    """The one who is presented with an age at the head of a sentence: "Ivo B., 51, was there"."""
    for tokens in sentences:
        comma = next((i for i, t in enumerate(tokens[:_PRESENTED]) if t.text == ","), 0)
        aged = comma and [t.kind for t in tokens[comma + 1 : comma + 3]] == ["number", "sign"]
        actor = read_actor(tokens, 0, comma) if aged and is_capital(tokens[0]) else None
        if actor and actor.nature == "person" and actor.named:
            return actor
    return None


def _person_in(sentences: Sequence[Sequence[Token]], *, behind_talk: bool) -> Actor | None:
    """The first name of a person; a heading in capitals has none ("MINISTRY OF ROADS")."""
    for tokens in (tokens for tokens in sentences if not _in_capitals(tokens)):
        for i, token in enumerate(tokens):
            if not is_capital(token) or (i and is_capital(tokens[i - 1])):
                continue
            before = tokens[i - 1].norm if i else ""
            if before in _WHERE or before == "(" or (behind_talk and not _is_asked(tokens, i)):
                continue
            end = i + 1
            while end < len(tokens) and (is_capital(tokens[end]) or tokens[end].text == "."):
                end += 1
            actor = read_actor(tokens, i, end)
            if actor and actor.nature == "person" and actor.named and (i == 0 or end - i > 1):
                return actor
    return None


def _is_asked(tokens: Sequence[Token], i: int) -> bool:
    """Whether the name at `i` is spoken with: "We spoke with Ann Poe", "talked to Ben Roe"."""
    return i > 1 and tokens[i - 1].norm in _WITH and tokens[i - 2].norm in _TALK


def interviewer(analysis: Analysis) -> str | None:
    """The name before a colon whose turns end in a question, twice at least."""
    asked: dict[str, int] = {}
    first: dict[int, Sequence[Token]] = {}
    last: dict[int, Token] = {}
    for sentence in analysis.sentences:
        first.setdefault(sentence.span.block, sentence.tokens)
        last[sentence.span.block] = sentence.tokens[-1]
    for block, tokens in first.items():
        colon = next((i for i, t in enumerate(tokens[:6]) if t.text == ":"), 0)
        named = colon and all(is_capital(t) for t in tokens[:colon])
        if named and tokens[colon - 1].norm in speech_words("askers"):
            continue  # "Presenter:" names no outlet
        if named and last[block].text == "?":
            name = name_of(tokens[:colon])
            asked[name] = asked.get(name, 0) + 1
    most = max(asked, key=lambda n: asked[n], default="")
    return most if len(most) > 1 and asked[most] > 1 else None

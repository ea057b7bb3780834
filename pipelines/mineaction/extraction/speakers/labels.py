"""Sources without a verb: labels before a colon, owners of figures, names in brackets.

Lives here: "ANAMA: 12 mines", "OCHA's figures for the year", "190 (Tracing Commission, 2021)".
Does not live here: verbs and phrases that report (reporting.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from mineaction.extraction.actors.find import Actor, read_actor
from mineaction.extraction.actors.phrases import is_calendar, is_capital, noun_at, phrase_end
from mineaction.extraction.speakers.reach import Source
from mineaction.extraction.speakers.source_phrases import is_place
from mineaction.lexicon.speech import speech_phrase, speech_words
from mineaction.text.cardinals import is_currency
from mineaction.text.tokens import Token

_REACH = 40
_YEAR = 4  # digits of a year
_PICTURES = "\U0001f000"  # from here on code points are pictures: a post begins lines with them
_CITED = 14  # tokens of the dates in "(Some Office 28/11/2031 accessed 18/04/2032)"
_SUM = 6  # tokens from a colon to the end of "USD 3.2 million."
_ASIDE = 14  # tokens between a name and the colon before its words


def may_have_label(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is worth the look: a colon, or a document near its beginning."""
    near = [token.norm for token in tokens[:_REACH]]
    return ":" in near or not speech_words("documents").isdisjoint(near[:12])


def label(tokens: Sequence[Token]) -> list[Source]:
    """ "ANAMA: 12", "Foreign Ministry, 17 May 2025: 412 victims"; "OCHA's figures for ..."."""
    start = _after_marker(tokens)
    end = phrase_end(tokens, start)
    lettered = end < len(tokens) and tokens[end].text == ":" and len(tokens[end - 1].text) == 1
    if end <= start or lettered or speech_phrase("source_labels", tokens, start) == end:
        return []  # lettered: "Form D: the State retains 40 mines"
    actor = read_actor(tokens, start, end)
    if actor is None or not actor.named:
        return []
    listed = actor.nature != "person" and tokens[0].text[0] >= _PICTURES
    listed |= actor.name.lower() in speech_words("thing_acronyms")  # "MRE: 1,840 persons"
    if listed or actor.kind == "country" or is_place(tokens, start, actor):
        return []  # "(picture) SHELLS DESTROYED: 12"; "KINSHASA: Two men died"
    colon = end
    while colon < min(len(tokens), end + 7) and (
        tokens[colon].kind == "number" or tokens[colon].text == "," or is_calendar(tokens[colon])
    ):
        colon += 1
    if colon < len(tokens) and tokens[colon].text != ":" and actor.nature == "person":
        colon = _colon_before_quotation(tokens, colon)
    labelled = (
        colon < len(tokens) - 1 and tokens[colon].text == ":" and _all_capitals(tokens, actor)
    )
    if labelled and (actor.nature != "person" or actor.owner or " " in actor.name):
        if actor.nature == "document" and actor.owner is None:
            return []
        if _labels_row(tokens, actor, colon):
            return []
        return [Source("say", (actor,), ":", "label", start, colon + 1)]
    owned = any(t.kind == "clitic" or t.norm in ("of", "by", "from") for t in tokens[start:end])
    account = any(t.norm in speech_words("documents") for t in tokens[start:end])
    if actor.nature == "document" and actor.owner and owned and account:
        return [Source("inner", (actor,), tokens[end - 1].norm, "figures_of", start, end)]
    return []


def _colon_before_quotation(tokens: Sequence[Token], i: int) -> int:
    """ "Ann Poe on the air this morning: "..."": words without a stop between name and colon."""
    for k in range(i, min(len(tokens) - 1, i + _ASIDE)):
        if tokens[k].text == ":":
            return k if tokens[k + 1].text == '"' else i
        if tokens[k].kind == "sign" and tokens[k].text not in ("-", "'"):
            return i
    return i


def _after_marker(tokens: Sequence[Token]) -> int:
    """Behind a list's "-", "2." or "(a)"."""
    texts = [t.text for t in tokens[:4]]
    if len(texts) < 4:
        return 0
    if texts[0] in '-"' or texts[0][0] >= _PICTURES:
        return 1
    if tokens[0].kind == "number" and texts[1] in ".)":
        return 2
    return 3 if texts[0] == "(" and texts[2] == ")" else 0


def _labels_row(tokens: Sequence[Token], actor: Actor, colon: int) -> bool:
    """ "Upper Narva to Hills: 4,110"; "United States: USD 3.2 million", the sum that it gave."""
    if actor.nature == "unknown" and _is_bare_number(tokens, colon + 1):
        return True
    return is_currency(tokens, colon + 1) and len(tokens) - colon <= _SUM


def _is_bare_number(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number is all that the line says behind its label."""
    return tokens[i].kind == "number" and all(t.kind != "word" for t in tokens[i + 1 :])


def _all_capitals(tokens: Sequence[Token], actor: Actor) -> bool:
    """Whether a label is a name throughout; a document's label names its owner so."""
    of = actor.owner or actor
    return all(
        is_capital(t) or t.kind != "word" or t.norm in speech_words("name_joints")
        for t in tokens if of.start <= t.start < of.end
    )  # fmt: skip


def in_brackets(tokens: Sequence[Token], i: int) -> Source | None:
    """ "190 (Tracing Commission, May 2021)": brackets that hold a source and nothing else."""
    first = _behind_field(tokens, i + 1)
    end = phrase_end(tokens, first)
    if end <= first or end >= len(tokens):
        return None
    close = _close_of_citation(tokens, end)
    sum_of_money = any(t.kind == "number" and len(t.text) > _YEAR for t in tokens[end:close])
    if close >= len(tokens) or tokens[close].text != ")" or sum_of_money:
        return None  # "(USD 590,000)" names no source
    actor = read_actor(tokens, first, end)
    if actor and actor.nature == "document" and actor.owner and close == end:
        return Source("inner", (actor,), "()", "brackets", i, close + 1, after=True)
    colon = _colon(tokens, close)
    if actor is None or not _is_cited(tokens, actor, (i, first), colon):
        return None
    short = close == i + 2 and tokens[i + 1].text.isupper()
    spelled = any((noun := noun_at(tokens, k)) and noun[1] == i for k in (i - 1, i - 2))
    if short and not (colon or close > end) and (spelled or not actor.kind):
        return None  # an abbreviation; but "5 civilians (INSO)"
    cue = "()" if first == i + 1 else tokens[i + 1].norm  # "(source: Some Office)"
    source = Source("inner", (actor,), cue, "brackets", i, close + 1)
    source.after, source.bracket, source.role = not colon, False, "say" if colon else "inner"
    return source


def _close_of_citation(tokens: Sequence[Token], end: int) -> int:
    """Where brackets may close behind a source that ends at `end`, with its dates, or the end."""
    close = end
    while (
        close < len(tokens)
        and close < end + _CITED
        and (
            tokens[close].kind == "number"
            or tokens[close].text in ",./"
            or tokens[close].norm in speech_words("citing_dates")
            or is_calendar(tokens[close])
        )
    ):
        close += 1
    if not (end < close < len(tokens) and tokens[close].text == ";"):
        return close
    reach = range(close, min(len(tokens), close + _REACH))  # "(X, 2030; Y, 2031)"
    return next((k for k in reach if tokens[k].text == ")"), len(tokens))


def _is_cited(tokens: Sequence[Token], actor: Actor, opened: tuple[int, int], colon: bool) -> bool:
    """Whether an actor in brackets is one that counts; `opened`: the bracket, and what it cites."""
    i, first = opened
    person = actor.nature == "person"
    if not actor.named or actor.nature not in ("body", "person") or actor.kind == "country":
        return False
    untitled = tokens[first].start == actor.start and not actor.kind and len(actor.name.split()) < 3
    if person and untitled and not colon:
        return False
    if i and first == i + 1 and is_capital(tokens[i - 1]) and not colon:
        return False
    return bool(person or actor.head or actor.kind or first > i + 1 or colon)


def _behind_field(tokens: Sequence[Token], i: int) -> int:
    """ "(source: | Some Office)": behind the label and its colon."""
    end = speech_phrase("source_labels", tokens, i) if i < len(tokens) else 0
    return end + 1 if 0 < end < len(tokens) and tokens[end].text == ":" else i


def _colon(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].text == ":"


def signed_quotation(tokens: Sequence[Token], i: int) -> Source | None:
    """ "Seventeen died." - Ann Poe, head of the district: a name behind a quotation and a dash."""
    if i < 2 or tokens[i - 1].text != '"' or tokens[i - 2].text == "-":
        return None
    end = phrase_end(tokens, i + 1)
    actor = read_actor(tokens, i + 1, end) if end > i + 1 else None
    closed = end == len(tokens) or tokens[end].text in ",.(;"
    if actor is None or not closed or not actor.named or actor.nature not in ("person", "body"):
        return None
    if actor.start != tokens[i + 1].start and actor.nature != "person":
        return None  # "said the army"
    return Source("say", (actor,), "-", "said_by", i, end, after=True)

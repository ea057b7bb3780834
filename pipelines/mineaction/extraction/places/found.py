"""The place names of a document, sentence by sentence, without those of its outlet.

Lives here: places_found, and a second look for names that are places at home only. Does not live
here: the names of one sentence (groups.py) and what figures make of them (assign.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mineaction.extraction.analysis import Analysis
from mineaction.extraction.places.groups import Found, find_places, without_name
from mineaction.extraction.places.layout import story_dateline
from mineaction.lexicon.gazetteer import home_starts
from mineaction.lexicon.place_scope import scope_words

_TOP = 3  # sentences at the head of a text


def places_found(analysis: Analysis) -> list[Found]:
    """What every sentence of a document names, in order."""
    found = [find_places(s) for s in analysis.sentences]
    _leave_out(analysis, found)
    return found


def _leave_out(analysis: Analysis, found: list[Found]) -> None:
    """Take away what is no scene: names of the outlet and of venues, the dateline."""
    _leave_out_outlet(analysis, found)
    _leave_out_venues(analysis, found)
    _mark_dateline(analysis, found)


def find_home_names(analysis: Analysis, found: list[Found], code: str) -> bool:
    """Look again for names that are places only in a text about the document's country."""
    starts, again = home_starts(code), False
    for sentence in analysis.sentences if starts else ():
        if any(t.norm in starts and t.text[0].isupper() for t in sentence.tokens):
            found[sentence.index] = find_places(sentence, code)
            again = True
    if again:
        _leave_out(analysis, found)
    return again


def countries_of(found: Sequence[Found]) -> frozenset[str]:
    """The countries that a document names, by name, part or people."""
    return frozenset(
        place.country
        for places in found
        for mention in places.mentions
        for place in mention.readings
        if mention.kind != "place"
    )


def _leave_out_venues(analysis: Analysis, found: list[Found]) -> None:
    """No scene is the town of a meeting: "the conference in Orla", "the Orla talks"."""
    words = scope_words("gatherings")
    heads = [s.index for s in analysis.sentences[:_TOP] if s.span.kind == "headline"]
    for sentence, places in zip(analysis.sentences, found, strict=True):
        held = {
            " ".join(t.text for t in sentence.tokens[m.first : m.last])
            for m in places.mentions
            if m.kind == "place"
            and (
                sentence.norm(m.last) in words
                or (sentence.norm(m.first - 1) == "in" and sentence.norm(m.first - 2) in words)
            )
        }
        for name in held:
            for n in (sentence.index, *heads):
                found[n] = without_name(analysis.sentences[n], found[n], name, analysis.view)


def _leave_out_outlet(analysis: Analysis, found: list[Found]) -> None:
    """No places are the words of an outlet's name: "Palmyra Review, 16 July 2031"."""
    view = analysis.view
    name = analysis.outlet or ""
    if " " not in name:
        return
    for sentence, places in zip(analysis.sentences, found, strict=True):
        if places.mentions and name in view[sentence.span.start : sentence.span.end]:
            found[sentence.index] = without_name(sentence, places, name, view)


def _mark_dateline(analysis: Analysis, found: list[Found]) -> None:
    """Peshawar: At least five people ...: where the story was written, no heading."""
    index = story_dateline(analysis, found)
    if index is not None:
        first, *others = found[index].groups
        groups = (first._replace(slot="dateline"), *others)
        found[index] = replace(found[index], groups=groups)

"""The region of who counts: "the Amhara Regional Health Bureau", "Police in Odesa region".

Lives here: which group of a sentence is the seat of a regional body. Does not live here: what its
figures make of it (assign.py).

Such a body counts in its own region, unless the clause says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.places.groups import Group
from mineaction.lexicon.gazetteer import actor_noun_trie, capitals, match_at
from mineaction.lexicon.place_scope import scope_words

_REACH = 5  # tokens of a name between its region and its noun
_HEADER = 14  # tokens of a line that only names who writes


def region_of_body(
    sentence: SentenceAnalysis, groups: Iterable[Group], home: str | None
) -> Group | None:
    """The one region whose body the sentence names ("Kherson Regional Administration")."""
    found = [g for g in groups if _is_region(g, home) and names_seat(sentence, g)]
    return found[0] if len(found) == 1 else None


def region_of_header(
    sentence: SentenceAnalysis, groups: Iterable[Group], home: str | None
) -> Group | None:
    """The region of who writes, in a first line that only names him ("Police in Odesa region")."""
    if len(sentence.tokens) > _HEADER or any(q.measure for q in sentence.quantities):
        return None
    group = region_of_body(sentence, groups, home)
    if group is None or group.preposition:
        return group
    # "Delta Mine Action Centre" as the head of a letter is a name like any other
    return group if sentence.norm(group.names[-1].last) in scope_words("regional") else None


def of_locals(sentence: SentenceAnalysis, group: Group) -> bool:
    """The mayor of Narva counted six blasts; the villagers of Narva dug up 30 mines."""
    if group.preposition != "of" or group.names[0].kind == "country" or not group.first:
        return False
    first = group.first if sentence.norm(group.first) == "of" else group.first + 1
    return sentence.norm(first - 1) in scope_words("locals")


def is_of_giver(analysis: Analysis, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """Whether the row of a sum names who gave it: "Norway | $2 million" in a table by donor."""
    if quantity.measure != "funding" or quantity.cell is None:
        return False
    head = sentence.index - quantity.cell[0]
    rows = (analysis.sentences[i] for i in (head - 1, head, sentence.index) if i >= 0)
    return any(not row.words.isdisjoint(scope_words("givers")) for row in rows)


def names_seat(sentence: SentenceAnalysis, group: Group) -> bool:
    """Whether a body stands behind the region, or in front of "in" and the region."""
    if _names_regional_body(sentence, group):
        return True
    if sentence.norm(group.first - 1) in scope_words("seats"):
        return False  # "the hospital in Narva": its wounded come from elsewhere
    before = match_at(sentence.tokens, group.first - 1, actor_noun_trie()) if group.first else None
    return group.preposition in ("in", "of") and bool(before and before[0].of.nature == "body")


def _is_region(group: Group, home: str | None) -> bool:
    place = group.names[0].read(home) if len(group.names) == 1 else None
    if place is None or place.name in capitals():
        return False  # where a ministry sits
    return place.kind in ("division", "region")


def _names_regional_body(sentence: SentenceAnalysis, group: Group) -> bool:
    tokens, i = sentence.tokens, group.names[-1].last
    for k in range(i, min(i + _REACH, len(tokens))):
        if tokens[k].kind != "word" or not tokens[k].text[0].isupper():
            return False
        found = match_at(tokens, k, actor_noun_trie())
        if found is not None and found[0].of.nature == "body":
            return True
    return False

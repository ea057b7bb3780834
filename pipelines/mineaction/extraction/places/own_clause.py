"""What the words between a figure and a place of its clause make of the two.

Lives here: contrasts, relative clauses and consequences; money that buys work, parts of a country,
a neighbour that counts its own, a label before other work. Does not live here: the binding by
position (binding.py).
"""

from __future__ import annotations

from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.places.groups import Group
from mineaction.lexicon.grammar import OTHERS, word_set
from mineaction.lexicon.place_scope import scope_words

_WORK_REACH = 4  # tokens from the work that money buys to its place
_SIDES = scope_words("directions") | {"centre", "center"}
_RELATIVES = frozenset({("in", "which"), ("which", "has"), ("which", "had")})
_CONTRAST = word_set("contrasts") | word_set("set_against")
_PRONOUNS = frozenset({"they", "he", "she", "it"})
_OTHERS_REACH = 7  # tokens from "while" to "at least four others"


def is_of_work(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """ "9 million for mine clearance in Narva": money is given to a body or a country, unless the
    work that it buys is named with its place, or it is "spent" there.
    """
    if group.first == quantity.last:
        verbs = sentence.norms[max(0, quantity.start - _WORK_REACH) : quantity.start]
        if not scope_words("spending").isdisjoint(verbs) and not group.is_country:
            return True
    before = sentence.norms[max(0, group.first - _WORK_REACH) : group.first]
    part = sentence.norm(group.begin) in scope_words("directions")  # "northern Iraq"
    return not part and not scope_words("operations").isdisjoint(before)


def in_direction(sentence: SentenceAnalysis, quantity: Quantity) -> bool:
    """ "40 in central Narvia, 19 | in the north", which is of no place named before."""
    at = quantity.last
    if sentence.norms[at : at + 2] != ("in", "the") or sentence.norm(at + 2) not in _SIDES:
        return False
    return sentence.norm(at + 3) != "of" and not sentence.tokens[at + 2].text[0].isupper()


def counts_its_own(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """ "Narvia still | had 40 sq km of minefields", not "Narvia had laid 40 mines"."""
    gap = sentence.norms[group.last : quantity.start]
    verbs = scope_words("subject_verbs")
    return 0 < len(gap) < _WORK_REACH and gap[-1] in verbs and verbs.isdisjoint(gap[:-1])


def is_label_of_other_work(
    sentence: SentenceAnalysis, quantity: Quantity, label: Group | None, group: Group
) -> bool:
    """ "Narva: 71 ha cleared, 9 mines found in | Orla": the 71 ha are of the label alone."""
    if label is None or sentence.norm(label.last) != ":" or group.first < quantity.last:
        return False
    between = sentence.quantities_between(quantity.last, group.first)
    return any(q.measure not in (None, quantity.measure) for q in between)


def turns(gap: tuple[str, ...], told: bool = False) -> bool:
    """Whether a contrast stands in a gap: "while 4 were hurt", but "while (they were) grazing".

    "While four others were hurt when a mine went off" tells of the same event, and so do others
    behind the place of the first ones, if that is `told`.
    """
    pairs = zip(gap, (*gap[1:], ""), strict=False)
    return any(
        norm in _CONTRAST
        and not (after.endswith("ing") or (norm == "while" and after in _PRONOUNS))
        and not ((told or "when" in gap) and OTHERS & set(gap[k + 1 : k + _OTHERS_REACH]))
        for k, (norm, after) in enumerate(pairs)
    )


def relates(gap: tuple[str, ...]) -> bool:
    """ "A, where 9 ha ...", "A, in which 21 died", "in A, which has fitted 310": of A."""
    if ("in", "which") in pairwise(gap):
        return True  # "in A in the first nine months, in which 96 died"
    gap = gap[1:] if gap[:1] == (",",) else gap
    if gap[:1] == ("where",):
        # not "in A, where people are coming home, 9 were hurt in B"
        told = gap[: gap.index(",")] if "," in gap else ("9",)
        return any(norm[0].isdigit() for norm in told)
    return gap[:2] in _RELATIVES


def follows(gap: tuple[str, ...]) -> bool:
    """ "In A on Monday, killing 11 and wounding 20": what the event of the clause led to."""
    led = scope_words("consequences")
    return ";" not in gap and any(a == "," and b in led for a, b in pairwise(gap))

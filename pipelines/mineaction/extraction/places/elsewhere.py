"""Places behind a figure that are not its own: a hospital's town, what brackets or a share tell.

Lives here: is_of_other, is_elsewhere. Does not live here: the binding by
position (binding.py).
"""

from __future__ import annotations

from itertools import pairwise

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.places.groups import Group
from mineaction.lexicon.place_scope import family_of, scope_words

_FAR_REACH = 20  # tokens from a place back to "taken to"
_NEAR = 5
_SAID = frozenset({"told", "said", "says"})
_SAYING = frozenset({"said", "says", "according"})
_GOES_ON = frozenset({"when", "after", "as", "while", "where", "that", "adding"})


def is_of_other(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """Whether a place behind a figure is that of something else that stands in between."""
    return (
        _is_inside_brackets(sentence, quantity, group)
        or _is_of_share(sentence, group)
        or is_elsewhere(sentence, quantity, group)
        or _is_of_speaker(sentence, quantity, group)
    )


def is_elsewhere(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """ "12 people returning from the market in Ford", "2 were taken to a hospital in Luena"."""
    if family_of(quantity.measure or "") != "casualties":
        return False
    first = quantity.last if quantity.last <= group.first else 0
    gap = sentence.norms[max(first, group.first - _FAR_REACH) : group.first]
    moved = (
        k for k, (a, b) in enumerate(pairwise(gap))
        if a in scope_words("elsewhere_words")
        and (b in ("from", "to", "at") or not scope_words("institutions").isdisjoint(gap[k:]))
    )  # fmt: skip
    return any(scope_words("operations").isdisjoint(gap[k:]) for k in moved)


def _is_of_speaker(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """ "... were hurt, said X, who runs the office | in Ford", "a doctor in Ford told us"."""
    if sentence.norm(group.last) in _SAID:
        return True
    gap = sentence.norms[quantity.last : group.first]
    said = [k for k, norm in enumerate(gap) if norm in _SAYING]
    told = gap[said[-1] + 1 :] if said else ()
    if "," not in told[1:] or not _GOES_ON.isdisjoint(told):
        return False
    behind = told[told.index(",", 1) + 1 :]
    return not scope_words("locative") & set(behind[:1])


def _is_inside_brackets(sentence: SentenceAnalysis, quantity: Quantity, group: Group) -> bool:
    """ "12 injured (five of them in Luena)": the place of what the brackets tell.

    Of "Incidents: 1 (a boy was hurt in Luena)" they tell the incident itself.
    """
    inside = [t.text for t in sentence.tokens[quantity.last : group.first]]
    if quantity.measure == "incidents" and inside[:1] == ["("] and ";" not in inside:
        return False
    opened = inside.count("(") - inside.count(")")
    return opened > 0 and inside[-1] != "("


def _is_of_share(sentence: SentenceAnalysis, group: Group) -> bool:
    """ "60 km2, more than half in Moxico": the place of the share that is no figure itself."""
    figures = {q.last for q in sentence.quantities if q.measure}
    k = group.first
    if not scope_words("mostly").isdisjoint(sentence.norms[max(0, k - _NEAR) : k]):
        return True  # "60 km2, most of it in Moxico"
    return k not in figures and any(n.last == k for n in sentence.numbers)

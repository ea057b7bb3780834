"""A cue as the stages pass it on, and two words of harm that say one thing.

Lives here: the record; "died or lost a leg", "came home badly injured". Does not live here: finding
the cues of a sentence and their sides (cues.py).
"""

from __future__ import annotations

from dataclasses import replace

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.codes import FATES
from mineaction.lexicon.grammar import ADVERBS, BE, HAVE
from mineaction.lexicon.words import Entry
from mineaction.text.records import record

LEFT, RIGHT, BOTH = -1, 1, 0
_EITHER = 4  # points of "killed or injured" over one of the two
VERBAL = BE | HAVE | ADVERBS


@record(frozen=True, slots=True)
class Cue:
    """A cue in a sentence: its tokens, meaning, and the side on which its thing stands."""

    first: int
    last: int
    entry: Entry
    side: int
    label: bool = False
    passive: bool = False
    finite: bool = False  # with an auxiliary: "were cleared", not "cleared by the army"
    means: bool = False  # "by clearance", right behind a number


def either_fate(sentence: SentenceAnalysis, cues: list[Cue]) -> list[Cue]:
    """Have lost their lives or been injured; died or lost a leg: one cue of casualties for both."""
    if "or" not in sentence.norms:
        return cues
    out: list[Cue] = []
    for cue in cues:
        if out and _is_other_fate(sentence, out[-1], cue):
            first = out.pop()
            entry = replace(first.entry, code="casualties", weight=first.entry.weight + _EITHER)
            side = LEFT if first.side == LEFT else cue.side
            out.append(replace(first, last=cue.last, entry=entry, side=side, label=cue.label))
        else:
            out.append(cue)
    return out


def _is_other_fate(sentence: SentenceAnalysis, first: Cue, second: Cue) -> bool:
    """Whether "or" alone, with auxiliaries, stands between a death and a wound."""
    if {first.entry.code, second.entry.code} != FATES or first.last >= second.first:
        return False
    between = sentence.norms[first.last : second.first]
    return between[:1] == ("or",) and all(n in VERBAL or n.endswith("ly") for n in between[1:])


def tells_state(sentence: SentenceAnalysis, i: int) -> bool:
    """Whether a word of harm stands at token `i`, behind an adverb perhaps."""
    i += sentence.norm(i).endswith("ly")
    hits = sentence.hits_at.get(i, ())
    return any(e.code in FATES for h in hits for e in h.of.get("cue", ()))

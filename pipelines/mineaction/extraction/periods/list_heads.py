"""The time that opens the items of a list: of the line above it, or of an item that heads others.

Lives here: ListHeads, which Memory asks at every item. Does not live here: the periods of
paragraphs and headings (memory.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from mineaction.extraction.analysis import Quantity, SentenceAnalysis
from mineaction.extraction.periods.lines import counts
from mineaction.extraction.periods.stretch import Stretch

LISTED = frozenset(("list_item", "table_row"))


@dataclass(slots=True)
class ListHeads:
    """What the items of the list that is read begin with."""

    opening: tuple[Stretch | None, Stretch | None] = (None, None)  # period, day of the statement
    item: Stretch | None = None  # of the item before
    mark: str | None = None  # of the items below a head of some of them: "*", "-"

    def enter(
        self,
        sentence: SentenceAnalysis,
        before: SentenceAnalysis | None,
        kind: str,
        carried: Stretch | None,
        said: Stretch | None,
    ) -> None:
        """A new block, behind one of `kind`: what stands above a list opens its items.

        So does what heads some of them: "- Since May:".
        """
        self.item = (carried or self.item) if kind in LISTED else None
        if sentence.span.kind not in LISTED:
            return
        mark = sentence.tokens[0].text if sentence.tokens[0].kind == "sign" else ""
        if before is not None and kind in LISTED and _heads_items(before):
            self.opening, self.mark = (carried, said), mark
        elif kind not in LISTED:
            opened = before is not None and before.tokens[-1].text not in ".!?"
            self.opening, self.mark = (carried, said) if opened else (None, None), None
        elif self.mark is not None and mark != self.mark:
            self.opening, self.mark = (None, None), None  # behind the items of such a head

    def is_of_item_before(self, sentence: SentenceAnalysis, quantity: Quantity) -> bool:
        """ "* 40 accidents since May * Half of the accidents": a share of those just told."""
        told = sentence.norms[quantity.last : quantity.last + 2] == ("of", "the")
        return self.item is not None and quantity.unit == "P1" and told


def _heads_items(sentence: SentenceAnalysis) -> bool:
    """ "- Since 24 February 2030:", an item without a figure."""
    return sentence.tokens[-1].text == ":" and not counts(sentence)

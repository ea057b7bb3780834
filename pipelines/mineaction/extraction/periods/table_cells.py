"""The time of a cell of a table: that of its row's label, or of the head of its column.

Lives here: TableTimes, which reads the times of a table's rows once. Does not live here: cells and
rows (text.layout, tables/fill.py), any other figure's time (assign.py).
"""

from __future__ import annotations

from dataclasses import replace

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import UNTIMED
from mineaction.extraction.periods.margins import bare_clue
from mineaction.extraction.periods.stretch import Stretch, stretch_of
from mineaction.text.dates import PartialDate, TimeExpression, find_times, month_alone
from mineaction.text.layout import cells
from mineaction.text.tokens import tokenize

_MARKS = frozenset("*\u2020\u2021")


class TableTimes:
    """The times in the cells of the tables of one document."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._rows: dict[int, list[TimeExpression | None]] = {}  # by sentence

    def of(
        self,
        sentence: SentenceAnalysis,
        quantity: Quantity,
        published: PartialDate | None,
        titled: Stretch | None,
    ) -> Stretch | None:
        """The time of a cell; `titled` is that of the table, whose year a bare month takes."""
        if quantity.cell is None:
            return None
        return self._at(sentence, *quantity.cell, published, titled)

    def _at(
        self,
        sentence: SentenceAnalysis,
        row: int,
        column: int,
        published: PartialDate | None,
        titled: Stretch | None,
    ) -> Stretch | None:
        """The time of one cell; "Same period 2030" heads a column beside that of the period."""
        own = self._cells(sentence.index)
        label = own[0] if own else None
        if label is None and row > 0:
            heads = self._cells(sentence.index - row)
            corner = len(own) - len(heads)  # 1 if the cell above the labels is empty
            label = heads[column - corner] if 0 <= column - corner < len(heads) else None
        if label is None or label.relation in UNTIMED:
            return None
        year = titled if titled and titled.is_year else None
        before = range(column - 1, 0, -1) if label.relation == "anaphor" else ()
        told = (self._at(sentence, row, k, published, titled) for k in before)
        beside = next((stretch for stretch in told if stretch is not None), titled)
        to_date = label.relation == "so_far" or label.shape == "range_to_date"
        days = titled.days if titled and to_date else None
        if days is not None and (published is None or days[1] <= published.latest()):
            published = PartialDate.of(days[1])  # "Year to date": up to the end of the report
        stretch = stretch_of(bare_clue("period", label), published, beside, year)
        ended = stretch is not None and days is not None and label.shape == "range_to_date"
        return replace(stretch, since=False) if stretch and ended else stretch

    def _cells(self, index: int) -> list[TimeExpression | None]:
        """The times in the cells of a table's row."""
        if index not in self._rows:
            span = self._analysis.sentences[index].span
            self._rows[index] = []
            for start, end in cells(self._analysis.text, span.start, span.end):
                tokens = tuple(tokenize(self._analysis.view, start, end))
                while len(tokens) > 1 and tokens[-1].text in _MARKS:
                    tokens = tokens[:-1]  # "2025*", with a note below the table
                time = month_alone(tokens) or next(iter(find_times(tokens, 0, len(tokens))), None)
                counted = time is not None and any(t.kind == "number" for t in tokens[: time.first])
                self._rows[index].append(None if counted else time)  # "46 (71 in 2030)" is no head
        return self._rows[index]

"""Tables: rows and columns of plain text, whose cells take their meaning from head and label.

Lives here: which header and row label a numeric cell belongs to, and what they make of it. Does
not live here: how rows are recognised (text.layout).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal

from mineaction.extraction.analysis import Analysis, Quantity, SentenceAnalysis
from mineaction.extraction.codes import MINES, NAMED_DEVICES
from mineaction.extraction.heads.meaning import apply_head
from mineaction.extraction.heads.noun_phrases import Head
from mineaction.extraction.tables.columns import leave_cell, place_cells
from mineaction.extraction.tables.notes import groups_in_notes, mark_of
from mineaction.extraction.tables.totals import fill_totals
from mineaction.lexicon.grammar import PLAN_COLUMNS, word_set
from mineaction.lexicon.words import Entry, Hit, hits
from mineaction.text.layout import cells
from mineaction.text.number_words import SCALES
from mineaction.text.tokens import Token, tokenize, view

_PERCENT_WORDS = word_set("percent_words")
_NOUNS = ("outcome", "incident", "device", "person")  # which of several is the head
_CUE_FAMILIES = ("area", "people", "device", "money")
_UNIT = re.compile(r"\b(?:k?m[2\u00b2])(?![\w])", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(  # "1,200", "67%", "US$ 1.2 million", "EUR 340,000"
    r"[-+~<>]?(?:[A-Z]{0,3}[$\u20ac\u00a3\u00a5]|[A-Z]{3}\s)?\s?\d[\d.,\s%]*(?:million|billion)?\Z"
)
_TIMES = re.compile(r"\b(?:(?:19|20)\d\d|[QqHh][1-4])\b")  # "Target 2031", "Q3"
_LONGEST_TITLE = 16  # tokens
_TOTALS = word_set("total_columns")
_OF_PEOPLE = frozenset({"people_at_risk"})  # a column may name it without a noun of people
_ITEMS = word_set("item_columns")
_REGISTERS = word_set("register_columns")


@dataclass(slots=True)
class Header:
    """One column's head: what it says of the numbers below it."""

    text: str
    head: Head | None
    measures: tuple[str, ...]
    unit: str | None
    share: bool
    other: bool = False  # names things that are no figures: teams, sessions
    planned: bool = False
    register: bool = False  # numbers or dates things: "Lot no."
    currency: str | None = None  # "Amount (£)"
    scale: int = 1  # of the numbers below: "US$ million", "Area (thousand m2)"
    sites: bool = False  # counts areas, and not what lies in them: "Hazardous areas", "Minefields"


def fill_tables(analysis: Analysis) -> None:
    """Give the numbers of every table row the meaning of their column and row."""
    run: list[SentenceAnalysis] = []
    for sentence in [*analysis.sentences, None]:
        adjacent = run and sentence is not None and _goes_on(analysis.text, run[-1], sentence)
        if sentence is not None and sentence.span.kind == "table_row" and (not run or adjacent):
            run.append(sentence)
            continue
        if len(run) >= 2:
            _fill_table(analysis, run)
        run = [sentence] if sentence is not None and sentence.span.kind == "table_row" else []


def _goes_on(text: str, row: SentenceAnalysis, after: SentenceAnalysis) -> bool:
    """Whether a row follows right after another, of the same table.

    Behind an empty line stands another table, if its rows have more cells or fewer.
    """
    if after.index != row.index + 1:
        return False
    if after.span.kind != "table_row" or text.count("\n", row.span.end, after.span.start) < 2:
        return True
    one, other = (cells(text, r.span.start, r.span.end) for r in (row, after))
    return len(one) == len(other)


def _fill_table(analysis: Analysis, rows: list[SentenceAnalysis]) -> None:
    grid = [cells(analysis.text, r.span.start, r.span.end) for r in rows]
    header_row = _head_row(analysis, grid)
    headers = [_header(analysis.text[a:b]) for a, b in grid[header_row]] if header_row >= 0 else []
    if headers and header_row + 1 < len(rows) and len(grid[header_row + 1]) == len(headers) + 1:
        headers.insert(0, _header(""))  # the corner cell is empty
    _name_totals(headers)
    _take_notes(analysis, rows[-1].index, headers)
    title = _title(analysis, rows[0])
    heads = grid[header_row] if header_row >= 0 else []
    for number, (row, spans) in enumerate(zip(rows, grid, strict=True)):
        if number <= header_row:
            for quantity in row.quantities:
                quantity.other = quantity.other or "table head"
            continue
        columns = place_cells(analysis.text, heads, spans, len(headers))
        label = analysis.text[slice(*spans[0])].strip()
        said = [not headers and not _PLAIN_NUMBER.match(analysis.text[a:b]) for a, b in spans]
        _fill_row(row, spans, columns, headers, (number, label), title, said)
    fill_totals([q for row in rows for q in row.quantities if q.cell is not None])


def _head_row(analysis: Analysis, grid: list[list[tuple[int, int]]]) -> int:
    """The row that names the columns, or -1: the last before the numbers with a cell for each.

    "Results of May | Hillside, 3 June" above the table has cells, too, but names no column.
    """
    columns = Counter(len(spans) for spans in grid).most_common(1)[0][0]
    head = -1
    for n, spans in enumerate(grid):
        if not columns - 1 <= len(spans) <= columns + 1:
            continue
        texts = [analysis.text[a:b].strip() for a, b in spans[1:]]
        plain = any(_PLAIN_NUMBER.match(text) and not _is_year(text) for text in texts)
        if plain or _numeric(analysis, spans[1:]):
            break
        if n + 1 < len(grid) and any(c.isalnum() for text in texts for c in text):
            head = n
    return head


def _is_year(text: str) -> bool:
    text = text.rstrip("*\u2020\u2021 ")  # "2025*", with a note below
    return len(text) == 4 and text.isdigit()


def _fill_row(
    row: SentenceAnalysis, spans: list[tuple[int, int]], columns: list[int],
    headers: list[Header], named: tuple[int, str], title: Header | None, said: list[bool],
) -> None:  # fmt: skip
    """Every number of a row by its column; in the column of the labels it counts nothing.

    What stands in a cell that is `said` tells itself what it counts: "9 killed; 4 injured".

    `named` are the row's number in its table and its label, `columns` those of its cells.
    """
    number, label = named
    starts = [a for a, _ in spans]
    counted: Quantity | None = None  # the last count of the row, whose share may stand beside it
    for quantity in row.quantities:
        column = bisect_right(starts, quantity.number.start) - 1
        if column >= 0 and quantity.number.start >= spans[column][1]:
            column = -1
        if column <= 0 and len(spans) > 1:
            if column == 0 and _is_year(label):
                quantity.other = quantity.other or "date"
            continue
        if column >= 0 and said[column]:
            continue  # "Outcome | 9 killed; 4 injured": a cell that says it itself
        if column >= 0:
            leave_cell(row, quantity, spans[column])
            column = columns[column]
        quantity.cell, quantity.table_label = (number, column), label
        header = headers[column] if column < len(headers) else None
        _fill_cell(quantity, header, label, title)
        if not quantity.is_share:
            counted = quantity
        elif counted is not None and (header is None or not (header.head or header.measures)):
            _share_of(quantity, counted)


def _share_of(share: Quantity, counted: Quantity) -> None:
    """Victims | Share: 19 | 34.5%: a column of shares without a noun is of the count beside it."""
    if counted.measure is None:
        return
    share.other, share.elliptical, share.family = "", False, "share"
    share.decide(counted.measure, "table")
    share.copy_group(counted)
    share.device = counted.device


def _title(analysis: Analysis, first: SentenceAnalysis) -> Header | None:
    """The line above a table, if it names what is counted: "Pupils taught about mines, 2023"."""
    above = analysis.sentences[first.index - 1] if first.index else None
    if above is None:
        return None
    if len(above.tokens) > _LONGEST_TITLE:
        return _device_above(above)
    for quantity in above.quantities:  # "Cleared by quarter, 2024 (ha)"
        named = _is_year(above.tokens[quantity.first].text) or quantity.number.words
        if not named:
            return None
        quantity.other = quantity.other or "date"
    title = _header(analysis.text[above.span.start : above.span.end])
    said = Header(title.text, title.head, title.measures, None, share=False)
    if title.text.rstrip(" :.").endswith(")"):
        said.unit, said.currency, said.scale = title.unit, title.currency, title.scale
    return said


def _device_above(above: SentenceAnalysis) -> Header | None:
    """The state keeps 40 PMN mines for training, as follows: the one device of a long sentence."""
    named = [e for h in above.hits for e in h.entries if e.category == "device" and not e.bare]
    named = [e for e in named if e.code != "MINE"] or named  # "anti-personnel mines"
    if len({e.code for e in named}) != 1:
        return None
    return Header("", Head(0, 0, (named[0],), named[0].code), (), None, share=False)


def _name_totals(headers: list[Header]) -> None:
    """A column "Total" beside killed and injured counts casualties; beside devices, all of them."""
    devices = [
        h for h in headers if h.head and h.unit is None and h.head.entries[0].category == "device"
    ]
    codes = {e.code for h in devices for e in (h.head.entries if h.head else ())[:1]}
    word = "mines" if codes <= MINES else "explosive items"
    for n, header in enumerate(headers):
        if len(codes) > 1 and header.text.strip().lower() in _TOTALS:
            headers[n] = replace(_header(word), measures=devices[0].measures)
    outcomes = {m for h in headers for m in h.measures} | {
        e.code for h in headers if h.head for e in h.head.entries if e.category == "outcome"
    }
    if {"killed", "injured"} <= outcomes:
        for n, header in enumerate(headers):
            if header.head is None and header.text.strip().lower() in _TOTALS:
                headers[n] = _header("casualties")


def _take_notes(analysis: Analysis, last: int, headers: list[Header]) -> None:
    """Killed (a), with the note "(a) Civilians only" below: the column counts civilians."""
    marks = {n: mark for n, h in enumerate(headers) if (mark := mark_of(h.text.strip()))}
    notes = groups_in_notes(analysis, last, set(marks.values())) if marks else {}
    for n, mark in marks.items():
        head = headers[n].head
        if head is not None and mark in notes:
            head.modifiers = (*head.modifiers, notes[mark])


def _numeric(analysis: Analysis, spans: list[tuple[int, int]]) -> bool:
    """Whether most cells have digits that are not just a year: such a row is no head."""
    texts = [analysis.text[a:b].strip() for a, b in spans]
    left = [_TIMES.sub("", _UNIT.sub("", text)) for text in texts]
    return sum(1 for text in left if any(c.isdigit() for c in text)) > len(spans) / 2


def _header(text: str) -> Header:
    """What the words of a column's head or of a row's label say."""
    tokens = tuple(tokenize(view(text)))
    found = hits(tokens)
    named: dict[str, Entry] = {}  # the last entry of a category, but the first of these
    labels = [h for h in found if "label" in h.of]
    inside = {h for h in found for o in labels if o.first <= h.first and h.last < o.last}
    for entry in (e for hit in found if hit not in inside for e in hit.entries):
        if entry.category not in ("device", "currency") or entry.category not in named:
            named[entry.category] = entry
    best = next((named[c] for c in _NOUNS if c in named), None)
    if best is None and text.strip().lower() in _ITEMS:
        best = named.get("partitive")
    person, unit = named.get("person"), named.get("unit")
    modifiers = (person,) if person is not None and best is not person else ()
    measures = _measures(found)
    of_land = any(measure.startswith("area_") for measure in measures)
    land = of_land and tokens[-1].norm == "area"
    return Header(
        text=text,
        head=Head(0, 0, (best,), text.strip(), modifiers) if best else None,
        measures=measures,
        unit=unit.code if unit else None,
        currency=named["currency"].code if "currency" in named else None,
        scale=next((SCALES[t.norm] for t in tokens if t.norm in SCALES), 1),
        share=_is_share(tokens),
        planned=not PLAN_COLUMNS.isdisjoint(t.norm for t in tokens) and not _is_share(tokens),
        # "Suspected mined area", below a title with its unit; "Suspected areas" are counted
        other="thing" in named and named["thing"].code != "job" and not land,
        sites=not (best or unit or land) and _counts_sites(found),
        register=not best
        and (unit is None or unit.code == "ANN")
        and not _REGISTERS.isdisjoint(t.norm for t in tokens)
        and "to" not in (t.norm for t in tokens),  # "Year to date"
    )


def _counts_sites(found: list[Hit]) -> bool:
    """Whether a head ends with the plural of places: "Hazardous areas", but not "Area"."""
    last = max((h.last for h in found), default=0)
    return any(
        h.last == last and e.category == "thing" and e.code == "settlement"
        for h in found for e in h.entries
    )  # fmt: skip


def _measures(found: list[Hit]) -> tuple[str, ...]:
    """The measures that labels name, then those of cues; a label inside a longer one left out."""
    labels: list[str] = []
    cues: list[str] = []
    things: list[str] = []  # labels that only name a thing ("mines")
    labelled = 0  # the end of the longest label so far
    spans = [(h.first, h.last) for h in found if "cue" in h.of]
    for hit in found:
        inside = any(a <= hit.first and hit.last < b for a, b in spans)  # "stockpile destroyed"
        for entry in hit.entries:
            if entry.category == "label" and hit.first >= labelled and not inside:
                plain = "device" in hit.of
                (things if plain else labels).append(entry.code)
            elif entry.category == "cue" and entry.family in _CUE_FAMILIES:
                cues.append(entry.code)
        if "label" in hit.of:
            labelled = max(labelled, hit.last)
    return (*labels, *cues, *things)


def _is_share(tokens: tuple[Token, ...]) -> bool:
    return any(t.text == "%" or t.norm in _PERCENT_WORDS for t in tokens)


def _fill_cell(quantity: Quantity, header: Header | None, label: str, title: Header | None) -> None:
    """The header names the thing; if it names a time or nothing, the row's label or the title."""
    if header is not None and (header.register or header.sites):
        quantity.other = quantity.other or "table cell"
        return
    _read_cell(quantity, header, _header(label), title)
    if header is not None and header.share:
        # "Area cleared (m2) | 67%": the unit of the label is not the share's
        quantity.unit, quantity.family = "P1", "share"
    if quantity.family in ("none", "unknown"):
        quantity.other = quantity.other or "table cell"
        return
    quantity.other, quantity.elliptical = "", False
    if quantity.fixed and quantity.measure is None:
        quantity.measure, quantity.measure_rule = quantity.fixed, "table"


def _read_cell(
    quantity: Quantity, header: Header | None, named: Header, title: Header | None
) -> None:
    """Take from the column's head, the row's label and the title what each says, in this order."""
    _take_unit(quantity, header, named, title)
    near = [source for source in (header, named) if source is not None]
    for source in near:
        _take(quantity, source)
    if title is not None and _is_open(quantity, header) and _may_name(title, header):
        _take(quantity, title)
    for source in near:  # "Number destroyed | PMN": what is counted stands in the row
        _measure_by(quantity, source)
    if title is not None:
        _measure_by(quantity, title)


def _take_unit(
    quantity: Quantity, header: Header | None, named: Header, title: Header | None
) -> None:
    """Confirmed | Total, below "Mined land by district (m2)": the unit of the title is theirs."""
    if title is None or title.unit in (None, "ANN") or quantity.is_share:
        return
    of_land = header is not None and header.measures[:1] and header.measures[0].startswith("area_")
    naming = (header,) if of_land else (header, named)  # "AP minefields | Cleared": of the land
    counts = any(h is not None and (h.head or h.unit or h.share) for h in naming)
    if not counts and _is_open(quantity, header):
        quantity.family, quantity.unit = "area", title.unit or quantity.unit


def _measure_by(quantity: Quantity, source: Header) -> None:
    """Area (m2), below "Mined areas in 2022"; Destroyed, below "Stockpile destroyed"."""
    fitting = [m for m in source.measures if _fits(m, quantity)]
    if "stockpile_destroyed" in fitting and quantity.measure in (None, "devices_found"):
        quantity.measure, quantity.measure_rule = "stockpile_destroyed", "table"
    if quantity.measure is None and quantity.fixed is None and fitting:
        quantity.measure, quantity.measure_rule = fitting[0], "table"


def _take(quantity: Quantity, source: Header) -> None:
    """What one head, label or title says of a cell."""
    if source.unit and source.unit != "ANN":
        quantity.family, quantity.unit = "area", source.unit
        _scale(quantity, source.scale)
    elif source.currency and quantity.family in ("none", "unknown"):
        quantity.family, quantity.unit = "money", source.currency
        _scale(quantity, source.scale)
    elif source.head is not None and quantity.family in ("none", "unknown"):
        apply_head(quantity, source.head)
    elif source.head is not None:
        _merge_group(quantity, source.head)
    elif source.measures[:1] and source.measures[0] in _OF_PEOPLE:
        quantity.family = "people"  # "Population affected"
    fitting = [m for m in source.measures if _fits(m, quantity)]
    if fitting and quantity.measure is None:
        quantity.measure, quantity.measure_rule = fitting[0], "table"
    if source.planned:
        quantity.modality = "planned"
    if source.share:
        quantity.unit, quantity.family = "P1", "share"


def _scale(quantity: Quantity, scale: int) -> None:
    """1.2, below "US$ million": the number counts what the head of its column says."""
    number = quantity.number
    if scale > 1 and number.scale == 1 and number.value is not None:
        value = number.value * scale
        whole = value.to_integral_value()
        value = Decimal(int(whole)) if value == whole else value
        quantity.number = replace(number, value=value, scale=scale)


def _is_open(quantity: Quantity, header: Header | None) -> bool:
    """Whether neither column nor row say what a cell counts, so that the title may."""
    if quantity.measure is not None or quantity.family not in ("none", "unknown", "money"):
        return False
    return header is None or not header.other


def _may_name(title: Header, header: Header | None) -> bool:
    """Whether a title names things: a sentence above only those of a column that tells a work."""
    return bool(title.text) or (header is not None and bool(header.measures))


def _merge_group(quantity: Quantity, head: Head) -> None:
    """Add what the row's label says to what the column's head said; money is of no group."""
    if quantity.family == "money":
        return
    for entry in (*head.entries, *head.modifiers):
        if entry.category == "person":
            quantity.add_group(entry)
        elif entry.category == quantity.family == "device" and quantity.device == "EO_ANY":
            quantity.device = entry.code
        elif quantity.family == "area" and entry.code in NAMED_DEVICES:
            quantity.device = quantity.device or entry.code


def _fits(measure: str, quantity: Quantity) -> bool:
    if quantity.family == "area":
        return measure.startswith("area_")
    if quantity.family == "device":
        return measure.startswith(("devices_", "stockpile"))
    if quantity.family == "people":
        return not measure.startswith(("area_", "devices_", "stockpile", "funding", "cost"))
    return quantity.family == "money" and measure in ("funding", "cost")

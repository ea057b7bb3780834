"""Sections: labels that say what the lines after them count.

Lives here: "Territory. 40,000 sq km", "Detected and rendered harmless:" above a list. Does not
live here: labels of a single number ("Killed: 36", heads/fill.py) and headings that name a time
or place.
"""

from __future__ import annotations

from dataclasses import field, replace

from mineaction.extraction.analysis import SentenceAnalysis
from mineaction.extraction.measures.defaults import is_fragment
from mineaction.lexicon.grammar import word_set
from mineaction.lexicon.words import Hit
from mineaction.text.records import record

_LONGEST_LABEL = 9  # tokens
_LONGEST_ITEM = 14  # tokens, leading dots not counted
_SHORT = 4  # tokens of a label that ends with a full stop or with nothing
_LONGEST_UNIT = 3  # tokens
_INLINE_REACH = 24  # tokens between a label and a number of its own line
_AROUND_TIMES = word_set("around_times")
_NAMES = ("context", "demining_body")
_LINKS = word_set("number_links")
_LINKED = 2  # words of "numbers", "stands at"
_LABEL_TAIL = 6  # words between the label's noun and the colon


@record(frozen=True, slots=True)
class Section:
    """What a label proposes: a measure for each family, and a device."""

    measures: dict[str, str] = field(default_factory=dict)
    device: str | None = None
    block: int = -1
    list_follows: bool = False
    outer: Section | None = None  # the heading above, under which headings name only devices
    bare: bool = False  # the label names a device and nothing else
    unit: str | None = None  # of the land below "Land cleared (hectares)"


def after(sentence: SentenceAnalysis, section: Section) -> Section:
    """The section in force from `sentence` on."""
    label = _label(sentence)
    if label is not None:
        outer = section.outer if section.outer is not None else section
        if label.bare and outer.measures:
            return replace(label, measures=label.measures | outer.measures, outer=outer)
        return label
    if _is_other_heading(sentence):
        return Section()
    if sentence.span.block == section.block or (section.list_follows and _in_list(sentence)):
        return section
    above = section.outer if section.outer is not None or section.bare else section
    return Section(outer=above if above is not None and above.measures else None)


def _is_other_heading(sentence: SentenceAnalysis) -> bool:
    """Background; January-March: a line without a number or a stop that opens another list."""
    short = 0 < len(sentence.tokens) <= _SHORT and sentence.span.kind in ("headline", "body")
    return short and not sentence.quantities and sentence.tokens[-1].kind == "word"


def inline(sentence: SentenceAnalysis, first: int) -> dict[str, str]:
    """Victim assistance: 1,950 persons; Casualties by province: Helmand 45: the label before.

    So is what a verb links to its number: "our staff numbers 90".
    """
    out: dict[str, str] = {}
    norms = sentence.norms
    begin = max(0, first - _INLINE_REACH)
    for i in range(begin, first) if "label" in sentence.categories else ():
        found = sentence.entries_at(i, "label")
        if found is None:
            continue
        tail = norms[found[0] : first]
        before = (h for k in range(begin, i) for h in sentence.hits_at.get(k, ()))
        if any(h.last == found[0] and "person" in h.of for h in before):
            continue  # "uniformed personnel: 9,000"
        linked = 0 < len(tail) <= _LINKED and _LINKS.issuperset(tail)
        if not (linked and found[1][0].family == "people") and ":" not in tail[:_LABEL_TAIL]:
            continue
        verbs = (sentence.entries_at(k, "cue") for k in range(begin, i))
        if any(v and v[1][0].form and (v[0] == i or v[1][0].family == "people") for v in verbs):
            continue  # "both armies laid mines in 2031: some 90"; "killed by mines in 2031: 9"
        behind = (sentence.entries_at(k, "cue") for k in range(found[0], first))
        told = {v[1][0].family for v in behind if v and v[1][0].form} - {"area"}
        for entry in found[1]:
            if told <= {entry.family}:  # "Mines killed people: 4"; "Deminers found mines: 9"
                out.setdefault(entry.family, entry.code)
    return out


def _in_longer(sentence: SentenceAnalysis, hit: Hit) -> bool:
    """Mine Action Office; Landmine Monitor: a word of a name, no device."""
    return any(
        h.last > hit.last and all(e.category in _NAMES for e in h.entries)
        for h in sentence.hits_at[hit.first]
    )


def _in_list(sentence: SentenceAnalysis) -> bool:
    """A list item, a row, a line as short as one, or parts without verbs."""
    words = sum(1 for t in sentence.tokens if t.text not in "._\u2026")
    listed = sentence.span.kind in ("list_item", "table_row") or words <= _LONGEST_ITEM
    return listed or (";" in sentence.words and is_fragment(sentence))


def _is_numbered(sentence: SentenceAnalysis) -> bool:
    return any(mask.kind == "list number" for mask in sentence.masks[:1])


def _unit(sentence: SentenceAnalysis) -> tuple[int, str | None]:
    """Land cleared (hectares); Area by province, km2: where the unit of a heading begins, if any.

    Without one, where the heading ends.
    """
    last = len(sentence.tokens)
    i = last - (sentence.norm(last - 1) == ":")
    i -= sentence.norm(i - 1) in (")", "]")
    low = max(1, i - _LONGEST_UNIT) if "unit" in sentence.categories else i
    for first in range(low, i):
        found = sentence.entries_at(first, "unit")
        if found and found[0] == i and sentence.norm(first - 1) in ("(", "[", ",", "in"):
            return first - 1, found[1][0].code if found[1][0].family == "area" else None
    return last, None


def _words(sentence: SentenceAnalysis, end: int) -> int:
    """The tokens of a heading without its time and marks: "Extent of contamination in 2017[2]"."""
    if not sentence.times:
        return end - (sentence.masks[0].last if _is_numbered(sentence) else 0)
    inside = {i for t in sentence.times for i in range(t.first, t.last)}
    return sum(
        1 for i, t in enumerate(sentence.tokens[:end])
        if i not in inside and t.kind == "word" and t.norm not in _AROUND_TIMES
    )  # fmt: skip


def _label(sentence: SentenceAnalysis) -> Section | None:
    tokens = sentence.tokens
    end, unit = _unit(sentence)
    if tokens and tokens[-1].text == ")" and "(" in sentence.norms[1:]:
        end = min(end, sentence.norms.index("("))  # "Money (mine action in the south)"
    if sentence.quantities or not tokens or end > _LONGEST_LABEL:
        return None
    colon, headline = tokens[-1].text == ":", sentence.span.kind == "headline"
    headline = headline or (len(tokens) == 1 and tokens[0].kind == "word")  # "MRE"
    headline = headline or _is_numbered(sentence)  # "3. Risk education"
    if not colon and (_words(sentence, end) > _SHORT or not (headline or tokens[-1].text == ".")):
        return None
    named_measures: dict[str, set[str]] = {}
    device = None
    for hit in sentence.hits:
        alone = hit.first <= 1 and hit.last == len(tokens) - 1  # "Cluster munitions."
        named = (colon or headline or alone) and not _in_longer(sentence, hit)
        for entry in hit.entries:
            if entry.category == "label":
                named_measures.setdefault(entry.family, set()).add(entry.code)
            elif entry.category == "device" and not entry.bare and named:
                device = device or entry.code
    # "Contamination and clearance": a heading of two matters says neither of what follows
    measures = {f: codes.pop() for f, codes in named_measures.items() if len(codes) == 1}
    bare = device is not None and not named_measures
    if device is not None:
        measures.setdefault("device", "devices_found")
    return Section(measures, device, sentence.span.block, colon or headline, bare=bare, unit=unit)

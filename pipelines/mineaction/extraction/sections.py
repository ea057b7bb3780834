"""Sections: labels that say what the lines after them count.

Lives here: "Territory. 86,600 sq km", "Detected and rendered harmless:" above a list. Does not live
here: labels of a single number ("Killed: 36", heads.py) and headings that name a time or place.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mineaction.extraction.analysis import SentenceAnalysis

_LONGEST_LABEL = 9


@dataclass(frozen=True, slots=True)
class Section:
    """What a label proposes: a measure for each family, and a device."""

    measures: dict[str, str] = field(default_factory=dict)
    device: str | None = None
    block: int = -1
    list_follows: bool = False


def after(sentence: SentenceAnalysis, section: Section) -> Section:
    """The section in force from `sentence` on."""
    label = _label(sentence)
    if label is not None:
        return label
    if sentence.span.block == section.block or (section.list_follows and _in_list(sentence, section)):
        return section
    return Section()


def _in_list(sentence: SentenceAnalysis, section: Section) -> bool:
    words = sum(1 for t in sentence.tokens if t.text not in "._\u2026")
    return sentence.span.kind in ("list_item", "table_row") or words <= 14


def _label(sentence: SentenceAnalysis) -> Section | None:
    tokens = sentence.tokens
    if sentence.quantities or not tokens or len(tokens) > _LONGEST_LABEL:
        return None
    colon = tokens[-1].text == ":"
    short = len(tokens) <= 4 and tokens[-1].text == "."
    if not (colon or short or (sentence.span.kind == "headline" and len(tokens) <= 4)):
        return None
    measures: dict[str, str] = {}
    device = None
    for hit in sentence.hits:
        for entry in hit.entries:
            if entry.category == "label":
                measures.setdefault(entry.family, entry.code)
            elif entry.category == "device" and not entry.bare and device is None:
                device = entry.code
    if device is not None:
        measures.setdefault("device", "devices_found")
    return Section(measures, device, sentence.span.block, colon or sentence.span.kind == "headline")

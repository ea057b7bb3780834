"""From text to claims: one document at a time, pure, without pandas, Dagster, network or clock.

`extract` gives the figures of a text, `explain` the way of one number. `pipeline` has the stages
in their order; `analysis` holds the working records that they fill, `claims` makes figures of them,
and `ledger` accounts for every digit. Where to change what:

| what is wrong | where to look |
|---|---|
| a number is not seen, or is a date, an age, an article | `quantities` |
| it counts the wrong thing, group or unit | `heads` |
| it has the wrong device | `heads` if devices are counted, else `devices` |
| found for destroyed, killed for injured, no measure | `measures` |
| it should be no figure, is planned, is of another cause | `vetoes` |
| part and whole, a list, "of them", a share and its base | `parts` |
| a cell of a table | `tables` |
| period or as-of | `periods` |
| place or country | `places` |
| speaker: nobody is recognised in the phrase | `actors` |
| speaker: the document's own | `issuers` |
| speaker: who says it, and how far that reaches | `speakers` |

A word that is missing is a row of the `lexicon`, not code here; how digits, dates, sentences and
tables of a language look is `text`. `python -m mineaction.cli explain FILE --at N` tells which
stage decided.
"""

from mineaction.extraction.explain import explain
from mineaction.extraction.extract import extract
from mineaction.extraction.model import (
    Attribution,
    Context,
    Extraction,
    Figure,
    FigurePlace,
    LegalReference,
    Mention,
    Sentence,
)
from mineaction.extraction.review import UnknownHead, unknown_heads

__all__ = [
    "Attribution",
    "Context",
    "Extraction",
    "Figure",
    "FigurePlace",
    "LegalReference",
    "Mention",
    "Sentence",
    "UnknownHead",
    "explain",
    "extract",
    "unknown_heads",
]

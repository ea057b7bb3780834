"""The cascade: the stages in order, from a text to working records.

Lives here: the order of the stages. Does not live here: any stage's own decision, and the finished
claims (claims.py).
"""

from __future__ import annotations

from mineaction.extraction.analysis import Analysis, SentenceAnalysis
from mineaction.extraction.currencies import share_dollar
from mineaction.extraction.devices.instruments import set_instruments
from mineaction.extraction.devices.lists import count_by_device
from mineaction.extraction.heads.device_predicates import fill_device_predicates
from mineaction.extraction.heads.fill import fill_heads
from mineaction.extraction.heads.predicates import fill_predicates
from mineaction.extraction.measures.defaults import set_country_defaults, set_defaults
from mineaction.extraction.measures.lists_by_place import count_by_place
from mineaction.extraction.measures.measure import measure_all
from mineaction.extraction.measures.question_answers import answer_questions
from mineaction.extraction.measures.work_ahead import leave_in_the_ground
from mineaction.extraction.model import Context
from mineaction.extraction.parts.group_labels import label_groups
from mineaction.extraction.parts.headed_lists import divide_totals
from mineaction.extraction.parts.inheritance import inherit
from mineaction.extraction.parts.link import complete_lists, link_parts
from mineaction.extraction.parts.respectively import link_respectively
from mineaction.extraction.parts.rivals import deny_rivals
from mineaction.extraction.parts.shares import link_shares
from mineaction.extraction.parts.sharing import copy_to_headlines, share_groups, spread_qualifiers
from mineaction.extraction.parts.sums_told import sum_fates, sum_groups, sum_things
from mineaction.extraction.parts.uncounted import leave_uncounted
from mineaction.extraction.quantities.ages import find_births
from mineaction.extraction.quantities.find import find_quantities
from mineaction.extraction.quantities.masks import find_masks
from mineaction.extraction.tables.fill import fill_tables
from mineaction.extraction.tables.label_lines import fill_list_totals
from mineaction.extraction.vetoes.domain import domain_of
from mineaction.extraction.vetoes.finish import finish
from mineaction.lexicon.gazetteer import mine_bodies
from mineaction.lexicon.words import hits
from mineaction.text.dates import find_times
from mineaction.text.layout import layout
from mineaction.text.sentences import SentenceSpan, sentences
from mineaction.text.separators import vote_separators
from mineaction.text.tokens import tokenize, view


def analyse(text: str, context: Context) -> Analysis:
    """All sentences of a text with their words, times, masks and quantities."""
    analysis = scan(text, context)
    for sentence in analysis.sentences:
        if sentence.quantities:
            fill_heads(sentence)
            fill_predicates(sentence)
            fill_device_predicates(sentence)
    leave_uncounted(analysis)
    fill_tables(analysis)
    share_dollar(analysis)
    measure_all(analysis)
    leave_in_the_ground(analysis)
    answer_questions(analysis)
    count_by_device(analysis)
    count_by_place(analysis)
    link_parts(analysis)
    link_respectively(analysis)
    set_defaults(analysis)
    inherit(analysis)
    deny_rivals(analysis)
    sum_fates(analysis)
    sum_groups(analysis)
    sum_things(analysis)
    complete_lists(analysis)
    divide_totals(analysis)
    fill_list_totals(analysis)
    set_country_defaults(analysis)
    finish(analysis, domain_of(analysis))
    label_groups(analysis)
    share_groups(analysis)
    set_instruments(analysis)
    copy_to_headlines(analysis)
    spread_qualifiers(analysis)
    link_shares(analysis)
    return analysis


def scan(text: str, context: Context) -> Analysis:
    """The text as sentences with lexicon hits, times, masks and numbers; no decision yet."""
    viewed = view(text)
    tokens = tokenize(viewed)
    blocks = layout(text)
    separators = vote_separators(tokens, viewed)
    spans = sentences(blocks, tokens)
    footnotes = any(s.kind == "footnote" for s in spans)
    analyses = [_read(index, span, footnotes=footnotes) for index, span in enumerate(spans)]
    for sentence in analyses:
        find_quantities(sentence, separators, text)
    return Analysis(text, viewed, tokens, blocks, analyses, context)


def _read(index: int, span: SentenceSpan, *, footnotes: bool) -> SentenceAnalysis:
    """A sentence with everything that is not yet a quantity."""
    sentence = SentenceAnalysis(index, span)
    sentence.set_hits(hits(span.tokens))
    sentence.set_bodies(mine_bodies())
    sentence.set_times(find_times(span.tokens, 0, len(span.tokens)))
    births = list(find_births(sentence))
    if births:  # the day on which a victim was born is no day of the accident
        born = {i for mask in births for i in range(mask.first, mask.last)}
        sentence.set_times([time for time in sentence.times if time.first not in born])
    sentence.masks = find_masks(sentence, births, footnotes=footnotes)
    return sentence

"""A language's own matters: layout, sentences, tokens, numbers, dates, quotations.

Knows nothing of landmines and imports nothing else of ours. Offsets are code points of the
document's text, in every module and every type.
"""

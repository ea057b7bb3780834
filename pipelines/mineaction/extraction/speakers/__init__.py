"""Speakers: the chain of sources of every figure, from who utters it to who counted.

Lives here: reported speech, labels, phrases such as "according to", voices over several sentences,
interviews, and what only the whole document tells. Does not live here: phrases that name
somebody (actors), and who brings the document out (issuers).
"""

"""Issuers: who brings a document out, by its head, its foot, or the whole text.

Lives here: headings, fields, signatures, outlets in the head, "we". Does not live here: who speaks
in a sentence (speakers), and the publisher that the register names (reading).
"""

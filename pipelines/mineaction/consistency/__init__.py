"""Checks claims against each other: world rules as SQL, verdicts by interval algebra, findings.

A rule is one file of `sql/rules`; it returns relations between two sides, and one function decides
whether each holds. What fails becomes a finding and blocks nothing: a document that contradicts
itself is a genuine document. Integrity rules, which are ours to keep, live in `schema`.
"""

from mineaction.consistency.links import LINK_TABLES, LinkReport, link
from mineaction.consistency.rules import Rule, RuleError, load_rules
from mineaction.consistency.run import RuleOutcome, RuleReport, compare, run_rules

__all__ = [
    "LINK_TABLES", "LinkReport", "Rule", "RuleError", "RuleOutcome", "RuleReport", "compare",
    "link", "load_rules", "run_rules",
]  # fmt: skip

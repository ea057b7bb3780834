"""Time by step of the engine, told by the SQL files as they are run.

Lives here: which statement belongs to which step. Does not live here: what is run (scale.py).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Final

import duckdb

from mineaction.consistency.claims import SQL_DIR
from mineaction.consistency.rules import load_rules

# What is run for each rule, and belongs to its step.
_OF_A_RULE: Final = ("judge", "repeated", "set_aside")


@dataclass(slots=True)
class Spent:
    """Seconds by the clock on the wall, and of both processors together."""

    wall: float = 0.0
    processor: float = 0.0


@dataclass
class Clocked:
    """A connection that notes how long each step takes; otherwise the connection itself.

    A step begins with the file of `sql` that is run; what comes after it, up to the next file,
    belongs to it (a rule's relations are judged and recorded). Texts are read by `sql`.
    """

    connection: duckdb.DuckDBPyConnection
    steps: dict[str, Spent] = field(default_factory=dict)  # clocks of one run may share them
    _step: str = "begin"
    _since: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        self._files = {
            path.read_text(encoding="utf-8"): f"{path.parent.name}/{path.stem}"
            for path in SQL_DIR.glob("*/*.sql")
            if path.parent.name != "rules" and path.stem not in _OF_A_RULE
        }
        self._rules = {rule.query: f"rule {rule.rule_id}" for rule in load_rules()}
        self._since = (time.perf_counter(), time.process_time())

    def execute(self, query: str, *arguments: Any) -> Any:
        """Run a statement; a known one begins a step."""
        if name := self._named(query):
            self.begin(name)
        return self.connection.execute(query, *arguments)

    def sql(self, query: str) -> Any:
        """A query whose rows are read by Python: the texts."""
        self.begin("links/like texts")
        return self.connection.sql(query)

    def begin(self, name: str) -> None:
        """End the step that is going on, and begin another."""
        now = time.perf_counter(), time.process_time()
        spent = self.steps.setdefault(self._step, Spent())
        spent.wall += now[0] - self._since[0]
        spent.processor += now[1] - self._since[1]
        self._step, self._since = name, now

    def _named(self, query: str) -> str | None:
        if query in self._files:
            return self._files[query]
        for start in ("CREATE OR REPLACE TEMP TABLE relation AS ", "CREATE OR REPLACE TEMP TABLE "):
            if query.startswith(start):
                made = query.removeprefix(start).split(" AS ", maxsplit=1)[-1]
                return self._rules.get(query.removeprefix(start)) or self._files.get(made)
        return None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)

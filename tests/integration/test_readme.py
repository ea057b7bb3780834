"""The README shows what the seeds really give."""

from __future__ import annotations

from pathlib import Path

from tests.support.readme import README, build, with_output


def test_the_queries_and_findings_of_the_readme_are_what_the_seeds_give(tmp_path: Path) -> None:
    text = README.read_text("utf-8")

    assert with_output(text, build(tmp_path)) == text, "say: make readme"

"""A site for tests: the seeds, a text in many scripts, and a document that attacks its readers.

Lives here: the documents and the building. Nothing of the real project is touched.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import yaml
from tests.support.projects import copy_project, execute

# Numbers after letters of one to four bytes, joined emoji, combining accents, right-to-left words.
SCRIPTS = (
    "Mine accidents in Ağdam and Füzuli\n\n"
    "Baku, 4 May 2024\n\n"
    "💣💥 In Xocavənd 17 civilians were killed by landmines in 2023.\n\n"
    "The 👩‍👧‍👦 families of Cafe\u0301 Ağdərə: 23 people were injured by landmines in 2022.\n\n"
    "In المدينة القديمة 31 civilians were killed by a mine in 2021, and 𝐢𝐧 الشرق 19 in 2020.\n"
)
# What would happen if any of it were obeyed: `hit` would be set, the page would be red or gone.
SCRIPT = "<script>window.hit=1</script>"
IMAGE = '"><img src="https://example.org/x.png" onerror="window.hit=2">'
STYLE = "<style>body{display:none}</style>"
SQL = "'); DROP TABLE figures; --"
OVERRIDE = "\u202e"
HOSTILE = (
    f"{SCRIPT} mines {IMAGE}\n\n"
    "Baku, 4 May 2024\n\n"
    f"In {STYLE} Fuzuli 12 civilians were killed by landmines in 2023, {SQL} said"
    f" the agency{OVERRIDE}76 saw 8 people injured\u2069 in 2022.\n\n"
    "</div></main><iframe src=javascript:parent.hit=3></iframe> {{ 7 * 7 }} {% raw %} 9 killed by"
    " a mine in 2021. <a href='javascript:window.hit=4'>5 people were injured by mines</a>\n"
)
HOSTILE_FILE = f"<img src=x onerror=window.hit=5>{OVERRIDE}'txt.txt"
HOSTILE_TITLE = f"{SCRIPT}{IMAGE}{OVERRIDE}eltit"
HOSTILE_PUBLISHER = f"Agency <svg onload=window.hit=6> {STYLE}{OVERRIDE}"


def add_document(root: Path, name: str, text: str, **registered: str) -> str:
    """Write a document and register it; returns its document_id."""
    content = text.encode()
    digest = hashlib.sha256(content).hexdigest()
    (root / "seeds" / name).write_bytes(content)
    register = root / "seeds" / "sources.yaml"
    entries = yaml.safe_load(register.read_text("utf-8"))
    entry = {"file": name, "sha256": digest, "language": "en", **registered}
    entries["sources"].append(entry)
    register.write_text(yaml.safe_dump(entries, allow_unicode=True), "utf-8")
    return digest[:16]


def build(folder: Path) -> Path:
    """A project with these documents and the seeds, its warehouse and its site; its folder."""
    root = copy_project(folder)
    add_document(root, "scripts.txt", SCRIPTS, title="Accidents", publisher="Desk", kind="news")
    add_document(
        root,
        HOSTILE_FILE,
        HOSTILE,
        title=HOSTILE_TITLE,
        publisher=HOSTILE_PUBLISHER,
        kind="news",
    )
    before = Path.cwd()
    os.chdir(root)
    try:
        result = execute()
        if not result.success:
            raise RuntimeError("the refresh of the test's project failed")
    finally:
        os.chdir(before)
    return root


def document_id(text: str) -> str:
    """The id that a document of this text has."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]

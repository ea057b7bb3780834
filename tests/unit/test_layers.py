"""The layer rule: who may import whom, and that text and extraction stay light."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "pipelines" / "mineaction"

# What a layer may import of ours besides itself; a layer that is not named here has no limits.
ALLOWED: dict[str, frozenset[str]] = {
    "text": frozenset(),
    "lexicon": frozenset({"text"}),
    "extraction": frozenset({"text", "lexicon"}),
    "reading": frozenset({"text"}),
    "schema": frozenset(),
    "consistency": frozenset({"schema"}),
    "warehouse": frozenset({"schema"}),
    "exports": frozenset({"schema", "warehouse"}),
    "site": frozenset({"schema", "warehouse"}),
}
# Who alone may import a layer that stands at the end.
ONLY_FOR: dict[str, frozenset[str]] = {
    "assets": frozenset({"definitions"}),
    "cli": frozenset(),
    "site": frozenset({"assets", "cli"}),
}
MAY_IMPORT_ALL = frozenset({"assets", "cli", "context", "evaluation", "definitions"})
# Inside extraction: which sub-package may import which. Its records (analysis, codes, model,
# claims) are for all, its verbs (extract, pipeline, explain, review) may import all.
WITHIN: dict[str, frozenset[str]] = {
    "quantities": frozenset(),
    "actors": frozenset(),
    "heads": frozenset({"quantities"}),
    "parts": frozenset({"heads"}),
    "devices": frozenset({"parts"}),
    "measures": frozenset({"devices", "heads", "quantities"}),
    "tables": frozenset({"heads"}),
    "issuers": frozenset({"actors"}),
    "speakers": frozenset({"actors", "issuers"}),
    "vetoes": frozenset({"heads", "measures", "parts", "quantities", "speakers"}),
    "periods": frozenset(),
    "places": frozenset({"issuers", "periods"}),
}
LIGHT = frozenset({"text", "lexicon", "extraction", "reading"})
HEAVY = frozenset({"pandas", "pandera", "duckdb", "dagster", "pyarrow", "numpy"})


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported_modules(source: str, package: str) -> Iterator[str]:
    """Absolute names of everything that a module of `package` imports, at any depth."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level == 0:
                base = node.module or ""
            else:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, *([node.module] if node.module else [])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def violations(source: str, layer: str, package: str) -> list[str]:
    """What the layer rule forbids among the imports of one module."""
    found = []
    for name in imported_modules(source, package):
        top, *rest = name.split(".")
        if layer in LIGHT and top in HEAVY:
            found.append(f"{layer} imports {top}")
        if top != "mineaction" or not rest or rest[0] == layer or rest[0].startswith("__"):
            continue
        target = rest[0]
        in_order = layer in MAY_IMPORT_ALL or target in ALLOWED.get(layer, frozenset())
        if not in_order or layer not in ONLY_FOR.get(target, {layer}):
            found.append(f"{layer} imports {target}")
    return sorted(set(found))


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_module_imports_only_what_its_layer_may(path: Path) -> None:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    package = ".".join(parts[:-1])
    layer = layer_of(path)
    if layer == "__init__":
        layer = "mineaction"
    assert violations(path.read_text("utf-8"), layer, package) == []


def crossings(source: str, own: str) -> list[str]:
    """What the rule within extraction forbids among the imports of a module of `own`."""
    found = {
        name.split(".")[2]
        for name in imported_modules(source, f"mineaction.extraction.{own}")
        if name.startswith("mineaction.extraction.")
    }
    return sorted((found & WITHIN.keys()) - WITHIN[own] - {own})


SUB_PACKAGES = sorted(p for p in (PACKAGE / "extraction").iterdir() if (p / "__init__.py").exists())


@pytest.mark.parametrize("folder", SUB_PACKAGES, ids=lambda p: p.name)
def test_sub_package_of_extraction_imports_only_what_it_may(folder: Path) -> None:
    found = {p.name: crossings(p.read_text("utf-8"), folder.name) for p in folder.glob("*.py")}
    assert {name: modules for name, modules in found.items() if modules} == {}


def test_the_rule_within_extraction_sees() -> None:
    assert crossings("from mineaction.extraction.places import assign", "heads") == ["places"]
    assert crossings("from mineaction.extraction.quantities import ages", "heads") == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_module_opens_with_a_docstring(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize(
    ("source", "layer", "expected"),
    [
        ("import mineaction.lexicon", "text", ["text imports lexicon"]),
        ("from mineaction import extraction", "reading", ["reading imports extraction"]),
        ("from ..schema import tables", "extraction", ["extraction imports schema"]),
        ("def f():\n    import pandas as pd", "extraction", ["extraction imports pandas"]),
        ("from mineaction.assets import x", "cli", ["cli imports assets"]),
        ("from mineaction.cli import documents", "assets", ["assets imports cli"]),
        ("from mineaction.site import build_site", "evaluation", ["evaluation imports site"]),
        ("from mineaction.text.tokens import view", "reading", []),
        ("from .model import Figure", "extraction", []),
    ],
    ids=[
        "text may not know the lexicon",
        "reading may not know extraction",
        "relative imports are seen",
        "imports inside functions are seen",
        "nobody imports assets",
        "nor commands",
        "only assets and commands import the site",
        "reading may use text",
        "a layer may use itself",
    ],
)
def test_the_rule_itself_sees(source: str, layer: str, expected: list[str]) -> None:
    assert violations(source, layer, f"mineaction.{layer}") == expected


def test_there_is_something_to_check() -> None:
    assert {"text", "extraction", "reading", "schema"} <= {layer_of(path) for path in MODULES}

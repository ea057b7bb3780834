"""What Dagster shows: every table an asset that explains itself, every rule a check."""

from __future__ import annotations

from typing import Any

import dagster as dg
import pytest

from mineaction.assets.describe import asset_name, markdown_table
from mineaction.consistency import load_rules
from mineaction.definitions import build_defs, defs
from mineaction.schema.crosschecks import integrity_rules
from mineaction.schema.derive import arrow_schema
from mineaction.schema.tables import EXTRACTED, LINKS, SERIES, TABLES, TOPICS

GROUPS = ["raw", "extracted", "tables", "topics", "links", "series", "consistency", "published"]
SPECS = {
    spec.key.to_user_string(): spec
    for spec in sorted(defs.resolve_all_asset_specs(), key=lambda spec: spec.key)
}
SHOWN = [
    *EXTRACTED,
    *TOPICS,
    *LINKS,
    *SERIES,
    "evidence.checks",
    "main.findings",
    "evidence.suspects",
    "meta.quarantine",
]


def checks() -> dict[str, dg.AssetCheckSpec]:
    graph = defs.resolve_asset_graph()
    return {key.to_user_string(): graph.get_check_spec(key) for key in graph.asset_check_keys}


def named(name: str) -> dg.AssetCheckSpec:
    """The check of this name, whatever its asset."""
    [found] = [spec for spec in checks().values() if spec.name == name]
    return found


def test_every_table_of_claims_is_an_asset() -> None:
    assert {asset_name(table) for table in SHOWN} <= SPECS.keys()


@pytest.mark.parametrize("name", SPECS)
def test_an_asset_explains_itself(name: str) -> None:
    spec = SPECS[name]
    assert spec.description
    assert len(spec.description) > 40
    assert spec.group_name in GROUPS
    assert spec.kinds
    assert not spec.owners


@pytest.mark.parametrize("table", SHOWN)
def test_an_asset_has_the_declared_columns(table: str) -> None:
    schema: Any = SPECS[asset_name(table)].metadata["dagster/column_schema"]
    assert [column.name for column in schema.columns] == arrow_schema(TABLES[table]).names
    assert all(column.description for column in schema.columns)


@pytest.mark.parametrize("rule_id", integrity_rules())
def test_an_integrity_rule_is_a_check_that_blocks_unless_it_is_about_files_or_rules(
    rule_id: str,
) -> None:
    assert named(rule_id).blocking == (rule_id not in ("I80", "I90", "I91"))


@pytest.mark.parametrize("name", [rule.file_name.removesuffix(".sql") for rule in load_rules()])
def test_a_world_rule_is_a_check_that_never_blocks(name: str) -> None:
    assert not named(name).blocking


@pytest.mark.parametrize("name", ["contract", "nothing_lost", "quarantine_rate"])
def test_a_warehouse_is_published_only_after(name: str) -> None:
    assert checks()[f"warehouse:{name}"].blocking


def test_one_writer_at_a_time() -> None:
    pools = {pool for asset in defs.assets or [] for pool in asset.node_def.pools}  # type: ignore[union-attr]
    assert pools == {"warehouse"}


def test_a_small_location_can_be_assembled() -> None:
    @dg.asset
    def alone() -> None:
        """One asset."""

    small = build_defs(assets=[alone], jobs=[], schedules=[], sensors=[])
    assert [spec.key.to_user_string() for spec in small.resolve_all_asset_specs()] == ["alone"]


def test_a_preview_leaves_out_empty_columns_and_breaks_no_table() -> None:
    shown = markdown_table(["a", "b", "c"], [["x|y\nz", None, []], [None, None, ["p", "q"]]])
    assert shown.value.splitlines() == [
        "| a | c |",
        "| --- | --- |",
        "| x\\|y z |  |",
        "|  | p; q |",
    ]


def test_everything_comes_before_publication() -> None:
    graph = defs.resolve_asset_graph()
    published = dg.AssetKey("warehouse")
    before = graph.get_ancestor_asset_keys(published)
    after = graph.get(published).child_keys
    assert {key.to_user_string() for key in after} == {"exports", "site"}
    assert before | {published} | after == set(graph.get_all_asset_keys())

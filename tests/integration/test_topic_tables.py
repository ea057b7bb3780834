"""Topic tables: which figures stand side by side, what is derived, what never gets in."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.support.statement import figure_row

from mineaction.warehouse import build
from mineaction.warehouse.database import attached, insert_rows, read

D = Decimal


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with vocabularies and without figures."""
    built = build.start(tmp_path_factory.mktemp("empty"))
    build.load_reference(built)
    return built


@pytest.fixture
def path(empty: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty, tmp_path))


def topic(path: Path, table: str, *figures: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of a topic table over figures; columns without a value left out."""
    rows = [
        figure_row(**{"figure_id": f"f{n}", "number_start": 10 + n, **figure})
        for n, figure in enumerate(figures)
    ]
    with attached(path) as connection:
        parts = insert_rows(connection, "main.figures", rows)
        assert parts.broken == ()
    build.load_topics(path, [table])
    with attached(path) as connection:
        found = read(connection, f"FROM {table} ORDER BY row_id").to_dict("records")
        assert read(connection, "FROM meta.quarantine").empty
    return [{str(k): v for k, v in row.items() if v is not None and str(v) != "<NA>"}
            for row in found]  # fmt: skip


def people(measure: str, value: int, **changes: Any) -> dict[str, Any]:
    return {"measure": measure, "value": D(value), **changes}


def vague(measure: str, low: int, high: int, **changes: Any) -> dict[str, Any]:
    none = {"value": None, "value_si": None, "qualifier": "vague"}
    return {"measure": measure, "low": D(low), "high": D(high), **none, **changes}


def test_a_stated_total_stays_as_stated_whatever_its_parts(path: Path) -> None:
    [row] = topic(path, "main.casualties", people("casualties", 64), people("killed", 19),
                  people("injured", 47))  # fmt: skip
    assert (row["casualties"], row["killed"], row["injured"]) == (64, 19, 47)
    assert row["total_basis"] == "stated"
    assert row["casualties_figure_id"] == "f0"


def test_a_total_is_derived_from_killed_and_injured(path: Path) -> None:
    [row] = topic(path, "main.casualties", people("killed", 19), people("injured", 47))
    assert (row["casualties"], row["total_basis"]) == (66, "derived")
    assert "casualties_figure_id" not in row


def test_a_derived_total_includes_a_stated_unknown_outcome(path: Path) -> None:
    [row] = topic(path, "main.casualties", people("killed", 2), people("injured", 3),
                  people("outcome_unknown", 1))  # fmt: skip
    assert row["casualties"] == 6


@pytest.mark.parametrize("measure", ["killed", "injured"])
def test_a_missing_part_is_not_zero(path: Path, measure: str) -> None:
    [row] = topic(path, "main.casualties", people(measure, 19))
    assert "casualties" not in row
    assert "total_basis" not in row


def test_a_vague_number_has_an_interval_and_no_value(path: Path) -> None:
    [row] = topic(path, "main.casualties", vague("killed", 24, 99), people("injured", 10))
    assert "killed" not in row
    assert "casualties" not in row
    assert (row["casualties_low"], row["casualties_high"]) == (34, 109)


def test_groups_have_their_own_rows(path: Path) -> None:
    rows = topic(path, "main.casualties", people("casualties", 9), people("killed", 2),
                 people("killed", 1, age="child"))  # fmt: skip
    assert sorted(len([k for k in r if k.endswith("figure_id")]) for r in rows) == [1, 2]


def test_a_part_shares_the_role_of_its_whole(path: Path) -> None:
    [row] = topic(path, "main.casualties", people("casualties", 5, role="farmer"),
                  people("killed", 2, part_of="f0"))  # fmt: skip
    assert (row["casualties"], row["killed"], row["role"]) == (5, 2, "farmer")


def test_two_accidents_in_one_statement_are_not_mixed(path: Path) -> None:
    rows = topic(path, "main.casualties", people("killed", 2), people("killed", 3),
                 people("injured", 1))  # fmt: skip
    assert len(rows) == 3
    assert not [r for r in rows if "total_basis" in r]


def test_links_of_the_text_keep_two_accidents_apart(path: Path) -> None:
    rows = topic(
        path, "main.casualties",
        people("casualties", 3), people("killed", 2, part_of="f0"),
        people("casualties", 5), people("killed", 1, part_of="f2"),
    )  # fmt: skip
    assert sorted((r["casualties"], r["killed"]) for r in rows) == [(3, 2), (5, 1)]


def test_the_same_number_twice_is_one_cell(path: Path) -> None:
    [row] = topic(path, "main.casualties", people("killed", 2), people("killed", 2))
    assert row["killed_figure_id"] == "f0"


@pytest.mark.parametrize(
    "changes",
    [
        {"cause": "conflict"},
        {"unit": "P1", "statistic": "share"},
        {"per": "year", "statistic": "rate"},
        {"modality": "planned"},
        {"modality": "negated"},
        {"modality": "hypothetical"},
        {"statistic": "maximum"},
    ],
    ids=lambda changes: " ".join(map(str, changes.values())),
)
def test_what_never_gets_into_casualties(path: Path, changes: dict[str, Any]) -> None:
    assert topic(path, "main.casualties", people("killed", 19, **changes)) == []


def test_devices_are_pivoted_by_type(path: Path) -> None:
    [row] = topic(
        path, "main.clearance",
        people("devices_found", 33, device="AV_MINE"),
        people("devices_found", 162, device="AP_MINE"),
        people("devices_found", 836, device="UXO"), people("devices_found", 5, device="IED"),
    )  # fmt: skip
    assert (row["av_mines"], row["ap_mines"], row["uxo"], row["other_items"]) == (33, 162, 836, 5)


@pytest.mark.parametrize(
    ("value", "unit", "square_metres", "ha", "km2"),
    [
        ("908.9", "HAR", "9089000", "908.9", "9.089"),
        ("2427", "KMK", "2427000000", "242700", "2427"),
        ("15", "MTK", "15", "0.0015", "0.000015"),
    ],
)
def test_areas_are_given_in_hectares_and_square_kilometres(
    path: Path, value: str, unit: str, square_metres: str, ha: str, km2: str
) -> None:
    area = {"value": D(value), "unit": unit, "value_si": D(square_metres)}
    [row] = topic(path, "main.clearance", {"measure": "area_cleared", **area})
    assert (row["area_cleared_ha"], row["area_cleared_km2"]) == (D(ha), D(km2))


def test_several_kinds_of_other_items_stay_apart_beside_the_rest(path: Path) -> None:
    rows = topic(
        path, "main.clearance",
        people("devices_found", 7, device="AP_MINE"), people("devices_found", 5, device="IED"),
        people("devices_found", 5, device="BOOBY_TRAP"), people("devices_found", 9, device="UXO"),
    )  # fmt: skip
    assert sorted(r["other_items"] for r in rows if "other_items" in r) == [5, 5]
    assert [(r["ap_mines"], r["uxo"]) for r in rows if "ap_mines" in r] == [(7, 9)]


def test_a_joint_figure_keeps_all_its_places(path: Path) -> None:
    places = ["Ağdam", "Füzuli"]
    [row] = topic(path, "main.clearance", people("devices_found", 7, device="UXO", places=places))
    assert list(row["places"]) == places


def test_contamination_has_area_and_share(path: Path) -> None:
    share = {"measure": "area_contaminated", "unit": "P1", "statistic": "share", "value": D("14.2")}
    area = {"value": D(11258), "unit": "KMK", "value_si": D(11_258_000_000)}
    [row] = topic(path, "main.contamination", share, {"measure": "area_contaminated", **area})
    assert (row["contaminated_share"], row["area_contaminated_km2"]) == (D("14.2"), 11258)


def test_missing_persons_of_the_war_are_in_displacement(path: Path) -> None:
    [row] = topic(path, "main.displacement", people("missing", 3890, cause="conflict"))
    assert (row["missing"], row["cause"]) == (3890, "conflict")


def test_promised_money_is_flagged_and_apart(path: Path) -> None:
    usd = {"measure": "funding", "unit": "USD"}
    rows = topic(path, "main.funding", {**usd, "value": D(5)},
                 {**usd, "value": D(7), "modality": "planned"})  # fmt: skip
    assert sorted((r["funding"], r["currency"], r["planned"]) for r in rows) == [
        (5, "USD", False),
        (7, "USD", True),
    ]

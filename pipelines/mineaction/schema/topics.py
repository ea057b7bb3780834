"""The topic tables of the schema `main`: figures of one statement and group side by side.

Lives here: their declaration, and the world rule that pandera checks on casualties. Does not
live here: how they are made from figures (sql/).

A topic table is declared by its *slots*. A slot with an interval gives the columns `x`, `x_low`,
`x_high`, `x_figure_id`; an area slot gives `x_ha`, `x_km2`, `x_figure_id`. A missing value is not
zero; a value may be missing beside a figure_id, when the source gives a range or "dozens".
"""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from mineaction.schema.columns import (
    COUNTRY,
    ISO_DATE,
    Day,
    Exact,
    Flag,
    Table,
    Text,
    Texts,
    column,
    holds,
    row_rule,
)


@dataclass(frozen=True, slots=True)
class Slot:
    """A quantity of a topic table: its name, what it is, and whether it is an area.

    `of` are the codes of measures or devices whose figures it holds; none: the measure of its name.
    """

    name: str
    title: str
    description: str
    area: bool = False
    of: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of measures or devices that it holds."""
        return self.of or (self.name,)


class Statement(Table):
    """The columns that all topic tables begin with: which statement, group and scope."""

    row_id: Text = column("Row", "Stable id, from its figures", example="bb12feaaeffc6704")
    statement_id: Text = column(
        "Statement", "Its figures are of one breath", example="1710a9febff27956"
    )
    document_id: Text = column(
        "Document", "The document that states it", example="50dcbb0688118a55"
    )
    speaker: Text = column("Speaker", "Who states it", null=True)
    primary_source: Text = column("Primary source", "Where the chain of quoting ends", null=True)
    carrier: Text = column("Carrier", "The outlet that prints it", null=True, example="Trend")
    modality: Text = column("Modality", "How it is stated", codes="modality")
    country: Text = column("Country", "ISO 3166-1 alpha-2", null=True, form=COUNTRY)
    places: Texts = column(
        "Places", "Joint scope as printed; empty: the whole country", example="Fuzuli, Jabrayil"
    )
    period_kind: Text = column("Kind of period", "How time applies", null=True, codes="period_kind")
    anchor: Text = column(
        "Anchor", "What a cumulative figure counts from", null=True, example="2020-11-10"
    )
    period_start: Text = column(
        "Period start", "As stated", null=True, form=ISO_DATE, example="2023-03"
    )
    period_end: Text = column(
        "Period end", "As stated", null=True, form=ISO_DATE, example="2023-03"
    )
    period_from: Day = column("From", "First day of the period", null=True, example="2023-03-01")
    period_to: Day = column("To", "Last day of the period", null=True, example="2023-03-31")
    as_of: Text = column("As of", "Date up to which it holds", null=True, form=ISO_DATE)
    as_of_from: Day = column("As of, first day", "First day of as_of", null=True)
    as_of_to: Day = column("As of, last day", "Last day of as_of", null=True)


class Persons(Statement):
    """Statements about groups of people."""

    civil_status: Text = column(
        "Status", "Missing: all or not said", null=True, codes="civil_status"
    )
    age: Text = column("Age", "Missing: all or not said", null=True, codes="age")
    sex: Text = column("Sex", "Missing: all or not said", null=True, codes="sex")
    role: Text = column("Role", "Farmer, journalist ...", null=True, example="farmer")


class _Casualties(Persons):
    """The toll of mines and explosive remnants, by statement and group."""

    device: Text = column("Device", "If one type is singled out", null=True, codes="device")
    total_basis: Text = column(
        "Total basis", "Missing: there is no total", null=True, codes="total_basis"
    )


class _Displacement(Persons):
    """Displaced, returned and missing people, by statement and group."""

    cause: Text = column("Cause", "What caused it", codes="cause")


class _Funding(Statement):
    """Money, by statement and currency."""

    currency: Text = column("Currency", "Code", codes="unit", standard="ISO 4217")
    planned: Flag = column("Planned", "Promised or needed, not yet given")


def _sum_of(rows: pd.DataFrame, bound: str) -> pd.Series[Any]:
    """killed + injured (+ outcome unknown, if stated) at one end of the intervals."""
    unknown = rows[f"outcome_unknown_{bound}"].astype("Float64")
    stated = rows["outcome_unknown_figure_id"].notna()
    known = rows[f"killed_{bound}"].astype("Float64") + rows[f"injured_{bound}"].astype("Float64")
    return known + unknown.where(stated, 0)


def _adds_up(rows: pd.DataFrame) -> pd.Series[bool]:
    """W10 by interval: can the parts be the total?

    Policy for missing parts: without a stated total, killed or injured there is nothing to check;
    without outcome_unknown the parts may be less than the total, but not more. No bound holds.
    """
    parts = rows["killed_figure_id"].notna() & rows["injured_figure_id"].notna()
    evaluable = (parts & (rows["total_basis"] == "stated").fillna(False)).astype(bool)
    total_low = rows["casualties_low"].astype("Float64")
    total_high = rows["casualties_high"].astype("Float64")
    too_many = _sum_of(rows, "low") > total_high
    too_few = (_sum_of(rows, "high") < total_low) & rows["outcome_unknown_figure_id"].notna()
    fails = too_many.fillna(False) | too_few.fillna(False)
    return holds(~(fails & evaluable))


class _AddsUp(_Casualties):
    """The world rule that pandera checks on casualties."""

    @row_rule(
        "W10",
        "Killed and injured, and those of unknown outcome, add up to the casualties",
        "killed {killed} + injured {injured} against {casualties} casualties",
    )
    @classmethod
    def parts_add_up(cls, rows: pd.DataFrame) -> pd.Series[bool]:
        """A breach is a finding about the source; the row stays."""
        return _adds_up(rows)


_CASUALTIES: Final = (
    Slot("casualties", "Casualties", "Killed and injured together, or outcome unknown"),
    Slot("killed", "Killed", "Persons who died"),
    Slot("injured", "Injured", "Persons who were wounded"),
    Slot("outcome_unknown", "Outcome unknown", "Casualties of whom it is not said"),
)
_CLEARANCE: Final = (
    Slot(
        "ap_mines",
        "Anti-personnel mines",
        "Anti-personnel mines found or destroyed",
        of=("AP_MINE",),
    ),
    Slot(
        "av_mines",
        "Anti-tank mines",
        "Anti-tank or anti-vehicle mines found or destroyed",
        of=("AV_MINE",),
    ),
    Slot("other_mines", "Other mines", "Mines of another type, or type not said", of=("MINE",)),
    Slot("uxo", "UXO", "Unexploded ordnance found or destroyed", of=("UXO",)),
    Slot(
        "cmr",
        "Cluster munition remnants",
        "Cluster munition remnants found or destroyed",
        of=("CMR",),
    ),
    Slot("erw", "ERW", "Explosive remnants of war (UXO and AXO together)", of=("ERW",)),
    Slot(
        "other_items",
        "Other items",
        "AXO, booby traps, IEDs, fuses, detonators, rounds",
        of=("EO_OTHER", "AXO", "BOOBY_TRAP", "IED"),
    ),
    Slot("all_items", "All items", "Mines and other explosive items together", of=("EO_ANY",)),
    Slot("area_cleared", "Land cleared", "Land cleared", area=True),
    Slot("area_released", "Land released", "Cleared, reduced and cancelled together", area=True),
    Slot("area_reduced", "Land reduced", "Found free by technical survey", area=True),
    Slot("area_cancelled", "Land cancelled", "Found free by non-technical survey", area=True),
)
_CONTAMINATION: Final = (
    Slot("area_contaminated", "Contaminated land", "Mined, suspected or confirmed", area=True),
    Slot(
        "contaminated_share",
        "Contaminated share",
        "Share of contaminated land, per cent",
        of=("area_contaminated",),
    ),
    Slot(
        "ap_mines",
        "Anti-personnel mines",
        "Anti-personnel mines laid or in the ground",
        of=("AP_MINE",),
    ),
    Slot("av_mines", "Anti-tank mines", "Anti-tank mines laid or in the ground", of=("AV_MINE",)),
    Slot("other_mines", "Other mines", "Mines of another type, or type not said", of=("MINE",)),
    Slot(
        "other_items",
        "Other items",
        "Other explosive items in the ground",
        of=("EO_OTHER", "AXO", "BOOBY_TRAP", "IED"),
    ),
    Slot("all_items", "All items", "Mines and other explosive items together", of=("EO_ANY",)),
)
_DISPLACEMENT: Final = (
    Slot("displaced", "Displaced", "Persons driven out of their homes"),
    Slot("idps", "Internally displaced", "Persons who wait to return"),
    Slot("returnees", "Returned", "Persons who have returned"),
    Slot("missing", "Missing", "Persons whose fate is unknown"),
)
_FUNDING: Final = (
    Slot("funding", "Funding", "Money given, allocated or spent"),
    Slot("cost", "Cost", "Estimated need or damage, or cost of laying"),
)


def _columns(slot: Slot) -> dict[str, tuple[Any, Any]]:
    """The columns of a slot: name to (type, declaration)."""
    name = slot.name
    columns = _area_columns(slot) if slot.area else _interval_columns(slot)
    about = column(
        f"{slot.title}: figure", "The figure that states it", null=True, example="0570dfc7b8827e5d"
    )
    return {**columns, f"{name}_figure_id": (Text, about)}


def _area_columns(slot: Slot) -> dict[str, tuple[Any, Any]]:
    """An area in hectares and in square kilometres."""
    units = {"ha": ("hectares", "HAR", "16587.15"), "km2": ("square km", "KMK", "165.8715")}
    return {
        f"{slot.name}_{short}": (
            Exact,
            column(
                slot.title,
                f"{slot.description}, in {unit}",
                null=True,
                unit=code,
                means=slot.codes,
                example=example,
            ),
        )
        for short, (unit, code, example) in units.items()
    }


def _interval_columns(slot: Slot) -> dict[str, tuple[Any, Any]]:
    """A number with the least and greatest value that its words allow."""
    value = column(
        slot.title, slot.description, null=True, minimum=0, means=slot.codes, example="40"
    )
    low = column(f"{slot.title}: low", "Missing: no bound", null=True, example="35")
    high = column(f"{slot.title}: high", "Missing: no bound", null=True, example="45")
    return {
        slot.name: (Exact, value),
        f"{slot.name}_low": (Exact, low),
        f"{slot.name}_high": (Exact, high),
    }


_CLAIMS: Final = (
    "Claims, not truths, and an article about a statement repeats it. Cumulative totals and figures"
    " of a period are mixed (period_kind): never sum a column"
)


def _topic(
    name: str, description: str, base: type[Table], slots: tuple[Slot, ...], caution: str
) -> Any:
    """A topic table: the columns of `base`, then those of its slots.

    `caution` is what its users get wrong besides what holds for all claims.
    """
    columns = {key: value for slot in slots for key, value in _columns(slot).items()}
    members: dict[str, Any] = {key: field for key, (_, field) in columns.items()}
    members["__annotations__"] = {key: dtype for key, (dtype, _) in columns.items()}
    members["__module__"] = __name__
    members["__doc__"] = description
    return types.new_class(
        name.capitalize(),
        (base,),
        {
            "name": f"main.{name}",
            "description": description,
            "warning": f"{_CLAIMS}. {caution}",
            "key": ("row_id",),
        },
        lambda namespace: namespace.update(members),
    )


Casualties = _topic(
    "casualties",
    "One row per statement and group: the toll of mines and explosive remnants",
    _AddsUp,
    _CASUALTIES,
    "Casualties are killed and injured together; the groups civilian, child and woman overlap",
)
Clearance = _topic(
    "clearance",
    "One row per statement: devices found and land released",
    Statement,
    _CLEARANCE,
    "Released land is wider than cleared land; a joint figure of several places is not split",
)
Contamination = _topic(
    "contamination",
    "One row per statement: land and devices",
    Statement,
    _CONTAMINATION,
    "Contaminated may be suspected or confirmed; numbers of mines in the ground are estimates",
)
Displacement = _topic(
    "displacement",
    "One row per statement and group of people",
    _Displacement,
    _DISPLACEMENT,
    "Displaced, internally displaced and returned are different people at different times",
)
Funding = _topic(
    "funding",
    "One row per statement and currency",
    _Funding,
    _FUNDING,
    "Currencies are never converted; what is planned or needed is not yet money given",
)

TABLES: Final[tuple[Any, ...]] = (Casualties, Clearance, Contamination, Displacement, Funding)

"""The words in which tables are declared: column types, columns, row rules, the base table.

Lives here: how a column or a rule is declared. Does not live here: any table (figures.py,
topics.py, evidence.py, reference.py, meta.py), nor what is made of a declaration (derive.py).

All columns are Arrow-backed, so that numbers stay exact decimals, a missing integer stays
missing, and a frame goes to Parquet and DuckDB without a change of type.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Final, TypedDict, Unpack

import pandas as pd
import pandera.pandas as pa
import pyarrow as arrow
from pandera.api.dataframe.model_config import BaseConfig

from mineaction.schema import vocabulary

PRECISION: Final = 28
SCALE: Final = 6

Text = Annotated[pd.ArrowDtype, arrow.string()]
Texts = Annotated[pd.ArrowDtype, arrow.list_(arrow.string())]
Whole = Annotated[pd.ArrowDtype, arrow.int64()]
Exact = Annotated[pd.ArrowDtype, arrow.decimal128(PRECISION, SCALE)]
Factor = Annotated[pd.ArrowDtype, arrow.decimal128(PRECISION, 10)]
Day = Annotated[pd.ArrowDtype, arrow.date32()]
Moment = Annotated[pd.ArrowDtype, arrow.timestamp("us")]
Flag = Annotated[pd.ArrowDtype, arrow.bool_()]

COUNTRY: Final = r"^[A-Z]{2}$"
ISO_DATE: Final = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
WORLD: Final = "W"  # ids of world rules begin with it; all others are integrity rules


class Table(pa.DataFrameModel):
    """The base of every table: nothing undeclared, declared types, declared order.

    A table names itself in its class statement: `name` is schema.table, `description` what one
    row is, `warning` what its users get wrong, `key` the columns that tell its rows apart. A base
    of tables has no name.
    """

    def __init_subclass__(
        cls,
        *,
        name: str = "",
        description: str = "",
        warning: str = "",
        key: tuple[str, ...] = (),
        **rest: Any,
    ) -> None:
        declared = {
            "name": name or None,
            "description": description,
            "metadata": {"warning": warning},
            "unique": list(key) or None,
            "strict": True,
            "coerce": True,
            "ordered": True,
        }
        cls.Config = type("Config", (BaseConfig,), declared)
        super().__init_subclass__(**rest)  # type: ignore[no-untyped-call]


class About(TypedDict, total=False):
    """What else is said of a column; `means` are the codes whose words in texts lead to it."""

    unit: str
    example: str
    standard: str
    means: tuple[str, ...]


def column(
    title: str,
    description: str,
    *,
    null: bool = False,
    codes: str | None = None,
    form: str | None = None,
    minimum: int | None = None,
    **about: Unpack[About],
) -> Any:
    """A column with its meaning.

    `codes` names the vocabulary that the values come from, `form` is a regular expression that
    both Python and DuckDB (RE2) read, `minimum` the least value, `null` whether it may be missing.
    """
    return pa.Field(
        nullable=null,
        isin=vocabulary.codes(codes) if codes else None,
        str_matches=form,
        ge=minimum,
        title=title,
        description=description,
        metadata={
            "codes": codes,
            "unit": about.get("unit"),
            "example": about.get("example"),
            "standard": about.get("standard"),
            "means": about.get("means", ()),
        },
    )


def row_rule(
    rule_id: str, sentence: str, broken: str, *, sql: str | None = None
) -> Callable[[Any], Any]:
    """Make a class method (rows: DataFrame) -> Series of booleans the rule `rule_id` of a table.

    The method gives a plain boolean for every row and decides itself what a missing part means.
    `sentence` states the rule, `broken` what is wrong with a row, with its columns in braces;
    `sql` is the same rule as a CHECK of DuckDB. A world rule (W..) only leads to findings.
    """
    return pa.dataframe_check(
        name=rule_id, title=sentence, description=broken, statistics={"sql": sql}, ignore_na=False
    )


def holds(condition: pd.Series[Any]) -> pd.Series[bool]:
    """The condition as plain booleans; what cannot be said for want of a value holds."""
    return condition.fillna(True).astype(bool)


def config(model: type[Table]) -> Any:
    """The declaration of a table besides its columns."""
    return model.Config


def warning(model: type[Table]) -> str:
    """What the users of a table get wrong; empty where nothing is declared."""
    return str(config(model).metadata["warning"])


def table_name(model: type[Table]) -> str:
    """schema.table"""
    return str(config(model).name)


def key(model: type[Table]) -> Sequence[str]:
    """The columns that tell the rows of a table apart."""
    return list(config(model).unique)

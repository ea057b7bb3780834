"""From page data to HTML: the templates' environment and its filters.

Lives here: escaping, and how words of documents are shown. Does not live here: templates
(templates/), or what pages hold.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup, escape

from mineaction.site import characters, words


class _Environment(jinja2.Environment):
    """Rows are dictionaries: `row.value` is looked up in them first, which is many times faster."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The column of a row, or what the base class finds."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


@cache
def environment() -> jinja2.Environment:
    """The templates of this package; every value is escaped, an unknown name is an error."""
    made = _Environment(
        loader=jinja2.PackageLoader("mineaction.site"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "doc": said,
        "plain": lambda text: characters.plain(text or ""),
        "charcode": characters.code,
        "charname": characters.name,
        "named": words.named,
        "number": words.number,
        "interval": words.interval,
        "between": words.interval_short,
        "signed": words.signed,
        "signs": words.signs,
        "cut": words.cut,
        "value": words.value,
        "group": words.group,
        "period": words.period,
        "place": words.place,
        "said_by": words.said_by,
        "published": words.published,
        "line": lambda row: characters.plain(words.line(row)),
        "lines": lambda text: " ".join(str(text).split()),
        "slug": slug,
    }
    return made


def render(template: str, **data: Any) -> str:
    """One page."""
    return environment().get_template(template).render(**data)


def said(text: str | None) -> Markup:
    """Words of a document: isolated, so that they turn no other words around; controls by name."""
    given = text or ""
    if not characters.HIDDEN.search(given):
        return Markup(f"<bdi>{escape(given)}</bdi>")  # noqa: S704 - it is escaped
    shown = Markup("").join(
        Markup('<span class="ctrl" title="{}">{}</span>').format(
            characters.name(part), characters.code(part)
        )
        if hidden
        else part
        for part, hidden in characters.parts(given)
    )
    return Markup("<bdi>{}</bdi>").format(shown)


def slug(text: str) -> str:
    """An anchor of a table or code: main.series_points is `main-series_points`."""
    return text.replace(".", "-")

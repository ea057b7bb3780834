"""A name that stands twice is one entry of the register: the first, whatever else it is called."""

import pytest

from mineaction.extraction.actors.record import Actor
from mineaction.extraction.actors.references import Register

ROLES = ("mayor", "envoy", "bishop", "sapper", "premier", "consul", "warden", "pilot")


def _person(start: int, alias: str) -> Actor:
    return Actor(0, 2, "Oda Verne", start, start + 9, "person", "verne", named=True, alias=alias)


@pytest.mark.parametrize("role", ROLES)
def test_the_first_entry_of_a_name_is_found_under_its_words_not_those_of_a_role(role: str) -> None:
    register = Register()
    first = register.add(_person(10, ""), sure=False)
    again = register.add(_person(90, role))
    assert register.first(again) is first
    assert register.named["person"] is first

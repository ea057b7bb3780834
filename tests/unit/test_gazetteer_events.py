"""Named events: dates are well formed, names are found where they mean this event."""

import re

import pytest

from mineaction.lexicon.gazetteer import default_conflict, event_trie, events, match_at, place
from mineaction.text.tokens import tokenize, view

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def code(text: str, country: str | None) -> str | None:
    """The code of the first event named in the text of a document about `country`."""
    tokens = tokenize(view(text))
    hits = (match_at(tokens, i, event_trie(), country) for i in range(len(tokens)))
    return next((hit[0].of.code for hit in hits if hit), None)


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("since the 44-day war", None, "az_second_karabakh_war"),
        ("after the second Karabakh war", "AZ", "az_second_karabakh_war"),
        ("after the Second Karabakh War", "AZ", "az_second_karabakh_war"),
        ("after the tripartite statement", "AZ", "az_trilateral_statement"),
        ("since Russia's full-scale invasion", "UA", "ua_full_scale_invasion"),
        ("since the full\u2011scale invasion", "UA", "ua_full_scale_invasion"),
        ("after the 2006 war", "LB", "lb_war_2006"),
        ("the war with ISIS", "IQ", "iq_isil"),
        ("since the coup", "MM", "mm_coup"),
        ("during the Vietnam War", "LA", "la_vietnam_war"),
        ("during the Vietnam War", None, "vn_war"),
        ("the Iran-Iraq war", "IR", "ir_iran_iraq_war"),
        ("the Iran-Iraq war", None, "iq_iran_iraq_war"),
        ("bombs of World War II", "PL", "ww2"),
        ("since the Mine Ban Treaty entered into force", None, "mbt_entry"),
        ("since the Taliban returned to power", "AF", "af_taliban_takeover"),
    ],
)
def test_events_are_found_by_their_names(text: str, country: str | None, expected: str) -> None:
    """A name that several countries share means the event of the document's country."""
    assert code(text, country) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [("after the 2006 war", "LK"), ("since the coup", "TH"), ("the 2020 ceasefire", None)],
)
def test_generic_names_mean_nothing_abroad(text: str, country: str | None) -> None:
    """A coup in another country is not Myanmar's: never guessed."""
    assert code(text, country) is None


def test_the_war_of_a_country() -> None:
    """What "since the end of the war" counts from, by the document's country."""
    war = default_conflict("AZ")
    assert war is not None
    assert (war.start, war.end) == ("2020-09-27", "2020-11-10")
    assert default_conflict("JP") is None


def test_event_rows_are_sound() -> None:
    """Dates of ISO form and in order, countries known, one default conflict a country."""
    defaults = [e.country for e in events().values() if e.kind == "default_conflict"]
    assert len(defaults) == len(set(defaults)) > 40
    for event in events().values():
        if event.kind != "day":
            assert DATE.fullmatch(event.start), event
            assert event.end == "" or DATE.fullmatch(event.end), event
            assert event.end == "" or event.start <= event.end, event
        assert event.country == "" or place(event.country).kind == "country", event
        assert event.source, event


def test_one_name_is_one_event_of_a_country() -> None:
    """Within a country no spelling means two events."""
    names = {(n.alias.lower(), n.country, n.of.code) for n in event_trie().names()}
    spelled = [(alias, country) for alias, country, _ in names]
    assert sorted({s for s in spelled if spelled.count(s) > 1}) == []

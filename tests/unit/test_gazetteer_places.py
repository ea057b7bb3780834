"""The gazetteer of places: its data are sound, and names are found in any of their spellings."""

import re
from collections import defaultdict

import pytest

from mineaction.lexicon.gazetteer import capitals, matches, namesakes, place, place_trie, places
from mineaction.text.tokens import tokenize, view

PLACES = list(places())
KINDS = {"country", "division", "region", "district", "city"}
CODES = {
    "ISO 3166-1": r"[A-Z]{2}",
    "ISO 3166-1 user-assigned": r"XK",
    "ISO 3166-2": r"[A-Z]{2}-[A-Z0-9]{1,3}",
    "private": r"[A-Z]{2}-x-[A-Za-z0-9-]+",
}


def found(text: str, country: str | None = None) -> list[str]:
    """The place_ids of all names in the text, left to right."""
    tokens = tokenize(view(text))
    return [name.of.place_id for _, _, name in matches(tokens, place_trie(), country)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in Aghdam, Agdam and Ağdam", ["AZ-AGM"] * 3),
        ("Füzuli, Fuzuli, Fizuli", ["AZ-FUZ"] * 3),
        ("Xocavənd, Khojavend, Khojavand, Xocavend, Xocavand", ["AZ-XVD"] * 5),
        ("Kəlbəcər, Kalbajar, Kelbajar, Kelbecer", ["AZ-KAL"] * 4),
        ("Ağdərə, Aghdara, Agdere", ["AZ-x-AGD"] * 3),
        ("Nagorno-Karabakh and Nagorno - Karabakh", ["AZ-x-KARABAKH"] * 2),
        ("Türkiye, Turkey and Turkish troops", ["TR"] * 3),
        ("the DRC, DR Congo, the Democratic Republic of the Congo", ["CD"] * 3),
        ("Bosnia and Herzegovina, BiH, Bosnia-Herzegovina", ["BA"] * 3),
        ("Deir ez-Zor, Deir Ezzor", ["SY-DY"] * 2),
        ("Al-Hudaydah, Hodeidah", ["YE-HU"] * 2),
        ("the Kharkiv, Zaporizhzhia and Mykolaiv oblasts", ["UA-63", "UA-23", "UA-48"]),
        ("Lao villagers, Afghans and Ukrainians", ["LA", "AF", "UA"]),
        ("Oio, Cacheu and Bafata regions", ["GW-OI", "GW-CA", "GW-BA"]),
        ("Al-Hassakeh, Hasakah and Hassakeh", ["SY-HA"] * 3),
        ("Al-Mokha, Mokha and Mocha", ["YE-x-mocha"] * 3),
        ("Sughd and Sogd", ["TJ-SU"] * 2),
        ("Azerbaijan's border", ["AZ"]),
        ("Gaza, the West Bank", ["PS-x-GAZASTRIP", "PS-x-WESTBANK"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_spellings_lead_to_one_code(text: str, expected: list[str]) -> None:
    """Every common spelling of a place gives its code."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "give us a car and tartar sauce",
        "polish the turkey",
        "Jordan Peterson met Chad Smith",
        "Unity is our strength",
        "Split the sum in two",
    ],
)
def test_ordinary_words_and_persons_are_no_places(text: str) -> None:
    """Names that are also words or first names need the right neighbourhood."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bay and Bakool regions", ["SO-BY", "SO-BK"]),
        ("in Unity State", ["SS-UY"]),
        ("the province of Zaire", ["AO-ZAI"]),
        ("a mine near Split", ["HR-x-split"]),
        ("in Jordan, where", ["JO"]),
        ("the CAR and the US", ["CF", "US"]),
    ],
)
def test_ambiguous_names_are_places_in_the_right_neighbourhood(
    text: str, expected: list[str]
) -> None:
    """A place type, a capital in mid-sentence or the acronym's exact form decide."""
    assert found(text) == expected


def test_country_decides_between_places_of_one_name() -> None:
    """Tripoli is in Libya unless the document is about Lebanon; both readings can be had."""
    assert found("in Tripoli", "LB") == ["LB-x-tripoli"]
    assert found("in Tripoli") == ["LY-TB"]
    names = namesakes(tokenize("Tripoli"), 0, place_trie())
    assert {name.country for name in names} == {"LY", "LB"}


def test_longest_name_wins() -> None:
    """South Sudan is not Sudan, Guinea-Bissau is not Guinea."""
    assert found("South Sudan, Guinea-Bissau, Kyiv region") == ["SS", "GW", "UA-32"]


def test_every_code_is_well_formed_and_has_its_parent() -> None:
    """The code has the form of its standard and begins with its country; parents exist."""
    ids = [p.place_id for p in PLACES]
    assert len(ids) == len(set(ids)) > 2000
    assert ids == sorted(ids)
    for p in PLACES:
        assert re.fullmatch(CODES[p.standard], p.place_id), p
        assert p.kind in KINDS
        assert p.place_id[:2] == p.country
        assert p.source
        assert (p.parent == "") == (p.kind == "country"), p
        if p.parent:
            assert place(p.parent).country == p.country


def test_no_name_means_two_places_of_one_country() -> None:
    """Within a country a spelling is one place (demonyms apart)."""
    readings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in place_trie().names():
        if name.kind == "name":
            readings[name.country, name.alias].add(name.of.place_id)
    assert {key: ids for key, ids in readings.items() if len(ids) > 1} == {}


def test_every_place_can_be_found_by_a_name() -> None:
    """No place without a name; contexts are those that names.py knows."""
    named = {name.of.place_id for name in place_trie().names()}
    assert named == {p.place_id for p in PLACES}
    contexts = {name.needs_context for name in place_trie().names()}
    assert contexts == {"", "start", "name", "type", "home"}


def test_capital_can_stand_for_its_country() -> None:
    """ "Baku said" speaks for Azerbaijan."""
    known = capitals()
    assert (known["Baku"], known["Kyiv"], known["Kiev"]) == ("AZ", "UA", "UA")
    assert {place(code).kind for code in known.values()} == {"country"}

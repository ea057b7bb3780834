"""The tables of the DuckDB schema `reference`: the vocabularies and the rules.

Lives here: their declaration. Does not live here: the codes themselves (vocabulary.toml; places,
actors and events come from the lexicon).
"""

from __future__ import annotations

from typing import Any, Final

from mineaction.schema.columns import COUNTRY, Exact, Factor, Table, Text, Whole, column


class Measures(
    Table,
    name="reference.measures",
    description="One row per measure",
    warning="The words of texts are wider than the codes: victims are casualties, not deaths",
    key=("measure",),
):
    """What can be counted."""

    measure: Text = column("Measure", "Code")
    kind: Text = column("Kind", "People, devices, area, money ...")
    topic: Text = column("Topic table", "Where its figures are pivoted", null=True)
    definition: Text = column("Definition", "What counts")


class Devices(
    Table,
    name="reference.devices",
    description="One row per kind of explosive device",
    warning="MINE and EO_ANY say that the type is open; ERW excludes mines",
    key=("device",),
):
    """Kinds of explosive device."""

    device: Text = column("Device", "Code")
    definition: Text = column("Definition", "What counts", standard="IMAS 04.10")


class Groups(
    Table,
    name="reference.groups",
    description="One row per group of people",
    warning="A missing group means all, or not said",
    key=("dimension", "code"),
):
    """Groups of people."""

    dimension: Text = column("Dimension", "civil_status, age or sex")
    code: Text = column("Code", "Code of the group")
    definition: Text = column("Definition", "Who belongs to it", standard="Landmine Monitor")


class Qualifiers(
    Table,
    name="reference.qualifiers",
    description="One row per qualifier with its interval",
    warning="An interval is what the words allow, not a margin of error",
    key=("qualifier",),
):
    """What the words beside a number allow."""

    qualifier: Text = column("Qualifier", "Code")
    definition: Text = column("Definition", "Words that lead to it")
    interval: Text = column("Interval", "What values it allows around x")


class Units(
    Table,
    name="reference.units",
    description="One row per unit or currency",
    warning="Factors lead to square metres for areas; money is never converted",
    key=("unit",),
):
    """Units and currencies."""

    unit: Text = column("Unit", "Code", standard="UNECE Rec 20, ISO 4217")
    kind: Text = column("Kind", "count, percent, area, duration or currency")
    name: Text = column("Name", "Name in English")
    factor: Factor = column("Factor", "To the base unit (areas: square metres)")
    standard: Text = column("Standard", "Where the code is from")


class Codes(
    Table,
    name="reference.codes",
    description="One row per code of a column that has no table of its own",
    warning="Only what is listed here can stand in a column with codes",
    key=("vocabulary", "code"),
):
    """The codes of all other columns."""

    vocabulary: Text = column("Vocabulary", "Which list of codes")
    code: Text = column("Code", "Code")
    definition: Text = column("Definition", "What it says")


class Words(
    Table,
    name="reference.words",
    description="One row per word or phrase of texts and the code that it leads to",
    warning="A word alone does not decide: the sentence around it does",
    key=("word", "vocabulary", "code"),
):
    """The sources' own words for our codes, from the lexicon."""

    word: Text = column("Word", "As texts write it; a verb in its base form", example="victim")
    vocabulary: Text = column("Vocabulary", "measure, device, unit or a group's dimension")
    code: Text = column("Code", "What it leads to", example="casualties")
    definition: Text = column("Definition", "What the code means")


class Rules(
    Table,
    name="reference.rules",
    description="One row per rule",
    warning="A rule that applied to nothing has not been passed",
    key=("rule_id",),
):
    """Integrity rules (about our rows) and world rules (about the sources)."""

    rule_id: Text = column("Rule", "I.. about our rows, W.. about the sources")
    label: Text = column("Label", "Short name")
    sentence: Text = column("Sentence", "What the rule demands")
    level: Text = column("Level", "What a breach means", codes="rule_level")
    severity: Text = column("Severity", "How much a breach matters", codes="severity")
    version: Whole = column("Version", "Of the rule")
    tolerance: Exact = column("Tolerance", "By how much a relation may be off", null=True)
    missing: Text = column(
        "Missing parts",
        "What the rule does without them",
        null=True,
        example="Without a stated total there is no relation",
    )
    applied: Whole = column("Applied", "Relations or rows that it was applied to", null=True)
    passed: Whole = column("Passed", "Of these: hold", null=True)
    failed: Whole = column("Failed", "Of these: do not hold", null=True)
    not_evaluable: Whole = column("Not evaluable", "Of these: cannot be told", null=True)


class Places(
    Table,
    name="reference.places",
    description="One row per place",
    warning="Not complete: a name that is missing here is kept as printed and never guessed",
    key=("place_id",),
):
    """Places with their codes."""

    place_id: Text = column(
        "Place", "Code; private codes (-x-) where the standard has none", example="AZ-FUZ"
    )
    name: Text = column("Name", "Usual name in English", example="Fuzuli")
    kind: Text = column(
        "Kind", "Country, region, district, city ...", null=True, example="district"
    )
    country: Text = column(
        "Country",
        "Where it lies",
        form=COUNTRY,
        null=True,
        standard="ISO 3166-1 alpha-2",
        example="AZ",
    )
    parent: Text = column("Parent", "The place that it lies in", null=True, example="AZ")
    standard: Text = column("Standard", "Of the code", null=True, example="ISO 3166-2")
    source: Text = column("Source", "Where the name is from", null=True, example="ISO 3166-2")


class PlaceAliases(
    Table,
    name="reference.place_aliases",
    description="One row per spelling of a place",
    warning="One spelling may name places in several countries",
    key=("alias", "place_id", "kind"),
):
    """Other spellings of places."""

    alias: Text = column("Alias", "As printed in sources", example="Fizuli")
    place_id: Text = column("Place", "Code", example="AZ-FUZ")
    kind: Text = column("Kind", "Name, adjective, abbreviation ...", example="spelling")
    source: Text = column("Source", "Where the spelling is from", null=True, example="press")


class Actors(
    Table,
    name="reference.actors",
    description="One row per body or outlet that states figures",
    warning="Not complete: bodies that are missing here are named as printed",
    key=("name",),
):
    """Bodies and outlets that state figures."""

    name: Text = column("Name", "Usual name in English", example="Landmine Monitor")
    aliases: Text = column(
        "Aliases",
        "Other names, | between them",
        null=True,
        example="Landmine and Cluster Munition Monitor",
    )
    kind: Text = column(
        "Kind", "Ministry, agency, monitor, outlet ...", null=True, example="monitor"
    )
    country: Text = column(
        "Country",
        "Its country",
        form=COUNTRY,
        null=True,
        standard="ISO 3166-1 alpha-2",
        example="AZ",
    )
    source: Text = column("Source", "Where the name is from", null=True, example="its own site")


class Events(
    Table,
    name="reference.events",
    description="One row per named event",
    warning="The days are those of the sources named; what a text means by a war may differ",
    key=("event_id",),
):
    """Named events with their dates."""

    event_id: Text = column("Event", "Code", example="second_karabakh_war")
    name: Text = column("Name", "Usual name in English", example="44-day war")
    aliases: Text = column(
        "Aliases", "Other names, | between them", null=True, example="Patriotic War"
    )
    kind: Text = column("Kind", "War, truce, statement ...", null=True, example="war")
    start_date: Text = column(
        "Start", "As precise as known", null=True, standard="ISO 8601", example="2020-09-27"
    )
    end_date: Text = column(
        "End", "As precise as known", null=True, standard="ISO 8601", example="2020-11-10"
    )
    country: Text = column("Country", "Where it happened", null=True, example="AZ")
    source: Text = column(
        "Source", "Where the dates are from", null=True, example="statement of 10 November 2020"
    )


TABLES: Final[tuple[Any, ...]] = (
    Measures,
    Devices,
    Groups,
    Qualifiers,
    Units,
    Codes,
    Words,
    Rules,
    Places,
    PlaceAliases,
    Actors,
    Events,
)

"""Who said a figure, within one sentence or paragraph."""

from __future__ import annotations

import pytest

from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.speakers.attribute import Chain, attribute

OUTLET = "Valley Wire"


def chain(text: str, word: str, publisher: str | None = OUTLET) -> Chain:
    """The chain at the first token that is `word`."""
    analysis = analyse(text, Context(publisher=publisher))
    found = attribute(analysis)
    for sentence in analysis.sentences:
        for i, token in enumerate(sentence.tokens):
            if token.text == word:
                return found.chain_at(sentence.index, i)
    raise AssertionError(f"no token {word!r}")


@pytest.mark.parametrize(
    ("text", "word", "speaker"),
    [
        pytest.param(
            "Senior Director of the Narva Program at the fund, Lars Holm said 17 mines were found.",
            "17", "Lars Holm", id="a name behind a long office, without its second comma",
        ),
        pytest.param(
            "Additional Secretary to the ministry, Jon Ek told us that 17 mines were found.",
            "17", "Jon Ek", id="an office of the civil service before a name",
        ),
        pytest.param(
            "Shells fell, Ann Poe said. Twelve UXO-related accidents hurt 17 people, she added.",
            "17", "Ann Poe", id="a number in words begins no name",
        ),
        pytest.param(
            "The Interior Ministry said on Monday that 17 mines had been found.",
            "17", "Interior Ministry", id="a verb behind its subject",
        ),
        pytest.param(
            "The data, which name 17 victims, were provided by the Hill Clinic.",
            "17", "Hill Clinic", id="a tally that is provided",
        ),
        pytest.param(
            "Musava to Lower Rushe: 17", "17", OUTLET, id="the label of a bare number",
        ),
        pytest.param(
            "In a joint statement Upper Ford Council said that 17 mines had been found.",
            "17", "Upper Ford Council", id="a subject right behind a paper",
        ),
        pytest.param(
            "In her statement the mayor of Upper Ford said that 17 mines had been found.",
            "17", "mayor of Upper Ford", id="a subject with its article behind a paper",
        ),
        pytest.param(
            "Landmines claim 17 lives a year.", "17", OUTLET, id="mines that claim lives",
        ),
        pytest.param(
            "The rebels claim 17 lives were lost to mines.",
            "17", "rebels", id="rebels who claim that lives were lost",
        ),
        pytest.param(
            "The crew of the Delta TV state channel drove over a mine and 17 people were hurt.",
            "17", OUTLET, id="a state channel states nothing",
        ),
        pytest.param(
            "The mayor said that 17 mines were found where no record was shared by Narva.",
            "17", "mayor", id="records that nobody shared",
        ),
        pytest.param(
            "In March 17 mines were found, Ford Daily reports via the Hills Agency.",
            "17", "Hills Agency", id="a source from which a paper has it",
        ),
        pytest.param(
            "Narva declared itself free of mines after 17 mines had been found.",
            "17", OUTLET, id="what a country declares of itself",
        ),
        pytest.param(
            "The letter turns to a large number of mines, of which 17 were found.",
            "17", OUTLET, id="a large number",
        ),
        pytest.param(
            "In March 17 mines were found, the Interior Ministry said.",
            "17", "Interior Ministry", id="a verb at the end of the sentence",
        ),
        pytest.param(
            "Mines killed 17 people, said Governor Ana Petrova.",
            "17", "Governor Ana Petrova", id="a verb before its subject",
        ),
        pytest.param(
            '"Mines hurt 17 people," said the deputy prefect, Omar Lee.',
            "17", "Omar Lee", id="an office of a district before a name",
        ),
        pytest.param(
            '"Mines hurt 17 people," said the hospital director, Ana Lee.',
            "17", "Ana Lee", id="an office of a hospital before a name",
        ),
        pytest.param(
            "Mines, says the River Delta Trust, hurt 17 people.",
            "17", "River Delta Trust", id="a verb and its subject in the middle",
        ),
        pytest.param(
            "State television quoted Governor Ana Petrova as saying that 17 mines were found.",
            "17", "Governor Ana Petrova", id="who is quoted as saying",
        ),
        pytest.param(
            "Governor Ana Petrova was quoted by the Hills Herald as saying that 17 people died.",
            "17", "Governor Ana Petrova", id="who was quoted by an outlet",
        ),
        pytest.param(
            "At least 17 people died, state media said.",
            "17", "state media", id="state media",
        ),
        pytest.param(
            "The Hills Trust found that 17 people had died.",
            "17", "Hills Trust", id="what a body found out",
        ),
        pytest.param(
            "The Hills Trust found 17 mines.",
            "17", OUTLET, id="what a body found in the ground",
        ),
        pytest.param(
            "HXND's extension request foresees spending of 17 million dollars.",
            "17", "HXND", id="a request foresees",
        ),
        pytest.param(
            "The roads minister in Narvia says 17 mines were found.",
            "17", "roads minister in Narvia", id="a subject with the place where it is",
        ),
        pytest.param(
            "The Fund for a Safe Valley, a local NGO, said it had helped 17 survivors.",
            "17", "Fund for a Safe Valley", id="a body with a description behind it",
        ),
        pytest.param(
            "Iryna Roe, an EOD Team Leader, said that 17 mines had been found.",
            "17", "Iryna Roe", id="a person whose task has capitals",
        ),
        pytest.param(
            "As Ann Poe, a UXO Survey Assistant, explains, 17 mines had been found.",
            "17", "Ann Poe", id="as she explains",
        ),
        pytest.param(
            "Ann Poe, Programme Manager of Hillwatch, says that 17 mines were found.",
            "17", "Ann Poe", id="a person and her office with its body",
        ),
        pytest.param(
            "Bob Roe, HALO Country Director, reported 17 mines.",
            "17", "Bob Roe", id="a person and his office behind its body",
        ),
        pytest.param(
            '"We found 17 mines," said Ann Poe of the Mine Action Planning Unit.',
            "17", "Ann Poe", id="a person of a unit",
        ),
        pytest.param(
            "HALO's programme manager, Bob Roe, said 17 mines had been found.",
            "17", "Bob Roe", id="an office and then the person",
        ),
        pytest.param(
            "NHRO, the U.N. health office, has verified 17 deaths.",
            "17", "NHRO", id="an acronym with a description behind it",
        ),
        pytest.param(
            "The spokesman for the Ministry of Public Roads Omar Diallo said 17 people died.",
            "17", "Omar Diallo", id="a person behind a ministry of two words",
        ),
        pytest.param(
            "Mines hurt 17 people, a report of the Valley Mine Action and Victim Aid"
            " Authority says.",
            "17", "Valley Mine Action and Victim Aid Authority", id="one name with an and inside",
        ),
        pytest.param(
            "The Hills Monitor has 17 for last year.",
            "17", "Hills Monitor", id="a number that a body has for a year",
        ),
        pytest.param(
            "A mine hurt 17 men, the paper writes, citing the joint information of the Rescue"
            " Office, the Ministry of Public Roads and NHRO.",
            "17", "Rescue Office, the Ministry of Public Roads and NHRO",
            id="joint information of several bodies",
        ),
        pytest.param(
            "The army has 17 tanks.",
            "17", OUTLET, id="a number of things that a body owns",
        ),
        pytest.param(
            "A shell believed to be old killed 17 people.",
            "17", OUTLET, id="believed to be is said by nobody",
        ),
        pytest.param(
            "Return is delayed as long as release of the records is refused to 17 men.",
            "17", OUTLET, id="records before is are a noun",
        ),
        pytest.param(
            "Funds for 17 sappers are provided by the state budget of Narvia.",
            "17", OUTLET, id="money provided by a budget",
        ),
        pytest.param(
            "Troops cleared 17 mines, which they attributed to the Hills Movement.",
            "17", OUTLET, id="attributed to by somebody",
        ),
        pytest.param(
            "Of the deaths by mines 17 were attributed to the Hills Movement.",
            "17", OUTLET, id="attributed to who did it",
        ),
        pytest.param(
            "Mines killed many, with 17 per cent attributed to the Hills Forces.",
            "17", OUTLET, id="a share attributed to who did it",
        ),
        pytest.param(
            "A count of 17 mine victims is attributed to the Hills Ministry.",
            "17", "Hills Ministry", id="a count attributed to who made it",
        ),
        pytest.param(
            "For our minefields we have 17 thousand euros, given by the Hills Church.",
            "17", OUTLET, id="who gives a sum",
        ),
        pytest.param(
            "Mines killed 17 people, according to figures given by the Hills Ministry.",
            "17", "Hills Ministry", id="who gives figures",
        ),
        pytest.param(
            "Their number is not known; an estimate of 17 was given by the Hills Ministry.",
            "17", "Hills Ministry", id="an estimate that is given",
        ),
        pytest.param(
            "A baseline survey of Kabul has covered 17 hectares.",
            "17", OUTLET, id="a survey of a place",
        ),
        pytest.param(
            "Mined area: 17 km2 (national authority estimate)",
            "17", "national authority", id="an estimate named in brackets",
        ),
        pytest.param(
            "Two boys were hurt, according to the Valley guard; 17 others fled.",
            "17", "Valley guard", id="a part that begins with a number goes on",
        ),
        pytest.param(
            "According to the Northern Demining Centre, 17 mines were found.",
            "17", "Northern Demining Centre", id="according to, before",
        ),
        pytest.param(
            "They found 17 mines, according to the Northern Demining Centre.",
            "17", "Northern Demining Centre", id="according to, behind",
        ),
        pytest.param(
            "By the Northern Demining Centre's count 17 people died.",
            "17", "Northern Demining Centre", id="by somebody's count",
        ),
        pytest.param(
            "The army's figures show 17 deaths.", "17", "army", id="figures that show",
        ),
        pytest.param(
            "The Northern Demining Centre recorded 17 accidents last year.",
            "17", "Northern Demining Centre", id="a body that records",
        ),
        pytest.param(
            "The head of the Hills Observatory, Omar Diallo, told reporters that 17 people died.",
            "17", "Omar Diallo", id="a person in apposition to an office",
        ),
        pytest.param(
            "Omar Diallo, director of the Hills Observatory, reported 17 deaths.",
            "17", "Omar Diallo", id="an office in apposition to a person",
        ),
        pytest.param(
            "President Omar Diallo said 17 people had died.",
            "17", "President Omar Diallo", id="a title of state stays with the name",
        ),
        pytest.param(
            "The mine agency, NDC, said that 17 mines were found.",
            "17", "NDC", id="an acronym in apposition",
        ),
        pytest.param(
            "The national mine agency NDC counts 17 minefields.",
            "17", "NDC", id="a name behind lower-case words",
        ),
        pytest.param(
            "The Northern Demining Centre (NDC) said 17 mines were found.",
            "17", "Northern Demining Centre (NDC)", id="a name with its acronym",
        ),
        pytest.param(
            "Some analysts believe that 17,000 mines remain.",
            "17,000", "Some analysts", id="some of those without a name",
        ),
        pytest.param(
            "Village elders say 17 people died.", "17", "Village elders",
            id="speakers without a name",
        ),
        pytest.param(
            "Missing (Tracing Commission, March 2021): 17 men.",
            "17", "Tracing Commission", id="brackets in a label",
        ),
        pytest.param(
            "2021: 17 mines (Prime Minister Omar Diallo); 2022: 30 mines.",
            "17", "Prime Minister Omar Diallo", id="brackets behind a number",
        ),
        pytest.param(
            "2021: 17 mines (Prime Minister Omar Diallo); 2022: 30 mines.",
            "30", OUTLET, id="brackets end with their part",
        ),
        pytest.param(
            "Interior Ministry, 3 May 2021: 17 people died.",
            "17", "Interior Ministry", id="a label with a date",
        ),
        pytest.param("A mine killed 17 people in May.", "17", OUTLET, id="nobody but the outlet"),
        pytest.param(
            "The report was published and 17 mines were counted.",
            "17", OUTLET, id="a passive verb has no speaker",
        ),
        pytest.param(
            "The army did not say how many of the 17 dead were soldiers.", "17", OUTLET,
            id="who does not say",
        ),
        pytest.param(
            "The ministry has not yet confirmed the 17 deaths.", "17", OUTLET,
            id="who has not yet confirmed",
        ),
        pytest.param(
            "The ministry denied that mines had killed 17.", "17", "ministry", id="who denies",
        ),
        pytest.param(
            "Since 2011 the war in Narvia has claimed more than 17 lives.", "17", OUTLET,
            id="a war in a country claims lives",
        ),
        pytest.param(
            "Mines in Chad have claimed 17 victims.", "17", OUTLET,
            id="mines in a country claim victims",
        ),
        pytest.param(
            "The blast claimed 17 lives.", "17", OUTLET, id="a blast claims, it does not speak",
        ),
        pytest.param(
            "The army had 17 cases on file.", "17", "army", id="what somebody has on file",
        ),
    ],
)  # fmt: skip
def test_the_speaker_of_a_sentence(text: str, word: str, speaker: str) -> None:
    assert chain(text, word).speaker == speaker


def test_a_body_and_its_report_are_one_link() -> None:
    text = "The Hills Trust's latest report shows that 17 people died."
    assert [link.actor for link in chain(text, "17").links] == ["Hills Trust"]


@pytest.mark.parametrize(
    ("text", "word", "links"),
    [
        pytest.param(
            "Governor Ana Petrova said that according to the Hills Observatory 17 people died.",
            "17", ["Governor Ana Petrova", "Hills Observatory"], id="a source named by a speaker",
        ),
        pytest.param(
            "The general, quoting data of the Hills Observatory, said 17 people died.",
            "17", ["general", "Hills Observatory"], id="data that a speaker quotes",
        ),
        pytest.param(
            "The Interior Ministry said 17 people died, Reuters reports.",
            "17", ["Interior Ministry"], id="an outlet only carries",
        ),
        pytest.param(
            "Local experts, quoted by Governor Ana Petrova, estimate that 17 mines remain.",
            "17", ["Governor Ana Petrova", "Local experts"], id="a speaker who passes words on",
        ),
        pytest.param(
            "The Interior Ministry said 17 people died, but the Hills Observatory counted 40.",
            "17", ["Interior Ministry"], id="the first of two speakers",
        ),
        pytest.param(
            "The Interior Ministry said 17 people died, but the Hills Observatory counted 40.",
            "40", ["Hills Observatory"], id="the second of two speakers",
        ),
        pytest.param(
            "The Interior Ministry and the Border Service said that 17 people died.",
            "17", ["Interior Ministry and the Border Service"], id="two who speak together",
        ),
    ],
)  # fmt: skip
def test_the_chain_of_a_sentence(text: str, word: str, links: list[str]) -> None:
    assert [link.actor for link in chain(text, word).links] == links


@pytest.mark.parametrize(
    ("text", "word", "speaker"),
    [
        pytest.param(
            "In Mubo, two boys fetched a grenade, said a doctor; 17 others were hurt, she added.",
            "17", "a doctor", id="a subject behind its verb, with a place in front",
        ),
        pytest.param(
            "In Mubo, where 17 boys found a grenade, said the mayor, nobody died.",
            "17", "mayor", id="an inverted verb inside the sentence",
        ),
        pytest.param(
            "On Monday, said the agency, 17 mines were found.",
            "17", "agency", id="an inverted verb behind a date",
        ),
        pytest.param(
            "An official who asked not to be named put the toll at 17.",
            "17", "an official", id="a person with a relative clause",
        ),
        pytest.param(
            "A police officer who did not give his name told Valley Wire that 17 people died.",
            "17", "a police officer", id="an officer without a name",
        ),
        pytest.param(
            "The mayor of Lower Ford said 17 boys were hurt.",
            "17", "mayor of Lower Ford", id="an office with its town is no person's name",
        ),
        pytest.param(
            "The commander in Old Kamen says 17 men died.",
            "17", "commander in Old Kamen", id="a commander with his town",
        ),
        pytest.param(
            '"Some 17 fields are safe," Omar Diallo was quoted as saying by the press office.',
            "17", "Omar Diallo", id="quoted as saying by an office",
        ),
        pytest.param(
            "Ann Poe was cited as saying that 17 fields are safe.",
            "17", "Ann Poe", id="cited as saying, by nobody",
        ),
        pytest.param(
            "Rural Roads Minister Ann Poe said 17 bridges are mined.",
            "17", "Rural Roads Minister Ann Poe", id="a minister with the whole portfolio",
        ),
        pytest.param(
            "Dame Ann Poe said 17 fields are safe.",
            "17", "Dame Ann Poe", id="nobility belongs to the name",
        ),
        pytest.param(
            "The director, Omar al-Qadi, spoke. On the victims, al-Qadi said that 17 had died.",
            "17", "Omar al-Qadi", id="a family name with its article",
        ),
        pytest.param(
            "The Hills Observatory and Delta Legal Aid documented 17 deaths.",
            "17", "Hills Observatory and Delta Legal Aid", id="two bodies, one without a noun",
        ),
        pytest.param(
            "The figure was disclosed by the head of the Mine Office, Rui Santos. 17 are left.",
            "17", "Rui Santos", id="disclosed by",
        ),
        pytest.param(
            "The toll of 17 was released on Tuesday by the Roads Ministry.",
            "17", "Roads Ministry", id="a passive with a day before its source",
        ),
        pytest.param(
            "At least 17 mines were found, Valley Wire learned from the Roads Ministry.",
            "17", "Roads Ministry", id="learned from",
        ),
        pytest.param(
            "The government's victims registry lists 17 deaths.",
            "17", "government's victims registry", id="a registry that lists",
        ),
        pytest.param(
            "The Northern Mine and Roads Trust Authority (NMRTA) secretary-general Ann Poe said 17"
            " people died.",
            "17", "Ann Poe", id="an office of a body whose name has an and",
        ),
        pytest.param(
            "QUETTA: Mines killed 17 men, officials said.",
            "17", "officials", id="a town before a colon",
        ),
        pytest.param(
            "ANAMA: Mines killed 17 men.", "17", "ANAMA", id="a body before a colon",
        ),
        pytest.param(
            "A clinic run by nurses on the Narvian border says that it treated 17 men.",
            "17", "a clinic", id="the head of its clause, not the place before the verb",
        ),
        pytest.param(
            "A hospital in the hills near Old Kamen said 17 men died.",
            "17", "a hospital", id="a hospital near a town",
        ),
        pytest.param(
            "Two girls died, said a nurse at the health post there; 17 others were hurt, she said.",
            "17", "a nurse at the health post", id="a person at the place of work",
        ),
        pytest.param(
            "Mines killed 17 men, according to a doctor at the clinic.",
            "17", "a doctor at the clinic", id="a doctor at a clinic",
        ),
        pytest.param(
            "The Mine Directorate in the Ministry of Roads announced 17 accidents.",
            "17", "Mine Directorate", id="a body under the roof of another",
        ),
        pytest.param(
            "The Rescue Centre (RC) at the Interior Ministry said 17 men died.",
            "17", "Rescue Centre (RC)", id="a body at a ministry",
        ),
        pytest.param(
            "According to a report released yesterday by the Rescue Centre, 17 men died.",
            "17", "Rescue Centre", id="a report released by",
        ),
        pytest.param(
            "In May 17 men died, according to a study issued on 3 June by Delta Watch.",
            "17", "Delta Watch", id="a study issued by",
        ),
        pytest.param(
            "Some 17 Narvian soldiers died in the battle, their governments have confirmed.",
            "17", "their governments", id="their governments",
        ),
        pytest.param(
            '"They play," said Ann Poe of the Hills Mine Service. Poe counted 17 shells.',
            "17", "Ann Poe", id="a person of a body",
        ),
        pytest.param(
            "In the town, 17 boys died in a blast, the Emergency Room of Kamen reported.",
            "17", "Emergency Room of Kamen", id="a name without a known noun",
        ),
        pytest.param(
            'Head of the administration Petro Malyk on the air this morning: "We lost 17 men."',
            "17", "Petro Malyk", id="words between a name and the colon of its quotation",
        ),
        pytest.param(
            "Three died. Independent monitors count 17 dead.",
            "17", "Independent monitors", id="monitors is a noun before a verb",
        ),
        pytest.param(
            "Police reports say 17 men died.",
            "17", "Police", id="reports is a noun before a verb",
        ),
        pytest.param(
            "At least 17 men were killed, police officer Omar Diallo said by phone.",
            "17", "Omar Diallo", id="said by phone",
        ),
        pytest.param(
            "The Army's Rescue Unit, for its part, claims 17 per cent of the work.",
            "17", "Army's Rescue Unit", id="for its part",
        ),
        pytest.param(
            "The Hills Observatory, meanwhile, said 17 men died.",
            "17", "Hills Observatory", id="meanwhile between commas",
        ),
        pytest.param(
            "To clear the valley, an engineer there reckons, 17 years are needed.",
            "17", "an engineer", id="a person there",
        ),
    ],
)  # fmt: skip
def test_who_is_the_subject(text: str, word: str, speaker: str) -> None:
    assert chain(text, word).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Herat reported 17 victims.", id="a province that reports"),
        pytest.param("Kandahar recorded 17 accidents.", id="a province that records"),
        pytest.param("States Parties reported 17 accidents.", id="states that are counted"),
        pytest.param("People in Some, Lower and Upper states 17 times.", id="states is no verb"),
        pytest.param("IEDs reported last year killed 17 men.", id="an acronym of things"),
        pytest.param("Some 17 ha of mines were released by the army.", id="released land"),
        pytest.param("The 17 dogs were provided by Narvia.", id="what is given, not told"),
        pytest.param("KINSHASA: A mine killed 17 men.", id="a place before a story"),
    ],
)
def test_a_province_is_where_it_happened(text: str) -> None:
    assert chain(text, "17").speaker == OUTLET


def test_a_link_names_its_actor_at_its_place_in_the_text() -> None:
    text = "Officials met. The Hills Observatory said 17 people died."
    (link,) = chain(text, "17").links
    assert link.start is not None
    assert link.end is not None
    assert text[link.start : link.end] == link.actor


def test_the_outlet_is_the_carrier_of_every_chain() -> None:
    assert chain("The army said 17 people died.", "17").carrier == OUTLET


def test_without_any_source_there_is_no_speaker() -> None:
    assert chain("A mine killed 17 people.", "17", publisher=None).speaker is None

"""Who goes on speaking: quotations over paragraphs, reports and bodies that are named later."""

from __future__ import annotations

import pytest
from tests.support.speaking import OUTLET, speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Nine were hurt by mines, the governor, Ann Poe, wrote on Friday.//Details//A mine hit"
            " a bus: 17 people were hurt. According to Poe, two flats burned.",
            "Ann Poe", id="a heading of one word between",
        ),
        pytest.param(
            "Nine were hurt by mines, Hills Aid said.//Background//A mine hit a school, and 17 were"
            " hurt. Two classrooms burned, Hills Aid said.",
            "Hills Aid", id="another heading, and the source behind a verb",
        ),
        pytest.param(
            "Nine were hurt by mines, the governor, Ann Poe, wrote on Friday.//Details//A mine hit"
            " a bus: 17 people were hurt. According to Hills Aid, two flats burned.",
            OUTLET, id="another source behind the heading",
        ),
    ],
)  # fmt: skip
def test_a_heading_inside_a_story_does_not_part_what_one_source_tells(
    text: str, expected: str
) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '"We estimate that mines hurt 17 people," the mayor said.', "mayor", id="we estimate",
        ),
        pytest.param(
            'The mayor told reporters: "I believe 17 mines are left."', "mayor", id="I believe",
        ),
        pytest.param(
            'Ann Poe, who leads the teams, said: "We lost two. // But work costs money. We expect'
            ' that 17 mines are left."',
            "Ann Poe", id="a quotation that closes a paragraph below",
        ),
        pytest.param(
            'The mayor said: "We lost two. // At the border 17 mines were found.',
            OUTLET, id="a quotation that never closes",
        ),
        pytest.param(
            '"The work goes on," minister Ann Poe told a meeting.//"In the hills nine are left.//'
            '"As I speak 17 mines are left."',
            "Ann Poe", id="quotations alone in their paragraphs",
        ),
        pytest.param(
            "We have seen the hills, and we believe that 17 mines are left.",
            OUTLET, id="we, in no quotation",
        ),
    ],
)  # fmt: skip
def test_whoever_is_quoted_says_we(text: str, expected: str) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mines hurt 17 people, said an official report on Thursday.//Two died, said the report"
            " released by the Hills Authority.",
            "Hills Authority", id="a report that is named in the next paragraph",
        ),
        pytest.param(
            "Mines hurt 17 people, the latest report said Saturday.//Two died, according to the"
            " report from the Hills Authority.",
            "Hills Authority", id="the latest report",
        ),
        pytest.param(
            "Mines hurt 17 people, said an official report on Thursday.//It rained in the hills.",
            "official report", id="a report that is never named",
        ),
        pytest.param(
            "Chad reported 17 mine casualties, said a report of the Hills Authority.",
            "Hills Authority", id="a country where it happened",
        ),
        pytest.param(
            "Two died, a war monitor said.//The Hills Observatory said nine were hurt.//The war"
            " monitor said 17 were hurt since May.",
            "Hills Observatory", id="a monitor that is named and called so again",
        ),
    ],
)  # fmt: skip
def test_a_source_that_is_named_later_has_its_name(text: str, expected: str) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mines kill more than 17 people each year and the mayor said that work goes on.",
            OUTLET, id="before and that",
        ),
        pytest.param(
            "Mines hurt nine people and the mayor said that 17 were killed.",
            "mayor", id="behind it",
        ),
        pytest.param(
            "Mines hurt 17 people, the mayor said, and two died.", "mayor", id="in the middle",
        ),
        pytest.param("Mines in Chad claim 17 lives a year.", OUTLET, id="lives that mines claim"),
        pytest.param(
            "The army claims 17 mines were laid.", "army", id="a claim of somebody",
        ),
        pytest.param(
            "There were 17 victims (Hills Office 28/11/2031 accessed 18/04/2032).",
            "Hills Office", id="a citation with dates",
        ),
        pytest.param(
            "There were 17 victims (Hills Office, May 2031; Ford Office, June 2031).",
            "Hills Office", id="two citations",
        ),
        pytest.param(
            "17 people died when a truck hit a mine in Kayah state, a nurse said.",
            "a nurse", id="the state where it happened",
        ),
        pytest.param(
            "Germany announced 9 million euros for demining. Norway gave 17 million euros.",
            OUTLET, id="what another state gave",
        ),
        pytest.param(
            "Ombudswoman Ann Poe said 17 mines were found.", "Ombudswoman Ann Poe",
            id="an ombudsman's title",
        ),
        pytest.param(
            "Chad's Mine Action Centre (CMAC) had 40 teams. CMAC reported 17 mines.",
            "Chad's Mine Action Centre (CMAC)", id="the state before a full name",
        ),
        pytest.param(
            "Work went on throughout May in the hills, where 17 mines were found.",
            OUTLET, id="work that went on",
        ),
        pytest.param(
            "Sappers who examined the track found 17 mines.", OUTLET, id="a track, no verb",
        ),
        pytest.param(
            "KABUL-- Hills Office teams said 17 mines were found.",
            "Hills Office teams", id="a place with a double dash",
        ),
        pytest.param(
            "The head of Chad's State Rescue Service Serhiy Coe informed that 17 mines were found.",
            "Serhiy Coe", id="a name behind a body that is owned",
        ),
    ],
)  # fmt: skip
def test_a_source_holds_what_is_its_own(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "MARIB, 3 May (Valley Wire) - Nine mines were found, Project Hills announces.//"
            "Breakdown of the week//- grenades: 12/- anti-tank mines: 17",
            "Project Hills", id="a breakdown below a heading",
        ),
        pytest.param(
            "Hills Office/Bulletin 4//The mayor said nine mines were found.//Breakdown//"
            "- grenades: 12/- anti-tank mines: 17",
            "Hills Office", id="a breakdown in a paper of somebody",
        ),
        pytest.param(
            "The mayor said nine mines were found.//It rained.//The road is closed.//Figures//"
            "- grenades: 12/- anti-tank mines: 17",
            None, id="a list far below",
        ),
        pytest.param(
            "Ford Trust/Country profile//The Hills Mine Office reported nine areas. The table below"
            " shows them.//Mined areas//District | Mines found/Orla | 17",
            "Hills Mine Office", id="a table that a sentence points to",
        ),
        pytest.param(
            "Ford Trust/Country profile//In its 2031 report the Hills Mine Office counted nine"
            " mines (see Table 2).//Table 2: Mines found//District | Mines found/Orla | 17",
            "Hills Mine Office", id="a table in brackets",
        ),
        pytest.param(
            "Ford Trust/Country profile//The Hills Mine Office reported nine mines.//Mines found"
            "//District | Mines found/Orla | 17",
            "Ford Trust", id="a table to which nobody points",
        ),
        pytest.param(
            "Ford Trust/Press release//Mines killed nine in Chad, according to Landmine Monitor"
            " 2031, the report of the Hills Campaign.//The report counts nine in Mali.//Main"
            " findings//- Clearance. States lifted 17 mines.",
            "Landmine Monitor", id="findings of a report in a release of another",
        ),
        pytest.param(
            "Ford Trust/Press release//Mines killed nine in Chad, according to Landmine Monitor"
            " 2031.//The report counts nine in Mali.//Our teams were at work in May.//In Niger 17"
            " mines were lifted.",
            "Ford Trust", id="its own work behind them",
        ),
    ],
)  # fmt: skip
def test_the_list_below_a_source_is_its_breakdown(text: str, expected: str | None) -> None:
    assert speaker(text.replace("//", "\n\n").replace("/", "\n"), None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "NARVA (Ford Post): Shells hurt 17 boys, two of them badly, the Hills Mine Office says"
            " in its update.",
            "Hills Mine Office", id="a source at the end",
        ),
        pytest.param(
            "NARVA (Ford Post): According to Ann Poe, 17 boys were hurt.", "Ann Poe",
            id="a source at the beginning",
        ),
        pytest.param("NARVA (Ford Post): Shells hurt 17 boys.", "Ford Post", id="no source"),
        pytest.param(
            "The following table gives what was found. It shows 17 mines.", None, id="a table",
        ),
    ],
)
def test_the_outlet_of_a_dateline_speaks_if_nobody_else_does(text: str, expected: str) -> None:
    assert speaker(text, None) == expected


def test_a_paper_that_cites_passes_on() -> None:
    text = (
        "Hills Xabar reports with reference to the Ford Office that nine mines were found.\n\n"
        "A total of 17 hectares were cleared."
    )
    assert speaker(text, None) == "Ford Office"


def test_a_promise_to_add_money_is_no_speech() -> None:
    text = "The envoy, Ingrid Coe, announced that her country would add 17 million kroner."
    assert speaker(text) == "Ingrid Coe"


LEAD = "Sappers of the hills destroyed 17 shells in the course of one day.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{LEAD}This was reported by the Rivers Ministry.",
            "Rivers Ministry", id="by a ministry",
        ),
        pytest.param(
            f"{LEAD}This is stated in the commentary of the Rivers Ministry.",
            "Rivers Ministry", id="in its commentary",
        ),
        pytest.param(
            f"{LEAD.strip()} The press service of the Rivers Ministry reported this data.",
            "press service of the Rivers Ministry", id="reported this data",
        ),
        pytest.param(
            f"{LEAD}The Rivers Ministry said this in a post, according to the Valley Wire.",
            "Rivers Ministry", id="said this in a post",
        ),
        pytest.param(
            f"{LEAD}The governor announced this on Monday.", "governor", id="announced this",
        ),
        pytest.param(
            f"{LEAD}The governor said this is the worst field.", OUTLET, id="another matter",
        ),
        pytest.param(
            f"{LEAD}The relevant statement was made by the General Staff, a Valley Wire"
            " correspondent reports.",
            "General Staff", id="a statement made by, and a correspondent",
        ),
        pytest.param(
            "Sappers are at work.\n\nThis was reported by the Rivers Ministry.\n\nIn the past day"
            " 17 shells were destroyed.",
            "Rivers Ministry", id="and what follows",
        ),
        pytest.param(
            f"{LEAD}The road was built by the Rivers Ministry.", OUTLET, id="what is not reported",
        ),
        pytest.param(
            f"{LEAD}Nine more were found, as reported by the Hills Herald.",
            OUTLET, id="another figure that a paper relays",
        ),
    ],
)  # fmt: skip
def test_this_was_reported_by_gives_the_lead_its_source(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'The road is open, said the delegate, Ana Petrova.//Colonel Idris Bah, head of the'
            ' brigade, praised his men. "We lost 17 of them," he said.',
            "Colonel Idris Bah", id="whom the sentence before begins with",
        ),
        pytest.param(
            "Ana Petrova said the road is open. She said 17 died.",
            "Ana Petrova", id="who spoke",
        ),
        pytest.param(
            'Ana Petrova runs the office.//Mira Sane is one of the deminers.//"I found 17 mines in'
            ' May," she says.',
            "Mira Sane", id="whom the paragraph before a quotation begins with",
        ),
        pytest.param(
            "Colonel Ann Poe spoke of a battle. A military source said it was short. He put the"
            " dead at 17.",
            "a military source", id="who spoke last, without a name",
        ),
        pytest.param(
            "Vitalii Koval, head of the region's military administration, wrote a post.//The"
            " regional governor said 17 died.",
            "Vitalii Koval", id="who heads the region",
        ),
        pytest.param(
            "Ann Poe, a doctor, said the road is shut. The regional governor said 17 died.",
            "regional governor", id="who heads no region",
        ),
        pytest.param(
            "Ana Petrova said the road is open.//The villagers thanked Omar Diallo. She said 17"
            " died.",
            "Ana Petrova", id="a name behind the verb is no subject",
        ),
    ],
)  # fmt: skip
def test_a_pronoun_stands_for_whom_the_last_sentence_was_about(text: str, expected: str) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected


HEAD = "Hills Relief Trust\n\nPRESS RELEASE\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '"Every field counts," said Ana Petrova. "But needs grow. Our teams found 17 mines."',
            "Ana Petrova", id="a quotation goes on behind its owner",
        ),
        pytest.param(
            '"Every field counts," said Ana Petrova. Needs grow. Our teams found 17 mines.',
            "Hills Relief Trust", id="no quotation",
        ),
        pytest.param(
            "According to foreign experts it takes 30 years. Chad set aside 17 million for it.",
            "Hills Relief Trust", id="experts have no account that goes on",
        ),
        pytest.param(
            "According to the Hills Office it takes 30 years. The price is put at 17 million.",
            "Hills Office", id="the account of a body goes on",
        ),
        pytest.param(
            "Area cleared by operator:\n- Hills Trust: 4 ha\n- Ministry of Roads: 17 ha",
            "Hills Relief Trust", id="a list of who did it",
        ),
        pytest.param(
            "Chad has stated that it will not end in time. It destroyed 17 mines.",
            "Hills Relief Trust", id="what a country stated was no figure",
        ),
        pytest.param(
            "Chad reported that 9 mines were destroyed. Operators found 17 more.",
            "Chad", id="what a country counted",
        ),
        pytest.param(
            "Chad reported that 9 mines were destroyed.//In the hills Chad has 17 minefields.",
            "Hills Relief Trust", id="the next paragraph is the paper's own",
        ),
    ],
)  # fmt: skip
def test_a_paper_of_a_body_goes_back_to_its_own_voice(text: str, expected: str) -> None:
    assert speaker(HEAD + text.replace("//", "\n\n"), None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mines hurt nine people, according to the annual Landmine Monitor report.//The report,"
            " compiled by the Hills Trust, counted 17 dead.",
            "Landmine Monitor", id="who compiled the report that was told of",
        ),
        pytest.param(
            "Mines hurt nine people, according to the annual Landmine Monitor report.//\"It is a"
            " shame,\" Ann Poe, its editor, told reporters.//In Chad 17 were hurt.",
            "Landmine Monitor", id="what its editor thinks of it",
        ),
        pytest.param(
            "Mines hurt nine people, according to the annual Landmine Monitor report.//The Hills"
            " Office said two more died.//In Chad 17 were hurt.",
            OUTLET, id="another body that counts",
        ),
        pytest.param(
            "Nine died, said the Hills Office.//Ann Poe, the doctor who runs the ward, says that it"
            " treated 17 survivors.",
            "Ann Poe", id="it, of which she speaks",
        ),
        pytest.param(
            "Mines are still found, the yearly review of the Hills Mine Office (HMO) for"
            " March-May 2031 shows, the Ford Post reports.//In all 17 mines were lifted.",
            "Hills Mine Office (HMO)", id="who passes on a review without its figures",
        ),
        pytest.param(
            "Work went on last week, the Rescue Service's bulletin says, Ford News writes.//It"
            " rained.//The teams lifted 17 mines.",
            "Rescue Service", id="who passes on a bulletin",
        ),
        pytest.param(
            "Work went on last week, Mayor Ann Poe said, Ford News reports.//It rained.//In Orla"
            " lifted 17 mines.",
            OUTLET, id="a person has said no report",
        ),
        pytest.param(
            "Mines killed nine, says Landmine Monitor 2031, the yearly report of the Hills Campaign"
            " (HCA), published today.//The report lists 17 victims in Chad.",
            "Landmine Monitor", id="what the report is stands behind its name",
        ),
        pytest.param(
            "Weekly information on the work has been made public, the Hills Mine Office told Ford"
            " Wire.//According to Ford News Agency, nine shells were found.//It was reported that"
            " 17 mines were lifted.",
            "Hills Mine Office", id="information that was made public",
        ),
        pytest.param(
            "The Chad office of UNMAS published its quarterly newsletter yesterday, Ford News"
            " reports. Since January 17 people have fallen victim to mines.",
            "Chad office of UNMAS", id="a newsletter that came out",
        ),
        pytest.param(
            "Figures for May have been published, the regional police told Ford Wire.//Recall//In"
            " Orla 17 people were hurt by mines.",
            OUTLET, id="what is recalled is no more of it",
        ),
        pytest.param(
            "Nine mines were lifted. This was stated by the spokesman of the Rescue Service in Orla"
            " region, Ann Poe, at a briefing.//According to Poe, it rained.//In Orla 17 mines were"
            " lifted.",
            "Ann Poe", id="a name behind the region of an office",
        ),
        pytest.param(
            "The Rescue Service lifted mines for the week of 3 to 9 May 2031, it said.//Nine of"
            " them were hurt and 17 mines were found.",
            "Rescue Service", id="some of them",
        ),
    ],
)  # fmt: skip
def test_a_story_about_a_report_tells_the_report(text: str, expected: str) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Shells fell on nine villages, the head of the region, Ann Poe, reported on"
            " Telegram.//In Old Ford 17 people were hurt.",
            "Ann Poe", id="what a post tells follows",
        ),
        pytest.param(
            "Shells fell on nine villages, the head of the region, Ann Poe, reported.//In Old Ford"
            " 17 people were hurt.",
            OUTLET, id="no post",
        ),
        pytest.param(
            "Mines hurt nine people, the Hills Office said.//According to the same source 17 died.",
            "Hills Office", id="the same source",
        ),
        pytest.param(
            'It rained, Ann Poe said. Abdul Wahid, who leads a team, is tired. "We found 17," he'
            " said.",
            "Abdul Wahid", id="a name without a title in front of the sentence before",
        ),
    ],
)  # fmt: skip
def test_posts_and_the_same_source_go_on(text: str, expected: str) -> None:
    assert speaker(text.replace("//", "\n\n")) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param("The mines have killed 17 people since 2002.", OUTLET, id="since a year"),
        pytest.param("The region lost 17 people to mines last year.", OUTLET, id="last year"),
        pytest.param(
            "The old mines have hurt 17 herders over the past decade.", OUTLET, id="a decade",
        ),
        pytest.param(
            "Last year 17 people died in such blasts.", OUTLET, id="blasts of the same kind",
        ),
        pytest.param(
            "Elsewhere 17 deminers were hurt as they left a field.", OUTLET, id="as they left",
        ),
        pytest.param(
            "On Sunday 17 more people were hurt on the same road.", OUTLET, id="on the same road",
        ),
        pytest.param(
            "A day earlier 17 people were hurt on another road.", OUTLET, id="on another road",
        ),
        pytest.param("Earlier this month 17 people were hurt.", OUTLET, id="this month"),
        pytest.param("Out of the casualties, 17 were women.", "mayor", id="out of them"),
        pytest.param("The sappers found 17 mines on the road.", "mayor", id="the event goes on"),
        pytest.param("The country has lost 17 herders to mines.", OUTLET, id="the country"),
        pytest.param("His men found 17 mines, he added. (end)", "mayor", id="an agency's end"),
        pytest.param("He counted 17 mines there. Enditem", "mayor", id="another agency's end"),
        pytest.param("He counted 17 mines on the road.", "mayor", id="a pronoun in front"),
    ],
)
def test_a_paragraph_with_a_time_of_its_own_is_of_the_outlet(below: str, expected: str) -> None:
    assert speaker(f"Two men died when a mine went off, the mayor said.\n\n{below}") == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param(
            "Sok Chan, police chief of the district, said the accident happened at noon.",
            "Sok Chan", id="how it happened",
        ),
        pytest.param(
            "Governor Omar Diallo told reporters that the blast occurred near the bridge.",
            "Governor Omar Diallo", id="told reporters where it occurred",
        ),
        pytest.param(
            "Police spokeswoman Ann Poe confirmed the incident in a statement.",
            "Ann Poe", id="confirmed it",
        ),
        pytest.param(
            "Local police officer Ali Shah said the victims were on their way to a wedding.",
            "Ali Shah", id="who the victims were",
        ),
        pytest.param(
            "Valley Wire reports, citing the district police, that the accident happened at noon.",
            "district police", id="whom the outlet cites for it",
        ),
        pytest.param(
            "Ann Poe, the mayor, said the road is closed.", OUTLET, id="another matter",
        ),
        pytest.param(
            "The Narvian army said the attack had destroyed nine depots.",
            OUTLET, id="what it was good for",
        ),
        pytest.param(
            "Omar Diallo, a farmer, said the blast threw him to the ground.",
            OUTLET, id="who only felt it",
        ),
    ],
)  # fmt: skip
def test_who_tells_how_it_came_about_tells_the_lead(below: str, expected: str) -> None:
    assert speaker(f"A mine killed 17 villagers on their way to market.\n\n{below}") == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        pytest.param("", "Chad's Roads Ministry", id="at once"),
        pytest.param("Police said the road is open.", "Chad's Roads Ministry", id="behind police"),
        pytest.param("The Farms Ministry said land lies idle.", "Roads Ministry",
                     id="behind a ministry of another state perhaps"),
    ],
)  # fmt: skip
def test_a_state_owns_its_ministry_until_another_body_speaks(between: str, expected: str) -> None:
    text = f"Chad's Roads Ministry said nine trucks came.\n\n{between} Mines have hurt 17 people"
    assert speaker(f"{text}, the Roads Ministry said.") == expected


def test_who_tells_how_it_came_about_tells_the_lead_below_a_photograph() -> None:
    text = (
        "Soldiers on patrol at the border with Chad this week (Photo: Valley Wire)\n\nA mine killed"
        " 17 villagers on a market road.\n\nThe governor said the blast occurred at noon."
    )
    assert speaker(text) == "governor"

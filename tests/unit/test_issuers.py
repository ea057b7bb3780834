"""Who brings a document out: heads, feet, letters, transcripts, and headings that name nobody."""

from __future__ import annotations

import pytest
from tests.support import speaking as support

from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse
from mineaction.extraction.speakers.attribute import attribute


def speaker(text: str, word: str = "17") -> str | None:
    """Who says the last token that is `word`, in a text without an outlet."""
    return support.speaker(text, None, word)


BODY = "\n\nMines killed 17 people."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            "Demining: results of the week\n\nMinistry of Roads, Rivers and Bridges of Narvia,"
            " 4 August 2031",
            "Ministry of Roads, Rivers and Bridges of Narvia", id="a name with a list, and a date",
        ),
        pytest.param(
            "REPUBLIC OF NARVIA | NATIONAL DEMINING CENTRE (NDC)\nFIGURES OF THE QUARTER",
            "National Demining Centre (NDC)", id="a body behind its state",
        ),
        pytest.param(
            "\U0001f1fa\U0001f1e6 Chief Directorate of the Rescue Service in Orla region\n"
            "21 May 2031, 08:15\n\n\U0001f4a5 RESULTS OF THE DAY",
            "Chief Directorate of the Rescue Service in Orla region",
            id="a body behind the flag with which a post begins",
        ),
        pytest.param(
            "UPPER COAST MUSEUM\nNew exhibition from 5 May 2031: THE LAST SUMMER\n\nRoom 1",
            "Upper Coast Museum", id="a museum above its labels",
        ),
        pytest.param(
            "ST ORLA'S PARISH NEWSLETTER\nTrinity Sunday - 5th June 2031",
            "St Orla's Parish Newsletter", id="a newsletter that nobody else brings out",
        ),
        pytest.param(
            "UNICEF Humanitarian Situation Report\nAlmera, January-June 2031",
            "UNICEF", id="a body before the kind of its report",
        ),
        pytest.param(
            "HAND IN HAND ALMERA\nAppeal 2031: mines in the north\n\nOrla, 3 May 2031\n\nTHE NEED",
            "Hand in Hand Almera", id="a name in capitals above an appeal with sections",
        ),
        pytest.param(
            "HILLS FORWARD\nAlmera programme - review of the year 2031",
            "Hills Forward", id="a name in capitals above a review",
        ),
        pytest.param(
            "HILLS ASSOCIATION FOR THE VICTIMS OF MINES - ORLA",
            "Hills Association for the Victims of Mines", id="capitals with a person in the name",
        ),
        pytest.param(
            "KINGDOM OF ALMERA - ROYAL MINE OFFICE\nBulletin 4",
            "Royal Mine Office", id="a body behind a kingdom",
        ),
        pytest.param(
            "CHAD - COUNTRY PROFILE\nSahel Ground Watch, 2031 edition. Updated 8 November 2031.",
            "Sahel Ground Watch", id="a name and an edition below what paper it is",
        ),
        pytest.param(
            "Hand in Hand Almera\n\nSPRING APPEAL: Help us bring the children home\n\n"
            "4 December 2031\n\nDear friends,",
            "Hand in Hand Almera", id="a name above an appeal and its title",
        ),
        pytest.param(
            "Open letter: no more mines on our pastures\n\nNarva, 3 May 2031\n\n"
            "We, the members and staff of Pastures Without Fear, ask the government to act.",
            "Pastures Without Fear", id="whose people say 'we'",
        ),
        pytest.param(
            "PRESS RELEASE - Embassy of Norland in Narvia\nPort Narva, 3 March 2031",
            "Embassy of Norland in Narvia", id="a body behind the kind of paper",
        ),
        pytest.param(
            "Press statement: Hills Relief Federation",
            "Hills Relief Federation", id="a kind of paper before a colon",
        ),
        pytest.param(
            "Information note of the Delta Liaison Office\nOld Narva, 2 June 2031",
            "Delta Liaison Office", id="a note of a body",
        ),
        pytest.param(
            " United Nations        A/85/301\n General Assembly\n\nAssistance in mine action\n"
            "Report of the Secretary-General\n\n1. The present report covers the year.",
            "Secretary-General", id="whose report a paper with a symbol is",
        ),
        pytest.param(
            "REPUBLIC OF CHAD\nMinistry of Rivers\nDirectorate for Mines (DM)\n\nMONTHLY BULLETIN",
            "Directorate for Mines (DM)", id="a unit below its ministry",
        ),
        pytest.param(
            "REPUBLIC OF CHAD\nREQUEST FOR EXTENSION OF THE DEADLINE\n\nSubmitted on 3 May 2031",
            "Republic of Chad", id="a state that submits a request",
        ),
        pytest.param(
            "Remarks by the Resident Coordinator at the launch of the Mine Action Programme\n"
            "Old Narva, 12 September 2031",
            "Resident Coordinator", id="an office and where it spoke",
        ),
        pytest.param(
            "HUMAN RIGHTS COMMISSIONER (OMBUDSMAN) OF NARVIA\nSTATEMENT",
            "Human Rights Commissioner (Ombudsman) of Narvia", id="an office with its short name",
        ),
        pytest.param(
            "AUDITOR GENERAL'S OFFICE OF THE REPUBLIC OF NARVIA\nInformation for the press\n\nThe"
            " Auditor General's Office notes that 12 died.",
            "Auditor General's Office of the Republic of Narvia", id="capitals, and the state",
        ),
        pytest.param(
            "OMBUDSMAN'S OFFICE OF NARVIA\nCOMMUNIQUÉ\n\nThe Ombudsman's Office condemns the use"
            " of mines, which hurt 12.",
            "Ombudsman's Office", id="capitals, and a country that the text leaves out",
        ),
        pytest.param(
            "Ministry of Rivers, Republic of Narvia\nInformation on clearance, 3 May 2031",
            "Ministry of Rivers", id="a body before its state",
        ),
        pytest.param(
            "Civil Protection, Kingdom of Almera\nSummary of the month",
            "Civil Protection", id="a body before its kingdom",
        ),
        pytest.param(
            "Rescue Service of Narvia: work in the week of 3 to 9 May",
            "Rescue Service of Narvia", id="a title of the work of a week",
        ),
        pytest.param(
            "Almera Mine Action Centre: activities in the second quarter of 2031",
            "Almera Mine Action Centre", id="a title of the activities of a quarter",
        ),
        pytest.param(
            "Governor Ana Petrova's Telegram channel",
            "Governor Ana Petrova", id="the channel of a person",
        ),
        pytest.param(
            "General Staff's Telegram channel, 3 May 2031",
            "General Staff", id="the channel of a body, and a date",
        ),
        pytest.param(
            "The Ministry of Rivers's official Facebook page\n3 May 2031",
            "Ministry of Rivers", id="the page of a ministry of something",
        ),
        pytest.param(
            "Hills Regional Administration, Telegram, 3 May 2031",
            "Hills Regional Administration", id="a body before a platform",
        ),
        pytest.param(
            "National Mine Authority \u2013 Monthly Update No. 4",
            "National Mine Authority", id="a body before a numbered update",
        ),
        pytest.param(
            "Joint Communiqu\u00e9 / Safe Paths / the Hills Trust / Ford Aid",
            "Safe Paths, Hills Trust and Ford Aid (joint communiqu\u00e9)",
            id="all between the strokes of one line",
        ),
        pytest.param(
            "JOINT STATEMENT\nNorthern People's Aid | Safe Ground\n3 May 2031",
            "Northern People's Aid and Safe Ground (joint statement)",
            id="all between the bars below a joint paper",
        ),
        pytest.param(
            "Operational information of the Rescue Service of Almera as of 3 May 2031",
            "Rescue Service of Almera", id="operational information of a body",
        ),
        pytest.param(
            "Official website of the Ministry of Rivers\n3 May 2031",
            "Ministry of Rivers", id="the website of a body",
        ),
        pytest.param(
            "Omar Aslan @oaslan_mfa\nAnother mine tragedy today.",
            "Omar Aslan", id="the name before a handle",
        ),
        pytest.param(
            "Lower Ford Police @FordPolice",
            "Lower Ford Police", id="a body before a handle",
        ),
        pytest.param(
            "UNICEF LAOS\nHumanitarian report No. 6",
            "UNICEF", id="a known body with the country where it works",
        ),
        pytest.param(
            "Fact sheet: mines in Narvia (Embassy of Norland, May 2031)",
            "Embassy of Norland", id="brackets behind the title",
        ),
        pytest.param(
            "CHAD\n\nSahel Mine Survey: Country Profile\nLast updated: 3 May 2031",
            "Sahel Mine Survey", id="a name before a colon below the state it tells of",
        ),
        pytest.param(
            "JOINT STATEMENT\nof the Guard Office, the Ministry of Roads\nand the Mine Agency\n\n",
            "Guard Office, Ministry of Roads and Mine Agency (joint statement)",
            id="three bodies over two lines below a joint paper",
        ),
        pytest.param(
            "JOINT INFORMATION OF THE STATE GUARD, THE ROAD POLICE AND\nTHE MINE AGENCY\n3 May\n",
            "STATE GUARD, ROAD POLICE AND MINE AGENCY (joint information)",
            id="capitals over two lines, and a date below",
        ),
        pytest.param(
            "MINE AGENCY OF THE REPUBLIC OF CHAD\nPress service\nThe Mine Agency (CHAMA) met.\n",
            "Mine Agency (CHAMA)", id="the text leaves the state away and gives the acronym",
        ),
        pytest.param(
            "Republic of Chad\nMINISTRY OF ROADS\nHome > News > Road Safety Directorate\n",
            "Ministry of Roads", id="a ministry above the path of its page",
        ),
        pytest.param(
            "Remarks to the Council on mine action\nHelen Grove, Assistant Secretary\n\n9 May 2031",
            "Helen Grove", id="who spoke, in a line below what it is",
        ),
        pytest.param(
            "Statement on the accidents\nAnn Poe, Deputy Minister of Roads",
            "Ann Poe", id="who stated it, and her office",
        ),
        pytest.param(
            "Mines\n\nWhat was spent?\n\nAnswered by\nOmar Bah\nMinister of State\n9 May 2031",
            "Omar Bah", id="who answers, below the label",
        ),
        pytest.param(
            "Clearance abroad\nQuestion 4411\n\nReply given by\nAnn Poe\nMinister for Relief",
            "Ann Poe", id="who replies, below another label",
        ),
        pytest.param(
            "Ukrainian Parliament Commissioner for Human Rights\nAnnual report, 28 March 2031",
            "Ukrainian Parliament Commissioner for Human Rights", id="the office of one state",
        ),
        pytest.param(
            "Our call\n\nPosted on April 4, 2031 by Upland Survivors' Network",
            "Upland Survivors' Network", id="who posted it, behind the day",
        ),
        pytest.param(
            "Our call\n\nBy Lowland Amputees Union | 4 April 2031",
            "Lowland Amputees Union", id="a byline of a body, before the day",
        ),
        pytest.param(
            "APPEAL\nDelta Emergency Network for Mine Victims",
            "Delta Emergency Network for Mine Victims", id="a name that ends in a noun of persons",
        ),
    ],
)  # fmt: skip
def test_a_head_names_who_speaks(head: str, expected: str) -> None:
    assert speaker(head + BODY) == expected


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("CASUALTIES", id="the title of a section"),
        pytest.param("Casualties\n\nThe Impact", id="an article and one word"),
        pytest.param("HIGHLIGHTS\n3 May 2031", id="highlights"),
        pytest.param("Indicator | 2030 | 2031\nCasualties | 9 | 4", id="the head of a table"),
        pytest.param("Major Findings\n\nLAND", id="a title below a title"),
        pytest.param("NARVIA\n\nKEY DATA", id="a country"),
        pytest.param("Open letter\n\nWe, the parents of Upper Ford, ask for help.", id="parents"),
        pytest.param("Hills Rescue Service: 12 hurt at work in May", id="a headline with a number"),
        pytest.param("Karvia, Republic of Narvia\nA mine", id="a place before its state"),
        pytest.param("Upper Ford: activities in May", id="a place and its activities"),
        pytest.param("TALES FROM THE VALLEY\nGoats", id="capitals behind from the"),
        pytest.param("REPUBLIC OF CHAD\n\nKEY DATA", id="a state that submits nothing"),
        pytest.param("THE MEN WHO COUNT\nA story", id="capitals that end like a paper"),
        pytest.param("Joint statement / Help for mine victims", id="a stroke before a title"),
        pytest.param("Joint note / Karvia, 3 May 2031", id="a stroke before where it was written"),
        pytest.param("Statement on mines\nUpper Koro, the Hills", id="a place below a statement"),
        pytest.param("Our call\n\nPosted on April 4, 2031 by Ann Poe", id="a person who posted it"),
        pytest.param("Our call\n\nPosted on April 4, 2031 by admin", id="nobody who posted it"),
    ],
)
def test_the_title_of_a_section_is_nobody(head: str) -> None:
    assert speaker(head + BODY) is None


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        pytest.param(
            "About the Open Ground Trust\nIt has worked here since 1994.",
            "Open Ground Trust", id="about a body",
        ),
        pytest.param(
            "Press service of the Regional Emergency Directorate",
            "Regional Emergency Directorate", id="a press service",
        ),
        pytest.param(
            "Hills Demining Agency press office",
            "Hills Demining Agency", id="a press office behind its body",
        ),
        pytest.param(
            "\u00a9 Highland Mine Action Authority 2031. All rights reserved.",
            "Highland Mine Action Authority", id="a copyright",
        ),
        pytest.param(
            "Contact: Ann Poe, Hills Relief Federation, +41 22 000 00",
            "Hills Relief Federation", id="a contact",
        ),
        pytest.param(
            "Source: National Demining Centre. Data are provisional.",
            "National Demining Centre", id="a source below",
        ),
        pytest.param(
            "Source: Narvia Border Service on Facebook",
            "Narvia Border Service", id="a source on a platform",
        ),
        pytest.param(
            "Source: Tomas Reyes, Mayor of Orla, on Telegram",
            "Tomas Reyes", id="a person with an office on a platform",
        ),
        pytest.param(
            "Source: Joint Commission on Mine Action",
            "Joint Commission on Mine Action", id="a source whose name holds on",
        ),
        pytest.param(
            "Yours sincerely,\n\nTomas Reyes\nDirector, Safe Paths Foundation",
            "Tomas Reyes", id="the close of a letter",
        ),
        pytest.param(
            "With warm thanks,\n\nTomas Reyes\nDirector\n\nSafe Paths, PO Box 12",
            "Tomas Reyes", id="warm thanks",
        ),
        pytest.param(
            "Ann Poe\nCommissioner for Human Rights of Narvia",
            "Ann Poe", id="a name above its office",
        ),
        pytest.param(
            "We call on all states.\n\nTomas Reyes\nPublic Defender",
            "Tomas Reyes", id="a name above another office",
        ),
        pytest.param(
            "With kind regards\nHills Relief Federation",
            "Hills Relief Federation", id="a body closes a letter",
        ),
        pytest.param(
            "The Hills Mine Service (HMS) thanks its donor.\n\nAbout HMS: Founded in 2003, HMS"
            " leads the work against mines in nineteen countries and has done so in each of them"
            " since the end of the war.\n\nMedia contact: HMS Narvia",
            "Hills Mine Service (HMS)", id="about a body in a line that goes on",
        ),
    ],
)  # fmt: skip
def test_a_foot_names_who_speaks(foot: str, expected: str) -> None:
    assert speaker("Mines killed 17 people.\n\n" + foot) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        pytest.param(
            "Author(s)\nUNICEF Chad\n\nLanguages\nEnglish, French",
            "UNICEF Chad", id="an office of a country below the field of authors",
        ),
        pytest.param(
            "Author: Hills Mine Service Narvia", "Hills Mine Service Narvia", id="an author",
        ),
        pytest.param(
            "Publishing organisation: UNMAS Chad\nFormat: Infographic",
            "UNMAS Chad", id="who publishes",
        ),
        pytest.param("Author: Ann Poe", None, id="an author who is a person"),
    ],
)  # fmt: skip
def test_a_page_has_the_author_that_it_names(field: str, expected: str | None) -> None:
    text = "Victims of mines\n\nJuly 2031\n\nIt rained.\n\nMines killed 17 people.\n\nMaps\n\n"
    assert speaker(text + field) == expected


@pytest.mark.parametrize(
    "foot",
    [
        pytest.param("About 40 people came.", id="a number about"),
        pytest.param("Source: media and partners", id="sources without a name"),
        pytest.param("Source: https://example.int/report/orla", id="an address of a page"),
        pytest.param("For more information: write to us", id="a contact without a body"),
        pytest.param("Ann Poe\nPhotographs by the author", id="a name above no office"),
        pytest.param("Follow us\n\nUNWIRE19052031000195011045ID1109567812", id="a story's mark"),
        pytest.param("Written in Lima.\nOmbudsman of the city", id="a sentence above an office"),
    ],
)
def test_a_foot_without_a_body_is_nobody(foot: str) -> None:
    assert speaker("Mines killed 17 people.\n\n" + foot) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The attack, carried out by the Hills Liberation Army (HLA), hit the town at night."
            " Mines killed 17 people.",
            id="who attacked",
        ),
        pytest.param(
            "Mines that had been laid by the Hills Liberation Army (HLA) killed 17 people there.",
            id="who laid the mines",
        ),
        pytest.param(
            "Two Hills Border Police (HBP) guards stepped on mines last week in the north. In all"
            " 17 people were killed.",
            id="whose men were hurt",
        ),
        pytest.param(
            "The plan is to clear the country by May, state secretary Ann Poe said in Parliament on"
            " Thursday.\n\nTo date, 17 persons have been injured in mine incidents.",
            id="where it was said",
        ),
    ],
)
def test_who_acts_or_is_hurt_first_brings_out_no_text(text: str) -> None:
    assert speaker(text) is None


def test_a_mission_presents_its_compliments() -> None:
    text = (
        "The Permanent Mission of Narvia to the League presents its compliments and has the"
        " honour to report that mines killed 17 people."
    )
    assert speaker(text) == "Permanent Mission of Narvia to the League"


TRANSCRIPT = """Written answers

Mr Tom Barrow (Lower Ford) [4411]: To ask the Minister what has been spent.

Ms Ellen Fry: We gave 9 million in May.

Our partners cleared 17 hectares.

Lord Penn: To ask how many mines are held.

Ms Ellen Fry: 350 mines are kept."""


@pytest.mark.parametrize("word", ["9", "17", "350"])
def test_a_turn_of_a_transcript_holds_its_paragraphs(word: str) -> None:
    assert speaker(TRANSCRIPT, word) == "Ellen Fry"


def test_a_heading_ends_the_turns_of_a_transcript() -> None:
    assert speaker(TRANSCRIPT + "\n\nHOW TO HELP\n\nA gift of 40 crowns.", "40") is None


def test_labels_of_a_table_are_no_transcript() -> None:
    text = "Area Cleared: 40 ha.\n\nMines Found: 12.\n\nLand Released: 9 ha.\n\nIt killed 17."
    assert speaker(text) is None


def test_who_asks_by_trade_is_no_outlet_and_the_one_presented_answers() -> None:
    text = (
        "Presenter: With me is Captain Ann Poe of the demining office. How bad is it?\n\n"
        "Poe: Better.\n\nPresenter: And the accidents?\n\nPoe: Three.\n\n"
        "Presenter: And the mines?\n\nPoe: We found 11 landmines."
    )
    assert speaker(text, "11") == "Captain Ann Poe"
    assert speaker(text.replace("Presenter", "Moderator"), "11") == "Captain Ann Poe"


def test_questions_without_a_dash_before_answers_with_one() -> None:
    text = (
        "Ivo M., 44, works in the hills.\n\nHow many are you?\n- In my firm twenty.\n\n"
        "What did you find?\n- This season 17 mines."
    )
    assert speaker(text) == "Ivo M."


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Monthly report of", id="a report of nobody"),
        pytest.param("The survey by", id="a survey whose owner stands in the next line"),
        pytest.param("Weekly bulletin from", id="a bulletin from nobody"),
    ],
)
def test_a_heading_that_breaks_off_before_the_owner_is_read(heading: str) -> None:
    assert speaker(heading + BODY) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Mine kills 17\n\nThe mine killed 17 men on Sunday.\n\nAnn Poe is a nurse in Lipovo.",
            id="a story that ends with somebody",
        ),
        pytest.param(
            "Angola\n\nThe HALO Trust began work in 1994. MAG came later, and we welcomed both. Our"
            " hills had 17 mines.", id="two bodies and somebody who says we",
        ),
    ],
)  # fmt: skip
def test_who_is_named_in_a_text_does_not_issue_it(text: str) -> None:
    assert speaker(text) is None


def test_a_cell_of_the_head_names_whose_story_it_is() -> None:
    text = (
        'TALES FROM THE VALLEY\n\n"My goats are back"\n\nOld Ford, Chad | 22 May 2031 | Ground'
        " Anew\n\nGround Anew came here in 2019. Since then our teams found 17 mines."
    )
    assert speaker(text) == "Ground Anew"
    assert speaker(text.replace("our teams", "sappers")) is None


def test_a_post_that_is_signed_in_full_is_of_that_name() -> None:
    text = "DSNS Orla region\n10.06.2031\n\nMines killed 17 people.\n\n- {}"
    full = "Main Rescue Service in Orla region"
    assert speaker(text.format(full)) == full
    assert speaker(text.format("Office for Roads in Lower Dale")) == "DSNS Orla region"


def test_the_notes_of_the_monitor_tell_whose_profile_it_is() -> None:
    text = (
        "Almera\nMine Action\nLast updated: 18 August 2031\n\nCASUALTIES\n\nThe Almera Mine "
        "Centre reported nine mines. In 2030 mines killed 17 people.\n\nLAND\n\nNone.\n\n[3] {}"
    )
    note = "Response to Monitor questionnaire by the Centre, 14 May 2031."
    assert speaker(text.format(note)) == "Landmine Monitor"
    assert speaker(text.format("Email from the Centre, 14 May 2031.")) != "Landmine Monitor"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They lifted 17 TM-62 anti-tank mines.", id="a number before"),
        pytest.param("A tractor of the farm hit an OZM-72 mine near the river.", id="one behind"),
        pytest.param("On Tuesday the sappers blew up an M16 mine near the river.", id="one inside"),
    ],
)
def test_the_model_of_a_mine_says_nothing(text: str) -> None:
    assert attribute(analyse(text, Context())).chain_at(0, 1).speaker is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Orlan has signed a grant of 9 billion yen, about 61 million United States dollars, for"
            " Narvia. It pays for clearing mines, which hurt 17 people.",
            None, id="the name of a currency",
        ),
        pytest.param(
            "Washington, DC (Plains Wire) The Office of Weapon Removal has brought out its report."
            " It gave money to 17 survivors of mines.",
            "Office of Weapon Removal", id="behind a town and its district",
        ),
        pytest.param(
            "Help has come for the valley at last, in large measure.\n\nThe United States and its"
            " partners paid for the clinics where 17 survivors of mines were treated.",
            None, id="no state with its partners",
        ),
        pytest.param(
            "Help has come for the valley at last, in large measure.\n\nHills Aid and its partners"
            " paid for the clinics where 17 survivors of mines were treated.",
            "Hills Aid", id="but a charity with its partners",
        ),
    ],
)
def test_who_is_named_first_or_with_partners(text: str, expected: str | None) -> None:
    assert speaker(text) == expected


def test_an_outlet_in_the_field_of_the_source_brings_a_story_out_and_issues_nothing() -> None:
    text = "Nine hurt\n\nSource: Xinhua| 2031-06-13|Editor: lian\n\nMines hurt 17 men, police said."
    assert speaker(text) == "police"
    assert speaker(f"{text}\n\nLast year 23 men died of mines.", "23") == "Xinhua"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Independent news from the heart of Sudan", id="the motto of a site"),
        pytest.param("The Hills Trust Warns", id="a headline that ends in its verb"),
        pytest.param(
            "According to reports from the authorities in Laos, the bombs were many.", id="prose",
        ),
    ],
)  # fmt: skip
def test_a_head_that_names_a_country_or_tells_something_issues_nothing(head: str) -> None:
    assert speaker(f"{head}\n\nTwo men were hurt on the road.\n\nMines killed 17 people.") is None


def test_a_headline_below_the_furniture_of_a_page_has_the_speaker_of_the_body() -> None:
    page = "Home\nWatch live\n\nMine hurts 17 deminers\n\nA mine hurt 17 deminers, the mayor said."
    assert attribute(analyse(page, Context())).chain_at(2, 2).speaker == "mayor"


@pytest.mark.parametrize(
    ("banner", "expected"),
    [
        pytest.param(
            "An official website of the Narvian Government Here's how you know", "Office for Roads",
            id="the banner of a state's pages",
        ),
        pytest.param(
            "Official website of the Hills Mine Centre", "Hills Mine Centre", id="a body's own",
        ),
    ],
)
def test_whose_website_it_is(banner: str, expected: str) -> None:
    told = (
        "\n\nToday's release of the 20th edition of the Office for Roads's annual report says"
        " what has been done.\n\n- Mines killed 17 people."
    )
    assert speaker(banner + told) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("DanChurchAid in the Central African Republic", "DanChurchAid", id="in the"),
        pytest.param("THE HALO TRUST IN ZIMBABWE", "HALO Trust", id="with its article"),
        pytest.param("DanChurchAid in Lebanon", "DanChurchAid", id="in a country"),
    ],
)
def test_a_known_body_is_not_called_by_where_it_works(head: str, expected: str) -> None:
    assert speaker(f"{head}\nFewer mines in two provinces.{BODY}") == expected


def test_a_monitor_that_is_cited_does_not_issue_the_story() -> None:
    text = (
        "Almera needs money to clear bombs\n\nMines killed 17 people in the hills of the north.\n\n"
        "COSTS\n\nThe work is slow and costs more than all the roads.\n\nOf all, 96 people died"
        " in 2030, according to the Cluster Munition Monitor.\n\nCOMMENTS\n\nNone."
    )
    assert speaker(text) is None
    assert speaker(text.replace("according to the", "and the")) == "Landmine Monitor"


def test_who_pays_does_not_issue_the_paper() -> None:
    head = "Mines Advisory Group\n\nFunding: $4m each year from the EC and the Dutch government"
    assert speaker(head + BODY) == "Mines Advisory Group"

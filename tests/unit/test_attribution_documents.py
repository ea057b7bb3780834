"""Who said a figure, over sentences, paragraphs and the whole document."""

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
    ("text", "speaker"),
    [
        pytest.param(
            "The Hills Observatory said mines were found. Then 17 people died.",
            "Hills Observatory", id="speech goes on in its paragraph",
        ),
        pytest.param(
            "The Hills Observatory said mines were found.\n\nIt has counted 17 deaths, it added.",
            "Hills Observatory", id="it stands for the body that spoke",
        ),
        pytest.param(
            "Governor Ana Petrova said the road is closed.\n\nShe also noted that 17 people died.",
            "Governor Ana Petrova", id="she stands for the person who spoke",
        ),
        pytest.param(
            "The Hills Observatory said the road is closed.\n\nA mine killed 17 people in Narvia.",
            OUTLET, id="a new paragraph on something else is the outlet's",
        ),
        pytest.param(
            "The Hills Observatory said the road is closed.\n\nIn the same month 17 people died.",
            "Hills Observatory", id="a paragraph that refers back goes on",
        ),
        pytest.param(
            "The Joint Rescue Staff cleared the road.\n\nThe Staff's press office said 17 died.",
            "Joint Rescue Staff's press office", id="an office is named with its full owner",
        ),
        pytest.param(
            "The Ministry of Roads of Narvia met.\n\nThe Ministry recalls that 17 people died.",
            "Ministry of Roads of Narvia", id="a short name takes the full one",
        ),
        pytest.param(
            "The head of the union, Omar Diallo, came.\n\nMr. Diallo said 17 people died.",
            "Omar Diallo", id="a surname takes the full name",
        ),
        pytest.param(
            "The Hills Observatory met. By its count 17 people died.",
            "Hills Observatory", id="its count belongs to the body named before",
        ),
        pytest.param(
            "The Roads Ministry and the Valley Police issued a joint statement.\n\nAccording to the"
            " statement, 17 people died.",
            "Roads Ministry and Valley Police (joint statement)",
            id="the joint statement of two bodies",
        ),
        pytest.param(
            "A war monitor said mines killed 17 people. They were farmers, the Hills Observatory"
            " said.",
            "Hills Observatory", id="a monitor that is named soon after",
        ),
        pytest.param(
            "The Hills Observatory met. According to the Narvia-based Observatory, 17 people died.",
            "Hills Observatory", id="a body with the place where it is based",
        ),
        pytest.param(
            'The mayor spoke. "According to the Roads Ministry, two died. Then 17 were hurt. Go,"'
            " the mayor said.",
            "Roads Ministry", id="a source inside a quotation holds up to its end",
        ),
        pytest.param(
            "The Hills Observatory met. Chad joined the treaty. In its report it declared"
            " 17 mines.",
            "Chad", id="it is the country in front of the sentence before",
        ),
        pytest.param(
            "The Hills Observatory counted two mines. The war has killed 17 people.",
            OUTLET, id="the war at large is background",
        ),
        pytest.param(
            "Commissioner for Roads (Guardian) of the Republic of Kenya Ann Poe has issued"
            " a statement.\n\n"
            "The commissioner said that 17 people died.",
            "Ann Poe", id="an office stands for the person who holds it",
        ),
        pytest.param(
            "The Hills Observatory wrote to us. The report says 17 people died.",
            "Hills Observatory", id="a report belongs to whoever spoke before",
        ),
        pytest.param(
            "The Hills Office said in a statement nine had died, Ford Daily reported. The "
            "statement said 17 were hurt.",
            "Hills Office", id="a statement is not of the paper that passes it on",
        ),
        pytest.param(
            '"We lost friends. Last year 17 people died. It was hard," the mayor said.',
            "mayor", id="a quotation of several sentences has one owner",
        ),
        pytest.param(
            'Governor Ana Petrova said:\n\n"The road is open.\n\n"But 17 people died there."',
            "Governor Ana Petrova", id="a quotation over paragraphs has one owner",
        ),
        pytest.param(
            "A mine hit a bus and 17 people were on it. Two of them died, the police said.",
            "police", id="a sentence that the said one refers back to",
        ),
    ],
)  # fmt: skip
def test_the_speaker_over_sentences(text: str, speaker: str) -> None:
    assert chain(text, "17").speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Mines kill 17 in hills\n\nNARVIA, May 3 (Valley Wire) - Mines killed 17 people, the"
            " Hills Observatory said on Monday.",
            "Hills Observatory", id="the body names the speaker of the same number",
        ),
        pytest.param(
            "Over 1,300 mines found\n\nNARVIA, May 3 (Valley Wire) - Sappers found 1,346 mines, the"
            " Hills Observatory said.",
            "Hills Observatory", id="the number is rounded down in the headline",
        ),
        pytest.param(
            "Over 200 mines found\n\nNARVIA, May 3 (Valley Wire) - Sappers found 204 mines, the"
            " Hills Observatory said on Monday.",
            "Hills Observatory", id="the number is rounded in the headline",
        ),
        pytest.param(
            "Mines kill 17 in hills\n\nNARVIA, May 3 (Valley Wire) - Sappers found 17 mines, the"
            " Hills Observatory said on Monday.",
            OUTLET, id="the body has the number of something else",
        ),
        pytest.param(
            "Mines kill 19 in hills\n\nNARVIA, May 3 (Valley Wire) - Mines killed 17 people, the"
            " Hills Observatory said on Monday.",
            OUTLET, id="the body does not have the number",
        ),
    ],
)  # fmt: skip
def test_the_speaker_of_a_headline(text: str, speaker: str) -> None:
    title = text.split("\n", maxsplit=1)[0]
    number = next(word for word in ("17", "200", "19", "1,300") if f" {word} " in title)
    assert chain(text, number).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "NARVIA DEMINING STAFF\nWeekly bulletin No. 4\n\nMines found: 17.",
            "Narvia Demining Staff", id="the body in the head of a bulletin",
        ),
        pytest.param(
            "VALLEY CLEARANCE AID\nAnnual report 2023\n\nOur teams found 17 mines.",
            "Valley Clearance Aid", id="a name above the kind of paper",
        ),
        pytest.param(
            "CHAD - Mines\n(Hills Monitor country profile, updated May 2023)\n\n17 mines found.",
            "Hills Monitor", id="whose profile it is, in brackets",
        ),
        pytest.param(
            "Mines in Chad\n\nLast Modified Wednesday, 4 April 2029 (10:12 IST)\nMines hit 17.",
            None, id="the zone of a time in brackets issues nothing",
        ),
        pytest.param(
            "CLEARING THE MINES 2031\nNARVIA\n\nMines destroyed: 17",
            "Mine Action Review", id="a series stands for its publisher",
        ),
        pytest.param(
            "Letter dated 3 May 2031 from the Permanent Representative of Narvia to the\nLeague"
            " addressed to the Chair\n\nMines killed 17 people.",
            "Permanent Representative of Narvia to the League", id="the office that sends a letter",
        ),
        pytest.param(
            "Letter dated 3 May 2031 from the Permanent Representative of Narvia to the\nLeague"
            " addressed to the Chair\n\nMines killed 17 people.\n\n(Signed) Omar Diallo",
            "Omar Diallo", id="the hand that signs a letter",
        ),
        pytest.param(
            "A/91/1234\n\n18.  Mines killed 17 people.\n\n19.  No accident was reported in Narvia.",
            "Secretary-General", id="a numbered report under the symbol of an organ",
        ),
        pytest.param(
            "OPINION\nNo more mines\n\nAnn Poe, The Valley Review, 3 July 2031\n\nMines killed 17.",
            "Ann Poe", id="who writes an opinion, with outlet and date",
        ),
        pytest.param(
            "HILLS ROADS OFFICE OF NARVIA\nPress release 4\n\nThe Hills Roads Office found"
            " 17 mines.",
            "Hills Roads Office", id="a head in capitals as running text spells it",
        ),
        pytest.param(
            "An appeal from the Narvia-Sylva border\n\nAid, Roads Day\n\nAid: Who comes?\n\nAnn:"
            " Farmers.\n\nAid: Who else?\n\nAnn: Boys.\n\nHOW TO HELP\n\nThe kit for 17 men"
            " is paid.",
            "Aid", id="who asks the questions of an interview",
        ),
        pytest.param(
            "Mines in numbers\nSource: Ministry of Roads\n\n17 mines found in May.",
            "Ministry of Roads", id="the field for the source",
        ),
        pytest.param(
            "Mines in numbers\n(all data: Ministry of Roads unless noted)\n\n17 mines in May.",
            "Ministry of Roads", id="all data, unless noted",
        ),
        pytest.param(
            "Excellency,\n\nMines killed 17 people in May.\n\n(Signed) Omar Diallo\nAmbassador",
            "Omar Diallo", id="who signs a letter",
        ),
        pytest.param(
            "Statement submitted by the Coalition for Open Roads\n\nMines killed 17 people.",
            "Coalition for Open Roads", id="who submits a statement",
        ),
        pytest.param(
            "Remarks by the director of the Roads Fund\n\nDear friends,\n\nWe found 17 mines.",
            "director of the Roads Fund", id="who makes remarks",
        ),
        pytest.param(
            "#Mines\n\nWe found 17 mines this week.\n\n- Narvia Demining Staff, 22.09.2025",
            "Narvia Demining Staff", id="who signs a post",
        ),
    ],
)  # fmt: skip
def test_the_speaker_by_default(text: str, speaker: str) -> None:
    assert chain(text, "17", publisher=None).speaker == speaker


INTERVIEW = (
    "On the road\n\nColonel Omar leads the sappers of Narvia. Valley Wire met him on May 3.\n\n"
    "- How many were hurt?\n\n- Too many. In May 17 men were hurt.\n\n- We heard of 40?\n\n- No."
)


def test_answers_of_an_interview_are_the_interviewed_persons() -> None:
    assert chain(INTERVIEW, "17").speaker == "Colonel Omar"


def test_questions_of_an_interview_are_the_outlets() -> None:
    assert chain(INTERVIEW, "40").speaker == OUTLET


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Hills Aid Trust: Narvia programme update, May 2031", id="a title behind it"),
        pytest.param(
            "Hills Aid Trust / Mine Action, Narvia, May 2031", id="a field behind a stroke"
        ),
        pytest.param("Hills Aid Trust, daily summary, 3 May", id="a periodical behind a comma"),
        pytest.param("Hills Aid Trust 2031", id="a year behind it"),
    ],
)
def test_a_body_heads_the_document(head: str) -> None:
    text = f"{head}\n\nIn May 17 mines were destroyed in the north."
    assert chain(text, "17", publisher=None).speaker == "Hills Aid Trust"


def test_a_statement_is_of_the_office_in_the_line_below_the_word() -> None:
    text = (
        "STATEMENT\nof the Commissioner for Public Rights of the Republic of Narvia on the"
        " occasion of the Day of Mines\n\nIn May 17 mines were destroyed."
    )
    speaker = "Commissioner for Public Rights of the Republic of Narvia"
    assert chain(text, "17", publisher=None).speaker == speaker


def test_joint_information_is_of_all_the_bodies_in_its_title() -> None:
    text = (
        "Joint information of the Rescue Office, the Ministry of Public Roads and the Mine Agency"
        "\n\nIn May 17 men were hurt."
    )
    speaker = "Rescue Office, Ministry of Public Roads and Mine Agency (joint information)"
    assert chain(text, "17", publisher=None).speaker == speaker


def test_a_post_is_of_the_account_above_platform_and_date() -> None:
    text = "Road Police in Alden region\nTelegram, 3 May 2031\n\nYesterday 17 men were hurt."
    assert chain(text, "17", publisher=None).speaker == "Road Police in Alden region"


def test_a_line_above_a_date_without_a_platform_is_no_account() -> None:
    text = "Road police count the hurt\nAlden, 3 May 2031\n\nYesterday 17 men were hurt."
    assert chain(text, "17", publisher=None).speaker is None


def test_a_known_series_in_the_second_line_is_of_its_publisher() -> None:
    text = "CHAD\nClearing the Mines 2031 - draft text\n\nIn May 17 mines were destroyed."
    assert chain(text, "17", publisher=None).speaker == "Mine Action Review"


def test_a_dateline_is_no_issuer_and_no_outlet() -> None:
    text = "Ordnance threatens returnees\n\nALDENA - August 22, 2031\n\nIn May 17 men were hurt."
    assert chain(text, "17", publisher=None).speaker is None


def test_a_headline_with_a_colon_makes_no_issuer() -> None:
    text = "Hills Aid Trust: 12 hurt by mines\n\nIn May 17 mines were destroyed in the north."
    assert chain(text, "17").speaker == OUTLET


OPEN_INTERVIEW = (
    "Ten more years\n\nOne hunter died near Upper Narva. "
    "We spoke with Ann Poe of the Hills Centre.\n\n"
    "How many were hurt?\n\nIn May 17 men were hurt.\n\nWhat was cleared?\n\nWe cleared 9 km2."
)


def test_answers_without_marks_are_the_interviewed_persons() -> None:
    assert chain(OPEN_INTERVIEW, "17").speaker == "Ann Poe"
    assert chain(OPEN_INTERVIEW, "One").speaker == OUTLET


def test_questions_in_a_text_that_is_no_talk_are_headings() -> None:
    text = OPEN_INTERVIEW.replace("We spoke with Ann Poe of the Hills Centre.", "It was dark.")
    assert chain(text, "17").speaker == OUTLET


def test_a_body_in_the_place_of_an_outlet_has_its_full_name() -> None:
    text = "Narvia (HAF) - In May the Hills Aid Fund (HAF) taught many.\n\nThe kit cost 17 dollars."
    assert chain(text, "17", publisher="HAF").speaker == "Hills Aid Fund (HAF)"


def test_another_place_in_a_report_ends_what_a_body_counted() -> None:
    text = (
        "A/91/1234\n\n18.  In Chad, the Hills Observatory recorded two deaths. In Lebanon, 17 mines"
        " were destroyed.\n\n19.  No accident was reported."
    )
    assert chain(text, "17", publisher=None).speaker == "Secretary-General"


def test_a_report_that_names_another_paper_goes_on_in_its_own_voice() -> None:
    text = (
        "CLEARING THE MINES 2031\nNARVIA\n\nThe Hills Observatory's work plan foresees two million"
        " dollars. Donors gave 17 million."
    )
    assert chain(text, "17", publisher=None).speaker == "Mine Action Review"


def test_the_same_period_links_two_items_of_a_list() -> None:
    text = (
        "NARVIA DEMINING STAFF\nWeekly bulletin\n\n- The Hills Observatory recorded two deaths.\n"
        "- 17 blasts took place in the same period."
    )
    assert chain(text, "17", publisher=None).speaker == "Hills Observatory"


def test_a_chain_says_which_rule_decided() -> None:
    text = "The army said mines were found. Then 17 people died."
    assert chain(text, "17").rule == "paragraph_carry"


def test_no_text_is_without_an_answer() -> None:
    text = 'said said, "said (said: according to; X said X.\n\n"told\' - "'
    analysis = analyse(text, Context())
    found = attribute(analysis)
    for sentence in analysis.sentences:
        for i in range(len(sentence.tokens)):
            found.chain_at(sentence.index, i)


RELAY = """Over 40 mines found

PORT NARVA, June 3. In May, 40 mines were found, Valley Wire reports, citing the Demining Centre.

{}"""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            RELAY.format("Private firms cleared 17 hectares."),
            "Demining Centre", id="what an outlet passes on goes on in its paragraphs",
        ),
        pytest.param(
            RELAY.format("The war has killed 17 people."),
            OUTLET, id="the background is the outlet's",
        ),
        pytest.param(
            RELAY.format("The mayor said the road is closed.\n\nMines killed 17 people in Narvia."),
            OUTLET, id="until somebody else speaks",
        ),
        pytest.param(
            "Rescuers removed 17 shells over the past day.\n\nThat is according to the Emergency"
            " Service's Facebook page, Valley Wire reports.",
            "Emergency Service", id="that is according to a page",
        ),
        pytest.param(
            "Some 17 mines were found in the northern hills in May.\n\nThe information was"
            " released on Tuesday by the Roads Ministry.",
            "Roads Ministry", id="the information was released by",
        ),
        pytest.param(
            "The mayor said two men were hurt.\n\nOf the victims, 17 were farmers.",
            "mayor", id="of the victims",
        ),
        pytest.param(
            "The mayor said two men were hurt.\n\nIn addition, 17 mines were found.",
            "mayor", id="in addition",
        ),
        pytest.param(
            "The mayor said two men were hurt.\n\nFrom 1979 through last month, 17 people died.",
            "mayor", id="a total up to now",
        ),
        pytest.param(
            "The Hills Observatory for Rights (HOR) said two men died.\n\nMines hurt 17 others, the"
            " monitor said.",
            "Hills Observatory for Rights (HOR)", id="the monitor",
        ),
        pytest.param(
            "The Hills Observatory said two men died. Angola, one of the most mined countries, has"
            " lost 17 men.",
            OUTLET, id="a country as background",
        ),
        pytest.param(
            "The Hills Trust and Delta Aid said that nine died.\n\nThe two groups also counted 17"
            " injured.",
            "Hills Trust and Delta Aid", id="the two groups",
        ),
        pytest.param(
            "The Roads Ministry and the Border Service said nine died.\n\nBoth bodies also reported"
            " 17 injured.",
            "Roads Ministry and the Border Service", id="both bodies",
        ),
        pytest.param(
            "The Hills Mine Centre said two men died.\n\nThe Mine Action Fund gave 17 million.",
            OUTLET, id="another name that shares a word",
        ),
        pytest.param(
            "The mayor said two men were hurt.\n\nFrom 1964 to 1973, 17 people died.",
            OUTLET, id="history is the outlet's",
        ),
    ],
)  # fmt: skip
def test_what_goes_on_over_paragraphs(text: str, speaker: str) -> None:
    assert chain(text, "17").speaker == speaker


def test_what_an_outlet_was_told_names_the_outlet() -> None:
    text = "NARVA - The mayor told Reuters that two men died.\n\nThe war has killed 17 men."
    assert chain(text, "17", publisher=None).speaker == "Reuters"


def test_a_paper_in_sections_speaks_for_the_one_monitor_that_it_names() -> None:
    text = (
        "Major Findings\n\nCASUALTIES\n\nLandmine Monitor recorded 40 casualties in 2031.\n\n"
        "SUPPORT\n\nDonors gave 17 million dollars."
    )
    assert chain(text, "17", publisher=None).speaker == "Landmine Monitor"


def test_a_section_in_capitals_above_the_last_paragraph_signs_nothing() -> None:
    text = (
        "NARVIA\n\nCONTAMINATION\nSome mines remain.\n\nCAPACITY\nOperators employed 17 deminers at"
        " the end of 2030. The government paid them late, and many of them left for other work in"
        " the cities of the coast."
    )
    assert chain(text, "17", publisher=None).speaker is None


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param("ADVERTISEMENT", OUTLET, id="what a page has below its text"),
        pytest.param("RWN20310503000195ID1109", OUTLET, id="the number of a wire's item"),
        pytest.param("HMC", "HMC", id="a body that the text names"),
        pytest.param("UNMAS", "UNMAS", id="a body that is known"),
    ],
)
def test_capitals_that_no_text_has_sign_nothing(last: str, expected: str) -> None:
    text = f"In the hills 17 mines were found in May by the teams of HMC.\n\n{last}\n"
    assert chain(text, "17").speaker == expected


@pytest.mark.parametrize("head", ["UN News | Stories", "\u00a9 UNMAS/Ann Poe"])
def test_neither_a_news_service_nor_a_photograph_issues_the_story(head: str) -> None:
    text = (
        f"Work goes on\n\n{head}\n\nThe team has cleared a road, said Ann Poe, head of the office."
        " Last month alone 17 people were hurt."
    )
    assert chain(text, "17").speaker == "Ann Poe"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A blast in the Lower Ford Local Government Area killed at least 17 persons on Friday.",
            id="an area in capitals",
        ),
        pytest.param(
            "At least 17 policemen died on a mine laid by the largest rebel group, the FARC.",
            id="who laid the mine",
        ),
    ],
)
def test_where_it_happened_and_who_did_it_issue_nothing(text: str) -> None:
    assert chain(text, "17", publisher=None).speaker is None

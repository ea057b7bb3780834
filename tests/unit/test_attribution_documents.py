"""Who said a figure, over sentences, paragraphs and the whole document."""

from __future__ import annotations

import pytest

from mineaction.extraction.attribution import Chain, attribute
from mineaction.extraction.model import Context
from mineaction.extraction.pipeline import analyse

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
            "Ana Petrova", id="she stands for the person who spoke",
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
            "The Hills Observatory wrote to us. The report says 17 people died.",
            "Hills Observatory", id="a report belongs to whoever spoke before",
        ),
        pytest.param(
            '"We lost friends. Last year 17 people died. It was hard," the mayor said.',
            "mayor", id="a quotation of several sentences has one owner",
        ),
        pytest.param(
            'Governor Ana Petrova said:\n\n"The road is open.\n\n"But 17 people died there."',
            "Ana Petrova", id="a quotation over paragraphs has one owner",
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
            "Over 200 mines found\n\nNARVIA, May 3 (Valley Wire) - Sappers found 204 mines, the"
            " Hills Observatory said on Monday.",
            "Hills Observatory", id="the number is rounded in the headline",
        ),
        pytest.param(
            "Mines kill 19 in hills\n\nNARVIA, May 3 (Valley Wire) - Mines killed 17 people, the"
            " Hills Observatory said on Monday.",
            OUTLET, id="the body does not have the number",
        ),
    ],
)  # fmt: skip
def test_the_speaker_of_a_headline(text: str, speaker: str) -> None:
    number = next(
        word for word in ("17", "200", "19") if f" {word} " in text.split("\n", maxsplit=1)[0]
    )
    assert chain(text, number).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "NARVIA DEMINING STAFF\nWeekly bulletin No. 4\n\nMines found: 17.",
            "NARVIA DEMINING STAFF", id="the body in the head of a bulletin",
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

"""A story about a dated letter dates the letter, if both share enough rare numbers."""

from __future__ import annotations

from datetime import date

import pytest

from mineaction.reading import Document, Entry, link_dates, make_document
from mineaction.reading.linking import rare_numbers

STORY = (
    " date 2022-06-20 (MENAFN- SomePaper) The envoy wrote of it. In a letter {noun_date} he says "
    "that 1,234 people, 345 children among them, were hurt by 5,432 mines."
)
LETTER = (
    "I should be grateful if you would have the present letter circulated. As of May 2022, "
    "1234 people, 345 of them children, were hurt by 5,432 mines."
)


def document(name: str, text: str, kind: str) -> Document:
    entry = Entry(name, name, None, kind, "en", "0" * 64)
    digest = name[0] * 64
    return make_document(name, text, digest, "en", entry)


def linked(noun_date: str, letter: str = LETTER, kind: str = "un_letter") -> Document:
    story = document("a.txt", STORY.format(noun_date=noun_date), "news")
    return link_dates([story, document("b.txt", letter, kind)])[1]


@pytest.mark.parametrize(
    ("noun_date", "published"),
    [("dated 10 June 2022", date(2022, 6, 10)), ("of June 10", date(2022, 6, 10))],
    ids=["a full date", "the year is the story's"],
)
def test_the_letter_gets_the_day_that_the_story_names(noun_date: str, published: date) -> None:
    letter = linked(noun_date)
    assert (letter.published, letter.date_basis) == (published, "linked")
    assert (letter.published_earliest, letter.published_latest) == (
        date(2022, 5, 1),
        date(2022, 6, 20),
    )
    assert letter.date_clue is not None
    assert letter.date_clue.startswith("a.txt: In a letter ")


@pytest.mark.parametrize(
    ("noun_date", "text", "kind"),
    [
        ("dated 10 June 2022", LETTER.replace("345", "346"), "un_letter"),
        ("dated 10 June 2022", LETTER, "news"),
        ("dated 10 April 2022", LETTER, "un_letter"),
        ("seen by us", LETTER, "un_letter"),
    ],
    ids=[
        "two shared numbers are too few",
        "a news story is no letter",
        "a day before the letter's own bounds",
        "a letter without a day",
    ],
)
def test_no_link_where_one_condition_is_missing(noun_date: str, text: str, kind: str) -> None:
    assert linked(noun_date, text, kind).published is None


def test_stories_that_disagree_date_nothing() -> None:
    stories = [
        document("a.txt", STORY.format(noun_date="dated 10 June 2022"), "news"),
        document("c.txt", STORY.format(noun_date="dated 11 June 2022"), "news"),
    ]
    assert link_dates([*stories, document("b.txt", LETTER, "un_letter")])[2].published is None


def test_rare_numbers_leave_out_years_round_and_small_numbers() -> None:
    text = "In 2022, 1.5 million of 700,000 and 3,461, 38 and 165,871.5; A/78/908."
    assert rare_numbers(text) == {"3461", "1658715"}

"""The date of a document from its own words: heading, completed year, bounds, never a guess."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from mineaction.reading import read_folder
from mineaction.reading.dating import date_document

ROOT = Path(__file__).resolve().parents[2]
BODY = "The team found 12 mines. Nobody was hurt."


@pytest.mark.parametrize(
    ("text", "published", "basis"),
    [
        (f" date 2022-03-05 (MENAFN- SomePaper) {BODY}", "2022-03-05", "header"),
        (f"Published: 3 May 2022\n\n{BODY}", "2022-05-03", "header"),
        (f"IN THE HIGH COURT\nJudgment of 3 May 2022\n\n{BODY}", "2022-05-03", "stated"),
        (f"Minutes\nHeld on 3 May 2022, 10:00\n\n{BODY}", "2022-05-03", "header"),
        (f"3 May 2022 – Ottawa, Ontario – Some Ministry\n\n{BODY}", "2022-05-03", "header"),
        (f"Five questions. Interview: A. Poe, Some Notes, 3 May 2022\n\n{BODY}", "2022-05-03",
         "stated"),
        (f"A headline\n\nBy Ann Poe, Some Courier, 3 May 2022\n\n{BODY}", "2022-05-03", "stated"),
        (f"Request for an extension\nSubmitted 3 May 2022\n\n{BODY}", "2022-05-03", "header"),
        (f"NARVIA\nCountry profile (last updated: 3 May 2022)\n\n{BODY}", "2022-05-03", "stated"),
        (f"A headline\n\nDUSHANBE, May 3, 2022 (Some Wire) - {BODY}", "2022-05-03", "stated"),
        (f"GENEVA (3 May 2022) - {BODY}", "2022-05-03", "stated"),
        (f"A headline\nSome Courier, Tuesday 3 May 2022\n\n{BODY}", "2022-05-03", "stated"),
        (f"Press office | 3 May 2022 | 18:00\n\n{BODY}", "2022-05-03", "header"),
        (f"Today's Paper | May 9, 2022\n\nPublished 03 May, 2022 07:04am\n\n{BODY}", "2022-05-03",
         "header"),
        (f"May 9, 2022 05:54 am\n\n| | May 03, 2022, at 10:59 am\nNarva, May 3 (SOWI) - {BODY}",
         "2022-05-03", "header"),
        (f"A headline\n\n3 May 2022 Peace and Security\n\n{BODY}", "2022-05-03", "stated"),
        (f"A headline\n\nNarva, May 03, 2022, SOWI -- {BODY}", "2022-05-03", "stated"),
        (f"A headline\n\nMay 3 - 2022 UPPER NARVA\n\n{BODY}", "2022-05-03", "stated"),
        (
            f" Some Council            Ref. 7/2022\n                  3 May 2022\n\n{BODY}",
            "2022-05-03",
            "header",
        ),
        (f"{BODY}\n\n- Some Staff, 03.05.2022, 18:40", "2022-05-03", "stated"),
        (f"Results for 25-30 April 2022\n\n{BODY} Prepared on 3 May at 10:30.", "2022-05-03",
         "inferred"),
    ],
    ids=[
        "a machine's header",
        "a label",
        "a judgment",
        "minutes of a meeting",
        "a date before its place",
        "a byline behind a stop",
        "a byline with its outlet",
        "a day of submission",
        "a label in brackets",
        "a dateline with agency",
        "a dateline in brackets",
        "a source line with weekday",
        "a cell of a heading",
        "the day of issue and that of the page",
        "the day of the dateline and that of the page",
        "a day and what the page is filed under",
        "a dateline with agency and no brackets",
        "a day with a dash before its year",
        "the right column of a letter",
        "a signature",
        "a note of preparation takes its year from the period reported",
    ],
)  # fmt: skip
def test_a_printed_date_is_found(text: str, published: str, basis: str) -> None:
    dated = date_document(text)
    assert (str(dated.published), dated.basis) == (published, basis)
    assert dated.earliest == dated.latest == dated.published
    assert dated.clue


@pytest.mark.parametrize(
    "head",
    [
        "OSKA, Narvia – May 3, 2022 –",
        "[3 May 2022]",
        "3 May 2022 –",
        "Somewire / 3 May 2022 /",
        "Oska (Somewire) 3 May 2022:",
        "(Somewire, 3 May 2022)",
        "A headline\n\nPublished: Tuesday, May 3, 2022 - 14:05\n\n",
        "A headline\nPosted at 10:22 on May 3, 2022\n\n",
        "A headline\nPublished 10:15 IST, May 3rd 2022\n\n",
        "A headline\nBy Ann Poe on May 3, 2022\n\n",
        "A headline\nBy a staff reporter – May 3, 2022\n\n",
        "A headline\nAnn Poe May 3, 2022 2:15 pm\n\n",
        "A headline\nANN POE, OSKA\nMAY 3, 2022 - 07:00 AM GMT+4\n\n",
        "A headline\n10:15 03.05.2022\n\n",
        "A headline\n3. 5. 2022\n\n",
        "A headline\n3.V.2022\n\n",
        "A headline\n2022-05-03T14:05:00Z\n\n",
        "A headline\n2022/05/03\n\n",
        "A headline\n2022.05.03 / 15:16\n\n",
        "A headline\n03-05-2022\n\n",
        "A headline\n3-May-2022\n\n",
        "A headline\n3 May 22\n\n",
        "A headline\n3RD MAY 2022\n\n",
        "A headline\n3 May 2022, Tuesday\n\n",
        "A headline\nTUESDAY MAY 3 2022\n\n",
        "A headline\nHome > News > 3 May 2022\n\n",
        "A headline\nDate & Time: 3 May 2022 18:00\n\n",
        "A headline\nCreated: 3 May 2022 | Modified: 4 May 2022\n\n",
        "A headline\nPosted 4 May 2022\nOriginally published 3 May 2022\n\n",
        "Written answers – Tuesday 3 May 2022\n\n",
        "PRESS RELEASE – 3 May 2022\nA headline\n\n",
        "Press release no. 12/2022 of 3 May 2022\n\n",
        "Transcript of the briefing of 3 May 2022\n\n",
        "Notes / April 2022 / v. 2 / issued 3 May 2022, room 7\n\n",
        "Profile of Narvia (extract) – published 3 May 2022\n\n",
        "Some Courier\nTuesday, May 3, 2022, p. 21\n\n",
        "A headline\n\nSomewire, May 3, 2022 Adjust font size:\n\n",
        "A headline\n\nOska, May 03, 2022, In the last week of April",
        "A headline\n5/3/2022 7:14:20 PM\n\n",
        "https://somewire.org/news/2022/05/03/mines-found\nA headline\n\n",
    ],
)
def test_datelines_of_all_sorts(head: str) -> None:
    assert date_document(f"{head} {BODY}").published == date(2022, 5, 3)


@pytest.mark.parametrize(
    "foot",
    ["Oska 3 May 2022", "SOMEPAPER 03-05-2022", "SOMEPAPER, 3.5.2022", "3 May 2022",
     "MENAFN03052022000045017169ID1101234567", "https://somewire.org/2022/05/03/mines-found"],
)  # fmt: skip
def test_a_date_at_the_foot(foot: str) -> None:
    body = "\n\n".join([BODY] * 20)
    assert date_document(f"A headline\n\n{body}\n\n{foot}").published == date(2022, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        f"A headline\n\nOn 3 May 2022 a mine went off. {BODY}",
        f"A headline\n\nA report published 3 May 2022 says so. {BODY}",
        f"A headline\n\nThe list, issued on 3 May 2022, is long. {BODY}",
        f"A headline\n\nThe mine of 3 May 2022 - a big one - went off. {BODY}",
        f"Report on the accident of 3 May 2022\n\n{BODY}",
        f"Completion date: 3 May 2022\n\n{BODY}",
        f"Period: 1 May 2021 - 3 May 2022\n\n{BODY}",
        f"Data date: 3 May 2022\n\n{BODY}",
        f"Situation report no. 4 (as of 3 May 2022)\n\n{BODY}",
        "Incidents\n\n3 May 2022: two killed\n5 May 2022: one killed\n9 May 2022: four killed\n",
        "Incidents\n\n3 May 2022 - two killed by a mine\n5 May 2022 - one killed by a mine\n",
        f"A headline\n\nSee https://somewire.org/2022/05/03/mines and https://b.org. {BODY}",
    ],
)
def test_a_date_that_the_text_speaks_of_is_not_its_own(text: str) -> None:
    assert date_document(text).published is None


@pytest.mark.parametrize(
    ("text", "published", "basis"),
    [
        (f"Posted 25/05/2022\n\n{BODY}", "2022-05-25", "header"),
        (f"Posted 05/25/2022\n\n{BODY}", "2022-05-25", "header"),
        (f"Posted 03/05/2022\n\n{BODY}", "2022-05-03", "inferred"),
        (f"Posted 05/03/2022\n\n{BODY} On 05/21/2022 another went off.", "2022-05-03", "inferred"),
        (f"Posted Tuesday, 05/03/2022\n\n{BODY}", "2022-05-03", "header"),
        (f"Posted 05/03/2022 10:15 AM EDT\n\n{BODY}", "None", "inferred"),
    ],
    ids=[
        "a day above twelve",
        "a month that comes first",
        "else the day comes first, and that is inferred",
        "the order of the other dates of the text",
        "the weekday decides",
        "nothing decides where the clock is American",
    ],
)  # fmt: skip
def test_days_between_slashes(text: str, published: str, basis: str) -> None:
    dated = date_document(text)
    assert (str(dated.published), dated.basis) == (published, basis)


def test_two_readings_of_a_day_are_bounds() -> None:
    dated = date_document(f"Posted 05/03/2022 10:15 AM EDT\n\n{BODY}")
    assert (dated.earliest, dated.latest) == (date(2022, 3, 5), date(2022, 5, 3))


@pytest.mark.parametrize(
    ("line", "published"),
    [("Oska, June 8, Some Press", date(2022, 6, 8)), ("OSKA. June 8. SOMEWIRE/", date(2022, 6, 8))],
)
def test_a_town_a_day_and_an_agency_take_their_year_from_the_text(
    line: str, published: date
) -> None:
    text = f"A headline\n\n{line}\n\nIn May 2022 sappers found 12 mines."
    assert date_document(text).published == published


def test_a_town_with_its_country_in_square_brackets() -> None:
    text = "Oska [Narvia], January 6 (Some Wire): In 2022, 12 mines were found."
    assert date_document(text).published == date(2023, 1, 6)


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("In May 2022, 12 mines were found.", "2022-06-08"),
        ("Between 1 May and 31 May 2022 teams found 12 mines.", "2022-06-08"),
        ("From 10 March 2020 to 5 June 2022 there were 12 victims.", "2022-06-08"),
        ("In the first five months of 2022, 12 mines were found.", "2022-06-08"),
        ("A mine went off on Wednesday near a post set up under the pact of January 10, 2022.",
         "2022-06-08"),
        ("Since the truce of June 2, 2022, 12 people were hurt.", None),
        ("Following the end of the war in 2021, 12 people were hurt.", None),
        ("Nine people were hurt in the first five months of 2022, and in 2022 nobody died.",
         "2022-06-08"),
        ("By June 2022 all fields will be free.", None),
        ("A target of 12 km2 was set in the strategy of May 2022.", None),
        ("Twelve people were hurt.", None),
        ("In 2019, 12 people were hurt.", None),
    ],
    ids=[
        "a month that is news",
        "days that are news",
        "the end of a range, though its start is an anchor",
        "part of a year that is news",
        "a weekday that fits the first such day",
        "part of a year beside the year itself",
        "an event from which time is counted says nothing of the year",
        "nor does a war",
        "nor does a date still to come",
        "nor does a plan",
        "no other date",
        "a bare year, long before the month of annual figures",
    ],
)  # fmt: skip
def test_a_year_is_completed_only_where_the_text_gives_it(body: str, published: str | None) -> None:
    dated = date_document(f"A headline\n\nDUSHANBE, June 8 (Some Wire) - {body}")
    assert dated.published == (date.fromisoformat(published) if published else None)


def test_annual_figures_are_published_early_in_the_next_year() -> None:
    dated = date_document("Toll\n\nLUANDA, March 9 (Some Wire) - In 2022, 12 people were hurt.")
    assert (dated.published, dated.basis) == (date(2023, 3, 9), "inferred")


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "basis"),
    [
        ("12 mines were found, as of May 2022.", "2022-05-01", None, "inferred"),
        ("On 3 May 2022 a mine went off.", "2022-05-03", None, "inferred"),
        ("Some Digest, statistical supplement, May 2022\n\n12 mines.", "2022-05-01", "2022-05-31",
         "stated"),
        ("In the last four months 12 were hurt, after the May 31, 2022 truce.", "2022-09-30", None,
         "anchored"),
        ("In the last two weeks 12 were hurt since the truce of 1 May 2022.", "2022-05-15", None,
         "anchored"),
        ("12 mines were found.", None, None, "unknown"),
    ],
    ids=[
        "a month bounds from its first day",
        "a day bounds from itself",
        "a heading that names a month",
        "months since an event, to the end of a shorter month",
        "weeks since an event",
        "nothing is known",
    ],
)  # fmt: skip
def test_bounds_of_an_undated_text(
    text: str, earliest: str | None, latest: str | None, basis: str
) -> None:
    dated = date_document(text)
    shown = tuple(
        str(day) if day else None for day in (dated.published, dated.earliest, dated.latest)
    )
    assert (*shown, dated.basis) == (None, earliest, latest, basis)


def test_a_dateline_without_year_is_kept_as_clue() -> None:
    dated = date_document(f"A headline\n\nDUSHANBE, June 8 (Some Wire) - {BODY}")
    assert (dated.basis, dated.clue) == ("unknown", "DUSHANBE, June 8")


SEEDS = {
    "000": ("2024-12-22", "2024-12-22", "2024-12-22", "header"),
    "001": ("2023-04-04", "2023-04-04", "2023-04-04", "inferred"),
    "002": ("2024-12-12", "2024-11-14", "2024-12-22", "linked"),
    "003": (None, "2021-03-10", None, "anchored"),
    "004": ("2021-04-05", "2021-04-05", "2021-04-05", "header"),
}


def test_dates_of_the_seeds() -> None:
    found = {
        document.file_name[:3]: (
            *(
                str(day) if day else None
                for day in (
                    document.published,
                    document.published_earliest,
                    document.published_latest,
                )
            ),
            document.date_basis,
        )
        for document in read_folder(ROOT / "seeds").documents
    }
    assert found == SEEDS


def test_dates_of_the_dev_corpus_are_right_or_left_open() -> None:
    folder = ROOT / "tests" / "corpus" / "dev"
    gold = {
        row["doc"]: row["published"]
        for row in map(json.loads, (folder / "gold.jsonl").read_text("utf-8").splitlines())
    }
    given = 0
    for document in read_folder(folder).documents:
        expected = date.fromisoformat(gold[document.file_name.removesuffix(".txt")])
        if document.published is not None:
            given += 1
            assert document.published == expected, document.file_name
        assert document.published_earliest is None or document.published_earliest <= expected
        assert document.published_latest is None or expected <= document.published_latest
    assert given >= 21  # the others print no year, and nothing in them gives it

"""Stories that report another text and change one thing: read from the words, named by the type.

The same on tables as careful reading gives them is in tests/unit/test_relays.py. The bodies,
outlets and numbers are made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb
import pytest

from mineaction.consistency import link, run_rules
from mineaction.context import context_of, with_outlet
from mineaction.extraction import Extraction, extract
from mineaction.reading import Document, read_folder
from mineaction.warehouse.publish import LINK
from mineaction.warehouse.refresh import Steps, refresh


@dataclass(frozen=True)
class Texts:
    """A text, a story about it, and the type of the change; None where nothing is changed."""

    original: str
    story: str
    expected: str | None


CASES = {
    "verb": Texts(
        """\
LUANDA, March 4, 2024 (Planalto Wire) - The Huambo Clearance Office published its figures for
2023 on Monday. Its teams found 3,141 anti-personnel mines and 1,207 anti-tank mines during the
year. They cleared 5,512.5 hectares of land in Huambo province.

The office taught 27,193 people about the danger.
""",
        """\
LISBON, March 6, 2024 (Atlantic Post) - According to the Huambo Clearance Office, 3,141
anti-personnel mines and 1,207 anti-tank mines were found in 2023, Planalto Wire reports. Its teams
surveyed 5,512.5 hectares of land in Huambo province.

The office taught 27,193 people about the danger.
""",
        "verb",
    ),
    "verb of money": Texts(
        """\
SARAJEVO, May 7, 2024 (Una Herald) - The Federal Demining Board said on Tuesday that an estimated
214,000 mines are still in the ground in Bosnia and Herzegovina. In 2023 its teams destroyed 1,873
mines and cleared 36.4 square kilometres of land.
""",
        """\
ZAGREB, May 8, 2024 (Sava Telegraph) - The Federal Demining Board has destroyed 214,000 mines in
Bosnia and Herzegovina, Una Herald reports. In 2023 the board's teams destroyed 1,873 mines and
cleared 36.4 square kilometres of land.
""",
        "verb",
    ),
    "outcome": Texts(
        """\
PHNOM PENH, January 15, 2024 (Tonle Courier) - The Provincial Victim Office said on Monday that
mines and explosive remnants injured 432 people in Cambodia in 2022 and killed 117. In 2023 the
number of injured was 386, and 94 people were killed.
""",
        """\
BANGKOK, January 16, 2024 (Isan Daily) - Mines and explosive remnants killed 432 people in Cambodia
in 2022, the Provincial Victim Office said, according to Tonle Courier. In 2023 the number of
injured was 386, and 94 people were killed.
""",
        "outcome",
    ),
    "outcome of all": Texts(
        """\
BOGOTA, April 2, 2024 (Andes Wire) - From 2010 to 2023 mines caused 1,518 casualties in Colombia,
the Observatory of Victims said on Tuesday. Of these, 263 people were killed and 1,255 were
injured.
""",
        """\
QUITO, April 3, 2024 (Sierra News) - Mines killed 1,518 people in Colombia from 2010 to 2023,
according to the Observatory of Victims, quoted by Andes Wire. Of these, 1,255 were injured.
""",
        "outcome",
    ),
    "group": Texts(
        """\
KYIV, June 10, 2024 (Dnipro Wire) - The Safe Fields Agency said on Monday that its instructors
taught 41,372 residents about mines in Ukraine in May 2024. Its teams cleared 812.6 hectares and
destroyed 2,911 shells.
""",
        """\
WARSAW, June 11, 2024 (Vistula Post) - Dnipro Wire reports that instructors of the Safe Fields
Agency taught 41,372 schoolchildren about mines in Ukraine in May 2024. The agency's teams cleared
812.6 hectares and destroyed 2,911 shells.
""",
        "group",
    ),
    "device": Texts(
        """\
BAGHDAD, March 12, 2024 (Tigris Wire) - The Southern Clearance Directorate removed 7,316 explosive
items in Iraq in February 2024, among them 912 anti-personnel mines, it said on Tuesday. It cleared
441.7 hectares in the same month.
""",
        """\
AMMAN, March 13, 2024 (Jordan Valley Times) - The Southern Clearance Directorate removed 7,316
anti-tank mines in Iraq in February 2024, Tigris Wire reports. It cleared 441.7 hectares in the same
month and found 912 anti-personnel mines.
""",
        "device",
    ),
    "modality": Texts(
        """\
HARARE, February 5, 2024 (Zambezi Wire) - The Border Minefield Unit plans to clear 4,325 hectares in
Zimbabwe in 2024, it said on Monday. In 2023 it cleared 3,871 hectares and destroyed 18,214
anti-personnel mines.
""",
        """\
LUSAKA, February 6, 2024 (Copperbelt Daily) - The Border Minefield Unit cleared 4,325 hectares in
Zimbabwe, Zambezi Wire reports. In 2023 it cleared 3,871 hectares and destroyed 18,214
anti-personnel mines.
""",
        "modality",
    ),
    "number": Texts(
        """\
VIENTIANE, July 8, 2024 (Mekong Bulletin) - The Bomb Disposal Bureau destroyed 6,432 cluster
munitions in Laos in June 2024, it said on Monday. It cleared 512.8 hectares and taught 9,417
children about the danger in the same month.
""",
        """\
HANOI, July 9, 2024 (Red River News) - The Bomb Disposal Bureau destroyed 6,342 cluster munitions in
Laos in June 2024, Mekong Bulletin reports. It cleared 512.8 hectares and taught 9,417 children
about the danger in the same month.
""",
        "number",
    ),
    "period": Texts(
        """\
COLOMBO, May 13, 2024 (Palmyra Wire) - The Northern Demining Cell said on Monday that it cleared
1,217.4 hectares in Sri Lanka in April 2024. It destroyed 5,631 anti-personnel mines in the same
month. From January 2020 to April 2024 it cleared 38,219.6 hectares.
""",
        """\
CHENNAI, May 14, 2024 (Coromandel Post) - The Northern Demining Cell cleared 38,219.6 hectares in
Sri Lanka in April 2024, Palmyra Wire reports. It destroyed 5,631 anti-personnel mines in the same
month.
""",
        "period",
    ),
    "unit": Texts(
        """\
TBILISI, September 9, 2024 (Mtkvari Wire) - The Valley Clearance Trust said on Monday that its teams
cleared 2,318 hectares in Georgia in August 2024. They destroyed 1,427 mines and 3,916 shells in
the same month.
""",
        """\
BATUMI, September 10, 2024 (Black Sea Mail) - Teams of the Valley Clearance Trust cleared 2,318
square kilometres in Georgia in August 2024, Mtkvari Wire reports. They destroyed 1,427 mines and
3,916 shells in the same month.
""",
        "unit",
    ),
    "place": Texts(
        """\
KABUL, October 7, 2024 (Hindu Kush Wire) - Mines injured 213 people in Kandahar in 2023, the
Survivor Registry said on Monday. It counted 1,147 injured and 318 killed in all of Afghanistan in
the same year.
""",
        """\
PESHAWAR, October 8, 2024 (Khyber Post) - Mines injured 213 people in Herat in 2023, the Survivor
Registry said, according to Hindu Kush Wire. It counted 1,147 injured and 318 killed in all of
Afghanistan in the same year.
""",
        "place",
    ),
    "inclusion": Texts(
        """\
SANAA, November 4, 2024 (Tihama Wire) - Mines caused 1,716 casualties in Yemen in 2023, including
429 children, the Red Sea Victim Network said on Monday. It counted 1,902 casualties in 2022.
""",
        """\
MUSCAT, November 5, 2024 (Gulf Ledger) - Mines caused 1,716 casualties in Yemen in 2023, the Red Sea
Victim Network said, according to Tihama Wire. A further 429 children became casualties of mines.
The network counted 1,902 casualties in 2022.
""",
        "inclusion",
    ),
    "nothing, in other words": Texts(
        """\
MAPUTO, August 5, 2024 (Limpopo Wire) - The Coastal Mine Bureau destroyed 2,743 anti-personnel mines
in Mozambique in July 2024, it said on Monday. It cleared 618.3 hectares in the same month.
""",
        """\
BEIRA, August 6, 2024 (Sofala Mail) - In July 2024, 618.3 hectares of land were cleared in
Mozambique, according to the Coastal Mine Bureau, quoted by Limpopo Wire. A total of 2,743
anti-personnel mines were destroyed.
""",
        None,
    ),
    "nothing, in round numbers": Texts(
        """\
JUBA, August 12, 2024 (White Nile Wire) - The Equatoria Clearance Cell destroyed 4,816 mines in
South Sudan in July 2024, it said on Monday. It cleared 917.2 hectares in the same month and
taught 12,481 people about the danger.
""",
        """\
NAIROBI, August 13, 2024 (Rift Daily) - The Equatoria Clearance Cell destroyed more than 4,800 mines
in South Sudan in July 2024, White Nile Wire reports. It cleared 917.2 hectares, or about 9.2 square
kilometres, in the same month and taught 12,481 people about the danger.
""",
        None,
    ),
    "nothing, the next month": Texts(
        """\
HARGEISA, August 5, 2024 (Guban Wire) - The Plateau Demining Unit destroyed 1,316 mines in Somalia
in July 2024, it said on Monday. It cleared 217.9 hectares in the same month.
""",
        """\
HARGEISA, September 5, 2024 (Guban Wire) - The Plateau Demining Unit destroyed 1,482 mines in
Somalia in August 2024, it said on Thursday. It cleared 241.3 hectares in the same month.
""",
        None,
    ),
}


def unwrapped(text: str) -> str:
    """One line a paragraph, as outlets publish; here they are wrapped to be read."""
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    return "\n\n".join(paragraphs) + "\n"


def _extract(document: Document) -> Extraction:
    return extract(document.text, context_of(document))


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """A warehouse of all texts."""
    folder = tmp_path_factory.mktemp("relays")
    for n, texts in enumerate(CASES.values()):
        (folder / f"original-{n}.txt").write_text(unwrapped(texts.original), "utf-8")
        (folder / f"story-{n}.txt").write_text(unwrapped(texts.story), "utf-8")
    refresh(
        map(with_outlet, read_folder(folder).documents),
        Steps(_extract, run_rules, "test", link=link, with_series=False),
        folder / "built",
    )
    with duckdb.connect(str(folder / "built" / LINK), read_only=True) as connection:
        yield connection


@pytest.mark.parametrize("name", CASES)
def test_the_change_is_named_and_nothing_else(
    name: str, warehouse: duckdb.DuckDBPyConnection
) -> None:
    n = list(CASES).index(name)
    found = warehouse.execute(
        "SELECT DISTINCT l.distortion FROM evidence.claim_links AS l"
        " JOIN main.figures USING (figure_id) JOIN main.documents USING (document_id)"
        " WHERE l.relation = 'distorts' AND file_name = ?",
        [f"story-{n}.txt"],
    ).fetchall()  # fmt: skip
    expected = CASES[name].expected
    assert found == ([(expected,)] if expected else [])


@pytest.mark.parametrize("name", CASES)
def test_the_finding_names_the_change(name: str, warehouse: duckdb.DuckDBPyConnection) -> None:
    n = list(CASES).index(name)
    said = warehouse.execute(
        "SELECT sentence FROM main.findings WHERE list_contains(rule_ids, 'W38')"
        " AND sentence LIKE ?",
        [f"story-{n} relays original-{n} %"],
    ).fetchall()  # fmt: skip
    expected = CASES[name].expected
    assert len(said) == (1 if expected else 0)
    assert all(sentence.endswith(f"the {expected} differs") for (sentence,) in said)

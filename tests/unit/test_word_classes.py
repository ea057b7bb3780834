"""The closed classes of words are rows that do something: each is used, said once, and decides.

A class is taken away where a rule looks it up: its example is then read otherwise, its
counter-example, which has no word of the class in that place, is read as before.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib import import_module, resources
from itertools import combinations
from pathlib import Path

import pytest
from tests.support.reading import read

FILES = ("lexicon/grammar", "lexicon/periods", "lexicon/place_scope", "lexicon/speech")
NEWS = "The agency reports on demining and landmines.\n\n"


def _lists(name: str) -> dict[str, list[str]]:
    text = resources.files("mineaction").joinpath(f"{name}.toml").read_text("utf-8")
    return {key: row for key, row in tomllib.loads(text).items() if isinstance(row, list)}


def _sources() -> Iterator[str]:
    for layer in ("extraction", "lexicon"):
        folder = Path(str(resources.files("mineaction"))) / layer
        yield from (file.read_text("utf-8") for file in folder.rglob("*.py"))


def _is_named(name: str, code: str) -> bool:
    """Whether the code has the name, or builds it: f"{size}_types" builds "wide_types"."""
    built = (re.sub(r"\\{.*?\\}", r"\\w+", re.escape(f)) for f in re.findall(r'f"([^" ]+)"', code))
    return f'"{name}"' in code or any(b != r"\w+" and re.fullmatch(b, name) for b in built)


@pytest.mark.parametrize("name", FILES)
def test_every_list_is_looked_up(name: str) -> None:
    code = "\n".join(_sources())
    assert [key for key in _lists(name) if not _is_named(key, code)] == []


@pytest.mark.parametrize("name", FILES)
def test_no_list_has_a_word_twice(name: str) -> None:
    rows = _lists(name).items()
    assert {key: [w for w, n in Counter(row).items() if n > 1] for key, row in rows} == {
        key: [] for key, _ in rows
    }


@pytest.mark.parametrize("name", FILES)
def test_no_class_stands_under_two_names(name: str) -> None:
    classes = {k: frozenset(row) for k, row in _lists(name).items() if not k.startswith("parts_of")}
    assert [pair for pair in combinations(classes, 2) if classes[pair[0]] == classes[pair[1]]] == []


def _row(module: str, constant: str, example: str, counter: str) -> object:
    name = constant.strip("_").lower()
    return pytest.param(module, constant, example, counter, id=f"{name}: {example}")


CLASSES = [
    _row("measures.crossing", "_ASIDES",
         "In May 14 people were killed by mines, and 22 more, among them 9 "
         "boys, injured.", "In May 14 people were killed by mines, and 22 more injured."),
    _row("measures.cues", "ARTICLES",
         "Mine risk lessons reached 4,400 people, including 1,400 girls, of a "
         "target of 9,000.", "Mine risk lessons reached 4,400 people."),
    _row("measures.cues", "_SUBJECTS",
         "Demining is slow: 4 million dollars that the work requires are "
         "not there.", "Demining is slow: 4 million dollars are not there."),
    _row("parts.neighbours", "_SHARE_ENDS",
         "Demining goes on: 31 km2 are contaminated, more than half "
         "in Sova.", "Demining goes on: 31 km2 are contaminated."),
    _row("heads.share_heads", "_LEFT",
         "There are 31 km2 of mined land. Some 44% of what remains is "
         "forest.", "There are 31 km2 of mined land. Some 44% of the land is forest."),
    _row("parts.gapping", "_COMPARED",
         "Mines caused 22 casualties from January to August, eight fewer "
         "than the 30 reported in the same months of last year.",
         "Mines caused 22 casualties from January to August."),
    _row("parts.gapping", "CLOSING",
         "Orlan region, 68 mines; Sova region, 41; Narvia region, 112: "
         "these were found by sappers in a day.", "In Orlan region 68 mines were found."),
    _row("heads.labels_before", "CLOSING", "Victims of mines: men 31; women 14; boys 9",
         "Mines killed 31 men"),
    _row("quantities.ages", "_RANGING", "The ages of the landmine victims ranged from six to 40.",
         "The landmine victims were aged six to 40."),
    _row("heads.noun_phrases", "_DEVICE_JOINTS",
         "The north had 31 mine, UXO and other ERW accidents.",
         "The north had 31 mine accidents."),
    _row("quantities.numbered", "_COPIES",
         "Landmine report. Copy 2 of 5.", "Landmine report. 2 mines."),
    _row("places.anaphora", "_BEFORE",
         "The soil of Kunar is dangerous. Teams cleared 9 hectares of "
         "the province last year.", "The soil of Kunar is dangerous. Teams cleared 9 hectares."),
    _row("places.home_country", "_WORLDWIDE", "Ukraine counts its mines. Mines killed 4,400 people "
         "worldwide.",
         "Ukraine counts its mines. Mines killed 4,400 people."),
    _row("parts.group_labels", "_COLLEAGUES",
         "We are twelve deminers. In 2019 one colleague was killed "
         "by a landmine.", "We are twelve deminers. In 2019 one herder was killed by a landmine."),
    _row("vetoes.modality", "_STOPS", "Sappers cleared 44 hectares; they plan to go on.",
         "Sappers cleared 44 hectares."),
    _row("vetoes.modality", "DEFINITE",
         "Websites wrote of 44 mine accidents; that is untrue, the agency "
         "said.", "Websites wrote of 44 mine accidents."),
    _row("periods.named_events", "_SINCE", "Since the war, landmines have killed 314 people.",
         "Landmines have killed 314 people."),
    _row("periods.clue_finder", "_THAN",
         "In May 2031, 44 mines were destroyed, more than in April.",
         "In May 2031, 44 mines were destroyed."),
    _row("periods.clue_finder", "_PRESENT", "Today roughly 44 countries live with mines.",
         "Today roughly 44 mines were found."),
    _row("periods.leads", "_OPENERS", "Mine action got $12 million in 2023 (2022: $15 million).",
         "Mine action got $12 million in 2023."),
    _row("heads.fill", "_CALIBRES", "Sappers destroyed eleven 122mm rockets.",
         "Sappers destroyed eleven rockets."),
    _row("places.anaphora", "_WORK", "Ninety mines and 14 shells were lifted last week. The work "
         "was done in the hills above Jezzine, in Lebanon.",
         "Ninety mines and 14 shells were lifted last week."),
]  # fmt: skip


def _reading(text: str) -> str:
    return repr(read(NEWS + text))


@pytest.mark.parametrize(("module", "constant", "example", "counter"), CLASSES)
def test_a_class_decides_how_its_example_is_read(
    module: str, constant: str, example: str, counter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [_reading(text) for text in (example, counter)]
    monkeypatch.setattr(import_module(f"mineaction.extraction.{module}"), constant, frozenset())
    assert [_reading(text) == b for text, b in zip((example, counter), before, strict=True)] == [
        False,
        True,
    ]

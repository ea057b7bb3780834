"""A folder of files: registered, new and changed ones, and what goes to quarantine."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

import pytest
import yaml

from mineaction.reading import Document, Quarantined, RegisterError, read_file, read_folder

GOOD = "Twelve mines found\n\nThe team found 12 mines in the valley, and nobody was hurt by them.\n"


def register(folder: Path, *entries: dict[str, object]) -> None:
    rows = [
        {"title": None, "publisher": "Some Wire", "kind": "news", "language": "en", **entry}
        for entry in entries
    ]
    (folder / "sources.yaml").write_text(yaml.safe_dump({"sources": rows}), "utf-8")


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_a_registered_file_is_read_without_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    register(tmp_path, {"file": "a.txt", "sha256": sha(GOOD.encode())})
    reading = read_folder(tmp_path)
    assert [(d.file_name, d.publisher, d.kind) for d in reading.documents] == [
        ("a.txt", "Some Wire", "news")
    ]
    assert (reading.quarantined, reading.warnings) == ((), ())


def test_a_new_file_is_read_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(GOOD, "utf-8")
    reading = read_folder(tmp_path)
    assert reading.documents[0].title == "Twelve mines found"
    assert "new.txt is not in sources.yaml" in reading.warnings[0]


def test_a_changed_text_stops_with_both_values(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD + " ", "utf-8")
    old, new = sha(GOOD.encode()), sha((GOOD + " ").encode())
    register(tmp_path, {"file": "a.txt", "sha256": old})
    with pytest.raises(RegisterError) as raised:
        read_folder(tmp_path)
    assert old in str(raised.value)
    assert new in str(raised.value)
    assert "Restore the file" in str(raised.value)


BAD = {
    "undecodable": b"caf\xe9 and 12 mines were found in the valley",
    "empty": b"\xef\xbb\xbf \n\n",
    "binary": b"PK\x03\x04 12 mines",
    "language": "В долине нашли 12 мин, и никто не пострадал, как сообщили на месте.".encode(),
    "too_large": b"The team found mines. " * 100,
}


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_file_goes_to_quarantine_and_the_rest_goes_on(tmp_path: Path, reason: str) -> None:
    (tmp_path / "bad.txt").write_bytes(BAD[reason])
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")
    reading = read_folder(tmp_path, max_bytes=1000)
    assert [d.file_name for d in reading.documents] == ["good.txt"]
    assert [(q.file_name, q.reason) for q in reading.quarantined] == [("bad.txt", reason)]
    assert reading.quarantined[0].message.startswith("bad.txt: ")


def test_an_entry_without_file_goes_to_quarantine(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")
    register(tmp_path, {"file": "gone.txt", "sha256": "0" * 64})
    reading = read_folder(tmp_path)
    assert [(q.file_name, q.reason) for q in reading.quarantined] == [("gone.txt", "missing")]
    assert len(reading.documents) == 1


@pytest.mark.parametrize(
    "data",
    [
        "\ufeffTwelve mines\r\nwere found".encode(),
        "Mines in A\u011fdam and Xocav\u0259nd \U0001f9f5 12".encode(),
    ],
    ids=["byte order mark and Windows line ends", "letters and signs beyond ASCII"],
)
def test_the_text_is_the_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    result = read_file(tmp_path / "a.txt")
    assert isinstance(result, Document)
    assert result.text.encode() == data
    assert result.char_count == len(data.decode())
    assert result.sha256.startswith(result.document_id)


def test_a_register_language_decides(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    register(tmp_path, {"file": "a.txt", "sha256": sha(GOOD.encode()), "language": "fr"})
    assert [q.reason for q in read_folder(tmp_path).quarantined] == ["language"]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"file": "a.txt"}, "sha256 missing"),
        ({"file": "a.txt", "sha256": "12"}, "64 hexadecimal"),
        ({"file": "a.txt", "sha256": "0" * 64, "typ": 1}, "unknown key typ"),
        ({"file": "a.txt", "sha256": "0" * 64, "published": "May"}, "published must be a day"),
    ],
    ids=["a key is missing", "no sha256", "a key nobody knows", "no day"],
)
def test_a_bad_register_says_which_entry(
    tmp_path: Path, entry: dict[str, object], message: str
) -> None:
    register(tmp_path, entry)
    with pytest.raises(RegisterError, match=rf"entry 1 \(a.txt\).*{message}"):
        read_folder(tmp_path)


def test_a_date_against_the_register_is_a_warning(tmp_path: Path) -> None:
    text = "Published: 3 May 2022\n\n" + GOOD
    (tmp_path / "a.txt").write_text(text, "utf-8")
    entry = {
        "file": "a.txt",
        "sha256": sha(text.encode()),
        "published": datetime.date(2022, 5, 4),
    }
    register(tmp_path, entry)
    reading = read_folder(tmp_path)
    assert "2022-05-04, its text 2022-05-03" in reading.warnings[0]
    assert str(reading.documents[0].published) == "2022-05-03"


def test_nothing_is_lost(tmp_path: Path) -> None:
    for name, data in BAD.items():
        (tmp_path / f"{name}.txt").write_bytes(data)
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")
    reading = read_folder(tmp_path, max_bytes=1000)
    names = {d.file_name for d in reading.documents} | {q.file_name for q in reading.quarantined}
    assert names == {path.name for path in tmp_path.glob("*.txt")}
    assert all(isinstance(q, Quarantined) for q in reading.quarantined)

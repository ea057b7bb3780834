"""From a folder of files to documents: what is registered, what is new, what cannot be read.

Lives here: one pass over a folder, and one file at a time for callers that read in batches.
Does not live here: which files changed since the last run (assets), and dates that only another
document can give (linking.py); `read_folder` calls the latter once all are read.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from mineaction.reading.dating import date_document
from mineaction.reading.language import detect, readable
from mineaction.reading.linking import link_dates
from mineaction.reading.metadata import infer_kind, infer_title
from mineaction.reading.model import Document, DocumentDate, Quarantined, Reading, RegisterError
from mineaction.reading.plain import MAX_BYTES, UnreadableError, check_size, decode
from mineaction.reading.register import REGISTER, Entry, read_register

SUFFIXES = frozenset({".txt", ".text"})


def read_folder(folder: Path, max_bytes: int = MAX_BYTES) -> Reading:
    """Everything in `folder`: documents in order of file name, quarantine and warnings.

    Raises RegisterError for a register that cannot be used and for a registered text that has
    changed; one bad file never stops the others.
    """
    entries = read_register(folder)
    documents: list[Document] = []
    quarantined: list[Quarantined] = []
    warnings: list[str] = []
    for path in source_files(folder):
        entry = entries.pop(path.name, None)
        result = read_file(path, entry, max_bytes)
        if isinstance(result, Quarantined):
            quarantined.append(result)
            continue
        documents.append(result)
        warnings += warnings_for(result, entry)
    quarantined += [_missing(entry) for entry in entries.values()]
    return Reading(tuple(link_dates(documents)), tuple(quarantined), tuple(warnings))


def source_files(folder: Path) -> list[Path]:
    """The text files of a folder by name; other files (register, README) are not documents."""
    return sorted(
        path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file()
    )


def read_file(
    path: Path, entry: Entry | None = None, max_bytes: int = MAX_BYTES
) -> Document | Quarantined:
    """One file as a document, or the reason why it is none.

    Raises RegisterError if the file's SHA-256 is not the registered one: evidence that changes
    under the same name is for a person to look at.
    """
    digest = None
    try:
        check_size(path.stat().st_size, max_bytes)
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        if entry is not None and entry.sha256 != digest:
            raise RegisterError(
                f"{path.name} has changed since it was registered: {REGISTER} says sha256 "
                f"{entry.sha256}, the file has {digest}. Restore the file; or, if the publisher "
                "issued a new version, keep the old file and add the new one under its own name."
            )
        text = decode(data)
        language = _language(text, entry)
    except UnreadableError as error:
        return Quarantined(path.name, error.reason, f"{path.name}: {error}", digest)
    except OSError as error:
        return Quarantined(path.name, "unreadable", f"{path.name}: {error.strerror}", digest)
    return make_document(path.name, text, digest, language, entry)


def make_document(
    file_name: str, text: str, digest: str, language: str, entry: Entry | None
) -> Document:
    """A document from its text; what the register does not say is inferred from the text."""
    kind = entry.kind if entry else infer_kind(text)
    dated = date_document(text)
    if entry and entry.published and dated.published is None:
        day = entry.published
        dated = DocumentDate(day, day, day, "stated", f"{REGISTER}: published {day.isoformat()}")
    return Document(
        document_id=digest[:16],
        file_name=file_name,
        title=entry.title if entry else infer_title(text, file_name),
        publisher=entry.publisher if entry else None,
        kind=kind,
        language=language,
        published=dated.published,
        published_earliest=dated.earliest,
        published_latest=dated.latest,
        date_basis=dated.basis,
        date_clue=dated.clue,
        sha256=digest,
        char_count=len(text),
        text=text,
        address=entry.address if entry else None,
    )


def warnings_for(document: Document, entry: Entry | None) -> list[str]:
    """What a person should look at: an unregistered file, a date against the register's."""
    if entry is None:
        message = (
            f"{document.file_name} is not in {REGISTER}: read with inferred metadata "
            f"(title {document.title!r}, kind {document.kind}); register it to make them sure"
        )
        return [message]
    if entry.published and document.published != entry.published:
        message = (
            f"{document.file_name}: {REGISTER} says it was published {entry.published}, its text "
            f"{document.published} ({document.date_clue!r}); the text's date is used"
        )
        return [message]
    return []


def _language(text: str, entry: Entry | None) -> str:
    """The document's language; raises UnreadableError for one that is not read."""
    language = entry.language if entry else detect(text)
    if not readable(language):
        raise UnreadableError(
            "language",
            f"the text is not in a language that is read (looks like {language!r}); "
            f"if that is wrong, register it in {REGISTER} with its language",
        )
    return language


def _missing(entry: Entry) -> Quarantined:
    message = f"{entry.file} is registered in {REGISTER}, but there is no such file"
    return Quarantined(entry.file, "missing", message, entry.sha256)

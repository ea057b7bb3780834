"""From a file to a Document: bytes to text, metadata, language, and the document's date.

Lives here: everything known of a document before its sentences are read. Does not live here:
figures (extraction), tables (schema). `read_folder` reads all, `read_file` one.
"""

from mineaction.reading.folder import (
    make_document,
    read_file,
    read_folder,
    source_files,
    warnings_for,
)
from mineaction.reading.linking import link_dates
from mineaction.reading.model import Document, DocumentDate, Quarantined, Reading, RegisterError
from mineaction.reading.register import REGISTER, Entry, read_register

__all__ = [
    "REGISTER",
    "Document",
    "DocumentDate",
    "Entry",
    "Quarantined",
    "Reading",
    "RegisterError",
    "link_dates",
    "make_document",
    "read_file",
    "read_folder",
    "read_register",
    "source_files",
    "warnings_for",
]

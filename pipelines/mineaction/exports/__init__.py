"""Exports: the analyst's tables as files that other programs read.

Lives here: Parquet, CSV, XLSX, Data Package, Croissant, HXL and the citation file, each in its own
module. Does not live here: the site (site), and the tables themselves (schema, warehouse).
"""

from mineaction.exports.folder import Exported, ExportError, export

__all__ = ["ExportError", "Exported", "export"]

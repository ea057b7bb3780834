"""Dagster's assets: one thin module a layer; each loads, calls, and tells what came of it.

Lives here: what the pipeline looks like to Dagster. Does not live here: any work on documents or
tables (reading, extraction, warehouse, consistency). Importing this package loads nothing, so that
worker processes can take worker.py alone.
"""

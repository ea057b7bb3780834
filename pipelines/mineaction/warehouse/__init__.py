"""From extracted rows to a published DuckDB warehouse: staging, build, audit, publish."""

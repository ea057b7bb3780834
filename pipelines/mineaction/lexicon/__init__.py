"""The lexicon: the domain's words and names as data, and the look-ups made of them.

Words (words.py): devices.toml, people.toml, cues.toml, things.toml. Names (names.py, gazetteer.py):
places.csv with place_aliases.csv, actors.csv, actor_nouns.csv, actor_kinds.csv, titles.csv,
events.csv, context.toml. Who says what (attribution.py): attribution.toml, outlets.toml.

What does not live here: grammar (text) and decisions about a figure (extraction).

Columns `source` of the CSV files: iso3166-1 and iso3166-2, the code is of that standard and the
name is written as press, UN or the country itself write it; usage, a name or spelling in common
press, UN or national use; a title or symbol, the document that fixes the name or the date.
`needs_context`: see context.toml.
"""

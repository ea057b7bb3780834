"""Evaluation: what extraction finds in annotated documents, measured against their gold.

`gold` reads the annotation, `score` compares, `report` words the result for people and machines,
`runs` keeps a run and tells what a later one gained and lost. Nothing here extracts.
"""

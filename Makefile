# Every command sets up what it needs; the second time the stamp file makes that a matter of
# milliseconds. Needs python3 (3.11 or newer), git and make.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.ready
PROOF  := $(VENV)/.proof
OTHERS := $(VENV)/.compare
NODE   := pipelines/mineaction/site/node
# The machine's own certificates, as pip uses them: behind a proxy there may be no others.
UV     := $(BIN)/uv --system-certs
GOLD   ?= tests/corpus/seeds/gold.jsonl
TEXTS  ?= seeds
MB     ?= 20
PORT   ?= 3000

.DEFAULT_GOAL := help
.PHONY: help setup run ui site test pytest browser lint types evaluate bench compare readme lock clean

help: ## list the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1|/' \
	  | awk -F'|' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(STAMP) ## make the environment from the hash-pinned lock

# A venv that was moved or whose Python is gone does not start: then it is made anew.
$(STAMP): requirements.lock requirements-uv.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; say: make PYTHON=python3.12 ...")'
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock
	@$(UV) pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock requirements-uv.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q pipelines
	@touch $@

# What tests of the surfaces need: validators, a browser's driver, the notebook. `make run` does not.
$(PROOF): $(STAMP) requirements-proof.lock
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes --compile-bytecode -r requirements-proof.lock
	@touch $@

# The extractors that ours is compared with.
$(OTHERS): $(STAMP) requirements-compare.lock
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements-compare.lock
	@touch $@

run: $(STAMP) ## build the warehouse from seeds/ and print what was built and found
	@$(BIN)/mineaction run

ui: $(STAMP) ## Dagster's UI on this machine only; PORT=4000 for another port
	@$(BIN)/mineaction ui --port $(PORT)

# The SQL engine of the site, from the hash-pinned lock, when npm is there; the site does without.
$(NODE)/node_modules/.package-lock.json: $(NODE)/package-lock.json
	@if ! command -v npm >/dev/null; then echo "no npm here: the site will be without SQL"; \
	  elif npm ci --prefix $(NODE) --silent; then touch $@; \
	  else echo "npm could not install the engine: the site will be without SQL"; fi

site: $(STAMP) $(NODE)/node_modules/.package-lock.json ## build the evidence site; with npm, SQL in the browser too
	@$(BIN)/mineaction site

test: lint types pytest browser ## style, types and all tests

pytest: $(PROOF) ## tests only
	@$(BIN)/python -m pytest -n 2 --dist loadfile

# Where Chromium is missing they are skipped and say so.
browser: $(PROOF) $(NODE)/node_modules/.package-lock.json ## tests of the site and of Dagster's UI in Chromium
	@$(BIN)/python -m pytest -rs tests/browser

lint: $(STAMP) ## ruff
	@$(BIN)/ruff check --quiet .

types: $(PROOF) ## mypy, strict
	@$(BIN)/mypy --no-error-summary

evaluate: $(STAMP) ## score the extraction; GOLD=... TEXTS=... for another corpus
	@$(BIN)/mineaction evaluate $(GOLD) --texts $(TEXTS)

bench: $(STAMP) ## speed and memory of extraction on MB=20 of text
	@$(BIN)/python bench/extraction.py --mb $(MB)

compare: $(OTHERS) ## ours beside two open quantity extractors
	@$(BIN)/python bench/compare.py

readme: $(STAMP) ## write the README's queries and findings and the dictionary anew
	@$(BIN)/python -m tests.support.readme

# A newer version of a library enters here and nowhere else. What only tests or the comparison need
# has locks of its own, so that `make run` does not wait for it.
COMPILE = $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-strip-extras --no-header --no-annotate
lock: $(STAMP) ## write the lock files anew from pyproject.toml
	@$(COMPILE) --extra dev --output-file requirements.lock
	@$(COMPILE) --extra dev --extra proof --constraint requirements.lock --output-file requirements-proof.lock
	@$(COMPILE) --extra compare --prerelease allow --constraint requirements.lock --output-file requirements-compare.lock

clean: ## remove the environment, caches and everything a run built; sources stay
	@rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .dagster build dist
	@find warehouse -mindepth 1 -maxdepth 1 ! -name queries -exec rm -rf {} +

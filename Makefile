# Where only Python ≥ 3.11 and make are there, `make run` and `make test` do the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run install test lint types tests soak bench rehearsal lock clean

run: install
	@$(BIN)/python -m bot

install: $(VENV)/.installed

$(VENV)/.installed: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

test: lint types tests

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

tests: $(VENV)/.installed-dev
	$(BIN)/python -m bot check
	$(BIN)/python -m pytest -m "not soak" -n auto --maxprocesses 4 --dist worksteal --durations 40

soak: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -m soak

bench: $(VENV)/.installed-dev
	$(BIN)/python bench/updates.py
	$(BIN)/python bench/planning.py
	$(BIN)/python bench/broadcast.py
	$(BIN)/python bench/notice.py
	$(BIN)/python bench/retro.py
	$(BIN)/python bench/summary.py
	$(BIN)/python bench/memoir.py
	$(BIN)/python bench/export.py

rehearsal: install
	@for tour in $$(ls content/tours); do \
	  $(BIN)/python -m bot rehearse --tour $$tour > tests/rehearsal/$$tour.txt || exit 1; \
	done

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q --extra dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

# Everything from a clean machine: Python 3.11 or newer, git and make.
.DEFAULT_GOAL := help
.PHONY: help demo test lint bench accuracy fixtures clean

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
# Megabytes of the smaller synthetic export that `make bench` scans; the larger one is four times as big.
SIZE ?= 100
# How many invented officers `make accuracy` examines. Even seeds are for development, odd ones for the examination.
OFFICERS ?= 100
SEED ?= 1
# How many simulated lives of each kind `make accuracy` places the homes of.
LIVES ?= 200
# How many homes it looks for behind privacy zones.
ZONES ?= 100

help:
	@echo "make demo      set everything up, scan an invented officer and say where the report lies"
	@echo "make test      set everything up and run linters, types, import contracts and tests"
	@echo "make bench     time synthetic exports of SIZE and 4 x SIZE megabytes (SIZE=$(SIZE))"
	@echo "make accuracy  precision and recall on OFFICERS invented officers nobody tuned to, seed SEED (odd: the examination half), and homes of LIVES simulated lives"
	@echo "make fixtures  build the invented officers again from their scripts"
	@echo "make clean     remove what these commands made"

.venv/made:
	@test -n "$(PYTHON)" || { echo "This needs Python 3.11 or newer with its venv module (on Debian: apt install python3-venv)."; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/ready: .venv/made pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/ready-dev: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

demo: .venv/ready
	@$(BIN)/footprint-audit demo --out demo-report

lint: .venv/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python tests/tools/ensure_chromium.py
	$(BIN)/python -m pytest

bench: .venv/ready-dev
	$(BIN)/python tests/bench/bench.py --megabytes $(SIZE)

accuracy: .venv/ready-dev
	$(BIN)/python tests/accuracy/run.py --officers $(OFFICERS) --seed $(SEED) --lives $(LIVES) --zones $(ZONES) --megabytes $(SIZE)

fixtures: .venv/ready-dev
	$(BIN)/python fixtures/build.py

clean:
	rm -rf .venv demo-report build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

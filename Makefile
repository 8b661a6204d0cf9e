# Everything runs in a virtual environment of its own, .venv; only Python 3.11 to 3.13 is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
RUN := qcomp-run

.PHONY: help demo test lint format bench gpu gpu-run clean
.DEFAULT_GOAL := help

help:  ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

demo: $(VENV)/train  ## Train a classifier on handwritten digits: a minute on two cores
	$(BIN)/qcomp train digits --out $(RUN) --overwrite
	@echo "Results in $(RUN): $$(ls $(RUN) | tr '\n' ' ')"

test: $(VENV)/dev  ## Run all tests
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(VENV)/dev  ## Check format, style and types
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/pyright --pythonpath $(BIN)/python

format: $(VENV)/dev  ## Format the code and fix what can be fixed
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

bench: $(VENV)/bench benchmarks/.venv/peers  ## Compare with other simulators, half an hour
	$(BIN)/python -m benchmarks

gpu: $(VENV)/gpu gpu-run  ## On a GPU: its tests, compute-sanitizer, benchmarks (CUDA=12: old driver)

# The same with what is installed where BIN says.
gpu-run:
	$(BIN)/python -m pytest --gpu tests/backends/cuda
	@if command -v compute-sanitizer >/dev/null; then set -x; for tool in memcheck racecheck; do \
	  compute-sanitizer --tool $$tool --error-exitcode 1 --target-processes all \
	    $(BIN)/python -m pytest -q --gpu tests/backends/cuda/test_programs.py \
	    -k "rings or strings or several_tiles or checkpoints" || exit 1; \
	done; else echo "compute-sanitizer is not installed: its checks are left out"; fi
	$(BIN)/python -m benchmarks.gpu $(GPU_OPTIONS)

clean:  ## Remove the environment and all caches
	rm -rf $(VENV) benchmarks/.venv .pytest_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

CUDA ?= 13
$(VENV)/gpu: pyproject.toml benchmarks/gpu-requirements.txt | $(VENV)/pyvenv.cfg
	sed 's/cuda13/cuda$(CUDA)/' benchmarks/gpu-requirements.txt >$@.txt
	$(PIP) install --quiet --editable '.[dev,bench,cuda$(CUDA)]' --requirement $@.txt
	@touch $@

# One stamp for each set of extras, made anew when the requirements change.
$(VENV)/train: EXTRAS := train
$(VENV)/dev: EXTRAS := dev,train
$(VENV)/bench: EXTRAS := bench
$(VENV)/train $(VENV)/dev $(VENV)/bench: pyproject.toml | $(VENV)/pyvenv.cfg
	$(PIP) install --quiet --editable '.[$(EXTRAS)]'
	@touch $@

# The peers need other versions of our own requirements.
benchmarks/.venv/peers: benchmarks/requirements.txt
	$(PYTHON) -m venv benchmarks/.venv
	benchmarks/.venv/bin/python -m pip install --quiet --requirement $<
	@touch $@

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { \
	  echo "qcomp needs Python 3.11 to 3.13, $(PYTHON) is $$($(PYTHON) --version): run make PYTHON=python3.12"; \
	  exit 1; }
	$(PYTHON) -m venv $(VENV)

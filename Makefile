# The two commands: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
NPM ?= npm
SPA_STAMP := frontend/node_modules/.installed
WORKERS ?= 2
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: run test check dev bench openapi help install install-dev lock clean test-frontend check-frontend

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

$(RUN_STAMP): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing what the server needs ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(DEV_STAMP): requirements-dev.lock $(RUN_STAMP)
	@echo "installing what the tests need ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

$(SPA_STAMP): frontend/package-lock.json
	@echo "installing what the interface needs ..."
	@cd frontend && $(NPM) ci --no-audit --no-fund --silent
	@touch $@

install: $(RUN_STAMP)
install-dev: $(DEV_STAMP)

run: $(RUN_STAMP) ## Start the product with reference data and a demonstration programme
	@TONGXING_PROFILE=$${TONGXING_PROFILE:-demonstration} $(BIN)/tongxing demonstrate

dev: $(DEV_STAMP) ## Start the server with reference data only, without the demonstration
	@$(BIN)/tongxing seed && $(BIN)/tongxing serve

test: $(DEV_STAMP) ## Run every test on SQLite and PostgreSQL (ARGS="-k name" to choose)
	@$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)
	@if command -v $(NPM) >/dev/null; then $(MAKE) --no-print-directory test-frontend; \
	  elif [ -n "$$CI" ]; then echo "npm is missing"; exit 1; \
	  else echo "skipped: the tests of the interface; they need Node 20.19 or newer with npm"; fi

test-frontend: $(SPA_STAMP) ## Run the tests of the interface under construction
	@cd frontend && $(NPM) test --silent

check-frontend: $(SPA_STAMP) ## Lint, format, types, API drift, build and sizes of the interface
	@cd frontend && $(NPM) run --silent lint && $(NPM) run --silent format:check \
	  && $(NPM) run --silent types && $(NPM) run --silent api:check \
	  && $(NPM) run --silent build -- --logLevel warn && $(NPM) run --silent sizes

check: $(DEV_STAMP) ## Lint, types, layers, dependencies, spelling, OpenAPI drift, migrations
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/deptry app
	@$(BIN)/codespell app tests migrations docs README.md Makefile
	@$(BIN)/tongxing openapi --check
	@$(BIN)/python -m pytest -q tests/migrations

bench: $(DEV_STAMP) ## Measure against a bare twin (minutes); see tests/bench/README.md
	@$(BIN)/python -m tests.bench $(ARGS)

openapi: $(DEV_STAMP) ## Write openapi/openapi.json
	@$(BIN)/tongxing openapi

lock: $(DEV_STAMP) ## Resolve the lock files again
	@$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-annotate --no-header --universal --python-version 3.11 --extra dev pyproject.toml -o requirements-dev.lock

clean: ## Remove what was installed (the data in var/ stays)
	@rm -rf frontend/node_modules frontend/dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

# The two commands: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
NPM ?= npm
SPA_MODULES := frontend/node_modules/.installed
SPA_STAMP := frontend/dist/.built
SPA_SOURCES := $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts frontend/service-worker.ts frontend/vue-by-name.ts frontend/package-lock.json -type f ! -name '*.test.ts' 2>/dev/null)
HAVE_NPM := $(shell command -v $(NPM) 2>/dev/null)
WORKERS ?= 2
ARGS ?=
BROWSER_ARGS ?=

.DEFAULT_GOAL := help
.PHONY: run test check dev bench openapi help install install-dev lock clean
.PHONY: spa test-backend test-frontend test-browser check-frontend screenshots

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

$(SPA_MODULES): frontend/package-lock.json
	@echo "installing what the interface needs ..."
	@cd frontend && $(NPM) ci --no-audit --no-fund --silent
	@touch $@

# A build empties dist/ first, so the stamp lies there only when the build is whole.
$(SPA_STAMP): $(SPA_MODULES) $(SPA_SOURCES)
	@echo "building the interface ..."
	@cd frontend && $(NPM) run --silent build -- --logLevel warn
	@touch $@

install: $(RUN_STAMP)
install-dev: $(DEV_STAMP)

run: $(RUN_STAMP) spa ## Start the product with reference data and a demonstration programme
	@TONGXING_PROFILE=$${TONGXING_PROFILE:-demonstration} $(BIN)/tongxing demonstrate

dev: $(DEV_STAMP) spa ## Start the server with reference data only, without the demonstration
	@$(BIN)/tongxing seed && $(BIN)/tongxing serve

ifneq ($(HAVE_NPM),)
spa: $(SPA_STAMP) ## Build the interface into frontend/dist, if it changed
else
spa:
	@echo "npm is missing: the API starts without its interface (Node 20.19 or newer builds it)"
endif

test: test-backend test-frontend test-browser ## Run every test: SQLite, PostgreSQL, interface, real browser

test-backend: $(DEV_STAMP) ## Run the tests of the backend (ARGS="-k name" to choose)
	@$(BIN)/python -m pytest -n $(WORKERS) --ignore=tests/browser $(ARGS)

ifneq ($(HAVE_NPM),)
test-frontend: $(SPA_MODULES) ## Run the tests of the interface
	@cd frontend && $(NPM) test --silent

test-browser: $(DEV_STAMP) $(SPA_STAMP) ## Run the journeys and every page in Chromium
	@$(BIN)/python -m pytest tests/browser $(BROWSER_ARGS)
else
test-frontend test-browser:
	@if [ -n "$$CI" ]; then echo "npm is missing"; exit 1; \
	  else echo "skipped $@: it needs Node 20.19 or newer with npm"; fi
endif

screenshots: $(DEV_STAMP) spa ## Take docs/screenshots/ from the demonstration in Chromium
	@$(BIN)/python -m tests.browser.screenshots

check-frontend: $(SPA_STAMP) ## Lint, format, types, unused code, API drift and sizes of the interface
	@cd frontend && $(NPM) run --silent lint && $(NPM) run --silent format:check \
	  && $(NPM) run --silent types && $(NPM) run --silent knip \
	  && $(NPM) run --silent api:check && $(NPM) run --silent sizes

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

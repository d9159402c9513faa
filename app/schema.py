"""Every table of the product, in one import; for migrations and nothing else."""

import importlib
import importlib.util

_MODULES = (
    "app.platform.models",
    "app.platform.jobs.models",
    "app.identity.models",
    "app.catalogue.models",
    "app.programme.models",
    "app.programme.calendar.models",
    "app.walks.models",
    "app.walks.evidence.models",
    "app.tickets.models",
    "app.exchange.imports.models",
    "app.exchange.exports.models",
)
for _name in _MODULES:
    if importlib.util.find_spec(_name.rpartition(".")[0]) and importlib.util.find_spec(_name):
        importlib.import_module(_name)

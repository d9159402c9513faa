"""All sheets of the catalogue by name."""

from collections.abc import Mapping
from typing import Any

from app.catalogue.sheets.guides import GUIDES
from app.catalogue.sheets.matters import BUNDLES, MATTERS
from app.catalogue.sheets.places import OUTLETS, REGIONS
from app.catalogue.sheets.sheet import Sheet

SHEETS: Mapping[str, Sheet[Any]] = {
    sheet.name: sheet for sheet in (REGIONS, MATTERS, BUNDLES, OUTLETS, GUIDES)
}

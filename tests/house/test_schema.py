"""The schema says no by itself: indexed references, named constraints, one newest migration."""

from pathlib import Path

from sqlalchemy import CheckConstraint, Table, UniqueConstraint

import app.schema  # noqa: F401 - registers every table
from app.platform.columns import Base
from tests.house.sources import ROOT


def _indexed(table: Table) -> set[str]:
    first = {index.columns[0].name for index in table.indexes}
    first |= {
        next(iter(constraint.columns)).name
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint) and len(constraint.columns)
    }
    first |= {next(iter(table.primary_key.columns)).name}
    return first


def test_every_reference_is_indexed() -> None:
    bare = [
        f"{table.name}.{next(iter(key.columns)).name}"
        for table in Base.metadata.sorted_tables
        for key in table.foreign_key_constraints
        if next(iter(key.columns)).name not in _indexed(table)
    ]
    assert bare == []


def test_every_check_has_a_name() -> None:
    nameless = [
        table.name
        for table in Base.metadata.sorted_tables
        for constraint in table.constraints
        if isinstance(constraint, CheckConstraint) and not constraint.name
    ]
    assert nameless == []


def test_tables_carry_their_domain() -> None:
    domains = {"platform", "identity", "catalogue", "programme", "walks", "tickets", "exchange"}
    strangers = [
        table.name
        for table in Base.metadata.sorted_tables
        if table.name.split("_", 1)[0] not in domains
    ]
    assert strangers == []


def test_the_head_file_names_the_newest_migration() -> None:
    newest = max(path.stem[:4] for path in Path(ROOT / "migrations/versions").glob("0*.py"))
    assert (ROOT / "migrations/head.txt").read_text(encoding="utf-8").strip() == newest

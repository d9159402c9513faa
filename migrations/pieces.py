"""Pieces that migrations are written with; frozen, as the migrations that use them are."""

import sqlalchemy as sa


def enum(name: str, *values: str) -> sa.Enum:
    """A closed vocabulary as text with a CHECK."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def reference(column: str, table: str) -> sa.ForeignKeyConstraint:
    """A reference to another table's id; what is referred to cannot be deleted."""
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], ondelete="RESTRICT")

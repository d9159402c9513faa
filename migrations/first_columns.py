"""Columns as the first migrations write them; frozen, whatever the models become later."""

import sqlalchemy as sa
from alembic import op

from app.platform.columns import ID_TYPE, UtcDateTime


def identifier(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """An id, own or foreign."""
    return sa.Column(name, ID_TYPE, nullable=nullable)


def short(name: str, length: int, *, nullable: bool = False) -> sa.Column[str]:
    """Text of limited length."""
    return sa.Column(name, sa.String(length), nullable=nullable)


def prose(name: str) -> sa.Column[str]:
    """Text of any length."""
    return sa.Column(name, sa.Text(), nullable=False)


def number(name: str) -> sa.Column[int]:
    """A whole number."""
    return sa.Column(name, sa.Integer(), nullable=False)


def flag(name: str) -> sa.Column[bool]:
    """Yes or no."""
    return sa.Column(name, sa.Boolean(), nullable=False)


def active() -> sa.Column[bool]:
    """Whether the row is still in use."""
    return sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False)


def stamps() -> tuple[sa.Column[object], ...]:
    """Made, changed, version."""
    return (
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def name_keys() -> tuple[sa.Column[str], ...]:
    """Sort and search keys of a name."""
    return (short("name_pinyin", 200), short("name_initials", 200))


def vocabulary(name: str, *values: str) -> sa.Enum:
    """A closed vocabulary as text with a CHECK."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A foreign key to ``target.id``."""
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete="RESTRICT"
    )


def unique_where(name: str, table: str, columns: list[str], given: str) -> None:
    """A unique index over the rows for which ``given`` holds."""
    where = sa.text(given)
    op.create_index(name, table, columns, unique=True, sqlite_where=where, postgresql_where=where)

"""Column types shared by all models, chosen so that SQLite and PostgreSQL mean the same.

Ids are native ``uuid`` on PostgreSQL and 36-character text on SQLite, ``str`` in Python on both.
Moments are ``timestamptz`` on PostgreSQL and fixed-width ISO 8601 text in UTC on SQLite, so that
they sort as text.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    MetaData,
    String,
    TypeDecorator,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column
from sqlalchemy.types import TypeEngine

ID_TYPE: TypeEngine[str] = String(36).with_variant(postgresql.UUID(as_uuid=False), "postgresql")
JsonValue = JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


class Base(DeclarativeBase):
    """Base of all models; every constraint gets a predictable name to be translated by."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment in UTC; naive moments are refused rather than guessed."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Native with zone on PostgreSQL, text of 27 characters on SQLite."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(27))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Aware UTC in; fixed-width text for SQLite."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime: every moment carries its offset")
        moment = value.astimezone(UTC)
        if dialect.name == "sqlite":
            return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        return moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Aware UTC out."""
        del dialect
        if value is None:
            return None
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        moment: datetime = value
        return moment.astimezone(UTC)


PrimaryId = Annotated[str, mapped_column(ID_TYPE, primary_key=True)]


def foreign_id(
    target: str, *, nullable: bool = False, index: bool = True, primary_key: bool = False
) -> MappedColumn[Any]:
    """A reference to ``table.id``, indexed; rows that are referred to cannot be deleted."""
    return mapped_column(
        ID_TYPE,
        ForeignKey(target, ondelete="RESTRICT"),
        nullable=nullable,
        index=index and not primary_key,
        primary_key=primary_key,
    )


def enum_column(
    kind: type[StrEnum], *, nullable: bool = False, index: bool = False, check: str = ""
) -> Any:
    """A closed vocabulary stored as its own text, guarded by a CHECK.

    ``check`` names the constraint where one table has two columns of the same vocabulary.
    """
    return mapped_column(
        Enum(
            kind,
            native_enum=False,
            create_constraint=True,
            length=40,
            values_callable=lambda members: [member.value for member in members],
            name=check or _snake(kind.__name__),
        ),
        nullable=nullable,
        index=index,
    )


def short_text(length: int, *, nullable: bool = False, index: bool = False) -> MappedColumn[Any]:
    """Text of at most ``length`` characters."""
    return mapped_column(String(length), nullable=nullable, index=index)


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


class Stamped:
    """When a row was made and last changed (UTC)."""

    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Versioned:
    """A version that each change raises by one; it is the resource's ETag.

    The mapper compares it in the UPDATE itself, so even a change that forgot to look cannot
    overwrite another.
    """

    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a mapper directive is called with the class
        return {"version_id_col": cls.__table__.c.version, "eager_defaults": False}  # type: ignore[attr-defined] # the class has its table by then

"""Searching named things: a part of the name, or the initials of its pinyin."""

from sqlalchemy import ColumnElement, or_

from app.catalogue.models.naming import Named


def name_like(model: type[Named], name: ColumnElement[str], q: str) -> ColumnElement[bool]:
    """Whether a name contains ``q``, or its initials or pinyin begin with it."""
    typed = "".join(q.split()).casefold()
    found = [name.contains(q.strip(), autoescape=True)]
    if typed.isascii() and typed.isalnum():
        found.append(model.name_initials.startswith(typed, autoescape=True))
        found.append(model.name_pinyin.startswith(q.strip().casefold(), autoescape=True))
    return or_(*found)

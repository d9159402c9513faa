"""What the tables of the catalogue share: names to sort and search by, versions to change by.

SQL knows no Chinese collation on either database, so the keys are made when the name is written.
"""

from sqlalchemy.orm import Mapped

from app.platform.columns import PrimaryId, Stamped, Versioned, short_text

KEY_LENGTH = 200
INITIALS_LENGTH = 200


class Named:
    """Sort key (pinyin) and search key (initials) of a name."""

    name_pinyin: Mapped[str] = short_text(KEY_LENGTH)
    name_initials: Mapped[str] = short_text(INITIALS_LENGTH)


class Changeable(Stamped, Versioned):
    """A row that people change, each change raising its version."""

    id: Mapped[PrimaryId]

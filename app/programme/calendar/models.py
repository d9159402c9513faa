"""Tables of the working-day calendar."""

from datetime import date

from sqlalchemy import CheckConstraint, Date, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from app.platform.columns import ID_TYPE, Base, Stamped, Versioned, enum_column, short_text
from app.programme.calendar.vocabulary import YearState


class CalendarYear(Stamped, Versioned, Base):
    """A year and the document that arranges it.

    `revision` is new with every publication, so that a process knows whether the calendar it
    keeps in memory is still the one in the database.
    """

    __tablename__ = "programme_calendar_years"
    __table_args__ = (CheckConstraint("year BETWEEN 2000 AND 2100", name="year"),)

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    state: Mapped[YearState] = enum_column(YearState)
    source: Mapped[str] = short_text(500)
    revision: Mapped[str] = mapped_column(ID_TYPE)


class CalendarDay(Base):
    """A day that an arrangement names; `year` is the arranging one, not always the day's own."""

    __tablename__ = "programme_calendar_days"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    year: Mapped[int] = mapped_column(
        ForeignKey("programme_calendar_years.year", ondelete="RESTRICT"), index=True
    )
    working: Mapped[bool]
    name: Mapped[str] = mapped_column(String(40))

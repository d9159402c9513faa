"""That a form with persons on it was taken out is audited."""

from dataclasses import dataclass
from typing import ClassVar

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class FormFilled(Event):
    """Somebody had an official form filled; ``aggregate_id`` is the programme's."""

    name: ClassVar[str] = "form.filled"
    aggregate: ClassVar[str] = "form"

    form: str
    format: str
    rows: int
    organisation_id: str | None

"""The notice's checklist, entered once; a changed reference file becomes the next edition."""

from importlib.resources import files

from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.walks.schemas.checklists import ChecklistIn
from app.walks.service.checklists import publish_checklist

REFERENCE = "checklist-2023-38.json"


def seed_checklist(session: WriteSession, actor: Actor) -> str:
    """The id of the newest edition of the notice's checklist."""
    text = files("app.walks.reference").joinpath(REFERENCE).read_text(encoding="utf-8")
    return publish_checklist(session, actor, checklist=ChecklistIn.model_validate_json(text))

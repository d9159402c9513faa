"""Making walks findable by their words; never by the name of who walked."""

from app.platform.db import WriteSession
from app.platform.search import put
from app.walks.models import Walk
from app.walks.queries import parts
from app.walks.queries.walks import SEARCH_KIND


def index_walk(session: WriteSession, walk: Walk) -> None:
    """Index number, title, what happened, what was found and what came of it."""
    steps = parts.steps_of(session, walk.id)
    findings = parts.findings_of_walk(session, walk.id)
    put(
        session,
        SEARCH_KIND,
        walk.id,
        walk.number,
        walk.title,
        walk.summary,
        *(text for step in steps for text in (step["name"], step["note"])),
        *(text for finding in findings for text in (finding["title"], finding["description"])),
    )

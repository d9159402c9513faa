"""Tables of walks: checklists, the walk, its parts, and what reviewers and later facts add."""

from app.walks.models.checklist import Checklist, Question
from app.walks.models.part import Answer, Finding, ModeRecord, Step
from app.walks.models.review import Amendment, Review, ReviewComment
from app.walks.models.walk import Walk

__all__ = [
    "Amendment",
    "Answer",
    "Checklist",
    "Finding",
    "ModeRecord",
    "Question",
    "Review",
    "ReviewComment",
    "Step",
    "Walk",
]

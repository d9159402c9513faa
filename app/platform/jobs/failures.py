"""What is kept of a failure: enough to act on, nothing that should not leave the server."""

from typing import Any

from app.platform.masking import mask_text
from app.platform.problems import Problem, TooMany

_KEPT = 500
_SERVER_FAULT = 500


def describe(error: BaseException) -> dict[str, Any]:
    """The ``error`` of a job: a problem's own words, or the kind of the exception, masked."""
    if isinstance(error, Problem):
        found: dict[str, Any] = {
            "code": error.code,
            "detail": error.detail,
            "detail_en": error.detail_en,
        }
        if error.errors:
            found["errors"] = [item.as_json() for item in error.errors]
        return found | error.members
    return {
        "code": "service.internal_error",
        "detail": "系统出错",
        "detail_en": mask_text(f"{type(error).__name__}: {error}")[:_KEPT],
    }


def is_final(error: BaseException) -> bool:
    """Whether trying again is pointless: the job itself was refused, by a problem of 4xx."""
    return (
        isinstance(error, Problem)
        and error.status < _SERVER_FAULT
        and error.status != TooMany.status
    )

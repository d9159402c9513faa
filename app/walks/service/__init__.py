"""The use cases of walks; what other domains may call is named here."""

from app.walks.service.findings import mark_finding_ticketed

__all__ = ["mark_finding_ticketed"]

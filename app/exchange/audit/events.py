"""What the auditor does is written down as well."""

from dataclasses import dataclass

from app.platform.events import Event


@dataclass(frozen=True, kw_only=True)
class VerificationRequested(Event):
    """Somebody asked for the chain to be checked."""

    name = "audit.verification_requested"
    aggregate = "audit"

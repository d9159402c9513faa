"""What was sent, the row made of it, and what both sorts of evidence ask alike."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.platform.actor import Actor
from app.platform.db import ReadSession, WriteSession
from app.platform.file_intake import KeptFile
from app.platform.file_kinds import FileKind
from app.platform.problems import FieldError
from app.walks.digests import digest_of
from app.walks.evidence import queries
from app.walks.evidence.models import Evidence
from app.walks.evidence.problems import EvidenceDiffers
from app.walks.evidence.vocabulary import ScanOutcome
from app.walks.problems import TimeOutsideWalk

_CLOCK_AHEAD: Final = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """What a device says of the file it sends; `sha256` is that of the file as it arrived."""

    kind: FileKind
    file_name: str
    captured_at: datetime | None
    sha256: str
    step_id: str | None = None
    finding_id: str | None = None
    reason: str = ""

    @property
    def digest(self) -> str:
        """The same for the same upload, different for any other."""
        taken = self.captured_at.timestamp() if self.captured_at else None
        return digest_of(
            [
                self.kind.value,
                self.file_name,
                taken,
                self.step_id,
                self.finding_id,
                self.reason,
                self.sha256,
            ]
        )


def sent_already(session: ReadSession, evidence_id: str, sent: Sent, **owner: str | None) -> bool:
    """Whether this very upload is there; `owner` is `walk_id` or `organisation_id`.

    Raises:
        EvidenceDiffers: the id stands for something else.
    """
    before = queries.sent_before(session, evidence_id)
    if before is None:
        return False
    if before["digest"] != sent.digest or any(before[key] != owner[key] for key in owner):
        raise EvidenceDiffers
    return True


def check_capture_time(session: ReadSession, sent: Sent) -> None:
    """A device's clock may be wrong, but not by days into the future."""
    if sent.captured_at is not None and sent.captured_at > session.now + _CLOCK_AHEAD:
        raise TimeOutsideWalk(
            errors=[
                FieldError(
                    pointer="/captured_at",
                    code="date.future",
                    message="拍摄时间在将来",
                    message_en="The capture time lies in the future",
                )
            ]
        )


def write_row(
    session: WriteSession,
    actor: Actor,
    evidence_id: str,
    *,
    sent: Sent,
    kept: KeptFile,
    walk_id: str | None = None,
    organisation_id: str | None = None,
    added_later: bool = False,
) -> None:
    """Add the row of a stored file."""
    session.add(
        Evidence(
            id=evidence_id,
            walk_id=walk_id,
            organisation_id=organisation_id,
            step_id=sent.step_id,
            finding_id=sent.finding_id,
            kind=sent.kind,
            file_name=sent.file_name,
            media_type=kept.media_type,
            client_captured_at=sent.captured_at,
            embedded_captured_at=kept.captured_at,
            original_sha256=kept.original_sha256,
            original_size=kept.original_size,
            stored_sha256=kept.stored_sha256,
            stored_size=kept.stored_size,
            stored_key=kept.stored_key,
            thumbnail_key=kept.thumbnail_key,
            width=kept.width,
            height=kept.height,
            pages=kept.pages,
            reencoded=kept.reencoded,
            scan_state=ScanOutcome(kept.scan_state),
            added_later=added_later,
            reason=sent.reason,
            digest=sent.digest,
            uploaded_by_id=actor.user_id,
            created_at=session.now,
        )
    )
    session.flush()

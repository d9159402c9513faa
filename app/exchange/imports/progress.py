"""How long work tells how it goes, whether a worker runs it or the command line."""

from typing import Any, Protocol

from app.platform.db import WriteSession


class Progress(Protocol):
    """What ``JobRun`` offers, and the command line imitates."""

    def progress(
        self, fraction: float, note: str = "", *, session: WriteSession | None = None
    ) -> None:
        """Tell how far the work is; may end it by raising."""

    def save_checkpoint(
        self,
        session: WriteSession,
        checkpoint: dict[str, Any],
        *,
        fraction: float | None = None,
        note: str | None = None,
    ) -> None:
        """Save where to go on, in the transaction of what was written."""

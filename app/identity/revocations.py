"""Which sessions are over though their access tokens are not yet: known to every process.

The list is read from memory on each request and renewed from the database every two seconds, so
a session ended in another process is refused here within that time; in the same process at once.
"""

import threading
from collections.abc import Iterable
from datetime import timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError

from app.identity.admission import ACCESS_LIFETIME
from app.identity.queries.sessions import revoked_since
from app.identity.tokens import Claims
from app.platform.db import Database

RENEWED_EVERY = 2.0
_MARGIN = timedelta(minutes=1)

log = structlog.get_logger("identity")


class RevocationList:
    """The sessions ended within the life of an access token."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ended: frozenset[str] = frozenset()
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def is_revoked(self, claims: Claims) -> bool:
        """Whether the token's session was ended; a token without a session is never accepted."""
        return claims.session_id is None or claims.session_id in self._ended

    def add(self, session_ids: Iterable[str]) -> None:
        """Sessions this process has just ended."""
        with self._lock:
            self._ended |= frozenset(session_ids)

    def renew(self) -> None:
        """Read what all processes have ended; what no token can name any more is dropped."""
        before = self._ended
        with self._database.read() as session:
            found = revoked_since(session, session.now - ACCESS_LIFETIME - _MARGIN)
        with self._lock:  # what was added while we read may not have been seen by the reading
            self._ended = frozenset(found) | (self._ended - before)

    def start(self) -> None:
        """Renew now and then every two seconds until ``stop``."""
        self.renew()
        self._stop.clear()
        self._thread = threading.Thread(target=self._keep_renewing, name="revocations", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the renewing."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=10)
            self._thread = None

    def _keep_renewing(self) -> None:
        while not self._stop.wait(RENEWED_EVERY):
            try:
                self.renew()
            except SQLAlchemyError as error:  # what is known stays in force until it is back
                log.warning("revocations_not_renewed", error=type(error).__name__)

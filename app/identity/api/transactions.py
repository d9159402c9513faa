"""The unit of work of routes that end sessions or answer with a secret."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.identity.revocations import RevocationList
from app.identity.service.sessions import ENDED
from app.platform.db import WriteSession
from app.platform.web.context import Context
from app.platform.web.unit_of_work import write


@contextmanager
def write_ending_sessions(ctx: Context) -> Iterator[WriteSession]:
    """``write``, and once it is committed this process refuses the sessions that ended in it."""
    with write(ctx) as session:
        yield session
    ctx.runtime.service(RevocationList).add(session.info.get(ENDED, ()))

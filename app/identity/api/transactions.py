"""The unit of work of routes that end sessions or answer with a secret."""

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import Response

from app.identity.queries.users import user_detail
from app.identity.revocations import RevocationList
from app.identity.schemas import USER_WITH_SECRET, UserWithSecret
from app.identity.service.resets import InitialPassword
from app.identity.service.sessions import ENDED
from app.platform.db import WriteSession
from app.platform.web.answers import changed, created
from app.platform.web.context import Context
from app.platform.web.unit_of_work import write


@contextmanager
def write_ending_sessions(ctx: Context) -> Iterator[WriteSession]:
    """``write``, and once it is committed this process refuses the sessions that ended in it."""
    with write(ctx) as session:
        yield session
    ctx.runtime.service(RevocationList).add(session.info.get(ENDED, ()))


def shown_once(
    ctx: Context, session: WriteSession, user_id: str, initial: InitialPassword, *, is_new: bool
) -> Response:
    """The answer with the password, while the answer kept for a repetition has none."""
    detail = user_detail(session, user_id)
    row: UserWithSecret = {
        "user": detail,
        "initial_password": None,
        "version": detail["version"],
    }

    def answered() -> Response:
        if is_new:
            return created(ctx, row, USER_WITH_SECRET, location=f"/api/v1/users/{user_id}")
        return changed(ctx, row, USER_WITH_SECRET)

    answered()
    kept = ctx.answer
    row["initial_password"] = initial.text
    response = answered()
    ctx.answer = kept
    response.headers["Cache-Control"] = "no-store"
    return response

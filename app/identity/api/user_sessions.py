"""Where somebody is signed in, and signing them out, for the security administrator."""

from typing import Annotated

from fastapi import Response

from app.identity.access import requires
from app.identity.admission import IDLE_LIMIT
from app.identity.api.transactions import write_ending_sessions
from app.identity.devices import device_words, masked_address
from app.identity.permissions import Permission
from app.identity.problems import SessionNotFound, UserNotFound
from app.identity.queries import sessions as queries
from app.identity.queries.users import must_exist
from app.identity.schemas import USER_SESSIONS, UserSession
from app.identity.service import resets as service
from app.platform.paging import DEFAULT_LIMIT, Page
from app.platform.web.answers import listing, no_content
from app.platform.web.context import Context
from app.platform.web.openapi import Listing, operation
from app.platform.web.params import Cursor, Limit, PathId
from app.platform.web.routing import Router
from app.platform.web.unit_of_work import read

router = Router(prefix="/users", tags=["users"])

Revokes = Annotated[Context, requires(Permission.SESSION_REVOKE)]


@router.get(
    "/{user_id}/sessions",
    **operation(
        "list_user_sessions",
        "用户的登录会话",
        "A person's running sessions",
        answer=Listing[UserSession],
        problems=[UserNotFound],
    ),
)
def list_user_sessions(
    user_id: PathId, ctx: Revokes, cursor: Cursor = None, limit: Limit = DEFAULT_LIMIT
) -> Response:
    """Device and network are told without what singles them out."""
    with read(ctx) as session:
        must_exist(session, user_id)
        page = queries.running_sessions(
            session,
            user_id,
            idle_since=session.now - IDLE_LIMIT,
            cursor=cursor,
            limit=limit,
        )
    rows = [
        {
            **row,
            "device": device_words(row["user_agent"]),
            "network": masked_address(row["address"]),
        }
        for row in page.rows
    ]
    for row in rows:
        del row["user_agent"], row["address"]
    return listing(Page(rows, page.next, page.prev), USER_SESSIONS)


@router.delete(
    "/{user_id}/sessions/{session_id}",
    **operation(
        "end_user_session",
        "终止用户的一个会话",
        "Sign a person out on one device",
        status=204,
        problems=[UserNotFound, SessionNotFound],
        writes=True,
    ),
)
def end_user_session(user_id: PathId, session_id: PathId, ctx: Revokes) -> Response:
    """Ends one session, at once and everywhere."""
    with write_ending_sessions(ctx) as session:
        service.end_one_session(session, ctx.actor, user_id, session_id=session_id)
        return no_content(ctx)


@router.post(
    "/{user_id}/end-sessions",
    **operation(
        "end_sessions",
        "强制下线",
        "Sign a person out everywhere",
        status=204,
        problems=[UserNotFound],
        writes=True,
    ),
)
def end_sessions(user_id: PathId, ctx: Revokes) -> Response:
    """Ends all of a person's sessions."""
    with write_ending_sessions(ctx) as session:
        service.end_all_sessions(session, ctx.actor, user_id)
        return no_content(ctx)

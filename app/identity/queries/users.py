"""Statements about people."""

from collections.abc import Mapping, Sequence
from typing import cast

from sqlalchemy import delete, exists, func, insert, or_, select

from app.identity.models import (
    CredentialRow,
    LoginCounterRow,
    OrganisationRow,
    UserRoleRow,
    UserRow,
)
from app.identity.problems import UserNotFound
from app.identity.schemas import RoleGrant, UserDetail
from app.identity.throttling import LIMITS, PERIOD, counter_key
from app.identity.vocabulary import CounterScope, Role, RoleClass, UserStatus
from app.platform.db import ReadSession, WriteSession
from app.platform.paging import Page, Sort, keyset_page

BY_USERNAME = Sort("username", (UserRow.username, UserRow.id))
NEWEST = Sort("-created_at", (UserRow.id,), descending=True)
SORTS = {sort.name: sort for sort in (BY_USERNAME, NEWEST)}


# What every answer about a person shares; nothing of their credentials.
_COLUMNS = (
    UserRow.id,
    UserRow.username,
    UserRow.display_name,
    UserRow.position,
    UserRow.organisation_id,
    OrganisationRow.name.label("organisation_name"),
    UserRow.status,
    UserRow.phone_masked,
    UserRow.created_at,
    UserRow.updated_at,
    UserRow.version,
)


def users_page(
    session: ReadSession,
    *,
    sort: Sort,
    cursor: str | None,
    limit: int,
    q: str | None = None,
    organisation_ids: Sequence[str] = (),
    roles: Sequence[Role] = (),
    statuses: Sequence[UserStatus] = (),
) -> Page:
    """People with their roles, filtered; everybody who may read people may read all of them."""
    statement = select(*_COLUMNS).outerjoin(
        OrganisationRow, OrganisationRow.id == UserRow.organisation_id
    )
    if q:
        statement = statement.where(
            or_(
                UserRow.username.contains(q.casefold(), autoescape=True),
                UserRow.display_name.contains(q, autoescape=True),
            )
        )
    if organisation_ids:
        statement = statement.where(UserRow.organisation_id.in_(organisation_ids))
    if statuses:
        statement = statement.where(UserRow.status.in_(statuses))
    if roles:
        holds = exists().where(UserRoleRow.user_id == UserRow.id, UserRoleRow.role.in_(roles))
        statement = statement.where(holds)
    page = keyset_page(session, statement, sort=sort, cursor=cursor, limit=limit)
    held = _roles_by_person(session, [row["id"] for row in page.rows])
    rows = [{**row, "roles": held.get(row["id"], [])} for row in page.rows]
    return Page(rows, page.next, page.prev)


def _roles_by_person(session: ReadSession, ids: Sequence[str]) -> Mapping[str, list[Role]]:
    held: dict[str, list[Role]] = {}
    if not ids:
        return held
    statement = (
        select(UserRoleRow.user_id, UserRoleRow.role)
        .where(UserRoleRow.user_id.in_(ids))
        .order_by(UserRoleRow.role)
    )
    for user_id, role in session.execute(statement):
        held.setdefault(user_id, []).append(role)
    return held


def user_detail(session: ReadSession, user_id: str) -> UserDetail:
    """One person with roles and the state of their credentials, never these themselves.

    Raises:
        UserNotFound: nobody has this id.
    """
    statement = (
        select(
            *_COLUMNS,
            CredentialRow.must_change_password,
            CredentialRow.totp_confirmed_at,
            CredentialRow.last_signed_in_at,
        )
        .outerjoin(OrganisationRow, OrganisationRow.id == UserRow.organisation_id)
        .outerjoin(CredentialRow, CredentialRow.user_id == UserRow.id)
        .where(UserRow.id == user_id)
    )
    row = session.execute(statement).mappings().one_or_none()
    if row is None:
        raise UserNotFound
    grants: list[RoleGrant] = [
        {"role": role, "granted_at": granted_at, "granted_by": granted_by}
        for role, granted_at, granted_by in session.execute(
            select(UserRoleRow.role, UserRoleRow.granted_at, UserRoleRow.granted_by)
            .where(UserRoleRow.user_id == user_id)
            .order_by(UserRoleRow.role)
        )
    ]
    known = {name: value for name, value in row.items() if name != "totp_confirmed_at"}
    detail = known | {
        "roles": [grant["role"] for grant in grants],
        "role_grants": grants,
        "second_factor_enrolled": row["totp_confirmed_at"] is not None,
        "is_locked": _is_locked(session, row["username"]),
    }
    return cast("UserDetail", detail)


def _is_locked(session: ReadSession, username: str) -> bool:
    """Whether the account is closed to addresses it never signed in from."""
    statement = select(LoginCounterRow.attempts).where(
        LoginCounterRow.scope == CounterScope.ACCOUNT,
        LoginCounterRow.key == counter_key(username),
        LoginCounterRow.counted_at > session.now - PERIOD,
        LoginCounterRow.attempts >= LIMITS[CounterScope.ACCOUNT],
    )
    return session.execute(statement).first() is not None


def must_exist(session: ReadSession, user_id: str) -> None:
    """Refuse an id that nobody has.

    Raises:
        UserNotFound: nobody has this id.
    """
    if session.execute(select(UserRow.id).where(UserRow.id == user_id)).first() is None:
        raise UserNotFound


def user_for_change(session: WriteSession, user_id: str) -> UserRow:
    """A person's row, locked.

    Raises:
        UserNotFound: nobody has this id.
    """
    statement = select(UserRow).where(UserRow.id == user_id).with_for_update()
    row = session.execute(statement).scalar_one_or_none()
    if row is None:
        raise UserNotFound
    return row


def user_id_of(session: ReadSession, username: str) -> str | None:
    """The id behind a folded user name."""
    return session.execute(
        select(UserRow.id).where(UserRow.username == username)
    ).scalar_one_or_none()


def other_active_holders(session: WriteSession, role: Role, *, than: str) -> int:
    """How many others hold a role and may sign in; locked, so two cannot both leave last."""
    statement = (
        select(UserRow.id)
        .join(UserRoleRow, UserRoleRow.user_id == UserRow.id)
        .where(UserRoleRow.role == role, UserRow.status == UserStatus.ACTIVE, UserRow.id != than)
        .order_by(UserRow.id)
        .with_for_update(of=UserRow)
    )
    return len(session.execute(statement).all())


def withdraw_all_roles(session: WriteSession, user_id: str) -> None:
    """Take all roles away; the person's class can change only then."""
    session.execute(delete(UserRoleRow).where(UserRoleRow.user_id == user_id))


def grant_roles(
    session: WriteSession,
    user_id: str,
    roles: Sequence[Role],
    *,
    role_class: RoleClass,
    granted_by: str | None,
) -> None:
    """Give roles of one class."""
    rows = [
        {
            "user_id": user_id,
            "role": role,
            "role_class": role_class,
            "granted_at": session.now,
            "granted_by": granted_by,
        }
        for role in roles
    ]
    if rows:
        session.execute(insert(UserRoleRow), rows)


def unlock(session: WriteSession, username: str) -> None:
    """Forget the attempts counted against an account as a whole."""
    session.execute(
        delete(LoginCounterRow).where(
            LoginCounterRow.scope == CounterScope.ACCOUNT,
            LoginCounterRow.key == counter_key(username),
        )
    )


def active_people_of(session: ReadSession, organisation_id: str) -> int:
    """How many active people belong to an organisation."""
    statement = select(func.count()).where(
        UserRow.organisation_id == organisation_id, UserRow.status == UserStatus.ACTIVE
    )
    return session.execute(statement).scalar_one()

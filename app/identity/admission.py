"""What still lies between a right password and a session, and how long a session lasts; pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.identity.separation import SECOND_FACTOR_ROLES
from app.identity.vocabulary import NextStep, Role

IDLE_LIMIT = timedelta(minutes=30)
ABSOLUTE_LIMIT = timedelta(hours=12)
ACCESS_LIFETIME = timedelta(minutes=10)
STEP_LIFETIME = timedelta(minutes=10)
INITIAL_SECRET_LIFETIME = timedelta(days=7)
#: Two tabs may refresh with the same token at once; a second use this soon is told to wait for the
#: new cookie. The browser asks again for a little longer than this (frontend/src/api/refresh.ts).
REUSE_GRACE = timedelta(seconds=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What admission depends on."""

    roles: frozenset[Role]
    must_change_password: bool
    enrolled: bool
    second_factor_shown: bool


def next_step(standing: Standing, *, demand_second_factor: bool = True) -> NextStep:
    """The next thing to do; the second factor comes first, so a reset password never evades it."""
    if standing.enrolled and not standing.second_factor_shown:
        return NextStep.SECOND_FACTOR
    if standing.must_change_password:
        return NextStep.PASSWORD_CHANGE
    if demand_second_factor and needs_second_factor(standing.roles) and not standing.enrolled:
        return NextStep.ENROLMENT
    return NextStep.SIGNED_IN


def needs_second_factor(roles: Collection[Role]) -> bool:
    """Whether one of the roles may only be used with a second factor."""
    return not SECOND_FACTOR_ROLES.isdisjoint(roles)


def is_over(*, last_used_at: datetime, expires_at: datetime, now: datetime) -> bool:
    """Whether a session has reached its idle or its absolute limit."""
    return now >= expires_at or now - last_used_at >= IDLE_LIMIT


def access_expiry(*, session_expires_at: datetime, now: datetime) -> datetime:
    """When an access token made now ends: soon, and never after its session."""
    return min(now + ACCESS_LIFETIME, session_expires_at)

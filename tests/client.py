"""Speaking to the application in tests: persons, and HTTP clients that speak for them."""

import atexit
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from fastapi import FastAPI
from sqlalchemy import insert

from app.identity.models import OrganisationRow, UserRoleRow, UserRow
from app.identity.separation import common_class
from app.identity.tokens import Claims, TokenKind, Tokens
from app.identity.vocabulary import OrganisationKind, Role, RoleClass, UserStatus
from app.platform.ids import new_id
from app.platform.runtime import Runtime

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # starlette announces httpx2; the stack is fixed on httpx
    from starlette.testclient import TestClient


@dataclass(frozen=True)
class Person:
    """Somebody with an account and a valid access token."""

    user_id: str
    organisation_id: str
    name: str
    token: str
    session_id: str


class People:
    """Makes organisations and persons straight in the database."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
        self._count = 0

    def organisation(
        self, name: str = "就业促进处", kind: OrganisationKind = OrganisationKind.DIVISION
    ) -> str:
        """A new organisation's id."""
        made = new_id()
        bureau = kind in {OrganisationKind.CITY_BUREAU, OrganisationKind.COUNTY_BUREAU}
        with self.runtime.database.write() as session:
            session.execute(
                insert(OrganisationRow).values(
                    id=made,
                    kind=kind,
                    code=f"T-{made}",
                    name=name,
                    short_name=name[:40],
                    region_code="210100" if bureau else None,
                    position=0,
                    is_active=True,
                    version=1,
                    created_at=session.now,
                    updated_at=session.now,
                )
            )
        return made

    def person(
        self,
        *roles: Role,
        organisation: str | None = None,
        name: str = "张三",
        position: str = "一级主任科员",
    ) -> Person:
        """A new person with ``roles``, signed in."""
        self._count += 1
        user_id = new_id()
        organisation_id = organisation or self.organisation(f"单位{self._count}")
        role_class = common_class(roles) or RoleClass.BUSINESS
        with self.runtime.database.write() as session:
            session.execute(
                insert(UserRow).values(
                    id=user_id,
                    username=f"user{self._count}-{user_id[-6:]}",
                    display_name=name,
                    position=position,
                    organisation_id=organisation_id,
                    role_class=role_class,
                    status=UserStatus.ACTIVE,
                    version=1,
                    created_at=session.now,
                    updated_at=session.now,
                )
            )
            for role in roles:
                session.execute(
                    insert(UserRoleRow).values(
                        user_id=user_id, role=role, role_class=role_class, granted_at=session.now
                    )
                )
        return self.sign_in(user_id, organisation_id, name, *roles)

    def sign_in(self, user_id: str, organisation_id: str, name: str, *roles: Role) -> Person:
        """A person's access token, made without the log-in route."""
        now = self.runtime.clock.now()
        session_id = new_id()
        claims = Claims(
            kind=TokenKind.ACCESS,
            subject=user_id,
            token_id=new_id(),
            issued_at=now,
            expires_at=now + timedelta(days=400),
            session_id=session_id,
            organisation_id=organisation_id,
            roles=frozenset(role.value for role in roles),
            name=name,
            second_factor=True,
        )
        token = self.runtime.service(Tokens).issue(claims)
        return Person(user_id, organisation_id, name, token, session_id)


@cache
def application() -> FastAPI:
    """The application, built once for the whole run; each test puts its own runtime on it."""
    from app.main import build_app
    from app.platform.settings import load_settings
    from app.wiring import build_runtime

    folder = tempfile.mkdtemp(prefix="tongxing-test-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    settings = load_settings(
        profile="test",
        data_dir=folder,
        token_secret="t" * 48,
        field_secret="f" * 48,
        worker_in_process=False,
    )
    return build_app(runtime=build_runtime(settings))


class Api:
    """HTTP clients of the real application, over the runtime of one test."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self.anonymous = self._client({})

    @classmethod
    @contextmanager
    def on(cls, runtime: Runtime) -> Iterator["Api"]:
        """The application answering from ``runtime``."""
        app = application()
        before = app.state.runtime
        app.state.runtime = runtime
        try:
            yield cls(app)
        finally:
            app.state.runtime = before

    def as_(self, person: Person) -> TestClient:
        """A client that carries the person's token."""
        return self._client({"Authorization": f"Bearer {person.token}"})

    def _client(self, headers: dict[str, Any]) -> TestClient:
        made = TestClient(
            self.app,
            base_url="https://testserver",
            raise_server_exceptions=False,
            headers=headers,
        )
        # Imported here because that module asks this one for the application.
        from tests.contract.promise import keep

        made.event_hooks = {"response": [keep]}
        return made

"""Accounts that can really sign in, and the ways through the door, for the tests of identity."""

import warnings
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

import pyotp
from sqlalchemy import select

from app.identity.passwords import PasswordHasher
from app.identity.queries import accounts
from app.identity.service.users import create_user
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.models import EventRow
from app.platform.runtime import Runtime
from app.platform.secrets_box import SecretsBox
from tests.client import Api
from tests.contract.promise import keep

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # starlette announces httpx2; the stack is fixed on httpx
    from httpx import Response
    from starlette.testclient import TestClient

__all__ = ["Door", "Response", "TestClient", "refused"]

PASSWORD = "lamp river copper"
OTHER_PASSWORD = "seven miles of snow"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@cache
def hash_of(password: str) -> str:
    return PasswordHasher().hash(password)


@dataclass(frozen=True)
class Account:
    """An account with a known password."""

    user_id: str
    username: str


class Door:
    """Makes accounts, signs in over HTTP, and reads the trail."""

    def __init__(self, runtime: Runtime, api: Api) -> None:
        self.runtime = runtime
        self.api = api
        assert isinstance(runtime.clock, HeldClock)
        self.clock = runtime.clock

    def account(
        self,
        *roles: Role,
        username: str = "zhangsan",
        must_change: bool = False,
        enrolled: bool = False,
        organisation_id: str | None = None,
        phone: str | None = None,
    ) -> Account:
        box = self.runtime.service(SecretsBox)
        with self.runtime.database.write() as session:
            user_id = create_user(
                session,
                Actor.system("test"),
                username=username,
                display_name="张三",
                password_hash=hash_of(PASSWORD),
                box=box,
                roles=roles,
                organisation_id=organisation_id,
                phone=phone,
                must_change_password=must_change,
            )
            if enrolled:
                place = {"table": accounts.PLACE, "row": user_id, "column": "totp_sealed"}
                accounts.change_credential(
                    session,
                    user_id,
                    totp_sealed=box.seal(SECRET, **place),
                    totp_confirmed_at=session.now,
                )
        return Account(user_id, username)

    def client(self, token: str | None = None) -> TestClient:
        """A browser of its own, with a cookie jar of its own."""
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        made = TestClient(
            self.api.app,
            base_url="https://testserver",
            raise_server_exceptions=False,
            headers=headers,
        )
        made.event_hooks = {"response": [keep]}
        return made

    def log_in(
        self,
        username: str = "zhangsan",
        password: str = PASSWORD,
        *,
        client: TestClient | None = None,
        headers: dict[str, str] | None = None,
    ) -> Response:
        body = {"username": username, "password": password}
        browser = client or self.client()
        answer: Response = browser.post("/api/v1/auth/login", json=body, headers=headers or {})
        return answer

    def signed_in(self, username: str = "zhangsan", password: str = PASSWORD) -> TestClient:
        """A browser that is signed in, with its access token and its cookie."""
        client = self.client()
        answer = self.log_in(username, password, client=client)
        if answer.json()["next_step"] == "second_factor":
            bearer = {"Authorization": f"Bearer {answer.json()['step_token']}"}
            answer = client.post("/api/v1/auth/totp", json={"code": self.code()}, headers=bearer)
        assert answer.json()["next_step"] == "signed_in", answer.text
        client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        return client

    def step(self, username: str = "zhangsan", password: str = PASSWORD) -> TestClient:
        """A browser that holds the token of the next step only."""
        answer = self.log_in(username, password)
        assert answer.json()["step_token"], answer.text
        return self.client(answer.json()["step_token"])

    def code(self, *, secret: str = SECRET, steps: int = 0) -> str:
        moment = self.clock.now() + timedelta(seconds=30 * steps)
        return pyotp.TOTP(secret).at(int(moment.timestamp()))

    def pass_time(self, **step: float) -> None:
        self.clock.advance(timedelta(**step))

    def trail(self, *names: str) -> list[dict[str, Any]]:
        """The events of these names, oldest first."""
        statement = select(EventRow).where(EventRow.name.in_(names)).order_by(EventRow.id)
        with self.runtime.database.read() as session:
            return [
                {
                    "name": row.name,
                    "about": row.aggregate_id,
                    "by": row.actor_id,
                    "address": row.address,
                    **row.payload,
                }
                for row in session.execute(statement).scalars()
            ]


def refused(answer: Response, status: int, code: str) -> dict[str, Any]:
    """The problem document, which must be this one."""
    assert (answer.status_code, answer.json().get("code")) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    found: dict[str, Any] = answer.json()
    return found

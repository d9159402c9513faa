"""People who use a running server as anybody would: by name, password and one-time code."""

import re
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import pyotp

from tests.e2e.processes import run

PASSWORD = "铁岭的雪比沈阳早到了三天"
_PRINTED = re.compile(r"one-time password (\S+)")


class Account:
    """A signed-in person, and every byte the server ever answered them."""

    def __init__(self, base: str) -> None:
        self._http = httpx.Client(base_url=f"{base}/api/v1", trust_env=False, timeout=30)
        self.answered = b""
        self.id = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Any request; the answer is remembered with its headers."""
        answer = self._http.request(method, path, **options)
        self.answered += str(answer.headers).encode() + answer.content
        return answer

    def get(self, path: str, **query: Any) -> Any:
        answer = self.ask("GET", path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def items(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """The rows of a list that fits one page."""
        page = self.get(path, **query)
        assert page["next"] is None
        rows: list[dict[str, Any]] = page["items"]
        return rows

    def send(
        self, path: str, body: Any = None, *, version: int | None = None, method: str = "POST"
    ) -> Any:
        """A write that must succeed; ``version`` becomes If-Match."""
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        answer = self.ask(method, path, json={} if body is None else body, headers=headers)
        assert answer.is_success, f"{method} {path}: {answer.text}"
        return answer.json() if answer.content else None

    def put(self, path: str, body: Any, *, version: int | None = None) -> Any:
        return self.send(path, body, version=version, method="PUT")

    def sign_in_first(self, username: str, initial: str) -> None:
        """From the handed-out password to a session, through every step the server names."""
        step = self.send("/auth/login", {"username": username, "password": initial})
        assert step["next_step"] == "password_change"
        assert self.ask("GET", "/me").status_code == 401
        self._bear(step["step_token"])
        step = self.send(
            "/auth/first-password", {"current_password": initial, "new_password": PASSWORD}
        )
        if step["next_step"] == "enrolment":
            self._bear(step["step_token"])
            secret = self.send("/auth/totp/enrol")["secret"]
            done = self.send("/auth/totp/confirm", {"code": pyotp.TOTP(secret).now()})
            step = done["sign_in"]
        assert step["next_step"] == "signed_in"
        self._bear(step["access_token"])
        self.id = self.get("/me")["id"]

    def sign_in(self, username: str) -> None:
        """With the password of one's own, where no second factor is asked for."""
        step = self.send("/auth/login", {"username": username, "password": PASSWORD})
        self._bear(step["access_token"])

    def _bear(self, token: str) -> None:
        self._http.headers["Authorization"] = f"Bearer {token}"


def make_keeper(username: str, role: str, env: dict[str, str]) -> str:
    """A keeper's account from the command line; its one-time password."""
    done = run("create-admin", username, "--role", role, env=env)
    assert done.returncode == 0, done.stderr
    found = _PRINTED.search(done.stdout)
    assert found, done.stdout
    return found[1]


def make_user(
    admin: Account, security: Account, username: str, role: str, **particulars: Any
) -> str:
    """An account made by the one and given its role by the other; its one-time password."""
    made = admin.send("/users", {"username": username, **particulars})
    user = made["user"]
    security.put(f"/users/{user['id']}/roles", {"roles": [role]}, version=user["version"])
    password: str = made["initial_password"]
    return password


def secrets(folder: Path) -> dict[str, str]:
    """Settings of a production installation whose secrets come from files."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("token_secret", "field_secret")
    for name in names:
        (folder / name).write_text(f"{name} of the end-to-end test, long enough", "utf-8")
    return {f"{name}_file": str(folder / name) for name in names}

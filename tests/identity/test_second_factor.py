"""The second factor: demanded, single use, never evaded (ASVS 6.3.3, 6.5)."""

import pytest
from sqlalchemy import select

from app.identity.models import CredentialRow, RecoveryCodeRow
from app.identity.vocabulary import Role
from tests.identity.door import (
    OTHER_PASSWORD,
    PASSWORD,
    SECRET,
    Door,
    Response,
    TestClient,
    refused,
)

KEEPERS = [
    Role.ADMINISTRATOR,
    Role.SECURITY_ADMINISTRATOR,
    Role.AUDITOR,
    Role.COORDINATOR,
]


def show(door: Door, code: str, client: TestClient | None = None, **body: str) -> Response:
    browser = client or door.step()
    answer: Response = browser.post("/api/v1/auth/totp", json=body or {"code": code})
    return answer


@pytest.mark.parametrize("role", KEEPERS)
def test_a_keeper_without_second_factor_gets_in_nowhere_but_to_enrolment(
    door: Door, role: Role
) -> None:
    door.account(role)
    answer = door.log_in()
    assert answer.json()["next_step"] == "enrolment"
    assert answer.json()["access_token"] is None
    assert "set-cookie" not in answer.headers
    client = door.client(answer.json()["step_token"])
    for path in ("/api/v1/me", "/api/v1/users", "/api/v1/organisations", "/api/v1/auth/sessions"):
        refused(client.get(path), 401, "auth.unauthenticated")
    body = {"current_password": PASSWORD, "new_password": OTHER_PASSWORD}
    refused(client.post("/api/v1/auth/password", json=body), 401, "auth.unauthenticated")


def test_enrolment_ends_in_a_session_with_recovery_codes(door: Door) -> None:
    account = door.account(Role.COORDINATOR)
    client = door.step()
    offer = client.post("/api/v1/auth/totp/enrol", json={}).json()
    assert offer["otpauth_uri"].startswith("otpauth://totp/")
    assert offer["qr_svg"].startswith("<svg")
    refused(
        client.post("/api/v1/auth/totp/confirm", json={"code": "000000"}), 401, "auth.wrong_code"
    )
    code = door.code(secret=offer["secret"])
    answer = client.post("/api/v1/auth/totp/confirm", json={"code": code})
    assert answer.status_code == 200, answer.text
    assert len(set(answer.json()["recovery_codes"])) == 10
    assert answer.json()["sign_in"]["next_step"] == "signed_in"
    assert "__Host-refresh" in answer.cookies
    with door.runtime.database.read() as session:
        sealed = session.execute(
            select(CredentialRow.totp_sealed).where(CredentialRow.user_id == account.user_id)
        ).scalar_one()
        digests = session.execute(select(RecoveryCodeRow.code_hash)).scalars().all()
    assert sealed is not None
    assert offer["secret"] not in sealed
    assert not set(digests) & set(answer.json()["recovery_codes"])
    # The step token is spent: the second factor is in force now.
    refused(client.post("/api/v1/auth/totp/enrol", json={}), 401, "auth.session_over")


def test_a_code_opens_the_door_once(door: Door) -> None:
    """ASVS 6.5.1: the library alone would take the same code again."""
    door.account(Role.COORDINATOR, enrolled=True)
    assert show(door, door.code()).json()["next_step"] == "signed_in"
    refused(show(door, door.code()), 401, "auth.wrong_code")
    door.pass_time(seconds=30)
    assert show(door, door.code()).json()["next_step"] == "signed_in"
    refused(show(door, door.code(steps=-1)), 401, "auth.wrong_code")


@pytest.mark.parametrize(("steps", "status"), [(-2, 401), (-1, 200), (0, 200), (1, 200), (2, 401)])
def test_a_code_lives_for_a_short_while(door: Door, steps: int, status: int) -> None:
    door.account(Role.COORDINATOR, enrolled=True)
    assert show(door, door.code(steps=steps)).status_code == status


@pytest.mark.parametrize("code", ["12345678", "abcdef", "１２３４５６", "      ", "-12345"])
def test_what_is_no_code_is_refused(door: Door, code: str) -> None:
    door.account(Role.COORDINATOR, enrolled=True)
    refused(show(door, code), 401, "auth.wrong_code")


def test_exactly_one_of_code_and_recovery_code_is_given(door: Door) -> None:
    door.account(Role.COORDINATOR, enrolled=True)
    client = door.step()
    refused(client.post("/api/v1/auth/totp", json={}), 422, "request.invalid_fields")
    both = {"code": door.code(), "recovery_code": "ABCD-EFGH-IJKL-MNOP-QRST-UVWX"}
    refused(client.post("/api/v1/auth/totp", json=both), 422, "request.invalid_fields")


def test_guessing_codes_is_stopped(door: Door) -> None:
    door.account(Role.COORDINATOR, enrolled=True)
    client = door.step()
    wrong = f"{(int(door.code()) + 1) % 10**6:06d}"
    for _ in range(5):
        refused(show(door, wrong, client), 401, "auth.wrong_code")
    refused(show(door, door.code(), client), 429, "auth.throttled")
    door.pass_time(minutes=15, seconds=1)
    assert show(door, door.code()).status_code == 200


def test_the_step_token_is_short_lived_and_good_for_its_step_only(door: Door) -> None:
    door.account(Role.COORDINATOR, enrolled=True)
    client = door.step()
    refused(client.get("/api/v1/me"), 401, "auth.unauthenticated")
    refused(client.post("/api/v1/auth/totp/enrol", json={}), 401, "auth.unauthenticated")
    body = {"current_password": PASSWORD, "new_password": OTHER_PASSWORD}
    refused(client.post("/api/v1/auth/first-password", json=body), 401, "auth.unauthenticated")
    door.pass_time(minutes=11)
    refused(show(door, door.code(), client), 401, "auth.unauthenticated")


def test_recovery_codes_stand_in_once_each(door: Door) -> None:
    """ASVS 6.5.1, 6.5.2."""
    door.account(Role.COORDINATOR, enrolled=True)
    client = door.signed_in()
    body = {"current_password": PASSWORD}
    codes = client.post("/api/v1/auth/recovery-codes", json=body).json()["recovery_codes"]
    spelled = codes[0].lower().replace("-", " ")
    assert show(door, "", recovery_code=spelled).status_code == 200
    refused(show(door, "", recovery_code=codes[0]), 401, "auth.wrong_code")
    assert door.trail("recovery_code.used")[-1]["left"] == 9
    renewed = client.post("/api/v1/auth/recovery-codes", json=body)
    assert renewed.status_code == 200
    refused(show(door, "", recovery_code=codes[1]), 401, "auth.wrong_code")


def test_inside_a_session_a_new_secret_needs_the_password_and_spares_the_old(door: Door) -> None:
    """ASVS 7.5.1: changing how one proves oneself needs proof."""
    door.account(Role.WALKER, enrolled=True)
    client = door.signed_in()
    refused(client.post("/api/v1/auth/totp/enrol", json={}), 403, "auth.wrong_current_password")
    offer = client.post("/api/v1/auth/totp/enrol", json={"current_password": PASSWORD}).json()
    assert offer["secret"] != SECRET
    door.pass_time(seconds=60)
    other = door.signed_in()
    code = door.code(secret=offer["secret"])
    done = client.post("/api/v1/auth/totp/confirm", json={"code": code})
    assert done.status_code == 200
    assert done.json()["sign_in"] is None
    assert client.get("/api/v1/me").status_code == 200
    refused(other.get("/api/v1/me"), 401, "auth.unauthenticated")
    door.pass_time(seconds=60)
    refused(show(door, door.code()), 401, "auth.wrong_code")


def test_nothing_is_confirmed_that_was_not_offered(door: Door) -> None:
    door.account(Role.WALKER)
    client = door.signed_in()
    refused(
        client.post("/api/v1/auth/totp/confirm", json={"code": "123456"}),
        409,
        "auth.not_enrolled",
    )
    body = {"current_password": PASSWORD}
    refused(client.post("/api/v1/auth/recovery-codes", json=body), 409, "auth.not_enrolled")

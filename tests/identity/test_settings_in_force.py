"""What is in force, as each of the three administrators may see it; no secret is among it."""

from typing import Any

import pytest

from app.identity.in_force import in_force
from app.identity.vocabulary import Role
from app.platform.settings import PREFIX, Settings, load_settings
from app.platform.settings_words import WORDS
from tests.client import Api, People

SECRET = "known-to-nobody-" * 3


def settings_of(api: Api, people: People, role: Role) -> dict[str, dict[str, Any]]:
    answer = api.as_(people.person(role)).get("/api/v1/settings")
    assert answer.status_code == 200, answer.text
    return {one["name"]: one for one in answer.json()["items"]}


def test_the_business_side_sees_none_of_it(api: Api, people: People) -> None:
    for role in set(Role) - {
        Role.ADMINISTRATOR,
        Role.SECURITY_ADMINISTRATOR,
        Role.AUDITOR,
    }:
        assert api.as_(people.person(role)).get("/api/v1/settings").status_code == 403


def test_each_administrator_sees_what_they_keep(api: Api, people: People) -> None:
    administrator = settings_of(api, people, Role.ADMINISTRATOR)
    security = settings_of(api, people, Role.SECURITY_ADMINISTRATOR)
    auditor = settings_of(api, people, Role.AUDITOR)
    of_installation = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    assert of_installation <= administrator.keys()
    assert {one["group"] for one in security.values()} == {
        "passwords", "sessions", "lock_out", "tokens", "rate_limits", "uploads",
    }  # fmt: skip
    assert {one["group"] for one in auditor.values()} == {"audit", "retention", "logs"}
    assert security["sessions.idle"]["value"] == 30
    assert security["lock_out.pair"]["unit"] == "attempts"
    assert auditor["TONGXING_AUDIT_ANCHOR"]["value"].endswith("anchors.txt")


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR])
def test_no_secret_and_no_account_of_an_address_is_told(role: Role) -> None:
    settings = load_settings(
        profile="production",
        token_secret=SECRET,
        field_secret=SECRET,
        storage_access_key="key-of-the-bucket",
        storage_secret_key=SECRET,
        database_url="postgresql://somebody:word-of-entry@db.example/tongxing",
        photo_megabytes=20,
    )
    told = {one["name"]: one for one in in_force(settings, {role.value})}
    for hidden in (SECRET, "key-of-the-bucket", "somebody", "word-of-entry"):
        assert hidden not in str(told)
    if role is Role.ADMINISTRATOR:
        assert told["TONGXING_DATABASE_URL"]["value"] == "postgresql://db.example/tongxing"
        assert told["TONGXING_STORAGE_ACCESS_KEY"]["is_set"]
    if role is not Role.AUDITOR:
        photo = told["TONGXING_PHOTO_MEGABYTES"]
        assert (photo["value"], photo["default"], photo["origin"]) == (20, 15, "changed")
        secret = told["TONGXING_TOKEN_SECRET"]
        assert (secret["value"], secret["is_secret"], secret["is_set"]) == (None, True, True)


def test_what_is_not_set_says_so() -> None:
    settings = load_settings(profile="demonstration")
    told = {one["name"]: one for one in in_force(settings, {Role.ADMINISTRATOR.value})}
    assert not told["TONGXING_TOKEN_SECRET"]["is_set"]
    assert told["TONGXING_SECOND_FACTOR_REQUIRED"]["value"] is False
    assert told["TONGXING_PROFILE"]["origin"] == "changed"
    assert told["TONGXING_PORT"]["origin"] == "default"


def test_every_setting_has_its_words() -> None:
    assert WORDS.keys() == Settings.model_fields.keys()

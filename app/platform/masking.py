"""Masks for personal data and secrets: pure, total, and the same wherever text leaves us.

The masks are the ones the field uses: telephone 138****1234, identity number first three and
last four, name 张*. Masking is for output only; nothing stored is ever masked in place.
"""

import re
from collections.abc import Mapping
from typing import Final

HIDDEN: Final = "***"

# Keys whose value is a secret whatever it looks like. Compared after lower-casing and with
# everything that is no letter or digit removed, so access_token, accessToken and Access-Token
# are one.
_SECRET_KEYS: Final = frozenset(
    {
        "accesstoken", "apikey", "authorization", "clientsecret", "cookie", "credential",
        "credentials", "initialpassword", "key", "newpassword", "oldpassword", "otp",
        "passphrase", "passwd", "password", "passwordhash", "privatekey", "proxyauthorization",
        "recoverycode", "recoverycodes", "refreshtoken", "secret", "secretkey", "setcookie",
        "signature", "signingkey", "token", "totp", "totpsecret",
    }
)  # fmt: skip

_NAME_KEYS: Final = frozenset(
    {
        "accompaniedname", "applicantname", "complainant", "contactname", "contactperson",
        "displayname", "experiencername", "filler", "fillername", "findername", "fullname",
        "holder", "personname", "realname", "reportername", "username", "walkername",
        "姓名", "填报人", "联系人",
    }
)  # fmt: skip

_PHONE_KEYS: Final = frozenset(
    {"contact", "contactphone", "mobile", "phone", "phonenumber", "telephone", "tel", "联系方式"}
)

_IDENTITY_KEYS: Final = frozenset(
    {"idcard", "idcardnumber", "identitynumber", "idnumber", "nationalid", "身份证号"}
)

_NOT_ALPHANUMERIC: Final = re.compile(r"[^0-9a-z\u4e00-\u9fff]")

# Full-width digits count: they are typed by Chinese input methods every day.
_DIGIT: Final = "[0-9０-９]"
_MOBILE: Final = re.compile(
    rf"(?<![0-9A-Za-z０-９_])(?:\+?86[ -]?)?([1１][3-9３-９]{_DIGIT})[ -]?({_DIGIT}{{4}})[ -]?"
    rf"({_DIGIT}{{4}})(?![0-9A-Za-z０-９_])"
)
# Fifteen to nineteen digits are an identity number (old or new) or a bank card.
_LONG_NUMBER: Final = re.compile(
    rf"(?<![0-9A-Za-z０-９_])({_DIGIT}{{3}}){_DIGIT}{{8,12}}({_DIGIT}{{3}}[0-9０-９Xx])"
    r"(?![0-9A-Za-z０-９_])"
)
_JWT: Final = re.compile(r"eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?")
_BEARER: Final = re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}")
_URL_PASSWORD: Final = re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]+@")
_ASSIGNED_SECRET: Final = re.compile(
    r"(?i)\b(password|passwd|passphrase|secret|token|api[_-]?key)(['\"]?\s*[=:]\s*)"
    r"(?:\"[^\"]*\"|'[^']*'|[^\s,;&}]+)"
)
# A cheap test that spares the patterns above on text that can hold none of them.
_SUSPECT: Final = re.compile(
    r"[0-9０-９]{3}|eyJ|://|(?i:bearer|basic|passw|passphrase|secret|token|api[_-]?key)"
)

_COMPOUND_SURNAMES: Final = frozenset(
    {
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文",
        "司徒", "令狐", "夏侯", "端木", "南宫", "西门", "百里", "呼延", "轩辕",
    }
)  # fmt: skip

_SHORTEST_SUSPECT: Final = 10**10  # the least integer that can be a telephone number
_PHONE_SHORTEST: Final = 7
_IDENTITY_SHORTEST: Final = 8
_FOUR_CHARACTERS: Final = 4


def mask_phone(value: str) -> str:
    """Mask one telephone number: 138****1234; a short or unknown shape shows its last two."""
    digits = "".join(character for character in value if character.isdigit())
    if len(digits) < _PHONE_SHORTEST:
        return HIDDEN
    if len(digits) > 11 and digits.startswith("86"):  # noqa: PLR2004 - country code before mobile
        digits = digits[2:]
    return f"{digits[:3]}****{digits[-4:]}"


def mask_identity_number(value: str) -> str:
    """Mask an identity number: the first three and the last four characters stay."""
    text = value.strip()
    if len(text) < _IDENTITY_SHORTEST:
        return HIDDEN
    return f"{text[:3]}{'*' * (len(text) - 7)}{text[-4:]}"


def mask_name(value: str) -> str:
    """Mask a person's name: the surname stays, 张三丰 becomes 张**, 欧阳修文 becomes 欧阳**."""
    text = value.strip()
    if not text:
        return text
    is_compound = text[:2] in _COMPOUND_SURNAMES and len(text) >= _FOUR_CHARACTERS - 1
    kept = 2 if is_compound else 1
    return text[:kept] + "*" * max(1, min(len(text) - kept, 2))


def mask_text(text: str) -> str:
    """Mask every telephone, identity number, token and credential inside free text."""
    if not _SUSPECT.search(text):
        return text
    text = _URL_PASSWORD.sub(r"\1:***@", text)
    text = _JWT.sub(HIDDEN, text)
    text = _BEARER.sub(r"\1 ***", text)
    text = _ASSIGNED_SECRET.sub(r"\1\2***", text)
    text = _LONG_NUMBER.sub(lambda found: f"{found[1]}***********{found[2]}", text)
    return _MOBILE.sub(r"\1****\3", text)


def mask_field(key: str, value: object) -> object:
    """Mask a value by the name of its field, then by its content; containers are walked."""
    name = _NOT_ALPHANUMERIC.sub("", key.lower())
    if name in _SECRET_KEYS:
        return HIDDEN if value not in (None, "") else value
    if isinstance(value, str):
        if name in _NAME_KEYS:
            return mask_name(value)
        if name in _PHONE_KEYS:
            return mask_phone(value)
        if name in _IDENTITY_KEYS:
            return mask_identity_number(value)
    return mask_value(value)


def mask_value(value: object) -> object:
    """Mask whatever is inside a value, however deep."""
    if isinstance(value, str):
        return mask_text(value)
    if isinstance(value, Mapping):
        return {str(key): mask_field(str(key), inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [mask_value(inner) for inner in value]
    if isinstance(value, int) and value >= _SHORTEST_SUSPECT:
        masked = mask_text(str(value))
        return value if masked == str(value) else masked
    if value is None or isinstance(value, int | float):
        return value
    return mask_text(str(value))

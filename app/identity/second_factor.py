"""The second factor: time-based codes (RFC 6238) and recovery codes.

The library accepts the same code as often as it is shown within its window; the step returned
here is stored, and only a later one is accepted again.
"""

import base64
import re
import secrets
import unicodedata
from datetime import datetime
from hashlib import sha256

import pyotp
from pyotp.exceptions import OTPVerificationError

CODE_DIGITS = 6
STEP_SECONDS = 30
STEPS_EITHER_SIDE = 1
ISSUER = "Tongxing 同行"
RECOVERY_CODES = 10
RECOVERY_BYTES = 15

_NOT_BASE32 = re.compile(r"[^A-Z2-7]")


def new_secret() -> str:
    """A fresh shared secret of 160 bits."""
    return pyotp.random_base32(32)


def enrolment_address(secret: str, *, username: str) -> str:
    """The otpauth address that an authenticator reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=username, issuer_name=ISSUER)


def matching_step(secret: str, code: str, *, now: datetime, after: int) -> int | None:
    """The time step the code belongs to, if it is right and later than ``after``."""
    digits = unicodedata.normalize("NFKC", code).strip().replace(" ", "")
    if len(digits) != CODE_DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    totp = pyotp.TOTP(secret, digits=CODE_DIGITS, interval=STEP_SECONDS)
    try:
        step = totp.verify_and_get_timecode(digits, for_time=now, valid_window=STEPS_EITHER_SIDE)
    except OTPVerificationError:
        return None
    return step if step > after else None


def new_recovery_codes() -> list[str]:
    """Codes of 120 random bits each, in groups that can be copied by hand."""
    return [_grouped(secrets.token_bytes(RECOVERY_BYTES)) for _ in range(RECOVERY_CODES)]


def recovery_digest(code: str) -> str:
    """What is stored of a recovery code; a plain digest suffices for 120 random bits."""
    letters = _NOT_BASE32.sub("", unicodedata.normalize("NFKC", code).upper())
    return sha256(letters.encode()).hexdigest()


def _grouped(raw: bytes) -> str:
    text = base64.b32encode(raw).decode().rstrip("=")
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))

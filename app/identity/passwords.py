"""Passwords: what is accepted, and hashing that cannot exhaust the machine.

Rules follow what people can live with: at least 12 characters of any kind, spaces and Chinese
included, nothing cut off, no composition rules and no forced rotation; refused are the passwords
everybody tries first and those made of the account's own or our house's words.
"""

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from importlib.resources import files
from itertools import pairwise

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher

from app.identity.problems import SignInBusy

MINIMUM_LENGTH = 12
MAXIMUM_LENGTH = 256
MEMORY_KIB = 64 * 1024
TIME_COST = 2
LANES = 1
#: Two hashes at a time are 128 MiB; more would not be faster on the cores we run on.
HASHES_AT_ONCE = 2
WAIT_SECONDS = 8.0

#: Words of this house and this province that an attacker would try around a year and a "!".
CONTEXT_WORDS = tuple(
    word
    for line in (
        "同行 tongxing 辽宁 liaoning 沈阳 shenyang 大连 dalian 人社 renshe 人社厅 走流程 体验员",
        "行风办 好差评 辽事通 社保 shebao 12345 password admin administrator 管理员 welcome",
    )
    for word in line.split()
)
LEFT_OVER_MINIMUM = 6

_LETTERS = re.compile(r"[^\W_]+")


def normalised(password: str) -> str:
    """NFKC, so that the same keys on another input method make the same password."""
    return unicodedata.normalize("NFKC", password)


def weakness(password: str, *, own_words: Iterable[str] = ()) -> str | None:
    """The code of the reason why this password is refused, or ``None`` if it is good.

    ``own_words`` are the account's user name, display name, phone and organisation.
    """
    text = normalised(password)
    if len(text) < MINIMUM_LENGTH:
        return "password.too_short"
    if len(text) > MAXIMUM_LENGTH:
        return "password.too_long"
    folded = text.casefold()
    if folded in common_passwords() or _squeezed(folded) in common_passwords():
        return "password.common"
    if _is_pattern(folded):
        return "password.pattern"
    words = (*CONTEXT_WORDS, *own_words)
    if _mostly_known(folded, [normalised(word).casefold() for word in words]):
        return "password.contains_known_words"
    return None


@cache
def common_passwords() -> frozenset[str]:
    """The shipped list of passwords that everybody tries first, folded to lower case."""
    text = (files("app.identity") / "common_passwords.txt").read_text(encoding="utf-8")
    return frozenset(
        line.casefold() for line in text.splitlines() if line and not line.startswith("#")
    )


def _squeezed(text: str) -> str:
    """Letters and digits only: ``p a s s w o r d`` is no better than ``password``."""
    return "".join(_LETTERS.findall(text))


def _is_pattern(text: str) -> bool:
    """A short unit repeated (``abcabcabcabc``) or neighbours only (``123456789012``)."""
    half = len(text) // 2
    if any(text == (text[:size] * len(text))[: len(text)] for size in range(1, min(half, 6) + 1)):
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    wrapped = steps - {9, -9}
    return text.isalnum() and (wrapped in ({1}, {-1}, {0}) or len(steps) == 1)


def _mostly_known(text: str, words: list[str]) -> bool:
    """Whether little is left once known words, years and symbols are taken out."""
    left = text
    for word in sorted({word for word in words if len(word) > 1}, key=len, reverse=True):
        left = left.replace(word, "\x00")
    if left == text:
        return False
    left = re.sub(r"(19|20)\d\d", "", left)
    return len(_squeezed(left.replace("\x00", " "))) < LEFT_OVER_MINIMUM


class PasswordHasher:
    """argon2id in a bounded number of slots.

    A caller waits a few seconds for a slot and is then told to come back, so a rush of log-ins
    costs time, never memory.
    """

    def __init__(
        self,
        *,
        memory_kib: int = MEMORY_KIB,
        at_once: int = HASHES_AT_ONCE,
        wait_seconds: float = WAIT_SECONDS,
    ) -> None:
        self._hash = PasswordHash(
            (Argon2Hasher(time_cost=TIME_COST, memory_cost=memory_kib, parallelism=LANES),)
        )
        self._slots = threading.BoundedSemaphore(at_once)
        self._wait_seconds = wait_seconds

    def hash(self, password: str) -> str:
        """The hash to be stored."""
        with self._slot():
            return self._hash.hash(normalised(password))

    def matches(self, password: str, stored: str | None) -> bool:
        """Whether the password belongs to the hash.

        Without a stored hash (no such account) the same work is done in vain, so that the time
        the answer takes does not say which accounts exist.
        """
        with self._slot():
            try:
                right = self._hash.verify(normalised(password), stored or self._of_nobody)
            except UnknownHashError:
                return False
        return right and stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Whether the hash was made with other costs than today's."""
        return bool(self._hash.current_hasher.check_needs_rehash(stored))

    @cached_property
    def _of_nobody(self) -> str:
        return self._hash.hash("the password of nobody")

    @contextmanager
    def _slot(self) -> Iterator[None]:
        if not self._slots.acquire(timeout=self._wait_seconds):
            raise SignInBusy(headers={"Retry-After": "2"})
        try:
            yield
        finally:
            self._slots.release()

"""User names: one spelling per account."""

import re
import unicodedata

#: Lower-case letters, digits, Chinese characters, and . _ - inside; 3 to 64 of them.
PATTERN = r"^[a-z0-9\u4e00-\u9fff](?:[a-z0-9\u4e00-\u9fff._-]{1,62})[a-z0-9\u4e00-\u9fff]$"

_SHAPE = re.compile(PATTERN)


def folded(username: str) -> str:
    """The spelling under which an account is stored and found: NFKC, lower case, no margins."""
    return unicodedata.normalize("NFKC", username).strip().casefold()


def is_well_formed(username: str) -> bool:
    """Whether a folded name may become a user name."""
    return _SHAPE.fullmatch(username) is not None

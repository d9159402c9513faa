"""Fingerprints of what was sent, by which the same thing sent again is recognised."""

import hashlib
import json
from typing import Any


def digest_of(content: Any) -> str:
    """SHA-256 of JSON values in one canonical writing."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

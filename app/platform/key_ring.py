"""Reading a ring of named secrets from one setting, so that keys can be rotated by configuration.

``one-secret`` alone is key ``k1``. ``k2:new-secret k1:old-secret`` names them; the first one signs
or seals, all of them verify or open.
"""

import re

ONLY_KEY = "k1"

_NAMED = re.compile(r"([a-z0-9][a-z0-9-]{0,15}):(\S+)", re.ASCII)


def read_key_ring(text: str) -> tuple[dict[str, bytes], str]:
    """The keys by id, and the id of the current one."""
    words = text.split()
    named = [_NAMED.fullmatch(word) for word in words]
    if not words:
        raise ValueError("a key ring needs at least one secret")
    if not all(named):
        return {ONLY_KEY: text.encode()}, ONLY_KEY
    pairs = [(match[1], match[2].encode()) for match in named if match]
    keys = dict(pairs)
    if len(keys) != len(pairs):
        raise ValueError("a key id occurs twice in the ring")
    return keys, pairs[0][0]

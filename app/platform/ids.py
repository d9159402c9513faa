"""Identifiers: UUID version 7 (RFC 9562), so that keys grow with time and indexes stay compact."""

import uuid_utils


def new_id() -> str:
    """A fresh UUIDv7 as 36 lower-case characters, the only form ids have in this system."""
    return str(uuid_utils.uuid7())

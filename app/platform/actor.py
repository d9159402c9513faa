"""Who does something: a signed-in person, or the system itself."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The doer of one request or job, as its verified token or the worker says.

    ``roles`` holds the values of ``identity.vocabulary.Role``; the platform does not interpret
    them. ``address`` is the network address after trusted proxies were taken into account.
    """

    user_id: str | None
    organisation_id: str | None
    roles: frozenset[str] = frozenset()
    session_id: str | None = None
    kind: Literal["user", "system", "anonymous"] = "user"
    name: str = ""
    request_id: str | None = None
    address: str | None = None

    @classmethod
    def system(cls, name: str) -> "Actor":
        """The system acting by itself; ``name`` says which part of it (``worker``, ``seed``)."""
        return cls(user_id=None, organisation_id=None, kind="system", name=name)

    @classmethod
    def anonymous(cls, *, request_id: str | None = None, address: str | None = None) -> "Actor":
        """Somebody who has not signed in."""
        return cls(
            user_id=None,
            organisation_id=None,
            kind="anonymous",
            request_id=request_id,
            address=address,
        )

    def has(self, *roles: str) -> bool:
        """Whether the actor holds one of ``roles``."""
        return not self.roles.isdisjoint(roles)

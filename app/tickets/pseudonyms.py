"""Names under which a unit knows those it must not know: one name per person and ticket.

Keyed by a secret of the ticket itself, so that a name neither tells who it is nor can be joined
with the same person's name on another ticket.
"""

import hmac
from hashlib import sha256


def pseudonym(seal: str, user_id: str | None) -> str:
    """The name of ``user_id`` on the ticket that holds ``seal``."""
    if user_id is None:
        return "匿名反馈人"
    digest = hmac.new(bytes.fromhex(seal), user_id.encode(), sha256).hexdigest()
    return f"反馈人·{digest[:8].upper()}"

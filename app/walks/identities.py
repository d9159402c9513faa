"""As whom one may walk in which mode, and by what name others know the walker."""

import hashlib
from collections.abc import Mapping

from app.walks.vocabulary import ActedIdentity, Mode

ACTED_IDENTITIES: Mapping[Mode, tuple[ActedIdentity, ...]] = {
    # Part 三(一): 以企业、群众、工作人员等身份; part 四(一)1 narrows it to 企业群众 for 亲自办.
    Mode.IN_PERSON: (ActedIdentity.PUBLIC, ActedIdentity.ENTERPRISE, ActedIdentity.STAFF),
    Mode.ACCOMPANY: (ActedIdentity.HELPER,),
    Mode.CROSS_REGION: (ActedIdentity.CASE_OFFICER, ActedIdentity.PUBLIC, ActedIdentity.ENTERPRISE),
    Mode.SUPERVISE: (ActedIdentity.SUPERVISOR,),
    Mode.ENFORCEMENT: (ActedIdentity.ENFORCER,),
}


def usual_identity(mode: Mode) -> ActedIdentity:
    """The identity the notice names first for this mode."""
    return ACTED_IDENTITIES[mode][0]


def may_act_as(mode: Mode, identity: ActedIdentity) -> bool:
    """Whether the notice foresees this identity in this mode."""
    return identity in ACTED_IDENTITIES[mode]


def pseudonym(walk_id: str, *, experiencer: bool) -> str:
    """A name for one walk only, made from the walk's own id.

    It says nothing about the person and cannot be joined across walks, which a name kept per
    person could be.
    """
    kind = "体验员" if experiencer else "走流程人员"
    tail = hashlib.sha256(walk_id.encode()).hexdigest()[:6].upper()
    return f"{kind}·{tail}"

"""Permissions and the one literal table of who holds them.

A permission opens a door; which rows lie behind it is said by each aggregate's ``visible_to``.
"""

from enum import StrEnum
from types import MappingProxyType

from app.identity.vocabulary import Role


class Permission(StrEnum):
    """``resource:verb``; every guarded route names one."""

    SELF_USE = "self:use"

    ORGANISATION_READ = "organisation:read"
    ORGANISATION_EDIT = "organisation:edit"
    USER_READ = "user:read"
    USER_EDIT = "user:edit"
    USER_RESET = "user:reset"
    ROLE_ASSIGN = "role:assign"
    SESSION_REVOKE = "session:revoke"
    SECOND_FACTOR_RESET = "second_factor:reset"
    PHONE_READ = "phone:read"
    SETTINGS_READ = "settings:read"

    CATALOGUE_READ = "catalogue:read"
    CATALOGUE_EDIT = "catalogue:edit"
    GUIDE_PUBLISH = "guide:publish"
    PROGRAMME_READ = "programme:read"
    PROGRAMME_EDIT = "programme:edit"
    CALENDAR_READ = "calendar:read"
    CALENDAR_EDIT = "calendar:edit"
    CHECKLIST_READ = "checklist:read"
    CHECKLIST_EDIT = "checklist:edit"

    WALK_READ = "walk:read"
    WALK_RECORD = "walk:record"
    WALK_REVIEW = "walk:review"
    WALK_ACCEPT = "walk:accept"
    FINDING_DISMISS = "finding:dismiss"
    EVIDENCE_READ = "evidence:read"
    EVIDENCE_UPLOAD = "evidence:upload"

    TICKET_READ = "ticket:read"
    TICKET_SUBMIT = "ticket:submit"
    TICKET_EDIT = "ticket:edit"
    TICKET_COMMENT = "ticket:comment"
    TICKET_DISPATCH = "ticket:dispatch"
    TICKET_HANDLE = "ticket:handle"
    TICKET_EVALUATE = "ticket:evaluate"
    TICKET_SIGN_OFF = "ticket:sign_off"
    TICKET_SUPERVISE = "ticket:supervise"
    TICKET_APPEAL = "ticket:appeal"
    MEASURE_READ = "measure:read"
    MEASURE_EDIT = "measure:edit"
    CONSULTATION_OPEN = "consultation:open"
    CONSULTATION_ANSWER = "consultation:answer"
    EXTENSION_REQUEST = "extension:request"
    EXTENSION_DECIDE = "extension:decide"

    IMPORT_RUN = "import:run"
    EXPORT_RUN = "export:run"
    FORM_EXPORT = "form:export"
    JOB_READ = "job:read"
    AUDIT_READ = "audit:read"
    AUDIT_VERIFY = "audit:verify"


P = Permission

_EVERYONE = frozenset({P.SELF_USE, P.ORGANISATION_READ, P.JOB_READ})
_READER = _EVERYONE | {P.CATALOGUE_READ, P.PROGRAMME_READ, P.CALENDAR_READ, P.CHECKLIST_READ}
_FINDER = _READER | {
    P.WALK_READ,
    P.WALK_RECORD,
    P.EVIDENCE_READ,
    P.EVIDENCE_UPLOAD,
    P.TICKET_READ,
    P.TICKET_SUBMIT,
    P.TICKET_EDIT,
    P.TICKET_COMMENT,
    P.TICKET_EVALUATE,
    P.TICKET_APPEAL,
    P.MEASURE_READ,
}
_UNIT = _READER | {
    P.TICKET_READ,
    P.TICKET_COMMENT,
    P.TICKET_HANDLE,
    P.MEASURE_READ,
    P.MEASURE_EDIT,
    P.CONSULTATION_OPEN,
    P.CONSULTATION_ANSWER,
    P.EXTENSION_REQUEST,
    P.EVIDENCE_READ,
    P.EVIDENCE_UPLOAD,
    P.EXPORT_RUN,
}

ROLE_PERMISSIONS = MappingProxyType(
    {
        Role.WALKER: _FINDER,
        Role.EXPERIENCER: _FINDER,
        Role.HANDLER: _UNIT,
        Role.LIAISON: _UNIT | {P.WALK_READ, P.WALK_REVIEW},
        Role.COORDINATOR: _READER
        | {
            P.CATALOGUE_EDIT,
            P.GUIDE_PUBLISH,
            P.PROGRAMME_EDIT,
            P.CHECKLIST_EDIT,
            P.USER_READ,
            P.PHONE_READ,
            P.WALK_READ,
            P.WALK_REVIEW,
            P.WALK_ACCEPT,
            P.FINDING_DISMISS,
            P.EVIDENCE_READ,
            P.TICKET_READ,
            P.TICKET_SUBMIT,
            P.TICKET_EDIT,
            P.TICKET_COMMENT,
            P.TICKET_DISPATCH,
            P.TICKET_EVALUATE,
            P.TICKET_SIGN_OFF,
            P.TICKET_SUPERVISE,
            P.MEASURE_READ,
            P.CONSULTATION_OPEN,
            P.CONSULTATION_ANSWER,
            P.EXTENSION_DECIDE,
            P.IMPORT_RUN,
            P.EXPORT_RUN,
            P.FORM_EXPORT,
        },
        Role.LEADER: _READER
        | {P.WALK_READ, P.EVIDENCE_READ, P.TICKET_READ, P.MEASURE_READ, P.EXPORT_RUN},
        Role.ADMINISTRATOR: _READER
        | {
            P.ORGANISATION_EDIT,
            P.USER_READ,
            P.USER_EDIT,
            P.USER_RESET,
            P.PHONE_READ,
            P.CALENDAR_EDIT,
            P.SETTINGS_READ,
        },
        Role.SECURITY_ADMINISTRATOR: _EVERYONE
        | {
            P.USER_READ,
            P.ROLE_ASSIGN,
            P.SESSION_REVOKE,
            P.SECOND_FACTOR_RESET,
            P.SETTINGS_READ,
        },
        Role.AUDITOR: _EVERYONE | {P.AUDIT_READ, P.AUDIT_VERIFY, P.SETTINGS_READ},
    }
)


def permissions_of(roles: frozenset[str]) -> frozenset[Permission]:
    """All permissions that ``roles`` give together; an unknown role gives none."""
    held: frozenset[Permission] = frozenset()
    for role in Role:
        if role in roles:
            held |= ROLE_PERMISSIONS[role]
    return held

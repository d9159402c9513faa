"""The shape of an audit entry."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, TypeAdapter
from typing_extensions import TypedDict


class AuditEntry(TypedDict):
    """Who did what to which object, when, from where, and how it is sealed."""

    id: Annotated[str, Field(examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"])]
    occurred_at: datetime
    name: Annotated[str, Field(examples=["ticket.dispatched"])]
    aggregate: Annotated[str, Field(examples=["ticket"])]
    aggregate_id: Annotated[str, Field(examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"])]
    actor_id: str | None
    actor_kind: Annotated[str, Field(examples=["user"])]
    actor_name: Annotated[str, Field(examples=["李*"])]
    organisation_id: str | None
    request_id: str | None
    address: Annotated[str | None, Field(examples=["192.0.2.7"])]
    payload: dict[str, Any]
    position: Annotated[int | None, Field(examples=[42])]
    hash: str | None


class VerificationStarted(TypedDict):
    """Where the outcome of the check will be told."""

    job_id: Annotated[str, Field(examples=["0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"])]


ENTRIES = TypeAdapter(list[AuditEntry])
VERIFICATION = TypeAdapter(VerificationStarted)

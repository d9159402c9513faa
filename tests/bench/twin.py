"""The bare twin: one table behind plain FastAPI, as a competent beginner writes it.

No accounts, no events, no search, no retries, no versions to be matched: what an endpoint costs
that only reads or writes its row. ``python -m tests.bench.twin URL PORT`` serves it.
"""

import sys
import uuid
from datetime import UTC, datetime
from typing import Any

import uvicorn
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel
from sqlalchemy import (
    Column,
    DateTime,
    Engine,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    insert,
    select,
    update,
)

TICKETS = Table(
    "tickets",
    MetaData(),
    Column("id", String(36), primary_key=True),
    Column("number", String(24), unique=True),
    Column("kind", String(20), nullable=False),
    Column("state", String(20), nullable=False),
    Column("title", String(200), nullable=False),
    Column("description", Text, nullable=False),
    Column("severity", String(20), nullable=False),
    Column("dimension", String(40)),
    Column("board", String(40)),
    Column("region_code", String(12)),
    Column("organisation_name", String(120)),
    Column("submitted_at", DateTime(timezone=True), nullable=False),
    Column("due_at", DateTime(timezone=True)),
    Column("closed_at", DateTime(timezone=True)),
    Column("updated_at", DateTime(timezone=True), nullable=False),
    Column("version", Integer, nullable=False),
    Index("ix_tickets_list", "state", "kind", "submitted_at"),
)
_C = TICKETS.c


class TicketOut(BaseModel):
    """A ticket as it is answered."""

    id: str
    number: str
    kind: str
    state: str
    title: str
    description: str
    severity: str
    dimension: str | None
    board: str | None
    region_code: str | None
    organisation_name: str | None
    submitted_at: datetime
    due_at: datetime | None
    closed_at: datetime | None
    updated_at: datetime
    version: int


class TicketIn(BaseModel):
    """A new ticket."""

    kind: str
    title: str
    description: str
    severity: str = "moderate"


class TicketPatch(BaseModel):
    """A correction."""

    title: str | None = None
    description: str | None = None


def engine_for(url: str) -> Engine:
    """An engine with the pragmas that everybody sets on SQLite, which are ours as well."""
    engine = create_engine(url, pool_size=20)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def _connected(connection: Any, _record: Any) -> None:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA busy_timeout=15000")

    return engine


def build(url: str) -> FastAPI:
    """The application over the database at ``url``."""
    engine = engine_for(url)
    app = FastAPI()

    @app.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/tickets/{ticket_id}", response_model=TicketOut)
    def get_ticket(ticket_id: str) -> Any:
        with engine.connect() as connection:
            row = connection.execute(select(TICKETS).where(_C.id == ticket_id)).one_or_none()
        if row is None:
            raise HTTPException(404)
        return row._asdict()

    @app.get("/tickets", response_model=list[TicketOut])
    def list_tickets(state: str, kind: str, limit: int = 50) -> Any:
        statement = (
            select(TICKETS)
            .where(_C.state == state, _C.kind == kind)
            .order_by(_C.submitted_at.desc())
            .limit(limit)
        )
        with engine.connect() as connection:
            return [row._asdict() for row in connection.execute(statement)]

    @app.post("/tickets", response_model=TicketOut, status_code=201)
    def create_ticket(body: TicketIn) -> Any:
        now = datetime.now(UTC)
        made = str(uuid.uuid4())
        values: dict[str, Any] = dict.fromkeys(_C.keys()) | body.model_dump()
        values |= {"id": made, "number": f"FK-{made[:8]}-{made[-6:]}", "state": "submitted"}
        values |= {"submitted_at": now, "updated_at": now, "version": 1}
        with engine.begin() as connection:
            connection.execute(insert(TICKETS).values(values))
        return values

    @app.patch("/tickets/{ticket_id}", response_model=TicketOut)
    def patch_ticket(ticket_id: str, body: TicketPatch) -> Any:
        changes: dict[str, Any] = body.model_dump(exclude_unset=True)
        changes |= {"updated_at": datetime.now(UTC), "version": _C.version + 1}
        with engine.begin() as connection:
            connection.execute(update(TICKETS).where(_C.id == ticket_id).values(changes))
            row = connection.execute(select(TICKETS).where(_C.id == ticket_id)).one_or_none()
        if row is None:
            raise HTTPException(404)
        return row._asdict()

    return app


if __name__ == "__main__":
    uvicorn.run(
        build(sys.argv[1]),
        host="127.0.0.1",
        port=int(sys.argv[2]),
        http="httptools",
        loop="uvloop",
        access_log=False,
        log_level="warning",
    )

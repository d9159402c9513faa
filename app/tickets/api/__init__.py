"""Tickets over HTTP: reading, entering, every action, measures and consultations."""

from app.tickets.api.beside import router as beside_router
from app.tickets.api.consultations import router as consultations_router
from app.tickets.api.ending import router as ending_router
from app.tickets.api.evidence import router as evidence_router
from app.tickets.api.handling import router as handling_router
from app.tickets.api.measures import router as measures_router
from app.tickets.api.tickets import router as tickets_router
from app.tickets.api.triage import router as triage_router

ROUTERS = (
    tickets_router,
    triage_router,
    handling_router,
    ending_router,
    beside_router,
    evidence_router,
    measures_router,
    consultations_router,
)

"""Tables of tickets: the ticket, its clock, its measures, the facts beside its status."""

from app.tickets.models.clock import ClockExtension, ClockPause, ClockRound, Reminder
from app.tickets.models.consultations import Consultation, Obligation
from app.tickets.models.facts import (
    Comment,
    Evaluation,
    Exemption,
    Objection,
    Review,
    Substitute,
    Urge,
)
from app.tickets.models.measures import Measure, MeasureEvidence, MeasureTicket
from app.tickets.models.tickets import Ticket, TicketUnit

__all__ = [
    "ClockExtension",
    "ClockPause",
    "ClockRound",
    "Comment",
    "Consultation",
    "Evaluation",
    "Exemption",
    "Measure",
    "MeasureEvidence",
    "MeasureTicket",
    "Objection",
    "Obligation",
    "Reminder",
    "Review",
    "Substitute",
    "Ticket",
    "TicketUnit",
    "Urge",
]

"""Tickets 反馈单: from what was found to its sign-off 销号, the closed loop.

Owns tickets, the measures taken about them, what is recorded beside their status (objections,
evaluations, substitutes, exemptions, comments, urges, consultations), and their clock.

Invariants: every change of state is one row of the table in ``lifecycle`` and one event; every
path to sign-off passes the one gate there; who found, who fixed, who verified and who signed are
kept apart by ``segregation``; nothing is deleted; the finder's identity never reaches the unit.

Uses walks (findings, evidence, re-walks), catalogue (matters, regions), programme (work calendar),
identity (permissions, organisations) and the platform.
"""

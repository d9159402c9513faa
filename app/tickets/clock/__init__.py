"""The clock of a ticket: its term, pauses, extensions, reminders and escalation.

A ticket has at most one running clock; every dispatch, return for rework or move to long-term
rectification starts the next round, and earlier rounds stay as they were. The deadline is never
typed into the ticket: it is reckoned from the round, its ledger and the calendar, and reckoned
again when one of them changes. A paused clock has no deadline, so it cannot be overdue.
"""

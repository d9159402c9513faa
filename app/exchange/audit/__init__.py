"""The audit trail for the auditor: reading the event log, and checking that its chain holds.

Owns no table. Reads only; the check itself is recorded as an event, because looking is an act.
"""

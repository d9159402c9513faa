"""Identity: who people are, where they belong, what they may do, and how they prove it.

Owns organisations, users, roles, credentials, sessions, saved views and the counting of log-in
attempts.
Invariants: 三员分立 (one person is of one role class, kept by a foreign key); every success and
failure of authentication is an event; no secret is stored in the clear; a revoked session is
refused by every process within seconds. May use the platform, nothing else.
"""

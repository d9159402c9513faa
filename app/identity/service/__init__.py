"""Use cases of identity: each changes rows and records one event in one transaction.

Refusals that must be remembered (a wrong password is counted and logged) are returned as problems
instead of raised, because raising would take back what was recorded.
"""

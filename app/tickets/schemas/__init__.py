"""Tickets as they go in (``requests``) and out (``answers``)."""

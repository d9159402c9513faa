"""Programmes: what a notice orders, until when, and the working-day calendar it is reckoned by.

Owns programmes with their milestones, and the State Council's holiday arrangements as data.
Invariants: a document number names one programme; a milestone falls within its programme; a
published year of the calendar changes only by publishing it again, which is an event that has
every deadline recomputed. May use identity and platform.
"""

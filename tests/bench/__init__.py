"""Measurements against a bare twin: run by ``make bench``, never by the test runner."""

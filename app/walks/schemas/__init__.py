"""Walks as they go in and out: what may be sent, mode records, and what is answered."""

"""Files made for somebody in the background: asked for, made by a job, fetched by who asked.

Owns ``exchange_exports``. Invariants: an export shows what its owner may see and nobody else gets
it; one runs at a time for each person; what was exported, by whom and with which filter is on
record.
"""

"""Bringing in many rows at once: each upsert makes a plan that only reads, and carries it out.

Rows are known by their natural keys, so the same batch a second time changes nothing. A row that
cannot be written is refused with its reason and does not hold up the others. Each batch that
changed something records one ``CatalogueFilled``.
"""

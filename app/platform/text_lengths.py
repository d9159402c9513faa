"""How much may be written: one limit for forms, outboxes and sheets, so no door is narrower."""

LONG_TEXT = 5_000  # characters of a note, a description, a plan, an answer

"""Tables of tickets: the ticket, its measures, the facts beside its status, its consultations."""

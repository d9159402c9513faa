"""What every domain stands on and nothing of its subject: database, events, problems, jobs, web.

Owns the tables ``platform_*``. Knows no role, permission, walk or ticket.
"""

"""Word documents as offices print them: paper, faces, ruled tables with repeated headers.

The pages are made of code, not of templates from outside: a text can hold nothing that runs.
"""

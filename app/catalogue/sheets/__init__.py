"""The sheets by which the catalogue is filled: columns with their spellings, cells to typed rows.

Pure: no database, no file. ``register.SHEETS`` names them; whoever reads files maps the header
with ``map_header`` and gives each row to ``parse_row``.
"""

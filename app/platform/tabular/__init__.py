"""Tables in and out: CSV and Excel, read as text and written without formulas.

Readers give every cell as text with flags for what a spreadsheet may have destroyed (long codes
as numbers, scientific notation). Excel files are opened only in a child process with limits.
Writers neutralise text that a spreadsheet would run as a formula; readers undo exactly that.
"""

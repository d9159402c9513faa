"""Adding and reading evidence, in two halves around the work on the file.

`admit…` asks everything that can be asked before the file is looked at; then the file is cleaned
and stored without any session; `add…` asks again and writes the row. A row therefore always names
a file that is there.
"""

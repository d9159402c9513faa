"""Tables taken in from outside: upload, dry run, commit in batches, resume, report.

Owns ``exchange_imports``, ``exchange_import_batches`` and ``exchange_import_faults``. Invariants:
what a batch wrote and how far the import has come are one transaction, so a killed import goes on
where it stopped; the same file twice changes nothing; rows are written only by the service of the
domain they belong to, with the same rules as every other path.

``kinds`` is the literal list of what can be imported; a new kind is a sheet and a bulk function.
"""

"""Evidence 佐证: photos, PDF documents and sound recordings of a walk.

Owns `walks_evidence`. Invariants: the file is stored before its row exists; a row never changes and
is never deleted; the id is made by the walker's device, so sending the same file again changes
nothing; photos are kept as clean pixels, with capture time and hash of the original beside them.

May use walks (walk, step, finding, lifecycle, policy) and the platform.
"""

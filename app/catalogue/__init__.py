"""What is offered to the public, and where: regions, matters, bundles, guides, channels, outlets.

Owns the tables ``catalogue_*``. Invariants: a code is text and never a number; a national code and
a local code are never one column; a guide belongs to one matter or one bundle in one place, which
is a region or a functional area's organisation; a published guide version never changes, and at
most one version of a guide is published at a time; a walk can therefore stay bound to the version
it was held against.

May use ``platform`` and ``identity``. The reference module: other domains are cut the same way.
"""

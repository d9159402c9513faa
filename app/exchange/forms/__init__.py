"""Official forms in the notice's own layout; for now Annex 4, the three-lists table.

``rows`` says in pure words what stands in the cells; ``word`` and ``excel`` only draw it. The form
names walkers, as the notice demands, and is therefore for the coordinator alone.
"""

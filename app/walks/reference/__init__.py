"""Reference data of walks: the checklists as the notice words them."""

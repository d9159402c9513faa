"""Use cases of the catalogue: single changes by people, and batches by imports and seeds."""

"""Every SELECT of the catalogue, and the statements that write in bulk."""

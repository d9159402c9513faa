"""Every SELECT of walks; who sees what is said once, in `visibility`."""

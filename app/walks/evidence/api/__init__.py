"""Evidence over HTTP: sent as it is or in a form, read back as a download."""

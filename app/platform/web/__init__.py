"""The edge: from HTTP to one call and back. The only part of the platform that knows FastAPI."""

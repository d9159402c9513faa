"""The use cases of tickets: each changes rows and records one event in one transaction."""

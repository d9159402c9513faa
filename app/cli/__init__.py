"""The command line: ``tongxing``; what a command does lies in the domains and the platform."""

from app.cli.main import main

__all__ = ["main"]

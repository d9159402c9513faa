"""``python -m app.cli``: the same program where its script is not on the path."""

from app.cli import main

main()

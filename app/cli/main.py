"""The program ``tongxing``: each file of this package adds its commands with ``register``."""

import typer

from app.cli import accounts, audit, doctor, exports, imports, operations, seeding

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Tongxing 同行: walks, findings, rectification and evaluation in a closed loop.",
)
for _part in (operations, seeding, accounts, imports, exports, audit, doctor):
    _part.register(app)


def main() -> None:
    """The entry point of the program."""
    app()

"""Text that a spreadsheet would run as a formula, made harmless and exactly undone.

CSV has no types: a cell that begins with ``=`` is a formula to every spreadsheet. The apostrophe
in front is what spreadsheets themselves use for "this is text". Full-width forms count because
input methods and some spreadsheets fold them to ASCII.
"""

import re

_TRIGGERS = "=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212"
_BLANKS = " \u00a0\u3000\u200b\u200c\u200d\u2060\ufeff"
_DANGEROUS = re.compile(f"'*(?:[{_BLANKS}]*[{_TRIGGERS}]|[{_BLANKS}]*[\\t\\r\\n])")
_NEUTRALISED = re.compile(f"'+(?:[{_BLANKS}]*[{_TRIGGERS}]|[{_BLANKS}]*[\\t\\r\\n])")


def neutralise(text: str) -> str:
    """The text with an apostrophe in front if a spreadsheet might run it.

    Text that already looks neutralised gets one more apostrophe: without that, the way back
    would be ambiguous.
    """
    return f"'{text}" if _DANGEROUS.match(text) else text


def restore(text: str) -> str:
    """The text that ``neutralise`` was given."""
    return text[1:] if _NEUTRALISED.match(text) else text


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet might run the text."""
    return _DANGEROUS.match(text) is not None

"""File names from outside, made harmless: shown and saved, never used as a path of ours."""

import unicodedata
from typing import Final

_LONGEST: Final = 120
_NO_NAME: Final = "download"
_FORBIDDEN: Final = frozenset('\\/:*?"<>|%;=,')
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL"}
    | {f"COM{digit}" for digit in range(1, 10)}
    | {f"LPT{digit}" for digit in range(1, 10)}
)


def safe_file_name(name: str) -> str:
    """A file name that every system can save: no path, no control or direction characters.

    The extension survives shortening, because people recognise a file by it.
    """
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(
        "_" if letter in _FORBIDDEN else letter
        for letter in last
        # Cc control, Cf format (direction overrides), Cs surrogates, Co private, Zl/Zp separators
        if unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    ).rstrip(" .")
    stem, dot, extension = kept.rpartition(".")
    if not dot or len(extension) > 10:  # noqa: PLR2004  # no extension is longer
        stem, extension = kept, ""
    stem = stem.strip(" .")
    if stem.upper().split(".")[0] in _RESERVED:
        stem = f"_{stem}"
    room = _LONGEST - len(extension) - 1
    whole = f"{stem[:room]}.{extension}" if extension else stem[:_LONGEST]
    return whole if stem else (f"{_NO_NAME}.{extension}" if extension else _NO_NAME)

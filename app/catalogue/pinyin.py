"""Keys made from Chinese names: how they sort, and the initials people type to find them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from pypinyin import lazy_pinyin
from pypinyin.constants import RE_HANS
from pypinyin.seg import mmseg

from app.catalogue.models.naming import INITIALS_LENGTH, KEY_LENGTH

_HAN: Final = RE_HANS.pattern.removeprefix("^").removesuffix("$")
_RUNS: Final = re.compile(f"({_HAN})|(?:(?!{_HAN}).)+", re.DOTALL)
_UNTYPED: Final = re.compile("[^a-z0-9]+")


@lru_cache(maxsize=20_000)
def _read(word: str) -> tuple[str, str]:
    """A Chinese word's syllables and their first letters.

    The same words stand in most names, and looking one up is slow.
    """
    parts = lazy_pinyin(word)
    return " ".join(parts).casefold(), _typed("".join([part[:1] for part in parts]))


def _typed(text: str) -> str:
    """What of it can be typed on any keyboard."""
    return _UNTYPED.sub("", text.casefold())


def _readings(name: str) -> Iterator[tuple[str, str]]:
    """The name cut as the dictionary of readings cuts it; what is not Chinese stays whole."""
    for run in _RUNS.finditer(name):
        whole = run.group()
        if run.lastindex:
            for word in mmseg.seg.cut(whole):
                yield _read(word)
        else:
            yield whole.casefold(), _typed(whole)


def name_keys(name: str) -> dict[str, str]:
    """Both keys as the columns that hold them.

    Pinyin syllable by syllable, so that 沈阳 stands before 铁岭; and first letters, of other
    writing all letters and digits: 失业登记 gives sydj.
    """
    syllables, letters = zip(*_readings(name), strict=True) if name else ((), ())
    return {
        "name_pinyin": " ".join(syllables)[:KEY_LENGTH],
        "name_initials": "".join(letters)[:INITIALS_LENGTH],
    }

"""Keys made from Chinese names: how they sort, and the initials people type to find them."""

import re
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
def _read_word(word: str) -> tuple[str, str]:
    """A word's syllables and their first letters."""
    parts = lazy_pinyin(word)
    return " ".join(parts).casefold(), _typed("".join([part[:1] for part in parts]))


@lru_cache(maxsize=20_000)
def _read_run(run: str) -> tuple[str, str]:
    """Chinese read word by word, as the dictionary of readings cuts it.

    Both are remembered, because looking up is slow, the same words stand in most names, and the
    same names come once for each place.
    """
    read = [_read_word(word) for word in mmseg.seg.cut(run)]
    return " ".join([syllables for syllables, _ in read]), "".join([first for _, first in read])


def _typed(text: str) -> str:
    """What of it can be typed on any keyboard."""
    return _UNTYPED.sub("", text.casefold())


def name_keys(name: str) -> dict[str, str]:
    """Both keys as the columns that hold them.

    Pinyin syllable by syllable, so that 沈阳 stands before 铁岭; and first letters, of other
    writing all letters and digits: 失业登记 gives sydj.
    """
    syllables: list[str] = []
    letters: list[str] = []
    for found in _RUNS.finditer(name):
        run = found.group()
        read = _read_run(run) if found.lastindex else (run.casefold(), _typed(run))
        syllables.append(read[0])
        letters.append(read[1])
    return {
        "name_pinyin": " ".join(syllables)[:KEY_LENGTH],
        "name_initials": "".join(letters)[:INITIALS_LENGTH],
    }

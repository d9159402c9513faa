"""The base of closed vocabularies: stored text with the words its users know it by."""

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """A vocabulary whose members carry their Chinese and English names."""

    zh: str
    en: str

    def __new__(cls, value: str, zh: str = "", en: str = "") -> Self:
        """A member that is its own stored text."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        member.en = en
        return member

    @classmethod
    def from_label(cls, text: str) -> Self | None:
        """The member called ``text``, by stored value or by either name."""
        wanted = text.strip().casefold()
        for member in cls:
            if wanted in {member.value.casefold(), member.zh.casefold(), member.en.casefold()}:
                return member
        return None

"""Keys made from Chinese names: how they sort, and the initials people type to find them."""

from pypinyin import Style, lazy_pinyin

from app.catalogue.models.naming import INITIALS_LENGTH, KEY_LENGTH


def sort_key(name: str) -> str:
    """The name in pinyin, syllable by syllable, so that 沈阳 stands before 铁岭."""
    return " ".join(lazy_pinyin(name)).casefold()[:KEY_LENGTH]


def initials(name: str) -> str:
    """First letters, what is no Han character left out: 失业登记 gives sydj."""
    letters = "".join(lazy_pinyin(name, style=Style.FIRST_LETTER)).casefold()
    return "".join(c for c in letters if c.isascii() and c.isalnum())[:INITIALS_LENGTH]


def name_keys(name: str) -> dict[str, str]:
    """Both keys as the columns that hold them."""
    return {"name_pinyin": sort_key(name), "name_initials": initials(name)}

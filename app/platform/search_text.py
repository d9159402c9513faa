"""Chinese words cut for a search index: overlapping pairs of characters, and ASCII words whole.

``失业保险`` becomes ``失业 业保 保险 险``; a query of two characters or more is then a phrase of
pairs, which finds exactly the texts that contain it.
"""

import re
import unicodedata
from operator import add

_RUN = re.compile(r"[a-z0-9]+|[^\W\x00-\x7f]+")
MAX_TOKENS = 20_000


def normal_form(text: str) -> str:
    """Full-width forms narrowed, compatibility characters unified (NFKC), lower case."""
    return unicodedata.normalize("NFKC", text).lower()


def index_tokens(text: str) -> list[str]:
    """The tokens under which ``text`` is found; cut off after ``MAX_TOKENS``."""
    tokens: list[str] = []
    for run in _RUN.findall(normal_form(text)):
        if run.isascii():
            tokens.append(run)
        else:
            tokens.extend(map(add, run, run[1:]))
            tokens.append(run[-1])
    return tokens[:MAX_TOKENS]


def query_phrases(query: str) -> list[tuple[list[str], bool]]:
    """The phrases a text must all contain; the flag says that the last token is a prefix.

    A single Chinese character is looked for as the beginning of a pair.
    """
    phrases: list[tuple[list[str], bool]] = []
    for run in _RUN.findall(normal_form(query)):
        if run.isascii() or len(run) == 1:
            phrases.append(([run], True))
        else:
            phrases.append(([run[i : i + 2] for i in range(len(run) - 1)], False))
    return phrases


def fts5_query(query: str) -> str | None:
    """``query`` in the language of SQLite's FTS5, or ``None`` when it holds no word."""
    parts = []
    for tokens, prefix in query_phrases(query):
        phrase = " ".join(tokens)
        parts.append(f'"{phrase}"{" *" if prefix else ""}')
    return " ".join(parts) or None


def tsquery(query: str) -> str | None:
    """``query`` in the language of PostgreSQL's ``tsquery``, or ``None``."""
    parts = []
    for tokens, prefix in query_phrases(query):
        quoted = [f"'{token}'" for token in tokens]
        if prefix:
            quoted[-1] += ":*"
        parts.append("(" + " <-> ".join(quoted) + ")")
    return " & ".join(parts) or None


def tsvector(text: str) -> str:
    """``text`` as the literal of a ``tsvector`` with positions (at most 16,383 of them)."""
    places: dict[str, str] = {}
    for place, token in enumerate(index_tokens(text)[:16_383], start=1):
        known = places.get(token)
        if known is None:
            places[token] = str(place)
        elif known.count(",") < 254:  # noqa: PLR2004 - PostgreSQL keeps 255 positions of a word
            places[token] = f"{known},{place}"
    return " ".join([f"'{token}':{at}" for token, at in places.items()])

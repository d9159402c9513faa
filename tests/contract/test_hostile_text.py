"""Hostile text through every text field: kept exactly as sent, or refused; never a failure.

ASVS 1.1, 1.2.1 to 1.2.4, 1.3.7, 1.3.10 and fault F22: no corpus may change an answer's form, reach
the database as anything but a value, or come back as anything but the same JSON string.
"""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from tests.contract.bodies import body
from tests.contract.operations import operations
from tests.contract.stocked import Asker, Stocked

KEPT = {
    "script": "<script>alert(1)</script>",
    "attribute": "\"><img src=x onerror=alert(1)>'",
    "link": "javascript:alert(document.cookie)//",
    "statement": "'; DROP TABLE identity_users; --",
    "union": "1') UNION SELECT token FROM identity_sessions --",
    "template": "{{ ''.__class__.__mro__ }}{% raw %}${7*7}",
    "format": "%s%n%x{0}{user.password}",
    "encoded": "%253Cscript%253E&lt;b&gt;&amp;",
    "formula": '=HYPERLINK("http://x","y")',
    "patterns": "%_\\[^(*+?.|$",
    "surname": "𠮷野家㐂龘\u9fc3",
    "directions": "\u202egnp.exe\u202c\u200b\u2066x\u2069",
    "combined": "e\u0301\u0300 ﬁ ㍿ ① Ａ",
    "lines": "一\r\nSet-Cookie: a=b\r\n\x1b[31m红\x1b[0m\t",
}
REFUSED = {
    "nul": "a\u0000b",
    "half": "a\ud800b",
    "other half": "\udfffz",
    "a long line": "线" * 300_000,
}


def _cut(text: str) -> Callable[[int], str]:
    """The text as far as a field takes it."""
    return lambda limit: text[:limit]


def _whole(text: str) -> Callable[[int], str]:
    return lambda _limit: text


def test_text_is_kept_as_it_was_sent_or_refused(stocked: Stocked, asker: Asker) -> None:
    wrong = []
    kept: Counter[str] = Counter()
    for operation in operations():
        if not operation.takes():
            continue
        for name, text in KEPT.items():
            sent = body(operation, stocked.ids, _cut(text))
            answer = asker(operation).request(
                operation.method,
                operation.address(stocked.ids),
                json=sent,
                headers={"If-Match": '"1"'},
            )
            if answer.status_code >= 500:
                wrong.append(f"{operation.name} {name}: {answer.status_code}")
            elif answer.is_success and answer.content:
                differing = _differing(text, sent, answer.json())
                kept[name] += not differing
                wrong += [f"{operation.name} {name}: {one}" for one in differing]
    assert not wrong, "\n".join(wrong)
    assert min(kept[name] for name in KEPT) > 5, kept


def _differing(text: str, sent: dict[str, Any], told: dict[str, Any]) -> list[str]:
    """Texts that came back otherwise; outer blanks may go."""
    return [
        f"{name}: {told[name]!r}"
        for name, value in sent.items()
        if isinstance(value, str)
        and text.startswith(value)
        and isinstance(told.get(name), str)
        and told[name].strip() != value.strip()
    ]


def test_text_that_no_database_keeps_is_refused(stocked: Stocked, asker: Asker) -> None:
    wrong = []
    tried = 0
    for operation in operations():
        if not operation.takes():
            continue
        for name, text in REFUSED.items():
            sent = body(operation, stocked.ids, _whole(text))
            if json.dumps(text) not in json.dumps(sent):
                break  # this body has no free text
            answer = asker(operation).request(
                operation.method,
                operation.address(stocked.ids),
                content=json.dumps(sent).encode(),
                headers={"If-Match": '"1"', "Content-Type": "application/json"},
            )
            tried += 1
            if answer.status_code not in {401, 413, 422}:
                wrong.append(f"{operation.name} {name}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert tried > 200

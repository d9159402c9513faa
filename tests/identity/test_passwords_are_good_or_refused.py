"""What is accepted as a password, and that hashing neither cuts nor floods (ASVS 6.2)."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.identity.passwords import (
    MAXIMUM_LENGTH,
    MINIMUM_LENGTH,
    PasswordHasher,
    common_passwords,
    weakness,
)
from app.identity.problems import SignInBusy

HASHER = PasswordHasher(memory_kib=64)
OWN = ("zhangsan", "张三", "就业促进处", "13812345678")


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "password.too_short"),
        ("a1!B2@c3#D4", "password.too_short"),
        ("我们一起走流程吧", "password.too_short"),
        ("ｐａｓｓ", "password.too_short"),
        ("x" * 257, "password.too_long"),
        ("password1234", "password.common"),
        ("PASSWORD1234", "password.common"),
        ("Ｐａｓｓｗｏｒｄ１２３４", "password.common"),
        ("pass word 1234", "password.common"),
        ("1qaz2wsx3edc", "password.common"),
        ("iloveyou1314", "password.common"),
        ("123456789012", "password.common"),
        ("woaini5201314", "password.common"),
        ("abcabcabcabcabc", "password.pattern"),
        ("qqqqqqqqqqqqqqqq", "password.pattern"),
        ("abcdefghijklmnop", "password.pattern"),
        ("啦啦啦啦啦啦啦啦啦啦啦啦啦", "password.pattern"),
        ("Tongxing2026!", "password.common"),
        ("Tongxing+Renshe-2031", "password.contains_known_words"),
        ("Liaoning-Shenyang-2023", "password.contains_known_words"),
        ("zhangsan-2026!!", "password.contains_known_words"),
        ("张三张三就业促进处2026！！", "password.contains_known_words"),
        ("13812345678zhangsan", "password.contains_known_words"),
    ],
)
def test_a_weak_password_is_refused_with_its_reason(password: str, code: str) -> None:
    assert weakness(password, own_words=OWN) == code


@pytest.mark.parametrize(
    "password",
    [
        "铁岭的雪比沈阳早到三天呢",
        "lamp river copper",
        "all lower case words are fine",
        "zhangsan walks seven miles",
        "k7" + "é𠮷" * 30,
        "9" * 6 + "-otter-" + "4" * 6,
        "correct horse, no staple",
        "x" * 3 + "Vb9#" * 60,
    ],
)
def test_a_long_password_of_any_kind_is_accepted(password: str) -> None:
    assert MINIMUM_LENGTH <= len(password) <= MAXIMUM_LENGTH
    assert weakness(password, own_words=OWN) is None


def test_the_shipped_list_is_long_and_folded() -> None:
    words = common_passwords()
    assert len(words) > 1500
    assert all(word == word.casefold() for word in words)


def test_nothing_is_cut_off() -> None:
    long = "长" * 100 + "a"
    stored = HASHER.hash(long)
    assert HASHER.matches(long, stored)
    assert not HASHER.matches("长" * 100 + "b", stored)
    assert not HASHER.matches(long[:72], stored)


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
@settings(max_examples=25)
def test_only_the_same_text_matches(one: str, other: str) -> None:
    stored = HASHER.hash(one)
    assert HASHER.matches(one, stored)
    if one not in other and other not in one:
        same = HASHER.matches(other, stored)
        assert not same or _folded(one) == _folded(other)


def _folded(text: str) -> str:
    from unicodedata import normalize

    return normalize("NFKC", text)


def test_input_methods_spell_the_same_password() -> None:
    assert HASHER.matches("cafe\u0301 au lait ２", HASHER.hash("caf\u00e9 au lait 2"))


def test_hashes_are_argon2id_with_64_mib_and_a_salt_of_their_own() -> None:
    hasher = PasswordHasher()
    one, two = hasher.hash("lamp river copper"), hasher.hash("lamp river copper")
    assert one.startswith("$argon2id$v=19$m=65536,")
    assert one != two
    assert not hasher.is_outdated(one)
    assert hasher.is_outdated(HASHER.hash("lamp river copper"))


def test_a_missing_account_costs_a_hash_and_never_matches() -> None:
    assert not HASHER.matches("the password of nobody", None)
    assert not HASHER.matches("anything", "not a hash")


def test_a_rush_of_log_ins_waits_in_line_and_is_then_sent_away() -> None:
    busy = PasswordHasher(memory_kib=64, at_once=1, wait_seconds=0.05)
    entered, leave = threading.Event(), threading.Event()

    def occupy() -> None:
        with busy._slot():  # noqa: SLF001 - holds the only slot for as long as the test needs
            entered.set()
            leave.wait(10)

    thread = threading.Thread(target=occupy)
    thread.start()
    assert entered.wait(10)
    with pytest.raises(SignInBusy) as refused:
        busy.hash("lamp river copper")
    assert refused.value.headers["Retry-After"]
    leave.set()
    thread.join()
    assert busy.hash("lamp river copper")

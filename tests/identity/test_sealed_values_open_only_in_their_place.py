"""Sealed columns: authenticated, bound to their place, under keys that can be rotated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.key_ring import read_key_ring
from app.platform.secrets_box import SealBroken, SealKeyMissing, SecretsBox

OLD, NEW = b"o" * 32, b"n" * 32
BOX = SecretsBox({"k2": NEW, "k1": OLD}, current="k2")


def seal(text: str = "13812345678") -> str:
    return BOX.seal(text, table="identity_users", row="1", column="phone_sealed")


@given(st.text())
def test_what_was_sealed_opens(text: str) -> None:
    sealed = seal(text)
    assert BOX.open(sealed, table="identity_users", row="1", column="phone_sealed") == text
    assert seal(text) != sealed


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("identity_users", "2", "phone_sealed"),
        ("identity_users", "1", "totp_sealed"),
        ("identity_user", "s1", "phone_sealed"),
    ],
)
def test_a_value_moved_elsewhere_does_not_open(table: str, row: str, column: str) -> None:
    with pytest.raises(SealBroken):
        BOX.open(seal(), table=table, row=row, column=column)


@given(position=st.integers(0, len(seal()) - 1), other=st.sampled_from("Aa0_-="))
def test_one_changed_byte_is_noticed(position: int, other: str) -> None:
    sealed = seal()
    changed = sealed[:position] + other + sealed[position + 1 :]
    if changed != sealed:
        with pytest.raises(SealBroken):
            BOX.open(changed, table="identity_users", row="1", column="phone_sealed")


def test_old_values_open_until_their_key_leaves_the_ring() -> None:
    place = {"table": "t", "row": "1", "column": "c"}
    sealed = SecretsBox({"k1": OLD}, current="k1").seal("text", **place)
    assert BOX.open(sealed, **place) == "text"
    assert BOX.needs_resealing(sealed)
    assert not BOX.needs_resealing(BOX.seal("text", **place))
    with pytest.raises(SealKeyMissing) as missing:
        SecretsBox({"k2": NEW}, current="k2").open(sealed, **place)
    assert missing.value.key_id == "k1"


def test_blind_indexes_find_equal_values_across_a_rotation() -> None:
    before = SecretsBox({"k1": OLD}, current="k1").blind_indexes("张三", purpose="name")
    assert before[0] in BOX.blind_indexes("张三", purpose="name")
    assert before[0] not in BOX.blind_indexes("张三", purpose="phone")


@pytest.mark.parametrize(
    ("keys", "current"), [({"k1": b"short"}, "k1"), ({"k1": OLD}, "k2"), ({"K.1": OLD}, "K.1")]
)
def test_weak_or_nameless_keys_stop_the_start(keys: dict[str, bytes], current: str) -> None:
    with pytest.raises(ValueError, match="key"):
        SecretsBox(keys, current=current)


def test_a_ring_is_read_from_one_setting() -> None:
    assert read_key_ring("s" * 40) == ({"k1": b"s" * 40}, "k1")
    assert read_key_ring("k2:new k1:old") == ({"k2": b"new", "k1": b"old"}, "k2")
    for wrong in ("", "   ", "k1:a k1:b"):
        with pytest.raises(ValueError, match="ring"):
            read_key_ring(wrong)

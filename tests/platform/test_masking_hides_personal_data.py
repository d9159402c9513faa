"""Personal data and secrets never leave in plain: the table of masks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.masking import (
    mask_field,
    mask_identity_number,
    mask_name,
    mask_phone,
    mask_text,
    mask_value,
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("电话13812341234。", "电话138****1234。"),
        ("138 1234 1234", "138****1234"),
        ("138-1234-1234", "138****1234"),
        ("+8613812341234", "138****1234"),
        ("１３８１２３４１２３４", "１３８****１２３４"),
        ("身份证210102199001011234", "身份证210***********1234"),
        ("21010219900101123X 张", "210***********123X 张"),
        ("210102900101123", "210***********1123"),
        ("6222020200112233445", "622***********3445"),
        ("Bearer abc.def.ghi12", "Bearer ***"),
        ("postgresql://u:hunter2@db/x", "postgresql://u:***@db/x"),
        ("password=hunter2 next", "password=*** next"),
        ("{'token': 'abcdefg'}", "{'token': ***}"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.aaaa", "***"),
    ],
)
def test_free_text_is_masked(text: str, masked: str) -> None:
    assert mask_text(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "01929f3e-7b1c-7d2a-9c3d-013812341234a",
        "事项编码 2109000123",
        "2023-10-13T09:00:00+08:00",
        "辽人社办〔2023〕38号",
        "91210100MA0QY8KE7L",
        "",
    ],
)
def test_what_is_no_personal_data_stays(text: str) -> None:
    assert mask_text(text) == text


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("张三", "张*"),
        ("张三丰", "张**"),
        ("欧阳修文", "欧阳**"),
        ("欧阳修", "欧阳*"),
        ("张", "张*"),
    ],
)
def test_names_keep_the_surname(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("phone", "masked"),
    [("13812341234", "138****1234"), ("024-22334455", "024****4455"), ("12345", "***")],
)
def test_phones_keep_three_and_four(phone: str, masked: str) -> None:
    assert mask_phone(phone) == masked


def test_identity_numbers_keep_three_and_four() -> None:
    assert mask_identity_number("210102199001011234") == "210***********1234"
    assert mask_identity_number("123") == "***"


@pytest.mark.parametrize(
    ("key", "value", "masked"),
    [
        ("password", "x", "***"),
        ("Access-Token", "x", "***"),
        ("refreshToken", "x", "***"),
        ("real_name", "李四", "李*"),
        ("contact", "13812341234", "138****1234"),
        ("identity_number", "210102199001011234", "210***********1234"),
        ("note", ["致电13812341234"], ["致电138****1234"]),
        ("body", {"password": "p", "deep": {"mobile": "13812341234"}},
         {"password": "***", "deep": {"mobile": "138****1234"}}),
        ("number", 13812341234, "138****1234"),
        ("count", 12, 12),
        ("flag", True, True),
        ("password", None, None),
    ],
)  # fmt: skip
def test_fields_are_masked_by_name_and_content(key: str, value: object, masked: object) -> None:
    assert mask_field(key, value) == masked


@given(st.text(max_size=40), st.from_regex(r"\A1[3-9][0-9]{9}\Z"))
def test_a_phone_between_chinese_words_never_survives(noise: str, phone: str) -> None:
    assert phone not in str(mask_value({"note": f"{noise}，电话{phone}。{noise}"}))


@given(st.recursive(st.text() | st.integers() | st.none(), st.lists, max_leaves=8))
def test_masking_never_fails(value: object) -> None:
    mask_value(value)

"""Codes stay text: structure, check digit, and what a spreadsheet does to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.codes import (
    CREDIT_ALPHABET,
    BaseCode,
    CodeFault,
    HandlingItemCode,
    ImplementationCode,
    base_code_in,
    credit_check_character,
    credit_code_fault,
    credit_code_in,
    national_code_fault,
    parse_base_code,
    parse_handling_item_code,
    parse_implementation_code,
    read_code,
)

SOUND = "11511301008778239R"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (SOUND, None),
        ("12511301452260997J", None),
        ("1151130108778239R", CodeFault.LENGTH),
        ("11511301008778238R", CodeFault.CHECK_DIGIT),
        ("1151130100877823OR", CodeFault.CHARACTER),
        ("11511301008778239r", CodeFault.CHARACTER),
        ("", CodeFault.LENGTH),
    ],
)
def test_a_credit_code_is_judged_by_length_alphabet_and_check_digit(
    code: str, fault: CodeFault | None
) -> None:
    assert credit_code_fault(code) is fault


@given(st.text(alphabet=CREDIT_ALPHABET, min_size=17, max_size=17))
def test_every_body_has_exactly_one_sound_ending(body: str) -> None:
    sound = [c for c in CREDIT_ALPHABET if credit_code_fault(body + c) is None]
    assert sound == [credit_check_character(body)]


def test_a_base_code_comes_apart() -> None:
    assert parse_base_code("512014025002") == BaseCode(
        region="51", kind="20", department="14", main="025", sub="002"
    )
    assert parse_base_code("51201402500") is CodeFault.LENGTH
    assert parse_base_code("51201402500x") is CodeFault.CHARACTER
    assert parse_base_code("５１２０１４０２５００２") is CodeFault.CHARACTER


def test_implementation_and_handling_item_codes_come_apart() -> None:
    implementation = parse_implementation_code(f"{SOUND}3512014025002")
    assert isinstance(implementation, ImplementationCode)
    assert (implementation.credit_code, implementation.level) == (SOUND, "3")
    assert implementation.base.text == "512014025002"
    item = parse_handling_item_code(f"{SOUND}351201402500201")
    assert isinstance(item, HandlingItemCode)
    assert item.item == "01"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("000214001000", None),
        (f"{SOUND}3512014025002", None),
        (f"{SOUND}351201402500201", None),
        ("51201402500200", CodeFault.LENGTH),
        ("11511301008778238R3512014025002", CodeFault.CHECK_DIGIT),
        ("", CodeFault.LENGTH),
    ],
)
def test_a_national_code_is_one_of_three_structures(code: str, fault: CodeFault | None) -> None:
    assert national_code_fault(code) is fault


@pytest.mark.parametrize(
    ("value", "text", "repaired"),
    [
        ("210106000000", "210106000000", False),
        ("512E0066800002", "512E0066800002", False),
        ("'512B0066800002", "512B0066800002", True),
        ("２１０１０６", "210106", True),
        ("210106000000.0", "210106000000", True),
        (210106000000.0, "210106000000", True),
        (210106, "210106", True),
        ("2.10106000000E+11", "210106000000", True),
        ("", "", False),
    ],
)
def test_a_code_is_read_as_text_and_restored_where_nothing_is_lost(
    value: str | float, text: str, *, repaired: bool
) -> None:
    reading = read_code(value)
    assert (reading.text, reading.repaired, reading.fault) == (text, repaired, None)


@pytest.mark.parametrize(
    "value",
    ["2.10106E+11", "5.12B+3", "1.15113E+17", 1.1511301008778239e17, "115113010087782390.0"],
)
def test_a_code_that_lost_digits_is_refused_and_never_guessed(value: str | float) -> None:
    assert read_code(value).fault is not None


def test_lost_digits_come_back_when_one_known_code_can_be_meant() -> None:
    known = ["210106000000", "210107000000", "211300000000"]
    assert read_code("2.10106E+11", known=known).text == "210106000000"
    assert read_code("2.101E+11", known=known).fault is CodeFault.DIGITS_LOST


def test_a_local_code_tells_its_authority_and_its_base_code_only_where_it_has_one() -> None:
    local = "512B0066800002-511602000000-000-1151130108778239R-1-00"
    assert credit_code_in(local) == "1151130108778239R"
    assert base_code_in(local) is None
    assert base_code_in("512014025002-511602000000-000-1251130145225903XN-1-00") == "512014025002"
    assert credit_code_in("whatever") is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading(text: str) -> None:
    reading = read_code(text)
    assert reading.fault is not None or "E+" not in reading.text

"""What is wrong with a field, in Chinese and English, for each kind of validation error."""

from collections.abc import Mapping
from typing import Any

# Kind of error -> (Chinese, English); {…} are filled from the error's own context.
MESSAGES: dict[str, tuple[str, str]] = {
    "missing": ("必须填写", "This field is required"),
    "extra_forbidden": ("没有这个字段", "There is no such field"),
    "string_type": ("应为文字", "Must be text"),
    "string_too_short": ("至少 {min_length} 个字", "At least {min_length} characters"),
    "string_too_long": ("最多 {max_length} 个字", "At most {max_length} characters"),
    "string_pattern_mismatch": ("格式不正确", "Not in the expected form"),
    "text_nul": ("不能包含空字符", "Must not contain the NUL character"),
    "text_surrogate": ("包含无法保存的字符", "Contains a character that cannot be stored"),
    "int_type": ("应为整数", "Must be a whole number"),
    "int_parsing": ("应为整数", "Must be a whole number"),
    "int_from_float": ("应为整数", "Must be a whole number"),
    "int_parsing_size": ("数值过大", "The number is too large"),
    "float_type": ("应为数字", "Must be a number"),
    "float_parsing": ("应为数字", "Must be a number"),
    "finite_number": ("应为有限的数字", "Must be a finite number"),
    "bool_type": ("应为 true 或 false", "Must be true or false"),
    "bool_parsing": ("应为 true 或 false", "Must be true or false"),
    "greater_than": ("应大于 {gt}", "Must be greater than {gt}"),
    "greater_than_equal": ("不能小于 {ge}", "Must be at least {ge}"),
    "less_than": ("应小于 {lt}", "Must be less than {lt}"),
    "less_than_equal": ("不能大于 {le}", "Must be at most {le}"),
    "enum": ("只能是：{expected}", "Must be one of: {expected}"),
    "literal_error": ("只能是：{expected}", "Must be one of: {expected}"),
    "date_format": ("日期写作 YYYY-MM-DD", "A date is written YYYY-MM-DD"),
    "date_from_datetime_parsing": ("没有这一天", "There is no such day"),
    "date_parsing": ("没有这一天", "There is no such day"),
    "datetime_format": (
        "时间写作 2026-10-12T09:30:00+08:00，须带时区",
        "A moment is written 2026-10-12T09:30:00+08:00, with its offset",
    ),
    "datetime_from_date_parsing": ("没有这个时间", "There is no such moment"),
    "datetime_parsing": ("没有这个时间", "There is no such moment"),
    "timezone_aware": ("时间须带时区", "The moment needs its offset"),
    "list_type": ("应为列表", "Must be a list"),
    "dict_type": ("应为对象", "Must be an object"),
    "model_type": ("应为对象", "Must be an object"),
    "model_attributes_type": ("应为 JSON 对象", "Must be a JSON object"),
    "too_long": ("最多 {max_length} 项", "At most {max_length} items"),
    "too_short": ("至少 {min_length} 项", "At least {min_length} items"),
    "union_tag_invalid": ("只能是：{expected_tags}", "Must be one of: {expected_tags}"),
    "union_tag_not_found": ("缺少 {discriminator}", "{discriminator} is missing"),
    "query_unknown": ("没有这个查询参数", "There is no such query parameter"),
    "query_repeated": ("这个查询参数只能出现一次", "This query parameter may be given once"),
}


def field_message(error: Mapping[str, Any]) -> tuple[str, str]:
    """Chinese and English sentences for one error of the validator.

    A kind without a sentence of its own keeps the validator's English and says in Chinese that
    the value does not fit.
    """
    kind = str(error.get("type", ""))
    context = error.get("ctx") or {}
    if kind == "value_error":
        text = str(error.get("msg", "")).removeprefix("Value error, ")
        chinese, _, english = text.partition(" | ")
        return chinese, english or chinese
    pair = MESSAGES.get(kind)
    if pair is None:
        return "填写的内容不符合要求", str(error.get("msg", "Not valid"))
    try:
        return pair[0].format_map(context), pair[1].format_map(context)
    except (KeyError, IndexError, ValueError):
        return "填写的内容不符合要求", str(error.get("msg", "Not valid"))

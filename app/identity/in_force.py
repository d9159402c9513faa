"""What is in force, for the three administrators: settings of the installation and fixed rules.

No secret leaves: of a secret it is only told whether there is one, and an address loses the
account it carries.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from pydantic import SecretStr
from typing_extensions import TypedDict

from app.identity.admission import (
    ABSOLUTE_LIMIT,
    ACCESS_LIFETIME,
    IDLE_LIMIT,
    INITIAL_SECRET_LIFETIME,
)
from app.identity.jobs import KEPT_AFTER_THE_END
from app.identity.passwords import MAXIMUM_LENGTH, MEMORY_KIB, MINIMUM_LENGTH
from app.identity.second_factor import CODE_DIGITS, RECOVERY_CODES, STEP_SECONDS
from app.identity.throttling import LIMITS, PERIOD
from app.identity.vocabulary import CounterScope, Role
from app.platform.jobs.upkeep import KEPT_ANSWERS, KEPT_JOBS
from app.platform.settings import PREFIX, Settings
from app.platform.settings_words import WORDS, SettingGroup, SettingUnit
from app.platform.web.limits import PER_HOUR

Value = str | int | bool | None
Origin = Literal["default", "changed", "fixed"]


class SettingOut(TypedDict):
    """A setting or fixed rule as it is in force; ``value`` is null where it is a secret."""

    name: str
    group: SettingGroup
    value: Value
    default: Value
    unit: SettingUnit | None
    origin: Origin
    is_secret: bool
    is_set: bool
    description: str
    description_en: str


class _Rule(NamedTuple):
    name: str
    group: SettingGroup
    value: Value
    unit: SettingUnit | None
    zh: str
    en: str


_G, _U = SettingGroup, SettingUnit
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_ACCOUNT = re.compile(r"(?<=://)[^/@]*@")
_SECRETS: Final = frozenset({"storage_access_key"})
#: What each administrator keeps besides; the system administrator sees every setting.
_KEPT: Final[Mapping[Role, frozenset[SettingGroup]]] = {
    Role.ADMINISTRATOR: frozenset(
        {_G.INSTALLATION, _G.NETWORK, _G.STORAGE, _G.WORK, _G.UPLOADS, _G.LOGS, _G.RETENTION}
    ),
    Role.SECURITY_ADMINISTRATOR: frozenset(
        {_G.PASSWORDS, _G.SESSIONS, _G.LOCK_OUT, _G.TOKENS, _G.RATE_LIMITS, _G.UPLOADS}
    ),
    Role.AUDITOR: frozenset({_G.AUDIT, _G.RETENTION, _G.LOGS}),
}


def _seconds(span: Any, unit: int) -> int:
    return int(span.total_seconds()) // unit


_RULES: Final = (
    _Rule("passwords.minimum", _G.PASSWORDS, MINIMUM_LENGTH, _U.CHARACTERS,
          "密码最少字数；任何字符都可以，不要求定期更换。",
          "Fewest characters of a password; any will do, and no change is due by the calendar."),
    _Rule("passwords.maximum", _G.PASSWORDS, MAXIMUM_LENGTH, _U.CHARACTERS,
          "密码最多字数。", "Most characters of a password."),
    _Rule("passwords.memory", _G.PASSWORDS, MEMORY_KIB, _U.KIBIBYTES,
          "校验一次密码占用的内存（Argon2id），用来拖慢猜测。",
          "Memory of one check of a password (Argon2id), which slows guessing down."),
    _Rule("passwords.initial_lifetime", _G.PASSWORDS, _seconds(INITIAL_SECRET_LIFETIME, _DAY),
          _U.DAYS,
          "初始密码的有效期；首次登录必须修改。",
          "How long a handed-out password holds; it must be changed at first sign-in."),
    _Rule("second_factor.digits", _G.PASSWORDS, CODE_DIGITS, _U.CHARACTERS,
          "动态口令的位数。", "Digits of a one-time code."),
    _Rule("second_factor.step", _G.PASSWORDS, STEP_SECONDS, _U.SECONDS,
          "动态口令多久更换一次。", "How often the one-time code changes."),
    _Rule("second_factor.recovery_codes", _G.PASSWORDS, RECOVERY_CODES, _U.TIMES,
          "每人的恢复码个数，每个只能用一次。", "Recovery codes a person has; each works once."),
    _Rule("sessions.idle", _G.SESSIONS, _seconds(IDLE_LIMIT, _MINUTE), _U.MINUTES,
          "多久没有操作就自动退出。", "A session ends when nothing was done for so long."),
    _Rule("sessions.absolute", _G.SESSIONS, _seconds(ABSOLUTE_LIMIT, _HOUR), _U.HOURS,
          "一次登录最长持续的时间。", "A session never lasts longer."),
    _Rule("tokens.access", _G.TOKENS, _seconds(ACCESS_LIFETIME, _MINUTE), _U.MINUTES,
          "访问令牌的有效期；到期自动换新，被终止的会话几秒内失效。",
          "How long an access token holds; it is renewed by itself, and an ended session is refused"
          " within seconds."),
    _Rule("lock_out.pair", _G.LOCK_OUT, LIMITS[CounterScope.PAIR], _U.ATTEMPTS,
          "同一账号在同一地址连续输错多少次后锁定。",
          "Failed attempts on one account from one address before it is locked."),
    _Rule("lock_out.account", _G.LOCK_OUT, LIMITS[CounterScope.ACCOUNT], _U.ATTEMPTS,
          "同一账号在各地址共输错多少次后，对没有登录过的地址锁定。",
          "Failed attempts on one account before addresses it never signed in from are refused."),
    _Rule("lock_out.address", _G.LOCK_OUT, LIMITS[CounterScope.ADDRESS], _U.ATTEMPTS,
          "同一地址共输错多少次后锁定。", "Failed attempts from one address before it is locked."),
    _Rule("lock_out.second_factor", _G.LOCK_OUT, LIMITS[CounterScope.SECOND_FACTOR], _U.ATTEMPTS,
          "动态口令输错多少次后锁定。", "Wrong one-time codes before they are refused."),
    _Rule("lock_out.period", _G.LOCK_OUT, _seconds(PERIOD, _MINUTE), _U.MINUTES,
          "锁定和计数的时长；系统管理员可以提前解除。",
          "How long a lock and its count hold; the administrator may lift it."),
    _Rule("rate_limits.import", _G.RATE_LIMITS, PER_HOUR["import"], _U.PER_HOUR,
          "每人每小时最多导入次数。", "Imports of one person in an hour."),
    _Rule("rate_limits.export", _G.RATE_LIMITS, PER_HOUR["export"], _U.PER_HOUR,
          "每人每小时最多导出次数。", "Exports of one person in an hour."),
    _Rule("rate_limits.finder", _G.RATE_LIMITS, PER_HOUR["finder"], _U.PER_HOUR,
          "每人每小时最多查看反馈人身份的次数。",
          "Looks of one person at finders' identities in an hour."),
    _Rule("rate_limits.audit.verify", _G.RATE_LIMITS, PER_HOUR["audit.verify"], _U.PER_HOUR,
          "每人每小时最多校验审计链的次数。",
          "Checks of the audit chain by one person in an hour."),
    _Rule("audit.kept", _G.AUDIT, None, None,
          "审计记录长期保存，任何人都不能修改或删除。",
          "Audit entries are kept for good; nobody can change or delete one."),
    _Rule("retention.jobs", _G.RETENTION, _seconds(KEPT_JOBS, _DAY), _U.DAYS,
          "已结束的后台任务（含审计链校验结果）保留的时间。",
          "How long finished background work, results of checks among it, is kept."),
    _Rule("retention.answers", _G.RETENTION, _seconds(KEPT_ANSWERS, _HOUR), _U.HOURS,
          "为防止重复提交而保留答复的时间。",
          "How long answers are kept so that a repeated request does nothing twice."),
    _Rule("retention.refresh_tokens", _G.RETENTION, _seconds(KEPT_AFTER_THE_END, _DAY), _U.DAYS,
          "会话结束后登录凭证摘要保留的时间；会话记录本身长期保存。",
          "How long digests of refresh tokens stay after their session; the session itself stays."),
)  # fmt: skip


def in_force(settings: Settings, roles: Collection[str]) -> list[SettingOut]:
    """The settings and rules that concern a keeper of these roles, in a fixed order."""
    groups = {group for role, kept in _KEPT.items() if role in roles for group in kept}
    sees_all = Role.ADMINISTRATOR in roles
    shown = [one for one in _of_installation(settings) if sees_all or one["group"] in groups] + [
        _fixed(rule) for rule in _RULES if rule.group in groups
    ]
    order = list(SettingGroup)
    return sorted(shown, key=lambda one: order.index(one["group"]))


def _of_installation(settings: Settings) -> Iterator[SettingOut]:
    effective: dict[str, Any] = {
        "second_factor_required": settings.second_factor_demanded,
        "audit_anchor": settings.effective_audit_anchor,
        "database_url": settings.effective_database_url,
    }
    for name, field in Settings.model_fields.items():
        words = WORDS[name]
        held = getattr(settings, name)
        secret = isinstance(held, SecretStr) or name in _SECRETS
        plain = held.get_secret_value() if isinstance(held, SecretStr) else held
        yield SettingOut(
            name=f"{PREFIX}{name.upper()}",
            group=words.group,
            value=None if secret else _told(effective.get(name, held)),
            default=None if secret else _told(field.default),
            unit=words.unit,
            origin="default" if held == field.default else "changed",
            is_secret=secret,
            is_set=plain not in {None, ""},
            description=words.zh,
            description_en=field.description or "",
        )


def _fixed(rule: _Rule) -> SettingOut:
    return SettingOut(
        name=rule.name,
        group=rule.group,
        value=rule.value,
        default=rule.value,
        unit=rule.unit,
        origin="fixed",
        is_secret=False,
        is_set=True,
        description=rule.zh,
        description_en=rule.en,
    )


def _told(value: Any) -> Value:
    if value is None or isinstance(value, int):
        return value
    return _ACCOUNT.sub("", str(value))

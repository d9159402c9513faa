"""The settings in Chinese, by the sort of thing they decide; English stands in the class itself."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple


class SettingGroup(StrEnum):
    """What a setting or a fixed rule is about."""

    INSTALLATION = "installation"
    NETWORK = "network"
    STORAGE = "storage"
    WORK = "work"
    PASSWORDS = "passwords"
    SESSIONS = "sessions"
    LOCK_OUT = "lock_out"
    TOKENS = "tokens"
    RATE_LIMITS = "rate_limits"
    UPLOADS = "uploads"
    AUDIT = "audit"
    RETENTION = "retention"
    LOGS = "logs"


class SettingUnit(StrEnum):
    """What a number counts."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    CHARACTERS = "characters"
    ATTEMPTS = "attempts"
    TIMES = "times"
    MEGABYTES = "megabytes"
    KIBIBYTES = "kibibytes"
    PER_HOUR = "per_hour"


class Words(NamedTuple):
    """A setting's group, its meaning, and what its number counts."""

    group: SettingGroup
    zh: str
    unit: SettingUnit | None = None


_G = SettingGroup
_MB = SettingUnit.MEGABYTES

WORDS: Final[Mapping[str, Words]] = {
    "profile": Words(_G.INSTALLATION, "本系统的用途；正式环境关闭接口文档页并要求设置密钥。"),
    "data_dir": Words(_G.STORAGE, "存放内置数据库、上传文件和审计锚点的文件夹。"),
    "database_url": Words(_G.STORAGE, "数据库地址；不设置时使用数据文件夹里的内置数据库。"),
    "host": Words(_G.NETWORK, "服务监听的地址。"),
    "port": Words(_G.NETWORK, "服务监听的端口。"),
    "public_url": Words(_G.NETWORK, "用户访问的网址，用于生成链接；不设置时按请求判断。"),
    "token_secret": Words(
        _G.TOKENS, "签发登录令牌的密钥；不设置时首次启动自动生成，正式环境必须设置。"
    ),
    "field_secret": Words(
        _G.TOKENS, "加密个人信息和生成化名的密钥；不设置时首次启动自动生成，正式环境必须设置。"
    ),
    "second_factor_required": Words(
        _G.PASSWORDS, "管理员、审计员和行风办统筹必须绑定动态口令；正式环境不能关闭。"
    ),
    "insecure_cookies": Words(
        _G.SESSIONS, "允许通过未加密的连接发送登录凭证，仅供本机试用；正式环境不能打开。"
    ),
    "log_level": Words(_G.LOGS, "运行日志记录的最低级别。"),
    "worker_in_process": Words(_G.WORK, "后台任务与服务在同一个进程里运行。"),
    "job_threads": Words(_G.WORK, "同时运行的后台任务数；使用内置数据库时固定为 1。"),
    "https": Words(_G.NETWORK, "用户通过加密连接访问；未加密的访问会被拒绝。"),
    "certificate": Words(_G.NETWORK, "加密连接的证书文件；前面有代理时不用设置。"),
    "private_key": Words(_G.NETWORK, "证书的私钥文件。"),
    "trusted_proxies": Words(_G.NETWORK, "可信代理所在的网段；只采信它们转报的来源地址。"),
    "allowed_origins": Words(_G.NETWORK, "允许调用接口的其他网站。"),
    "docs": Words(_G.INSTALLATION, "是否提供接口文档页；auto 表示正式环境不提供。"),
    "spa_dir": Words(_G.INSTALLATION, "网页界面文件所在的文件夹。"),
    "access_log": Words(_G.LOGS, "每次访问都写一行日志。"),
    "audit_anchor": Words(
        _G.AUDIT, "在数据库之外记录审计链末端的文件；最好放在另一块磁盘或另一台主机上。"
    ),
    "extension_limit": Words(_G.WORK, "一张反馈单最多可以延期的次数。", SettingUnit.TIMES),
    "storage_url": Words(_G.STORAGE, "上传文件存放的位置；不设置时放在数据文件夹。"),
    "storage_endpoint": Words(_G.STORAGE, "对象存储服务的地址。"),
    "storage_region": Words(_G.STORAGE, "对象存储所在的区域。"),
    "storage_access_key": Words(_G.STORAGE, "对象存储的访问账号。"),
    "storage_secret_key": Words(_G.STORAGE, "对象存储的访问密钥。"),
    "photo_megabytes": Words(_G.UPLOADS, "单张照片的最大体积。", _MB),
    "pdf_megabytes": Words(_G.UPLOADS, "单个 PDF 文件的最大体积。", _MB),
    "audio_megabytes": Words(_G.UPLOADS, "单段录音的最大体积。", _MB),
    "clamd_address": Words(_G.UPLOADS, "病毒扫描服务的地址；不设置时，文件标记为未扫描。"),
}

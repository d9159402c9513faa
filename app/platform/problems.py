"""Problems: every refusal this system gives, as a closed catalogue of typed exceptions.

A problem becomes an RFC 9457 document at the edge (``platform/web/errors.py``). Title and detail
are given in Chinese (``title``, ``detail``) and in English (``title_en``, ``detail_en``), because
clerks read the one and integrators the other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

CATALOGUE: dict[str, type["Problem"]] = {}

# Constraint name -> what to say when the database itself refused; domains add theirs.
CONSTRAINTS: dict[str, type["Problem"]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldError:
    """One wrong field: a JSON pointer (RFC 6901) into the body, or ``?name`` of the query."""

    pointer: str
    code: str
    message: str
    message_en: str

    def as_json(self) -> dict[str, str]:
        """The member of ``errors`` in the problem document."""
        return {
            "pointer": self.pointer,
            "code": self.code,
            "message": self.message,
            "message_en": self.message_en,
        }


class Problem(Exception):  # noqa: N818 - RFC 9457 calls it a problem, and so do we
    """Base of all refusals; a subclass with a ``code`` enters the catalogue.

    ``detail`` and ``detail_en`` say what was wrong this time; ``members`` are typed extension
    members of the document (for example ``current_version``).
    """

    code: ClassVar[str] = ""
    status: ClassVar[int] = 500
    title: ClassVar[str] = ""
    title_en: ClassVar[str] = ""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "code" not in cls.__dict__:
            return
        if not (cls.title and cls.title_en and cls.status):
            raise TypeError(f"problem {cls.code} needs status, title and title_en")
        known = CATALOGUE.get(cls.code)
        if known is not None and known.__qualname__ != cls.__qualname__:
            raise TypeError(f"problem code {cls.code} is taken by {known.__qualname__}")
        CATALOGUE[cls.code] = cls

    def __init__(
        self,
        detail: str = "",
        detail_en: str = "",
        *,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(detail_en or self.title_en)
        self.detail = detail or self.title
        self.detail_en = detail_en or self.title_en
        self.errors = tuple(errors)
        self.headers = dict(headers or {})
        self.members = members


class InvalidFields(Problem):
    """422: fields that are malformed, missing or contradict one another."""

    code = "request.invalid_fields"
    status = 422
    title = "提交的内容有误"
    title_en = "Some fields are not valid"


class MalformedRequest(Problem):
    """400: not even readable (broken JSON, wrong framing)."""

    code = "request.malformed"
    status = 400
    title = "请求无法解析"
    title_en = "The request cannot be read"


class NotFound(Problem):
    """404: does not exist, or is not visible to the one who asks; the two look the same."""

    code = "request.not_found"
    status = 404
    title = "没有找到"
    title_en = "Not found"


class MethodNotAllowed(Problem):
    """405."""

    code = "request.method_not_allowed"
    status = 405
    title = "不支持这种请求方法"
    title_en = "Method not allowed"


class BodyTooLarge(Problem):
    """413."""

    code = "request.body_too_large"
    status = 413
    title = "提交的内容过大"
    title_en = "The body is too large"


class UnsupportedMediaType(Problem):
    """415."""

    code = "request.unsupported_media_type"
    status = 415
    title = "不支持的内容类型"
    title_en = "Unsupported media type"


class Unauthenticated(Problem):
    """401: no token, or one that does not hold."""

    code = "auth.unauthenticated"
    status = 401
    title = "请先登录"
    title_en = "Sign in first"


class Forbidden(Problem):
    """403: visible, but not for this actor to do."""

    code = "auth.forbidden"
    status = 403
    title = "没有权限"
    title_en = "Not permitted"


class StateConflict(Problem):
    """409: the object's state does not allow it."""

    code = "request.conflict"
    status = 409
    title = "当前状态不允许此操作"
    title_en = "The current state does not allow this"


class Stale(Problem):
    """412: somebody changed the object since it was read."""

    code = "request.stale"
    status = 412
    title = "内容已被他人更新，请刷新后重试"
    title_en = "Changed by someone else since you read it"


class PreconditionRequired(Problem):
    """428: If-Match is missing on a change."""

    code = "request.precondition_required"
    status = 428
    title = "缺少 If-Match 请求头"
    title_en = "If-Match is required"


class TooMany(Problem):
    """429: slow down; Retry-After says how long."""

    code = "request.too_many"
    status = 429
    title = "操作过于频繁，请稍后再试"
    title_en = "Too many requests"


class IdempotencyConflict(Problem):
    """422: the key was used before with another body."""

    code = "idempotency.other_body"
    status = 422
    title = "同一幂等键对应的内容不同"
    title_en = "This Idempotency-Key was used with another body"


class IdempotencyInFlight(Problem):
    """409: the first request with this key is still running."""

    code = "idempotency.in_flight"
    status = 409
    title = "同一请求正在处理"
    title_en = "The first request with this key is still running"


class MalformedCursor(Problem):
    """422: not a cursor this list gave out."""

    code = "request.malformed_cursor"
    status = 422
    title = "翻页标记无效"
    title_en = "The cursor is not valid for this list"


class Unavailable(Problem):
    """503: something we depend on is away; Retry-After says when to try again."""

    code = "service.unavailable"
    status = 503
    title = "服务暂时不可用，请稍后重试"
    title_en = "Temporarily unavailable"


class InternalError(Problem):
    """500: our fault; nothing was saved."""

    code = "service.internal_error"
    status = 500
    title = "系统出错，内容未保存"
    title_en = "Something went wrong on our side; nothing was saved"


class RequestTimeout(Problem):
    """408: headers or body arrived too slowly."""

    code = "request.timeout"
    status = 408
    title = "请求发送过慢"
    title_en = "The request arrived too slowly"


class TooManyHeaders(Problem):
    """431: more or longer header fields than any honest client sends."""

    code = "request.headers_too_large"
    status = 431
    title = "请求头过大"
    title_en = "The header fields are too large"


class CrossOrigin(Problem):
    """403: a page of another site made the browser send this."""

    code = "request.cross_origin"
    status = 403
    title = "不接受其他网站发起的请求"
    title_en = "Requests made by other sites are refused"


class HttpsRequired(Problem):
    """403: plain HTTP where HTTPS is configured; redirecting would hide the leak."""

    code = "request.https_required"
    status = 403
    title = "只接受 HTTPS 请求"
    title_en = "Only HTTPS is accepted"

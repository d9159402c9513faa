"""The refresh cookie, and the check that a request with it comes from our own pages.

``SameSite=Strict`` already keeps the cookie at home; Sec-Fetch-Site and Origin are checked as
well, because sibling hosts count as the same site.
"""

from urllib.parse import urlsplit

from fastapi import Request, Response

from app.identity.admission import ABSOLUTE_LIMIT
from app.identity.problems import CrossSiteRequest
from app.identity.service.sessions import Browser
from app.platform.settings import Settings
from app.platform.web.context import runtime_of

SECURE_NAME = "__Host-refresh"
PLAIN_NAME = "refresh"
LONGEST_TOKEN = 128
LONGEST_AGENT = 200


def cookie_name(settings: Settings) -> str:
    """The cookie's name; browsers accept the ``__Host-`` prefix only with Secure and Path=/."""
    return PLAIN_NAME if settings.insecure_cookies else SECURE_NAME


def shown_token(request: Request) -> str | None:
    """The refresh token of the request, if it can be one."""
    token = request.cookies.get(cookie_name(runtime_of(request).settings))
    return token if token and len(token) <= LONGEST_TOKEN and token.isascii() else None


def give(request: Request, response: Response, token: str) -> None:
    """Set the refresh cookie."""
    settings = runtime_of(request).settings
    response.set_cookie(
        cookie_name(settings),
        token,
        max_age=int(ABSOLUTE_LIMIT.total_seconds()),
        path="/",
        secure=not settings.insecure_cookies,
        httponly=True,
        samesite="strict",
    )


def take(request: Request, response: Response) -> None:
    """Remove the refresh cookie, and what the browser kept of us."""
    settings = runtime_of(request).settings
    response.delete_cookie(
        cookie_name(settings),
        path="/",
        secure=not settings.insecure_cookies,
        httponly=True,
        samesite="strict",
    )
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'


def refuse_other_sites(request: Request) -> None:
    """Refuse what another site made the browser send; programs send neither header.

    Raises:
        CrossSiteRequest: the request was not made by our own pages.
    """
    fetched_from = request.headers.get("sec-fetch-site")
    if fetched_from is not None and fetched_from != "same-origin":
        raise CrossSiteRequest
    origin = request.headers.get("origin")
    if origin is not None and not _is_ours(request, origin):
        raise CrossSiteRequest


def _is_ours(request: Request, origin: str) -> bool:
    public_url = runtime_of(request).settings.public_url
    found = urlsplit(origin)
    if public_url:
        own = urlsplit(public_url)
        return (found.scheme, found.netloc) == (own.scheme, own.netloc)
    return found.scheme in {"http", "https"} and found.netloc == request.headers.get("host")


def browser_of(request: Request) -> Browser:
    """Where the request comes from, as the session list will show it."""
    agent = request.headers.get("user-agent", "")
    printable = "".join(c for c in agent if c.isprintable())[:LONGEST_AGENT]
    return Browser(address=request.client.host if request.client else "", user_agent=printable)

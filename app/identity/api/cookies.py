"""The refresh cookie and the browser it is given to.

``SameSite=Strict`` keeps the cookie at home; the edge refuses what other origins make a browser
send (``platform/web/middleware.py``), because sibling hosts count as the same site.
"""

from fastapi import Request, Response

from app.identity.admission import ABSOLUTE_LIMIT
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
    """Remove the refresh cookie, and what the browser kept of our answers.

    Not "storage": a phone is shared, and walks nobody has sent yet lie there, of this person and of
    others. They are kept apart by person; the interface itself removes what was sent.
    """
    settings = runtime_of(request).settings
    response.delete_cookie(
        cookie_name(settings),
        path="/",
        secure=not settings.insecure_cookies,
        httponly=True,
        samesite="strict",
    )
    response.headers["Clear-Site-Data"] = '"cache", "cookies"'


def browser_of(request: Request) -> Browser:
    """Where the request comes from, as the session list will show it."""
    agent = request.headers.get("user-agent", "")
    printable = "".join(c for c in agent if c.isprintable())[:LONGEST_AGENT]
    return Browser(address=request.client.host if request.client else "", user_agent=printable)

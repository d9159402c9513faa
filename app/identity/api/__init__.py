"""Identity over HTTP, one file per noun."""

from app.identity.api import (
    organisations,
    own_account,
    resets,
    settings,
    sign_in,
    user_sessions,
    users,
    views,
)

ROUTERS = (
    sign_in.router,
    own_account.router,
    users.router,
    resets.router,
    user_sessions.router,
    organisations.router,
    views.router,
    settings.router,
)

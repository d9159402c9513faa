"""Identity over HTTP, one file per noun."""

from app.identity.api import organisations, own_account, resets, sign_in, users

ROUTERS = (
    sign_in.router,
    own_account.router,
    users.router,
    resets.router,
    organisations.router,
)
